#pragma once

#include "storage/Session.h"

#include <QString>

#include <optional>

namespace quittance {

/// The next free generated code of a noun: one more than the largest number after its letter, at least `digits` digits.
/// The first call takes a lock until the end of the transaction, so that two people get two codes; further calls of the
/// same object count on.
class CodeSeries {
public:
    enum class Kind { Customer, Subscription, Product, Voucher };

    CodeSeries(Session& session, Kind kind) : m_session(session), m_kind(kind) {}
    QString next();

private:
    qint64 largest();

    Session& m_session;
    Kind m_kind;
    std::optional<qint64> m_last;
};

} // namespace quittance

#pragma once

#include "domain/company/Terms.h"
#include "storage/Session.h"

#include <optional>
#include <vector>

namespace quittance {

/// Versions of terms, and who accepted them.
class TermsStore {
public:
    explicit TermsStore(Session& session) : m_session(session) {}

    /// By kind, the newest first.
    std::vector<TermsVersion> all();
    std::optional<TermsVersion> terms(TermsId id);
    /// Nobody changes them before the transaction is over: what is accepted is what was read.
    void hold(const std::vector<TermsVersion>& terms);

    TermsId insert(const TermsVersion& terms);
    /// False when the stored version is another one.
    bool update(const TermsVersion& terms);
    bool remove(TermsId id, qint64 version);

    /// The versions that the customer, or one who was merged into it, has accepted.
    std::vector<TermsId> acceptedBy(CustomerId customer);
    /// The same with who, when and how: of each version the last, the newest first.
    std::vector<TermsAcceptance> acceptancesOf(CustomerId customer);
    void accept(const TermsAcceptance& acceptance, qint64 atMs, const QString& operationId);

private:
    Session& m_session;
};

} // namespace quittance

#pragma once

#include "storage/QueryText.h"

#include <vector>

namespace quittance {

/// Documents by what somebody types of their number: how it starts, or its digits alone ("98765" of F-2026-98765). Both
/// are answered by an index, so that a million documents are not gone through at each key.
class NumberSearch {
public:
    explicit NumberSearch(Session& session) : m_session(session) {}

    /// The condition that the number of the invoice `f` starts like this.
    void addStart(QueryText& query, const QString& typed);
    /// At least so many do.
    bool startsMany(const QString& typed, int many);
    /// The numbers that these digits alone stand for, one for each year and kind; none where it is no count.
    std::vector<QString> counted(const QString& typed);
    /// Keys of those that start so or are meant by the digits; `most` where there are more.
    std::vector<qint64> documents(const QString& typed, size_t most);

private:
    Session& m_session;
};

} // namespace quittance

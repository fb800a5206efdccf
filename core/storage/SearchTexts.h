#pragma once

#include "storage/TextMemory.h"

#include <QString>

#include <span>
#include <vector>

namespace quittance {

class Session;

/// Which customers have certain words in the text that they are searched by. What is typed letter by letter asks the
/// same texts again and again: those of a file are kept in memory, a few megabytes for 50,000 customers, until anything
/// in the book changes. A server goes through its own.
class SearchTexts {
public:
    explicit SearchTexts(Session& session) : m_session(session) {}

    /// Keys, in no order, of the customers that have all these words (see QueryText::words); `most` of them where there
    /// are more.
    std::vector<qint64> customers(std::span<const QString> words, size_t most);

private:
    std::vector<qint64> asked(std::span<const QString> words, size_t most);
    void fill(TextMemory& memory);

    Session& m_session;
};

} // namespace quittance

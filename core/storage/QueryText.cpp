#include "storage/QueryText.h"

#include "base/Text.h"

#include <algorithm>
#include <limits>

namespace quittance {

namespace {

constexpr qsizetype maxWords = 8;
constexpr qsizetype maxWordLength = 100;

} // namespace

QString QueryText::containsPattern(QStringView text) {
    QString pattern = QStringLiteral("%");
    for (const QChar c : text) {
        if (c == u'%' || c == u'_' || c == u'\\')
            pattern.append(u'\\');
        pattern.append(c);
    }
    return pattern.append(u'%');
}

std::vector<QString> QueryText::words(const QString& search) {
    const QString folded = text::folded(text::normalisedLine(search, maxWords * maxWordLength));
    std::vector<QString> words;
    for (const QStringView word : QStringView(folded).split(u' ', Qt::SkipEmptyParts))
        if (static_cast<qsizetype>(words.size()) < maxWords)
            words.push_back(word.left(maxWordLength).toString());
    // Numbers first: fewer rows have them, and the other words are then looked for in those alone.
    std::ranges::stable_partition(
        words, [](const QString& word) { return std::ranges::any_of(word, [](QChar c) { return c.isDigit(); }); });
    return words;
}

std::vector<QString> QueryText::wordPatterns(const QString& search) {
    std::vector<QString> patterns = words(search);
    for (QString& word : patterns)
        word = containsPattern(word);
    return patterns;
}

void QueryText::addWordPatterns(QByteArrayView fragment, const QString& search) {
    for (const QString& pattern : wordPatterns(search)) {
        m_sql.append(fragment.data(), fragment.size());
        const auto uses = std::count(fragment.begin(), fragment.end(), '?');
        for (qsizetype use = 0; use < uses; ++use)
            m_binders.push_back(
                [pattern](NativeStatement& statement, int index) { statement.bindText(index, pattern); });
    }
}

QueryText& QueryText::addKeys(std::span<const qint64> keys) {
    Q_ASSERT(!keys.empty());
    const size_t windows = (keys.size() + windowSize - 1) / windowSize;
    m_sql.append(KeyList::places());
    for (size_t i = 1; i < windows; ++i) {
        m_sql.chop(1);
        m_sql.append(", ").append(QByteArrayView(KeyList::places()).sliced(1));
    }
    for (size_t i = 0; i < windows * windowSize; ++i) {
        const qint64 key = keys[i < keys.size() ? i : 0];
        m_binders.push_back([key](NativeStatement& statement, int index) { statement.bindInt64(index, key); });
    }
    return *this;
}

QueryText& QueryText::addOrder(const char* expression, const char* key, bool descending) {
    const char* direction = descending ? " DESC" : "";
    m_sql.append(" ORDER BY ").append(expression).append(direction).append(", ").append(key).append(direction);
    return *this;
}

QueryText& QueryText::addLimit(int limit) {
    const qint64 rows = limit < 0 ? std::numeric_limits<qint64>::max() : limit;
    return add(" LIMIT ?", rows);
}

Cursor QueryText::query(Session& session) const {
    NativeStatement& statement = session.connection().prepared(m_sql);
    int index = 0;
    for (const auto& bind : m_binders)
        bind(statement, ++index);
    return Cursor(statement);
}

std::vector<qint64> keysOf(Cursor cursor) {
    std::vector<qint64> keys;
    while (cursor.next())
        keys.push_back(cursor.int64(0));
    return keys;
}

} // namespace quittance

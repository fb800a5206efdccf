#include "storage/NumberSearch.h"

#include "domain/company/NumberSeries.h"
#include "storage/NumberSeriesStore.h"

namespace quittance {

void NumberSearch::addStart(QueryText& query, const QString& typed) {
    if (m_session.dialect() == Dialect::Sqlite) { // '~' comes after all that a number may hold
        const QString upper = typed.toUpper();
        query.add("((f.number >= ? AND f.number < ?) OR (f.number >= ? AND f.number < ?))", typed,
                  QString(typed + u'~'), upper, QString(upper + u'~'));
        return;
    }
    query.add("(TRUE");
    for (const QString& pattern : QueryText::wordPatterns(typed))
        query.add(" AND LOWER(f.number) LIKE ? ESCAPE '\\'", pattern.mid(1));
    query.add(")");
}

bool NumberSearch::startsMany(const QString& typed, int many) {
    QueryText query;
    query.add("SELECT f.id FROM invoice f WHERE ");
    addStart(query, typed);
    query.addLimit(many);
    return keysOf(query.query(m_session)).size() >= static_cast<size_t>(many);
}

std::vector<QString> NumberSearch::counted(const QString& typed) {
    std::vector<QString> numbers;
    bool isCount = false;
    const qint64 count = typed.toLongLong(&isCount);
    if (!isCount || count <= 0)
        return numbers;
    for (const DocumentKind kind : {DocumentKind::Invoice, DocumentKind::CreditNote})
        for (const NumberSeries& series : NumberSeriesStore(m_session).years(kind))
            numbers.push_back(NumberPattern{series.pattern}.format(series.year, count));
    return numbers;
}

std::vector<qint64> NumberSearch::documents(const QString& typed, size_t most) {
    QueryText query;
    query.add("SELECT f.id FROM invoice f WHERE ");
    addStart(query, typed);
    for (const QString& number : counted(typed))
        query.add(" UNION SELECT f.id FROM invoice f WHERE f.number = ?", number);
    return keysOf(query.addLimit(static_cast<int>(most)).query(m_session));
}

} // namespace quittance

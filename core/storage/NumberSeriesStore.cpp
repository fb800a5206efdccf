#include "storage/NumberSeriesStore.h"

namespace quittance {

namespace {

NumberSeries seriesAt(const Cursor& cursor, DocumentKind kind) {
    return {.kind = kind,
            .year = cursor.integer(0),
            .pattern = cursor.text(1),
            .first = cursor.int64(2),
            .next = cursor.int64(3),
            .lastDate = cursor.date(4)};
}

} // namespace

QString NumberSeriesStore::pattern(DocumentKind kind) {
    Cursor cursor = m_session.query("SELECT pattern FROM number_format WHERE kind = ?", toString(kind));
    return cursor.next() ? cursor.text(0) : NumberPattern::standard(kind).pattern;
}

void NumberSeriesStore::setPattern(DocumentKind kind, const QString& pattern) {
    m_session.run("INSERT INTO number_format (kind, pattern) VALUES (?, ?) "
                  "ON CONFLICT (kind) DO UPDATE SET pattern = excluded.pattern",
                  toString(kind), pattern);
}

std::optional<NumberSeries> NumberSeriesStore::series(DocumentKind kind, int year) {
    Cursor cursor = m_session.query("SELECT year, pattern, first_value, next_value, last_date FROM number_series "
                                    "WHERE kind = ? AND year = ?",
                                    toString(kind), year);
    if (!cursor.next())
        return std::nullopt;
    return seriesAt(cursor, kind);
}

std::vector<NumberSeries> NumberSeriesStore::years(DocumentKind kind) {
    Cursor cursor = m_session.query("SELECT year, pattern, first_value, next_value, last_date FROM number_series "
                                    "WHERE kind = ? ORDER BY year DESC",
                                    toString(kind));
    std::vector<NumberSeries> all;
    while (cursor.next())
        all.push_back(seriesAt(cursor, kind));
    return all;
}

NumberSeries NumberSeriesStore::ensureSeries(DocumentKind kind, int year) {
    if (auto existing = series(kind, year))
        return *existing;
    // Two people may issue the year's first document at once: the second one waits here and finds the row.
    m_session.run("INSERT INTO number_series (kind, year, pattern, first_value, next_value) VALUES (?, ?, ?, 1, 1) "
                  "ON CONFLICT (kind, year) DO NOTHING",
                  toString(kind), year, pattern(kind));
    return series(kind, year).value_or(NumberSeries{});
}

bool NumberSeriesStore::restart(DocumentKind kind, int year, const QString& pattern, qint64 first) {
    return m_session.run("INSERT INTO number_series (kind, year, pattern, first_value, next_value) "
                         "VALUES (?, ?, ?, ?, ?) ON CONFLICT (kind, year) DO UPDATE SET pattern = excluded.pattern, "
                         "first_value = excluded.first_value, next_value = excluded.next_value "
                         "WHERE number_series.next_value = number_series.first_value",
                         toString(kind), year, pattern, first, first) == 1;
}

std::optional<qint64> NumberSeriesStore::take(DocumentKind kind, int year, qint64 count, QDate date) {
    Cursor cursor = m_session.query("UPDATE number_series SET next_value = next_value + ?, last_date = ? "
                                    "WHERE kind = ? AND year = ? AND (last_date IS NULL OR last_date <= ?) "
                                    "RETURNING next_value",
                                    count, date, toString(kind), year, date);
    if (!cursor.next())
        return std::nullopt;
    const qint64 next = cursor.int64(0);
    while (cursor.next()) {}
    return next - count;
}

QDate NumberSeriesStore::lastDate(DocumentKind kind) {
    Cursor cursor = m_session.query("SELECT MAX(last_date) FROM number_series WHERE kind = ?", toString(kind));
    return cursor.next() ? cursor.date(0) : QDate();
}

} // namespace quittance

#pragma once

#include "domain/company/NumberSeries.h"
#include "storage/Session.h"

#include <optional>
#include <vector>

namespace quittance {

/// The number formats and the counters of each series and year. The counter row is the lock that keeps numbers gapless:
/// it is the last row that an issuing transaction takes.
class NumberSeriesStore {
public:
    explicit NumberSeriesStore(Session& session) : m_session(session) {}

    /// The format of new years; the standard one until another is set.
    QString pattern(DocumentKind kind);
    void setPattern(DocumentKind kind, const QString& pattern);

    std::optional<NumberSeries> series(DocumentKind kind, int year);
    /// All years that exist, newest first.
    std::vector<NumberSeries> years(DocumentKind kind);
    /// The year's series, made from the format when it is not there.
    NumberSeries ensureSeries(DocumentKind kind, int year);
    /// Makes the year's series, or replaces its pattern and first number; false, and nothing changed, when numbers of
    /// that year are taken already.
    bool restart(DocumentKind kind, int year, const QString& pattern, qint64 first);

    /// Takes `count` numbers in a row and moves the last date; the first of them. Nothing when the series is not there
    /// or its last date lies after `date`: dates never go back within a series.
    std::optional<qint64> take(DocumentKind kind, int year, qint64 count, QDate date);
    /// The newest date of the kind over all years; null while nothing is issued.
    QDate lastDate(DocumentKind kind);

private:
    Session& m_session;
};

} // namespace quittance

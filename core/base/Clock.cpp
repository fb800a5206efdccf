#include "base/Clock.h"

#include <QDateTime>
#include <QTimeZone>

namespace quittance {

QDate Clock::today(const QByteArray& timeZone) const {
    const QTimeZone zone(timeZone);
    return QDateTime::fromMSecsSinceEpoch(nowMs(), zone.isValid() ? zone : QTimeZone::utc()).date();
}

qint64 SystemClock::nowMs() const { return QDateTime::currentMSecsSinceEpoch(); }

FixedClock::FixedClock(QDate day) { setDay(day); }

void FixedClock::setDay(QDate day) { m_nowMs = QDateTime(day, QTime(12, 0), Qt::UTC).toMSecsSinceEpoch(); }

} // namespace quittance

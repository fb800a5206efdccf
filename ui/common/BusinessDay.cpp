#include "common/BusinessDay.h"

#include "base/Clock.h"

namespace quittance::BusinessDay {

namespace {

QByteArray& companyZone() {
    static QByteArray zone;
    return zone;
}

} // namespace

QDate today() { return companyZone().isEmpty() ? QDate::currentDate() : SystemClock().today(companyZone()); }

void setTimeZone(const QByteArray& timeZone) { companyZone() = timeZone; }

} // namespace quittance::BusinessDay

#include "domain/revenue/Ageing.h"

namespace quittance {

int Ageing::bucketOf(QDate dueDate, QDate today) {
    const qint64 daysLate = dueDate.daysTo(today);
    if (daysLate <= 0)
        return 0;
    if (daysLate <= 30)
        return 1;
    if (daysLate <= 60)
        return 2;
    return daysLate <= 90 ? 3 : 4;
}

} // namespace quittance

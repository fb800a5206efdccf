#pragma once

#include "domain/money/Money.h"

#include <QDate>
#include <QString>

#include <vector>

namespace quittance {

/// What moving subscriptions to another price version would change, before it is done.
struct PriceMoves {
    struct Mrr { ///< in one currency
        Money before;
        Money after;
    };
    struct LeftOut {
        QString code;
        QString why;
    };
    QDate today;
    std::vector<qint64> ids;     ///< those that can be moved
    std::vector<Mrr> mrr;        ///< of those, by currency
    QDate first;                 ///< the earliest day from which one of them has the new price…
    QDate last;                  ///< …and the latest
    qint64 already = 0;          ///< have that price
    std::vector<LeftOut> others; ///< cannot be moved, with the reason
};

} // namespace quittance

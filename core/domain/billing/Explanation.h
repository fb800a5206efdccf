#pragma once

#include "base/Ids.h"
#include "domain/calendar/Period.h"
#include "domain/money/Money.h"

#include <QString>

namespace quittance {

/// How one line's amount came about (G30): everything is a fact, the text is made in the reader's language.
/// net = listPrice × quantity × daysUsed/daysTotal × (1 − discount), rounded once (rules R2, R3, R10).
struct Explanation {
    UnitPrice listPrice;
    bool taxIncluded = false;
    Rate taxRate;     ///< divides a tax-included price
    Quantity quantity;
    Rate discount;
    Period period;    ///< what is billed
    Period aligned;   ///< the whole aligned period that it lies in
    qint64 daysUsed = 0;
    qint64 daysTotal = 0;
    QString exactNumerator;   ///< of the amount in minor units before rounding, as a reduced fraction
    QString exactDenominator;
    Money rounded;
    SubscriptionId subscriptionId;
    QString subscriptionCode;
    PriceId priceId;
    QString planCode;

    /// The steps as lines of text in "fr" or "en": formula, figures, exact value, rounding, source records.
    QStringList steps(const QString& language) const;
};

} // namespace quittance

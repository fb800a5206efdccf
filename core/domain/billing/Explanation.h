#pragma once

#include "base/Ids.h"
#include "domain/billing/ExactAmount.h"
#include "domain/calendar/Period.h"
#include "domain/invoices/Invoice.h"
#include "domain/money/Money.h"

#include <QString>
#include <QStringList>

namespace quittance {

/// How one line's amount came about (G30): everything is a fact, the text is made in the reader's language.
/// net = listPrice × quantity × daysUsed/daysTotal × (1 − discount), rounded once (rules R2, R3, R10). Of a
/// tax-included price the VAT is taken out of the total of the lines of one rate, so the last of them may differ by a
/// cent (rule R6).
struct Explanation {
    UnitPrice listPrice;
    bool taxIncluded = false;
    Rate taxRate; ///< divides a tax-included price
    Quantity quantity;
    Rate discount;
    Period period;  ///< what is billed
    Period aligned; ///< the whole aligned period that it lies in; empty when it is not known any more
    qint64 daysUsed = 0;
    qint64 daysTotal = 0;
    Money rounded; ///< the line's net
    SubscriptionId subscriptionId;
    QString subscriptionCode;
    PriceId priceId;
    QString planCode;

    /// The amount in minor units before rounding. Throws AmountOverflow beyond 128 bits.
    ExactAmount exact() const;
    /// The steps as lines of text in "fr" or "en": formula, figures, days, exact value, rounding, source records.
    QStringList steps(const QString& language) const;
};

/// The explanation of an issued line, from its frozen figures alone.
Explanation explain(const InvoiceLine& line);

} // namespace quittance

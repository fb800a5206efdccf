#pragma once

#include "domain/billing/Proration.h"
#include "domain/invoices/Invoice.h"

#include <optional>
#include <span>
#include <vector>

namespace quittance {

/// A line that waits for the next run: what must be credited or charged again because a billed period turned out
/// shorter or longer (rules R13, R14). Its figures are final; it names the line that it corrects.
struct PendingCharge {
    qint64 id = 0;
    SubscriptionId subscriptionId;
    QDate dueOn;
    Period period; ///< the days that are credited or charged again
    QString description;
    Quantity quantity; ///< negative: a credit; EN 16931 wants prices that are not (BR-27)
    UnitPrice listPrice;
    Rate discount;
    DayShare share;
    Money net;
    TaxDecision tax;
    SupplyKind supply = SupplyKind::Services;
    InvoiceId invoiceId;
    int position = 0; ///< of the line that it corrects
    qint64 days = 0;  ///< that it adds to those billed by that line; negative: takes from them
    bool billed = false;
    bool toRefund = false; ///< a credit that is kept for a refund: no run bills it

    bool isCredit() const { return quantity.isNegative(); }
};

/// A line that was billed for days, and what corrected it since.
struct BilledLine {
    InvoiceId invoiceId;
    QString invoiceNumber;
    QString language; ///< of the document
    InvoiceLine line;
    std::vector<PendingCharge> corrections; ///< that are billed themselves
};

/// The same charges, their credits kept for a refund.
std::vector<PendingCharge> keptForRefund(std::vector<PendingCharge> charges);

/// What bills of the line exactly its days before `end` (exclusive), nothing when that is billed already. By the day
/// as the line was (rule R10); never more credited than is left of it, and a line whose days are all given back is
/// given back to the cent. Throws AmountOverflow.
std::optional<PendingCharge> correction(const BilledLine& billed, QDate end);

} // namespace quittance

#pragma once

#include "domain/invoices/Invoice.h"
#include "domain/payments/Payment.h"
#include "services/Command.h"

namespace quittance {

/// What ends the life of an issued invoice, inside an open command; the services wrap one each.
namespace settling {

/// Records a payment of the whole open amount with its allocation, its journal entry and its audit row. `today` bounds
/// the day on which the money came. Conflict when nothing is open.
Result<PaymentId> settle(CommandContext& context, const SettlementDraft& draft, QDate today);

/// Issues the credit note of a whole invoice and settles with it what is open; what was paid already stays as the
/// customer's credit. Conflict when it is credited already.
Result<InvoiceId> credit(CommandContext& context, InvoiceId id, const QString& reason, QDate today);

} // namespace settling

} // namespace quittance

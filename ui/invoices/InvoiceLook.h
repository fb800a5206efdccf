#pragma once

#include "common/StatusLook.h"
#include "domain/invoices/InvoiceRow.h"

namespace quittance {

/// The pill of a document: "Overdue (12 d)".
StatusLook statusLook(InvoiceStatus status, qint64 daysOverdue);

} // namespace quittance

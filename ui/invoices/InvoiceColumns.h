#pragma once

#include "common/Rows.h"
#include "domain/invoices/InvoiceRow.h"

namespace quittance {

/// What the billing history can show of a document. In the order of InvoiceColumn.
std::vector<Column<InvoiceRow>> invoiceColumns();

} // namespace quittance

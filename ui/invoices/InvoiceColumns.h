#pragma once

#include "common/FilterField.h"
#include "common/Rows.h"
#include "domain/invoices/InvoiceRow.h"

namespace quittance {

/// What the billing history can show of a document. In the order of InvoiceColumn.
std::vector<Column<InvoiceRow>> invoiceColumns();

/// What the advanced filter of documents asks for.
std::vector<FilterField> invoiceFilters();

} // namespace quittance

#pragma once

#include "domain/company/Company.h"
#include "domain/invoices/Invoice.h"

namespace quittance {

/// A made-up invoice of this company, for the previews of the settings and of the first steps: prorated and discounted
/// lines, two rates of VAT (none under franchise). To be shown with DocumentOptions::sample; never stored. `language`
/// is "fr" or "en"; without a day it is dated 31 January 2026.
Invoice sampleInvoice(const Company& company, const QString& language, QDate issueDate = {});

} // namespace quittance

#pragma once

#include "domain/company/Company.h"
#include "domain/invoices/Invoice.h"

#include <QString>

#include <vector>

/// Issued documents for the tests of paper, complete and consistent, as the engine would have frozen them.
namespace quittance::samples {

Company company();
/// A French business customer, three lines at 20 and 5.5 %, with a discount and a proration.
Invoice french();
/// A German business: reverse charge, in English.
Invoice reverseCharge();
/// `count` lines with prices of up to six decimals, in a currency of 0, 2 or 3 decimals.
Invoice manyLines(int count, const char* currency, const QString& language);
/// A foreign currency with the VAT in euros.
Invoice inDollars();
/// Names and descriptions that fill several rows, among them words without a space.
Invoice longNames();
/// Mark-up, formulas, bidirectional controls, characters that Roboto lacks.
Invoice hostile();
Invoice creditNote();
Invoice franchise();
/// An invoice of nothing: a free month.
Invoice zero();
/// A line whose description is higher than a sheet.
Invoice endlessLine();

struct Named {
    const char* name;
    Invoice invoice;
};
/// The documents whose text is stored in tests/data/documents.
std::vector<Named> golden();

} // namespace quittance::samples

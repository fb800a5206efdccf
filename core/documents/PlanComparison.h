#pragma once

#include "documents/ListDocument.h"
#include "domain/catalog/Edition.h"

#include <QDate>

namespace quittance {

/// The editions of a product side by side, as a customer reads them (F020): a column for each edition from the cheapest
/// on, and below each interval what a period costs, what that makes a month, what is saved over a year against the
/// shortest interval, the minimum and the set-up fee; then the VAT. In "fr" or "en", whatever the program's language.
/// Savings are told of prices that do not depend on the quantity in another way at the one interval than at the other.
ListDocument::Content planComparison(const ComparedProduct& product, Currency currency, QDate day,
                                     const QString& company, const QString& language);

} // namespace quittance

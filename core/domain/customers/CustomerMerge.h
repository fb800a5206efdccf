#pragma once

#include "domain/customers/Customer.h"

#include <QStringList>

#include <vector>

namespace quittance {

/// Why customers may be the same; the surest first.
enum class DuplicateSign : quint8 { VatNumber, Siren, Email, Name };

/// Customers that may be the same.
struct DuplicateGroup {
    DuplicateSign sign = DuplicateSign::Name;
    QString value; ///< what they have in common
    std::vector<CustomerId> customers;
};

/// What belongs to a customer and would go to the survivor.
struct MergeContents {
    qint64 subscriptions = 0;
    qint64 workspaces = 0;
    qint64 sites = 0;
    qint64 contacts = 0;
    qint64 notes = 0;
    qint64 tags = 0;
    qint64 documents = 0;                 ///< stay as they were issued
    qint64 openInvoices = 0;              ///< owed by the survivor from then on
    std::vector<Currency> currenciesUsed; ///< of open invoices and of subscriptions that still run
};

/// The survivor as it will be, and who becomes a part of it.
struct CustomerMerge {
    Customer survivor; ///< with the values that were chosen
    CustomerId merged;
    qint64 mergedVersion = 0; ///< as it was read
};

/// Why the two are not one customer, or cannot be merged as they are; empty when nothing stands against it.
/// `before` is the survivor as stored.
std::vector<Error> reasonsAgainst(const Customer& before, const Customer& merged, const CustomerMerge& wanted,
                                  const MergeContents& contents);

} // namespace quittance

#pragma once

#include "domain/billing/BillingEngine.h"
#include "domain/workspaces/SeatLedger.h"

#include <optional>
#include <vector>

namespace quittance {

/// What the licences of a product are; none: it has no licences that could be counted.
std::optional<LicenceUnit> licenceUnit(ProductKind kind);
/// Whether the quantity is counted in the workspace instead of agreed.
bool isCounted(const BillableSubscription& item);

/// What was counted for days that are billed; kept, so that any month of the past can be shown again.
struct LicenceCount {
    SubscriptionId subscription;
    WorkspaceId workspace; ///< in which it was counted
    Period period;         ///< that is billed with it
    QDate countedOn;       ///< its first day; of a peak the first day that has it
    qint64 licences = 0;
    qint64 upTo = 0; ///< where the ledger stood
    bool operator==(const LicenceCount&) const = default;
};

/// A counted subscription with what falls due until a day: the stretch itself, and one for each time from which another
/// number counts (the chain of ARCHITECTURE.md, "A subscription is a chain of stretches"). `stretches.front()` is the
/// stretch that is stored, changed or not; the others have the ids `nextId`, `nextId` − 1… until they are stored.
struct CountedSubscription {
    std::vector<BillableSubscription> stretches;
    std::vector<LicenceCount> counts; ///< by day
};
/// Pure; `nextId` goes down by one with each new stretch. A period that is billed already stays as it is.
CountedSubscription countLicences(const BillableSubscription& item, const SeatLedger& seats, QDate until,
                                  qint64& nextId);

} // namespace quittance

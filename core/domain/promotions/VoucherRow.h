#pragma once

#include "domain/access/Scope.h"
#include "domain/money/ListCondition.h"
#include "domain/promotions/Voucher.h"

namespace quittance {

enum class VoucherColumn : quint8 {
    Code,
    Customer,
    Workspace,
    Reward,
    State,
    Deadline,
    GrantedBy,
    Purchased,
    Claimed,
    Applied,
    AppliedTo,
    Site,
    CustomerCode
};

/// One voucher as lists show it.
struct VoucherRow {
    VoucherId id;
    Voucher voucher;
    VoucherState state = VoucherState::Available; ///< today
    QDate today;
    CustomerId customerId;
    QString customerCode;
    QString customerName;
    QString workspaceName;
    QString rewardFr; ///< product — plan
    QString rewardEn;
    bool forDomain = false; ///< for a plan of domains that renews: a domain can be ordered with it
    QString grantedByCode;
    QString appliedToCode; ///< empty: not applied
    QString siteName;      ///< of what it was applied to
};

struct VoucherFilter {
    enum class Status : quint8 { All, Available, Claimed, Applied, Lapsed };
    QString search;                   ///< code, customer, workspace
    Status status = Status::All;      ///< Lapsed: revoked ones as well
    std::optional<QDate> lapsesUntil; ///< only what waits, and no longer than until that day
    Scope scope;
    std::vector<ListCondition> conditions; ///< by the columns above
};

struct VoucherCounts {
    qint64 all = 0;
    qint64 available = 0;
    qint64 claimed = 0;
    qint64 applied = 0;
    qint64 lapsed = 0;
};

} // namespace quittance

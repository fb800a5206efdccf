#pragma once

#include "base/Clock.h"
#include "base/OperationId.h"
#include "domain/access/Actor.h"
#include "domain/audit/AuditEntry.h"
#include "domain/promotions/VoucherRow.h"
#include "domain/workspaces/Workspace.h"
#include "services/ListSort.h"
#include "services/SubscriptionService.h"

#include <span>
#include <vector>

namespace quittance {

class Database;

/// Where a voucher is applied: to a site of its workspace, from a day on.
struct VoucherUse {
    QString site; ///< by its name; made when it is not there, which needs Permission::ManageCustomers
    QDate start;  ///< not valid: today
    /// That is ordered with it, where the voucher is for a domain (F226), which needs Permission::ManageDomains; empty:
    /// none yet. The error is at "domain".
    QString domain;
};

/// What applying a voucher will bring, by the same computation as the bill.
struct VoucherPreview {
    SubscriptionPreview subscription; ///< of the period that is free
    std::optional<NextCharge> then;   ///< the first one that is paid; none: it was everything
    Currency currency;                ///< of the price
};

/// Everything that the side panel of one voucher shows.
struct VoucherDetail {
    VoucherRow row;
    std::vector<Site> sites; ///< of its workspace, by name
    std::vector<TimelineEntry> timeline;
};

/// Vouchers (F126–F132): granted by the first purchase of a yearly plan within the transaction that stores it
/// (records::grantVoucher), then claimed and applied to a site here.
class VoucherService {
public:
    VoucherService(Database& database, const Clock& clock) : m_database(database), m_clock(clock) {}

    Result<std::vector<qint64>> ids(const Actor& actor, const VoucherFilter& filter,
                                    const ListSort<VoucherColumn>& sort, int limit = -1);
    Result<std::vector<VoucherRow>> rows(const Actor& actor, std::span<const qint64> ids);
    Result<VoucherCounts> counts(const Actor& actor, const VoucherFilter& filter = {});
    Result<VoucherDetail> detail(const Actor& actor, VoucherId id);
    Result<VoucherRow> byCode(const Actor& actor, const QString& code);

    Result<> claim(const Actor& actor, VoucherId id, qint64 version, const OperationId& operation);
    /// Whatever the site is.
    Result<VoucherPreview> preview(const Actor& actor, VoucherId id, const VoucherUse& use);
    /// Begins the subscription that the voucher is for on the site; its first period is billed at nothing. `grounds` as
    /// of any new subscription.
    Result<SubscriptionId> apply(const Actor& actor, VoucherId id, const VoucherUse& use, qint64 version,
                                 const OperationId& operation, const ChangeGrounds& grounds = {});
    /// One step back: a claim is forgotten, or what was applied is withdrawn while nothing of it is billed, with the
    /// order of a domain.
    Result<> takeBack(const Actor& actor, VoucherId id, qint64 version, const OperationId& operation);

    /// What the first purchase of the plan grants; none: nothing.
    Result<std::optional<VoucherOffer>> offer(const Actor& actor, PlanId plan);
    /// Vouchers that were granted stay as they are.
    Result<> setOffer(const Actor& actor, const VoucherOffer& offer, const OperationId& operation);
    Result<> removeOffer(const Actor& actor, const VoucherOffer& offer, const OperationId& operation);

private:
    Database& m_database;
    const Clock& m_clock;
};

} // namespace quittance

#include "domain/billing/LicenceCount.h"

#include "domain/billing/SubscriptionChange.h"

namespace quittance {

namespace {

/// From its day on another number counts.
void cut(std::vector<BillableSubscription>& stretches, QDate day, Quantity quantity, qint64& nextId) {
    Subscription& before = stretches.back().subscription;
    // Nothing of it is billed: it begins with the new number itself.
    if (day == before.startDate) {
        before.quantity = quantity;
        return;
    }
    BillableSubscription next = stretches.back();
    next.pending.clear();
    next.subscription = following(before, day);
    next.subscription.id = SubscriptionId{nextId--};
    next.subscription.quantity = quantity;
    next.subscription.lastDay = before.lastDay;
    next.subscription.endKind = before.endKind;
    next.subscription.resumesOn = before.resumesOn;
    before.lastDay = day.addDays(-1);
    before.endKind = EndKind::Changed;
    before.resumesOn.reset();
    stretches.push_back(std::move(next));
}

} // namespace

std::optional<LicenceUnit> licenceUnit(ProductKind kind) {
    switch (kind) {
    case ProductKind::TeamLicence: return LicenceUnit::Team;
    case ProductKind::SeatLicence: return LicenceUnit::Member;
    default: return std::nullopt;
    }
}

bool isCounted(const BillableSubscription& item) {
    return item.plan.counting != LicenceCounting::Agreed && licenceUnit(item.product.kind).has_value();
}

CountedSubscription countLicences(const BillableSubscription& item, const SeatLedger& seats, QDate until,
                                  qint64& nextId) {
    CountedSubscription counted{{item}, {}};
    if (!isCounted(item))
        return counted;
    const LicenceUnit unit = *licenceUnit(item.product.kind);
    const auto count = [&](Period period, QDate on, qint64 licences) {
        const Quantity quantity = Quantity::fromInteger(licences);
        if (quantity != counted.stretches.back().subscription.quantity)
            cut(counted.stretches, period.start, quantity, nextId);
        counted.counts.push_back({counted.stretches.back().subscription.id, item.subscription.workspaceId, period, on,
                                  licences, seats.lastEntry()});
    };
    // Of the subscription as it is: the cuts change neither its periods nor its end.
    for (UnbilledPeriods periods(item.subscription, item.plan); !periods.atEnd() && periods.dueDate() <= until;
         periods.next()) {
        const Period period = periods.period();
        switch (item.plan.counting) {
        case LicenceCounting::Agreed: break;
        case LicenceCounting::PeriodStart: count(period, period.start, seats.count(unit, period.start)); break;
        case LicenceCounting::Peak: {
            const SeatLedger::Peak peak = seats.peak(unit, period);
            count(period, peak.on, peak.count);
            break;
        }
        case LicenceCounting::ByDay: {
            const std::vector<QDate> days = seats.steps(unit, period);
            for (size_t i = 0; i < days.size(); ++i)
                count({days[i], i + 1 < days.size() ? days[i + 1] : period.end}, days[i], seats.count(unit, days[i]));
            break;
        }
        }
    }
    return counted;
}

} // namespace quittance

#include "services/VerifyLicences.h"

#include "storage/SeatStore.h"
#include "storage/SubscriptionStore.h"

#include <QCoreApplication>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(quittance::Verification)
};

const QString check = u"licences"_s;

void verifyStates(SeatStore& store, WorkspaceId workspace, const SeatLedger& ledger, Findings& findings) {
    for (const Team& team : store.teams(workspace))
        if (ledger.stateOf(team.id) != team.state)
            findings.add(check, u"team "_s % team.name, Text::tr("Its state is not what the seat ledger tells."));
    for (const WorkspaceMember& member : store.members(workspace))
        if (member.removed == ledger.hasAccess(member.id) || member.active != ledger.isActive(member.id))
            findings.add(check, u"workspace_member "_s % member.email,
                         Text::tr("Its state is not what the seat ledger tells."));
}

void verifyCount(const LicenceCount& count, const BillableSubscription& item, const SeatLedger& ledger,
                 Findings& findings) {
    const QString row = u"licence_count "_s % item.subscription.code % u' ' % count.period.start.toString(Qt::ISODate);
    const auto unit = licenceUnit(item.product.kind);
    if (!unit || ledger.count(*unit, count.countedOn) != count.licences)
        findings.add(check, row, Text::tr("It is not what the seat ledger, as it stood then, gives."));
    if (item.subscription.quantity != Quantity::fromInteger(count.licences))
        findings.add(check, row, Text::tr("The subscription was billed with another number."));
}

} // namespace

void verifyLicences(Session& session, Findings& findings) {
    SeatStore store(session);
    for (const WorkspaceId workspace : store.workspaces())
        verifyStates(store, workspace, SeatLedger(store.entries(workspace)), findings);
    SubscriptionStore subscriptions(session);
    // Counts come by subscription and time: the ledger as it stood is mostly that of the one before.
    std::optional<BillableSubscription> item;
    SeatLedger ledger;
    WorkspaceId folded;
    qint64 upTo = -1;
    for (const LicenceCount& count : store.counts()) {
        if (!item || item->subscription.id != count.subscription)
            item = subscriptions.billable(count.subscription);
        if (!item) {
            findings.add(check, u"licence_count "_s % QString::number(count.subscription.value),
                         Text::tr("Its subscription is not there."));
            continue;
        }
        if (count.workspace != folded || upTo != count.upTo) {
            ledger = SeatLedger(store.entries(count.workspace, count.upTo));
            folded = count.workspace;
            upTo = count.upTo;
        }
        verifyCount(count, *item, ledger, findings);
    }
}

} // namespace quittance

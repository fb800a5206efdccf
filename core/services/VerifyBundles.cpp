#include "services/VerifyBundles.h"

#include "storage/BundleStore.h"
#include "storage/SubscriptionStore.h"

#include <QCoreApplication>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(quittance::Verification)
};

} // namespace

void verifyBundles(Session& session, Findings& findings) {
    const QString check = u"bundles"_s;
    BundleStore store(session);
    SubscriptionStore subscriptions(session);
    for (const auto& [bundleId, memberId] : store.allMembers()) {
        const auto bundle = subscriptions.subscription(bundleId);
        const auto member = subscriptions.subscription(memberId);
        if (!bundle || !member)
            continue; // the foreign keys hold
        const QString row = u"bundle_member "_s % bundle->code % u' ' % member->code;
        if (bundle->customerId != member->customerId)
            findings.add(check, row, Text::tr("The bundle and what it regroups are of two customers."));
        const bool withdrawn =
            bundle->endKind == EndKind::Changed && bundle->lastDay && *bundle->lastDay < bundle->startDate;
        if (!withdrawn && (member->endKind != EndKind::Changed || member->lastDay != bundle->startDate.addDays(-1)))
            findings.add(check, row, Text::tr("It does not end the day before the bundle begins."));
    }
}

} // namespace quittance

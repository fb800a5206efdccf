#include "services/VerifyVouchers.h"

#include <QCoreApplication>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(quittance::Verification)
};

} // namespace

void verifyVouchers(VerifyQuery& query, Findings& findings) {
    for (const VerifyQuery::VoucherFacts& facts : query.vouchers()) {
        const Voucher& v = facts.voucher;
        const auto add = [&](const QString& what) { findings.add(u"vouchers"_s, u"voucher "_s % v.code, what); };
        if (!facts.isOfWorkspace)
            add(Text::tr("A subscription of it is not one of its workspace."));
        if (v.claimUntil != granted({}, v.purchasedOn).claimUntil || v.validUntil < v.claimUntil)
            add(Text::tr("Its deadlines do not follow from the day of the purchase."));
        if (v.claimedOn && *v.claimedOn > v.claimUntil)
            add(Text::tr("It was claimed after its last day."));
        if (v.appliedOn && (!v.claimedOn || *v.appliedOn < *v.claimedOn))
            add(Text::tr("It was applied before it was claimed."));
        if (v.appliedTo.isValid() && !facts.beginsAChain)
            add(Text::tr("What it pays for began before it was applied."));
        else if (facts.begins && *facts.begins > v.validUntil)
            add(Text::tr("What it pays for begins after its last day."));
    }
}

} // namespace quittance

#include "domain/customers/CustomerMerge.h"

#include <QCoreApplication>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

struct MergeText {
    Q_DECLARE_TR_FUNCTIONS(quittance::CustomerMerge)
};

bool differ(const QString& a, const QString& b) { return !a.isEmpty() && !b.isEmpty() && a != b; }

} // namespace

std::vector<Error> reasonsAgainst(const Customer& before, const Customer& merged, const CustomerMerge& wanted,
                                  const MergeContents& contents) {
    std::vector<Error> reasons;
    const auto against = [&reasons](const QString& message, const QString& field) {
        reasons.push_back({ErrorCode::Conflict, message, field});
    };
    if (before.id == merged.id)
        against(MergeText::tr("Choose two different customers."), u"merged"_s);
    if (before.archived)
        against(
            MergeText::tr("%1 is archived. Take it out of the archive first, or keep the other one.").arg(before.name),
            u"survivor"_s);
    if (before.kind != merged.kind)
        against(MergeText::tr("One is a business, the other an individual: these are not the same debtor. Correct the "
                              "one that is wrong first."),
                u"kind"_s);
    if (differ(before.siren, merged.siren))
        against(MergeText::tr("Their SIREN numbers differ (%1 and %2): these are two companies in law. Correct the "
                              "one that is wrong first.")
                    .arg(before.siren, merged.siren),
                u"siren"_s);
    if (differ(before.vatNumber, merged.vatNumber))
        against(MergeText::tr("Their VAT numbers differ (%1 and %2): their VAT may not be the same. Correct the one "
                              "that is wrong first.")
                    .arg(before.vatNumber, merged.vatNumber),
                u"vatNumber"_s);
    for (const Currency& currency : contents.currenciesUsed)
        if (currency != wanted.survivor.currency)
            against(MergeText::tr("%1 is billed in %2, the survivor would have %3. Amounts in two currencies are not "
                                  "put together: end and settle what is in %2 first.")
                        .arg(merged.name, currency.code(), wanted.survivor.currency.code()),
                    u"currency"_s);
    return reasons;
}

} // namespace quittance

#include "services/CustomerMerging.h"

#include "services/Records.h"
#include "storage/BillingRunStore.h"
#include "storage/CustomerMergeStore.h"
#include "storage/CustomerStore.h"
#include "storage/SubscriptionStore.h"

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(quittance::CustomerMerging)
};

QString nameOf(const Customer& customer) { return customer.code + u" · "_s + customer.name; }

QJsonObject toJson(const MergeContents& contents) {
    return {{u"subscriptions"_s, contents.subscriptions},
            {u"workspaces"_s, contents.workspaces},
            {u"sites"_s, contents.sites},
            {u"contacts"_s, contents.contacts},
            {u"notes"_s, contents.notes},
            {u"open_invoices"_s, contents.openInvoices}};
}

} // namespace

Result<CustomerId> merging::merge(CommandContext& context, const CustomerMerge& wanted, QDate today) {
    CustomerStore customers(context.session);
    CustomerMergeStore merges(context.session);
    const auto before = customers.customer(wanted.survivor.id);
    auto merged = customers.customer(wanted.merged);
    if (!before || !merged)
        return Error{ErrorCode::NotFound, Text::tr("One of the two customers does not exist any more.")};
    if (merged->version != wanted.mergedVersion)
        return records::changedMeanwhile(merged->name);
    if (merges.survivorOf(merged->id) || merges.survivorOf(before->id))
        return Error{ErrorCode::Conflict, Text::tr("One of the two was merged already.")};
    if (BillingRunStore(context.session).unfinished())
        return Error{ErrorCode::InUse, Text::tr("A billing run is not finished. Finish it first, then merge.")};
    const MergeContents contents = merges.contents(merged->id, today);
    if (const auto reasons = reasonsAgainst(*before, *merged, wanted, contents); !reasons.empty())
        return reasons.front();

    auto saved = records::saveCustomer(context, wanted.survivor);
    if (!saved)
        return saved;
    const auto survivor = customers.customer(*saved);
    merges.move(*merged, *survivor, u" ("_s + merged->code + u')');
    merges.setSurvivor(merged->id, survivor->id, context.nowMs);
    merged->archived = true;
    if (!customers.update(*merged))
        return records::changedMeanwhile(merged->name);

    QJsonObject moved = toJson(contents);
    moved.insert(u"merged"_s, nameOf(*merged));
    context.audit(u"merge"_s, u"customer"_s, survivor->id.value, survivor->code, {}, moved);
    context.audit(u"merged_into"_s, u"customer"_s, merged->id.value, merged->code, {},
                  {{u"survivor"_s, nameOf(*survivor)}});
    return survivor->id;
}

} // namespace quittance

#include "storage/BundleStore.h"

namespace quittance {

QHash<PlanId, std::vector<ProductId>> BundleStore::all() {
    QHash<PlanId, std::vector<ProductId>> bundles;
    Cursor row = m_session.query("SELECT plan_id, product_id FROM bundle_product ORDER BY plan_id, product_id");
    while (row.next())
        bundles[row.id<PlanId>(0)].push_back(row.id<ProductId>(1));
    return bundles;
}

std::vector<ProductId> BundleStore::products(PlanId plan) {
    std::vector<ProductId> products;
    Cursor row = m_session.query(
        "SELECT b.product_id FROM bundle_product b JOIN product p ON p.id = b.product_id WHERE b.plan_id = ? "
        "ORDER BY p.code",
        plan);
    while (row.next())
        products.push_back(row.id<ProductId>(0));
    return products;
}

void BundleStore::setProducts(PlanId plan, const std::vector<ProductId>& products) {
    m_session.run("DELETE FROM bundle_product WHERE plan_id = ?", plan);
    for (const ProductId product : products)
        m_session.run("INSERT INTO bundle_product (plan_id, product_id) VALUES (?, ?)", plan, product);
    m_session.changes().add(Noun::Plan, plan.value);
}

void BundleStore::addMember(SubscriptionId bundle, SubscriptionId member) {
    m_session.run("INSERT INTO bundle_member (bundle_id, subscription_id) VALUES (?, ?)", bundle, member);
    m_session.changes().add(Noun::Subscription, member.value);
}

std::vector<SubscriptionId> BundleStore::members(SubscriptionId bundle) {
    std::vector<SubscriptionId> members;
    Cursor row = m_session.query(
        "SELECT subscription_id FROM bundle_member WHERE bundle_id = ? ORDER BY subscription_id", bundle);
    while (row.next())
        members.push_back(row.id<SubscriptionId>(0));
    return members;
}

std::vector<std::pair<SubscriptionId, SubscriptionId>> BundleStore::allMembers() {
    std::vector<std::pair<SubscriptionId, SubscriptionId>> all;
    Cursor row =
        m_session.query("SELECT bundle_id, subscription_id FROM bundle_member ORDER BY bundle_id, subscription_id");
    while (row.next())
        all.emplace_back(row.id<SubscriptionId>(0), row.id<SubscriptionId>(1));
    return all;
}

SubscriptionId BundleStore::bundleOf(SubscriptionId member) {
    Cursor row = m_session.query("SELECT b.id FROM bundle_member m JOIN subscription b ON b.id = m.bundle_id "
                                 "WHERE m.subscription_id = ? AND NOT (b.end_kind = 'changed' "
                                 "AND b.last_day < b.start_date) ORDER BY b.id DESC",
                                 member);
    return row.next() ? row.id<SubscriptionId>(0) : SubscriptionId();
}

} // namespace quittance

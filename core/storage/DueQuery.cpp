#include "storage/DueQuery.h"

#include "storage/Columns.h"
#include "storage/KeyList.h"
#include "storage/SummaryWriter.h"

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr char subscriptionSelect[] =
    "SELECT s.id, s.code, s.customer_id, s.workspace_id, s.site_id, s.plan_id, s.price_id, s.quantity, s.discount, "
    "s.start_date, s.anchor_date, s.anchor_day, s.timing, s.alignment, s.last_day, s.billed_until, s.billed_before, "
    "s.collection_method, s.version, site.name, w.name, s.predecessor_id, s.pending_due, "
    "s.promotion_id, s.promotion_use_id, s.promotion_code, s.promotion_rate, s.promotion_amount, s.promotion_from, "
    "s.promotion_until "
    "FROM subscription s JOIN workspace w ON w.id = s.workspace_id LEFT JOIN site ON site.id = s.site_id ";

DueQuery::Row rowAt(const Cursor& row) {
    Subscription s;
    s.id = row.id<SubscriptionId>(0);
    s.code = row.text(1);
    s.customerId = row.id<CustomerId>(2);
    s.workspaceId = row.id<WorkspaceId>(3);
    s.siteId = row.optionalId<SiteId>(4);
    s.planId = row.id<PlanId>(5);
    s.priceId = row.id<PriceId>(6);
    s.quantity = row.decimal<Quantity>(7);
    s.discount = row.decimal<Rate>(8);
    s.startDate = row.date(9);
    s.anchorDate = row.date(10);
    s.anchorDay = row.integer(11);
    s.timing = row.text(12) == "arrears"_L1 ? BillingTiming::Arrears : BillingTiming::Advance;
    s.alignment = row.text(13) == "calendar_day"_L1 ? BillingAlignment::CalendarDay : BillingAlignment::Anniversary;
    s.lastDay = row.optionalDate(14);
    s.billedUntil = row.optionalDate(15);
    s.billedBefore = row.optionalDate(16);
    if (!row.isNull(17)) {
        if (const auto method = collectionMethodFromString(row.text(17)))
            s.collectionMethod = *method;
    }
    s.version = row.int64(18);
    s.predecessorId = row.optionalId<SubscriptionId>(21);
    s.pendingDue = row.optionalDate(22);
    s.promotion = columns::promotionAt(row, 23);
    return {.subscription = std::move(s),
            .siteName = row.isNull(19) ? QString() : row.text(19),
            .workspaceName = row.text(20)};
}

Customer customerAt(const Cursor& row) {
    Customer c;
    c.id = row.id<CustomerId>(0);
    c.code = row.text(1);
    c.name = row.text(2);
    c.kind = customerKindFromString(row.text(3)).value_or(CustomerKind::Business);
    c.address = columns::addressAt(row, 4);
    c.email = row.text(10);
    c.phone = row.text(11);
    c.language = row.text(12);
    c.currency = columns::currencyAt(row, 13);
    c.paymentTerms = columns::termsAt(row, 14);
    c.vatNumber = row.text(16);
    const QString vies = row.text(17);
    c.viesState = vies == "valid"_L1     ? ViesState::Valid
                  : vies == "invalid"_L1 ? ViesState::Invalid
                                         : ViesState::Unknown;
    c.siren = row.text(18);
    c.vatOverride = vatOverrideFromString(row.text(19)).value_or(VatOverride::None);
    c.vatOverrideReason = row.text(20);
    c.collectionMethod = collectionMethodFromString(row.text(21)).value_or(CollectionMethod::Other);
    c.invoicePerWorkspace = row.boolean(22);
    c.archived = row.boolean(23);
    c.version = row.int64(24);
    return c;
}

bool byCustomer(const DueQuery::Row& a, const DueQuery::Row& b) {
    return std::pair(a.subscription.customerId, a.subscription.id) <
           std::pair(b.subscription.customerId, b.subscription.id);
}

} // namespace

std::vector<DueQuery::Ref> DueQuery::due(QDate until) {
    std::vector<Ref> refs;
    {
        Cursor row = m_session.query("SELECT customer_id, id FROM subscription WHERE next_due <= ?", until);
        while (row.next())
            refs.push_back({row.int64(0), row.int64(1)});
    }
    const size_t periods = refs.size();
    {
        Cursor row = m_session.query("SELECT customer_id, id FROM subscription WHERE pending_due <= ?", until);
        while (row.next())
            refs.push_back({row.int64(0), row.int64(1)});
    }
    std::sort(refs.begin(), refs.end());
    if (refs.size() > periods)
        refs.erase(std::unique(refs.begin(), refs.end()), refs.end());
    return refs;
}

std::vector<DueQuery::Row> DueQuery::subscriptions(std::span<const qint64> ids, QDate until, bool lock) {
    static const QByteArray sql = QByteArray(subscriptionSelect) + "WHERE s.id IN " + KeyList::places() +
                                  " AND (s.next_due <= ? OR s.pending_due <= ?)";
    // SQLite's write transaction holds the whole file; PostgreSQL locks the rows that are read.
    static const QByteArray lockingSql = sql + " FOR UPDATE OF s";
    const bool lockRows = lock && m_session.dialect() == Dialect::Postgresql;
    std::vector<Row> rows;
    rows.reserve(ids.size());
    KeyList::each<qint64>(
        m_session, lockRows ? lockingSql : sql, ids, [&rows](const Cursor& row) { rows.push_back(rowAt(row)); }, until,
        until);
    std::sort(rows.begin(), rows.end(), byCustomer);
    return rows;
}

std::vector<DueQuery::Row> DueQuery::subscriptions(std::span<const qint64> ids) {
    static const QByteArray sql = QByteArray(subscriptionSelect) + "WHERE s.id IN " + KeyList::places();
    std::vector<Row> rows;
    rows.reserve(ids.size());
    KeyList::each<qint64>(m_session, sql, ids, [&rows](const Cursor& row) { rows.push_back(rowAt(row)); });
    std::sort(rows.begin(), rows.end(), byCustomer);
    return rows;
}

QHash<CustomerId, Customer> DueQuery::customers(std::span<const qint64> ids) {
    static const QByteArray sql =
        "SELECT id, code, name, kind, address_line1, address_line2, postcode, city, region, country, email, phone, language, "
        "currency, terms_kind, terms_value, vat_number, vies_state, siren, vat_override, vat_override_reason, "
        "collection_method, invoice_per_workspace, archived, version FROM customer WHERE id IN " +
        KeyList::places();
    QHash<CustomerId, Customer> customers;
    KeyList::each<qint64>(m_session, sql, ids, [&customers](const Cursor& row) {
        const Customer customer = customerAt(row);
        customers.insert(customer.id, customer);
    });
    return customers;
}

QHash<QString, CustomerId> DueQuery::customersByCode(std::span<const QString> codes) {
    static const QByteArray sql = "SELECT code, id FROM customer WHERE code IN " + KeyList::places();
    QHash<QString, CustomerId> ids;
    KeyList::each<QString>(m_session, sql, codes,
                           [&ids](const Cursor& row) { ids.insert(row.text(0), row.id<CustomerId>(1)); });
    return ids;
}

std::vector<qint64> DueQuery::neverBilled(QDate until) {
    Cursor row = m_session.query("SELECT id FROM subscription WHERE next_due <= ? AND billed_until IS NULL "
                                 "AND billed_before IS NULL",
                                 until);
    std::vector<qint64> ids;
    while (row.next())
        ids.push_back(row.int64(0));
    return ids;
}

std::vector<DueQuery::Row> DueQuery::unbilledAfter(qint64 id, int limit) {
    static const QByteArray sql = QByteArray(subscriptionSelect) +
                                  "WHERE s.id > ? AND s.billed_until IS NULL AND s.billed_before IS NULL "
                                  "AND s.predecessor_id IS NULL "
                                  "ORDER BY s.id LIMIT ?";
    Cursor row = m_session.query(sql, id, limit);
    std::vector<Row> rows;
    while (row.next())
        rows.push_back(rowAt(row));
    return rows;
}

qint64 DueQuery::markedOtherwise(QDate mark) {
    Cursor row = m_session.query(
        "SELECT COUNT(*) FROM subscription WHERE billed_before IS NOT NULL AND billed_before <> ?", mark);
    row.next();
    return row.int64(0);
}

void DueQuery::setMark(const Subscription& before, QDate mark, const Plan& plan, const Price& price) {
    Subscription marked = before;
    marked.billedBefore = mark;
    SummaryWriter summaries(m_session);
    summaries.charges(before, plan, price, -1);
    summaries.charges(marked, plan, price, +1);
    m_session.run("UPDATE subscription SET billed_before = ?, next_due = ?, version = version + 1 WHERE id = ?", mark,
                  nextDueDate(marked, plan), before.id);
}

DueQuery::Catalogue DueQuery::catalogue() {
    Catalogue catalogue;
    {
        Cursor row = m_session.query("SELECT id, code, name_fr, name_en, kind, supply, archived, version FROM product");
        while (row.next()) {
            Product product{.id = row.id<ProductId>(0),
                            .code = row.text(1),
                            .nameFr = row.text(2),
                            .nameEn = row.text(3),
                            .kind = productKindFromString(row.text(4)).value_or(ProductKind::Other),
                            .supply = columns::supplyAt(row, 5),
                            .archived = row.boolean(6),
                            .version = row.int64(7)};
            catalogue.products.insert(product.id, product);
        }
    }
    {
        Cursor row = m_session.query(
            "SELECT id, product_id, code, name_fr, name_en, billing, interval_count, interval_unit, "
            "pricing, vat_rate, vat_exempt, vat_exemption_reason, archived, version, upgrade_timing, downgrade_timing, counting FROM plan");
        while (row.next()) {
            Plan plan{.id = row.id<PlanId>(0),
                      .productId = row.id<ProductId>(1),
                      .code = row.text(2),
                      .nameFr = row.text(3),
                      .nameEn = row.text(4),
                      .billing = columns::billingTypeAt(row, 5),
                      .intervalCount = row.integer(6),
                      .intervalUnit = columns::intervalUnitAt(row, 7),
                      .pricing = columns::pricingModelAt(row, 8),
                      .vatRate = row.decimal<Rate>(9),
                      .vatExempt = row.boolean(10),
                      .vatExemptionReason = row.text(11),
                      .upgrade = columns::timingAt(row, 14),
                      .downgrade = columns::timingAt(row, 15),
                      .counting = columns::countingAt(row, 16),
                      .archived = row.boolean(12),
                      .version = row.int64(13)};
            catalogue.plans.insert(plan.id, plan);
        }
    }
    Cursor row = m_session.query("SELECT id, plan_id, valid_from, amount, currency, tax_included, tiers, package_size, "
                                 "minimum, setup_fee FROM price");
    while (row.next()) {
        Price price{.id = row.id<PriceId>(0), .planId = row.id<PlanId>(1), .validFrom = row.date(2)};
        columns::readPrice(row, 3, price);
        catalogue.prices.insert(price.id, price);
    }
    return catalogue;
}

} // namespace quittance

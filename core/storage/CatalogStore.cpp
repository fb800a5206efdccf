#include "storage/CatalogStore.h"

#include "base/Text.h"
#include "storage/Columns.h"

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

Product productAt(const Cursor& c) {
    return {.id = c.id<ProductId>(0),
            .code = c.text(1),
            .nameFr = c.text(2),
            .nameEn = c.text(3),
            .kind = productKindFromString(c.text(4)).value_or(ProductKind::Other),
            .supply = columns::supplyAt(c, 5),
            .archived = c.boolean(6),
            .version = c.int64(7)};
}

Plan planAt(const Cursor& c) {
    return {.id = c.id<PlanId>(0),
            .productId = c.id<ProductId>(1),
            .code = c.text(2),
            .nameFr = c.text(3),
            .nameEn = c.text(4),
            .billing = columns::billingTypeAt(c, 5),
            .intervalCount = c.integer(6),
            .intervalUnit = columns::intervalUnitAt(c, 7),
            .pricing = columns::pricingModelAt(c, 8),
            .vatRate = c.decimal<Rate>(9),
            .vatExempt = c.boolean(10),
            .vatExemptionReason = c.text(11),
            .upgrade = columns::timingAt(c, 14),
            .downgrade = columns::timingAt(c, 15),
            .counting = columns::countingAt(c, 16),
            .archived = c.boolean(12),
            .version = c.int64(13)};
}

constexpr char priceSelect[] =
    "SELECT id, plan_id, valid_from, amount, currency, tax_included, tiers, package_size, minimum, setup_fee FROM price p ";

Price priceAt(const Cursor& c) {
    Price price{.id = c.id<PriceId>(0), .planId = c.id<PlanId>(1), .validFrom = c.date(2)};
    columns::readPrice(c, 3, price);
    return price;
}

template <typename T, typename ReadRow>
std::vector<T> readAll(Cursor cursor, ReadRow readRow) {
    std::vector<T> all;
    while (cursor.next())
        all.push_back(readRow(cursor));
    return all;
}

/// Starts with the product's name, so that sorting by it sorts by product, then plan, without accents.
QString searchText(const Product& product, const Plan& plan) {
    const QStringList parts{nameIn(u"fr"_s, product.nameFr, product.nameEn),
                            nameIn(u"fr"_s, plan.nameFr, plan.nameEn),
                            plan.code,
                            product.code,
                            product.nameEn,
                            plan.nameEn};
    return text::folded(parts.join(u' '));
}

} // namespace

std::optional<Product> CatalogStore::product(ProductId id) {
    Cursor c = m_session.query("SELECT id, code, name_fr, name_en, kind, supply, archived, version FROM product "
                               "WHERE id = ?",
                               id);
    return c.next() ? std::optional(productAt(c)) : std::nullopt;
}

std::optional<Product> CatalogStore::productByCode(const QString& code) {
    Cursor c = m_session.query("SELECT id, code, name_fr, name_en, kind, supply, archived, version FROM product "
                               "WHERE code = ?",
                               code);
    return c.next() ? std::optional(productAt(c)) : std::nullopt;
}

std::vector<Product> CatalogStore::products(bool withArchived) {
    return readAll<Product>(m_session.query("SELECT id, code, name_fr, name_en, kind, supply, archived, version "
                                            "FROM product WHERE NOT archived OR ? ORDER BY name_fr, id",
                                            withArchived),
                            productAt);
}

ProductId CatalogStore::insert(const Product& product) {
    const ProductId id{m_session.insert("INSERT INTO product (code, name_fr, name_en, kind, supply, archived, version) "
                                        "VALUES (?, ?, ?, ?, ?, ?, 1) RETURNING id",
                                        product.code, product.nameFr, product.nameEn, toString(product.kind),
                                        columns::supplyText(product.supply), product.archived)};
    m_session.changes().add(Noun::Product, id.value);
    return id;
}

bool CatalogStore::update(const Product& product) {
    const qint64 changed =
        m_session.run("UPDATE product SET code = ?, name_fr = ?, name_en = ?, kind = ?, supply = ?, "
                      "archived = ?, version = version + 1 WHERE id = ? AND version = ?",
                      product.code, product.nameFr, product.nameEn, toString(product.kind),
                      columns::supplyText(product.supply), product.archived, product.id, product.version);
    if (changed != 1)
        return false;
    for (const Plan& plan : plansOf(product.id))
        refreshSearchText(plan.id);
    m_session.changes().add(Noun::Product, product.id.value);
    m_session.changes().add(Noun::Plan);
    return true;
}

std::optional<Plan> CatalogStore::plan(PlanId id) {
    Cursor c = m_session.query(
        "SELECT id, product_id, code, name_fr, name_en, billing, interval_count, interval_unit, "
        "pricing, vat_rate, vat_exempt, vat_exemption_reason, archived, version, upgrade_timing, downgrade_timing, counting FROM plan "
        "WHERE id = ?",
        id);
    return c.next() ? std::optional(planAt(c)) : std::nullopt;
}

std::optional<Plan> CatalogStore::planByCode(const QString& code) {
    Cursor c = m_session.query(
        "SELECT id, product_id, code, name_fr, name_en, billing, interval_count, interval_unit, "
        "pricing, vat_rate, vat_exempt, vat_exemption_reason, archived, version, upgrade_timing, downgrade_timing, counting FROM plan "
        "WHERE code = ?",
        code);
    return c.next() ? std::optional(planAt(c)) : std::nullopt;
}

std::vector<Plan> CatalogStore::plansOf(ProductId product) {
    return readAll<Plan>(
        m_session.query(
            "SELECT id, product_id, code, name_fr, name_en, billing, interval_count, "
            "interval_unit, pricing, vat_rate, vat_exempt, vat_exemption_reason, archived, "
            "version, upgrade_timing, downgrade_timing, counting FROM plan WHERE product_id = ? ORDER BY id",
            product),
        planAt);
}

PlanId CatalogStore::insert(const Plan& plan) {
    const PlanId id{m_session.insert(
        "INSERT INTO plan (product_id, code, name_fr, name_en, billing, interval_count, interval_unit, pricing, vat_rate, "
        "vat_exempt, vat_exemption_reason, archived, upgrade_timing, downgrade_timing, counting, search_text, version) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '', 1) RETURNING id",
        plan.productId, plan.code, plan.nameFr, plan.nameEn, toString(plan.billing), plan.intervalCount,
        toString(plan.intervalUnit), toString(plan.pricing), plan.vatRate, plan.vatExempt, plan.vatExemptionReason,
        plan.archived, toString(plan.upgrade), toString(plan.downgrade), toString(plan.counting))};
    refreshSearchText(id);
    m_session.changes().add(Noun::Plan, id.value);
    return id;
}

bool CatalogStore::update(const Plan& plan) {
    const qint64 changed = m_session.run(
        "UPDATE plan SET product_id = ?, code = ?, name_fr = ?, name_en = ?, billing = ?, interval_count = ?, "
        "interval_unit = ?, pricing = ?, vat_rate = ?, vat_exempt = ?, vat_exemption_reason = ?, archived = ?, "
        "upgrade_timing = ?, downgrade_timing = ?, counting = ?, version = version + 1 WHERE id = ? AND version = ?",
        plan.productId, plan.code, plan.nameFr, plan.nameEn, toString(plan.billing), plan.intervalCount,
        toString(plan.intervalUnit), toString(plan.pricing), plan.vatRate, plan.vatExempt, plan.vatExemptionReason,
        plan.archived, toString(plan.upgrade), toString(plan.downgrade), toString(plan.counting), plan.id,
        plan.version);
    if (changed != 1)
        return false;
    refreshSearchText(plan.id);
    m_session.changes().add(Noun::Plan, plan.id.value);
    return true;
}

void CatalogStore::remove(PlanId id) {
    m_session.run("DELETE FROM price WHERE plan_id = ?", id);
    m_session.run("DELETE FROM voucher_offer WHERE plan_id = ?", id);
    m_session.run("DELETE FROM plan WHERE id = ?", id);
    m_session.changes().add(Noun::Plan);
}

bool CatalogStore::isSubscribed(PlanId id) {
    Cursor c = m_session.query("SELECT 1 FROM subscription WHERE plan_id = ? LIMIT 1", id);
    return c.next();
}

std::optional<Price> CatalogStore::price(PriceId id) {
    static const QByteArray sql = QByteArray(priceSelect) + "WHERE id = ?";
    Cursor c = m_session.query(sql, id);
    return c.next() ? std::optional(priceAt(c)) : std::nullopt;
}

std::vector<Price> CatalogStore::prices(PlanId plan) {
    static const QByteArray sql =
        QByteArray(priceSelect) + "WHERE plan_id = ? ORDER BY valid_from DESC, currency, id DESC";
    return readAll<Price>(m_session.query(sql, plan), priceAt);
}

std::vector<Price> CatalogStore::pricesOn(PlanId plan, QDate day) {
    static const QByteArray sql = QByteArray(priceSelect) +
                                  "WHERE plan_id = ? AND valid_from = (SELECT MAX(n.valid_from) FROM price n "
                                  "WHERE n.plan_id = p.plan_id AND n.currency = p.currency AND n.valid_from <= ?) "
                                  "ORDER BY currency";
    return readAll<Price>(m_session.query(sql, plan, day), priceAt);
}

std::optional<Price> CatalogStore::priceOn(PlanId plan, Currency currency, QDate day) {
    static const QByteArray sql =
        QByteArray(priceSelect) +
        "WHERE plan_id = ? AND currency = ? AND valid_from <= ? ORDER BY valid_from DESC LIMIT 1";
    Cursor c = m_session.query(sql, plan, currency.code(), day);
    return c.next() ? std::optional(priceAt(c)) : std::nullopt;
}

std::optional<Price> CatalogStore::priceFrom(PlanId plan, Currency currency, QDate validFrom) {
    static const QByteArray sql = QByteArray(priceSelect) + "WHERE plan_id = ? AND currency = ? AND valid_from = ?";
    Cursor c = m_session.query(sql, plan, currency.code(), validFrom);
    return c.next() ? std::optional(priceAt(c)) : std::nullopt;
}

PriceId CatalogStore::insert(const Price& price, qint64 nowMs) {
    const PriceId id{
        m_session.insert("INSERT INTO price (plan_id, currency, amount, tax_included, valid_from, tiers, package_size, "
                         "minimum, setup_fee, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
                         price.planId, price.currency.code(), price.amount, price.taxIncluded, price.validFrom,
                         toString(price.tiers), price.packageSize, price.minimum, price.setupFee, nowMs)};
    m_session.changes().add(Noun::Plan, price.planId.value);
    return id;
}

void CatalogStore::replace(const Price& price) {
    m_session.run("UPDATE price SET amount = ?, tax_included = ?, tiers = ?, package_size = ?, minimum = ?, "
                  "setup_fee = ? WHERE id = ?",
                  price.amount, price.taxIncluded, toString(price.tiers), price.packageSize, price.minimum,
                  price.setupFee, price.id);
    m_session.changes().add(Noun::Plan, price.planId.value);
}

bool CatalogStore::isSold(PriceId id) {
    // A subscription keeps its price, so every invoice line with this price has a subscription here.
    Cursor c = m_session.query("SELECT 1 FROM subscription WHERE price_id = ? LIMIT 1", id);
    return c.next();
}

void CatalogStore::refreshSearchText(PlanId id) {
    const auto stored = plan(id);
    const auto owner = stored ? product(stored->productId) : std::nullopt;
    if (owner)
        m_session.run("UPDATE plan SET search_text = ? WHERE id = ?", searchText(*owner, *stored), id);
}

} // namespace quittance

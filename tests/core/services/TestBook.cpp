#include "core/services/TestBook.h"

namespace quittance {

using namespace Qt::Literals::StringLiterals;

Company TestBook::companyDraft(const QString& currency) {
    Company company;
    company.name = u"Atelier Numérique"_s;
    company.legalForm = u"SAS"_s;
    company.shareCapitalMinor = 1'000'000;
    company.siren = u"732829320"_s;
    company.rcsCity = u"Lyon"_s;
    company.vatNumber = u"FR44732829320"_s;
    company.address = {.line1 = u"1 rue de la République"_s,
                       .line2 = {},
                       .postcode = u"69001"_s,
                       .city = u"Lyon"_s,
                       .region = {},
                       .country = u"FR"_s};
    company.currency = got(Currency::fromCode(currency));
    company.latePenaltyLegal = true;
    return company;
}

Company TestBook::company(const QString& currency) {
    return got(services.company.save(owner, companyDraft(currency), op()));
}

Customer TestBook::customerDraft(const QString& name, const QString& code) {
    Customer customer;
    customer.code = code;
    customer.name = name;
    customer.address = {.line1 = u"2 quai Perrache"_s,
                        .line2 = {},
                        .postcode = u"69002"_s,
                        .city = u"Lyon"_s,
                        .region = {},
                        .country = u"FR"_s};
    return customer;
}

Customer TestBook::customer(const QString& name, const QString& code) {
    return got(services.customers.save(owner, customerDraft(name, code), op()));
}

Product TestBook::product(const QString& name, const QString& code) {
    Product product;
    product.code = code;
    product.nameFr = name;
    product.nameEn = name;
    return got(services.catalog.saveProduct(owner, product, op()));
}

Price TestBook::price(PlanId plan, const QString& amount, QDate from, const QString& currency) {
    Price price;
    price.planId = plan;
    price.currency = got(Currency::fromCode(currency));
    price.amount = got(parseDecimal<UnitPrice>(amount));
    price.validFrom = from;
    return price;
}

Plan TestBook::plan(const Product& product, const QString& name, const QString& amount, IntervalUnit unit,
                    BillingType billing, const QString& currency) {
    Plan plan;
    plan.productId = product.id;
    plan.nameFr = name;
    plan.nameEn = name;
    plan.billing = billing;
    plan.intervalUnit = unit;
    return got(services.catalog.savePlan(owner, plan, price({}, amount, QDate(2020, 1, 1), currency), op()));
}

Plan TestBook::tierPlan(const Product& product, const QString& name, PricingModel pricing, const QString& tiers,
                        const QString& minimum, const QString& setupFee) {
    Plan plan;
    plan.productId = product.id;
    plan.nameFr = name;
    plan.nameEn = name;
    plan.pricing = pricing;
    Price first = price({}, u"0"_s, QDate(2020, 1, 1));
    first.tiers = got(tiersFromString(tiers));
    first.minimum = got(parseDecimal<UnitPrice>(minimum));
    first.setupFee = got(parseDecimal<UnitPrice>(setupFee));
    return got(services.catalog.savePlan(owner, plan, first, op()));
}

Subscription TestBook::subscription(const Customer& customer, const Plan& plan, QDate start) {
    Subscription draft;
    draft.customerId = customer.id;
    draft.planId = plan.id;
    draft.startDate = start;
    return got(services.subscriptions.create(owner, draft, op()));
}

qint64 TestBook::number(QByteArrayView sql) {
    return got(m_raw->read([sql](Session& session) -> Result<qint64> {
        Cursor cursor = session.query(sql);
        return cursor.next() ? cursor.int64(0) : 0;
    }));
}

void TestBook::run(QByteArrayView sql) {
    got(m_raw->write([sql](Session& session) -> Result<> {
        session.run(sql);
        return {};
    }));
}

QString TestBook::fingerprint() {
    // Versions and counters move with every change, row counts with every insert and delete.
    static constexpr const char* facts[] = {
        "SELECT COUNT(*) FROM audit",
        "SELECT COUNT(*) FROM operation",
        "SELECT COUNT(*) FROM account",
        "SELECT COUNT(*) FROM number_format",
        "SELECT COALESCE(CAST(SUM(next_value) AS BIGINT), 0) + COUNT(*) FROM number_series",
        "SELECT COUNT(*) FROM destination_rate",
        "SELECT COUNT(*) FROM exchange_rate",
        "SELECT COALESCE(CAST(SUM(version) AS BIGINT), 0) FROM company",
        "SELECT COALESCE(CAST(SUM(version) AS BIGINT), 0) FROM customer",
        "SELECT COALESCE(CAST(SUM(version) AS BIGINT), 0) FROM contact",
        "SELECT COUNT(*) FROM customer_tag",
        "SELECT COUNT(*) FROM main_site",
        "SELECT COALESCE(CAST(SUM(version) AS BIGINT), 0) FROM customer_note",
        "SELECT COUNT(*) FROM merged_customer",
        "SELECT COALESCE(CAST(SUM(version) AS BIGINT), 0) FROM workspace",
        "SELECT COALESCE(CAST(SUM(version) AS BIGINT), 0) FROM site",
        "SELECT COALESCE(CAST(SUM(version) AS BIGINT), 0) FROM product",
        "SELECT COALESCE(CAST(SUM(version) AS BIGINT), 0) FROM plan",
        "SELECT COALESCE(CAST(SUM(amount + minimum + setup_fee) AS BIGINT), 0) FROM price",
        "SELECT COALESCE(CAST(SUM(version) AS BIGINT), 0) FROM subscription",
        "SELECT COALESCE(CAST(SUM(version + uses) AS BIGINT), 0) FROM promotion",
        "SELECT COUNT(*) FROM promotion_amount",
        "SELECT COUNT(*) FROM promotion_plan",
        "SELECT COUNT(*) FROM promotion_use",
        "SELECT COALESCE(CAST(SUM(version) AS BIGINT), 0) FROM domain",
        "SELECT COALESCE(CAST(SUM(version) AS BIGINT), 0) FROM mailbox",
        "SELECT COALESCE(CAST(SUM(version) AS BIGINT), 0) FROM voucher",
        "SELECT COALESCE(CAST(SUM(version) AS BIGINT), 0) FROM voucher_offer",
        "SELECT COALESCE(CAST(SUM(version) AS BIGINT), 0) FROM terms",
        "SELECT COUNT(*) FROM terms_acceptance",
        "SELECT COUNT(*) FROM bundle_product",
        "SELECT COUNT(*) FROM bundle_member",
        "SELECT COUNT(*) FROM subscription_event",
        "SELECT COALESCE(CAST(SUM(version) AS BIGINT), 0) FROM cancellation_request",
        "SELECT COUNT(*) FROM billing_run",
        "SELECT COUNT(*) FROM invoice",
        "SELECT COUNT(*) FROM payment",
        "SELECT COUNT(*) FROM allocation",
        "SELECT COUNT(*) FROM journal_entry",
        "SELECT COUNT(*) FROM document_copy",
        "SELECT COUNT(*) FROM book",
    };
    QStringList parts;
    for (const char* fact : facts)
        parts.append(QString::number(number(QByteArrayView(fact))));
    return parts.join(u' ');
}

} // namespace quittance

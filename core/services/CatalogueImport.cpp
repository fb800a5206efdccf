#include "domain/money/MoneyFormat.h"
#include "services/ImportRows.h"
#include "services/Records.h"
#include "services/TimelineText.h"
#include "storage/CatalogStore.h"
#include "storage/CompanyStore.h"

#include <QCoreApplication>
#include <QSet>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

struct ImportText {
    Q_DECLARE_TR_FUNCTIONS(quittance::ImportRun)
};

/// The first price of a plan counts for subscriptions that began long before the book.
const QDate always(2000, 1, 1);

/// Products and plans by their codes; one row per plan and currency. A changed price becomes a new version from today:
/// subscriptions keep the one they have.
class CatalogueImporter final : public RowImporter {
public:
    CatalogueImporter(CommandContext& context, QDate today)
        : m_context(context), m_catalog(context.session), m_today(today) {
        if (const auto company = CompanyStore(context.session).company())
            m_currency = company->currency;
    }

    std::optional<ImportReport::RowOutcome> apply(ImportRow& row) override {
        const auto product = readProduct(row);
        const auto plan = readPlan(row);
        const auto price = plan ? readPrice(row, *plan) : std::nullopt;
        if (row.isRejected() || !product || !plan || !price)
            return std::nullopt;
        const QString key = plan->code + u' ' + price->currency.code();
        if (m_seen.contains(key)) {
            row.reject(u"plan_code"_s, ImportText::tr("“%1” occurs twice in the file.").arg(plan->code));
            return std::nullopt;
        }
        m_seen.insert(key);

        QStringList changes;
        const bool created = !plan->id.isValid();
        if (const auto written = write(*product, *plan, *price, changes); !written) {
            row.reject(written.error().field, written.error().message);
            return std::nullopt;
        }
        ImportReport::RowOutcome outcome{
            .row = row.line(), .key = plan->code, .label = nameIn(u"fr"_s, plan->nameFr, plan->nameEn)};
        outcome.action = created ? u"create"_s : changes.isEmpty() ? u"unchanged"_s : u"update"_s;
        outcome.change = created ? QString() : changes.join(u" · "_s);
        return outcome;
    }

    void finish() override {
        m_context.session.changes().add(Noun::Product);
        m_context.session.changes().add(Noun::Plan);
    }

private:
    template <typename T, typename Parse>
    static void choose(ImportRow& row, const QString& field, Parse parse, T& member) {
        const QString text = row.text(field);
        if (text.isEmpty())
            return;
        if (const auto value = parse(text))
            member = *value;
        else
            row.reject(field, value.error().message);
    }

    std::optional<Product> readProduct(ImportRow& row) {
        const QString code = row.required(u"product_code"_s);
        const auto stored = m_catalog.productByCode(code);
        Product product = stored.value_or(Product{});
        product.code = code;
        if (row.has(u"product_name_fr"_s))
            product.nameFr = row.text(u"product_name_fr"_s);
        if (row.has(u"product_name_en"_s))
            product.nameEn = row.text(u"product_name_en"_s);
        choose(row, u"kind"_s, productKindFromString, product.kind);
        if (const QString supply = row.text(u"supply"_s); supply == "goods"_L1 || supply == "services"_L1)
            product.supply = supply == "goods"_L1 ? SupplyKind::Goods : SupplyKind::Services;
        else if (!supply.isEmpty())
            row.reject(u"supply"_s, ImportText::tr("“%1” is neither services nor goods.").arg(supply.left(40)));
        for (const Error& error : validate(product))
            row.reject(error.field, error.message);
        return product;
    }

    std::optional<Plan> readPlan(ImportRow& row) {
        const QString code = row.required(u"plan_code"_s);
        Plan plan = m_catalog.planByCode(code).value_or(Plan{});
        plan.code = code;
        if (row.has(u"plan_name_fr"_s))
            plan.nameFr = row.text(u"plan_name_fr"_s);
        if (row.has(u"plan_name_en"_s))
            plan.nameEn = row.text(u"plan_name_en"_s);
        choose(row, u"billing"_s, billingTypeFromString, plan.billing);
        choose(row, u"interval_unit"_s, intervalUnitFromString, plan.intervalUnit);
        choose(row, u"pricing"_s, pricingModelFromString, plan.pricing);
        if (const auto count = row.integer(u"interval_count"_s, 1, 1000))
            plan.intervalCount = *count;
        if (const auto rate = row.millionths(u"vat_rate"_s)) {
            // A percentage: four of its six decimals fit the share of one.
            if (*rate % 100 != 0)
                row.reject(u"vat_rate"_s, ImportText::tr("A rate has at most four decimals."));
            plan.vatRate = Rate::fromMillionths(*rate / 100);
        }
        for (const Error& error : validate(plan))
            if (error.field != "productId"_L1) // known once the product is stored
                row.reject(error.field, error.message);
        return plan;
    }

    std::optional<Price> readPrice(ImportRow& row, const Plan& plan) {
        Price price;
        price.currency = m_currency;
        price.validFrom = m_today;
        choose(row, u"currency"_s, Currency::fromCode, price.currency);
        if (!hasTiers(plan.pricing))
            row.required(u"unit_price"_s);
        if (const auto amount = row.millionths(u"unit_price"_s))
            price.amount = UnitPrice::fromMillionths(*amount);
        choose(row, u"tiers"_s, tiersFromString, price.tiers);
        if (const auto size = row.millionths(u"package_size"_s))
            price.packageSize = Quantity::fromMillionths(*size);
        if (const auto minimum = row.millionths(u"minimum"_s))
            price.minimum = UnitPrice::fromMillionths(*minimum);
        if (const auto fee = row.millionths(u"setup_fee"_s))
            price.setupFee = UnitPrice::fromMillionths(*fee);
        if (const QString included = row.text(u"tax_included"_s).toLower(); !included.isEmpty()) {
            static const QStringList yes{u"1"_s, u"true"_s, u"yes"_s, u"oui"_s, u"ttc"_s};
            static const QStringList no{u"0"_s, u"false"_s, u"no"_s, u"non"_s, u"ht"_s};
            price.taxIncluded = yes.contains(included);
            if (!yes.contains(included) && !no.contains(included))
                row.reject(u"tax_included"_s, ImportText::tr("“%1” is neither yes nor no.").arg(included.left(40)));
        }
        price = normalised(std::move(price), plan);
        for (const Error& error : validate(price, plan))
            row.reject(error.field, error.message);
        return price;
    }

    /// All of a row, or nothing of it: the first failure rejects the row, and what it wrote before goes with the
    /// import.
    Result<> write(const Product& product, Plan plan, const Price& price, QStringList& changes) {
        if (product.id.isValid())
            note(changes, changesInWords(toJson(*m_catalog.product(product.id)), toJson(product)));
        const auto productId = records::saveProduct(m_context, product);
        if (!productId)
            return productId.error();
        plan.productId = *productId;
        if (plan.id.isValid())
            note(changes, changesInWords(toJson(*m_catalog.plan(plan.id)), toJson(plan)));
        const auto planId = records::savePlan(m_context, plan, std::nullopt);
        if (!planId)
            return planId.error();
        return writePrice(price, *planId, changes);
    }

    Result<> writePrice(Price price, PlanId plan, QStringList& changes) {
        price.planId = plan;
        const auto current = m_catalog.priceOn(plan, price.currency, m_today);
        if (current && costsAlike(*current, price))
            return {};
        if (!current)
            price.validFrom = always;
        else if (const auto sameDay = m_catalog.priceFrom(plan, price.currency, m_today);
                 sameDay && m_catalog.isSold(sameDay->id))
            price.validFrom = m_today.addDays(1); // the one of today is sold already
        if (current)
            changes.append(current->amount == price.amount
                               ? changesInWords(toJson(*current), toJson(price))
                               : u"%1 → %2"_s.arg(MoneyFormat::price(current->amount, price.currency, QLocale()),
                                                  MoneyFormat::price(price.amount, price.currency, QLocale())));
        if (const auto saved = records::savePrice(m_context, price); !saved)
            return saved.error();
        return {};
    }

    static bool costsAlike(Price a, const Price& b) {
        a.id = b.id;
        a.validFrom = b.validFrom;
        a.planId = b.planId;
        return a == b;
    }

    static void note(QStringList& changes, const QString& change) {
        if (!change.isEmpty())
            changes.append(change);
    }

    CommandContext& m_context;
    CatalogStore m_catalog;
    QDate m_today;
    Currency m_currency = Currency::eur();
    QSet<QString> m_seen;
};

} // namespace

std::unique_ptr<RowImporter> catalogueImporter(CommandContext& context, QDate today) {
    return std::make_unique<CatalogueImporter>(context, today);
}

} // namespace quittance

#include "catalog/CatalogDialogs.h"

#include "catalog/PriceFields.h"
#include "common/DialogSize.h"
#include "common/FormErrors.h"
#include "common/FormLayout.h"
#include "common/Language.h"
#include "common/NumberEdit.h"
#include "common/PlainText.h"
#include "common/ValueEdits.h"
#include "domain/billing/LicenceCount.h"
#include "services/Services.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

#include <algorithm>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto kinds = {ProductKind::PremiumPlan, ProductKind::Domain,      ProductKind::Mailbox, ProductKind::App,
                        ProductKind::SeatLicence, ProductKind::TeamLicence, ProductKind::Service, ProductKind::Other};
constexpr int newProductData = -1;

template <typename W>
W* named(W* widget, const char* name) {
    widget->setObjectName(QString::fromLatin1(name));
    return widget;
}

void append(std::vector<Error>& all, const std::vector<Error>& more) {
    for (const Error& error : more) {
        const bool known =
            std::any_of(all.begin(), all.end(), [&](const Error& there) { return there.field == error.field; });
        if (!known)
            all.push_back(error);
    }
}

} // namespace

ProductDialog::ProductDialog(Book& book, const std::optional<Product>& product, QWidget* parent)
    : FormDialog(book, 2, parent),
      m_product(product.value_or(Product())),
      m_nameFr(named(new QLineEdit(m_product.nameFr, form()), "productNameFrEdit")),
      m_nameEn(named(new QLineEdit(m_product.nameEn, form()), "productNameEnEdit")),
      m_code(named(new QLineEdit(m_product.code, form()), "productCodeEdit")),
      m_kind(named(new QComboBox(form()), "productKindCombo")),
      m_supply(named(new QComboBox(form()), "supplyCombo")) {
    setObjectName(u"productDialog"_s);
    for (const ProductKind kind : kinds)
        m_kind->addItem({}, static_cast<int>(kind));
    for (const SupplyKind supply : {SupplyKind::Services, SupplyKind::Goods})
        m_supply->addItem({}, static_cast<int>(supply));
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(m_product.kind)));
    m_supply->setCurrentIndex(m_supply->findData(static_cast<int>(m_product.supply)));
    form()->addField(u"nameFr"_s, m_nameFr);
    form()->addField(u"nameEn"_s, m_nameEn);
    form()->addField(u"code"_s, m_code);
    form()->addField(u"kind"_s, m_kind);
    form()->addField(u"supply"_s, m_supply);
    form()->addStretch();
    setDialogSize(this, 640, 400);
    ready();
}

void ProductDialog::retranslate() {
    const bool isNew = !m_product.id.isValid();
    setTexts(isNew ? tr("New product") : tr("Edit the product"),
             isNew ? tr("What you sell. Its plans say at what price and how often.") : m_product.code,
             isNew ? tr("Create the product") : tr("Save"), isNew ? tr("the new product") : tr("the product"));
    label("nameFr", tr("Name in &French"));
    label("nameEn", tr("Name in &English"), tr("One of the two is enough."));
    label("code", tr("&Code"), isNew ? tr("Generated if left blank.") : QString());
    label("kind", tr("&Kind"));
    label("supply", tr("For &VAT"));
    for (int i = 0; i < m_kind->count(); ++i)
        m_kind->setItemText(i, displayName(static_cast<ProductKind>(m_kind->itemData(i).toInt())));
    m_supply->setItemText(0, tr("Services"));
    m_supply->setItemText(1, tr("Goods"));
}

void ProductDialog::save() {
    Product wanted = m_product;
    wanted.nameFr = m_nameFr->text();
    wanted.nameEn = m_nameEn->text();
    wanted.code = m_code->text();
    wanted.kind = static_cast<ProductKind>(m_kind->currentData().toInt());
    wanted.supply = static_cast<SupplyKind>(m_supply->currentData().toInt());
    wanted = normalised(wanted);
    if (!errors()->show(validate(wanted)))
        return;
    store([wanted](Services& services, const Actor& actor,
                   const OperationId& operation) { return services.catalog.saveProduct(actor, wanted, operation); },
          [this](const Product& stored) { m_product = stored; });
}

PlanDialog::PlanDialog(Book& book, Context context, QWidget* parent)
    : FormDialog(book, 2, parent), m_context(std::move(context)) {
    setObjectName(u"planDialog"_s);
    build();
    fill();
    connect(m_product, &QComboBox::currentIndexChanged, this, &PlanDialog::showChoices);
    connect(m_productKind, &QComboBox::currentIndexChanged, this, &PlanDialog::showChoices);
    connect(m_billing, &QComboBox::currentIndexChanged, this, &PlanDialog::showChoices);
    connect(m_pricing, &QComboBox::currentIndexChanged, this, &PlanDialog::showChoices);
    connect(m_exempt, &QCheckBox::toggled, this, &PlanDialog::showChoices);
    setDialogSize(this, 760, isNew() ? 720 : 580);
    if (isNew())
        keepDraft(u"plan"_s);
    ready();
    focusField(isNew() && !makesProduct() ? u"nameFr"_s : makesProduct() ? u"product.nameFr"_s : u"nameFr"_s);
}

void PlanDialog::build() {
    m_sections[0] = form()->addSection();
    m_product = named(new QComboBox(form()), "productCombo");
    m_productName = named(new QLineEdit(form()), "newProductNameEdit");
    m_productKind = named(new QComboBox(form()), "newProductKindCombo");
    for (const ProductKind kind : kinds)
        m_productKind->addItem({}, static_cast<int>(kind));
    m_nameFr = named(new QLineEdit(form()), "planNameFrEdit");
    m_nameEn = named(new QLineEdit(form()), "planNameEnEdit");
    m_code = named(new QLineEdit(form()), "planCodeEdit");
    form()->addField(u"productId"_s, m_product, 2)->setRequired(true);
    form()->addField(u"product.nameFr"_s, m_productName)->setRequired(true);
    form()->addField(u"product.kind"_s, m_productKind);
    form()->addField(u"nameFr"_s, m_nameFr);
    form()->addField(u"nameEn"_s, m_nameEn);
    form()->addField(u"code"_s, m_code);

    m_sections[1] = form()->addSection();
    m_billing = named(new QComboBox(form()), "billingCombo");
    m_billing->addItem({}, static_cast<int>(BillingType::Recurring));
    m_billing->addItem({}, static_cast<int>(BillingType::OneOff));
    m_pricing = named(new QComboBox(form()), "pricingCombo");
    for (const PricingModel pricing : {PricingModel::Flat, PricingModel::PerUnit, PricingModel::Graduated,
                                       PricingModel::Volume, PricingModel::Package})
        m_pricing->addItem({}, static_cast<int>(pricing));
    m_count = named(new NumberEdit(form()), "intervalCountEdit");
    m_count->setRange(1, 999);
    m_unit = named(new QComboBox(form()), "intervalUnitCombo");
    for (const IntervalUnit unit : {IntervalUnit::Day, IntervalUnit::Week, IntervalUnit::Month, IntervalUnit::Year})
        m_unit->addItem({}, static_cast<int>(unit));
    form()->addField(u"billing"_s, m_billing);
    form()->addField(u"pricing"_s, m_pricing);
    form()->addField(u"intervalCount"_s, m_count);
    form()->addField(u"intervalUnit"_s, m_unit);
    m_counting = named(new QComboBox(form()), "countingCombo");
    for (const LicenceCounting counting :
         {LicenceCounting::Agreed, LicenceCounting::PeriodStart, LicenceCounting::Peak, LicenceCounting::ByDay})
        m_counting->addItem({}, static_cast<int>(counting));
    form()->addField(u"counting"_s, m_counting, 2);
    m_upgrade = named(new QComboBox(form()), "upgradeCombo");
    m_downgrade = named(new QComboBox(form()), "downgradeCombo");
    for (QComboBox* const combo : {m_upgrade, m_downgrade})
        for (const ChangeTiming timing : {ChangeTiming::Now, ChangeTiming::NowUnprorated, ChangeTiming::PeriodEnd})
            combo->addItem({}, static_cast<int>(timing));
    form()->addField(u"upgrade"_s, m_upgrade);
    form()->addField(u"downgrade"_s, m_downgrade);

    m_sections[2] = form()->addSection();
    if (isNew())
        m_price = new PriceFields(form(), book(), m_context.today);
    m_vatRate = named(new PercentEdit(form()), "vatRateEdit");
    m_exemptionReason = named(new QLineEdit(form()), "exemptionReasonEdit");
    m_exempt = named(new QCheckBox(form()), "vatExemptCheck");
    form()->addField(u"vatRate"_s, m_vatRate)->setRequired(true);
    if (isNew())
        m_price->addTaxIncluded();
    form()->addWide(m_exempt);
    form()->addField(u"vatExemptionReason"_s, m_exemptionReason, 2)->setRequired(true);
    form()->addStretch();
}

void PlanDialog::fill() {
    const Plan plan = m_context.plan.value_or(Plan());
    fillProducts();
    m_nameFr->setText(plan.nameFr);
    m_nameEn->setText(plan.nameEn);
    m_code->setText(plan.code);
    m_billing->setCurrentIndex(m_billing->findData(static_cast<int>(plan.billing)));
    m_pricing->setCurrentIndex(m_pricing->findData(static_cast<int>(plan.pricing)));
    m_count->setValue(plan.intervalCount);
    m_unit->setCurrentIndex(m_unit->findData(static_cast<int>(plan.intervalUnit)));
    m_counting->setCurrentIndex(m_counting->findData(static_cast<int>(plan.counting)));
    m_upgrade->setCurrentIndex(m_upgrade->findData(static_cast<int>(plan.upgrade)));
    m_downgrade->setCurrentIndex(m_downgrade->findData(static_cast<int>(plan.downgrade)));
    m_vatRate->setValue(plan.vatRate);
    m_exempt->setChecked(plan.vatExempt);
    m_exemptionReason->setText(plan.vatExemptionReason);
    if (m_context.used)
        for (QWidget* fixed : std::initializer_list<QWidget*>{m_billing, m_pricing, m_count, m_unit, m_counting})
            fixed->setEnabled(false);
}

void PlanDialog::fillProducts() {
    const QString language = Language::instance().code();
    std::vector<Product> products = m_context.products;
    std::sort(products.begin(), products.end(), [&language](const Product& a, const Product& b) {
        return nameIn(language, a.nameFr, a.nameEn).localeAwareCompare(nameIn(language, b.nameFr, b.nameEn)) < 0;
    });
    const QVariant chosen = m_product->count() > 0 ? m_product->currentData()
                            : m_context.plan       ? QVariant(m_context.plan->productId.value)
                            : m_context.product
                                ? QVariant(m_context.product->value)
                                : QVariant(products.empty() ? qint64(newProductData) : products.front().id.value);
    const QSignalBlocker blocker(m_product);
    m_product->clear();
    for (const Product& product : products)
        m_product->addItem(nameIn(language, product.nameFr, product.nameEn), product.id.value);
    if (isNew())
        m_product->addItem(tr("New product…"), qint64(newProductData));
    m_product->setCurrentIndex(qMax(0, m_product->findData(chosen)));
}

bool PlanDialog::makesProduct() const { return m_product->currentData().toLongLong() == newProductData; }

ProductKind PlanDialog::productKind() const {
    if (makesProduct())
        return static_cast<ProductKind>(m_productKind->currentData().toInt());
    const ProductId id{m_product->currentData().toLongLong()};
    const auto product = std::ranges::find(m_context.products, id, &Product::id);
    return product == m_context.products.end() ? ProductKind::Other : product->kind;
}

void PlanDialog::showChoices() {
    const bool recurring = m_billing->currentData().toInt() == static_cast<int>(BillingType::Recurring);
    form()->field(u"intervalCount"_s)->setVisible(recurring);
    form()->field(u"intervalUnit"_s)->setVisible(recurring);
    form()->field(u"counting"_s)->setVisible(recurring && licenceUnit(productKind()).has_value());
    form()->field(u"upgrade"_s)->setVisible(recurring);
    form()->field(u"downgrade"_s)->setVisible(recurring);
    form()->field(u"product.nameFr"_s)->setVisible(makesProduct());
    form()->field(u"product.kind"_s)->setVisible(makesProduct());
    form()->field(u"vatExemptionReason"_s)->setVisible(m_exempt->isChecked());
    m_vatRate->setEnabled(!m_exempt->isChecked());
    if (m_price) {
        const Plan plan = draft();
        m_price->setModel(plan.pricing, plan.billing);
    }
}

void PlanDialog::retranslate() {
    const QString language = Language::instance().code();
    setTexts(isNew() ? tr("New plan") : tr("Edit the plan"),
             isNew()
                 ? QString()
                 : m_context.plan->code + u" · "_s + nameIn(language, m_context.plan->nameFr, m_context.plan->nameEn),
             isNew() ? tr("Create the plan") : tr("Save"), isNew() ? tr("the new plan") : tr("the plan"));
    m_sections[0]->setText(tr("What is sold"));
    m_sections[1]->setText(tr("How it is billed"));
    m_sections[2]->setText(isNew() ? tr("Price and VAT") : tr("VAT"));
    const QString fixed =
        m_context.used ? tr("Fixed: subscriptions have this plan. Copy it to bill in another way.") : QString();
    label("productId", tr("&Product"));
    label("product.nameFr", tr("Name of the new product"));
    label("product.kind", tr("&Kind"));
    label("nameFr", tr("Name in &French"));
    label("nameEn", tr("Name in &English"), tr("One of the two is enough."));
    label("code", tr("&Code"), isNew() ? tr("Generated if left blank.") : QString());
    label("billing", tr("&Billing"), fixed);
    label("pricing", tr("P&ricing"));
    label("intervalCount", tr("E&very"));
    label("intervalUnit", tr("&Unit"));
    label("counting", tr("&Licences"));
    form()->explain(
        u"counting"_s,
        tr("Where the quantity comes from: what was agreed with the customer, or the active teams or members "
           "of the workspace. The most of the period and day by day are known when the period is over, and "
           "are billed then."));
    label("upgrade", tr("Upgrades take effect"));
    label("downgrade", tr("Downgrades take effect"));
    form()->explain(u"upgrade"_s,
                    tr("When a subscription leaves this plan for one of more value a month. At once by the "
                       "day: the unused days are credited, the remaining ones charged."));
    form()->explain(u"downgrade"_s, tr("When a subscription leaves this plan for one of less value a month."));
    label("vatRate", tr("VA&T rate"));
    label("vatExemptionReason", tr("Reason o&f the exemption"),
          tr("Printed on the invoice, with the article of the law."));
    for (int i = 0; i < m_productKind->count(); ++i)
        m_productKind->setItemText(i, displayName(static_cast<ProductKind>(m_productKind->itemData(i).toInt())));
    m_billing->setItemText(0, tr("Recurring"));
    m_billing->setItemText(1, tr("One-off"));
    for (int i = 0; i < m_pricing->count(); ++i)
        m_pricing->setItemText(i, displayName(static_cast<PricingModel>(m_pricing->itemData(i).toInt())));
    const QStringList units{tr("days"), tr("weeks"), tr("months"), tr("years")};
    for (int i = 0; i < units.size(); ++i)
        m_unit->setItemText(i, units.at(i));
    for (int i = 0; i < m_counting->count(); ++i)
        m_counting->setItemText(i, displayName(static_cast<LicenceCounting>(m_counting->itemData(i).toInt())));
    for (QComboBox* const combo : {m_upgrade, m_downgrade})
        for (int i = 0; i < combo->count(); ++i)
            combo->setItemText(i, displayName(static_cast<ChangeTiming>(combo->itemData(i).toInt())));
    m_exempt->setText(tr("E&xempt from VAT"));
    if (m_price)
        m_price->retranslate();
    fillProducts();
    showChoices();
}

Plan PlanDialog::draft() const {
    Plan plan = m_context.plan.value_or(Plan());
    plan.productId = ProductId{qMax<qint64>(0, m_product->currentData().toLongLong())};
    plan.nameFr = m_nameFr->text();
    plan.nameEn = m_nameEn->text();
    plan.code = m_code->text();
    plan.billing = static_cast<BillingType>(m_billing->currentData().toInt());
    plan.pricing = static_cast<PricingModel>(m_pricing->currentData().toInt());
    plan.intervalCount = m_count->value();
    plan.intervalUnit = static_cast<IntervalUnit>(m_unit->currentData().toInt());
    plan.counting = form()->field(u"counting"_s)->isVisibleTo(form())
                        ? static_cast<LicenceCounting>(m_counting->currentData().toInt())
                        : LicenceCounting::Agreed;
    plan.upgrade = static_cast<ChangeTiming>(m_upgrade->currentData().toInt());
    plan.downgrade = static_cast<ChangeTiming>(m_downgrade->currentData().toInt());
    plan.vatExempt = m_exempt->isChecked();
    if (const auto rate = m_vatRate->value())
        plan.vatRate = *rate;
    plan.vatExemptionReason = plan.vatExempt ? m_exemptionReason->text() : QString();
    return normalised(plan);
}

Product PlanDialog::newProduct() const {
    Product product;
    // Written in the language that the person works in; the other one can follow.
    (Language::instance().code() == "fr"_L1 ? product.nameFr : product.nameEn) = m_productName->text();
    product.kind = static_cast<ProductKind>(m_productKind->currentData().toInt());
    return normalised(product);
}

void PlanDialog::save() {
    const Plan wanted = draft();
    std::vector<Error> problems;
    if (isNew())
        append(problems, m_price->problems(wanted));
    if (!wanted.vatExempt && !m_vatRate->value())
        problems.push_back(invalid(m_vatRate->problemOr(tr("Enter the VAT rate.")), u"vatRate"_s));
    append(problems, validate(wanted));
    if (makesProduct() && m_productName->text().trimmed().isEmpty())
        problems.push_back(invalid(tr("Name the new product."), u"product.nameFr"_s));
    if (!errors()->show(problems))
        return;
    std::optional<Product> product;
    if (makesProduct())
        product = newProduct();
    std::optional<Price> price;
    if (isNew())
        price = m_price->price();
    store(
        [wanted, product, price](Services& services, const Actor& actor, const OperationId& operation) {
            return services.catalog.savePlan(actor, wanted, price, operation, product);
        },
        [this](const Plan& stored) { m_saved = stored.id; });
}

PriceDialog::PriceDialog(Book& book, const Plan& plan, const std::optional<Price>& current, QDate today,
                         QWidget* parent)
    : FormDialog(book, 2, parent), m_plan(plan), m_price(new PriceFields(form(), book, today)) {
    setObjectName(u"priceDialog"_s);
    m_price->setModel(plan.pricing, plan.billing);
    if (current)
        m_price->setPrice(*current);
    m_price->addTaxIncluded();
    form()->addStretch();
    setDialogSize(this, 640, hasTiers(plan.pricing) ? 680 : 480);
    ready();
    m_price->selectAmount();
}

void PriceDialog::retranslate() {
    const QString name = nameIn(Language::instance().code(), m_plan.nameFr, m_plan.nameEn);
    setTexts(tr("New price version"),
             tr("%1: new subscriptions get this price from its day on; those that exist keep the price they have.")
                 .arg(name),
             tr("Add the price"), tr("the new price"));
    m_price->retranslate();
}

void PriceDialog::save() {
    if (!errors()->show(m_price->problems(m_plan)))
        return;
    Price wanted = m_price->price();
    wanted.planId = m_plan.id;
    store([wanted](Services& services, const Actor& actor, const OperationId& operation) {
        return services.catalog.addPrice(actor, wanted, operation);
    });
}

} // namespace quittance

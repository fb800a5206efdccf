#include "catalog/CatalogDialogs.h"

#include "common/DateEdit.h"
#include "common/FormErrors.h"
#include "common/FormLayout.h"
#include "common/Language.h"
#include "common/NumberEdit.h"
#include "common/PlainText.h"
#include "common/ValueEdits.h"
#include "services/Services.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

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

QComboBox* currencyCombo(QWidget* parent, Currency chosen) {
    auto* combo = named(new QComboBox(parent), "currencyCombo");
    for (const Currency& currency : Currency::all())
        combo->addItem(currency.code(), currency.code());
    combo->setCurrentIndex(combo->findData(chosen.code()));
    return combo;
}

Currency companyCurrency(const Book& book) { return book.company() ? book.company()->currency : Currency::eur(); }

Price priceOf(DecimalEdit* amount, const QComboBox* currency, DateEdit* validFrom, const QCheckBox* taxIncluded) {
    Price price;
    price.amount = amount->as<UnitPrice>().value_or(UnitPrice());
    if (const auto known = Currency::fromCode(currency->currentData().toString()))
        price.currency = *known;
    price.validFrom = validFrom->date();
    price.taxIncluded = taxIncluded->isChecked();
    return price;
}

/// What the editors themselves do not understand, and a price that was forgotten.
std::vector<Error> editorProblems(DecimalEdit* amount, DateEdit* validFrom) {
    std::vector<Error> errors;
    if (!amount->value())
        errors.push_back(invalid(amount->problemOr(PlanDialog::tr("Enter the price.")), u"amount"_s));
    if (!validFrom->date().isValid())
        errors.push_back(invalid(validFrom->problemOr(PlanDialog::tr("Enter the day from which the price counts.")),
                                 u"validFrom"_s));
    return errors;
}

void append(std::vector<Error>& all, const std::vector<Error>& more, const QString& prefix = {}) {
    for (const Error& error : more) {
        const QString field = prefix.isEmpty() ? error.field : QString(prefix + error.field);
        const bool known =
            std::any_of(all.begin(), all.end(), [&](const Error& there) { return there.field == field; });
        if (!known)
            all.push_back(Error{error.code, error.message, field, error.detail});
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
    resize(640, 400);
    ready();
}

void ProductDialog::retranslate() {
    const bool isNew = !m_product.id.isValid();
    setTexts(isNew ? tr("New product") : tr("Edit the product"),
             isNew ? tr("What you sell. Its plans say at which price and how often.") : m_product.code,
             isNew ? tr("Create the product") : tr("Save"), isNew ? tr("the new product") : tr("the product"));
    label("nameFr", tr("Name in &French"));
    label("nameEn", tr("Name in &English"), tr("One of the two is enough."));
    label("code", tr("&Code"), isNew ? tr("Made by itself when empty.") : QString());
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
    connect(m_billing, &QComboBox::currentIndexChanged, this, &PlanDialog::showChoices);
    connect(m_exempt, &QCheckBox::toggled, this, &PlanDialog::showChoices);
    resize(760, isNew() ? 700 : 520);
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
    m_pricing->addItem({}, static_cast<int>(PricingModel::Flat));
    m_pricing->addItem({}, static_cast<int>(PricingModel::PerUnit));
    m_count = named(new NumberEdit(form()), "intervalCountEdit");
    m_count->setRange(1, 999);
    m_unit = named(new QComboBox(form()), "intervalUnitCombo");
    for (const IntervalUnit unit : {IntervalUnit::Day, IntervalUnit::Week, IntervalUnit::Month, IntervalUnit::Year})
        m_unit->addItem({}, static_cast<int>(unit));
    form()->addField(u"billing"_s, m_billing);
    form()->addField(u"pricing"_s, m_pricing);
    form()->addField(u"intervalCount"_s, m_count);
    form()->addField(u"intervalUnit"_s, m_unit);

    m_sections[2] = form()->addSection();
    if (isNew()) {
        m_price = named(new DecimalEdit(form()), "priceEdit");
        m_price->setMinimumDecimals(2);
        m_currency = currencyCombo(form(), companyCurrency(book()));
        m_validFrom = named(new DateEdit(form()), "validFromEdit");
        m_validFrom->setToday(m_context.today);
        m_validFrom->setDate(m_context.today);
        m_taxIncluded = named(new QCheckBox(form()), "taxIncludedCheck");
        form()->addField(u"amount"_s, m_price)->setRequired(true);
        form()->addField(u"currency"_s, m_currency);
        form()->addField(u"validFrom"_s, m_validFrom)->setRequired(true);
    }
    m_vatRate = named(new PercentEdit(form()), "vatRateEdit");
    m_exemptionReason = named(new QLineEdit(form()), "exemptionReasonEdit");
    m_exempt = named(new QCheckBox(form()), "vatExemptCheck");
    form()->addField(u"vatRate"_s, m_vatRate)->setRequired(true);
    if (isNew())
        form()->addWide(m_taxIncluded);
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
    m_vatRate->setValue(plan.vatRate);
    m_exempt->setChecked(plan.vatExempt);
    m_exemptionReason->setText(plan.vatExemptionReason);
    if (m_context.used)
        for (QWidget* fixed : std::initializer_list<QWidget*>{m_billing, m_pricing, m_count, m_unit})
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

void PlanDialog::showChoices() {
    const bool recurring = m_billing->currentData().toInt() == static_cast<int>(BillingType::Recurring);
    form()->field(u"intervalCount"_s)->setVisible(recurring);
    form()->field(u"intervalUnit"_s)->setVisible(recurring);
    form()->field(u"product.nameFr"_s)->setVisible(makesProduct());
    form()->field(u"product.kind"_s)->setVisible(makesProduct());
    form()->field(u"vatExemptionReason"_s)->setVisible(m_exempt->isChecked());
    m_vatRate->setEnabled(!m_exempt->isChecked());
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
    label("code", tr("&Code"), isNew() ? tr("Made by itself when empty.") : QString());
    label("billing", tr("&Billing"), fixed);
    label("pricing", tr("P&ricing"));
    label("intervalCount", tr("E&very"));
    label("intervalUnit", tr("&Unit"));
    label("amount", tr("Pr&ice"), tr("For one period, and for one unit when priced per unit."));
    form()->explain(u"amount"_s, tr("A price that was sold never changes: later, add a price version. A "
                                    "price that includes VAT is printed as it is, and the net price is "
                                    "what is left of it."));
    label("currency", tr("Currenc&y"));
    label("validFrom", tr("V&alid from"));
    label("vatRate", tr("VA&T rate"));
    label("vatExemptionReason", tr("Reason o&f the exemption"),
          tr("Printed on the invoice, with the article of the law."));
    for (int i = 0; i < m_productKind->count(); ++i)
        m_productKind->setItemText(i, displayName(static_cast<ProductKind>(m_productKind->itemData(i).toInt())));
    m_billing->setItemText(0, tr("Recurring"));
    m_billing->setItemText(1, tr("One-off"));
    m_pricing->setItemText(0, tr("Flat price"));
    m_pricing->setItemText(1, tr("Per unit"));
    const QStringList units{tr("days"), tr("weeks"), tr("months"), tr("years")};
    for (int i = 0; i < units.size(); ++i)
        m_unit->setItemText(i, units.at(i));
    m_exempt->setText(tr("E&xempt from VAT"));
    if (m_taxIncluded)
        m_taxIncluded->setText(tr("The price inclu&des VAT"));
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

Price PlanDialog::firstPrice() { return priceOf(m_price, m_currency, m_validFrom, m_taxIncluded); }

void PlanDialog::save() {
    const Plan wanted = draft();
    std::vector<Error> problems;
    if (isNew())
        append(problems, editorProblems(m_price, m_validFrom));
    if (!wanted.vatExempt && !m_vatRate->value())
        problems.push_back(invalid(m_vatRate->problemOr(tr("Enter the VAT rate.")), u"vatRate"_s));
    append(problems, validate(wanted));
    if (isNew())
        append(problems, validate(firstPrice()));
    if (makesProduct() && m_productName->text().trimmed().isEmpty())
        problems.push_back(invalid(tr("Name the new product."), u"product.nameFr"_s));
    if (!errors()->show(problems))
        return;
    std::optional<Product> product;
    if (makesProduct())
        product = newProduct();
    std::optional<Price> price;
    if (isNew())
        price = firstPrice();
    store(
        [wanted, product, price](Services& services, const Actor& actor, const OperationId& operation) {
            return services.catalog.savePlan(actor, wanted, price, operation, product);
        },
        [this](const Plan& stored) { m_saved = stored.id; });
}

PriceDialog::PriceDialog(Book& book, const Plan& plan, const std::optional<Price>& current, QDate today,
                         QWidget* parent)
    : FormDialog(book, 2, parent),
      m_plan(plan),
      m_price(named(new DecimalEdit(form()), "priceEdit")),
      m_currency(currencyCombo(form(), current ? current->currency : companyCurrency(book))),
      m_validFrom(named(new DateEdit(form()), "validFromEdit")),
      m_taxIncluded(named(new QCheckBox(form()), "taxIncludedCheck")) {
    setObjectName(u"priceDialog"_s);
    m_price->setMinimumDecimals(2);
    if (current) {
        m_price->setValue(current->amount.millionths());
        m_taxIncluded->setChecked(current->taxIncluded);
    }
    m_validFrom->setToday(today);
    m_validFrom->setDate(today);
    form()->addField(u"amount"_s, m_price)->setRequired(true);
    form()->addField(u"currency"_s, m_currency);
    form()->addField(u"validFrom"_s, m_validFrom)->setRequired(true);
    form()->newLine();
    form()->addWide(m_taxIncluded);
    form()->addStretch();
    resize(560, 380);
    ready();
    m_price->selectAll();
}

void PriceDialog::retranslate() {
    const QString name = nameIn(Language::instance().code(), m_plan.nameFr, m_plan.nameEn);
    setTexts(tr("New price version"),
             tr("%1: new subscriptions get this price from its day on; those that exist keep the price they have.")
                 .arg(name),
             tr("Add the price"), tr("the new price"));
    label("amount", tr("Pr&ice"));
    label("currency", tr("Currenc&y"));
    label("validFrom", tr("V&alid from"), tr("31/1, +30, t for today"));
    m_taxIncluded->setText(tr("The price inclu&des VAT"));
}

void PriceDialog::save() {
    Price wanted = priceOf(m_price, m_currency, m_validFrom, m_taxIncluded);
    wanted.planId = m_plan.id;
    std::vector<Error> problems = editorProblems(m_price, m_validFrom);
    append(problems, validate(wanted));
    if (!errors()->show(problems))
        return;
    store([wanted](Services& services, const Actor& actor, const OperationId& operation) {
        return services.catalog.addPrice(actor, wanted, operation);
    });
}

} // namespace quittance

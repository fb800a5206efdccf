#include "catalog/PriceFields.h"

#include "common/Book.h"
#include "common/DateEdit.h"
#include "common/FormLayout.h"
#include "common/LineGrid.h"
#include "common/ValueEdits.h"

#include <QCheckBox>
#include <QComboBox>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

enum Column { UpTo, UnitPriceColumn, FlatFee };

template <typename W>
W* named(W* widget, const char* name) {
    widget->setObjectName(QString::fromLatin1(name));
    return widget;
}

DecimalEdit* priceEdit(FormLayout* form, const char* name) {
    auto* const edit = named(new DecimalEdit(form), name);
    edit->setMinimumDecimals(2);
    return edit;
}

std::vector<LineColumn> tierColumns() {
    return {{.name = u"upTo"_s},
            {.name = u"unitPrice"_s, .minimumDecimals = 2},
            {.name = u"flatFee"_s, .minimumDecimals = 2}};
}

} // namespace

PriceFields::PriceFields(FormLayout* form, const Book& book, QDate today)
    : QObject(form),
      m_form(form),
      m_amount(priceEdit(form, "priceEdit")),
      m_currency(named(new QComboBox(form), "currencyCombo")),
      m_validFrom(named(new DateEdit(form), "validFromEdit")),
      m_packageSize(named(new DecimalEdit(form), "packageSizeEdit")),
      m_tiers(new LineGrid(u"tiersGrid"_s, tierColumns(), form)),
      m_minimum(priceEdit(form, "minimumEdit")),
      m_setupFee(priceEdit(form, "setupFeeEdit")),
      m_taxIncluded(named(new QCheckBox(form), "taxIncludedCheck")) {
    for (const Currency& currency : Currency::all())
        m_currency->addItem(currency.code(), currency.code());
    m_currency->setCurrentIndex(
        m_currency->findData((book.company() ? book.company()->currency : Currency::eur()).code()));
    m_validFrom->setToday(today);
    m_validFrom->setDate(today);
    form->addField(u"amount"_s, m_amount)->setRequired(true);
    form->newLine();
    form->addField(u"tiers"_s, m_tiers, 2)->setRequired(true);
    form->addField(u"packageSize"_s, m_packageSize);
    form->newLine();
    form->addField(u"currency"_s, m_currency);
    form->addField(u"validFrom"_s, m_validFrom)->setRequired(true);
    form->addField(u"minimum"_s, m_minimum);
    form->addField(u"setupFee"_s, m_setupFee);
    showFields();
}

void PriceFields::addTaxIncluded() { m_form->addWide(m_taxIncluded); }

void PriceFields::setModel(PricingModel pricing, BillingType billing) {
    m_pricing = pricing;
    m_billing = billing;
    showFields();
}

void PriceFields::showFields() {
    const bool tiers = hasTiers(m_pricing);
    const bool packages = m_pricing == PricingModel::Package;
    const bool recurring = m_billing == BillingType::Recurring;
    m_form->field(u"amount"_s)->setVisible(!tiers);
    m_form->field(u"tiers"_s)->setVisible(tiers);
    m_form->field(u"packageSize"_s)->setVisible(tiers || packages);
    m_form->field(u"packageSize"_s)->setRequired(packages);
    m_form->field(u"minimum"_s)->setVisible(recurring);
    m_form->field(u"setupFee"_s)->setVisible(recurring);
    retranslate();
}

void PriceFields::setPrice(const Price& price) {
    const auto unlessZero = [](qint64 millionths) {
        return millionths == 0 ? std::nullopt : std::optional(millionths);
    };
    m_amount->setValue(price.amount.millionths());
    m_currency->setCurrentIndex(m_currency->findData(price.currency.code()));
    m_packageSize->setValue(unlessZero(price.packageSize.millionths()));
    m_tiers->clear();
    for (const PriceTier& tier : price.tiers)
        m_tiers->addFigures({tier.upTo ? std::optional(tier.upTo->millionths()) : std::nullopt,
                             tier.unitPrice.millionths(), unlessZero(tier.flatFee.millionths())});
    m_minimum->setValue(unlessZero(price.minimum.millionths()));
    m_setupFee->setValue(unlessZero(price.setupFee.millionths()));
    m_taxIncluded->setChecked(price.taxIncluded);
}

void PriceFields::selectAmount() {
    if (hasTiers(m_pricing))
        m_tiers->goTo(0, UnitPriceColumn);
    else
        m_amount->selectAll();
}

void PriceFields::retranslate() {
    const auto label = [this](const char* name, const QString& text, const QString& hint = {}) {
        FormField* const field = m_form->field(QString::fromLatin1(name));
        field->setLabel(text);
        field->setHint(hint);
    };
    const bool packages = m_pricing == PricingModel::Package;
    label("amount", packages ? tr("Pr&ice of a package") : tr("Pr&ice"),
          m_pricing == PricingModel::PerUnit ? tr("For one unit and one period.")
          : packages                         ? tr("For one period; a package that is begun counts whole.")
                                             : tr("For one period."));
    label("packageSize", tr("Units in a packa&ge"),
          packages ? QString() : tr("Only where the tiers count packages; a package that is begun counts whole."));
    label("tiers", tr("Tiers"),
          m_pricing == PricingModel::Graduated
              ? tr("Each tier’s units cost that tier’s price. The last tier has no end.")
              : tr("All units cost the price of the tier that the quantity reaches. The last tier has no end."));
    label("currency", tr("Currenc&y"));
    label("validFrom", tr("V&alid from"), tr("31/1, +30, t for today"));
    label("minimum", tr("&Minimum commitment"), tr("What a whole period costs at least, before a discount."));
    label("setupFee", tr("Set-up fee"), tr("Billed once, with the first period."));
    m_form->explain(u"amount"_s, tr("A price that was sold never changes: later, add a price version. A "
                                    "price that includes VAT is printed as it is, and the net price is "
                                    "what is left of it."));
    m_form->explain(u"tiers"_s,
                    tr("One line a tier: up to which quantity, at which price a unit, and a fee that is due "
                       "as soon as the tier is reached. The bill has one line for each."));
    m_form->explain(u"minimum"_s,
                    tr("When a period costs less, the bill has a line for what is missing. It follows the "
                       "days of a shortened period and the discount, as the price does."));
    m_tiers->setTexts({tr("Up to, units"), tr("Price of a unit"), tr("Fee of the tier")},
                      {tr("without end"), tr("0.00"), tr("none", "no fee")}, tr("Tiers"), tr("Tier %1"));
    m_taxIncluded->setText(tr("The price inclu&des VAT"));
}

Price PriceFields::price() {
    Price price;
    price.amount = m_amount->as<UnitPrice>().value_or(UnitPrice());
    if (const auto known = Currency::fromCode(m_currency->currentData().toString()))
        price.currency = *known;
    price.validFrom = m_validFrom->date();
    price.taxIncluded = m_taxIncluded->isChecked();
    price.packageSize = m_packageSize->as<Quantity>().value_or(Quantity());
    if (m_billing == BillingType::Recurring) {
        price.minimum = m_minimum->as<UnitPrice>().value_or(UnitPrice());
        price.setupFee = m_setupFee->as<UnitPrice>().value_or(UnitPrice());
    }
    for (int line = 0; line < m_tiers->lineCount(); ++line) {
        if (m_tiers->isBlank(line))
            continue;
        PriceTier& tier = price.tiers.emplace_back();
        if (const auto upTo = m_tiers->millionths(line, UpTo))
            tier.upTo = Quantity::fromMillionths(*upTo);
        tier.unitPrice = UnitPrice::fromMillionths(m_tiers->millionths(line, UnitPriceColumn).value_or(0));
        tier.flatFee = UnitPrice::fromMillionths(m_tiers->millionths(line, FlatFee).value_or(0));
    }
    return price;
}

std::vector<Error> PriceFields::editorProblems() {
    std::vector<Error> errors;
    const auto check = [&errors](DecimalEdit* edit, const QString& field) {
        edit->commit();
        if (!edit->problem().isEmpty())
            errors.push_back(invalid(edit->problem(), field));
    };
    if (hasTiers(m_pricing)) {
        if (const auto problem = m_tiers->firstProblem())
            errors.push_back(invalid(problem->message, u"tiers"_s));
    } else if (!m_amount->value()) {
        errors.push_back(invalid(m_amount->problemOr(tr("Enter the price.")), u"amount"_s));
    }
    check(m_packageSize, u"packageSize"_s);
    check(m_minimum, u"minimum"_s);
    check(m_setupFee, u"setupFee"_s);
    if (!m_validFrom->date().isValid())
        errors.push_back(
            invalid(m_validFrom->problemOr(tr("Enter the day from which the price counts.")), u"validFrom"_s));
    return errors;
}

std::vector<Error> PriceFields::problems(const Plan& plan) {
    m_tiers->clearProblems();
    std::vector<Error> all = editorProblems();
    const auto known = [&all](const QString& field) {
        return std::any_of(all.begin(), all.end(), [&field](const Error& there) { return there.field == field; });
    };
    const bool understood = !known(u"tiers"_s);
    std::vector<int> lines; // of the tiers that are not blank
    for (int line = 0; line < m_tiers->lineCount(); ++line)
        if (!m_tiers->isBlank(line))
            lines.push_back(line);
    for (Error error : validate(normalised(price(), plan), plan)) {
        if (const QStringList parts = error.field.split(u'.'); parts.size() == 3) {
            if (!understood)
                continue;
            const int line = lines[static_cast<size_t>(parts[1].toInt() - 1)];
            m_tiers->setProblem(line, parts[2], error.message);
            error.field = u"tiers"_s;
            error.message = tr("Tier %1: %2").arg(parts[1], error.message);
        }
        if (!known(error.field))
            all.push_back(std::move(error));
    }
    return all;
}

} // namespace quittance

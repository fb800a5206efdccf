#include "settings/RatesTable.h"

#include "common/ActionButton.h"
#include "common/BusinessDay.h"
#include "common/Countries.h"
#include "common/CountryCombo.h"
#include "common/DateEdit.h"
#include "common/DialogSize.h"
#include "common/FlowLayout.h"
#include "common/FormErrors.h"
#include "common/FormLayout.h"
#include "common/Language.h"
#include "common/SmallTable.h"
#include "common/ValueEdits.h"
#include "domain/money/MoneyFormat.h"

#include <QComboBox>
#include <QVBoxLayout>

#include <algorithm>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

RatesTable::RatesTable(Book& book, Kind kind, const QString& name, QWidget* parent)
    : QWidget(parent),
      m_book(book),
      m_kind(kind),
      m_table(new SmallTable(name + u"Table"_s, 3, 0, this)),
      m_add(makeAction(u"plus-lg"_s, this)),
      m_edit(makeAction(u"pencil"_s, this)),
      m_remove(makeAction(u"trash"_s, this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_table->setMinimumHeight(150);
    layout->addWidget(m_table, 1);
    auto* bar = new QWidget(this);
    auto* buttons = new FlowLayout(bar, 4, 4);
    buttons->setContentsMargins(0, 0, 0, 0);
    m_add->setObjectName(name + u"AddAction"_s);
    m_edit->setObjectName(name + u"EditAction"_s);
    m_remove->setObjectName(name + u"RemoveAction"_s);
    for (QAction* action : {m_add, m_edit, m_remove})
        buttons->addWidget(new ActionButton(action, ActionButton::Kind::Ghost, bar));
    layout->addWidget(bar);
    connect(m_add, &QAction::triggered, this, [this] { edit(-1); });
    connect(m_edit, &QAction::triggered, this, [this] { edit(static_cast<int>(m_table->currentId()) - 1); });
    connect(m_remove, &QAction::triggered, this, [this] {
        const qint64 index = m_table->currentId() - 1;
        if (index < 0)
            return;
        m_rates.erase(m_rates.begin() + index);
        fill();
        emit edited();
    });
    connect(m_table, &SmallTable::opened, this, [this](qint64 id) {
        if (m_edit->isEnabled())
            edit(static_cast<int>(id) - 1);
    });
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &RatesTable::updateActions);
    retranslate();
}

void RatesTable::setRates(std::vector<CompanyService::DatedRate> rates) {
    m_rates = std::move(rates);
    fill();
}

QString RatesTable::keyText(const QString& key) const { return m_kind == Kind::Vat ? Countries::name(key) : key; }

void RatesTable::fill() {
    std::stable_sort(m_rates.begin(), m_rates.end(), [this](const auto& a, const auto& b) {
        const int byKey = keyText(a.key).localeAwareCompare(keyText(b.key));
        return byKey != 0 ? byKey < 0 : a.validFrom > b.validFrom;
    });
    m_table->clearRows();
    qint64 id = 0;
    for (const CompanyService::DatedRate& rate : m_rates)
        m_table->addRow(++id,
                        {keyText(rate.key), Language::date(rate.validFrom),
                         m_kind == Kind::Vat
                             ? MoneyFormat::percent(Rate::fromMillionths(rate.rateMillionths), Language::locale())
                             : MoneyFormat::number(rate.rateMillionths, Language::locale(), 4)},
                        {2});
    updateActions();
}

void RatesTable::retranslate() {
    m_table->setEmptyText(
        m_kind == Kind::Vat ? tr("No rate yet. With the one-stop shop, each state whose consumers you bill needs one.")
                            : tr("No rate yet. Each currency that you bill in beside the euro needs one."));
    m_table->setHeadings({m_kind == Kind::Vat ? tr("Country") : tr("Currency"), tr("Valid from"), tr("Rate")},
                         m_kind == Kind::Vat ? tr("VAT rates of other member states") : tr("Exchange rates"));
    nameAction(m_add, tr("Add a rate"), tr("Add a rate and the day from which it counts"));
    nameAction(m_edit, tr("Edit"), tr("Change the selected rate"));
    nameAction(m_remove, tr("Remove"), tr("Remove the selected rate"));
    fill();
}

void RatesTable::updateActions() {
    const QString may = m_book.whyNot(Permission::ManageCompany);
    const QString change = !may.isEmpty() ? may : m_table->currentId() == 0 ? tr("Select a rate first") : QString();
    allowAction(m_add, may);
    allowAction(m_edit, change);
    allowAction(m_remove, change);
}

void RatesTable::edit(int index) {
    std::optional<CompanyService::DatedRate> known;
    if (index >= 0 && index < static_cast<int>(m_rates.size()))
        known = m_rates[static_cast<size_t>(index)];
    RateDialog dialog(m_book, m_kind, known, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const CompanyService::DatedRate rate = dialog.rate();
    if (known)
        m_rates.erase(m_rates.begin() + index);
    // One rate a day: the later entry replaces the earlier one.
    std::erase_if(m_rates,
                  [&rate](const auto& other) { return other.key == rate.key && other.validFrom == rate.validFrom; });
    m_rates.push_back(rate);
    fill();
    emit edited();
}

RateDialog::RateDialog(Book& book, RatesTable::Kind kind, const std::optional<CompanyService::DatedRate>& rate,
                       QWidget* parent)
    : FormDialog(book, 1, parent),
      m_kind(kind),
      m_rate(rate.value_or(CompanyService::DatedRate())),
      m_isNew(!rate),
      m_validFrom(new DateEdit(form())) {
    setObjectName(u"rateDialog"_s);
    m_validFrom->setObjectName(u"rateValidFromEdit"_s);
    m_validFrom->setDate(rate ? rate->validFrom : QDate(BusinessDay::today().year(), 1, 1));
    if (kind == RatesTable::Kind::Vat) {
        m_country = new CountryCombo(form());
        m_country->setObjectName(u"rateCountryCombo"_s);
        m_country->setCode(m_rate.key);
        m_percent = new PercentEdit(form());
        m_percent->setObjectName(u"ratePercentEdit"_s);
        if (rate)
            m_percent->setValue(Rate::fromMillionths(rate->rateMillionths));
        form()->addField(u"key"_s, m_country)->setRequired(true);
    } else {
        m_currency = new QComboBox(form());
        m_currency->setObjectName(u"rateCurrencyCombo"_s);
        const QString own = book.company() ? book.company()->currency.code() : QString();
        for (const Currency& currency : Currency::all())
            if (currency.code() != own)
                m_currency->addItem(currency.code());
        m_currency->setCurrentText(rate ? rate->key : u"USD"_s);
        m_value = new DecimalEdit(form());
        m_value->setObjectName(u"rateValueEdit"_s);
        if (rate)
            m_value->setValue(rate->rateMillionths);
        form()->addField(u"key"_s, m_currency)->setRequired(true);
    }
    form()->addField(u"validFrom"_s, m_validFrom)->setRequired(true);
    form()->addField(u"rate"_s, m_percent ? static_cast<QWidget*>(m_percent) : m_value)->setRequired(true);
    form()->addStretch();
    setDialogSize(this, 420, 380);
    ready();
}

void RateDialog::retranslate() {
    const bool vat = m_kind == RatesTable::Kind::Vat;
    setTexts(vat ? tr("VAT rate of a member state") : tr("Exchange rate"),
             vat ? tr("The standard rate that consumers of this country pay under the one-stop shop.") : QString(),
             m_isNew ? tr("Add the rate") : tr("Apply"), tr("the rate"));
    label("key", vat ? tr("&Country") : tr("&Currency"));
    label("validFrom", tr("&Valid from"), tr("31/1, +30, t for today"));
    const QString own = book().company() ? book().company()->currency.code() : u"EUR"_s;
    label("rate", tr("&Rate"), vat ? QString() : tr("How many %1 one unit of the currency is worth.").arg(own));
}

void RateDialog::save() {
    CompanyService::DatedRate wanted;
    wanted.key = m_country ? m_country->code() : m_currency->currentText();
    wanted.validFrom = m_validFrom->date();
    std::vector<Error> problems;
    if (wanted.key.isEmpty())
        problems.push_back(invalid(tr("Choose the country."), u"key"_s));
    if (m_country && !wanted.key.isEmpty() && !isEuCountry(wanted.key))
        problems.push_back(
            invalid(tr("%1 is not a member state of the European Union.").arg(Countries::name(wanted.key)), u"key"_s));
    if (!wanted.validFrom.isValid())
        problems.push_back(
            invalid(m_validFrom->problemOr(tr("Enter the day from which the rate counts.")), u"validFrom"_s));
    if (m_percent) {
        if (const auto rate = m_percent->value())
            wanted.rateMillionths = rate->millionths();
        else
            problems.push_back(invalid(m_percent->problemOr(tr("Enter the rate.")), u"rate"_s));
    } else if (const auto value = m_value->value(); value && *value > 0) {
        wanted.rateMillionths = *value;
    } else {
        problems.push_back(invalid(m_value->problemOr(tr("Enter a rate above zero.")), u"rate"_s));
    }
    if (!errors()->show(problems))
        return;
    m_rate = wanted;
    succeeded();
}

} // namespace quittance

#include "settings/AccountingSettings.h"

#include "common/FormErrors.h"
#include "common/FormLayout.h"
#include "common/PlainText.h"
#include "services/Services.h"
#include "settings/RatesTable.h"
#include "theme/Tokens.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

struct AccountField {
    const char* name;
    QString ChartOfAccounts::*member;
};

constexpr std::array<AccountField, 9> accountFields{{
    {"receivable", &ChartOfAccounts::receivable},
    {"services", &ChartOfAccounts::services},
    {"goods", &ChartOfAccounts::goods},
    {"vatCollected", &ChartOfAccounts::vatCollected},
    {"vatPending", &ChartOfAccounts::vatPending},
    {"bank", &ChartOfAccounts::bank},
    {"cash", &ChartOfAccounts::cash},
    {"salesJournal", &ChartOfAccounts::salesJournal},
    {"bankJournal", &ChartOfAccounts::bankJournal},
}};

} // namespace

AccountingSettings::AccountingSettings(Book& book, QWidget* parent)
    : SettingsSection(book, parent),
      m_regime(new QComboBox(form())),
      m_debits(new QCheckBox(form())),
      m_debitsHint(new PlainLabel({}, "caption", form())),
      m_oneStopShop(new QCheckBox(form())),
      m_oneStopShopHint(new PlainLabel({}, "caption", form())),
      m_destination(new RatesTable(book, RatesTable::Kind::Vat, u"destinationRates"_s, form())),
      m_exchange(new RatesTable(book, RatesTable::Kind::Exchange, u"exchangeRates"_s, form())) {
    m_regime->setObjectName(u"vatRegimeCombo"_s);
    m_debits->setObjectName(u"vatOnDebitsCheck"_s);
    m_oneStopShop->setObjectName(u"oneStopShopCheck"_s);
    // The longer of the two may be cut in a narrow window with large text.
    m_regime->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_regime->setMinimumContentsLength(18);
    m_regime->addItem({}, static_cast<int>(VatRegime::Standard));
    m_regime->addItem({}, static_cast<int>(VatRegime::Franchise));
    m_sections[0] = form()->addSection();
    form()->addField(u"vatRegime"_s, m_regime);
    form()->newLine();
    for (PlainLabel* const hint : {m_debitsHint, m_oneStopShopHint})
        hint->setWordWrap(true);
    const auto add = [this](QCheckBox* box, PlainLabel* hint) { // close below it, under its text
        auto* const both = new QWidget(form());
        auto* const layout = new QVBoxLayout(both);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(2);
        layout->addWidget(box);
        layout->addWidget(hint);
        hint->setIndent(Metrics::scaled(26));
        form()->addWide(both);
    };
    add(m_debits, m_debitsHint);
    add(m_oneStopShop, m_oneStopShopHint);
    m_sections[1] = form()->addSection();
    form()->addWide(m_destination);
    m_sections[2] = form()->addSection();
    form()->addWide(m_exchange);
    m_sections[3] = form()->addSection();
    for (size_t i = 0; i < accountFields.size(); ++i) {
        const QString name = QString::fromLatin1(accountFields[i].name);
        m_accounts[i] = new QLineEdit(form());
        m_accounts[i]->setObjectName(name + u"AccountEdit"_s);
        form()->addField(name, m_accounts[i])->setRequired(true);
    }
    form()->addStretch();
    connect(m_destination, &RatesTable::edited, this, [this] { setDirty(true); });
    connect(m_exchange, &RatesTable::edited, this, [this] { setDirty(true); });
    ready();
}

QString AccountingSettings::title() const { return tr("VAT & accounts"); }

QString AccountingSettings::icon() const { return u"percent"_s; }

void AccountingSettings::retranslate() {
    m_sections[0]->setText(tr("VAT"));
    m_sections[1]->setText(tr("VAT rates of other member states"));
    m_sections[2]->setText(tr("Exchange rates"));
    m_sections[3]->setText(tr("Accounts and journals"));
    label("vatRegime", tr("VAT &regime"));
    m_regime->setItemText(0, tr("Subject to VAT"));
    m_regime->setItemText(1, tr("Franchise: no VAT (art. 293 B of the CGI)"));
    m_debits->setText(tr("VAT on de&bits"));
    m_debitsHint->setText(tr("You opted for it: VAT on services falls due on issue, not on receipt."));
    m_oneStopShop->setText(tr("O&ne-stop shop (OSS)"));
    m_oneStopShopHint->setText(tr("Consumers of other member states pay their country’s rate."));
    m_debits->setAccessibleDescription(m_debitsHint->text());
    m_oneStopShop->setAccessibleDescription(m_oneStopShopHint->text());
    label("receivable", tr("Customers"), tr("With the customer’s code as auxiliary."));
    label("services", tr("Sales of services"));
    label("goods", tr("Sales of goods"));
    label("vatCollected", tr("VAT collected"));
    label("vatPending", tr("VAT pending"), tr("While it falls due on receipt."));
    label("bank", tr("Bank"));
    label("cash", tr("Cash"));
    label("salesJournal", tr("Sales journal"));
    label("bankJournal", tr("Bank journal"));
    m_destination->retranslate();
    m_exchange->retranslate();
}

Result<AccountingSettings::Values> AccountingSettings::read(Services& services, const Actor& actor) {
    Values values;
    const auto company = services.company.company(actor);
    auto accounts = services.company.accounts(actor);
    auto destination = services.company.destinationRates(actor);
    auto exchange = services.company.exchangeRates(actor);
    if (!company || !accounts || !destination || !exchange)
        return !company       ? company.error()
               : !accounts    ? accounts.error()
               : !destination ? destination.error()
                              : exchange.error();
    values.regime = company->vatRegime;
    values.debits = company->vatOnDebits;
    values.oneStopShop = company->oneStopShop;
    values.accounts = std::move(*accounts);
    values.destination = std::move(*destination);
    values.exchange = std::move(*exchange);
    return values;
}

void AccountingSettings::refresh() {
    m_destination->updateActions();
    m_exchange->updateActions();
    book().backend().read(
        this, [actor = book().actor()](Services& services) { return read(services, actor); },
        [this](Result<Values> values) {
            if (isDirty() || isBusy())
                return;
            if (!values) {
                if (values.error().code != ErrorCode::NotFound) // no company yet
                    failed(values.error());
                return;
            }
            m_values = std::move(*values);
            fill();
            loaded();
        });
}

void AccountingSettings::fill() {
    m_regime->setCurrentIndex(m_regime->findData(static_cast<int>(m_values.regime)));
    m_debits->setChecked(m_values.debits);
    m_oneStopShop->setChecked(m_values.oneStopShop);
    m_destination->setRates(m_values.destination);
    m_exchange->setRates(m_values.exchange);
    for (size_t i = 0; i < accountFields.size(); ++i)
        m_accounts[i]->setText(m_values.accounts.*accountFields[i].member);
}

AccountingSettings::Values AccountingSettings::draft() const {
    Values values;
    values.regime = static_cast<VatRegime>(m_regime->currentData().toInt());
    values.debits = m_debits->isChecked();
    values.oneStopShop = m_oneStopShop->isChecked();
    for (size_t i = 0; i < accountFields.size(); ++i)
        values.accounts.*accountFields[i].member = m_accounts[i]->text().trimmed();
    values.destination = m_destination->rates();
    values.exchange = m_exchange->rates();
    return values;
}

Result<> AccountingSettings::store(Services& services, const Actor& actor, const Values& before, const Values& wanted,
                                   const OperationId& operation) {
    auto company = services.company.company(actor);
    if (!company)
        return company.error();
    if (wanted.regime != before.regime || wanted.debits != before.debits || wanted.oneStopShop != before.oneStopShop) {
        // The rest of the company is another form's; only these three can be in conflict here.
        const bool same = company->vatRegime == before.regime && company->vatOnDebits == before.debits &&
                          company->oneStopShop == before.oneStopShop;
        const bool stored = company->vatRegime == wanted.regime && company->vatOnDebits == wanted.debits &&
                            company->oneStopShop == wanted.oneStopShop;
        if (!same && !stored)
            return Error{
                ErrorCode::Conflict,
                tr("Somebody else changed the VAT settings in the meantime. Look at the new values, then make your "
                   "change again.")};
        company->vatRegime = wanted.regime;
        company->vatOnDebits = wanted.debits;
        company->oneStopShop = wanted.oneStopShop;
        if (!stored)
            if (const auto saved = services.company.save(actor, *company, operation.derived(1)); !saved)
                return saved.error();
    }
    if (!(wanted.accounts == before.accounts))
        if (auto saved = services.company.setAccounts(actor, wanted.accounts, operation.derived(2)); !saved)
            return saved;
    if (wanted.destination != before.destination)
        if (auto saved = services.company.setDestinationRates(actor, wanted.destination, operation.derived(3)); !saved)
            return saved;
    if (wanted.exchange != before.exchange)
        if (auto saved = services.company.setExchangeRates(actor, wanted.exchange, operation.derived(4)); !saved)
            return saved;
    return {};
}

void AccountingSettings::save() {
    const Values wanted = draft();
    std::vector<Error> problems;
    for (size_t i = 0; i < accountFields.size(); ++i)
        if (m_accounts[i]->text().trimmed().isEmpty())
            problems.push_back(invalid(tr("Enter the number or code."), QString::fromLatin1(accountFields[i].name)));
    if (!errors()->show(problems))
        return;
    setBusy(true);
    book().backend().write(
        this,
        [actor = book().actor(), before = m_values, wanted, operation = operation()](Services& services) {
            return store(services, actor, before, wanted, operation);
        },
        [this](Result<> done) {
            if (!done) {
                failed(done.error());
                return;
            }
            succeeded(tr("VAT and accounts are saved."));
            book().loadCompany();
        });
}

} // namespace quittance

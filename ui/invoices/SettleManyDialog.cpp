#include "invoices/SettleManyDialog.h"

#include "common/DateEdit.h"
#include "common/DialogSize.h"
#include "common/FormErrors.h"
#include "common/FormLayout.h"
#include "common/Language.h"
#include "common/PlainText.h"
#include "common/SmallTable.h"
#include "domain/money/MoneyFormat.h"
#include "theme/Theme.h"

#include <QComboBox>
#include <QLineEdit>

#include <algorithm>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr size_t mostRefused = 200; ///< rows; the rest is counted
constexpr int asOnTheInvoice = -1;

void add(std::vector<Money>& sums, const Money& amount) {
    const auto sum = std::ranges::find(sums, amount.currency(), &Money::currency);
    if (sum == sums.end())
        sums.push_back(amount);
    else
        *sum += amount;
}

QString text(const std::vector<Money>& sums) {
    QStringList parts;
    for (const Money& sum : sums)
        parts.append(MoneyFormat::withCurrency(sum, Language::locale()));
    return parts.join(u" · "_s);
}

} // namespace

SettleManyDialog::SettleManyDialog(Book& book, std::vector<Payable> payables, QDate today, QWidget* parent)
    : FormDialog(book, 2, parent),
      m_payables(std::move(payables)),
      m_today(today),
      m_amount(new PlainLabel({}, "kpi", form())),
      m_count(new PlainLabel({}, "muted", form())),
      m_date(new DateEdit(form())),
      m_method(new QComboBox(form())),
      m_reference(new QLineEdit(form())),
      m_table(new SmallTable(u"settleCustomersTable"_s, 4, 0, form())),
      m_ownReference(new QLineEdit(form())),
      m_leftOut(new PlainLabel({}, "h2", form())),
      m_refused(new SmallTable(u"settleRefusedTable"_s, 2, 1, form())) {
    setObjectName(u"settleManyDialog"_s);
    m_date->setObjectName(u"receivedOnEdit"_s);
    m_date->setToday(today);
    m_date->setDate(today);
    m_method->setObjectName(u"methodCombo"_s);
    m_method->addItem({}, asOnTheInvoice);
    for (const auto method :
         {CollectionMethod::Transfer, CollectionMethod::Card, CollectionMethod::DirectDebit, CollectionMethod::PayPal,
          CollectionMethod::Cheque, CollectionMethod::Cash, CollectionMethod::Other})
        m_method->addItem({}, static_cast<int>(method));
    m_reference->setObjectName(u"referenceEdit"_s);
    m_reference->setMaxLength(140);
    m_ownReference->setObjectName(u"ownReferenceEdit"_s);
    m_ownReference->setMaxLength(140);
    m_amount->setWordWrap(true);
    m_amount->setObjectName(u"settleAmount"_s);
    m_count->setObjectName(u"settleCount"_s);
    m_refused->setWrapping();
    form()->addWide(m_amount);
    form()->addWide(m_count);
    form()->addField(u"receivedOn"_s, m_date)->setRequired(true);
    form()->addField(u"method"_s, m_method);
    form()->addField(u"reference"_s, m_reference, 2);
    form()->addWide(m_table);
    form()->addField(u"ownReference"_s, m_ownReference, 2);
    form()->addWide(m_leftOut);
    form()->addWide(m_refused);
    form()->addStretch();
    setDialogSize(this, 620, 600);
    connect(m_date, &ValueEdit::valueChanged, this, &SettleManyDialog::preview);
    connect(m_reference, &QLineEdit::textChanged, this, &SettleManyDialog::showReferences);
    connect(m_ownReference, &QLineEdit::textEdited, this, &SettleManyDialog::takeOwnReference);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &SettleManyDialog::showOwnReference);
    connect(m_table, &SmallTable::opened, this, [this] { m_ownReference->setFocus(); });
    ready();
    m_date->selectAll();
}

void SettleManyDialog::retranslate() {
    label("receivedOn", tr("&Received on"));
    label("method", tr("&Method"));
    label("reference", tr("Re&ference for all"), tr("As on the bank statement. A customer below may have its own."));
    m_method->setItemText(0, tr("As on each invoice"));
    for (int i = 1; i < m_method->count(); ++i)
        m_method->setItemText(i, displayName(static_cast<CollectionMethod>(m_method->itemData(i).toInt())));
    m_table->setHeadings({tr("Customer"), tr("Invoices"), tr("Amount"), tr("Reference")}, tr("Who has paid"));
    m_refused->setHeadings({tr("Number"), tr("Why")}, tr("Left out"));
    preview();
}

QString SettleManyDialog::reasonAgainst(const Payable& payable) const {
    if (!payable.whyNot.isEmpty())
        return payable.whyNot;
    return m_date->date().isValid() && m_date->date() < payable.issueDate
               ? tr("It was issued on %1, after this day.").arg(Language::date(payable.issueDate))
               : QString();
}

void SettleManyDialog::preview() {
    const qint64 selected = m_table->currentId();
    m_customers.clear();
    m_batch.invoices.clear();
    std::map<CustomerId, size_t> rows;
    std::vector<Money> sums;
    m_refused->clearRows();
    size_t refused = 0;
    for (const Payable& payable : m_payables) {
        if (const QString why = reasonAgainst(payable); !why.isEmpty()) {
            if (refused++ < mostRefused)
                m_refused->addRow(0, {payable.number, why});
            continue;
        }
        m_batch.invoices.push_back(payable.id);
        const auto [row, isNew] = rows.try_emplace(payable.customer, m_customers.size());
        if (isNew)
            m_customers.push_back({.id = payable.customer, .name = payable.customerName, .amounts = {}});
        Customer& customer = m_customers[row->second];
        ++customer.invoices;
        add(customer.amounts, payable.open);
        add(sums, payable.open);
    }
    const int invoices = static_cast<int>(m_batch.invoices.size());
    const int customers = static_cast<int>(m_customers.size());
    setTexts(tr("Payment of several invoices"),
             tr("The whole of what is open on each is recorded as received. It cannot be undone here."),
             tr("Mark %Ln invoices as paid", "", invoices), tr("the payments"));
    m_amount->setText(sums.empty() ? u"—"_s : text(sums));
    m_count->setText(tr("%1 of %2", "invoices, customers")
                         .arg(tr("%Ln invoices", "", invoices), tr("%Ln customers", "", customers)));
    {
        const QSignalBlocker quiet(m_table);
        m_table->clearRows();
        int wanted = 0;
        for (size_t i = 0; i < m_customers.size(); ++i) {
            const Customer& customer = m_customers[i];
            m_table->addRow(customer.id.value,
                            {customer.name, Language::number(customer.invoices), text(customer.amounts), QString()},
                            {1, 2});
            if (customer.id.value == selected)
                wanted = static_cast<int>(i);
        }
        if (!m_customers.empty())
            m_table->setCurrentCell(wanted, 0);
    }
    showReferences();
    m_table->setHeightToRows(Metrics::scaled(200));
    m_refused->setHeightToRows(Metrics::scaled(160));
    const int out = static_cast<int>(refused);
    m_leftOut->setText(tr("%Ln selected documents need no payment", "", out));
    m_leftOut->setVisible(out > 0);
    m_refused->setVisible(out > 0);
    showOwnReference();
}

void SettleManyDialog::showOwnReference() {
    const CustomerId customer{m_table->currentId()};
    const auto found = std::ranges::find(m_customers, customer, &Customer::id);
    const bool several = m_customers.size() > 1 && found != m_customers.end();
    label("ownReference",
          found == m_customers.end() ? tr("Reference of one customer") : tr("Reference of %1 alone").arg(found->name));
    form()->field(u"ownReference"_s)->setVisible(several);
    const auto own = m_references.find(customer);
    const QString text = own == m_references.end() ? QString() : own->second;
    if (m_ownReference->text() != text)
        m_ownReference->setText(text);
}

void SettleManyDialog::takeOwnReference() {
    const CustomerId customer{m_table->currentId()};
    if (!customer.isValid())
        return;
    if (m_ownReference->text().trimmed().isEmpty())
        m_references.erase(customer);
    else
        m_references[customer] = m_ownReference->text();
    showReferences();
}

void SettleManyDialog::showReferences() {
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto own = m_references.find(CustomerId{m_table->idAt(row)});
        m_table->item(row, 3)->setText(own == m_references.end() ? m_reference->text() : own->second);
    }
}

void SettleManyDialog::save() {
    m_batch.receivedOn = m_date->date(); // a day that was typed just now is previewed by it
    const int method = m_method->currentData().toInt();
    m_batch.method = method == asOnTheInvoice ? std::nullopt : std::optional(static_cast<CollectionMethod>(method));
    m_batch.reference = m_reference->text();
    m_batch.references = m_references;
    std::vector<Error> problems;
    if (!m_date->problem().isEmpty())
        problems.push_back(invalid(m_date->problem(), u"receivedOn"_s));
    else
        problems = validate(m_batch, m_today);
    if (errors()->show(problems))
        succeeded();
}

} // namespace quittance

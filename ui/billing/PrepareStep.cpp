#include "billing/PrepareStep.h"

#include "billing/RunText.h"
#include "common/DateEdit.h"
#include "common/FormErrors.h"
#include "common/FormLayout.h"
#include "common/Language.h"
#include "common/PlainText.h"
#include "common/SmallTable.h"
#include "customers/CustomerPicker.h"

#include <QVBoxLayout>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

QDate endOfMonth(QDate day) { return QDate(day.year(), day.month(), day.daysInMonth()); }

} // namespace

PrepareStep::PrepareStep(Book& book, QWidget* parent)
    : QWidget(parent),
      m_form(new FormLayout(this, 3)),
      m_errors(new FormErrors(nullptr, this)),
      m_until(new DateEdit(m_form)),
      m_issueDate(new DateEdit(m_form)),
      m_customer(new CustomerPicker(book, m_form)),
      m_historyTitle(new PlainLabel({}, "h2", this)),
      m_historyEmpty(new PlainLabel({}, "muted", this)),
      m_historyTable(new SmallTable(u"runHistoryTable"_s, 5, -1, this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(12);
    m_until->setObjectName(u"untilEdit"_s);
    m_until->setDate(endOfMonth(m_today));
    m_issueDate->setObjectName(u"issueDateEdit"_s);
    m_issueDate->setDate(m_today);
    m_customer->setObjectName(u"scopePicker"_s);
    m_customer->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_customer->setMinimumContentsLength(12);
    m_form->addField(u"until"_s, m_until)->setRequired(true);
    m_form->addField(u"asOf"_s, m_issueDate)->setRequired(true);
    m_form->addField(u"customers"_s, m_customer);
    m_errors->bind(m_form);
    m_historyEmpty->hide(); // until it is known
    layout->addWidget(m_form);
    layout->addSpacing(8);
    layout->addWidget(m_historyTitle);
    layout->addWidget(m_historyEmpty);
    layout->addWidget(m_historyTable, 1);
    layout->addStretch();
    connect(m_historyTable, &SmallTable::opened, this, [this](qint64 id) { emit runOpened(BillingRunId{id}); });
}

void PrepareStep::retranslate() {
    m_form->field(u"until"_s)->setLabel(tr("Bill &until"));
    m_form->field(u"until"_s)->setHint(tr("Everything that falls due on or before this day."));
    m_form->field(u"asOf"_s)->setLabel(tr("&Issue date"));
    m_form->field(u"asOf"_s)->setHint(tr("Printed on the invoices; never before the last number’s date."));
    m_form->field(u"customers"_s)->setLabel(tr("&Only this customer"));
    m_form->field(u"customers"_s)->setHint(tr("Empty: all customers."));
    m_form->explain(u"until"_s, tr("Every period that falls due on or before this day is billed, each once, "
                                   "however often a run is started. A day ahead bills in advance."));
    m_form->explain(u"asOf"_s, tr("The date that the invoices bear, from which the payment terms count. "
                                  "Numbers follow the dates: it cannot be before the last number’s."));
    m_historyTitle->setText(tr("Earlier runs"));
    m_historyEmpty->setText(tr("No run yet. Choose the dates and press Review: nothing is written before you issue."));
    m_historyTable->setHeadings({tr("Until"), tr("Issued on"), tr("Invoices"), tr("Total"), tr("State")},
                                tr("Earlier runs"));
    fillHistory();
}

void PrepareStep::setToday(QDate today) {
    const QDate before = std::exchange(m_today, today);
    m_until->setToday(today);
    m_issueDate->setToday(today);
    // A window stays open over night. Compared as text: what is being typed is not read here.
    const auto follow = [](DateEdit* edit, QDate from, QDate to) {
        if (edit->text() == Language::date(from))
            edit->setDate(to);
    };
    follow(m_until, endOfMonth(before), endOfMonth(today));
    follow(m_issueDate, before, today);
}

std::optional<RunRequest> PrepareStep::request() {
    RunRequest request;
    request.until = m_until->date();
    request.asOf = m_issueDate->date();
    std::vector<Error> errors;
    if (!request.until.isValid())
        errors.push_back(
            invalid(m_until->problem().isEmpty() ? tr("Until which day?") : m_until->problem(), u"until"_s));
    if (!request.asOf->isValid())
        errors.push_back(
            invalid(m_issueDate->problem().isEmpty() ? tr("Which issue date?") : m_issueDate->problem(), u"asOf"_s));
    // A name that was typed and not chosen must never widen the run to everybody.
    if (m_customer->isUndecided())
        errors.push_back(invalid(tr("Choose the customer from the list, or empty the field."), u"customers"_s));
    else if (m_customer->customer().isValid())
        request.customers.push_back(m_customer->customerCode());
    if (!m_errors->show(errors))
        return std::nullopt;
    request.operation = OperationId::create();
    return request;
}

void PrepareStep::setDefaultCustomer(std::optional<CustomerId> customer) {
    m_customer->setCustomer(customer.value_or(CustomerId()));
}

void PrepareStep::showRun(const RunRow& run) {
    m_errors->clear();
    m_until->setDate(run.until);
    m_issueDate->setDate(run.issueDate);
    m_customer->setCode(run.customers.size() == 1 ? run.customers.front() : QString());
}

bool PrepareStep::showError(const Error& error) {
    if (!m_form->field(error.field))
        return false;
    m_errors->show(error);
    return true;
}

void PrepareStep::setHistory(std::vector<RunRow> runs) {
    m_history = std::move(runs);
    m_historyEmpty->setVisible(m_history.empty());
    m_historyTable->setVisible(!m_history.empty());
    fillHistory();
}

void PrepareStep::fillHistory() {
    const qint64 current = m_historyTable->currentId();
    m_historyTable->clearRows();
    for (const RunRow& run : m_history) {
        const int failures = static_cast<int>(run.failures);
        QString state;
        if (run.state == "stopped"_L1)
            state = tr("Stopped");
        else if (run.state != "finished"_L1)
            state = tr("Not finished");
        else if (failures > 0)
            state = tr("Finished, %Ln customers not billed", "", failures);
        else
            state = tr("Finished");
        m_historyTable->addRow(run.id.value,
                               {Language::date(run.until), Language::date(run.issueDate),
                                Language::number(run.invoices), joinedAmounts(run.totals, &RunTotals::gross), state},
                               {2, 3});
        if (run.id.value == current)
            m_historyTable->selectRow(m_historyTable->rowCount() - 1);
    }
}

} // namespace quittance

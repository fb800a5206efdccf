#include "billing/BillingRunPage.h"

#include "billing/ReviewTableModel.h"
#include "common/ActionButton.h"
#include "common/Banner.h"
#include "common/Book.h"
#include "common/CellDelegate.h"
#include "common/ChipBar.h"
#include "common/DateEdit.h"
#include "common/FormErrors.h"
#include "common/FormLayout.h"
#include "common/Job.h"
#include "common/KpiCard.h"
#include "common/Language.h"
#include "common/Notifier.h"
#include "common/PlainText.h"
#include "common/Prompts.h"
#include "common/SearchEdit.h"
#include "common/StepBar.h"
#include "common/TableSetup.h"
#include "customers/CustomerPicker.h"
#include "domain/money/MoneyFormat.h"
#include "invoices/DocumentOutput.h"
#include "services/Services.h"
#include "theme/Fonts.h"
#include "theme/Tokens.h"

#include <QHeaderView>
#include <QProgressBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int askToTypeAbove = 50;

QTableWidget* makeTable(QWidget* parent, const char* name, int columns) {
    auto* table = new QTableWidget(0, columns, parent);
    table->setObjectName(QString::fromLatin1(name));
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    TableSetup::dress(table);
    return table;
}

QTableWidgetItem* textCell(const QString& text) {
    auto* item = new QTableWidgetItem(text);
    item->setToolTip(plainTooltip(text));
    return item;
}

QTableWidgetItem* figureCell(const QString& text) {
    auto* item = new QTableWidgetItem(text);
    item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    item->setFont(Fonts::numeric(QFont()));
    return item;
}

QString money(const Money& amount) { return MoneyFormat::withCurrency(amount, Language::locale()); }

QString joined(const std::vector<RunTotals>& totals, Money RunTotals::*member) {
    QStringList parts;
    for (const RunTotals& total : totals)
        parts.append(money(total.*member));
    return parts.isEmpty() ? u"—"_s : parts.join(u" + "_s);
}

QDate endOfMonth(QDate day) { return QDate(day.year(), day.month(), day.daysInMonth()); }

} // namespace

BillingRunPage::BillingRunPage(Book& book, QWidget* parent)
    : Page(book.backend(), parent),
      m_book(book),
      m_output(new DocumentOutput(book, this)),
      m_steps(new StepBar(this)),
      m_stack(new QStackedWidget(this)) {
    setNouns({Noun::BillingRun, Noun::Subscription});
    const auto add = [this](const char* name, const QString& icon, const QKeySequence& keys, auto slot) {
        QAction* action = makeAction(icon, this);
        action->setObjectName(QString::fromLatin1(name));
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
        return action;
    };
    m_reviewAction = add("reviewAction", u"search"_s, QKeySequence(u"Ctrl+Shift+B"_s), [this] { review(); });
    m_issueAction = add("issueAction", u"send"_s, QKeySequence(u"Ctrl+Shift+Return"_s), [this] { issue(); });
    m_backAction = add("backAction", u"arrow-left"_s, {}, [this] { showStep(Prepare); });
    m_againAction = add("newRunAction", u"plus-lg"_s, {}, [this] {
        m_summary.reset();
        m_review.reset();
        showStep(Prepare);
    });
    m_showAction = add("showRunInvoicesAction", u"receipt"_s, {}, [this] {
        if (!m_summary)
            return;
        InvoiceFilter filter;
        filter.run = m_summary->id;
        emit m_book.showInvoicesRequested(filter);
    });
    const auto documents = [this](auto then) {
        if (!m_summary)
            return;
        InvoiceFilter filter;
        filter.run = m_summary->id;
        backend().read(
            this,
            [actor = m_book.actor(), filter](Services& services) {
                return services.invoices.ids(actor, filter, {.column = InvoiceColumn::Number, .descending = false});
            },
            [this, then](Result<std::vector<qint64>> ids) {
                if (ids)
                    then(*ids);
                else
                    showError(ids.error());
            });
    };
    m_printAction = add("printRunAction", u"printer"_s, QKeySequence::Print, [this, documents] {
        documents([this](const std::vector<qint64>& ids) { m_output->print(ids); });
    });
    m_pdfAction = add("saveRunAction", u"file-earmark-pdf"_s, {}, [this, documents] {
        documents([this](const std::vector<qint64>& ids) { m_output->saveInOneFile(ids); });
    });
    m_resumeAction = add("resumeAction", u"play-circle"_s, {}, [this] {
        if (!m_unfinished)
            return;
        m_until->setDate(m_unfinished->until);
        m_issueDate->setDate(m_unfinished->issueDate);
        review();
    });
    m_abandonAction = add("abandonAction", u"x-circle"_s, {}, [this] {
        if (!m_unfinished || !Prompts::current().confirm(
                                 this, {.title = tr("Close the unfinished run?"),
                                        .text = tr("What it issued stays. What is left is billed by another run."),
                                        .items = {},
                                        .acceptText = tr("Close the run")}))
            return;
        backend().write(
            this,
            [actor = m_book.actor(), id = m_unfinished->id](Services& services) {
                return services.billing.abandon(actor, id, OperationId::create());
            },
            [this](Result<> done) {
                if (!done)
                    showError(done.error());
                refresh();
            });
    });

    m_stack->addWidget(buildPrepare());
    m_stack->addWidget(buildReview());
    m_stack->addWidget(buildIssue());
    body()->addWidget(m_steps);
    body()->addWidget(m_stack, 1);
    addHeaderAction(m_backAction);
    addHeaderAction(m_againAction);
    addHeaderAction(m_printAction);
    addHeaderAction(m_pdfAction);
    connect(banner(), &Banner::actionTriggered, this, [this] {
        if (m_unfinished && m_step == Prepare)
            m_resumeAction->trigger();
    });
    retranslate();
    showStep(Prepare);
}

QWidget* BillingRunPage::buildPrepare() {
    auto* page = new QWidget(m_stack);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(12);
    m_form = new FormLayout(page, 3);
    m_until = new DateEdit(m_form);
    m_until->setObjectName(u"untilEdit"_s);
    m_until->setDate(endOfMonth(QDate::currentDate()));
    m_issueDate = new DateEdit(m_form);
    m_issueDate->setObjectName(u"issueDateEdit"_s);
    m_issueDate->setDate(QDate::currentDate());
    m_customer = new CustomerPicker(m_book, m_form);
    m_customer->setObjectName(u"scopePicker"_s);
    m_form->addField(u"until"_s, m_until)->setRequired(true);
    m_form->addField(u"asOf"_s, m_issueDate)->setRequired(true);
    m_form->addField(u"customers"_s, m_customer);
    layout->addWidget(m_form);
    m_errors = new FormErrors(nullptr, this);
    m_errors->bind(m_form);
    m_historyTitle = new PlainLabel({}, "h2", page);
    m_historyEmpty = new PlainLabel({}, "muted", page);
    m_historyTable = makeTable(page, "runHistoryTable", 5);
    m_historyTable->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_historyTable->horizontalHeader()->setSectionResizeMode(3, QHeaderView::Stretch);
    m_historyTable->setColumnWidth(0, Metrics::scaled(110));
    m_historyTable->setColumnWidth(1, Metrics::scaled(110));
    m_historyTable->setColumnWidth(2, Metrics::scaled(90));
    m_historyTable->setColumnWidth(4, Metrics::scaled(210));
    layout->addSpacing(8);
    layout->addWidget(m_historyTitle);
    layout->addWidget(m_historyEmpty);
    layout->addWidget(m_historyTable, 1);
    connect(m_historyTable, &QTableWidget::doubleClicked, this, [this](const QModelIndex& index) {
        InvoiceFilter filter;
        filter.run = m_history[static_cast<size_t>(index.row())].id;
        emit m_book.showInvoicesRequested(filter);
    });
    return page;
}

QWidget* BillingRunPage::buildReview() {
    auto* page = new QWidget(m_stack);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(12);
    auto* cardRow = new QWidget(page);
    cardRow->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto* cards = new QHBoxLayout(cardRow);
    cards->setContentsMargins(0, 0, 0, 0);
    cards->setSpacing(12);
    m_invoicesCard = new KpiCard(page);
    m_netCard = new KpiCard(page);
    m_vatCard = new KpiCard(page);
    m_grossCard = new KpiCard(page);
    for (KpiCard* card : {m_invoicesCard, m_netCard, m_vatCard, m_grossCard}) {
        card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
        cards->addWidget(card, 1);
    }
    layout->addWidget(cardRow);
    auto* filters = new QHBoxLayout;
    m_chips = new ChipBar(page);
    m_search = new SearchEdit(page);
    m_search->setMaximumWidth(Metrics::scaled(240));
    filters->addWidget(m_chips, 1);
    filters->addWidget(m_search);
    layout->addLayout(filters);

    auto* splitter = new QSplitter(Qt::Horizontal, page);
    m_model = new ReviewTableModel(this);
    m_table = new QTableView(splitter);
    m_table->setObjectName(u"reviewTable"_s);
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->verticalHeader()->hide();
    TableSetup::dress(m_table);
    m_table->setItemDelegateForColumn(ReviewTableModel::ChangeColumn, new StatusDelegate(m_table));
    for (int column = ReviewTableModel::LastNetColumn; column < ReviewTableModel::ColumnCount; ++column)
        m_table->setItemDelegateForColumn(column, new MoneyDelegate(m_table));
    QHeaderView* header = m_table->horizontalHeader();
    header->setSectionResizeMode(ReviewTableModel::WhyColumn, QHeaderView::Stretch);
    const std::pair<int, int> widths[] = {
        {ReviewTableModel::CustomerColumn, 168}, {ReviewTableModel::ChangeColumn, 112},
        {ReviewTableModel::LinesColumn, 54},     {ReviewTableModel::LastNetColumn, 92},
        {ReviewTableModel::NetColumn, 92},       {ReviewTableModel::VatColumn, 96},
        {ReviewTableModel::GrossColumn, 96}};
    for (const auto& [column, width] : widths)
        m_table->setColumnWidth(column, Metrics::scaled(width));
    splitter->addWidget(m_table);

    auto* side = new QFrame(splitter);
    side->setProperty("role", u"card"_s);
    auto* sideLayout = new QVBoxLayout(side);
    sideLayout->setContentsMargins(12, 12, 12, 12);
    m_linesTitle = new PlainLabel({}, "h2", side);
    m_linesTitle->setElided(true);
    m_lines = makeTable(side, "proposalLinesTable", 2);
    m_lines->setItemDelegateForColumn(0, new QStyledItemDelegate(m_lines)); // several lines of text
    m_lines->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_lines->setWordWrap(true);
    m_lines->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_lines->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_vatText = new PlainLabel({}, "caption", side);
    m_vatText->setWordWrap(true);
    m_failuresTitle = new PlainLabel({}, "h2", side);
    m_failures = makeTable(side, "reviewFailuresTable", 2);
    m_failures->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    sideLayout->addWidget(m_linesTitle);
    sideLayout->addWidget(m_lines, 2);
    sideLayout->addWidget(m_vatText);
    sideLayout->addWidget(m_failuresTitle);
    sideLayout->addWidget(m_failures, 1);
    splitter->addWidget(side);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({780, 270});
    // The VAT of each invoice stands beside its lines too: the column is for wide windows.
    m_table->setColumnHidden(ReviewTableModel::VatColumn, true);
    layout->addWidget(splitter, 1);

    const auto narrow = [this] {
        m_model->setFilter(static_cast<ReviewTableModel::Show>(m_chips->current()), m_search->text());
    };
    connect(m_chips, &ChipBar::chosen, this, narrow);
    connect(m_search, &SearchEdit::searchChanged, this, narrow);
    connect(m_model, &ReviewTableModel::choiceChanged, this, &BillingRunPage::updateActions);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &BillingRunPage::fillLines);
    connect(m_failures, &QTableWidget::doubleClicked, this,
            [this](const QModelIndex& index) { openField(m_review->failures[static_cast<size_t>(index.row())]); });
    return page;
}

QWidget* BillingRunPage::buildIssue() {
    auto* page = new QWidget(m_stack);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 16, 0, 0);
    layout->setSpacing(12);
    m_progressTitle = new PlainLabel({}, "h2", page);
    m_progress = new QProgressBar(page);
    m_progress->setTextVisible(false);
    m_progressText = new PlainLabel({}, "muted", page);
    m_cancelRun = new ActionButton(ActionButton::Kind::Secondary, page);
    m_cancelRun->setObjectName(u"cancelRunButton"_s);
    auto* row = new QHBoxLayout;
    row->addWidget(m_progressText, 1);
    row->addWidget(m_cancelRun);
    m_result = new PlainLabel({}, nullptr, page);
    m_result->setWordWrap(true);
    m_issueFailures = makeTable(page, "issueFailuresTable", 2);
    m_issueFailures->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    layout->addWidget(m_progressTitle);
    layout->addWidget(m_progress);
    layout->addLayout(row);
    layout->addWidget(m_result);
    layout->addWidget(m_issueFailures, 1);
    layout->addStretch(1);
    connect(m_cancelRun, &QPushButton::clicked, this, [this] {
        if (m_job)
            m_job->cancel();
        m_cancelRun->setEnabled(false);
    });
    connect(m_issueFailures, &QTableWidget::doubleClicked, this,
            [this](const QModelIndex& index) { openField(m_shownFailures[static_cast<size_t>(index.row())]); });
    return page;
}

void BillingRunPage::retranslate() {
    setTitle(tr("Billing run"), tr("Bill every subscription that falls due"));
    m_steps->setSteps({tr("Prepare"), tr("Review"), tr("Issue")});
    const auto name = [](QAction* action, const QString& text, const QString& tip) {
        action->setText(text);
        action->setStatusTip(tip);
    };
    name(m_reviewAction, tr("Review"), tr("Show what would be invoiced; nothing is written"));
    name(m_issueAction, tr("Issue"), tr("Issue the invoices that are ticked"));
    name(m_backAction, tr("Back"), tr("Back to the dates"));
    name(m_againAction, tr("Another run"), tr("Prepare another billing run"));
    name(m_showAction, tr("Show the invoices"), tr("Go to the invoices of this run"));
    name(m_printAction, tr("Print all"), tr("Print the invoices of this run as one job"));
    name(m_pdfAction, tr("Save all as PDF"), tr("Save the invoices of this run in one PDF file"));
    name(m_resumeAction, tr("Go on with the unfinished run"), tr("Review what the unfinished run still has to do"));
    name(m_abandonAction, tr("Close the unfinished run"), tr("Leave the rest of the unfinished run to another one"));
    m_form->field(u"until"_s)->setLabel(tr("Bill &until"));
    m_form->field(u"until"_s)->setHint(tr("Everything that falls due on or before this day."));
    m_form->field(u"asOf"_s)->setLabel(tr("&Issue date"));
    m_form->field(u"asOf"_s)->setHint(tr("Printed on the invoices; never before the last number’s date."));
    m_form->field(u"customers"_s)->setLabel(tr("&Only this customer"));
    m_form->field(u"customers"_s)->setHint(tr("Empty: all customers."));
    m_historyTitle->setText(tr("Earlier runs"));
    m_historyEmpty->setText(tr("No run yet. Choose the dates and press Review: nothing is written before you issue."));
    m_historyTable->setHorizontalHeaderLabels({tr("Until"), tr("Issued on"), tr("Invoices"), tr("Total"), tr("State")});
    for (const int column : {2, 3})
        m_historyTable->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_historyTable->setAccessibleName(tr("Earlier runs"));
    m_invoicesCard->setLabel(tr("Invoices"), u"receipt"_s);
    m_netCard->setLabel(tr("Net"));
    m_vatCard->setLabel(tr("VAT"));
    m_grossCard->setLabel(tr("Total incl. VAT"));
    m_chips->setChip(static_cast<int>(ReviewTableModel::Show::All), tr("All"));
    m_chips->setChip(static_cast<int>(ReviewTableModel::Show::New), tr("New"));
    m_chips->setChip(static_cast<int>(ReviewTableModel::Show::Changed), tr("Changed"));
    m_chips->setChip(static_cast<int>(ReviewTableModel::Show::Gone), tr("Gone"));
    m_chips->setChip(static_cast<int>(ReviewTableModel::Show::WithWarnings), tr("With a note"));
    m_search->setHint(tr("Customer"));
    m_table->setAccessibleName(tr("Invoices to be issued"));
    m_lines->setHorizontalHeaderLabels({tr("Line"), tr("Net")});
    m_lines->horizontalHeaderItem(1)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_lines->setAccessibleName(tr("Lines of the selected invoice"));
    for (QTableWidget* table : {m_failures, m_issueFailures}) {
        table->setHorizontalHeaderLabels({tr("Customer"), tr("Why it cannot be billed")});
        table->setAccessibleName(tr("What cannot be billed"));
    }
    m_failuresTitle->setText(tr("Cannot be billed"));
    m_cancelRun->setLabel(tr("Cancel"));
    m_model->retranslate();
    fillHistory(m_history);
    fillTotals();
    fillLines();
    if (m_summary)
        issued(*m_summary);
    updateActions();
}

void BillingRunPage::readOnlyChanged() { updateActions(); }

bool BillingRunPage::focusSearch() {
    if (m_step != Review)
        return false;
    m_search->setFocus();
    return true;
}

void BillingRunPage::refresh() {
    struct State {
        std::vector<RunRow> history;
        std::optional<RunRow> unfinished;
    };
    backend().read(
        this,
        [actor = m_book.actor()](Services& services) -> Result<State> {
            auto history = services.billing.history(actor);
            if (!history)
                return history.error();
            auto unfinished = services.billing.unfinished(actor);
            if (!unfinished)
                return unfinished.error();
            return State{std::move(*history), std::move(*unfinished)};
        },
        [this](Result<State> state) {
            if (!state) {
                showLoadError(state.error());
                return;
            }
            m_unfinished = state->unfinished;
            if (m_unfinished && !m_job && m_step == Prepare)
                banner()->show(
                    Tone::Warning,
                    tr("The run until %1 was not finished: %2 invoices are issued. Going on bills only what is missing.")
                        .arg(Language::date(m_unfinished->until), Language::number(m_unfinished->invoices)),
                    tr("Go on"));
            else
                clearError();
            fillHistory(state->history);
            updateActions();
        });
}

void BillingRunPage::showStep(Step step) {
    m_step = step;
    setPrimaryAction(step == Prepare ? m_reviewAction : step == Review ? m_issueAction : m_showAction);
    m_stack->setCurrentIndex(step);
    m_steps->setCurrent(step == Issue && m_summary ? 3 : step);
    if (step == Prepare)
        refresh();
    else
        clearError();
    updateActions();
}

RunRequest BillingRunPage::request() {
    RunRequest request;
    request.until = m_until->date();
    request.asOf = m_issueDate->date();
    if (m_customer->customer().isValid() && !m_customer->currentText().trimmed().isEmpty())
        request.customers.push_back(m_customer->customerCode());
    request.operation = OperationId::create();
    return request;
}

void BillingRunPage::review() {
    std::vector<Error> errors;
    if (!m_until->date().isValid())
        errors.push_back(
            invalid(m_until->problem().isEmpty() ? tr("Until which day?") : m_until->problem(), u"until"_s));
    if (!m_issueDate->date().isValid())
        errors.push_back(
            invalid(m_issueDate->problem().isEmpty() ? tr("Which issue date?") : m_issueDate->problem(), u"asOf"_s));
    // A name that was typed and not chosen must never widen the run to everybody.
    if (!m_customer->currentText().trimmed().isEmpty() && !m_customer->customer().isValid())
        errors.push_back(invalid(tr("Choose the customer from the list, or empty the field."), u"customers"_s));
    if (!m_errors->show(errors))
        return;
    m_request = request();
    clearError();
    startJob(backend().job(
        this, tr("Reviewing the billing run"),
        [actor = m_book.actor(), request = m_request](Services& services, JobContext& job) {
            return services.billing.review(actor, request, job);
        },
        [this](Result<RunReview> review) { reviewed(std::move(review)); }));
}

void BillingRunPage::startJob(Job* job) {
    m_job = job;
    updateActions();
}

void BillingRunPage::reviewed(Result<RunReview> review) {
    m_job.clear();
    updateActions();
    if (!review) {
        if (review.error().code == ErrorCode::Cancelled)
            return;
        if (m_errors->show(review.error()) || review.error().field.contains(u'.'))
            showError(review.error());
        return;
    }
    m_review = std::move(*review);
    m_model->setReview(*m_review);
    m_search->clear();
    m_chips->setCurrent(0);
    m_model->setFilter(ReviewTableModel::Show::All, {});
    showStep(Review);
    fillTotals();
    fillFailures(m_review->failures, m_failures);
    m_failuresTitle->setVisible(!m_review->failures.empty());
    m_failures->setVisible(!m_review->failures.empty());
    if (m_model->rowCount() > 0)
        m_table->selectRow(0);
    else
        fillLines();
    QStringList notes;
    for (const QString& note : m_review->notes)
        notes.append(note);
    if (m_review->totals.empty())
        banner()->show(Tone::Info, tr("Nothing is due until %1.").arg(Language::date(m_review->until)));
    else if (!notes.isEmpty())
        banner()->show(Tone::Info, notes.join(u' '));
}

void BillingRunPage::fillTotals() {
    if (!m_review) {
        for (KpiCard* card : {m_invoicesCard, m_netCard, m_vatCard, m_grossCard})
            card->setValue(u"—"_s);
        return;
    }
    qint64 invoices = 0;
    for (const RunTotals& total : m_review->totals)
        invoices += total.invoices;
    m_invoicesCard->setValue(Language::number(invoices));
    m_invoicesCard->setNote(m_review->lastRun
                                ? tr("compared with the run until %1").arg(Language::date(m_review->lastRunUntil))
                                : tr("first run"));
    m_netCard->setValue(joined(m_review->totals, &RunTotals::net));
    m_vatCard->setValue(joined(m_review->totals, &RunTotals::vat));
    QStringList groups;
    for (const RunTotals& total : m_review->totals)
        for (const TaxGroup& group : total.groups)
            groups.append(tr("%1: %2").arg(MoneyFormat::percent(group.rate, Language::locale()), money(group.vat)));
    m_vatCard->setDefinition(groups.join(u'\n'));
    m_vatCard->setNote(groups.size() > 1 ? tr("%1 rates").arg(groups.size()) : groups.value(0));
    m_grossCard->setValue(joined(m_review->totals, &RunTotals::gross));
    m_grossCard->setNote(tr("issue date %1").arg(Language::date(m_review->issueDate)));
    using Show = ReviewTableModel::Show;
    for (const Show show : {Show::All, Show::New, Show::Changed, Show::Gone, Show::WithWarnings})
        m_chips->setCount(static_cast<int>(show), m_model->count(show));
}

void BillingRunPage::fillLines() {
    m_lines->setRowCount(0);
    m_vatText->setText({});
    const ReviewRow* row = m_model->rowAt(m_table->currentIndex().row());
    m_linesTitle->setText(row ? row->customerName : tr("Select an invoice to see its lines"));
    if (!row || row->change == ReviewChange::Gone)
        return;
    const quint64 ticket = ++m_linesTicket;
    backend().read(
        this,
        [actor = m_book.actor(), request = m_request, customer = row->customerId](Services& services) {
            return services.billing.proposal(actor, request, customer);
        },
        [this, ticket, currency = row->currency](Result<std::vector<ProposedInvoice>> invoices) {
            if (ticket != m_linesTicket)
                return;
            if (!invoices) {
                m_vatText->setText(invoices.error().message);
                return;
            }
            QStringList vat;
            for (const ProposedInvoice& invoice : *invoices) {
                if (invoice.currency != currency)
                    continue;
                for (const ProposedLine& line : invoice.lines) {
                    QString text = line.description;
                    if (!line.siteName.isEmpty())
                        text += u" · "_s + line.siteName;
                    text +=
                        u'\n' +
                        tr("%1 to %2").arg(Language::date(line.period.start), Language::date(line.period.lastDay()));
                    if (!line.share.isWhole())
                        text += u" · "_s + tr("%1 of %2 days").arg(line.share.used).arg(line.share.total);
                    const int index = m_lines->rowCount();
                    m_lines->insertRow(index);
                    QTableWidgetItem* item = textCell(text);
                    item->setToolTip(plainTooltip(line.explanation.steps(Language::instance().code()).join(u'\n')));
                    m_lines->setItem(index, 0, item);
                    m_lines->setItem(index, 1, figureCell(MoneyFormat::amount(line.net, Language::locale())));
                }
                for (const TaxGroup& group : invoice.totals.groups)
                    vat.append(tr("VAT %1 of %2: %3")
                                   .arg(MoneyFormat::percent(group.rate, Language::locale()), money(group.base),
                                        money(group.vat)));
                for (const TaxWarning& warning : invoice.warnings)
                    vat.append(warning.message);
            }
            m_vatText->setText(vat.join(u'\n'));
        });
}

void BillingRunPage::fillFailures(const std::vector<RunFailure>& failures, QTableWidget* table) {
    table->setRowCount(static_cast<int>(failures.size()));
    for (int i = 0; i < table->rowCount(); ++i) {
        const RunFailure& failure = failures[static_cast<size_t>(i)];
        table->setItem(i, 0, textCell(failure.customerName));
        table->setItem(i, 1, textCell(failure.message));
    }
}

void BillingRunPage::openField(const RunFailure& failure) { openField(failure.field, failure.customerId); }

void BillingRunPage::openField(const QString& field, CustomerId customer) {
    if (field.startsWith("company"_L1))
        emit m_book.settingsRequested(field);
    else if (customer.isValid())
        emit m_book.editCustomerRequested(customer, field.section(u'.', 1));
}

void BillingRunPage::issue() {
    if (!m_review)
        return;
    const qint64 chosen = m_model->chosenInvoices();
    const int count = static_cast<int>(chosen);
    Question question{.title = tr("Issue %Ln invoices?", "", count),
                      .text =
                          tr("%1 in all, dated %2. Issued invoices cannot be changed, only credited.")
                              .arg(joined(m_review->totals, &RunTotals::gross), Language::date(m_review->issueDate)),
                      .items = {},
                      .acceptText = tr("Issue %Ln invoices", "", count),
                      .rejectText = {},
                      .tone = Tone::Warning};
    if (!m_model->leftOut().empty())
        question.text += u' ' + tr("What you left out stays due.");
    for (int i = 0; i < qMin(5, m_model->rowCount()); ++i)
        question.items.append(m_model->rowAt(i)->customerName + u" — "_s + money(m_model->rowAt(i)->gross));
    if (chosen > askToTypeAbove)
        question.typeToConfirm = QString::number(chosen);
    if (!Prompts::current().confirm(this, question))
        return;
    if (m_review->oldPeriods > 0) {
        const int old = static_cast<int>(m_review->oldPeriods);
        if (!Prompts::current().confirm(
                this, {.title = tr("Bill old periods, too?"),
                       .text = tr("%Ln subscriptions were never billed and have periods older than one "
                                  "period before the date. If they were billed elsewhere, cancel and "
                                  "import them with “billed before”.",
                                  "", old),
                       .items = {},
                       .acceptText = tr("Bill them"),
                       .rejectText = {},
                       .tone = Tone::Warning}))
            return;
        m_request.confirmOldPeriods = true;
    }
    m_request.leftOut = m_model->leftOut();
    m_summary.reset();
    m_result->setText({});
    m_issueFailures->setRowCount(0);
    m_issueFailures->hide();
    m_progress->setRange(0, 0);
    m_progress->show();
    m_cancelRun->show();
    m_cancelRun->setEnabled(true);
    m_progressTitle->setText(tr("Issuing…"));
    showStep(Issue);
    Job* job = backend().job(
        this, tr("Billing run"),
        [actor = m_book.actor(), request = m_request](Services& services, JobContext& context) {
            return services.billing.issue(actor, request, context);
        },
        [this](Result<RunSummary> summary) {
            m_job.clear();
            issued(std::move(summary));
            if (m_summary && m_summary->finished)
                Notifier::of(this).notifyDesktop(tr("The billing run is finished"), m_result->text());
        });
    connect(job, &Job::progressed, this, [this, job] {
        m_progress->setRange(0, job->total() > 0 ? 1000 : 0);
        if (job->total() > 0)
            m_progress->setValue(static_cast<int>(job->done() * 1000 / job->total()));
        QStringList parts{tr("%1 of %2").arg(Language::number(job->done()), Language::number(job->total()))};
        if (const QString left = remainingText(job->remainingMs()); !left.isEmpty())
            parts.append(left);
        m_progressText->setText(parts.join(u" · "_s));
    });
    startJob(job);
}

void BillingRunPage::issued(Result<RunSummary> result) {
    m_progress->hide();
    m_cancelRun->hide();
    m_progressText->setText({});
    if (!result) {
        m_progressTitle->setText(tr("The run stopped"));
        m_result->setText(result.error().message);
        showError(result.error());
        if (result.error().field.startsWith("company"_L1))
            openField(result.error().field, {});
        updateActions();
        return;
    }
    m_summary = *result;
    qint64 invoices = 0;
    for (const RunTotals& total : m_summary->totals)
        invoices += total.invoices;
    const int count = static_cast<int>(invoices);
    m_progressTitle->setText(m_summary->finished ? tr("Done: %Ln invoices issued", "", count)
                                                 : tr("Stopped: %Ln invoices issued", "", count));
    QStringList lines;
    if (invoices > 0)
        lines.append(tr("%1 to %2, dated %3; total %4.")
                         .arg(m_summary->firstNumber, m_summary->lastNumber, Language::date(m_summary->issueDate),
                              joined(m_summary->totals, &RunTotals::gross)));
    else if (m_summary->finished)
        lines.append(tr("Nothing was due."));
    if (!m_summary->finished)
        lines.append(tr("What is issued stays. Running it again bills only what is missing."));
    if (!m_summary->failures.empty())
        lines.append(tr("Some customers were not billed; double-click one to correct what is missing."));
    m_result->setText(lines.join(u'\n'));
    m_shownFailures = m_summary->failures;
    fillFailures(m_shownFailures, m_issueFailures);
    m_issueFailures->setVisible(!m_shownFailures.empty());
    m_steps->setCurrent(m_summary->finished ? 3 : 2);
    updateActions();
}

void BillingRunPage::fillHistory(const std::vector<RunRow>& runs) {
    m_history = runs;
    m_historyEmpty->setVisible(runs.empty());
    m_historyTable->setVisible(!runs.empty());
    m_historyTable->setRowCount(static_cast<int>(runs.size()));
    for (int i = 0; i < m_historyTable->rowCount(); ++i) {
        const RunRow& run = m_history[static_cast<size_t>(i)];
        const QString state =
            run.state == "finished"_L1
                ? (run.failures > 0 ? tr("finished, %1 not billed").arg(Language::number(run.failures))
                                    : tr("finished"))
            : run.state == "stopped"_L1 ? tr("stopped")
                                        : tr("not finished");
        m_historyTable->setItem(i, 0, textCell(Language::date(run.until)));
        m_historyTable->setItem(i, 1, textCell(Language::date(run.issueDate)));
        m_historyTable->setItem(i, 2, figureCell(Language::number(run.invoices)));
        m_historyTable->setItem(i, 3, figureCell(joined(run.totals, &RunTotals::gross)));
        m_historyTable->setItem(i, 4, textCell(state));
    }
}

void BillingRunPage::updateActions() {
    const QString why = m_book.whyNot(Permission::IssueInvoices);
    const auto allow = [](QAction* action, bool visible, const QString& reason) {
        action->setVisible(visible);
        action->setEnabled(visible && reason.isEmpty());
        action->setToolTip(plainTooltip(reason.isEmpty() ? actionTooltip(action) : reason));
    };
    const QString running = m_job ? tr("It is running") : QString();
    const qint64 chosen = m_model->chosenInvoices();
    allow(m_reviewAction, m_step == Prepare, running);
    allow(m_backAction, m_step == Review, {});
    allow(m_issueAction, m_step == Review, !running.isEmpty() ? running : chosen == 0 ? tr("Nothing is ticked") : why);
    const int count = static_cast<int>(chosen);
    m_issueAction->setText(m_step == Review && chosen > 0 ? tr("Issue %Ln invoices", "", count) : tr("Issue"));
    const bool done = m_step == Issue && m_summary && !m_job;
    allow(m_againAction, m_step == Issue, running);
    allow(m_showAction, done, {});
    allow(m_printAction, done, {});
    allow(m_pdfAction, done, {});
    allow(m_resumeAction, m_unfinished.has_value() && m_step == Prepare, running);
    allow(m_abandonAction, m_unfinished.has_value() && m_step == Prepare, why);
}

} // namespace quittance

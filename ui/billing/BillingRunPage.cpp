#include "billing/BillingRunPage.h"

#include "billing/IssueStep.h"
#include "billing/PrepareStep.h"
#include "billing/ReviewStep.h"
#include "billing/RunText.h"
#include "common/ActionButton.h"
#include "common/Banner.h"
#include "common/Book.h"
#include "common/Job.h"
#include "common/Language.h"
#include "common/Notifier.h"
#include "common/Prompts.h"
#include "common/StepBar.h"
#include "invoices/DocumentOutput.h"
#include "services/Services.h"

#include <QStackedWidget>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int askToTypeAbove = 50;
constexpr size_t namedInQuestion = 5;

} // namespace

/// A review as it leaves the worker: the rows ready for the table.
struct BillingRunPage::Reviewed {
    RunReview review;
    ReviewRows rows;
};

BillingRunPage::BillingRunPage(Book& book, QWidget* parent)
    : Page(book.backend(), parent),
      m_book(book),
      m_output(new DocumentOutput(book, this)),
      m_steps(new StepBar(this)),
      m_stack(new QStackedWidget(this)),
      m_prepare(new PrepareStep(book, m_stack)),
      m_review(new ReviewStep(book, m_stack)),
      m_issue(new IssueStep(m_stack)) {
    setNouns({Noun::BillingRun, Noun::Subscription});
    buildActions();
    for (QWidget* step : std::initializer_list<QWidget*>{m_prepare, m_review, m_issue})
        m_stack->addWidget(step);
    body()->addWidget(m_steps);
    body()->addWidget(m_stack, 1);
    for (QAction* action : {m_backAction, m_againAction, m_printAction, m_pdfAction, m_abandonAction})
        addHeaderAction(action);
    connect(m_prepare, &PrepareStep::runOpened, this, &BillingRunPage::showInvoices);
    connect(m_review, &ReviewStep::choiceChanged, this, &BillingRunPage::updateActions);
    connect(m_review, &ReviewStep::failureOpened, this, &BillingRunPage::openFailure);
    connect(m_issue, &IssueStep::failureOpened, this, &BillingRunPage::openFailure);
    connect(banner(), &Banner::actionTriggered, this, [this] {
        if (const auto action = std::exchange(m_bannerAction, {}))
            action();
    });
    retranslate();
    showStep(Prepare);
}

void BillingRunPage::buildActions() {
    m_reviewAction = addPageAction("reviewAction", u"search"_s, QKeySequence(u"Ctrl+Shift+B"_s), [this] {
        if (const auto request = m_prepare->request())
            startReview(*request);
    });
    m_issueAction = addPageAction("issueAction", u"send"_s, QKeySequence(u"Ctrl+Shift+Return"_s), [this] { issue(); });
    m_backAction = addPageAction("backAction", u"arrow-left"_s, {}, [this] { showStep(Prepare); });
    m_againAction = addPageAction("newRunAction", u"plus-lg"_s, {}, [this] { showStep(Prepare); });
    m_showAction = addPageAction("showRunInvoicesAction", u"receipt"_s, {}, [this] {
        if (m_summary)
            showInvoices(m_summary->id);
    });
    m_printAction = addPageAction("printRunAction", u"printer"_s, QKeySequence::Print, [this] {
        withDocuments([this](const std::vector<qint64>& ids) { m_output->print(ids); });
    });
    m_pdfAction = addPageAction("saveRunAction", u"file-earmark-pdf"_s, {}, [this] {
        withDocuments([this](const std::vector<qint64>& ids) { m_output->saveInOneFile(ids); });
    });
    m_resumeAction = addPageAction("resumeAction", u"play-circle"_s, {}, [this] { resume(); });
    m_abandonAction = addPageAction("abandonAction", u"x-circle"_s, {}, [this] { abandon(); });
}

void BillingRunPage::retranslate() {
    setTitle(tr("Billing run"), tr("Bill every subscription that falls due"));
    m_steps->setSteps({tr("Prepare"), tr("Review"), tr("Issue")});
    nameAction(m_reviewAction, tr("Review"), tr("Show what would be invoiced; nothing is written"));
    nameAction(m_issueAction, tr("Issue"), tr("Issue the invoices that are ticked"));
    nameAction(m_backAction, tr("Back"), tr("Back to the dates"));
    nameAction(m_againAction, tr("Another run"), tr("Prepare another billing run"));
    nameAction(m_showAction, tr("Show the invoices"), tr("Go to the invoices of this run"));
    nameAction(m_printAction, tr("Print all"), tr("Print the invoices of this run as one job"));
    nameAction(m_pdfAction, tr("Save all as PDF"), tr("Save the invoices of this run in one PDF file"));
    nameAction(m_resumeAction, tr("Go on with the unfinished run"),
               tr("Review what the unfinished run still has to do"));
    nameAction(m_abandonAction, tr("Close the unfinished run"),
               tr("Leave the rest of the unfinished run to another one"));
    m_prepare->retranslate();
    m_review->retranslate();
    m_issue->retranslate();
    updateActions();
    // Reasons and notes come with the review, in the language of its moment.
    if (m_step == Review && !m_job) {
        RunRequest again = m_request;
        again.leftOut = m_review->invoices().leftOut();
        startReview(again);
    }
}

void BillingRunPage::readOnlyChanged() { updateActions(); }

QString BillingRunPage::scopeNote() const {
    return m_book.scope().scope.workspace
               ? tr("A billing run bills a customer with all its workspaces; the earlier runs are those of the whole book.")
               : tr("The next run is set to this customer; the earlier runs are those of the whole book.");
}

void BillingRunPage::scopeChanged() {
    m_prepare->setDefaultCustomer(m_book.scope().scope.customer);
    refresh();
}

void BillingRunPage::loadBadge() {
    backend().read(
        this,
        [actor = m_book.actor(), scope = m_book.scope().scope](Services& services) {
            return services.subscriptions.dueCount(actor, scope);
        },
        [this](Result<qint64> count) {
            const int due = count ? static_cast<int>(*count) : 0;
            setBadge(due, tr("%Ln subscriptions to bill", "", due));
        });
}

bool BillingRunPage::focusSearch() {
    if (m_step != Review)
        return false;
    m_review->focusSearch();
    return true;
}

void BillingRunPage::refresh() {
    struct State {
        std::vector<RunRow> history;
        std::optional<RunRow> unfinished;
        QDate today;
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
            return State{std::move(*history), std::move(*unfinished), services.today()};
        },
        [this](Result<State> state) {
            if (!state) {
                m_bannerAction = {};
                m_bannerOfRefresh = true;
                showLoadError(state.error());
                return;
            }
            m_unfinished = std::move(state->unfinished);
            m_prepare->setToday(state->today);
            m_prepare->setHistory(std::move(state->history));
            showUnfinished();
            updateActions();
        });
}

void BillingRunPage::showUnfinished() {
    if (m_unfinished && !m_job && m_step == Prepare) {
        const int invoices = static_cast<int>(m_unfinished->invoices);
        banner()->show(Tone::Warning,
                       tr("The run until %1 was not finished: %Ln invoices are issued. Going on bills only what is "
                          "missing.",
                          "", invoices)
                           .arg(Language::date(m_unfinished->until)),
                       tr("Go on"));
        m_bannerAction = [this] { m_resumeAction->trigger(); };
        m_bannerOfRefresh = true;
    } else if (std::exchange(m_bannerOfRefresh, false)) {
        clearError();
    }
}

void BillingRunPage::showStep(Step step) {
    m_step = step;
    if (step != Issue)
        m_summary.reset();
    setPrimaryAction(step == Prepare ? m_reviewAction : step == Review ? m_issueAction : m_showAction);
    m_stack->setCurrentIndex(step);
    m_steps->setCurrent(step);
    clearError();
    m_bannerAction = {};
    m_bannerOfRefresh = false;
    if (step == Prepare)
        refresh();
    updateActions();
}

void BillingRunPage::showFailure(const Error& error) {
    m_bannerOfRefresh = false;
    m_bannerAction = {};
    if (!error.field.startsWith("company."_L1)) {
        showError(error);
        return;
    }
    banner()->showError(error, tr("Enter it now"));
    m_bannerAction = [this, field = error.field] { openField(field, {}); };
}

void BillingRunPage::openField(const QString& field, CustomerId customer) {
    const QString rest = field.section(u'.', 1);
    if (field.startsWith("company."_L1)) {
        emit m_book.settingsRequested(field);
    } else if (field.startsWith("subscription."_L1) && customer.isValid()) {
        SubscriptionFilter filter;
        filter.customer = customer;
        emit m_book.showSubscriptionsRequested(filter);
    } else if (customer.isValid()) {
        emit m_book.editCustomerRequested(customer, rest);
    }
}

void BillingRunPage::showInvoices(BillingRunId run) {
    InvoiceFilter filter;
    filter.run = run;
    emit m_book.showInvoicesRequested(filter);
}

void BillingRunPage::withDocuments(std::function<void(const std::vector<qint64>&)> then) {
    if (!m_summary)
        return;
    InvoiceFilter filter;
    filter.run = m_summary->id;
    backend().read(
        this,
        [actor = m_book.actor(), filter](Services& services) {
            return services.invoices.ids(actor, filter, {.column = InvoiceColumn::Number, .descending = false});
        },
        [this, then = std::move(then)](Result<std::vector<qint64>> ids) {
            if (ids)
                then(*ids);
            else
                showError(ids.error());
        });
}

void BillingRunPage::startReview(const RunRequest& request) {
    m_request = request;
    clearError();
    m_job = backend().job(
        this, tr("Reviewing the billing run"),
        [actor = m_book.actor(), request](Services& services, JobContext& job) -> Result<Reviewed> {
            auto review = services.billing.review(actor, request, job);
            if (!review)
                return review.error();
            ReviewRows rows(std::move(review->rows));
            review->rows.clear();
            return Reviewed{std::move(*review), std::move(rows)};
        },
        [this](Result<Reviewed> result) { reviewed(std::move(result)); });
    updateActions();
}

void BillingRunPage::reviewed(Result<Reviewed> result) {
    m_job.clear();
    updateActions();
    if (!result) {
        showUnfinished();
        if (result.error().code != ErrorCode::Cancelled && !m_prepare->showError(result.error()))
            showFailure(result.error());
        return;
    }
    const bool again = m_step == Review;
    m_review->setReview(m_request, std::move(result->review), std::move(result->rows));
    showStep(Review);
    if (!again)
        m_review->reset();
    const RunReview& review = m_review->review();
    QStringList notes(review.notes.begin(), review.notes.end());
    if (review.totals.empty())
        notes.prepend(review.failures.empty() ? tr("Nothing is due until %1.").arg(Language::date(review.until))
                                              : tr("Nothing can be billed before what is missing is entered."));
    if (!notes.isEmpty())
        banner()->show(Tone::Info, notes.join(u' '));
}

void BillingRunPage::resume() {
    if (!m_unfinished || m_job)
        return;
    m_prepare->showRun(*m_unfinished);
    RunRequest request;
    request.until = m_unfinished->until;
    request.asOf = m_unfinished->issueDate;
    request.customers = m_unfinished->customers;
    request.leftOut = m_unfinished->leftOut;
    request.operation = OperationId::create();
    startReview(request);
}

void BillingRunPage::abandon() {
    if (!m_unfinished ||
        !Prompts::current().confirm(this, {.title = tr("Close the unfinished run?"),
                                           .text = tr("What it issued stays. What is left is billed by another run."),
                                           .items = {},
                                           .acceptText = tr("Close the run")}))
        return;
    backend().write(
        this,
        [actor = m_book.actor(), id = m_unfinished->id, operation = OperationId::create()](Services& services) {
            return services.billing.abandon(actor, id, operation);
        },
        [this](Result<> done) {
            if (done)
                refresh();
            else
                showFailure(done.error());
        });
}

bool BillingRunPage::confirmIssue(const RunRequest& request) {
    const ReviewTableModel& invoices = m_review->invoices();
    const int count = static_cast<int>(invoices.chosenInvoices());
    Question question{.title = tr("Issue %Ln invoices?", "", count),
                      .text = tr("%1 in all, dated %2. Issued invoices cannot be changed, only credited.")
                                  .arg(joinedAmounts(invoices.chosenTotals(), &RunTotals::gross),
                                       Language::date(m_review->review().issueDate)),
                      .items = {},
                      .acceptText = tr("Issue %Ln invoices", "", count),
                      .rejectText = {},
                      .tone = Tone::Warning};
    if (!request.leftOut.empty())
        question.text += u' ' + tr("What you left out stays due.");
    for (const ReviewRow* row : invoices.firstChosen(namedInQuestion))
        question.items.append(row->customerName + u" — "_s + moneyText(row->gross));
    if (count > askToTypeAbove)
        question.typeToConfirm = QString::number(count);
    return Prompts::current().confirm(this, question);
}

bool BillingRunPage::confirmOldPeriods(const RunRequest& request) {
    const std::vector<CustomerId>& all = m_review->review().oldPeriods;
    const int old = static_cast<int>(std::count_if(all.begin(), all.end(), [&request](CustomerId customer) {
        return std::find(request.leftOut.begin(), request.leftOut.end(), customer) == request.leftOut.end();
    }));
    return old == 0 ||
           Prompts::current().confirm(
               this, {.title = tr("Bill old periods, too?"),
                      .text = tr("%Ln subscriptions were never billed and have periods older than one period before "
                                 "the date. If they were billed elsewhere, cancel and import them with “billed "
                                 "before”.",
                                 "", old),
                      .items = {},
                      .acceptText = tr("Bill them"),
                      .rejectText = {},
                      .tone = Tone::Warning});
}

void BillingRunPage::issue() {
    if (m_step != Review || m_job)
        return;
    RunRequest request = m_request;
    request.leftOut = m_review->invoices().leftOut();
    if (!confirmIssue(request) || !confirmOldPeriods(request))
        return;
    request.confirmOldPeriods = true; // there are none, or they are meant
    m_request = request;
    showStep(Issue);
    m_job = backend().job(
        this, tr("Billing run"),
        [actor = m_book.actor(), request](Services& services, JobContext& context) {
            return services.billing.issue(actor, request, context);
        },
        [this](Result<RunSummary> summary) { issued(std::move(summary)); });
    m_issue->follow(m_job);
    updateActions();
}

void BillingRunPage::issued(Result<RunSummary> result) {
    m_job.clear();
    const bool watched = m_issue->isAncestorOf(QApplication::focusWidget());
    m_issue->setResult(result);
    if (result) {
        m_summary = std::move(*result);
        m_steps->setCurrent(m_summary->finished ? 3 : 2);
        if (m_summary->finished)
            Notifier::of(this).notifyDesktop(tr("The billing run is finished"), m_issue->resultText());
    } else {
        showFailure(result.error());
    }
    updateActions();
    if (watched) // the button to cancel is gone
        focusPrimaryAction();
}

void BillingRunPage::updateActions() {
    const QString why = m_book.whyNot(Permission::IssueInvoices);
    const auto allow = [](QAction* action, bool visible, const QString& reason) {
        action->setVisible(visible);
        allowAction(action, reason);
        action->setEnabled(visible && reason.isEmpty()); // a shortcut must not do what is not shown
    };
    const QString running = m_job ? tr("It is running") : QString();
    const int chosen = static_cast<int>(m_review->invoices().chosenInvoices());
    m_issueAction->setText(m_step == Review && chosen > 0 ? tr("Issue %Ln invoices", "", chosen) : tr("Issue"));
    allow(m_reviewAction, m_step == Prepare, running);
    allow(m_backAction, m_step == Review, running);
    allow(m_issueAction, m_step == Review, !running.isEmpty() ? running : chosen == 0 ? tr("Nothing is ticked") : why);
    const bool issuedSome = m_step == Issue && m_summary && !m_summary->totals.empty();
    allow(m_againAction, m_step == Issue, running);
    allow(m_showAction, issuedSome, {});
    allow(m_printAction, issuedSome, {});
    allow(m_pdfAction, issuedSome, {});
    allow(m_resumeAction, m_unfinished.has_value() && m_step == Prepare, running);
    allow(m_abandonAction, m_unfinished.has_value() && m_step == Prepare, running.isEmpty() ? why : running);
}

} // namespace quittance

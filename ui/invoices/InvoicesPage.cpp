#include "invoices/InvoicesPage.h"

#include "common/ActionButton.h"
#include "common/Banner.h"
#include "common/Book.h"
#include "common/ChartCard.h"
#include "common/ChipBar.h"
#include "common/DetailPanel.h"
#include "common/EmptyState.h"
#include "common/Highlights.h"
#include "common/KpiCard.h"
#include "common/Language.h"
#include "common/Notifier.h"
#include "common/SearchEdit.h"
#include "domain/money/MoneyFormat.h"
#include "invoices/CreditDialog.h"
#include "invoices/DocumentOutput.h"
#include "invoices/ExplanationDialog.h"
#include "invoices/InvoiceColumns.h"
#include "invoices/InvoiceLook.h"
#include "invoices/InvoicePanel.h"
#include "invoices/SettleDialog.h"
#include "invoices/SettleManyDialog.h"
#include "services/Services.h"

#include <algorithm>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

InvoicesPage::InvoicesPage(Book& book, QWidget* parent)
    : ListPage(book.backend(), u"invoices"_s, parent),
      m_book(book),
      m_model(new Rows<InvoiceRow>(invoiceColumns(), this)),
      m_highlights(new Highlights(u"billingChart"_s, this)),
      m_toCollect(m_highlights->addCard("toCollectCard")),
      m_overdue(m_highlights->addCard("overdueCard")),
      m_received(m_highlights->addCard("receivedCard")),
      m_billed(m_highlights->addCard("billedCard")),
      m_dueBanner(new Banner(this)),
      m_invoicePanel(new InvoicePanel(panel(), this)),
      m_output(new DocumentOutput(book, this)) {
    setNouns({Noun::Invoice, Noun::Payment, Noun::BillingRun, Noun::Customer});
    m_model->setSort({.key = static_cast<int>(InvoiceColumn::IssueDate), .order = Qt::DescendingOrder});
    buildHighlights();
    setRows(m_model);
    offerOutput(m_book, false);
    offerFilters(invoiceFilters());
    emptyState()->setIcon(u"receipt"_s);
    buildActions();
    connect(this, &ListPage::selectionChanged, this, &InvoicesPage::showSelectionTotals);
    connect(panel(), &DetailPanel::linkActivated, this, [this] {
        if (m_detail)
            emit m_book.openCustomerRequested(m_detail->invoice.customerId);
    });
    connect(m_invoicePanel, &InvoicePanel::explainRequested, this, &InvoicesPage::explain);
    connect(m_invoicePanel, &InvoicePanel::paymentRequested, &m_book, &Book::openPaymentRequested);
    connect(m_invoicePanel, &InvoicePanel::documentRequested, &m_book, &Book::openInvoiceRequested);
    connect(&m_book, &Book::showInvoicesRequested, this, &InvoicesPage::showFilter);
    retranslate();
}

void InvoicesPage::buildHighlights() {
    using Status = InvoiceFilter::Status;
    m_dueBanner->setObjectName(u"dueBanner"_s);
    m_dueBanner->setDismissible(true);
    m_dueBanner->hide();
    body()->insertWidget(0, m_dueBanner);
    body()->insertWidget(1, m_highlights);
    const auto showStatus = [this](Status status) {
        InvoiceFilter wanted;
        wanted.status = status;
        showFilter(wanted);
    };
    connect(m_toCollect, &KpiCard::clicked, this, [showStatus] { showStatus(Status::ToCollect); });
    connect(m_overdue, &KpiCard::clicked, this, [showStatus] { showStatus(Status::Overdue); });
    connect(m_received, &KpiCard::clicked, this, [this] {
        if (!m_outlook)
            return;
        InvoiceFilter wanted;
        wanted.paidFrom = m_outlook->past.back().month;
        showFilter(wanted);
    });
    connect(m_billed, &KpiCard::clicked, this, [this] {
        if (m_outlook)
            openMonth(static_cast<int>(m_outlook->past.size()) - 1);
    });
    connect(m_dueBanner, &Banner::actionTriggered, this, [this, showStatus] {
        if (!m_outlook)
            return;
        if (m_outlook->overdue.invoices > 0) {
            showStatus(Status::Overdue);
            return;
        }
        InvoiceFilter wanted;
        wanted.status = Status::ToCollect;
        wanted.dueTo = m_outlook->today.addDays(BillingOutlook::soonDays);
        showFilter(wanted);
    });
    connect(m_dueBanner, &Banner::dismissed, this, [this] {
        m_dueDismissed = true;
        m_dueBanner->hide();
    });
    m_highlights->chart()->setOpensCategories(true);
    connect(m_highlights->chart(), &ChartCard::categoryOpened, this, &InvoicesPage::openMonth);
}

void InvoicesPage::resizeEvent(QResizeEvent* event) {
    m_highlights->fitInto(*this);
    ListPage::resizeEvent(event);
}

void InvoicesPage::refresh() {
    if (!isAlone())
        loadOutlook();
    ListPage::refresh();
}

void InvoicesPage::scopeChanged() {
    m_outlook.reset(); // of what was shown before
    showDueBanner();
    loadOutlook();
    ListPage::scopeChanged();
}

void InvoicesPage::loadOutlook() {
    backend().overview(
        this, "outlook",
        [actor = m_book.actor(), scope = m_book.scope().scope](Services& services) {
            return services.dashboards.billing(actor, {}, scope);
        },
        [this, scope = m_book.scope().scope](Result<BillingOutlook> outlook) {
            if (!outlook || scope != m_book.scope().scope)
                return; // the list says what is wrong
            m_outlook = std::move(*outlook);
            showOutlook();
        });
}

void InvoicesPage::showOutlook() {
    const QLocale locale = Language::locale();
    ChartCard* const card = m_highlights->chart();
    card->setTitle(tr("Billed and collected, 12 months"));
    card->setDefinition(tr("Invoices less credit notes by the month of their issue, and payments by the month in which "
                           "they came; both with VAT. Press a month to list its documents."));
    m_toCollect->setLabel(tr("To collect"), u"cash-coin"_s);
    m_toCollect->setDefinition(tr("What is open, with VAT."));
    m_overdue->setLabel(tr("Overdue"), u"exclamation-triangle"_s);
    m_overdue->setDefinition(tr("What is open and should have come before today, with VAT."));
    m_received->setLabel(tr("Collected this month"), u"check-circle"_s);
    m_received->setDefinition(tr("Payments that came this month, with VAT."));
    m_billed->setLabel(tr("Billed this month"), u"receipt"_s);
    m_billed->setDefinition(tr("Invoices less credit notes of this month, with VAT."));
    if (!m_outlook)
        return;
    const BillingOutlook& o = *m_outlook;
    const Currency currency = o.currency;
    const auto amount = [currency](qint64 minor) {
        return MoneyFormat::withCurrency(Money::fromMinor(minor, currency), Language::locale());
    };
    const int open = static_cast<int>(o.open.invoices);
    const int overdue = static_cast<int>(o.overdue.invoices);
    m_toCollect->setValue(amount(o.open.amount));
    // The chips count the documents of all currencies, the cards those of one.
    m_toCollect->setNote(tr("%Ln invoices in %1", "", open).arg(currency.code()));
    m_overdue->setValue(amount(o.overdue.amount));
    m_overdue->setNote(tr("%Ln invoices in %1", "", overdue).arg(currency.code()),
                       overdue > 0 ? Tone::Danger : Tone::Success);
    const BillingMonth& now = o.past.back();
    const BillingMonth& before = o.past[o.past.size() - 2];
    m_received->setValue(amount(now.collected));
    m_received->setNote(tr("last month: %1").arg(amount(before.collected)));
    m_billed->setValue(amount(now.billed));
    m_billed->setNote(tr("last month: %1").arg(amount(before.billed)));
    ChartContent content;
    content.kind = ChartContent::Kind::Lines;
    content.valueText = amount;
    content.axisText = [currency](qint64 minor) {
        return MoneyFormat::number(minor * powerOfTen(6 - currency.decimals()), Language::locale());
    };
    content.series = {{.name = tr("Billed", "amounts"), .colour = 0},
                      {.name = tr("Collected", "amounts"), .colour = 2}};
    ChartTable table;
    const QString symbol = MoneyFormat::symbol(currency);
    table.headings = {tr("Month"), tr("Billed (%1)").arg(symbol), tr("Collected (%1)").arg(symbol)};
    qint64 billed = 0;
    qint64 collected = 0;
    content.running = static_cast<int>(o.past.size()) - 1;
    content.runningName = tr("Month so far");
    for (const BillingMonth& month : o.past) {
        QString name = locale.toString(month.month, u"MMMM yyyy"_s);
        if (&month == &o.past.back())
            name = tr("%1 so far").arg(name);
        content.categories.append(locale.toString(month.month, u"MMM"_s));
        content.longCategories.append(name);
        content.series[0].values.emplace_back(month.billed);
        content.series[1].values.emplace_back(month.collected);
        table.rows.append({name, MoneyFormat::amount(Money::fromMinor(month.billed, currency), locale),
                           MoneyFormat::amount(Money::fromMinor(month.collected, currency), locale)});
        billed += month.billed;
        collected += month.collected;
    }
    if (content.isEmpty())
        card->setReason(tr("Nothing was billed or collected in the last 12 months."));
    else
        card->setContent(std::move(content), tr("%1 billed, %2 collected.").arg(amount(billed), amount(collected)),
                         table);
    showDueBanner();
}

// What is overdue has a card; a banner says what will be.
void InvoicesPage::showDueBanner() {
    if (!m_outlook || m_dueDismissed || isAlone() || m_outlook->overdue.invoices > 0 ||
        m_outlook->dueSoon.invoices <= 0) {
        m_dueBanner->hide();
        return;
    }
    const auto amount = [this](qint64 minor) {
        return MoneyFormat::withCurrency(Money::fromMinor(minor, m_outlook->currency), Language::locale());
    };
    const int soon = static_cast<int>(m_outlook->dueSoon.invoices);
    m_dueBanner->show(Tone::Info,
                      tr("%Ln invoices fall due within 7 days: %1.", "", soon).arg(amount(m_outlook->dueSoon.amount)),
                      tr("Show them"));
}

void InvoicesPage::openMonth(int month) {
    if (!m_outlook || month < 0 || month >= static_cast<int>(m_outlook->past.size()))
        return;
    InvoiceFilter wanted;
    wanted.from = m_outlook->past[static_cast<size_t>(month)].month;
    wanted.to = wanted.from->addMonths(1).addDays(-1);
    showFilter(wanted);
}

void InvoicesPage::buildActions() {
    m_print =
        addPageAction("printAction", u"printer"_s, QKeySequence::Print, [this] { m_output->print(selectedIds()); });
    m_preview = addPageAction("previewAction", u"eye"_s, QKeySequence(u"Ctrl+Shift+P"_s),
                              [this] { m_output->preview(selectedIds()); });
    m_savePdf =
        addPageAction("savePdfAction", u"file-earmark-pdf"_s, {}, [this] { m_output->saveInOneFile(selectedIds()); });
    m_saveEach = addPageAction("saveEachAction", u"files"_s, {}, [this] { m_output->saveEach(selectedIds()); });
    m_settle = addPageAction("settleAction", u"cash-coin"_s, QKeySequence(u"Ctrl+R"_s), [this] { settle(); });
    m_credit = addPageAction("creditAction", u"file-earmark-minus"_s, QKeySequence::Delete, [this] { credit(); });
    m_explain = addPageAction("explainAction", u"question-circle"_s, {},
                              [this] { explain(qMax(1, m_invoicePanel->currentLine())); });
    m_openCustomer = addPageAction("openCustomerAction", u"people"_s, {}, [this] {
        if (m_detail)
            emit m_book.openCustomerRequested(m_detail->invoice.customerId);
    });
    m_openCounterpart = addPageAction("openCounterpartAction", u"link-45deg"_s, {}, [this] {
        if (const auto id = counterpart())
            emit m_book.openInvoiceRequested(*id);
    });
    setPrimaryAction(m_print);
    addHeaderAction(m_savePdf);
    panel()->setActions(
        {m_settle, m_print, m_explain, m_preview, m_savePdf, m_credit, m_openCounterpart, m_openCustomer});
    setContextActions(
        {m_print, m_preview, m_savePdf, m_saveEach, m_settle, m_explain, m_credit, m_openCounterpart, m_openCustomer});
}

void InvoicesPage::retranslate() {
    ListPage::retranslate();
    showOutlook();
    setTitle(tr("Billing history"), tr("Every invoice and credit note, and what is still to come in"));
    nameAction(m_print, tr("Print"), tr("Print the selected documents as one job"));
    nameAction(m_preview, tr("Print preview"), tr("See the selected documents as they will print"));
    nameAction(m_savePdf, tr("Save as PDF"), tr("Save the selected documents in one PDF file"));
    nameAction(m_saveEach, tr("Save one PDF each"), tr("Save each selected document in a file of its own"));
    nameAction(m_settle, tr("Mark as paid"),
               tr("Record that the whole of the invoice was paid, or of all that are selected"));
    nameAction(m_credit, tr("Credit the invoice"), tr("Issue a credit note for the whole of the invoice"));
    nameAction(m_explain, tr("Explain this amount"), tr("Show how the amount of the line came about"));
    nameAction(m_openCustomer, tr("Open the customer"), tr("Go to the customer of the document"));
    using Status = InvoiceFilter::Status;
    chips()->setChip(Status::All, tr("All"));
    chips()->setChip(Status::ToCollect, tr("To collect"));
    chips()->setChip(Status::Overdue, tr("Overdue"));
    chips()->setChip(Status::Paid, tr("Paid", "documents"));
    chips()->setChip(Status::Credited, tr("Credited", "documents"));
    chips()->setChip(Status::CreditNotes, tr("Credit notes"));
    search()->setHint(tr("Number, customer or amount"));
    setNoMatchText(tr("No document matches"));
    emptyState()->setTexts(tr("Nothing was issued yet"),
                           tr("The billing run issues the invoices of all subscriptions that are due."));
    showRestriction();
    m_invoicePanel->retranslate();
    updateActions();
}

InvoiceFilter InvoicesPage::filter() const {
    InvoiceFilter filter = m_book.within(m_restriction);
    filter.search = search()->text();
    filter.status = chips()->currentAs<InvoiceFilter::Status>();
    filter.conditions = conditions();
    return filter;
}

void InvoicesPage::filterChanged() {
    m_model->setSource(
        bookRows<InvoiceRow>(m_book, &Services::invoices, filter(),
                             ListSort<InvoiceColumn>{.column = InvoiceColumn::IssueDate, .descending = true}));
}

void InvoicesPage::showFilter(const InvoiceFilter& filter) {
    m_restriction = filter;
    m_restriction.search.clear();
    setConditions(filter.conditions);
    showRestriction();
    chips()->setCurrent(filter.status);
    search()->setText(filter.search);
    applyFilters();
}

void InvoicesPage::showRestriction() {
    const InvoiceFilter& r = m_restriction;
    const auto month = [](QDate day) { return Language::locale().toString(day, u"MMMM yyyy"_s); };
    const bool wholeMonth = r.from && r.to && r.from->day() == 1 && *r.to == r.from->addMonths(1).addDays(-1);
    setRestriction(
        r.run                    ? tr("One billing run")
        : r.subscription         ? tr("One subscription")
        : r.customer             ? tr("One customer")
        : wholeMonth             ? tr("Issued in %1").arg(month(*r.from))
        : r.from || r.to         ? tr("Chosen dates")
        : r.paidFrom && r.paidTo ? tr("Paid from %1 to %2").arg(Language::date(*r.paidFrom), Language::date(*r.paidTo))
        : r.paidFrom             ? tr("Paid since %1").arg(Language::date(*r.paidFrom))
        : r.dueFrom && r.dueTo   ? tr("Due from %1 to %2").arg(Language::date(*r.dueFrom), Language::date(*r.dueTo))
        : r.dueTo                ? tr("Due until %1").arg(Language::date(*r.dueTo))
        : r.dueFrom              ? tr("Due from %1").arg(Language::date(*r.dueFrom))
                                 : QString());
}

void InvoicesPage::clearOtherFilters() {
    m_restriction = {};
    showRestriction();
}

void InvoicesPage::loadCounts() {
    InvoiceFilter all = m_book.within(m_restriction);
    all.search = search()->text();
    all.conditions = conditions();
    backend().overview(
        this, "counts",
        [actor = m_book.actor(), all](Services& services) { return services.invoices.counts(actor, all); },
        [this](Result<InvoiceCounts> counts) {
            if (!counts)
                return;
            using Status = InvoiceFilter::Status;
            chips()->setCount(Status::All, counts->all);
            chips()->setCount(Status::ToCollect, counts->toCollect);
            chips()->setCount(Status::Overdue, counts->overdue);
            chips()->setCount(Status::Paid, counts->paid);
            chips()->setCount(Status::Credited, counts->credited);
            chips()->setCount(Status::CreditNotes, counts->creditNotes);
        });
    loadTotals();
}

void InvoicesPage::loadBadge() {
    backend().read(
        this,
        [actor = m_book.actor(), scope = m_book.scope().scope](Services& services) {
            return services.invoices.overdueCount(actor, scope);
        },
        [this](Result<qint64> count) {
            const int overdue = count ? static_cast<int>(*count) : 0;
            setBadge(overdue, tr("%Ln overdue invoices", "", overdue));
        });
}

void InvoicesPage::openBadge() {
    InvoiceFilter overdue;
    overdue.status = InvoiceFilter::Status::Overdue;
    showFilter(overdue);
}

void InvoicesPage::loadTotals() {
    backend().overview(
        this, "totals",
        [actor = m_book.actor(), filter = filter()](Services& services) {
            return services.invoices.totals(actor, filter);
        },
        [this](Result<InvoiceTotals> totals) {
            if (!totals) {
                setTotals({});
                return;
            }
            if (const auto& company = m_book.company()) // its own currency first
                std::stable_partition(totals->perCurrency.begin(), totals->perCurrency.end(),
                                      [&](const auto& total) { return total.gross.currency() == company->currency; });
            const int documents = static_cast<int>(totals->rows);
            QStringList parts{tr("%Ln documents", "", documents)};
            for (const auto& total : totals->perCurrency)
                parts.append(tr("total %1, outstanding %2")
                                 .arg(MoneyFormat::withCurrency(total.gross, Language::locale()),
                                      MoneyFormat::withCurrency(total.due, Language::locale())));
            setTotals(parts);
        });
}

void InvoicesPage::showSelectionTotals() {
    std::map<Currency, Money> sums;
    const std::vector<qint64> ids = selectedIds();
    for (const qint64 id : ids) {
        const InvoiceRow* const row = m_model->rowById(id);
        if (!row) { // of a row that was never looked at: no sum rather than a wrong one
            sums.clear();
            break;
        }
        sums.try_emplace(row->gross.currency(), Money::zero(row->gross.currency())).first->second += row->gross;
    }
    QStringList parts;
    for (const auto& [currency, sum] : sums)
        parts.append(MoneyFormat::withCurrency(sum, Language::locale()));
    const int selected = static_cast<int>(ids.size());
    setSelectionTotals(ids.size() < 2 || parts.isEmpty()
                           ? QString() // the page counts them by itself
                           : tr("%Ln selected", "", selected) + u" ("_s + parts.join(u", "_s) + u')');
}

void InvoicesPage::showDetail(qint64 id) {
    if (id == 0) {
        m_detail.reset();
        const int selected = static_cast<int>(selectedIds().size());
        m_invoicePanel->showNothing(selected > 1 ? tr("%Ln documents", "", selected) : tr("No document selected"),
                                    selected > 1 ? tr("Print them, save them or mark them as paid together.")
                                                 : QString());
        updateActions();
        return;
    }
    loadDetail(
        id, [actor = m_book.actor(), id](Services& services) { return services.invoices.detail(actor, InvoiceId{id}); },
        [this](InvoiceDetail detail) {
            m_detail = std::move(detail);
            m_invoicePanel->show(*m_detail);
            updateActions();
        });
}

void InvoicesPage::updateActions() {
    const size_t selected = selectedIds().size();
    const bool any = selected > 0;
    // Not of the row before, while this one is being read.
    const bool one = m_detail && m_detail->invoice.id.value == currentId();
    const QString none = any ? QString() : tr("Select a document first");
    const QString single = one ? QString() : tr("Select one document first");
    for (QAction* action : {m_print, m_preview, m_savePdf, m_saveEach})
        allowAction(action, none);
    const int most = DocumentOutput::mostPreviewed;
    if (selected > static_cast<size_t>(most))
        allowAction(m_preview, tr("Select at most %Ln documents for a preview", "", most));
    const bool invoice = one && m_detail->invoice.kind == DocumentKind::Invoice;
    const bool many = selected > 1;
    const QString settleReason = many       ? m_book.whyNot(Permission::RecordPayments)
                                 : !one     ? single
                                 : !invoice ? tr("A credit note is not paid")
                                 : m_detail->status == InvoiceStatus::Credited ? tr("It is credited")
                                 : m_detail->due.isZero()                      ? tr("Nothing is due any more")
                                                          : m_book.whyNot(Permission::RecordPayments);
    allowAction(m_settle, settleReason);
    const QString creditReason = !one       ? single
                                 : !invoice ? tr("A credit note is not credited")
                                 : !m_detail->creditNoteNumber.isEmpty()
                                     ? tr("It is credited already by %1").arg(m_detail->creditNoteNumber)
                                     : m_book.whyNot(Permission::CreditInvoices);
    allowAction(m_credit, creditReason);
    allowAction(m_explain, single);
    allowAction(m_openCustomer, single);
    const bool note = one && !invoice;
    m_openCounterpart->setText(note ? tr("Open the credited invoice") : tr("Open the credit note"));
    m_openCounterpart->setStatusTip(note ? tr("Go to the invoice that the credit note takes back")
                                         : tr("Go to the credit note that takes the invoice back"));
    allowAction(m_openCounterpart, !one ? single : counterpart() ? QString() : tr("It is not credited"));
}

std::optional<InvoiceId> InvoicesPage::counterpart() const {
    if (!m_detail)
        return std::nullopt;
    return m_detail->invoice.kind == DocumentKind::CreditNote ? m_detail->invoice.creditedInvoiceId
                                                              : m_detail->creditNoteId;
}

void InvoicesPage::settle() {
    if (selectedIds().size() > 1) {
        settleMany();
        return;
    }
    if (!m_detail)
        return;
    const QString number = m_detail->invoice.number;
    SettleDialog dialog(m_book, *m_detail, this);
    if (dialog.exec() == QDialog::Accepted)
        Notifier::of(this).notify(Tone::Success, tr("%1 is paid.").arg(number));
}

void InvoicesPage::settleMany() {
    struct Answer {
        std::vector<Payable> payables;
        QDate today;
    };
    backend().read(
        this,
        [actor = m_book.actor(), ids = selectedIds()](Services& services) -> Result<Answer> {
            auto payables = services.payments.payables(actor, ids);
            if (!payables)
                return payables.error();
            return Answer{std::move(*payables), services.today()};
        },
        [this](Result<Answer> answer) {
            if (!answer) {
                showError(answer.error());
                return;
            }
            clearError();
            SettleManyDialog dialog(m_book, std::move(answer->payables), answer->today, this);
            if (dialog.exec() == QDialog::Accepted)
                settleBatch(dialog.batch());
        });
}

void InvoicesPage::settleBatch(const SettlementBatch& batch) {
    backend().job(
        this, tr("Marking invoices as paid"),
        [actor = m_book.actor(), batch, operation = OperationId::create()](Services& services, JobContext& job) {
            return services.payments.settleMany(actor, batch, job, operation);
        },
        [this](Result<SettlementReport> report) {
            if (report)
                tellSettled(*report);
            else if (report.error().code != ErrorCode::Cancelled)
                showError(report.error());
            else
                Notifier::of(this).notify(Tone::Info, report.error().message);
        });
}

void InvoicesPage::tellSettled(const SettlementReport& report) {
    QStringList amounts;
    for (const Money& amount : report.amounts)
        amounts.append(MoneyFormat::withCurrency(amount, Language::locale()));
    const int settled = static_cast<int>(report.settled);
    Notifier::of(this).notify(Tone::Success, tr("%Ln invoices are paid: %1.", "", settled).arg(amounts.join(u" · "_s)));
    if (report.refused.empty())
        return;
    // Somebody else was faster since the dialog was shown.
    constexpr size_t named = 50;
    QStringList reasons;
    for (size_t i = 0; i < std::min(named, report.refused.size()); ++i)
        reasons.append(tr("%1: %2", "number, reason").arg(report.refused[i].number, report.refused[i].why));
    const int refused = static_cast<int>(report.refused.size());
    banner()->show(Tone::Warning, tr("%Ln invoices were not marked as paid.", "", refused), {}, reasons.join(u'\n'));
}

void InvoicesPage::credit() {
    if (!m_detail)
        return;
    const QString number = m_detail->invoice.number;
    CreditDialog dialog(m_book, *m_detail, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const InvoiceId note = dialog.creditNote();
    Notifier::of(this).notify(Tone::Success, tr("%1 is credited.").arg(number), tr("Show the credit note"),
                              [this, note] { open(note.value); });
}

void InvoicesPage::explain(int position) {
    if (!m_detail || position < 1 || position > static_cast<int>(m_detail->invoice.lines.size()))
        return;
    ExplanationDialog dialog(m_detail->invoice, position, this);
    dialog.exec();
}

} // namespace quittance

#include "invoices/InvoicesPage.h"

#include "common/ActionButton.h"
#include "common/Book.h"
#include "common/ChipBar.h"
#include "common/DetailPanel.h"
#include "common/EmptyState.h"
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
#include "services/Services.h"

#include <algorithm>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

InvoicesPage::InvoicesPage(Book& book, QWidget* parent)
    : ListPage(book.backend(), u"invoices"_s, parent),
      m_book(book),
      m_model(new Rows<InvoiceRow>(invoiceColumns(), this)),
      m_invoicePanel(new InvoicePanel(panel(), this)),
      m_output(new DocumentOutput(book, this)) {
    setNouns({Noun::Invoice, Noun::Payment, Noun::BillingRun, Noun::Customer});
    m_model->setSort({.key = static_cast<int>(InvoiceColumn::IssueDate), .order = Qt::DescendingOrder});
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
    connect(&m_book, &Book::showInvoicesRequested, this, &InvoicesPage::showFilter);
    retranslate();
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
    setPrimaryAction(m_print);
    addHeaderAction(m_savePdf);
    panel()->setActions({m_settle, m_print, m_explain, m_preview, m_savePdf, m_credit, m_openCustomer});
    setContextActions({m_print, m_preview, m_savePdf, m_saveEach, m_settle, m_explain, m_credit, m_openCustomer});
}

void InvoicesPage::retranslate() {
    ListPage::retranslate();
    setTitle(tr("Billing history"), tr("Every invoice and credit note, and what is still to come in"));
    nameAction(m_print, tr("Print"), tr("Print the selected documents as one job"));
    nameAction(m_preview, tr("Print preview"), tr("See the selected documents as they will print"));
    nameAction(m_savePdf, tr("Save as PDF"), tr("Save the selected documents in one PDF file"));
    nameAction(m_saveEach, tr("Save one PDF each"), tr("Save each selected document in a file of its own"));
    nameAction(m_settle, tr("Mark as paid"), tr("Record that the whole of the invoice was paid"));
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
    dropConditions();
    showRestriction();
    chips()->setCurrent(filter.status);
    search()->setText(filter.search);
    applyFilters();
}

void InvoicesPage::showRestriction() {
    const InvoiceFilter& r = m_restriction;
    setRestriction(r.run            ? tr("One billing run")
                   : r.subscription ? tr("One subscription")
                   : r.customer     ? tr("One customer")
                   : r.from || r.to ? tr("Chosen dates")
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
                parts.append(tr("total %1, rest %2")
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
                                    selected > 1 ? tr("Print or save them together.") : QString());
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
    const bool any = !selectedIds().empty();
    // Not of the row before, while this one is being read.
    const bool one = m_detail && m_detail->invoice.id.value == currentId();
    const QString none = any ? QString() : tr("Select a document first");
    const QString single = one ? QString() : tr("Select one document first");
    for (QAction* action : {m_print, m_preview, m_savePdf, m_saveEach})
        allowAction(action, none);
    const bool invoice = one && m_detail->invoice.kind == DocumentKind::Invoice;
    const QString settleReason = !one                                          ? single
                                 : !invoice                                    ? tr("A credit note is not paid")
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
}

void InvoicesPage::settle() {
    if (!m_detail)
        return;
    const QString number = m_detail->invoice.number;
    SettleDialog dialog(m_book, *m_detail, this);
    if (dialog.exec() == QDialog::Accepted)
        Notifier::of(this).notify(Tone::Success, tr("%1 is paid.").arg(number));
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

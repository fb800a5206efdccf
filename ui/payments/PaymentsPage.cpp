#include "payments/PaymentsPage.h"

#include "common/ActionButton.h"
#include "common/Book.h"
#include "common/ChipBar.h"
#include "common/DetailPanel.h"
#include "common/EmptyState.h"
#include "common/EntryView.h"
#include "common/FactList.h"
#include "common/Language.h"
#include "common/PlainText.h"
#include "common/SearchEdit.h"
#include "common/SmallTable.h"
#include "domain/money/MoneyFormat.h"
#include "payments/PaymentColumns.h"
#include "services/Services.h"

#include <QVBoxLayout>

#include <algorithm>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

PaymentsPage::PaymentsPage(Book& book, QWidget* parent)
    : ListPage(book.backend(), u"payments"_s, parent),
      m_book(book),
      m_model(new Rows<PaymentRow>(paymentColumns(), this)),
      m_entry(new EntryView(u"paymentEntryTable"_s, panel())) {
    setNouns({Noun::Payment, Noun::Invoice, Noun::Customer});
    m_model->setSort({.key = static_cast<int>(PaymentColumn::Date), .order = Qt::DescendingOrder});
    setRows(m_model);
    offerOutput(m_book);
    offerFilters(paymentFilters());
    emptyState()->setIcon(u"cash-coin"_s);
    m_tabs[0] = panel()->addTab(buildOverview(), {});
    m_tabs[1] = panel()->addTab(m_entry, {});
    m_openInvoice = addPageAction("openInvoiceAction", u"receipt"_s, {}, [this] {
        if (!m_detail || m_detail->payment.settled.empty())
            return;
        const qint64 chosen = m_invoices->currentId();
        openInvoice(chosen != 0 ? chosen : m_detail->payment.settled.front().invoice.value);
    });
    m_openCustomer = addPageAction("openCustomerAction", u"people"_s, {}, [this] {
        if (m_detail)
            emit m_book.openCustomerRequested(m_detail->payment.customerId);
    });
    m_showInvoices = addPageAction("showInvoicesAction", u"receipt"_s, {},
                                   [this] { emit m_book.showInvoicesRequested(InvoiceFilter()); });
    panel()->setActions({m_openInvoice, m_openCustomer});
    setContextActions({m_openInvoice, m_openCustomer});
    emptyState()->setActions(m_showInvoices, nullptr);
    connect(this, &ListPage::selectionChanged, this, &PaymentsPage::showSelectionTotals);
    connect(panel(), &DetailPanel::linkActivated, m_openCustomer, &QAction::trigger);
    connect(m_invoices, &SmallTable::opened, this, &PaymentsPage::openInvoice);
    connect(&m_book, &Book::showPaymentsRequested, this, &PaymentsPage::showFilter);
    retranslate();
}

QWidget* PaymentsPage::buildOverview() {
    auto* const page = new QWidget(panel());
    auto* const layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    m_facts = new FactList(page);
    m_invoicesTitle = new PlainLabel({}, "section", page);
    m_invoices = new SmallTable(u"settledInvoicesTable"_s, 3, 0, page);
    m_facts->setWhole();
    layout->addWidget(m_facts);
    layout->addWidget(m_invoicesTitle);
    m_invoices->setHeightToRows();
    layout->addWidget(m_invoices);
    layout->addStretch(1);
    return page;
}

void PaymentsPage::retranslate() {
    ListPage::retranslate();
    setTitle(tr("Payments"), tr("What came in, from whom, how, and which invoices it paid"));
    nameAction(m_openInvoice, tr("Open the invoice"), tr("Go to the invoice that the payment settles"));
    nameAction(m_openCustomer, tr("Open the customer"), tr("Go to the customer who paid"));
    nameAction(m_showInvoices, tr("Show the invoices"), tr("Go to the billing history"));
    using Span = PaymentFilter::Span;
    chips()->setChip(Span::All, tr("All", "payments"));
    chips()->setChip(Span::ThisMonth, tr("This month"));
    chips()->setChip(Span::LastMonth, tr("Last month"));
    chips()->setChip(Span::ThisYear, tr("This year"));
    search()->setHint(tr("Customer, reference, invoice or amount"));
    setNoMatchText(tr("No payment matches"));
    emptyState()->setTexts(tr("No payment was recorded yet"),
                           tr("Mark an invoice as paid in the billing history; its payment then stands here."));
    panel()->setTabTitle(m_tabs[0], tr("Overview"));
    panel()->setTabTitle(m_tabs[1], tr("Entry"));
    m_invoicesTitle->setText(tr("Invoices that it paid"));
    m_invoices->setHeadings({tr("Number"), tr("Issued", "date"), tr("Paid", "amount")}, tr("Invoices that it paid"));
    m_entry->retranslate(tr("Journal entry of the payment"));
    showRestriction();
    fillPanel();
    updateActions();
}

PaymentFilter PaymentsPage::filter() const {
    PaymentFilter filter = m_book.within(m_restriction);
    filter.search = search()->text();
    filter.span = chips()->currentAs<PaymentFilter::Span>();
    filter.conditions = conditions();
    return filter;
}

void PaymentsPage::filterChanged() {
    m_model->setSource(
        bookRows<PaymentRow>(m_book, &Services::payments, filter(),
                             ListSort<PaymentColumn>{.column = PaymentColumn::Date, .descending = true}));
}

void PaymentsPage::showFilter(const PaymentFilter& filter) {
    m_restriction = filter;
    m_restriction.search.clear();
    setConditions(filter.conditions);
    showRestriction();
    chips()->setCurrent(filter.span);
    search()->setText(filter.search);
    applyFilters();
}

void PaymentsPage::showRestriction() {
    const PaymentFilter& r = m_restriction;
    setRestriction(r.customer       ? tr("One customer")
                   : r.from && r.to ? tr("Received from %1 to %2").arg(Language::date(*r.from), Language::date(*r.to))
                   : r.from         ? tr("Received since %1").arg(Language::date(*r.from))
                   : r.to           ? tr("Received until %1").arg(Language::date(*r.to))
                                    : QString());
}

void PaymentsPage::clearOtherFilters() {
    m_restriction = {};
    showRestriction();
}

void PaymentsPage::loadCounts() {
    backend().overview(
        this, "counts",
        [actor = m_book.actor(), wanted = filter()](Services& services) {
            return services.payments.counts(actor, wanted);
        },
        [this](Result<PaymentCounts> counts) {
            if (!counts)
                return;
            using Span = PaymentFilter::Span;
            chips()->setCount(Span::All, counts->all);
            chips()->setCount(Span::ThisMonth, counts->thisMonth);
            chips()->setCount(Span::LastMonth, counts->lastMonth);
            chips()->setCount(Span::ThisYear, counts->thisYear);
        });
    loadTotals();
}

void PaymentsPage::loadTotals() {
    backend().overview(
        this, "totals",
        [actor = m_book.actor(), wanted = filter()](Services& services) {
            return services.payments.totals(actor, wanted);
        },
        [this](Result<PaymentTotals> totals) {
            if (!totals) {
                setTotals({});
                return;
            }
            if (const auto& company = m_book.company()) // its own currency first
                std::stable_partition(totals->amounts.begin(), totals->amounts.end(),
                                      [&](const Money& amount) { return amount.currency() == company->currency; });
            const int payments = static_cast<int>(totals->rows);
            QStringList parts{tr("%Ln payments", "", payments)};
            for (const Money& amount : totals->amounts)
                parts.append(tr("received %1").arg(MoneyFormat::withCurrency(amount, Language::locale())));
            setTotals(parts);
        });
}

void PaymentsPage::showSelectionTotals() {
    std::map<Currency, Money> sums;
    const std::vector<qint64> ids = selectedIds();
    for (const qint64 id : ids) {
        const PaymentRow* const row = m_model->rowById(id);
        if (!row) { // of a row that was never looked at: no sum rather than a wrong one
            sums.clear();
            break;
        }
        const Currency currency = row->amount.currency();
        sums.try_emplace(currency, Money::zero(currency)).first->second += row->amount;
    }
    QStringList parts;
    for (const auto& [currency, sum] : sums)
        parts.append(MoneyFormat::withCurrency(sum, Language::locale()));
    const int selected = static_cast<int>(ids.size());
    setSelectionTotals(ids.size() < 2 || parts.isEmpty()
                           ? QString() // the page counts them by itself
                           : tr("%Ln selected", "", selected) + u" ("_s + parts.join(u", "_s) + u')');
}

void PaymentsPage::showDetail(qint64 id) {
    if (id == 0) {
        m_detail.reset();
        fillPanel();
        updateActions();
        return;
    }
    loadDetail(
        id, [actor = m_book.actor(), id](Services& services) { return services.payments.detail(actor, PaymentId{id}); },
        [this](PaymentDetail detail) {
            m_detail = std::move(detail);
            fillPanel();
            updateActions();
        });
}

void PaymentsPage::fillPanel() {
    m_invoices->clearRows();
    m_entry->setEntry(m_detail ? m_detail->entry : std::nullopt);
    if (!m_detail) {
        const int selected = static_cast<int>(selectedIds().size());
        panel()->setTitle(selected > 1 ? tr("%Ln payments", "", selected) : tr("No payment selected"));
        panel()->setStatus({});
        panel()->setSubtitle({}, false);
        panel()->setAmount({});
        m_facts->setFacts({});
        return;
    }
    const QLocale locale = Language::locale();
    const PaymentRow& payment = m_detail->payment;
    panel()->setTitle(payment.reference.isEmpty() ? Language::longDate(payment.receivedOn) : payment.reference);
    panel()->setStatus(payment.unused.isZero()
                           ? StatusLook{Tone::Success, u"check-circle"_s, tr("Allocated", "payment")}
                           : StatusLook{Tone::Warning, u"hourglass-split"_s, tr("Not used in full")});
    panel()->setSubtitle(payment.customerName, true);
    panel()->setAmount(
        MoneyFormat::withCurrency(payment.amount, locale),
        tr("%1 · %2", "method, day").arg(displayName(payment.method), Language::date(payment.receivedOn)));
    m_facts->setFacts(
        {{tr("Received on"), Language::date(payment.receivedOn)},
         {tr("Method"), displayName(payment.method)},
         {tr("Reference"), payment.reference},
         {tr("Customer code"), payment.customerCode},
         {tr("Not used", "amount"),
          payment.unused.isZero() ? QString() : MoneyFormat::withCurrency(payment.unused, locale)},
         {tr("Recorded"),
          tr("%1, by %2", "moment, person")
              .arg(Language::dateTime(QDateTime::fromMSecsSinceEpoch(payment.recordedAtMs)), payment.recordedBy)}});
    for (const PaymentRow::Settled& settled : payment.settled)
        m_invoices->addRow(
            settled.invoice.value,
            {settled.number, Language::date(settled.issuedOn), MoneyFormat::withCurrency(settled.amount, locale)}, {2});
}

void PaymentsPage::updateActions() {
    // Not of the row before, while this one is being read.
    const bool one = m_detail && m_detail->payment.id.value == currentId();
    const QString single = one ? QString() : tr("Select one payment first");
    allowAction(m_openCustomer, single);
    allowAction(m_openInvoice, !one                                ? single
                               : m_detail->payment.settled.empty() ? tr("It settles no invoice yet")
                                                                   : QString());
}

void PaymentsPage::openRow(qint64 id) {
    if (m_openInvoice->isEnabled())
        m_openInvoice->trigger();
    else
        ListPage::openRow(id);
}

void PaymentsPage::openInvoice(qint64 id) { emit m_book.openInvoiceRequested(InvoiceId{id}); }

} // namespace quittance

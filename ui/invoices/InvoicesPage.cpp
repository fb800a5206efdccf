#include "invoices/InvoicesPage.h"

#include "common/ActionButton.h"
#include "common/Book.h"
#include "common/ChipBar.h"
#include "common/DetailPanel.h"
#include "common/EmptyState.h"
#include "common/Language.h"
#include "common/Notifier.h"
#include "common/PlainText.h"
#include "common/Prompts.h"
#include "common/SearchEdit.h"
#include "domain/money/MoneyFormat.h"
#include "invoices/CreditDialog.h"
#include "invoices/DocumentOutput.h"
#include "invoices/ExplanationDialog.h"
#include "invoices/InvoiceLook.h"
#include "invoices/InvoicePanel.h"
#include "invoices/SettleDialog.h"
#include "services/Services.h"

#include <QFileInfo>
#include <QSaveFile>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int schemaVersion = 1;

std::vector<Column<InvoiceRow>> columns() {
    const auto spec = [](InvoiceColumn key, std::function<QString()> title, CellKind kind, int width) {
        ColumnSpec column;
        column.key = static_cast<int>(key);
        column.title = std::move(title);
        column.kind = kind;
        column.width = width;
        return column;
    };
    const auto money = [&spec](InvoiceColumn key, std::function<QString()> title) {
        ColumnSpec column = spec(key, std::move(title), CellKind::Money, 112);
        column.withCurrency = true;
        return column;
    };
    ColumnSpec customer = spec(
        InvoiceColumn::Customer, [] { return InvoicesPage::tr("Customer"); }, CellKind::Text, 160);
    customer.stretch = true;
    ColumnSpec due = money(InvoiceColumn::Due, [] { return InvoicesPage::tr("Rest"); });
    due.zeroAsDash = true;
    ColumnSpec paid = money(InvoiceColumn::Paid, [] { return InvoicesPage::tr("Paid", "amount"); });
    paid.zeroAsDash = true;
    return {
        {spec(
             InvoiceColumn::Number, [] { return InvoicesPage::tr("Number"); }, CellKind::Text, 118),
         [](const InvoiceRow& row) -> CellValue { return row.number; }},
        {customer, [](const InvoiceRow& row) -> CellValue { return row.customerName; }},
        {spec(
             InvoiceColumn::IssueDate, [] { return InvoicesPage::tr("Issued", "date"); }, CellKind::Date, 92),
         [](const InvoiceRow& row) -> CellValue { return row.issueDate; }},
        {spec(
             InvoiceColumn::DueDate, [] { return InvoicesPage::tr("Due on"); }, CellKind::Date, 92),
         [](const InvoiceRow& row) -> CellValue {
             return row.kind == DocumentKind::Invoice ? CellValue(row.dueDate) : CellValue();
         }},
        {spec(
             InvoiceColumn::Status, [] { return InvoicesPage::tr("Status"); }, CellKind::Status, 142),
         [](const InvoiceRow& row) -> CellValue { return statusLook(row.status, row.daysOverdue); }},
        {money(InvoiceColumn::Gross, [] { return InvoicesPage::tr("Total"); }),
         [](const InvoiceRow& row) -> CellValue { return row.gross; }},
        {paid, [](const InvoiceRow& row) -> CellValue { return row.paid; }},
        {due, [](const InvoiceRow& row) -> CellValue { return row.due; }},
    };
}

} // namespace

InvoicesPage::InvoicesPage(Book& book, QWidget* parent)
    : ListPage(book.backend(), u"invoices"_s, parent),
      m_book(book),
      m_model(new Rows<InvoiceRow>(columns(), this)),
      m_invoicePanel(new InvoicePanel(book, panel(), this)),
      m_output(new DocumentOutput(book, this)),
      m_restrictionChip(new ActionButton(ActionButton::Kind::Secondary, this)) {
    setNouns({Noun::Invoice, Noun::Payment, Noun::BillingRun, Noun::Customer});
    setRows(m_model, schemaVersion);
    emptyState()->setIcon(u"receipt"_s);
    m_restrictionChip->setObjectName(u"restrictionChip"_s);
    m_restrictionChip->hide();
    addFilterWidget(m_restrictionChip);
    connect(m_restrictionChip, &QPushButton::clicked, this, [this] { showFilter({}); });
    buildActions();
    connect(this, &ListPage::selectionChanged, this, [this] {
        updateActions();
        showSelectionTotals();
    });
    connect(panel(), &DetailPanel::linkActivated, this, [this] {
        if (m_detail)
            emit m_book.openCustomerRequested(m_detail->invoice.customerId);
    });
    connect(m_invoicePanel, &InvoicePanel::explainRequested, this, &InvoicesPage::explain);
    connect(&m_book, &Book::showInvoicesRequested, this, &InvoicesPage::showFilter);
    m_model->setSort({.key = static_cast<int>(InvoiceColumn::IssueDate), .order = Qt::DescendingOrder});
    retranslate();
    updateActions();
}

void InvoicesPage::buildActions() {
    const auto add = [this](const char* name, const QString& icon, const QKeySequence& keys, auto slot) {
        QAction* action = makeAction(icon, this);
        action->setObjectName(QString::fromLatin1(name));
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    m_print = add("printAction", u"printer"_s, QKeySequence::Print, [this] { m_output->print(selectedIds()); });
    m_preview =
        add("previewAction", u"eye"_s, QKeySequence(u"Ctrl+Shift+P"_s), [this] { m_output->preview(selectedIds()); });
    m_savePdf = add("savePdfAction", u"file-earmark-pdf"_s, {}, [this] { m_output->saveInOneFile(selectedIds()); });
    m_saveEach = add("saveEachAction", u"files"_s, {}, [this] { m_output->saveEach(selectedIds()); });
    m_settle = add("settleAction", u"cash-coin"_s, QKeySequence(u"Ctrl+R"_s), [this] { settle(); });
    m_credit = add("creditAction", u"file-earmark-minus"_s, QKeySequence::Delete, [this] { credit(); });
    m_explain =
        add("explainAction", u"question-circle"_s, {}, [this] { explain(qMax(1, m_invoicePanel->currentLine())); });
    m_export = add("exportAction", u"download"_s, QKeySequence(u"Ctrl+E"_s), [this] { exportCsv(); });
    m_openCustomer = add("openCustomerAction", u"people"_s, {}, [this] {
        if (m_detail)
            emit m_book.openCustomerRequested(m_detail->invoice.customerId);
    });
    setPrimaryAction(m_print);
    addHeaderAction(m_savePdf);
    addHeaderAction(m_export);
    addActions({m_preview, m_saveEach, m_settle, m_credit, m_explain, m_openCustomer});
    panel()->setActions({m_settle, m_print, m_explain, m_preview, m_savePdf, m_credit, m_openCustomer});
    setContextActions({m_print, m_preview, m_savePdf, m_saveEach, m_settle, m_explain, m_credit, m_openCustomer});
}

void InvoicesPage::retranslate() {
    ListPage::retranslate();
    setTitle(tr("Billing history"), tr("Every invoice and credit note, and what is still to come in"));
    const auto name = [](QAction* action, const QString& text, const QString& tip) {
        action->setText(text);
        action->setStatusTip(tip);
    };
    name(m_print, tr("Print"), tr("Print the selected documents as one job"));
    name(m_preview, tr("Print preview"), tr("See the selected documents as they will print"));
    name(m_savePdf, tr("Save as PDF"), tr("Save the selected documents in one PDF file"));
    name(m_saveEach, tr("Save one PDF each"), tr("Save each selected document in a file of its own"));
    name(m_settle, tr("Mark as paid"), tr("Record that the whole of the invoice was paid"));
    name(m_credit, tr("Credit the invoice"), tr("Issue a credit note for the whole of the invoice"));
    name(m_explain, tr("Explain this amount"), tr("Show how the amount of the line came about"));
    name(m_export, tr("Export"), tr("Export the list as it is filtered, as CSV"));
    name(m_openCustomer, tr("Open the customer"), tr("Go to the customer of the document"));
    chips()->setChip(static_cast<int>(InvoiceFilter::Status::All), tr("All"));
    chips()->setChip(static_cast<int>(InvoiceFilter::Status::ToCollect), tr("To collect"));
    chips()->setChip(static_cast<int>(InvoiceFilter::Status::Overdue), tr("Overdue"));
    chips()->setChip(static_cast<int>(InvoiceFilter::Status::Paid), tr("Paid", "documents"));
    chips()->setChip(static_cast<int>(InvoiceFilter::Status::Credited), tr("Credited", "documents"));
    chips()->setChip(static_cast<int>(InvoiceFilter::Status::CreditNotes), tr("Credit notes"));
    search()->setHint(tr("Number, customer or amount"));
    setNoMatchText(tr("No document matches"));
    emptyState()->setTexts(tr("Nothing was issued yet"),
                           tr("The billing run issues the invoices of all subscriptions that are due."));
    if (!m_restrictionText.isEmpty())
        m_restrictionChip->setLabel(m_restrictionText, u"x-lg"_s);
    m_invoicePanel->retranslate();
    updateActions();
    loadTotals();
}

void InvoicesPage::readOnlyChanged() { updateActions(); }

InvoiceFilter InvoicesPage::filter() const {
    InvoiceFilter filter = m_restriction;
    filter.search = search()->text();
    filter.status = static_cast<InvoiceFilter::Status>(chips()->current());
    return filter;
}

void InvoicesPage::filterChanged() {
    m_model->setSource(backendRows<InvoiceRow>(
        backend(),
        [actor = m_book.actor(), filter = filter()](Services& services, RowsSort sort, qint64 limit) {
            const ListSort<InvoiceColumn> by =
                sort.key < 0 ? ListSort<InvoiceColumn>{.column = InvoiceColumn::IssueDate, .descending = true}
                             : ListSort<InvoiceColumn>{.column = static_cast<InvoiceColumn>(sort.key),
                                                       .descending = sort.descending()};
            return services.invoices.ids(actor, filter, by, limit == 0 ? -1 : static_cast<int>(limit));
        },
        [actor = m_book.actor()](Services& services, std::span<const qint64> ids) {
            return services.invoices.rows(actor, ids);
        }));
    loadCounts();
    loadTotals();
}

void InvoicesPage::refresh() {
    ListPage::refresh();
    loadCounts();
    loadTotals();
}

void InvoicesPage::showFilter(const InvoiceFilter& filter) {
    m_restriction = filter;
    m_restriction.search.clear();
    const bool restricted = filter.customer || filter.subscription || filter.run || filter.from || filter.to;
    m_restrictionText = !restricted           ? QString()
                        : filter.run          ? tr("One billing run")
                        : filter.subscription ? tr("One subscription")
                        : filter.customer     ? tr("One customer")
                                              : tr("Chosen dates");
    m_restrictionChip->setVisible(restricted);
    if (restricted) {
        m_restrictionChip->setLabel(m_restrictionText, u"x-lg"_s);
        m_restrictionChip->setToolTip(tr("Show all documents again"));
    }
    setOtherFilters(restricted);
    chips()->setCurrent(static_cast<int>(filter.status));
    search()->setText(filter.search);
    filterChanged();
}

void InvoicesPage::clearOtherFilters() {
    ListPage::clearOtherFilters();
    m_restriction = {};
    m_restrictionText.clear();
    m_restrictionChip->hide();
}

void InvoicesPage::loadCounts() {
    InvoiceFilter all = m_restriction;
    all.search = search()->text();
    backend().read(
        this, [actor = m_book.actor(), all](Services& services) { return services.invoices.counts(actor, all); },
        [this](Result<InvoiceCounts> counts) {
            if (!counts)
                return;
            chips()->setCount(static_cast<int>(InvoiceFilter::Status::All), counts->all);
            chips()->setCount(static_cast<int>(InvoiceFilter::Status::ToCollect), counts->toCollect);
            chips()->setCount(static_cast<int>(InvoiceFilter::Status::Overdue), counts->overdue);
            chips()->setCount(static_cast<int>(InvoiceFilter::Status::Paid), counts->paid);
            chips()->setCount(static_cast<int>(InvoiceFilter::Status::Credited), counts->credited);
            chips()->setCount(static_cast<int>(InvoiceFilter::Status::CreditNotes), counts->creditNotes);
        });
}

void InvoicesPage::loadTotals() {
    backend().read(
        this,
        [actor = m_book.actor(), filter = filter()](Services& services) {
            return services.invoices.totals(actor, filter);
        },
        [this](Result<InvoiceTotals> totals) {
            if (!totals) {
                setTotals({});
                return;
            }
            const int documents = static_cast<int>(totals->rows);
            QStringList parts{tr("%Ln documents", "", documents)};
            for (const auto& total : totals->perCurrency)
                parts.append(tr("total %1, rest %2")
                                 .arg(MoneyFormat::withCurrency(total.gross, Language::locale()),
                                      MoneyFormat::withCurrency(total.due, Language::locale())));
            setTotals(parts.join(u"  ·  "_s));
        });
}

void InvoicesPage::showSelectionTotals() {
    std::map<Currency, Money> sums;
    const std::vector<qint64> ids = selectedIds();
    for (const qint64 id : ids)
        if (const InvoiceRow* row = m_model->rowById(id))
            sums.try_emplace(row->gross.currency(), Money::zero(row->gross.currency())).first->second += row->gross;
    QStringList parts;
    for (const auto& [currency, sum] : sums)
        parts.append(MoneyFormat::withCurrency(sum, Language::locale()));
    const int selected = static_cast<int>(ids.size());
    setSelectionTotals(ids.size() < 2 ? QString()
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
    backend().read(
        this,
        [actor = m_book.actor(), id](Services& services) { return services.invoices.detail(actor, InvoiceId{id}); },
        [this, id](Result<InvoiceDetail> detail) {
            if (currentId() != id)
                return;
            if (!detail) {
                showError(detail.error());
                return;
            }
            m_detail = std::move(*detail);
            m_invoicePanel->show(*m_detail);
            updateActions();
        });
}

void InvoicesPage::updateActions() {
    const auto allow = [](QAction* action, const QString& reason) {
        action->setEnabled(reason.isEmpty());
        action->setProperty("reason", reason);
        action->setToolTip(plainTooltip(reason.isEmpty() ? actionTooltip(action) : reason));
    };
    const bool any = !selectedIds().empty();
    const bool one = m_detail.has_value() && selectedIds().size() == 1;
    const QString none = any ? QString() : tr("Select a document first");
    const QString single = one ? QString() : tr("Select one document first");
    for (QAction* action : {m_print, m_preview, m_savePdf, m_saveEach})
        allow(action, none.isEmpty() ? QString() : none);
    const bool invoice = one && m_detail->invoice.kind == DocumentKind::Invoice;
    QString settleReason = !one                                          ? single
                           : !invoice                                    ? tr("A credit note is not paid")
                           : m_detail->status == InvoiceStatus::Credited ? tr("It is credited")
                           : m_detail->due.isZero()                      ? tr("Nothing is due any more")
                                                                         : m_book.whyNot(Permission::RecordPayments);
    allow(m_settle, settleReason);
    const QString creditReason = !one       ? single
                                 : !invoice ? tr("A credit note is not credited")
                                 : !m_detail->creditNoteNumber.isEmpty()
                                     ? tr("It is credited already by %1").arg(m_detail->creditNoteNumber)
                                     : m_book.whyNot(Permission::CreditInvoices);
    allow(m_credit, creditReason);
    allow(m_explain, single);
    allow(m_openCustomer, single);
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

void InvoicesPage::exportCsv() {
    const QString path =
        Prompts::current().saveFile(this, tr("Export the list"), tr("invoices") + u".csv"_s, tr("CSV files (*.csv)"));
    if (path.isEmpty())
        return;
    // As a spreadsheet of this language opens it.
    ExportService::Format format;
    format.byteOrderMark = true;
    format.decimalMark = Language::locale().decimalPoint().at(0);
    format.delimiter = format.decimalMark == u',' ? u';' : u',';
    backend().job(
        this, tr("Exporting"),
        [actor = m_book.actor(), filter = filter(), format, path](Services& services, JobContext&) -> Result<> {
            const auto content = services.exports.invoices(actor, filter, format);
            if (!content)
                return content.error();
            QSaveFile file(path);
            if (!file.open(QIODevice::WriteOnly) || file.write(*content) != content->size() || !file.commit())
                return Error{ErrorCode::Unavailable,
                             InvoicesPage::tr("The file cannot be written: %1.").arg(file.errorString())};
            return {};
        },
        [this, path](Result<> written) {
            if (written)
                Notifier::of(this).notify(Tone::Success, tr("Exported to %1").arg(QFileInfo(path).fileName()));
            else
                showError(written.error());
        });
}

} // namespace quittance

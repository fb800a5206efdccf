#include "invoices/InvoicePanel.h"

#include "common/Book.h"
#include "common/DetailPanel.h"
#include "common/Language.h"
#include "common/PdfPreview.h"
#include "common/PlainText.h"
#include "common/TableSetup.h"
#include "common/Task.h"
#include "common/Timeline.h"
#include "documents/PdfFile.h"
#include "domain/money/MoneyFormat.h"
#include "invoices/InvoiceLook.h"
#include "theme/Fonts.h"
#include "theme/Tokens.h"

#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QTabWidget>
#include <QTableWidget>
#include <QVBoxLayout>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

QTableWidget* makeTable(QWidget* parent, const char* name, int columns) {
    auto* table = new QTableWidget(0, columns, parent);
    table->setObjectName(QString::fromLatin1(name));
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setWordWrap(true);
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

QString sourceText(const QString& source) {
    if (source == "cli"_L1)
        return InvoicePanel::tr("command line");
    if (source == "import"_L1)
        return InvoicePanel::tr("import");
    if (source == "schedule"_L1)
        return InvoicePanel::tr("scheduled task");
    return {};
}

} // namespace

InvoicePanel::InvoicePanel(Book& book, DetailPanel* panel, QObject* parent)
    : QObject(parent), m_book(book), m_panel(panel), m_timeline(new Timeline(panel)), m_pdf(new PdfPreview(panel)) {
    m_tabs[0] = panel->addTab(buildLines(), {});
    m_tabs[1] = panel->addTab(m_timeline, {});
    m_tabs[2] = panel->addTab(m_pdf, {});
    m_tabs[3] = panel->addTab(buildEntry(), {});
    connect(panel->tabs(), &QTabWidget::currentChanged, this, [this](int tab) {
        if (tab == m_tabs[2] && m_pdfDirty && m_shown)
            renderPdf(*m_shown);
    });
    connect(m_lines, &QTableWidget::doubleClicked, this,
            [this](const QModelIndex& index) { emit explainRequested(index.row() + 1); });
}

QWidget* InvoicePanel::buildLines() {
    auto* page = new QWidget(m_panel);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    m_lines = makeTable(page, "invoiceLinesTable", 3);
    m_lines->setItemDelegateForColumn(0, new QStyledItemDelegate(m_lines)); // several lines of text
    m_lines->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_lines->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (const int column : {1, 2})
        m_lines->horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    m_vat = makeTable(page, "invoiceVatTable", 3);
    m_vat->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (const int column : {1, 2})
        m_vat->horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    m_vat->setSelectionMode(QAbstractItemView::NoSelection);
    m_vat->setFocusPolicy(Qt::NoFocus);
    m_totals = new PlainLabel({}, nullptr, page);
    m_totals->setAlignment(Qt::AlignRight);
    m_explainHint = new PlainLabel({}, "caption", page);
    m_explainHint->setWordWrap(true);
    layout->addWidget(m_lines, 3);
    layout->addWidget(m_explainHint);
    layout->addWidget(m_vat, 1);
    layout->addWidget(m_totals);
    return page;
}

QWidget* InvoicePanel::buildEntry() {
    auto* page = new QWidget(m_panel);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 8, 0, 0);
    m_entryTitle = new PlainLabel({}, "muted", page);
    m_entryTitle->setWordWrap(true);
    m_entry = makeTable(page, "journalEntryTable", 3);
    m_entry->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (const int column : {1, 2})
        m_entry->horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    layout->addWidget(m_entryTitle);
    layout->addWidget(m_entry, 1);
    return page;
}

void InvoicePanel::retranslate() {
    m_panel->setTabTitle(m_tabs[0], tr("Lines"));
    m_panel->setTabTitle(m_tabs[1], tr("Timeline"));
    m_panel->setTabTitle(m_tabs[2], tr("PDF"));
    m_panel->setTabTitle(m_tabs[3], tr("Entry"));
    const auto setHeadings = [](QTableWidget* table, const QStringList& headings) {
        table->setHorizontalHeaderLabels(headings);
        for (int column = 1; column < table->columnCount(); ++column)
            table->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    };
    setHeadings(m_lines, {tr("Description"), tr("Quantity"), tr("Net")});
    m_lines->setAccessibleName(tr("Lines of the document"));
    setHeadings(m_vat, {tr("VAT"), tr("Base"), tr("Amount")});
    m_vat->setAccessibleName(tr("VAT of the document"));
    setHeadings(m_entry, {tr("Account"), tr("Debit"), tr("Credit")});
    m_entry->setAccessibleName(tr("Journal entry of the document"));
    m_explainHint->setText(tr("Double-click a line to see how its amount came about."));
    if (m_shown)
        show(*m_shown);
}

void InvoicePanel::show(const InvoiceDetail& detail) {
    m_shown = detail;
    const Invoice& invoice = detail.invoice;
    const bool note = invoice.kind == DocumentKind::CreditNote;
    m_panel->setTitle(invoice.number);
    m_panel->setStatus(statusLook(detail.status, detail.daysOverdue));
    m_panel->setSubtitle(invoice.buyer.name, true);
    QString remark;
    if (note)
        remark = tr("credits %1: %2").arg(invoice.creditedNumber, invoice.creditReason);
    else if (!detail.creditNoteNumber.isEmpty())
        remark = tr("credited by %1").arg(detail.creditNoteNumber);
    else if (!detail.due.isZero())
        remark = tr("still due: %1, by %2")
                     .arg(MoneyFormat::withCurrency(detail.due, Language::locale()), Language::date(invoice.dueDate));
    m_panel->setAmount(MoneyFormat::withCurrency(note ? -invoice.gross : invoice.gross, Language::locale()), remark);

    std::vector<TimelineItem> items;
    for (const TimelineEntry& entry : detail.timeline)
        items.push_back({.at = QDateTime::fromMSecsSinceEpoch(entry.atMs),
                         .what = entry.what,
                         .who = entry.actor,
                         .source = sourceText(entry.source),
                         .detail = entry.detail,
                         .icon = {}});
    m_timeline->setItems(items);
    fillLines(invoice);
    fillEntry(detail);
    m_pdfDirty = true;
    if (m_panel->tabs()->currentIndex() == m_tabs[2])
        renderPdf(detail);
}

void InvoicePanel::showNothing(const QString& title, const QString& text) {
    m_shown.reset();
    m_panel->setTitle(title);
    m_panel->setStatus({});
    m_panel->setSubtitle(text, false);
    m_panel->setAmount({});
    m_timeline->setItems({});
    m_lines->setRowCount(0);
    m_vat->setRowCount(0);
    m_totals->setText({});
    m_entry->setRowCount(0);
    m_entryTitle->setText({});
    m_pdf->setMessage(tr("Select one document to see it."));
}

void InvoicePanel::fillLines(const Invoice& invoice) {
    const QLocale locale = Language::locale();
    m_lines->setRowCount(static_cast<int>(invoice.lines.size()));
    for (int row = 0; row < m_lines->rowCount(); ++row) {
        const InvoiceLine& line = invoice.lines[static_cast<size_t>(row)];
        QString text = line.description;
        if (!line.siteName.isEmpty())
            text += u" · "_s + line.siteName;
        if (!line.period.isEmpty())
            text +=
                u'\n' + tr("%1 to %2").arg(Language::date(line.period.start), Language::date(line.period.lastDay()));
        if (line.daysUsed != line.daysTotal)
            text += u" · "_s + tr("%1 of %2 days").arg(line.daysUsed).arg(line.daysTotal);
        if (!line.discount.isZero())
            text += u" · \u2212"_s + MoneyFormat::percent(line.discount, locale);
        m_lines->setItem(row, 0, textCell(text));
        m_lines->setItem(row, 1, figureCell(MoneyFormat::number(line.quantity.millionths(), locale)));
        m_lines->setItem(row, 2, figureCell(MoneyFormat::amount(line.net, locale)));
    }
    m_vat->setRowCount(static_cast<int>(invoice.vat.size()));
    for (int row = 0; row < m_vat->rowCount(); ++row) {
        const InvoiceVat& vat = invoice.vat[static_cast<size_t>(row)];
        QString text = MoneyFormat::percent(vat.rate, locale);
        if (!vat.mention.isEmpty())
            text += u" · "_s + vat.mention;
        m_vat->setItem(row, 0, textCell(text));
        m_vat->setItem(row, 1, figureCell(MoneyFormat::amount(vat.base, locale)));
        m_vat->setItem(row, 2, figureCell(MoneyFormat::amount(vat.vat, locale)));
    }
    m_totals->setText(tr("Net %1   VAT %2   Total %3")
                          .arg(MoneyFormat::amount(invoice.net, locale), MoneyFormat::amount(invoice.vatTotal, locale),
                               MoneyFormat::withCurrency(invoice.gross, locale)));
}

void InvoicePanel::fillEntry(const InvoiceDetail& detail) {
    m_entry->setRowCount(0);
    if (!detail.entry) {
        m_entryTitle->setText({});
        return;
    }
    const JournalEntry& entry = *detail.entry;
    m_entryTitle->setText(
        tr("Journal %1, entry %2 of %3: %4")
            .arg(entry.journal, Language::number(entry.number), Language::date(entry.date), entry.label));
    m_entry->setRowCount(static_cast<int>(entry.lines.size()));
    const auto amount = [&entry](qint64 minor) {
        return minor == 0 ? QString()
                          : MoneyFormat::amount(Money::fromMinor(minor, entry.currency), Language::locale());
    };
    for (int row = 0; row < m_entry->rowCount(); ++row) {
        const JournalLine& line = entry.lines[static_cast<size_t>(row)];
        m_entry->setItem(row, 0,
                         textCell(line.auxiliary.isEmpty() ? line.account : line.account + u" · "_s + line.auxiliary));
        m_entry->setItem(row, 1, figureCell(amount(line.debitMinor)));
        m_entry->setItem(row, 2, figureCell(amount(line.creditMinor)));
    }
}

void InvoicePanel::renderPdf(const InvoiceDetail& detail) {
    m_pdfDirty = false;
    Task::run(
        this, [invoice = detail.invoice] { return PdfFile::render(invoice); },
        [this, id = detail.invoice.id](Result<PdfFile> file) {
            if (!m_shown || m_shown->invoice.id != id)
                return;
            if (file)
                m_pdf->setBytes(file->bytes());
            else
                m_pdf->setMessage(file.error().message);
        });
}

int InvoicePanel::currentLine() const { return m_lines->currentRow() + 1; }

} // namespace quittance

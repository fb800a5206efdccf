#include "invoices/InvoicePanel.h"

#include "common/DetailPanel.h"
#include "common/EntryView.h"
#include "common/Language.h"
#include "common/PdfPreview.h"
#include "common/PlainText.h"
#include "common/SmallTable.h"
#include "common/Task.h"
#include "common/Timeline.h"
#include "documents/PdfFile.h"
#include "domain/money/MoneyFormat.h"
#include "invoices/InvoiceLook.h"
#include "theme/Theme.h"

#include <QTabWidget>
#include <QVBoxLayout>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

InvoicePanel::InvoicePanel(DetailPanel* panel, QObject* parent)
    : QObject(parent),
      m_panel(panel),
      m_timeline(new Timeline(panel)),
      m_pdf(new PdfPreview(panel)),
      m_entry(new EntryView(u"journalEntryTable"_s, panel)) {
    m_tabs[0] = panel->addTab(buildLines(), {});
    m_tabs[1] = panel->addTab(buildPayments(), {});
    m_tabs[2] = panel->addTab(m_timeline, {});
    m_tabs[3] = panel->addTab(m_pdf, {});
    m_tabs[4] = panel->addTab(m_entry, {});
    connect(panel->tabs(), &QTabWidget::currentChanged, this, [this](int tab) {
        if (tab == m_tabs[3] && m_pdfDirty && m_shown)
            renderPdf(*m_shown);
    });
    connect(m_payments, &SmallTable::opened, this, [this](qint64 id) {
        if (id > 0)
            emit paymentRequested(PaymentId{id});
        else if (m_shown)
            emit documentRequested(
                m_shown->invoice.creditedInvoiceId.value_or(m_shown->creditNoteId.value_or(InvoiceId())));
    });
    connect(m_lines, &SmallTable::opened, this, [this](qint64 line) { emit explainRequested(static_cast<int>(line)); });
}

QWidget* InvoicePanel::buildLines() {
    auto* page = new QWidget(m_panel);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    m_lines = new SmallTable(u"invoiceLinesTable"_s, 3, 0, page);
    m_lines->setWrapping();
    m_lines->setHeightToRows();
    m_vat = new SmallTable(u"invoiceVatTable"_s, 3, 0, page);
    m_vat->setWrapping();
    m_vat->setHeightToRows();
    m_vat->setSelectionMode(QAbstractItemView::NoSelection);
    m_vat->setFocusPolicy(Qt::NoFocus);
    m_totals = new PlainLabel({}, nullptr, page);
    m_totals->setAlignment(Qt::AlignRight);
    m_explainHint = new PlainLabel({}, "caption", page);
    m_explainHint->setWordWrap(true);
    layout->addWidget(m_lines);
    layout->addWidget(m_explainHint);
    layout->addWidget(m_vat);
    layout->addWidget(m_totals);
    layout->addStretch(1);
    return page;
}

QWidget* InvoicePanel::buildPayments() {
    auto* const page = new QWidget(m_panel);
    auto* const layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    m_payments = new SmallTable(u"invoicePaymentsTable"_s, 2, 0, page);
    m_payments->setWrapping();
    m_payments->setHeightToRows();
    m_balance = new PlainLabel({}, nullptr, page);
    m_balance->setObjectName(u"invoiceBalance"_s);
    m_balance->setWordWrap(true);
    m_balance->setAlignment(Qt::AlignRight);
    layout->addWidget(m_payments);
    layout->addWidget(m_balance);
    layout->addStretch(1);
    return page;
}

void InvoicePanel::retranslate() {
    m_panel->setTabTitle(m_tabs[0], tr("Lines"));
    m_panel->setTabTitle(m_tabs[1], tr("Payments"));
    m_panel->setTabTitle(m_tabs[2], tr("Timeline"));
    m_panel->setTabTitle(m_tabs[3], tr("PDF"));
    m_panel->setTabTitle(m_tabs[4], tr("Entry"));
    m_lines->setHeadings({tr("Description"), tr("Quantity"), tr("Net")}, tr("Lines of the document"));
    m_vat->setHeadings({tr("VAT"), tr("Base"), tr("Amount")}, tr("VAT of the document"));
    m_payments->setHeadings({tr("Received", "payment"), tr("Amount")}, tr("Payments of the document"));
    m_entry->retranslate(tr("Journal entry of the document"));
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

    m_timeline->setEntries(detail.timeline);
    fillLines(invoice);
    fillPayments(detail);
    m_entry->setEntry(detail.entry);
    m_pdfDirty = true;
    if (m_panel->tabs()->currentIndex() == m_tabs[3])
        renderPdf(detail);
}

void InvoicePanel::showNothing(const QString& title, const QString& text) {
    m_shown.reset();
    m_panel->setTitle(title);
    m_panel->setStatus({});
    m_panel->setSubtitle(text, false);
    m_panel->setAmount({});
    m_timeline->setItems({});
    m_lines->clearRows();
    m_vat->clearRows();
    m_totals->setText({});
    m_payments->clearRows();
    m_balance->setText({});
    m_entry->setEntry({});
    m_pdf->setMessage(tr("Select one document to see it."));
}

void InvoicePanel::fillLines(const Invoice& invoice) {
    const QLocale locale = Language::locale();
    const QList<int> figures{1, 2};
    const QString hint = tr("Double-click a line to see how its amount came about.");
    const QString note = otherLanguageNote(invoice.language);
    m_explainHint->setText(note.isEmpty() ? hint : QString(hint + u' ' + note));
    m_lines->clearRows();
    for (const InvoiceLine& line : invoice.lines) {
        QString text = line.description;
        if (!line.siteName.isEmpty())
            text += u" · "_s + line.siteName;
        if (!line.period.isEmpty())
            text +=
                u'\n' + tr("%1 to %2").arg(Language::date(line.period.start), Language::date(line.period.lastDay()));
        if (line.daysUsed != line.daysTotal) {
            const int used = static_cast<int>(line.daysUsed);
            text += u" · "_s + tr("%Ln of %1 days", "", used).arg(line.daysTotal);
        }
        if (!line.discount.isZero())
            text += u" · \u2212"_s + MoneyFormat::percent(line.discount, locale);
        m_lines->addRow(
            m_lines->rowCount() + 1,
            {text, MoneyFormat::number(line.quantity.millionths(), locale), MoneyFormat::amount(line.net, locale)},
            figures);
    }
    m_vat->clearRows();
    for (const InvoiceVat& vat : invoice.vat) {
        QString text = MoneyFormat::percent(vat.rate, locale);
        if (!vat.mention.isEmpty())
            text += u" · "_s + vat.mention;
        m_vat->addRow(0, {text, MoneyFormat::amount(vat.base, locale), MoneyFormat::amount(vat.vat, locale)}, figures);
    }
    m_totals->setText(tr("Net %1   VAT %2   Total %3")
                          .arg(MoneyFormat::amount(invoice.net, locale), MoneyFormat::amount(invoice.vatTotal, locale),
                               MoneyFormat::withCurrency(invoice.gross, locale)));
}

// What came for it, and what is left.
void InvoicePanel::fillPayments(const InvoiceDetail& detail) {
    const QLocale locale = Language::locale();
    m_payments->clearRows();
    for (const Payment& payment : detail.payments) {
        QString text =
            tr("%1 · %2", "day, method").arg(Language::date(payment.receivedOn), displayName(payment.method));
        if (!payment.reference.isEmpty())
            text += u'\n' + payment.reference;
        text += u'\n' + tr("recorded %1 by %2", "day, person")
                            .arg(Language::date(QDateTime::fromMSecsSinceEpoch(payment.recordedAtMs).date()),
                                 payment.recordedBy);
        m_payments->addRow(payment.id.value, {text, MoneyFormat::amount(payment.amount, locale)}, {1});
    }
    const Invoice& invoice = detail.invoice;
    if (invoice.kind == DocumentKind::CreditNote) {
        m_payments->addRow(
            0,
            {tr("credits %1 of %2", "invoice, day").arg(invoice.creditedNumber, Language::date(invoice.creditedDate)),
             MoneyFormat::amount(-invoice.gross, locale)},
            {1});
        m_balance->setText(tr("A credit note is not paid."));
        return;
    }
    const Money credited = invoice.gross - detail.paid - detail.due;
    if (!detail.creditNoteNumber.isEmpty())
        m_payments->addRow(
            0, {tr("credited by %1").arg(detail.creditNoteNumber), MoneyFormat::amount(credited, locale)}, {1});
    m_balance->setText(tr("Total %1   received %2   still due %3")
                           .arg(MoneyFormat::amount(invoice.gross, locale), MoneyFormat::amount(detail.paid, locale),
                                MoneyFormat::withCurrency(detail.due, locale)));
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

int InvoicePanel::currentLine() const { return static_cast<int>(m_lines->currentId()); }

} // namespace quittance

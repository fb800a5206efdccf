#pragma once

#include "services/InvoiceService.h"

#include <QObject>

namespace quittance {

class DetailPanel;
class EntryView;
class PdfPreview;
class PlainLabel;
class SmallTable;
class Timeline;

/// The panel of one document: lines with VAT and totals, payments, timeline, PDF, journal entry.
class InvoicePanel final : public QObject {
    Q_OBJECT
public:
    InvoicePanel(DetailPanel* panel, QObject* parent);

    void show(const InvoiceDetail& detail);
    /// What stands there when nothing or several rows are selected.
    void showNothing(const QString& title, const QString& text);
    void retranslate();
    /// The line that is selected in the lines tab, from 1; 0: none.
    int currentLine() const;

signals:
    void explainRequested(int position);
    /// A payment, or the credit note or invoice that goes with the one that is shown.
    void paymentRequested(quittance::PaymentId id);
    void documentRequested(quittance::InvoiceId id);

private:
    QWidget* buildLines();
    QWidget* buildPayments();
    void fillLines(const Invoice& invoice);
    void fillPayments(const InvoiceDetail& detail);
    void renderPdf(const InvoiceDetail& detail);

    DetailPanel* m_panel;
    Timeline* m_timeline;
    SmallTable* m_lines;
    SmallTable* m_vat;
    PlainLabel* m_totals;
    PlainLabel* m_explainHint;
    SmallTable* m_payments;
    PlainLabel* m_balance;
    PdfPreview* m_pdf;
    EntryView* m_entry;
    std::optional<InvoiceDetail> m_shown;
    int m_tabs[5] = {0, 0, 0, 0, 0};
    bool m_pdfDirty = false;
};

} // namespace quittance

#pragma once

#include "services/InvoiceService.h"

#include <QObject>

class QTableWidget;
class QVBoxLayout;

namespace quittance {

class Book;
class DetailPanel;
class PdfPreview;
class PlainLabel;
class Timeline;

/// The panel of one document: timeline, lines with VAT and totals, PDF, journal entry.
class InvoicePanel : public QObject {
    Q_OBJECT
public:
    InvoicePanel(Book& book, DetailPanel* panel, QObject* parent);

    void show(const InvoiceDetail& detail);
    /// What stands there when nothing or several rows are selected.
    void showNothing(const QString& title, const QString& text);
    void retranslate();
    /// The line that is selected in the lines tab, from 1; 0: none.
    int currentLine() const;

signals:
    void explainRequested(int position);

private:
    QWidget* buildLines();
    QWidget* buildEntry();
    void fillLines(const Invoice& invoice);
    void fillEntry(const InvoiceDetail& detail);
    void renderPdf(const InvoiceDetail& detail);

    Book& m_book;
    DetailPanel* m_panel;
    Timeline* m_timeline;
    QTableWidget* m_lines;
    QTableWidget* m_vat;
    PlainLabel* m_totals;
    PlainLabel* m_explainHint;
    PdfPreview* m_pdf;
    QTableWidget* m_entry;
    PlainLabel* m_entryTitle;
    std::optional<InvoiceDetail> m_shown;
    int m_tabs[4] = {0, 0, 0, 0};
    bool m_pdfDirty = false;
};

} // namespace quittance

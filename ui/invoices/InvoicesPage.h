#pragma once

#include "common/ListPage.h"
#include "common/Rows.h"
#include "services/InvoiceService.h"

namespace quittance {

class Book;
class DocumentOutput;
class InvoicePanel;

/// Billing history: every issued document with its status, what is paid and what is still due; print, PDF, mark as
/// paid, credit, and how each amount came about.
class InvoicesPage : public ListPage {
    Q_OBJECT
public:
    InvoicesPage(Book& book, QWidget* parent);

    /// Shows only these, with a chip to take the restriction back.
    void showFilter(const InvoiceFilter& filter);

    void loadBadge() override;
    void openBadge() override;

protected:
    void retranslate() override;
    void filterChanged() override;
    void loadCounts() override;
    void clearOtherFilters() override;
    void showDetail(qint64 id) override;
    void updateActions() override;

private:
    void buildActions();
    void loadTotals();
    void showRestriction();
    void showSelectionTotals();
    InvoiceFilter filter() const;
    void settle();
    void credit();
    void explain(int position);

    Book& m_book;
    Rows<InvoiceRow>* m_model;
    InvoicePanel* m_invoicePanel;
    DocumentOutput* m_output;
    InvoiceFilter m_restriction; ///< customer, subscription, run, dates: set by other pages
    std::optional<InvoiceDetail> m_detail;

    QAction* m_print;
    QAction* m_preview;
    QAction* m_savePdf;
    QAction* m_saveEach;
    QAction* m_settle;
    QAction* m_credit;
    QAction* m_explain;
    QAction* m_openCustomer;
};

} // namespace quittance

#pragma once

#include "common/ListPage.h"
#include "common/Rows.h"
#include "domain/revenue/Renewals.h"
#include "services/InvoiceService.h"
#include "services/PaymentService.h"

namespace quittance {

class Banner;
class Book;
class DocumentOutput;
class Highlights;
class InvoicePanel;
class KpiCard;

/// Billing history: every issued document with its status, what is paid and what is still due; print, PDF, mark as
/// paid, credit, and how each amount came about.
class InvoicesPage final : public ListPage {
    Q_OBJECT
public:
    InvoicesPage(Book& book, QWidget* parent);

    /// Shows only these, with a chip to take the restriction back.
    void showFilter(const InvoiceFilter& filter);

    void refresh() override;
    void loadBadge() override;
    void openBadge() override;

protected:
    void retranslate() override;
    void filterChanged() override;
    void loadCounts() override;
    void clearOtherFilters() override;
    void showDetail(qint64 id) override;
    void updateActions() override;
    void scopeChanged() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildHighlights();
    void buildActions();
    void loadOutlook();
    void showOutlook();
    void showDueBanner();
    void openMonth(int month);
    void loadTotals();
    void showRestriction();
    void showSelectionTotals();
    InvoiceFilter filter() const;
    /// The credit note of the invoice that is shown, or the invoice that the credit note takes back.
    std::optional<InvoiceId> counterpart() const;
    void settle();
    void settleMany();
    void settleBatch(const SettlementBatch& batch);
    void tellSettled(const SettlementReport& report);
    void credit();
    void explain(int position);

    Book& m_book;
    Rows<InvoiceRow>* m_model;
    Highlights* m_highlights;
    KpiCard* m_toCollect;
    KpiCard* m_overdue;
    KpiCard* m_received;
    KpiCard* m_billed;
    Banner* m_dueBanner;
    bool m_dueDismissed = false; ///< the person has seen it
    std::optional<BillingOutlook> m_outlook;
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
    QAction* m_openCounterpart;
};

} // namespace quittance

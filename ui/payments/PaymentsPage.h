#pragma once

#include "common/ListPage.h"
#include "common/Rows.h"
#include "services/PaymentService.h"

namespace quittance {

class Book;
class EntryView;
class FactList;
class PlainLabel;
class SmallTable;

/// The payments of the billing history: what came in, from whom, how, and which invoices it paid (F088–F091).
class PaymentsPage final : public ListPage {
    Q_OBJECT
public:
    PaymentsPage(Book& book, QWidget* parent);

protected:
    void retranslate() override;
    void filterChanged() override;
    void clearOtherFilters() override;
    void loadCounts() override;
    void showDetail(qint64 id) override;
    void updateActions() override;
    void openRow(qint64 id) override;

private:
    QWidget* buildOverview();
    PaymentFilter filter() const;
    void showFilter(const PaymentFilter& filter);
    void showRestriction();
    void loadTotals();
    void showSelectionTotals();
    void fillPanel();
    void openInvoice(qint64 id);

    Book& m_book;
    Rows<PaymentRow>* m_model;
    PaymentFilter m_restriction; ///< what another page asked for; chips, search and conditions are not kept here
    std::optional<PaymentDetail> m_detail;
    FactList* m_facts;
    SmallTable* m_invoices;
    PlainLabel* m_invoicesTitle;
    EntryView* m_entry;
    int m_tabs[2] = {0, 0};
    QAction* m_openInvoice;
    QAction* m_openCustomer;
    QAction* m_showInvoices;
};

} // namespace quittance

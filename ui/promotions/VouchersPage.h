#pragma once

#include "common/ListPage.h"
#include "common/Rows.h"
#include "services/VoucherService.h"

namespace quittance {

class Book;
class FactList;
class Timeline;

/// The vouchers of the workspaces with their deadlines (F126–F132), and the way to the promotion codes (F133, F134).
class VouchersPage final : public ListPage {
    Q_OBJECT
public:
    VouchersPage(Book& book, QWidget* parent);

protected:
    void retranslate() override;
    void filterChanged() override;
    void loadCounts() override;
    void showDetail(qint64 id) override;
    void updateActions() override;

private:
    void buildActions();
    VoucherFilter filter() const;
    void fillPanel();
    void claim();
    void apply();
    void takeBack();
    void takeBack(const VoucherRow& row);
    void newCode();
    void showCodes();

    Book& m_book;
    Rows<VoucherRow>* m_model;
    std::optional<VoucherDetail> m_detail;
    FactList* m_facts;
    Timeline* m_timeline;
    int m_tabs[2] = {0, 0};
    QAction* m_claim;
    QAction* m_apply;
    QAction* m_takeBack;
    QAction* m_newCode;
    QAction* m_codes;
    QAction* m_openPurchase;
    QAction* m_openApplied;
    QAction* m_openCustomer;
    QAction* m_openCatalogue;
};

} // namespace quittance

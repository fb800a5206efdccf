#pragma once

#include "common/ListPage.h"
#include "common/Rows.h"
#include "domain/catalog/PlanRow.h"
#include "domain/promotions/Voucher.h"

namespace quittance {

class ActionButton;
class Actor;
class Book;
class FactList;
class Services;
class SmallTable;

/// Products & plans: what is sold, how it is billed and at which price; copies, price versions, the archive
/// (F001–F014).
class CatalogPage final : public ListPage {
    Q_OBJECT
public:
    CatalogPage(Book& book, QWidget* parent);

    void open(qint64 id) override;

protected:
    void retranslate() override;
    void filterChanged() override;
    void loadCounts() override;
    void showDetail(qint64 id) override;
    void updateActions() override;
    void openRow(qint64 id) override;

private:
    struct Detail {
        PlanRow row;
        Plan plan;
        Product product;
        std::vector<Price> prices; ///< newest first
        std::optional<VoucherOffer> offer;
        PlanRow reward;                ///< of the offer
        std::vector<Product> regroups; ///< of a bundle
        qint64 subscriptions = 0;      ///< all that ever had it
        QDate today;
    };

    void buildPanel();
    void buildActions();
    void fillPanel();
    PlanFilter filter() const;
    void editPlan(PlanId id);
    void createPlan(std::optional<ProductId> product = {});
    void createProduct();
    void editProduct();
    void addPrice();
    void editOffer();
    void editBundle();
    void copyPlan();
    void setArchived();
    void setManyArchived(const std::vector<qint64>& ids, bool archive);
    void removePlan();
    void showSubscriptions();
    void compare();
    void moveSubscribers();
    void openPlanDialog(PlanId id, std::optional<ProductId> product);
    static Result<Detail> readDetail(Services& services, const Actor& actor, PlanId id);

    Book& m_book;
    Rows<PlanRow>* m_model;
    std::optional<Detail> m_detail;
    FactList* m_facts;
    SmallTable* m_prices;
    ActionButton* m_subscriptionsLink;
    int m_factsTab = 0;
    int m_pricesTab = 0;

    QAction* m_new;
    QAction* m_newProduct;
    QAction* m_edit;
    QAction* m_editProduct;
    QAction* m_copy;
    QAction* m_price;
    QAction* m_archive;
    QAction* m_remove;
    QAction* m_subscriptions;
    QAction* m_compare;
    QAction* m_voucher;
    QAction* m_bundle;
    QAction* m_movePrice;
};

} // namespace quittance

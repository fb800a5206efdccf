#pragma once

#include "common/ListPage.h"
#include "common/Rows.h"
#include "domain/revenue/Renewals.h"
#include "services/SubscriptionService.h"

#include <map>

namespace quittance {

class Book;
class FactList;
class Highlights;
class KpiCard;
class Timeline;

/// Premium subscriptions: every paid service with its next payment, method, site or "unassigned", and status; what
/// needs attention on top (F022–F028).
class SubscriptionsPage final : public ListPage {
    Q_OBJECT
public:
    SubscriptionsPage(Book& book, QWidget* parent);

    void showFilter(const SubscriptionFilter& filter);
    void open(qint64 id) override;
    void refresh() override;

protected:
    void retranslate() override;
    void filterChanged() override;
    void loadCounts() override;
    void clearOtherFilters() override;
    void showDetail(qint64 id) override;
    void updateActions() override;
    void scopeChanged() override {
        loadOutlook();
        ListPage::scopeChanged();
    }
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildHighlights();
    void loadOutlook();
    void loadTotals();
    void showOutlook();
    void openMonth(int month);
    void buildActions();
    void showRestriction();
    void fillPanel();
    SubscriptionFilter filter() const;
    void setHighlight(SubscriptionFilter::Highlight highlight);
    void create(CustomerId customer);
    void assignSite();
    void assignMany();
    void changeSites(const QString& title, const std::map<qint64, QString>& sites,
                     std::function<void(const std::vector<qint64>&)> then);
    void live(LifeWish::Kind kind);
    void liveMany(LifeWish::Kind kind);
    void revokeMany(const std::vector<qint64>& ids);
    void changeTerms();
    void nameChange();
    void nameRegroup();
    void nameRefund();
    void nameRequest();
    void regroup();
    void takeBackRegrouping(const Subscription& bundle);
    void keepForRefund();
    void recordRequest();
    QString termText(const Subscription& subscription) const;
    void setMethod();
    void setMethodOfMany(const std::vector<qint64>& ids);
    template <typename Work>
    void change(const QString& done, Work work);

    Book& m_book;
    Rows<SubscriptionRow>* m_model;
    SubscriptionFilter m_restriction; ///< customer, plan and highlight
    Highlights* m_highlights;
    KpiCard* m_current;
    KpiCard* m_renewals;
    KpiCard* m_unassigned;
    KpiCard* m_pastDue;
    std::optional<RenewalOutlook> m_outlook;
    FactList* m_facts;
    Timeline* m_timeline;
    int m_factsTab = 0;
    int m_timelineTab = 0;
    std::optional<SubscriptionDetail> m_detail;
    SubscriptionCounts m_counts;

    QAction* m_new;
    QAction* m_assign;
    QAction* m_change;
    QAction* m_regroup;
    QAction* m_refund;
    QAction* m_request;
    QAction* m_method;
    QAction* m_movePrice;
    QAction* m_invoices;
    QAction* m_openCustomer;
    QList<QAction*> m_life; ///< as lifeKinds
};

} // namespace quittance

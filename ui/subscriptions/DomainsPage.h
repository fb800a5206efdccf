#pragma once

#include "common/ListPage.h"
#include "common/Rows.h"
#include "services/DomainService.h"

namespace quittance {

class Book;
class FactList;
class Highlights;
class KpiCard;
class SmallTable;
class Timeline;

/// The domains of the customers with their states, sites, expiry and mailboxes (F215–F225), and the calendar of what
/// expires.
class DomainsPage final : public ListPage {
    Q_OBJECT
public:
    DomainsPage(Book& book, QWidget* parent);

    void refresh() override;
    void open(qint64 id) override;

protected:
    void retranslate() override;
    void filterChanged() override;
    void loadCounts() override;
    void showDetail(qint64 id) override;
    void updateActions() override;
    void clearOtherFilters() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildHighlights();
    void buildActions();
    QWidget* buildMailboxes();
    DomainFilter filter() const;
    void loadCalendar();
    void showCalendar();
    void openMonth(int month);
    void showRestriction();
    void fillPanel();
    void fillMailboxes();
    std::optional<MailboxRow> currentMailbox() const;

    void add();
    void moveOn();
    void assignSite();
    void renew();
    void toggleAutoRenew();
    void end();
    void takeBackEnd();
    void addMailbox();
    void changeMailbox();
    void changeMailboxPlan();
    void endMailbox();
    /// Runs a write and says what it did.
    void write(const QString& done, std::function<Result<>(Services&)> work);

    Book& m_book;
    Rows<DomainRow>* m_model;
    Highlights* m_highlights;
    KpiCard* m_live;
    KpiCard* m_soon;
    KpiCard* m_unassigned;
    KpiCard* m_waiting;
    std::vector<ExpiryMonth> m_calendar;
    std::optional<QDate> m_month; ///< that the list is restricted to; its first day
    std::optional<DomainDetail> m_detail;
    FactList* m_facts;
    SmallTable* m_mailboxes;
    Timeline* m_timeline;
    int m_tabs[3] = {};
    QAction* m_add;
    QAction* m_move;
    QAction* m_assign;
    QAction* m_renew;
    QAction* m_autoRenew;
    QAction* m_end;
    QAction* m_takeBack;
    QAction* m_addMailbox;
    QAction* m_changeMailbox;
    QAction* m_changePlan;
    QAction* m_endMailbox;
    QAction* m_openSubscription;
    QAction* m_openCustomer;
};

} // namespace quittance

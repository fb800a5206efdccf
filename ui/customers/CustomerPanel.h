#pragma once

#include "common/Book.h"
#include "domain/customers/CustomerRow.h"
#include "domain/workspaces/Workspace.h"
#include "services/CustomerService.h"
#include "services/SubscriptionService.h"

#include <QObject>

class QAction;

namespace quittance {

class CustomerNotesTab;
class DetailPanel;
class FactList;
class SmallTable;
class TagRow;

/// Everything that the panel of one customer shows, read at once.
struct CustomerDetail {
    CustomerOverview overview;
    CustomerRow row;
    std::vector<SubscriptionRow> subscriptions;
    std::vector<SubscriptionBilling> billing; ///< of those
    SubscriptionService::Waiting waiting;     ///< to be credited, charged again or refunded
    std::vector<InvoiceRow> invoices;         ///< the latest
    std::vector<Workspace> workspaces;
    std::vector<Site> sites;
    std::optional<SiteId> mainSite;
    std::vector<TimelineEntry> timeline;
};

/// The panel of the customers' page: overview with tags, services, invoices, workspaces with sites, contacts, notes
/// with the timeline; and what one does to those (F097, F139, F143–F149).
class CustomerPanel final : public QObject {
    Q_OBJECT
public:
    CustomerPanel(Book& book, DetailPanel* panel, QObject* parent);

    void load(CustomerId id);
    void showNothing(const QString& title);
    const std::optional<CustomerDetail>& detail() const { return m_detail; }
    void retranslate();
    void updateActions();

signals:
    /// Loaded, or nothing is shown any more.
    void shown();
    void failed(const quittance::Error& error);
    /// The list is to show who has this tag.
    void tagChosen(const QString& tag);

private:
    QWidget* buildTab(SmallTable* table, const QList<QAction*>& actions);
    QAction* action(const char* name, const QString& icon, void (CustomerPanel::*slot)());
    void fill();
    void fillFacts();
    void fillTables();
    QString serviceFacts(const SubscriptionRow& row) const;
    void editContact(ContactId id);
    void editTags();
    void addContact();
    void changeContact();
    void removeContact();
    void addWorkspace();
    void renamePlace();
    void addSite();
    void removeSite();
    void chooseMainSite();
    /// Sets it, and offers to set the one before again.
    void setMainSite(CustomerId customer, const std::optional<Site>& site, const std::optional<Site>& before);
    std::optional<Site> site(SiteId id) const;
    void showAllSubscriptions();
    void showAllInvoices();
    void showAllPayments();
    template <typename Work>
    void change(const QString& done, Work work);

    Book& m_book;
    DetailPanel* m_panel;
    CustomerId m_wanted;
    std::optional<CustomerDetail> m_detail;
    FactList* m_facts;
    TagRow* m_tags;
    CustomerNotesTab* m_notes;
    SmallTable* m_contacts;
    SmallTable* m_subscriptions;
    SmallTable* m_invoices;
    SmallTable* m_places; ///< workspaces (their id) and sites (minus their id)
    int m_tabs[6] = {};

    QAction* m_editTags;
    QAction* m_addContact;
    QAction* m_editContact;
    QAction* m_removeContact;
    QAction* m_allSubscriptions;
    QAction* m_allInvoices;
    QAction* m_allPayments;
    QAction* m_addWorkspace;
    QAction* m_renamePlace;
    QAction* m_addSite;
    QAction* m_removeSite;
    QAction* m_mainSite;
};

} // namespace quittance

#pragma once

#include "common/ListPage.h"
#include "common/Rows.h"
#include "domain/customers/CustomerNote.h"
#include "domain/customers/CustomerRow.h"

#include <map>

class QMenu;

namespace quittance {

class ActionButton;
class Book;
class CustomerPanel;

/// Everybody that is billed: what they subscribe to, what was billed and what is still due; create, edit, archive
/// (F135–F149).
class CustomersPage final : public ListPage {
    Q_OBJECT
public:
    CustomersPage(Book& book, QWidget* parent);

    void open(qint64 id) override;

protected:
    void retranslate() override;
    void readOnlyChanged() override;
    void filterChanged() override;
    void loadCounts() override;
    void clearOtherFilters() override;
    void showDetail(qint64 id) override;
    void updateActions() override;
    void openRow(qint64 id) override;

private:
    void buildActions();
    void loadTotals();
    CustomerFilter filter() const;
    void create();
    void edit(CustomerId id, const QString& field = {});
    void setArchived();
    void merge();
    void showStatement();
    void showTag(const QString& tag);
    void fillTagMenu();
    void setManyArchived(const std::vector<qint64>& ids, bool archive);
    void changeArchived(const std::vector<qint64>& ids, bool archive,
                        std::function<void(const std::vector<qint64>&)> then);
    void editTags();
    void changeTags(const std::map<qint64, TagEdit>& edits, std::function<void(const std::vector<qint64>&)> then);
    void saved(CustomerId id, const QString& message);

    Book& m_book;
    Rows<CustomerRow>* m_model;
    CustomerPanel* m_customer;

    QString m_tag; ///< only who has it is shown; empty: everybody
    std::vector<CustomerTag> m_knownTags;
    ActionButton* m_tags;
    QMenu* m_tagMenu;

    QAction* m_new;
    QAction* m_edit;
    QAction* m_subscribe;
    QAction* m_archive;
    QAction* m_tagMany;
    QAction* m_merge;
    QAction* m_invoices;
    QAction* m_payments;
    QAction* m_statement;
    QAction* m_import;
};

} // namespace quittance

#pragma once

#include "common/Book.h"
#include "domain/customers/CustomerNote.h"

#include <QWidget>

class QAction;

namespace quittance {

class PlainLabel;
class SmallTable;
class Timeline;

/// What colleagues wrote about a customer, and everything that happened to it.
class CustomerNotesTab final : public QWidget {
    Q_OBJECT
public:
    CustomerNotesTab(Book& book, QWidget* parent);

    /// An invalid customer: nothing is shown.
    void show(CustomerId customer, const std::vector<CustomerNote>& notes, const std::vector<TimelineEntry>& timeline);
    void retranslate();
    /// `reason`: why nothing can be changed; empty when it can.
    void updateActions(const QString& reason);

signals:
    void failed(const quittance::Error& error);

private:
    void fill();
    void edit(CustomerNoteId id);
    void remove();

    Book& m_book;
    CustomerId m_customer;
    std::vector<CustomerNote> m_notes;
    std::vector<TimelineEntry> m_entries;
    QString m_reason;
    SmallTable* m_table;
    PlainLabel* m_heading;
    Timeline* m_timeline;
    QAction* m_add;
    QAction* m_edit;
    QAction* m_remove;
};

} // namespace quittance

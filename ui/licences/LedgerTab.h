#pragma once

#include "licences/TeamsTab.h"

namespace quittance {

/// The seat ledger of a workspace, act by act: when, what, who, how many teams and members more or less. What was taken
/// back stays and says so.
class LedgerTab final : public QWidget {
    Q_OBJECT
public:
    explicit LedgerTab(QWidget* parent);

    void show(const Seats& seats);
    void retranslate();

private:
    void fill();

    Seats m_seats;
    SmallTable* m_table;
    PlainLabel* m_note;
};

/// What is counted of a workspace for each of its subscriptions: what was billed last, and what would be billed next.
class CountedTab final : public QWidget {
    Q_OBJECT
public:
    CountedTab(Book& book, QWidget* parent);

    void show(const Seats& seats);
    void retranslate();

private:
    void fill();
    void open();

    Book& m_book;
    Seats m_seats;
    PlainLabel* m_none;
    SmallTable* m_table;
    QAction* m_open;
};

} // namespace quittance

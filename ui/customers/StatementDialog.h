#pragma once

#include "common/Rows.h"
#include "domain/revenue/Statement.h"

#include <QDialog>

class QComboBox;
class QTableView;

namespace quittance {

class ActionButton;
class Banner;
class Book;
class DateEdit;
class ListOutput;
class PlainLabel;
class SmallTable;

/// One row of a statement: a movement, or the balance that the period begins with.
struct StatementLine {
    Id<StatementLine> id; ///< its place, from 1
    bool isOpening = false;
    StatementEntry entry;
};

/// A customer's statement of account for a period: movements with the running balance, what is open at its end; as a
/// file, on paper, and as PDF in the customer's language (F092).
class StatementDialog final : public QDialog {
    Q_OBJECT
public:
    StatementDialog(Book& book, CustomerId customer, QWidget* parent);

private:
    QWidget* buildPeriod();
    void setSpan(int index);
    void load();
    void showStatement(Statement statement);
    void showAccount();
    void showOpenItems(const StatementAccount& account);
    const StatementAccount& account() const;
    QString periodText() const;
    void print();
    void openRow(int row);

    Book& m_book;
    CustomerId m_customer;
    QDate m_today;
    std::shared_ptr<const Statement> m_statement;
    Banner* m_banner;
    PlainLabel* m_name;
    QComboBox* m_spans;
    DateEdit* m_from;
    DateEdit* m_to;
    QComboBox* m_currencies;
    Rows<StatementLine>* m_rows;
    QTableView* m_table;
    ListOutput* m_output;
    PlainLabel* m_sums;
    PlainLabel* m_closing;
    PlainLabel* m_openTitle;
    SmallTable* m_open;
    PlainLabel* m_ageing;
    ActionButton* m_export;
    ActionButton* m_print;
};

} // namespace quittance

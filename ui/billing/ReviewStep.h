#pragma once

#include "billing/ReviewTableModel.h"

#include <QWidget>

class QGridLayout;
class QTableView;

namespace quittance {

class Book;
class ChipBar;
class FailureTable;
class KpiCard;
class PlainLabel;
class SearchEdit;
class SmallTable;

/// Second step of a billing run: every invoice to be, beside the last run; the lines of the selected one; what cannot
/// be billed. Boxes take invoices out, and the figures above follow.
class ReviewStep final : public QWidget {
    Q_OBJECT
public:
    ReviewStep(Book& book, QWidget* parent);
    void retranslate();

    /// `review` without its rows, which are in `rows`.
    void setReview(const RunRequest& request, RunReview review, ReviewRows rows);
    const RunReview& review() const { return m_review; }
    const ReviewTableModel& invoices() const { return *m_model; }
    /// Back to all rows, the first one selected.
    void reset();
    void focusSearch();

signals:
    void choiceChanged();
    void failureOpened(const quittance::RunFailure& failure);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* buildCards();
    void arrangeCards();
    QWidget* buildTable();
    QWidget* buildSide();
    void fitColumns();
    void narrow();
    void selectFirst();
    void toggleSelected();
    void showTotals();
    void showLines();
    void fillLines(const ReviewRow& row, const std::vector<ProposedInvoice>& invoices);

    Book& m_book;
    RunRequest m_request;
    RunReview m_review;
    quint64 m_linesTicket = 0;

    KpiCard* m_invoicesCard;
    KpiCard* m_netCard;
    KpiCard* m_vatCard;
    KpiCard* m_grossCard;
    QWidget* m_cards = nullptr;
    QGridLayout* m_cardGrid = nullptr;
    int m_cardColumns = 0;
    ChipBar* m_chips;
    SearchEdit* m_search;
    ReviewTableModel* m_model;
    QTableView* m_table;
    PlainLabel* m_failuresTitle;
    FailureTable* m_failures;
    PlainLabel* m_linesTitle;
    PlainLabel* m_remarks;
    SmallTable* m_lines;
    PlainLabel* m_vatText;
};

} // namespace quittance

#pragma once

#include "common/Page.h"
#include "services/BillingRun.h"

#include <QElapsedTimer>
#include <QPointer>

class QLineEdit;
class QProgressBar;
class QStackedWidget;
class QTableView;
class QTableWidget;

namespace quittance {

class ActionButton;
class Book;
class ChipBar;
class CustomerPicker;
class DateEdit;
class DocumentOutput;
class FormErrors;
class FormLayout;
class Job;
class KpiCard;
class PlainLabel;
class ReviewTableModel;
class SearchEdit;
class StepBar;

/// The month's billing in three steps (G09): prepare (until when, whom), review (every invoice to be, beside the last
/// run), issue (progress, time left, Cancel; what failed and why).
class BillingRunPage : public Page {
    Q_OBJECT
public:
    BillingRunPage(Book& book, QWidget* parent);

    void refresh() override;
    bool focusSearch() override;

protected:
    void retranslate() override;
    void readOnlyChanged() override;

private:
    enum Step { Prepare, Review, Issue };

    QWidget* buildPrepare();
    QWidget* buildReview();
    QWidget* buildIssue();
    void showStep(Step step);
    RunRequest request();
    void review();
    void reviewed(Result<RunReview> review);
    void issue();
    void issued(Result<RunSummary> summary);
    void fillHistory(const std::vector<RunRow>& runs);
    void fillTotals();
    void fillLines();
    void fillFailures(const std::vector<RunFailure>& failures, QTableWidget* table);
    void openField(const RunFailure& failure);
    void openField(const QString& field, CustomerId customer);
    void updateActions();
    void startJob(Job* job);

    Book& m_book;
    Step m_step = Prepare;
    RunRequest m_request;
    std::optional<RunReview> m_review;
    std::optional<RunSummary> m_summary;
    std::optional<RunRow> m_unfinished;
    std::vector<RunRow> m_history;
    std::vector<RunFailure> m_shownFailures;
    QPointer<Job> m_job;
    DocumentOutput* m_output;

    StepBar* m_steps;
    QStackedWidget* m_stack;
    // prepare
    FormLayout* m_form;
    FormErrors* m_errors;
    DateEdit* m_until;
    DateEdit* m_issueDate;
    CustomerPicker* m_customer;
    PlainLabel* m_historyTitle;
    QTableWidget* m_historyTable;
    PlainLabel* m_historyEmpty;
    // review
    KpiCard* m_invoicesCard;
    KpiCard* m_netCard;
    KpiCard* m_vatCard;
    KpiCard* m_grossCard;
    ChipBar* m_chips;
    SearchEdit* m_search;
    ReviewTableModel* m_model;
    QTableView* m_table;
    QTableWidget* m_lines;
    QTableWidget* m_failures;
    PlainLabel* m_linesTitle;
    PlainLabel* m_failuresTitle;
    PlainLabel* m_vatText;
    quint64 m_linesTicket = 0;
    // issue
    PlainLabel* m_progressTitle;
    QProgressBar* m_progress;
    PlainLabel* m_progressText;
    PlainLabel* m_result;
    QTableWidget* m_issueFailures;
    ActionButton* m_cancelRun;

    QAction* m_reviewAction;
    QAction* m_issueAction;
    QAction* m_backAction;
    QAction* m_againAction;
    QAction* m_showAction;
    QAction* m_printAction;
    QAction* m_pdfAction;
    QAction* m_resumeAction;
    QAction* m_abandonAction;
};

} // namespace quittance

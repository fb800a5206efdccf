#pragma once

#include "common/Page.h"
#include "services/BillingRun.h"

#include <QPointer>

#include <functional>

class QStackedWidget;

namespace quittance {

class Book;
class DocumentOutput;
class IssueStep;
class Job;
class PrepareStep;
class ReviewStep;
class StepBar;
struct ReviewRows;

/// The month's billing in three steps (G09): prepare (until when, whom), review (every invoice to be, beside the last
/// run), issue (progress, time left, Cancel; what failed and why). The page leads from one to the next and runs the
/// jobs; each step is a widget of its own.
class BillingRunPage final : public Page {
    Q_OBJECT
public:
    BillingRunPage(Book& book, QWidget* parent);

    void refresh() override;
    bool focusSearch() override;
    QString scopeNote() const override;
    void loadBadge() override;

protected:
    void scopeChanged() override;
    void retranslate() override;
    void readOnlyChanged() override;

private:
    enum Step { Prepare, Review, Issue };
    struct Reviewed;

    void buildActions();
    void showStep(Step step);
    void showUnfinished();
    /// An error with the way to what it is about.
    void showFailure(const Error& error);
    void openField(const QString& field, CustomerId customer);
    void openFailure(const RunFailure& failure) { openField(failure.field, failure.customerId); }
    void showInvoices(BillingRunId run);
    void withDocuments(std::function<void(const std::vector<qint64>&)> then);

    void startReview(const RunRequest& request);
    void reviewed(Result<Reviewed> result);
    void resume();
    void abandon();
    bool confirmIssue(const RunRequest& request);
    bool confirmOldPeriods(const RunRequest& request);
    void issue();
    void issued(Result<RunSummary> result);
    void updateActions();

    Book& m_book;
    Step m_step = Prepare;
    RunRequest m_request;
    std::optional<RunSummary> m_summary;
    std::optional<RunRow> m_unfinished;
    QPointer<Job> m_job;
    DocumentOutput* m_output;
    std::function<void()> m_bannerAction;
    bool m_bannerOfRefresh = false; ///< what the banner says is what refresh() found

    StepBar* m_steps;
    QStackedWidget* m_stack;
    PrepareStep* m_prepare;
    ReviewStep* m_review;
    IssueStep* m_issue;

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

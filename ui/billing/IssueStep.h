#pragma once

#include "services/BillingRun.h"

#include <QPointer>
#include <QWidget>

class QProgressBar;

namespace quittance {

class ActionButton;
class FailureTable;
class Job;
class PlainLabel;

/// Third step of a billing run: how far it is, with Cancel; then what was issued and what failed.
class IssueStep final : public QWidget {
    Q_OBJECT
public:
    explicit IssueStep(QWidget* parent);
    void retranslate();

    /// Shows the progress of this job, until there is a result.
    void follow(Job* job);
    void setResult(Result<RunSummary> result);
    /// What came out of it, in words.
    QString resultText() const;

signals:
    void failureOpened(const quittance::RunFailure& failure);

private:
    void showProgress();
    void showResult();

    QPointer<Job> m_job;
    std::optional<Result<RunSummary>> m_summary;
    PlainLabel* m_title;
    QProgressBar* m_progress;
    PlainLabel* m_progressText;
    ActionButton* m_cancel;
    PlainLabel* m_result;
    FailureTable* m_failures;
};

} // namespace quittance

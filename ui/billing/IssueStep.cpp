#include "billing/IssueStep.h"

#include "billing/FailureTable.h"
#include "billing/RunText.h"
#include "common/ActionButton.h"
#include "common/Job.h"
#include "common/Language.h"
#include "common/PlainText.h"

#include <QProgressBar>
#include <QVBoxLayout>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

IssueStep::IssueStep(QWidget* parent)
    : QWidget(parent),
      m_title(new PlainLabel({}, "h2", this)),
      m_progress(new QProgressBar(this)),
      m_progressText(new PlainLabel({}, "muted", this)),
      m_cancel(new ActionButton(ActionButton::Kind::Secondary, this)),
      m_result(new PlainLabel({}, nullptr, this)),
      m_failures(new FailureTable(u"issueFailuresTable"_s, this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 16, 0, 0);
    layout->setSpacing(12);
    m_title->setObjectName(u"runTitle"_s);
    m_progress->setObjectName(u"runProgress"_s);
    m_progress->setTextVisible(false);
    m_cancel->setObjectName(u"cancelRunButton"_s);
    m_result->setObjectName(u"runResult"_s);
    m_result->setWordWrap(true);
    auto* row = new QHBoxLayout;
    row->addWidget(m_progressText, 1);
    row->addWidget(m_cancel);
    layout->addWidget(m_title);
    layout->addWidget(m_progress);
    layout->addLayout(row);
    layout->addWidget(m_result);
    layout->addWidget(m_failures, 1);
    layout->addStretch();
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_job)
            m_job->cancel();
        m_cancel->setEnabled(false);
    });
    connect(m_failures, &FailureTable::failureOpened, this, &IssueStep::failureOpened);
}

void IssueStep::retranslate() {
    m_cancel->setLabel(tr("Cancel"));
    m_failures->retranslate();
    if (m_summary)
        showResult();
    else
        showProgress();
}

void IssueStep::follow(Job* job) {
    m_job = job;
    m_summary.reset();
    m_result->setText({});
    m_failures->setFailures({});
    m_progress->setRange(0, 0);
    m_progress->show();
    m_progressText->show();
    m_cancel->setEnabled(true);
    m_cancel->show();
    m_cancel->setFocus();
    connect(job, &Job::progressed, this, &IssueStep::showProgress);
    showProgress();
}

void IssueStep::showProgress() {
    m_title->setText(tr("Issuing…"));
    QStringList parts;
    if (m_job && m_job->total() > 0) {
        m_progress->setRange(0, 1000);
        m_progress->setValue(static_cast<int>(m_job->done() * 1000 / m_job->total()));
        const int total = static_cast<int>(m_job->total());
        parts.append(tr("%1 of %Ln customers", "", total).arg(Language::number(m_job->done())));
        if (const QString left = remainingText(m_job->remainingMs()); !left.isEmpty())
            parts.append(left);
    }
    m_progressText->setText(parts.join(u" · "_s));
}

void IssueStep::setResult(Result<RunSummary> result) {
    if (m_job)
        disconnect(m_job, nullptr, this, nullptr);
    m_job.clear();
    m_summary = std::move(result);
    m_failures->setFailures(*m_summary ? (*m_summary)->failures : std::vector<RunFailure>());
    showResult();
}

void IssueStep::showResult() {
    m_progress->hide();
    m_progressText->hide();
    m_cancel->hide();
    if (!*m_summary) {
        m_title->setText(tr("The run stopped"));
        m_result->setText(m_summary->error().message);
        return;
    }
    const RunSummary& summary = **m_summary;
    int invoices = 0;
    for (const RunTotals& total : summary.totals)
        invoices += static_cast<int>(total.invoices);
    m_title->setText(summary.finished ? tr("Done: %Ln invoices issued", "", invoices)
                                      : tr("Stopped: %Ln invoices issued", "", invoices));
    QStringList lines;
    if (invoices == 1)
        lines.append(tr("%1, dated %2; total %3.")
                         .arg(summary.firstNumber, Language::date(summary.issueDate),
                              joinedAmounts(summary.totals, &RunTotals::gross)));
    else if (invoices > 0)
        lines.append(tr("%1 to %2, dated %3; total %4.")
                         .arg(summary.firstNumber, summary.lastNumber, Language::date(summary.issueDate),
                              joinedAmounts(summary.totals, &RunTotals::gross)));
    else if (summary.finished && summary.failures.empty())
        lines.append(tr("Nothing was due."));
    if (!summary.finished)
        lines.append(tr("What is issued stays. Running it again bills only what is missing."));
    if (!summary.failures.empty())
        lines.append(tr("Some customers were not billed. Open one to enter what is missing."));
    m_result->setText(lines.join(u'\n'));
}

QString IssueStep::resultText() const { return m_result->text(); }

} // namespace quittance

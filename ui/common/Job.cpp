#include "common/Job.h"

#include <QCoreApplication>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

Job::Job(QString title, QObject* parent)
    : QObject(parent), m_title(std::move(title)), m_context(std::make_shared<Context>(this)) {
    m_clock.start();
}

Job::~Job() {
    const std::lock_guard lock(m_context->m_mutex);
    m_context->m_job = nullptr;
}

int Job::percent() const { return m_total > 0 ? int(qBound(qint64(0), m_done * 100 / m_total, qint64(100))) : -1; }

qint64 Job::remainingMs() const {
    const qint64 elapsed = m_clock.elapsed();
    if (m_total <= 0 || m_done <= 0 || elapsed < 1000)
        return -1;
    return elapsed * (m_total - m_done) / m_done;
}

bool Job::isCancelled() const { return m_context->isCancelled(); }

void Job::cancel() {
    m_context->m_cancelled = true;
    emit progressed();
}

void Job::finish() {
    if (std::exchange(m_finished, true))
        return;
    emit finished();
}

void Job::take(qint64 done, qint64 total, const QString& text) {
    if (m_finished)
        return;
    m_done = done;
    m_total = total;
    m_text = text;
    emit progressed();
}

void Job::Context::progress(qint64 done, qint64 total, const QString& text) {
    const qint64 now = m_clock.elapsed();
    if (now - m_lastMs < 100 && done != total)
        return;
    m_lastMs = now;
    const std::lock_guard lock(m_mutex);
    if (m_job)
        QMetaObject::invokeMethod(
            m_job, [job = m_job, done, total, text] { job->take(done, total, text); }, Qt::QueuedConnection);
}

void TaskList::add(Job* job) {
    const int row = int(m_jobs.size());
    beginInsertRows({}, row, row);
    m_jobs.push_back(job);
    endInsertRows();
    connect(job, &Job::progressed, this, [this, job] {
        const auto found = std::find(m_jobs.begin(), m_jobs.end(), job);
        if (found == m_jobs.end())
            return;
        const QModelIndex changed = index(int(found - m_jobs.begin()));
        emit dataChanged(changed, changed);
    });
    connect(job, &Job::finished, this, [this, job] { remove(job); });
}

void TaskList::remove(Job* job) {
    const auto found = std::find(m_jobs.begin(), m_jobs.end(), job);
    if (found == m_jobs.end())
        return;
    const int row = int(found - m_jobs.begin());
    beginRemoveRows({}, row, row);
    m_jobs.erase(found);
    endRemoveRows();
}

Job* TaskList::jobAt(int row) const { return row >= 0 && row < int(m_jobs.size()) ? m_jobs[size_t(row)] : nullptr; }

void TaskList::cancelAll() {
    for (Job* job : m_jobs)
        job->cancel();
}

int TaskList::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_jobs.size()); }

QVariant TaskList::data(const QModelIndex& index, int role) const {
    const Job* job = index.isValid() ? jobAt(index.row()) : nullptr;
    if (!job)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return job->percent() < 0 ? job->title()
                                  : QString(job->title() + u" · "_s + QString::number(job->percent()) + u" %"_s);
    case TitleRole: return job->title();
    case TextRole: return job->text();
    case PercentRole: return job->percent();
    case RemainingRole: return job->remainingMs();
    case JobRole: return QVariant::fromValue(m_jobs[size_t(index.row())]);
    default: return {};
    }
}

QString remainingText(qint64 ms) {
    if (ms < 0)
        return {};
    if (ms < 5000)
        return QCoreApplication::translate("TaskTray", "a few seconds left");
    const int seconds = int((ms + 4999) / 5000 * 5);
    const int minutes = int((ms + 59'999) / 60'000);
    if (ms < 90'000)
        return QCoreApplication::translate("TaskTray", "about %n second(s) left", "", seconds);
    return QCoreApplication::translate("TaskTray", "about %n minute(s) left", "", minutes);
}

} // namespace quittance

#pragma once

#include "base/JobContext.h"

#include <QAbstractListModel>
#include <QElapsedTimer>
#include <QObject>
#include <QString>

#include <atomic>
#include <memory>
#include <mutex>
#include <vector>

namespace quittance {

/// A long job as the window sees it: what it does, how far it is, how long it will still take. Lives on the GUI thread.
class Job : public QObject {
    Q_OBJECT
public:
    explicit Job(QString title, QObject* parent = nullptr);
    ~Job() override;

    QString title() const { return m_title; }
    QString text() const { return m_text; } ///< what it is at now
    qint64 done() const { return m_done; }
    qint64 total() const { return m_total; } ///< 0: unknown
    int percent() const;                     ///< -1: unknown
    /// Milliseconds still to go at the pace so far; -1 while that cannot be told.
    qint64 remainingMs() const;
    bool isCancelled() const;
    bool isFinished() const { return m_finished; }
    /// Asks it to stop; it does so cleanly within 200 ms and then reports what it has done.
    void cancel();

    /// The worker's side: thread-safe, and slows progress down to ten reports a second.
    class Context;
    std::shared_ptr<Context> context() const { return m_context; }
    void finish();

signals:
    void progressed();
    void finished();

private:
    void take(qint64 done, qint64 total, const QString& text);

    QString m_title;
    QString m_text;
    qint64 m_done = 0;
    qint64 m_total = 0;
    bool m_finished = false;
    QElapsedTimer m_clock;
    std::shared_ptr<Context> m_context;
};

class Job::Context final : public JobContext {
public:
    explicit Context(Job* job) : m_job(job) { m_clock.start(); }
    bool isCancelled() const override { return m_cancelled.load(std::memory_order_relaxed); }
    void progress(qint64 done, qint64 total, const QString& text) override;

private:
    friend class Job;
    std::atomic<bool> m_cancelled = false;
    std::mutex m_mutex; ///< guards m_job: the job may go while the worker reports
    Job* m_job;
    QElapsedTimer m_clock;
    qint64 m_lastMs = -1000;
};

/// The jobs that run, newest last: what the status bar shows.
class TaskList : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { TitleRole = Qt::UserRole + 1, TextRole, PercentRole, RemainingRole, JobRole };
    using QAbstractListModel::QAbstractListModel;

    void add(Job* job);
    Job* jobAt(int row) const;
    bool isEmpty() const { return m_jobs.empty(); }
    void cancelAll();

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    void remove(Job* job);
    std::vector<Job*> m_jobs;
};

/// "about 2 minutes left", or empty when unknown.
QString remainingText(qint64 ms);

} // namespace quittance

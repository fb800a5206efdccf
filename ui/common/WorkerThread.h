#pragma once

#include <QObject>
#include <QString>
#include <QThread>

#include <functional>

namespace quittance {

/// A named thread with an event loop that does pieces of work one after the other.
class WorkerThread {
public:
    explicit WorkerThread(const QString& name);
    /// Finishes the piece at work, drops those behind it, and waits.
    ~WorkerThread();
    Q_DISABLE_COPY_MOVE(WorkerThread)

    /// From any thread.
    void post(std::function<void()> work);
    /// Runs on the worker when it ends: the place to let go of what belongs to that thread.
    void setCleanup(std::function<void()> cleanup) { m_cleanup = std::move(cleanup); }
    bool isCurrent() const { return QThread::currentThread() == &m_thread; }

private:
    QThread m_thread;
    QObject* m_receiver = nullptr; ///< lives on the thread
    std::function<void()> m_cleanup;
};

} // namespace quittance

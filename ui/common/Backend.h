#pragma once

#include "base/ChangeSet.h"
#include "base/Interruption.h"
#include "base/Result.h"
#include "common/Job.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <atomic>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <type_traits>

namespace quittance {

class Services;
class WorkerThread;

/// The window's way to the services, none of which runs on the GUI thread. Four named worker threads, `reads`,
/// `overviews`, `commands` and `jobs`, each make their own Services (and so their own database connection) on first
/// use.
///
/// `work` runs on a worker as `Result<T>(Services&)`, or for jobs `Result<T>(Services&, JobContext&)`; `then` gets the
/// result on the GUI thread while `context` lives, else it is dropped. Where the services cannot be opened, and where
/// the work throws, `then` gets the Error.
class Backend : public QObject {
    Q_OBJECT
public:
    using Factory = std::function<Result<std::unique_ptr<Services>>()>;

    /// `factory` is called on each worker thread, again after a failure.
    explicit Backend(Factory factory, QObject* parent = nullptr);
    /// Cancels the jobs and waits for the threads.
    ~Backend() override;

    /// Looks only: lists, details, searches. In the order asked.
    template <typename Work, typename Then>
    void read(QObject* context, Work work, Then then) {
        run<Services&>(Lane::Reads, context, std::move(work), std::move(then));
    }
    /// The same for what the next key or click asks anew: a newer question of the same `topic` of the context, here or
    /// among the overviews, takes the place of one that has not been answered, even of one that is being asked. That
    /// one's `then` is not called.
    template <typename Work, typename Then>
    void read(QObject* context, const char* topic, Work work, Then then) {
        runLatest(Lane::Reads, context, topic, std::move(work), std::move(then));
    }
    /// Looks that take long in a large book: all ids of a list, its counts, its totals. Beside the reads, so that what
    /// is in sight never waits for them, and behind those that were asked before: they begin when the answers have been
    /// painted. Newer ones replace older ones, as above.
    template <typename Work, typename Then>
    void overview(QObject* context, const char* topic, Work work, Then then) {
        runLatest(Lane::Overviews, context, topic, std::move(work), std::move(then));
    }
    /// One short command that changes the book. In the order asked.
    template <typename Work, typename Then>
    void write(QObject* context, Work work, Then then) {
        run<Services&>(Lane::Commands, context, std::move(work), std::move(then));
    }
    /// Long work with progress and cancel; stands in `tasks()` while it runs. The Job is valid until its `finished`.
    /// Unlike a read, it goes on when the context is gone.
    template <typename Work, typename Then>
    Job* job(QObject* context, const QString& title, Work work, Then then) {
        using Value = std::invoke_result_t<Work, Services&, JobContext&>;
        Job* const handle = startJob(title);
        auto reporting = handle->context();
        post<Value>(
            Lane::Jobs, context,
            [work = std::move(work), reporting](Services& services) mutable { return work(services, *reporting); },
            std::move(then), handle);
        return handle;
    }

    TaskList* tasks() { return &m_tasks; }
    /// What a transaction changed, to be told to the pages; the services' own changes come by themselves. From any
    /// thread.
    void announce(const ChangeSet& changes);
    /// Closes the connections of the workers, behind the work that is queued; the next work opens them again.
    void closeConnections();

signals:
    void changed(const quittance::ChangeSet& changes);
    /// The services could not be opened (and the work that asked failed).
    void unavailable(const quittance::Error& error);
    /// They could, after they could not.
    void available();

private:
    enum class Lane : quint8 { Reads, Overviews, Commands, Jobs };
    struct Worker;

    template <typename Argument, typename Work, typename Then>
    void run(Lane lane, QObject* context, Work work, Then then) {
        post<std::invoke_result_t<Work, Argument>>(lane, context, std::move(work), std::move(then), nullptr);
    }
    template <typename Work, typename Then>
    void runLatest(Lane lane, QObject* context, const char* topic, Work work, Then then) {
        using Value = std::invoke_result_t<Work, Services&>;
        const std::shared_ptr<std::atomic<quint64>> latest = topicOf(context, topic);
        const quint64 mine = ++*latest;
        run<Services&>(
            lane, context,
            [latest, mine, work = std::move(work)](Services& services) mutable -> Value {
                const auto isOutdated = [latest, mine] { return *latest != mine; };
                if (isOutdated())
                    return Error{ErrorCode::Cancelled, {}};
                const Interruption interruption(isOutdated);
                return work(services);
            },
            [latest, mine, then = std::move(then)](Value value) mutable {
                if (*latest == mine)
                    then(std::move(value));
            });
    }
    template <typename Value, typename Work, typename Then>
    void post(Lane lane, QObject* context, Work work, Then then, Job* handle) {
        static_assert(std::is_constructible_v<Value, Error>, "work returns a Result");
        auto value = std::make_shared<std::optional<Value>>();
        postWork(
            lane, [value, work = std::move(work)](Services& services) mutable { value->emplace(work(services)); },
            [value](Error error) { value->emplace(std::move(error)); },
            [value, guard = QPointer<QObject>(context), then = std::move(then)]() mutable {
                if (guard)
                    then(std::move(**value));
            },
            handle);
    }
    /// `work` or `fail` on the worker, then `deliver` on the GUI thread.
    void postWork(Lane lane, std::function<void(Services&)> work, std::function<void(Error)> fail,
                  std::function<void()> deliver, Job* handle);
    void startOverviews();
    Job* startJob(const QString& title);
    std::shared_ptr<std::atomic<quint64>> topicOf(QObject* context, const char* topic);

    Factory m_factory;
    TaskList m_tasks;
    bool m_available = true;
    int m_openReads = 0;
    std::vector<std::function<void()>> m_waitingOverviews;
    QTimer m_painting; ///< the last read was answered a moment ago
    QTimer m_patience; ///< of the overviews
    std::map<std::pair<QObject*, std::string>, std::shared_ptr<std::atomic<quint64>>> m_topics;
    std::vector<std::unique_ptr<Worker>> m_workers;
};

} // namespace quittance

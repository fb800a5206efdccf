#include "common/Backend.h"

#include "base/Logging.h"
#include "common/WorkerThread.h"
#include "services/Services.h"

namespace quittance {

using namespace Qt::Literals::StringLiterals;

/// A thread and what belongs to it.
struct Backend::Worker {
    explicit Worker(const QString& name) : thread(name) {
        thread.setCleanup([this] { services.reset(); });
    }
    std::unique_ptr<Services> services; ///< touched on the thread only; before it, so that it outlives it
    WorkerThread thread;
};

Backend::Backend(Factory factory, QObject* parent) : QObject(parent), m_factory(std::move(factory)) {
    for (const QString& name : {u"reads"_s, u"overviews"_s, u"commands"_s, u"jobs"_s})
        m_workers.push_back(std::make_unique<Worker>(name));
    m_painting.setSingleShot(true);
    m_painting.setInterval(20);
    connect(&m_painting, &QTimer::timeout, this, [this] {
        if (m_openReads == 0)
            startOverviews();
    });
    m_patience.setSingleShot(true);
    m_patience.setInterval(300);
    connect(&m_patience, &QTimer::timeout, this, &Backend::startOverviews);
}

Backend::~Backend() {
    m_tasks.cancelAll();
    m_workers.clear();
}

std::shared_ptr<std::atomic<quint64>> Backend::topicOf(QObject* context, const char* topic) {
    const auto [place, isNew] = m_topics.try_emplace({context, topic});
    if (isNew) {
        place->second = std::make_shared<std::atomic<quint64>>(0);
        if (context)
            connect(context, &QObject::destroyed, this, [this, key = place->first] { m_topics.erase(key); });
    }
    return place->second;
}

Job* Backend::startJob(const QString& title) {
    auto* job = new Job(title, this);
    m_tasks.add(job);
    return job;
}

void Backend::postWork(Lane lane, std::function<void(Services&)> work, std::function<void(Error)> fail,
                       std::function<void()> deliver, Job* handle) {
    Worker* const worker = m_workers[size_t(lane)].get();
    auto task = [this, lane, worker, work = std::move(work), fail = std::move(fail), deliver = std::move(deliver),
                 job = QPointer<Job>(handle)]() mutable {
        std::optional<Error> closed;
        try {
            if (!worker->services) {
                auto opened = m_factory();
                if (opened) {
                    worker->services = std::move(*opened);
                    worker->services->onChange([this](const ChangeSet& changes) { announce(changes); });
                } else {
                    closed = opened.error();
                }
            }
            if (worker->services)
                work(*worker->services);
            else
                fail(*closed);
        } catch (const std::exception& problem) {
            qCWarning(logUi, "work on a worker thread threw: %s", problem.what());
            fail({ErrorCode::Internal,
                  tr("Something went wrong inside Quittance. Nothing was changed."),
                  {},
                  QString::fromUtf8(problem.what())});
        }
        QMetaObject::invokeMethod(
            this,
            [this, lane, closed = std::move(closed), deliver = std::move(deliver), job = std::move(job)]() mutable {
                if (lane == Lane::Reads && --m_openReads == 0)
                    m_painting.start();
                if (closed && std::exchange(m_available, false))
                    emit unavailable(*closed);
                else if (!closed && !std::exchange(m_available, true))
                    emit available();
                deliver();
                if (job) {
                    job->finish();
                    job->deleteLater();
                }
            },
            Qt::QueuedConnection);
    };
    if (lane == Lane::Reads)
        ++m_openReads;
    if (lane == Lane::Overviews && (m_openReads > 0 || m_painting.isActive())) {
        m_waitingOverviews.emplace_back(std::move(task));
        if (!m_patience.isActive())
            m_patience.start();
        return;
    }
    worker->thread.post(std::move(task));
}

void Backend::startOverviews() {
    m_patience.stop();
    for (auto& task : std::exchange(m_waitingOverviews, {}))
        m_workers[size_t(Lane::Overviews)]->thread.post(std::move(task));
}

void Backend::announce(const ChangeSet& changes) {
    if (!changes.isEmpty())
        QMetaObject::invokeMethod(
            this, [this, changes] { emit changed(changes); }, Qt::QueuedConnection);
}

void Backend::closeConnections() {
    startOverviews();
    for (const auto& worker : m_workers)
        worker->thread.post([state = worker.get()] { state->services.reset(); });
}

} // namespace quittance

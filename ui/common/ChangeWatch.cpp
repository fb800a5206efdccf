#include "common/ChangeWatch.h"

#include "common/Backend.h"
#include "services/Services.h"

namespace quittance {

namespace {

constexpr qint64 knownRows = 1'000;

} // namespace

ChangeWatch::ChangeWatch(Backend& backend, Actor actor, QObject* parent)
    : QObject(parent), m_backend(backend), m_actor(std::move(actor)) {
    connect(&backend, &Backend::changed, this, [this](const ChangeSet& changes) {
        for (const qint64 row : changes.auditRows())
            m_known.insert(row);
    });
    // The next look comes after this one was answered: a slow server is not asked faster than it answers.
    m_timer.setSingleShot(true);
    m_timer.setInterval(intervalMs);
    connect(&m_timer, &QTimer::timeout, this, &ChangeWatch::look);
    m_timer.start();
}

void ChangeWatch::look() {
    if (m_newest < 0) {
        m_backend.read(
            this, [actor = m_actor](Services& services) { return services.history.newest(actor); },
            [this](Result<qint64> newest) {
                if (newest)
                    m_newest = m_first = *newest;
                m_timer.start();
            });
        return;
    }
    m_backend.read(
        this,
        [actor = m_actor, after = m_newest](Services& services) { return services.history.changesAfter(actor, after); },
        [this](const Result<std::vector<HistoryService::Change>>& changes) {
            ChangeSet news;
            for (const HistoryService::Change& change : changes.value_or(std::vector<HistoryService::Change>())) {
                m_newest = qMax(m_newest, change.auditRow);
                if (change.auditRow <= m_first || m_known.contains(change.auditRow))
                    continue;
                m_known.insert(change.auditRow);
                news.add(change.noun, change.id);
            }
            // Here alone: a run remembers thousands between two looks.
            m_known.removeIf([this](qint64 row) { return row < m_newest - knownRows; });
            m_timer.start();
            if (!news.isEmpty())
                emit changed(news);
        });
}

} // namespace quittance

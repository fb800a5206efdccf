#pragma once

#include "base/ChangeSet.h"
#include "domain/access/Actor.h"

#include <QObject>
#include <QSet>
#include <QTimer>

namespace quittance {

class Backend;

/// Makes what a colleague, the command line or another window wrote appear without a refresh: looks every two seconds
/// whether the audit log has rows that this program did not write, and announces them like its own.
class ChangeWatch : public QObject {
    Q_OBJECT
public:
    ChangeWatch(Backend& backend, Actor actor, QObject* parent);

    static constexpr int intervalMs = 2'000;

signals:
    void changed(const quittance::ChangeSet& changes);

private:
    void look();

    Backend& m_backend;
    Actor m_actor;
    QTimer m_timer;
    qint64 m_first = -1;  ///< what stood before the first look is no news
    qint64 m_newest = -1; ///< -1: not known yet
    QSet<qint64> m_known; ///< of the newest rows: our own, and those that were announced
};

} // namespace quittance

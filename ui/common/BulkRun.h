#pragma once

#include "base/Result.h"

#include <QString>

#include <functional>
#include <vector>

class QWidget;

namespace quittance {

class Backend;
class Services;

/// One command for each of many rows, as a job with progress and Cancel. Each is a transaction of its own: what was
/// done before Cancel stays done.
struct BulkRun {
    QString title; ///< of the job: "Archiving customers"
    std::vector<qint64> ids;
    std::function<Result<>(Services&, qint64)> command; ///< on a worker
    /// On the GUI thread: those that were changed. Those that could not be are told of already.
    std::function<void(const std::vector<qint64>&)> then;

    void start(Backend& backend, QWidget* page) const;
};

} // namespace quittance

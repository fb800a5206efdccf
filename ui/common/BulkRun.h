#pragma once

#include "base/Result.h"

#include <QString>

#include <functional>
#include <vector>

namespace quittance {

class Backend;
class ListPage;
class Services;

/// One command for each of many rows, as a job with progress and Cancel. Each is a transaction of its own: what was
/// done before Cancel stays done. What could not be done stands on the page then, line by line.
struct BulkRun {
    QString title; ///< of the job: "Archiving customers"
    std::vector<qint64> ids;
    std::function<Result<>(Services&, qint64)> command; ///< on a worker
    std::function<QString(Services&, qint64)> name;     ///< of one that could not be changed; on a worker
    /// On the GUI thread: those that were changed, when there are any.
    std::function<void(const std::vector<qint64>&)> then;
    /// Shows one that could not be changed, where the list of the page is of something else.
    std::function<void(qint64)> open = {};

    void start(Backend& backend, ListPage* page) const;
};

} // namespace quittance

#pragma once

#include <QString>

namespace quittance {

/// What a long job may ask and tell. Jobs are plain functions that take one of these.
class JobContext {
public:
    virtual ~JobContext() = default;
    /// True once the person pressed Cancel; jobs look at least every 200 ms and stop cleanly.
    virtual bool isCancelled() const { return false; }
    /// `total` 0 means unknown. Called from the job's thread.
    virtual void progress(qint64 done, qint64 total, const QString& text) {
        Q_UNUSED(done)
        Q_UNUSED(total)
        Q_UNUSED(text)
    }
};

} // namespace quittance

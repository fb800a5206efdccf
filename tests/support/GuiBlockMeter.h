#pragma once

#include <QElapsedTimer>
#include <QTimer>

#include <atomic>
#include <thread>

namespace quittance {

/// Measures how long the event loop of the thread that made it was blocked: a timer in the loop leaves a mark every few
/// milliseconds, a watcher thread looks how old the mark is, so a block that has not ended yet counts as well.
class GuiBlockMeter {
public:
    GuiBlockMeter();
    ~GuiBlockMeter();
    GuiBlockMeter(const GuiBlockMeter&) = delete;
    GuiBlockMeter& operator=(const GuiBlockMeter&) = delete;

    /// The longest gap since the start or the last restart.
    qint64 longestMs() const { return m_longestMs; }
    void restart();

private:
    void mark();

    QElapsedTimer m_clock;
    QTimer m_timer;
    std::atomic<qint64> m_lastMs = 0;
    std::atomic<qint64> m_longestMs = 0;
    std::atomic<bool> m_stopping = false;
    std::thread m_watcher;
};

} // namespace quittance

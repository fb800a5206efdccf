#pragma once

#include <QElapsedTimer>
#include <QFile>
#include <QTimer>

#include <atomic>
#include <thread>

namespace quittance {

/// Measures how long the event loop of the thread that made it was blocked: a timer in the loop leaves a mark every few
/// milliseconds, a watcher thread looks how old the mark is, so a block that has not ended yet counts as well.
///
/// On a machine with much else to do a thread stands still although it blocks nothing: it is ready and gets no
/// processor. `longestOwnMs()` leaves that time out, as far as the system tells it (Linux does, in schedstat); what the
/// thread computes, and what it waits for itself (a lock, a file, a sleep), is in it. A lock may be held by a thread
/// that gets no processor, so a strict limit is for `longestBusyMs()`, what the thread computed alone.
class GuiBlockMeter {
public:
    GuiBlockMeter();
    ~GuiBlockMeter();
    GuiBlockMeter(const GuiBlockMeter&) = delete;
    GuiBlockMeter& operator=(const GuiBlockMeter&) = delete;

    /// The longest gap since the start or the last restart.
    qint64 longestMs() const { return m_longestMs; }
    /// The longest gap that has ended, without the time that others had the processor.
    qint64 longestOwnMs() const { return m_longestOwnMs; }
    /// The most processor time that the thread took between two marks.
    qint64 longestBusyMs() const { return m_longestBusyMs; }
    void restart();

private:
    void mark();
    qint64 waitedMs();

    QElapsedTimer m_clock;
    QTimer m_timer;
    QFile m_schedule; ///< of the measured thread
    qint64 m_lastWaitedMs = 0;
    qint64 m_longestOwnMs = 0;
    qint64 m_lastBusyMs = 0;
    qint64 m_longestBusyMs = 0;
    std::atomic<qint64> m_lastMs = 0;
    std::atomic<qint64> m_longestMs = 0;
    std::atomic<bool> m_stopping = false;
    std::thread m_watcher;
};

} // namespace quittance

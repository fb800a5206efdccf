#include "support/GuiBlockMeter.h"

#include <chrono>
#include <ctime>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int intervalMs = 2;

void raiseTo(std::atomic<qint64>& longest, qint64 value) {
    qint64 known = longest;
    while (known < value && !longest.compare_exchange_weak(known, value)) {}
}

/// Processor time of the calling thread.
qint64 busyMs() {
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return qint64(time.tv_sec) * 1000 + time.tv_nsec / 1'000'000;
}

} // namespace

GuiBlockMeter::GuiBlockMeter() : m_schedule(u"/proc/thread-self/schedstat"_s) {
    if (m_schedule.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        m_lastWaitedMs = waitedMs();
    m_lastBusyMs = busyMs();
    m_clock.start();
    m_timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { mark(); });
    m_timer.start(intervalMs);
    m_watcher = std::thread([this] {
        while (!m_stopping) {
            raiseTo(m_longestMs, m_clock.elapsed() - m_lastMs);
            std::this_thread::sleep_for(std::chrono::milliseconds(intervalMs));
        }
    });
}

GuiBlockMeter::~GuiBlockMeter() {
    m_stopping = true;
    m_watcher.join();
}

void GuiBlockMeter::restart() {
    m_lastMs = m_clock.elapsed();
    m_lastWaitedMs = waitedMs();
    m_longestMs = 0;
    m_longestOwnMs = 0;
    m_lastBusyMs = busyMs();
    m_longestBusyMs = 0;
}

void GuiBlockMeter::mark() {
    const qint64 now = m_clock.elapsed();
    const qint64 waited = waitedMs();
    const qint64 gap = now - m_lastMs;
    raiseTo(m_longestMs, gap);
    m_longestOwnMs = qMax(m_longestOwnMs, gap - (waited - m_lastWaitedMs));
    const qint64 busy = busyMs();
    m_longestBusyMs = qMax(m_longestBusyMs, busy - m_lastBusyMs);
    m_lastMs = now;
    m_lastWaitedMs = waited;
    m_lastBusyMs = busy;
}

/// How long the thread was ready and had no processor, since it began: the second figure of schedstat.
qint64 GuiBlockMeter::waitedMs() {
    if (!m_schedule.isOpen() || !m_schedule.seek(0))
        return 0;
    return m_schedule.read(128).split(' ').value(1).toLongLong() / 1'000'000;
}

} // namespace quittance

#include "support/GuiBlockMeter.h"

#include <chrono>

namespace quittance {

namespace {

constexpr int intervalMs = 2;

void raiseTo(std::atomic<qint64>& longest, qint64 value) {
    qint64 known = longest;
    while (known < value && !longest.compare_exchange_weak(known, value)) {}
}

} // namespace

GuiBlockMeter::GuiBlockMeter() {
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
    m_longestMs = 0;
}

void GuiBlockMeter::mark() {
    const qint64 now = m_clock.elapsed();
    raiseTo(m_longestMs, now - m_lastMs);
    m_lastMs = now;
}

} // namespace quittance

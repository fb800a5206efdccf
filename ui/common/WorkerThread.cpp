#include "common/WorkerThread.h"

namespace quittance {

WorkerThread::WorkerThread(const QString& name) : m_receiver(new QObject) {
    m_thread.setObjectName(name);
    m_receiver->moveToThread(&m_thread);
    QObject::connect(
        &m_thread, &QThread::finished, m_receiver,
        [this] {
            if (m_cleanup)
                m_cleanup();
            delete m_receiver;
        },
        Qt::DirectConnection);
    m_thread.start();
}

WorkerThread::~WorkerThread() {
    m_thread.quit();
    m_thread.wait();
}

void WorkerThread::post(std::function<void()> work) {
    QMetaObject::invokeMethod(m_receiver, std::move(work), Qt::QueuedConnection);
}

} // namespace quittance

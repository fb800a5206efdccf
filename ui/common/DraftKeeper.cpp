#include "common/DraftKeeper.h"

#include "common/Banner.h"
#include "common/FormMemory.h"
#include "common/Language.h"

namespace quittance {

namespace {

constexpr int writeDelayMs = 300; ///< after the last key

} // namespace

DraftKeeper::DraftKeeper(FormMemory* memory, DraftFile file, Banner* offer, QObject* parent)
    : QObject(parent), m_memory(memory), m_file(std::move(file)), m_offer(offer), m_offered(m_file.read()) {
    m_timer.setSingleShot(true);
    m_timer.setInterval(writeDelayMs);
    connect(&m_timer, &QTimer::timeout, this, [this] { m_file.write(m_memory->values()); });
    connect(m_memory, &FormMemory::edited, &m_timer, qOverload<>(&QTimer::start));
    m_offer->setDismissible(true);
    m_offer->hide();
    connect(m_offer, &Banner::actionTriggered, this, [this] { decide(true); });
    connect(m_offer, &Banner::dismissed, this, [this] { decide(false); });
    retranslate();
}

void DraftKeeper::retranslate() {
    if (m_offered)
        m_offer->show(
            Tone::Info,
            tr("What you typed here on %1 was not saved.").arg(Language::dateTime(m_offered->at.toLocalTime())),
            tr("Take it up again"));
}

void DraftKeeper::decide(bool restore) {
    if (!m_offered)
        return;
    const QJsonObject values = m_offered->values;
    m_offered.reset();
    m_offer->hide();
    if (restore)
        m_memory->restore(values);
    else if (!m_timer.isActive() && !m_memory->canUndo()) // nothing newer is kept under the same name
        m_file.remove();
}

void DraftKeeper::drop() {
    m_timer.stop();
    m_file.remove();
}

} // namespace quittance

#pragma once

#include "common/DraftFile.h"

#include <QObject>
#include <QTimer>

namespace quittance {

class Banner;
class FormMemory;

/// Keeps the unsent draft of a form while one types, and offers one that a crash has left behind.
class DraftKeeper : public QObject {
    Q_OBJECT
public:
    /// `offer` is the banner that asks, and is this keeper's alone.
    DraftKeeper(FormMemory* memory, DraftFile file, Banner* offer, QObject* parent);

    /// The form was saved, or what was typed was given up: nothing is kept.
    void drop();
    void retranslate();
    bool isOffering() const { return m_offered.has_value(); }

private:
    void decide(bool restore);

    FormMemory* m_memory;
    DraftFile m_file;
    Banner* m_offer;
    std::optional<DraftFile::Draft> m_offered;
    QTimer m_timer;
};

} // namespace quittance

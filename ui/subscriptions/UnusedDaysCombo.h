#pragma once

#include "domain/billing/SubscriptionLife.h"

#include <QComboBox>

namespace quittance {

/// What becomes of the billed days after an end.
class UnusedDaysCombo final : public QComboBox {
    Q_OBJECT
public:
    explicit UnusedDaysCombo(QWidget* parent);

    UnusedDays chosen() const { return static_cast<UnusedDays>(currentData().toInt()); }
    void retranslate();
    static QString labelText();
};

} // namespace quittance

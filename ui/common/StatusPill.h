#pragma once

#include "common/StatusLook.h"

#include <QWidget>

namespace quittance {

/// A state outside a table, painted like in it.
class StatusPill : public QWidget {
    Q_OBJECT
public:
    explicit StatusPill(QWidget* parent = nullptr);
    void setLook(const StatusLook& look);
    const StatusLook& look() const { return m_look; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    StatusLook m_look;
};

} // namespace quittance

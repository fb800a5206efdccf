#pragma once

#include <QWidget>

class QScrollArea;

namespace quittance {

/// An arrow at the lower or upper edge of an area without scroll bars, while there is more beyond that edge. Pressing
/// it goes there; the keyboard needs it not, since the focus scrolls.
class ScrollHint final : public QWidget {
    Q_OBJECT
public:
    /// `edge` is Qt::TopEdge or Qt::BottomEdge.
    ScrollHint(QScrollArea* area, Qt::Edge edge);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    void place();

    QScrollArea* m_area;
    Qt::Edge m_edge;
};

} // namespace quittance

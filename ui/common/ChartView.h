#pragma once

#include "common/ChartContent.h"

#include <QWidget>

namespace quittance {

/// A chart on the screen. Pointing at a category, or walking over them with the arrow keys, tells its figures; to
/// screen readers they are the description.
class ChartView : public QWidget {
    Q_OBJECT
public:
    explicit ChartView(QWidget* parent = nullptr);

    void setContent(ChartContent content);
    const ChartContent& content() const { return m_content; }
    /// The category that is pointed out; −1: none.
    int current() const { return m_current; }
    /// Pressing a category, or Enter on it, asks for the rows behind it.
    void setOpensCategories(bool opens);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void categoryOpened(int category);

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QRectF area() const;
    QFont labelFont() const;
    void pointAt(int category, const QPoint& place);

    ChartContent m_content;
    int m_current = -1;
    bool m_opens = false;
};

} // namespace quittance

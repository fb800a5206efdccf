#pragma once

#include <QWidget>

#include <optional>
#include <vector>

namespace quittance {

/// A line without axes: how a figure got where it is. Decoration beside the figure, so without focus or name.
class Sparkline : public QWidget {
    Q_OBJECT
public:
    explicit Sparkline(QWidget* parent = nullptr);
    /// `goesOn`: the last value is of a period that is not over, and may still move.
    void setValues(std::vector<std::optional<qint64>> values, bool goesOn);
    /// False with fewer than two points.
    bool tells() const;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<std::optional<qint64>> m_values;
    bool m_goesOn = false;
};

} // namespace quittance

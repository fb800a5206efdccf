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
    void setValues(std::vector<std::optional<qint64>> values);
    /// False with fewer than two points.
    bool tells() const;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<std::optional<qint64>> m_values;
};

} // namespace quittance

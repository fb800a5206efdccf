#pragma once

#include <QStringList>
#include <QWidget>

namespace quittance {

/// The steps of a run or a wizard: done, at work, to come. Shows, does not steer.
class StepBar : public QWidget {
    Q_OBJECT
public:
    explicit StepBar(QWidget* parent = nullptr);
    void setSteps(const QStringList& steps);
    void setCurrent(int step); ///< from 0; the count: all done
    int current() const { return m_current; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QStringList m_steps;
    int m_current = 0;
};

} // namespace quittance

#pragma once

#include <QLineEdit>

namespace quittance {

/// A whole number within a range: digits only, the arrow keys step, and what is out of range comes back into it.
class NumberEdit : public QLineEdit {
    Q_OBJECT
public:
    explicit NumberEdit(QWidget* parent = nullptr);

    void setRange(int minimum, int maximum);
    void setValue(int value);
    /// The nearest number of the range while the text is none of it.
    int value() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    int m_minimum = 0;
    int m_maximum = 999'999'999;
};

} // namespace quittance

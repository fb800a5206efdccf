#pragma once

#include "common/ValueEdits.h"

class QAction;

namespace quittance {

/// A quantity with − and + at its ends; Up and Down step as well, by whole ones, and never below one.
class StepEdit : public DecimalEdit {
    Q_OBJECT
public:
    explicit StepEdit(QWidget* parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void retranslate();
    void step(int units);

    QAction* m_less;
    QAction* m_more;
};

} // namespace quittance

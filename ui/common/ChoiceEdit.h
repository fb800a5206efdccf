#pragma once

#include "common/FilterField.h"

#include <QComboBox>

namespace quittance {

/// Several of a few: a combo box whose list has boxes to tick and stays open meanwhile. Nothing ticked means any.
class ChoiceEdit final : public QComboBox {
    Q_OBJECT
public:
    ChoiceEdit(const std::vector<FilterField::Choice>& choices, QWidget* parent);

    /// In the order of the choices.
    QStringList values() const;
    /// One that is no choice any more is kept: it can be unticked.
    void setValues(const QStringList& values);

    void showPopup() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void add(const QString& value, const QString& text);
    void toggle(int row);
    void showText();

    QString m_text;
};

} // namespace quittance

#include "common/NumberEdit.h"

#include <QIntValidator>
#include <QKeyEvent>

namespace quittance {

NumberEdit::NumberEdit(QWidget* parent) : QLineEdit(parent) {
    setAlignment(Qt::AlignRight);
    setValidator(new QIntValidator(0, m_maximum, this));
    connect(this, &QLineEdit::editingFinished, this, [this] { setValue(value()); });
    setValue(m_minimum);
}

void NumberEdit::setRange(int minimum, int maximum) {
    m_minimum = minimum;
    m_maximum = maximum;
    // From zero: the first digit of a number may lie below the range.
    setValidator(new QIntValidator(0, maximum, this));
    setValue(value());
}

void NumberEdit::setValue(int value) {
    const QString wanted = QString::number(qBound(m_minimum, value, m_maximum));
    if (text() != wanted)
        setText(wanted);
}

int NumberEdit::value() const { return qBound(m_minimum, text().toInt(), m_maximum); }

void NumberEdit::keyPressEvent(QKeyEvent* event) {
    const int step = event->key() == Qt::Key_Up ? 1 : event->key() == Qt::Key_Down ? -1 : 0;
    if (step == 0 || isReadOnly()) {
        QLineEdit::keyPressEvent(event);
        return;
    }
    const int before = value();
    setValue(before + step);
    if (value() != before)
        emit textEdited(text());
}

} // namespace quittance

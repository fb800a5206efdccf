#include "common/StepEdit.h"

#include "common/Language.h"
#include "theme/Icons.h"

#include <QAction>
#include <QKeyEvent>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

StepEdit::StepEdit(QWidget* parent)
    : DecimalEdit(parent),
      m_less(addAction(Icons::icon(u"dash-circle"_s), QLineEdit::LeadingPosition)),
      m_more(addAction(Icons::icon(u"plus-circle"_s), QLineEdit::TrailingPosition)) {
    connect(m_less, &QAction::triggered, this, [this] { step(-1); });
    connect(m_more, &QAction::triggered, this, [this] { step(1); });
    connect(&Language::instance(), &Language::changed, this, &StepEdit::retranslate);
    retranslate();
}

void StepEdit::retranslate() {
    m_less->setText(tr("One less"));
    m_less->setToolTip(tr("One less (Down)"));
    m_more->setText(tr("One more"));
    m_more->setToolTip(tr("One more (Up)"));
}

void StepEdit::step(int units) {
    const auto now = peek();
    if (!now)
        return;
    constexpr qint64 one = Quantity::one;
    const qint64 next = *now + units * one;
    if (next < one && units < 0)
        return;
    setValue(next);
    emit textEdited(text()); // a person did it
}

void StepEdit::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
        step(event->key() == Qt::Key_Up ? 1 : -1);
    else
        DecimalEdit::keyPressEvent(event);
}

} // namespace quittance

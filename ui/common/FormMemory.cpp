#include "common/FormMemory.h"

#include "common/LineGrid.h"
#include "common/ValueEdits.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr size_t mostSteps = 200;

/// The state of one editor; null for what is none.
QJsonValue valueOf(const QWidget* widget) {
    if (const QVariant own = widget->property(FormMemory::ownValue); own.isValid())
        return own.toString();
    if (const auto* line = qobject_cast<const QLineEdit*>(widget))
        return line->text();
    if (const auto* combo = qobject_cast<const QComboBox*>(widget))
        return !combo->isEditable() && combo->currentData().isValid() ? QJsonValue::fromVariant(combo->currentData())
                                                                      : QJsonValue(combo->currentText());
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(widget))
        return text->toPlainText();
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget); button && button->isCheckable())
        return button->isChecked();
    return {};
}

void choose(QComboBox* combo, const QJsonValue& value) {
    for (int i = 0; i < combo->count(); ++i) {
        if (QJsonValue::fromVariant(combo->itemData(i)) != value && combo->itemText(i) != value.toString())
            continue;
        combo->setCurrentIndex(i);
        emit combo->activated(i);
        return;
    } // else what was chosen then is not there any more
}

void setValue(QWidget* widget, const QJsonValue& value) {
    if (valueOf(widget) == value)
        return;
    if (widget->property(FormMemory::ownValue).isValid()) {
        widget->setProperty(FormMemory::ownValue, value.toString());
    } else if (auto* line = qobject_cast<QLineEdit*>(widget)) {
        line->setText(value.toString());
        emit line->textEdited(line->text());
        if (auto* const edit = qobject_cast<ValueEdit*>(line))
            edit->commit();
        emit line->editingFinished();
    } else if (auto* combo = qobject_cast<QComboBox*>(widget)) {
        if (combo->isEditable()) {
            combo->setEditText(value.toString());
            emit combo->lineEdit()->textEdited(value.toString());
        } else {
            choose(combo, value);
        }
    } else if (auto* text = qobject_cast<QPlainTextEdit*>(widget)) {
        text->setPlainText(value.toString());
    } else if (auto* button = qobject_cast<QAbstractButton*>(widget)) {
        button->setChecked(value.toBool());
        emit button->clicked(button->isChecked());
    }
}

} // namespace

FormMemory::FormMemory(QWidget* form, QObject* parent) : QObject(parent) {
    for (QWidget* const widget : form->findChildren<QWidget*>()) {
        // The line inside an editable combo is the combo's.
        if (widget->objectName().isEmpty() || widget->objectName().startsWith("qt_"_L1) || valueOf(widget).isNull())
            continue;
        m_editors.append(widget);
        const auto note = [this, widget] { noteEdit(widget); };
        widget->installEventFilter(this);
        if (auto* line = qobject_cast<QLineEdit*>(widget)) {
            connect(line, &QLineEdit::textEdited, this, note);
        } else if (auto* combo = qobject_cast<QComboBox*>(widget)) {
            connect(combo, &QComboBox::activated, this, note);
            if (combo->lineEdit()) {
                connect(combo->lineEdit(), &QLineEdit::textEdited, this, note);
                combo->lineEdit()->installEventFilter(this);
            }
        } else if (auto* text = qobject_cast<QPlainTextEdit*>(widget)) {
            text->setUndoRedoEnabled(false); // the form's own
            connect(text, &QPlainTextEdit::textChanged, this, note);
        } else if (auto* button = qobject_cast<QAbstractButton*>(widget)) {
            connect(button, &QAbstractButton::clicked, this, note);
        } else if (auto* grid = qobject_cast<LineGrid*>(widget)) {
            connect(grid, &LineGrid::edited, this, note);
        }
    }
    m_known = values();
}

QJsonObject FormMemory::values() const {
    QJsonObject all;
    for (const QPointer<QWidget>& editor : m_editors)
        if (editor)
            all.insert(editor->objectName(), valueOf(editor));
    return all;
}

void FormMemory::restore(const QJsonObject& values) {
    const QJsonObject before = this->values();
    apply(values);
    m_known = this->values();
    if (before == m_known)
        return;
    m_undo.push_back({nullptr, before, m_known});
    m_redo.clear();
    m_sameField = false;
    emit edited();
}

void FormMemory::noteEdit(QWidget* editor) {
    if (m_applying)
        return;
    const QJsonObject now = values();
    Step step{editor, {}, {}};
    for (auto it = now.begin(); it != now.end(); ++it) {
        const QJsonValue before = m_known.value(it.key());
        if (before == it.value())
            continue;
        step.before.insert(it.key(), before);
        step.after.insert(it.key(), it.value());
    }
    if (step.after.isEmpty())
        return;
    m_known = now;
    m_redo.clear();
    // A grid tells of whole cells, not of letters.
    const bool typing = !qobject_cast<QAbstractButton*>(editor) && !qobject_cast<LineGrid*>(editor);
    if (m_sameField && typing && !m_undo.empty() && m_undo.back().editor == editor) {
        Step& last = m_undo.back();
        for (auto it = step.after.begin(); it != step.after.end(); ++it) {
            if (!last.before.contains(it.key()))
                last.before.insert(it.key(), step.before.value(it.key()));
            last.after.insert(it.key(), it.value());
        }
    } else {
        m_undo.push_back(std::move(step));
        if (m_undo.size() > mostSteps)
            m_undo.erase(m_undo.begin());
    }
    m_sameField = typing;
    emit edited();
}

void FormMemory::apply(const QJsonObject& values) {
    m_applying = true;
    // Twice: what one field sets in another by itself is overwritten by what stood there.
    for (int round = 0; round < 2; ++round)
        for (const QPointer<QWidget>& editor : std::as_const(m_editors))
            if (editor && values.contains(editor->objectName()))
                setValue(editor, values.value(editor->objectName()));
    m_applying = false;
}

void FormMemory::take(std::vector<Step>& from, std::vector<Step>& to, bool back) {
    if (from.empty())
        return;
    const Step step = from.back();
    from.pop_back();
    apply(back ? step.before : step.after);
    m_known = values();
    to.push_back(step);
    m_sameField = false;
    if (step.editor)
        step.editor->setFocus(Qt::OtherFocusReason);
    emit edited();
}

void FormMemory::forget() {
    m_known = values();
    m_undo.clear();
    m_redo.clear();
    m_sameField = false;
}

void FormMemory::undo() { take(m_undo, m_redo, true); }

void FormMemory::redo() { take(m_redo, m_undo, false); }

bool FormMemory::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusOut)
        m_sameField = false;
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QObject::eventFilter(watched, event);
    const auto* const key = static_cast<QKeyEvent*>(event);
    const bool isUndo = key->matches(QKeySequence::Undo);
    const bool isRedo = key->matches(QKeySequence::Redo) ||
                        (key->key() == Qt::Key_Z && key->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier));
    if (!isUndo && !isRedo)
        return QObject::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept(); // then it comes as a key press, here
        return true;
    }
    if (isUndo)
        undo();
    else
        redo();
    return true;
}

} // namespace quittance

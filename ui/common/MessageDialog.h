#pragma once

#include "common/Prompts.h"

#include <QDialog>

class QVBoxLayout;

namespace quittance {

class ActionButton;
class PlainLabel;

/// The one dialog of confirmations and messages: icon, title, text, the first items, buttons with verbs. Plain text
/// only.
class MessageDialog : public QDialog {
    Q_OBJECT
public:
    MessageDialog(Tone tone, const QString& title, const QString& text, QWidget* parent);

    void addItems(const QStringList& items);
    void addDetail(const QString& detail);
    /// A line that must be typed before `button` works.
    void requireTyped(const QString& wanted, ActionButton* button);
    QWidget* addEditor(QWidget* editor, const QString& label);
    /// `result` is what exec() returns for it. The default button takes Enter.
    ActionButton* addButton(const QString& text, bool accent, int result, bool isDefault);

private:
    Tone m_tone;
    QVBoxLayout* m_body;
    class QHBoxLayout* m_buttons;
};

} // namespace quittance

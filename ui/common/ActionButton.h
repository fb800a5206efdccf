#pragma once

#include <QAction>
#include <QPointer>
#include <QPushButton>

namespace quittance {

/// A button of the kit. Shows a QAction when it has one: text, icon, enabled state, visibility, tool tip with shortcut.
class ActionButton : public QPushButton {
    Q_OBJECT
public:
    enum class Kind : quint8 { Secondary, Primary, Danger, Ghost, Link };

    explicit ActionButton(Kind kind = Kind::Secondary, QWidget* parent = nullptr);
    ActionButton(QAction* action, Kind kind, QWidget* parent = nullptr);

    void setAction(QAction* action);
    QAction* action() const { return m_action; }
    void setKind(Kind kind);
    /// Text and icon of a button without an action; the icon is a name under :/icons, empty for none.
    void setLabel(const QString& text, const QString& iconName = {});
    /// Keys that press the button from anywhere in its window; some editors take all others for typing.
    void setKeys(const QKeySequence& keys);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    /// Enter presses it as Space does, on pages as well as in dialogs.
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showAction();

    Kind m_kind;
    QPointer<QAction> m_action;
    bool m_shownByAction = true;
};

/// An action with an icon of the kit; `iconName` may be empty. The icon takes the colour of the place that shows it.
QAction* makeAction(const QString& iconName, QObject* parent);
/// Its text everywhere, and in the status bar what it does.
void nameAction(QAction* action, const QString& text, const QString& tip);
/// On without a reason; with one it is off, and every tool tip says why.
void allowAction(QAction* action, const QString& reason);
/// "Text (Ctrl+N)", and why it is disabled, for a tool tip.
QString actionTooltip(const QAction* action);

} // namespace quittance

#include "common/ActionButton.h"

#include "common/PlainText.h"
#include "common/StyleProperty.h"
#include "theme/Icons.h"
#include "theme/Theme.h"

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

QString kindName(ActionButton::Kind kind) {
    switch (kind) {
    case ActionButton::Kind::Secondary: return u"secondary"_s;
    case ActionButton::Kind::Primary: return u"primary"_s;
    case ActionButton::Kind::Danger: return u"danger"_s;
    case ActionButton::Kind::Ghost: return u"ghost"_s;
    case ActionButton::Kind::Link: return u"link"_s;
    }
    return {};
}

Icons::Tint tintOf(ActionButton::Kind kind) {
    switch (kind) {
    case ActionButton::Kind::Primary: return Icons::Tint::OnAccent;
    case ActionButton::Kind::Danger: return Icons::Tint::OnDanger;
    case ActionButton::Kind::Link: return Icons::Tint::Link;
    default: return Icons::Tint::Text2;
    }
}

} // namespace

ActionButton::ActionButton(Kind kind, QWidget* parent) : QPushButton(parent), m_kind(kind) {
    setProperty("kind", kindName(kind));
    setCursor(kind == Kind::Link ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setAutoDefault(false);
}

ActionButton::ActionButton(QAction* action, Kind kind, QWidget* parent) : ActionButton(kind, parent) {
    setAction(action);
}

void ActionButton::setAction(QAction* action) {
    if (m_action) {
        disconnect(m_action, nullptr, this, nullptr);
        disconnect(this, nullptr, m_action, nullptr);
    }
    m_action = action;
    if (!action)
        return;
    connect(action, &QAction::changed, this, &ActionButton::showAction);
    connect(this, &QPushButton::clicked, action, &QAction::trigger);
    showAction();
}

void ActionButton::setKind(Kind kind) {
    m_kind = kind;
    setStyleProperty(this, "kind", kindName(kind));
    if (m_action)
        showAction();
}

void ActionButton::setLabel(const QString& text, const QString& iconName) {
    const bool withIcon = !iconName.isEmpty();
    setIcon(withIcon ? Icons::icon(iconName, tintOf(m_kind)) : QIcon());
    // The style sheet takes the gap between icon and text away.
    setText(withIcon && !text.isEmpty() ? QString(u'\u2002' + text) : text);
    QString name = text;
    setAccessibleName(name.remove(u'&'));
    updateGeometry();
}

void ActionButton::showAction() {
    const QString name = m_action->property("iconName").toString();
    setLabel(m_action->text(), name);
    setEnabled(m_action->isEnabled());
    if (m_shownByAction != m_action->isVisible()) {
        m_shownByAction = m_action->isVisible();
        setVisible(m_shownByAction);
    }
    setToolTip(actionTooltip(m_action));
    setWhatsThis(m_action->whatsThis());
    if (m_action->isCheckable()) {
        setCheckable(true);
        setChecked(m_action->isChecked());
    }
}

void ActionButton::setKeys(const QKeySequence& keys) {
    connect(new QShortcut(keys, this), &QShortcut::activated, this, &ActionButton::click);
}

void ActionButton::keyPressEvent(QKeyEvent* event) {
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !event->isAutoRepeat())
        click();
    else
        QPushButton::keyPressEvent(event);
}

QSize ActionButton::sizeHint() const {
    QSize size = QPushButton::sizeHint();
    if (text().isEmpty())
        size.setWidth(qMax(size.height(), Metrics::controlHeight()));
    return size;
}

QAction* makeAction(const QString& iconName, QObject* parent) {
    auto* action = new QAction(parent);
    if (!iconName.isEmpty()) {
        action->setIcon(Icons::icon(iconName));
        action->setProperty("iconName", iconName);
    }
    return action;
}

void nameAction(QAction* action, const QString& text, const QString& tip) {
    action->setText(text);
    action->setStatusTip(tip);
}

void allowAction(QAction* action, const QString& reason) {
    action->setProperty("disabledReason", reason);
    action->setEnabled(reason.isEmpty());
    action->setToolTip(actionTooltip(action));
}

QString actionTooltip(const QAction* action) {
    QString text = action->text();
    text.remove(u'&');
    if (!action->shortcut().isEmpty())
        text += u" ("_s + action->shortcut().toString(QKeySequence::NativeText) + u')';
    const QString reason = action->property("disabledReason").toString();
    if (!action->isEnabled() && !reason.isEmpty())
        text += u'\n' + reason;
    return plainTooltip(text);
}

} // namespace quittance

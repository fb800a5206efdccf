#include "shell/SearchButton.h"

#include "common/ActionButton.h"
#include "common/PlainText.h"
#include "common/StyleProperty.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

SearchButton::SearchButton(QAction* action, QWidget* parent)
    : QPushButton(parent), m_action(action), m_key(new PlainLabel({}, "caption", this)) {
    setObjectName(u"globalSearchButton"_s);
    setProperty("kind", u"search"_s);
    m_key->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 10, 0);
    row->addStretch();
    row->addWidget(m_key);
    connect(this, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, this, &SearchButton::showAction);
    showAction();
}

void SearchButton::setCollapsed(bool collapsed) {
    m_collapsed = collapsed;
    setStyleProperty(this, "collapsed", collapsed);
    showAction();
}

void SearchButton::showAction() {
    setIcon(m_action->icon());
    setText(m_collapsed ? QString() : QString(u"\u2002"_s + tr("Search")));
    setAccessibleName(tr("Search"));
    setToolTip(actionTooltip(m_action));
    setEnabled(m_action->isEnabled());
    m_key->setText(m_action->shortcut().toString(QKeySequence::NativeText));
    m_key->setVisible(!m_collapsed && !m_key->text().isEmpty());
}

void SearchButton::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        showAction();
    QPushButton::changeEvent(event);
}

} // namespace quittance

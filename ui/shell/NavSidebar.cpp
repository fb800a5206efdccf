#include "shell/NavSidebar.h"

#include "common/ActionButton.h"
#include "common/PlainText.h"
#include "theme/Theme.h"
#include "theme/Tokens.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace quittance {

namespace {

constexpr int wide = 212;
constexpr int narrow = 56;

} // namespace

NavSidebar::NavSidebar(QWidget* parent) : QWidget(parent) {
    setProperty("role", QStringLiteral("sidebar"));
    setAttribute(Qt::WA_StyledBackground);
    m_layout = new QVBoxLayout(this);
    m_layout->setContentsMargins(8, 12, 8, 8);
    m_layout->setSpacing(2);
    m_company = new PlainLabel({}, "strong", this);
    m_company->setElided(true);
    m_company->setIndent(12);
    m_detail = new PlainLabel({}, "caption", this);
    m_detail->setElided(true);
    m_detail->setIndent(12);
    m_layout->addWidget(m_company);
    m_layout->addWidget(m_detail);
    connect(&Theme::instance(), &Theme::changed, this, &NavSidebar::applyWidth);
    applyWidth();
}

void NavSidebar::setCompany(const QString& name, const QString& detail) {
    m_company->setText(name);
    m_detail->setText(detail);
}

int NavSidebar::addGroup() {
    auto* label = new PlainLabel({}, "section", this);
    label->setIndent(12);
    m_layout->addSpacing(10);
    m_layout->addWidget(label);
    m_groups.push_back(label);
    return static_cast<int>(m_groups.size()) - 1;
}

void NavSidebar::setGroupTitle(int group, const QString& title) {
    m_groups[static_cast<size_t>(group)]->setText(title.toUpper());
}

void NavSidebar::addPage(QAction* action) {
    auto* button = new QPushButton(this);
    button->setProperty("kind", QStringLiteral("nav"));
    button->setCheckable(true);
    button->setObjectName(action->objectName() + QStringLiteral("NavButton"));
    m_layout->addWidget(button);
    m_entries.emplace_back(button, action);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, button, [this, button, action] { showEntry(button, action); });
    showEntry(button, action);
}

void NavSidebar::addSpace() { m_layout->addStretch(1); }

void NavSidebar::showEntry(QPushButton* button, const QAction* action) {
    // "&&" is an ampersand, "&" marks the mnemonic of the menu.
    QString text = action->text();
    text.replace(QStringLiteral("&&"), QStringLiteral("\a")).remove(u'&').replace(u'\a', u'&');
    button->setIcon(action->icon());
    QString shown = text;
    button->setText(m_collapsed ? QString() : QStringLiteral("\u2002") + shown.replace(u'&', QStringLiteral("&&")));
    button->setToolTip(actionTooltip(action));
    button->setAccessibleName(text);
    button->setChecked(action->isChecked());
    button->setEnabled(action->isEnabled());
    button->setVisible(action->isVisible());
}

void NavSidebar::setCollapsed(bool collapsed) {
    if (collapsed == m_collapsed)
        return;
    m_collapsed = collapsed;
    for (PlainLabel* label : m_groups)
        label->setVisible(!collapsed);
    m_company->setVisible(!collapsed);
    m_detail->setVisible(!collapsed);
    for (const auto& [button, action] : m_entries)
        showEntry(button, action);
    applyWidth();
}

void NavSidebar::applyWidth() { setFixedWidth(m_collapsed ? Metrics::scaled(narrow) : Metrics::scaled(wide)); }

void NavSidebar::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Down)
        focusNextChild();
    else if (event->key() == Qt::Key_Up)
        focusPreviousChild();
    else
        QWidget::keyPressEvent(event);
}

void NavSidebar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        for (const auto& [button, action] : m_entries)
            showEntry(button, action);
    QWidget::changeEvent(event);
}

} // namespace quittance

#include "shell/NavSidebar.h"

#include "common/ActionButton.h"
#include "common/PlainText.h"
#include "common/StyleProperty.h"
#include "theme/Theme.h"
#include "theme/Tokens.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace quittance {

namespace {

constexpr int wide = 244;
constexpr int narrow = 56;
constexpr int sideMargin = 8;

} // namespace

NavSidebar::NavSidebar(QWidget* parent) : QWidget(parent) {
    setProperty("role", QStringLiteral("sidebar"));
    setAttribute(Qt::WA_StyledBackground);
    m_layout = new QVBoxLayout(this);
    m_layout->setContentsMargins(sideMargin, 12, sideMargin, 8);
    m_layout->setSpacing(2);
    m_company = new PlainLabel({}, "strong", this);
    m_company->setElided(true);
    m_company->setIndent(12);
    m_detail = new PlainLabel({}, "caption", this);
    m_detail->setElided(true);
    m_detail->setIndent(12);
    m_layout->addWidget(m_company);
    m_layout->addWidget(m_detail);
    m_top = new QVBoxLayout;
    m_top->setContentsMargins(0, 4, 0, 4);
    m_layout->addLayout(m_top);
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
    auto* badge = new QPushButton(button);
    badge->setProperty("kind", QStringLiteral("badge"));
    badge->setObjectName(action->objectName() + QStringLiteral("Badge"));
    badge->hide();
    auto* row = new QHBoxLayout(button);
    row->addStretch();
    row->addWidget(badge);
    auto* pinned = new QWidget(this);
    auto* pins = new QVBoxLayout(pinned);
    pins->setContentsMargins(16, 0, 0, 0);
    pins->setSpacing(2);
    pinned->hide();
    m_layout->addWidget(button);
    m_layout->addWidget(pinned);
    m_entries.push_back(std::make_unique<Entry>(Entry{button, badge, action, pinned, 0, {}}));
    const Entry* entry = m_entries.back().get();
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    connect(badge, &QPushButton::clicked, this, [this, action] { emit badgePressed(action); });
    connect(action, &QAction::changed, button, [this, entry] { showEntry(*entry); });
    showEntry(*entry);
}

void NavSidebar::addTop(QWidget* widget) { m_top->addWidget(widget); }

void NavSidebar::setBadge(const QAction* page, qint64 count, const QString& meaning) {
    for (const auto& entry : m_entries) {
        if (entry->action != page)
            continue;
        entry->count = count;
        entry->meaning = meaning;
        showEntry(*entry);
    }
}

void NavSidebar::setPinned(const QAction* page, const QList<QAction*>& views) {
    for (const auto& entry : m_entries) {
        if (entry->action != page)
            continue;
        const auto before = entry->pinned->findChildren<QPushButton*>(QString(), Qt::FindDirectChildrenOnly);
        for (QPushButton* button : before) {
            button->hide();
            button->deleteLater(); // it may be what was just clicked
        }
        for (QAction* view : views) {
            const int room = Metrics::scaled(wide) - Metrics::scaled(88); // beside margins, indent and icon
            const QString name = fontMetrics().elidedText(view->text(), Qt::ElideRight, room);
            auto* button = new QPushButton(view->icon(), QStringLiteral("\u2002") + name, entry->pinned);
            button->setProperty("kind", QStringLiteral("nav"));
            button->setObjectName(QStringLiteral("pinnedViewButton"));
            button->setToolTip(actionTooltip(view));
            button->setAccessibleName(view->text().replace(QStringLiteral("&&"), QStringLiteral("&")));
            connect(button, &QPushButton::clicked, view, &QAction::trigger);
            entry->pinned->layout()->addWidget(button);
        }
        entry->pinned->setProperty("views", views.size());
        showEntry(*entry);
    }
}

QWidget* NavSidebar::entry(const QAction* page) const {
    const auto found = std::ranges::find(m_entries, page, [](const auto& entry) { return entry->action; });
    return found == m_entries.end() ? nullptr : (*found)->button;
}

void NavSidebar::addSpace() { m_layout->addStretch(1); }

void NavSidebar::showEntry(const Entry& entry) {
    const QAction* const action = entry.action;
    // "&&" is an ampersand, "&" marks the mnemonic of the menu.
    QString text = action->text();
    text.replace(QStringLiteral("&&"), QStringLiteral("\a")).remove(u'&').replace(u'\a', u'&');
    entry.button->setIcon(action->icon());
    QString shown = text;
    entry.button->setText(m_collapsed ? QString()
                                      : QStringLiteral("\u2002") + shown.replace(u'&', QStringLiteral("&&")));
    const bool counted = entry.count > 0 && action->isEnabled();
    const QString meaning = counted ? entry.meaning : QString();
    entry.button->setToolTip(actionTooltip(action) + (counted ? u'\n' + plainTooltip(meaning) : QString()));
    entry.button->setAccessibleName(text);
    entry.button->setAccessibleDescription(meaning);
    entry.button->setChecked(action->isChecked());
    entry.button->setEnabled(action->isEnabled());
    entry.button->setVisible(action->isVisible());
    constexpr qint64 most = 999;
    // Beside the icon alone there is room for a dot: its tool tip, and the button's, say how many.
    setStyleProperty(entry.button, "collapsed", m_collapsed);
    setStyleProperty(entry.badge, "kind", m_collapsed ? QStringLiteral("dot") : QStringLiteral("badge"));
    entry.button->layout()->setAlignment(entry.badge, m_collapsed ? Qt::AlignRight | Qt::AlignTop : Qt::AlignVCenter);
    const int beside = (Metrics::scaled(narrow) - 2 * sideMargin - Metrics::iconSize()) / 2 - 8;
    entry.button->layout()->setContentsMargins(0, 4, m_collapsed ? beside : 6, 4);
    if (m_collapsed)
        entry.badge->setText({});
    else
        entry.badge->setText(entry.count > most ? QStringLiteral("%1+").arg(most) : QString::number(entry.count));
    entry.badge->setAccessibleName(meaning);
    entry.badge->setToolTip(plainTooltip(meaning));
    entry.badge->setVisible(counted);
    entry.pinned->setVisible(!m_collapsed && action->isVisible() && entry.pinned->property("views").toInt() > 0);
}

void NavSidebar::setCollapsed(bool collapsed) {
    if (collapsed == m_collapsed)
        return;
    m_collapsed = collapsed;
    for (PlainLabel* label : m_groups)
        label->setVisible(!collapsed);
    m_company->setVisible(!collapsed);
    m_detail->setVisible(!collapsed);
    for (const auto& entry : m_entries)
        showEntry(*entry);
    applyWidth();
}

void NavSidebar::applyWidth() {
    setFixedWidth(m_collapsed ? Metrics::scaled(narrow) : Metrics::scaled(wide));
    emit widthChanged(minimumWidth());
}

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
        for (const auto& entry : m_entries)
            showEntry(*entry);
    QWidget::changeEvent(event);
}

} // namespace quittance

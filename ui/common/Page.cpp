#include "common/Page.h"

#include "common/ActionButton.h"
#include "common/Banner.h"
#include "common/PlainText.h"
#include "theme/Theme.h"

#include <QEvent>

#include <algorithm>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

Page::Page(Backend& backend, QWidget* parent)
    : QWidget(parent),
      m_backend(backend),
      m_title(new PlainLabel({}, "h1", this)),
      m_subtitle(new PlainLabel({}, "muted", this)),
      m_header(new QHBoxLayout),
      m_headerButtons(new QHBoxLayout),
      m_banner(new Banner(this)),
      m_readOnlyBanner(new Banner(this)),
      m_body(new QVBoxLayout) {
    m_title->setElided(true);
    m_title->setObjectName(u"pageTitle"_s);
    m_subtitle->setWordWrap(true);
    m_subtitle->hide();
    auto* const titles = new QVBoxLayout;
    titles->setSpacing(0);
    titles->addWidget(m_title);
    titles->addWidget(m_subtitle);
    m_headerButtons->setSpacing(8);
    m_header->setSpacing(12);
    m_header->addLayout(titles, 1);
    m_header->addLayout(m_headerButtons);
    m_header->setAlignment(m_headerButtons, Qt::AlignLeft);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(Metrics::pageMarginX, Metrics::pageMarginY, Metrics::pageMarginX, Metrics::pageMarginY);
    layout->setSpacing(12);
    layout->addLayout(m_header);
    layout->addWidget(m_readOnlyBanner);
    layout->addWidget(m_banner);
    layout->addLayout(m_body, 1);
    m_body->setSpacing(12);
    constexpr int paceMs = 300;
    m_pace.setSingleShot(true);
    m_pace.setInterval(paceMs);
    connect(&m_pace, &QTimer::timeout, this, [this] {
        if (!std::exchange(m_isChanged, false))
            return;
        m_pace.start();
        refreshOrWait();
    });
    connect(m_banner, &Banner::actionTriggered, this, [this] {
        clearError();
        refresh();
    });
}

QString Page::title() const { return m_title->text(); }

QList<QAction*> Page::pageActions() const { return m_actions; }

void Page::setTitle(const QString& title, const QString& subtitle) {
    m_title->setText(title);
    m_subtitle->setText(subtitle);
    arrangeHeader();
    setAccessibleName(title);
    emit titleChanged();
}

QAction* Page::addPageAction(const char* name, const QString& icon, const QKeySequence& keys,
                             std::function<void()> then) {
    QAction* const action = makeAction(icon, this);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, std::move(then));
    addAction(action);
    return action;
}

void Page::setPrimaryAction(QAction* action) {
    if (m_primary)
        m_actions.removeOne(m_primary->action());
    else
        m_primary = new ActionButton(ActionButton::Kind::Primary, this);
    m_primary->setObjectName(u"primaryButton"_s);
    m_primary->setAction(action);
    m_actions.prepend(action);
    addAction(action);
    m_headerButtons->addWidget(m_primary);
}

void Page::focusPrimaryAction() {
    if (m_primary)
        m_primary->setFocus();
}

void Page::addHeaderAction(QAction* action) {
    m_actions.append(action);
    addAction(action);
    auto* const button = new ActionButton(action, ActionButton::Kind::Secondary, this);
    m_headerButtons->insertWidget(m_headerButtons->count() - (m_primary ? 1 : 0), button);
}

void Page::setHeaderVisible(bool visible) {
    m_headerVisible = visible;
    m_title->setVisible(visible);
    arrangeHeader();
    for (int i = 0; i < m_headerButtons->count(); ++i)
        if (QWidget* const widget = m_headerButtons->itemAt(i)->widget(); widget && !visible && !widget->isHidden()) {
            m_hiddenButtons.append(widget);
            widget->hide();
        }
    if (visible)
        for (const QPointer<QWidget>& widget : std::exchange(m_hiddenButtons, {}))
            if (widget)
                widget->show();
}

void Page::addHeaderWidget(QWidget* widget) {
    m_headerButtons->insertWidget(m_headerButtons->count() - (m_primary ? 1 : 0), widget);
}

void Page::applyChanges(const ChangeSet& changes) {
    if (!isTouchedBy(changes))
        return;
    if (m_pace.isActive()) {
        m_isChanged = true;
        return;
    }
    m_pace.start();
    refreshOrWait();
}

void Page::refreshOrWait() {
    if (isVisible())
        refresh();
    else
        m_stale = true;
}

bool Page::isTouchedBy(const ChangeSet& changes) const {
    return std::any_of(m_nouns.begin(), m_nouns.end(), [&](Noun noun) { return changes.touches(noun); });
}

void Page::applyScope() {
    if (isVisible())
        scopeChanged();
    else
        m_scopeStale = true;
}

void Page::setBadge(qint64 count, const QString& meaning) {
    m_badge = {count, meaning};
    emit badgeChanged();
}

void Page::setReadOnly(bool readOnly, const QString& reason) {
    m_readOnly = readOnly;
    if (readOnly)
        m_readOnlyBanner->show(Tone::Warning, reason.isEmpty() ? tr("This book is open for reading only.") : reason);
    else
        m_readOnlyBanner->hide();
    readOnlyChanged();
}

void Page::showError(const Error& error) { m_banner->showError(error); }

void Page::showLoadError(const Error& error) { m_banner->showError(error, tr("Try again")); }

void Page::clearError() { m_banner->hide(); }

void Page::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        // Texts that came with the data (totals, states, notes) are made again, too.
        refreshOrWait();
    }
    QWidget::changeEvent(event);
}

void Page::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrangeHeader();
}

bool Page::event(QEvent* event) {
    if (event->type() == QEvent::LayoutRequest) // a title or a button got another text
        arrangeHeader();
    return QWidget::event(event);
}

// Buttons below the title where both do not fit beside each other: with large text, a title would be cut. A low place
// goes to what the page is for: its subtitle leaves.
void Page::arrangeHeader() {
    const bool low = parentWidget() && parentWidget()->height() < Metrics::scaled(420);
    m_subtitle->setVisible(m_headerVisible && !low && !m_subtitle->text().isEmpty());
    const int wanted = m_title->sizeHint().width() + m_header->spacing() + m_headerButtons->sizeHint().width() +
                       2 * Metrics::pageMarginX;
    const auto direction = wanted > width() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (m_header->direction() != direction)
        m_header->setDirection(direction);
}

void Page::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    const bool stale = std::exchange(m_stale, false);
    if (std::exchange(m_scopeStale, false))
        scopeChanged(); // which asks everything again
    else if (stale)
        refresh();
}

} // namespace quittance

#include "common/DetailPanel.h"

#include "common/ActionButton.h"
#include "common/FlowLayout.h"
#include "common/PageArea.h"
#include "common/PlainText.h"
#include "common/StatusPill.h"
#include "common/StyleProperty.h"
#include "theme/Theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int crowd = 5; ///< tabs that stand closer, so that the narrowest panel has room for all

/// The place of one tab. A stack of pages is as high as the highest of them would be at its width, shown or not: what
/// is not shown has no height.
class TabPlace final : public QWidget {
public:
    explicit TabPlace(QWidget* content) {
        auto* const layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(content);
        setProperty("role", u"plain"_s);
    }
    void setShown(bool shown) {
        m_shown = shown;
        setSizePolicy(QSizePolicy::Preferred, shown ? QSizePolicy::Expanding : QSizePolicy::Ignored);
        updateGeometry();
    }
    bool hasHeightForWidth() const override { return m_shown && QWidget::hasHeightForWidth(); }
    int heightForWidth(int width) const override { return m_shown ? QWidget::heightForWidth(width) : -1; }

private:
    bool m_shown = false;
};

} // namespace

DetailPanel::DetailPanel(QWidget* parent)
    : QFrame(parent),
      m_title(new PlainLabel({}, "h2", this)),
      m_status(new StatusPill(this)),
      m_window(new ActionButton(ActionButton::Kind::Ghost, this)),
      m_close(new ActionButton(ActionButton::Kind::Ghost, this)),
      m_area(new PageArea(this)),
      m_body(new QWidget(m_area->viewport())),
      m_link(new ActionButton(ActionButton::Kind::Link, m_body)),
      m_subtitle(new PlainLabel({}, "muted", m_body)),
      m_amount(new PlainLabel({}, "kpi", m_body)),
      m_amountNote(new PlainLabel({}, "muted", m_body)),
      m_actionRow(new QWidget(m_body)),
      m_actions(new FlowLayout(new QWidget(m_actionRow), 8, 6)),
      m_tabs(new QTabWidget(m_body)) {
    setProperty("role", u"card"_s);
    setObjectName(u"detailPanel"_s);
    m_title->setElided(true);
    m_subtitle->setElided(true);
    m_amount->setWordWrap(true);
    m_amountNote->setElided(true);
    m_close->setObjectName(u"closePanelButton"_s);
    m_window->setObjectName(u"panelWindowButton"_s);
    setFocusProxy(m_close);
    m_window->hide();
    m_status->hide();
    m_link->hide();
    m_subtitle->hide();
    m_amount->hide();
    m_amountNote->hide();
    m_actionRow->hide();
    m_tabs->hide();
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setDrawBase(false);
    m_tabs->tabBar()->setExpanding(false);
    m_tabs->setUsesScrollButtons(true);
    // "…" stays at the end of the first line where the buttons take two.
    auto* const row = new QHBoxLayout(m_actionRow);
    row->setContentsMargins(0, 6, 0, 6);
    row->setSpacing(8);
    m_actions->setContentsMargins(0, 0, 0, 0);
    QSizePolicy flowing(QSizePolicy::Expanding, QSizePolicy::Preferred);
    flowing.setHeightForWidth(true);
    m_actions->parentWidget()->setSizePolicy(flowing);
    row->addWidget(m_actions->parentWidget(), 1);

    auto* const head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_title, 1);
    head->addWidget(m_status);
    head->addWidget(m_window);
    head->addWidget(m_close);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(Metrics::cardPaddingX, 10, 10, Metrics::cardPaddingY);
    layout->setSpacing(4);
    layout->addLayout(head);
    auto* const body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(4);
    body->addWidget(m_link, 0, Qt::AlignLeft);
    body->addWidget(m_subtitle);
    body->addWidget(m_amount);
    body->addWidget(m_amountNote);
    body->addWidget(m_actionRow);
    body->addWidget(m_tabs, 1);
    m_body->setProperty("role", u"plain"_s);
    m_area->setPage(m_body);
    layout->addWidget(m_area, 1);
    connect(m_tabs, &QTabWidget::currentChanged, this, &DetailPanel::fitTabs);
    const auto keepWidth = [this] { setMinimumWidth(Metrics::scaled(Metrics::panelMinimum)); };
    connect(&Theme::instance(), &Theme::changed, this, keepWidth);
    keepWidth();
    connect(m_close, &QPushButton::clicked, this, &DetailPanel::closeRequested);
    connect(m_link, &QPushButton::clicked, this, &DetailPanel::linkActivated);
    retranslate();
}

void DetailPanel::setTitle(const QString& title) {
    m_title->setText(title);
    setAccessibleName(title);
    emit titleChanged(title);
}

void DetailPanel::setWindowAction(QAction* action) {
    disconnect(m_window, nullptr, this, nullptr);
    m_window->setVisible(action);
    m_windowAction = action;
    if (action)
        connect(m_window, &QPushButton::clicked, action, &QAction::trigger);
    retranslate();
}

void DetailPanel::setStatus(const StatusLook& look) { m_status->setLook(look); }

void DetailPanel::setSubtitle(const QString& text, bool isLink) {
    m_link->setVisible(isLink && !text.isEmpty());
    m_subtitle->setVisible(!isLink && !text.isEmpty());
    m_subtitle->setText(text);
    QString label = text;
    m_link->setLabel(label.replace(u'&', u"&&"_s));
    m_link->setAccessibleName(text);
}

void DetailPanel::setAmount(const QString& amount, const QString& note) {
    m_amount->setText(amount);
    m_amount->setVisible(!amount.isEmpty());
    m_amountNote->setText(note);
    m_amountNote->setVisible(!note.isEmpty());
}

void DetailPanel::setActions(const QList<QAction*>& actions) {
    while (QLayoutItem* const item = m_actions->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    if (m_more) {
        m_more->hide();
        m_more->deleteLater();
        m_more = nullptr;
    }
    QMenu* menu = nullptr;
    int shown = 0;
    for (QAction* const action : actions) {
        if (!action->isVisible())
            continue;
        if (shown < 2) {
            auto* const button =
                new ActionButton(action, shown == 0 ? ActionButton::Kind::Primary : ActionButton::Kind::Secondary,
                                 m_actions->parentWidget());
            m_actions->addWidget(button);
        } else {
            if (!menu) {
                m_more = new ActionButton(ActionButton::Kind::Secondary, m_actionRow);
                m_more->setObjectName(u"moreActionsButton"_s);
                m_more->setLabel({}, u"three-dots"_s);
                menu = new QMenu(m_more);
                m_more->setMenu(menu);
                m_actionRow->layout()->addWidget(m_more);
                m_actionRow->layout()->setAlignment(m_more, Qt::AlignTop);
            }
            menu->addAction(action);
        }
        ++shown;
    }
    m_actionRow->setVisible(shown > 0);
    retranslate();
}

int DetailPanel::addTab(QWidget* content, const QString& title) {
    m_tabs->show();
    const int tab = m_tabs->addTab(new TabPlace(content), title);
    fitTabs();
    return tab;
}

void DetailPanel::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    fitTabs();
}

void DetailPanel::fitTabs() {
    setStyleProperty(m_tabs->tabBar(), "crowded", m_tabs->count() >= crowd && width() < Metrics::scaled(460));
    for (int tab = 0; tab < m_tabs->count(); ++tab)
        static_cast<TabPlace*>(m_tabs->widget(tab))->setShown(tab == m_tabs->currentIndex());
}

void DetailPanel::setTabTitle(int tab, const QString& title) { m_tabs->setTabText(tab, title); }

void DetailPanel::setContent(QWidget* content) {
    auto* const column = qobject_cast<QVBoxLayout*>(m_body->layout());
    if (m_content)
        m_content->deleteLater();
    m_content = content;
    column->addWidget(content, 1);
}

void DetailPanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        emit closeRequested();
    else
        QFrame::keyPressEvent(event);
}

void DetailPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void DetailPanel::retranslate() {
    m_close->setLabel({}, u"x-lg"_s);
    m_window->setLabel({}, u"box-arrow-up-right"_s);
    m_window->setAccessibleName(tr("Open in a window of its own"));
    m_window->setToolTip(m_windowAction ? actionTooltip(m_windowAction) : QString());
    m_tabs->setAccessibleName(tr("Details"));
    m_tabs->tabBar()->setAccessibleName(tr("Details"));
    m_close->setAccessibleName(tr("Close the panel"));
    m_close->setToolTip(tr("Close the panel (Esc)"));
    if (m_more) {
        m_more->setAccessibleName(tr("More actions"));
        m_more->setToolTip(tr("More actions"));
    }
}

} // namespace quittance

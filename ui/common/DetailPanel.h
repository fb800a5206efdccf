#pragma once

#include "common/StatusLook.h"

#include <QFrame>

class QAction;
class QTabWidget;

namespace quittance {

class ActionButton;
class FlowLayout;
class PageArea;
class PlainLabel;
class StatusPill;

/// What is known of the selected row, beside the list: title and state, a link, the amount, at most two buttons and
/// "…", then tabs. Where it has no room for all of it, everything below the title scrolls as one piece. Esc closes it.
class DetailPanel : public QFrame {
    Q_OBJECT
public:
    explicit DetailPanel(QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setStatus(const StatusLook& look);
    /// A line under the title; pressing it asks for `linkActivated` when `isLink`.
    void setSubtitle(const QString& text, bool isLink);
    /// The large figure; empty hides it.
    void setAmount(const QString& amount, const QString& note = {});
    /// The first two become buttons (the first the primary one), the others stand in the menu.
    void setActions(const QList<QAction*>& actions);
    int addTab(QWidget* content, const QString& title);
    void setTabTitle(int tab, const QString& title);
    QTabWidget* tabs() const { return m_tabs; }
    /// Opens the same in a window of its own; none: not offered.
    void setWindowAction(QAction* action);
    /// Content without tabs.
    void setContent(QWidget* content);

signals:
    void closeRequested();
    void linkActivated();
    void titleChanged(const QString& title);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void retranslate();
    /// The panel is as high as the tab that is shown wants, not as the highest of them.
    void fitTabs();

    PlainLabel* m_title;
    StatusPill* m_status;
    QAction* m_windowAction = nullptr;
    ActionButton* m_window;
    ActionButton* m_close;
    PageArea* m_area; ///< what scrolls…
    QWidget* m_body;  ///< …and what is in it
    ActionButton* m_link;
    PlainLabel* m_subtitle;
    PlainLabel* m_amount;
    PlainLabel* m_amountNote;
    QWidget* m_actionRow;
    FlowLayout* m_actions;
    ActionButton* m_more = nullptr;
    QTabWidget* m_tabs;
    QWidget* m_content = nullptr;
};

} // namespace quittance

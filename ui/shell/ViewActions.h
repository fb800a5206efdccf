#pragma once

#include "shell/PageList.h"

#include <QList>
#include <QObject>

#include <map>

class QAction;

namespace quittance {

class NavSidebar;

/// The saved views as actions: the pinned ones stand in the sidebar under their page, and the palette finds them all.
class ViewActions : public QObject {
    Q_OBJECT
public:
    ViewActions(NavSidebar* sidebar, QObject* parent);

    /// The pages of the open book and their entries in the sidebar; empty when it is closed.
    void setPages(const std::map<PageKey, Page*>& pages, const std::map<PageKey, QAction*>& entries);
    QList<QAction*> actions() const { return m_actions; }

private:
    void rebuild();

    NavSidebar* m_sidebar;
    std::map<PageKey, Page*> m_pages;
    std::map<PageKey, QAction*> m_entries;
    QList<QAction*> m_actions;
};

} // namespace quittance

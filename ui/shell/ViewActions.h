#pragma once

#include "shell/PageList.h"

#include <QList>
#include <QObject>

#include <map>

class QAction;

namespace quittance {

class NavSidebar;
class OpenPages;

/// The saved views as actions: the pinned ones stand in the sidebar under their page, and the palette finds them all.
class ViewActions : public QObject {
    Q_OBJECT
public:
    ViewActions(NavSidebar* sidebar, OpenPages* pages, QObject* parent);

    /// The entries of the pages in the sidebar.
    void setEntries(const std::map<PageKey, QAction*>& entries) { m_entries = entries; }
    /// As the views are now; none while no book is open.
    void rebuild();
    QList<QAction*> actions() const { return m_actions; }

private:
    NavSidebar* m_sidebar;
    OpenPages* m_pages;
    std::map<PageKey, QAction*> m_entries;
    QList<QAction*> m_actions;
};

} // namespace quittance

#include "shell/ViewActions.h"

#include "common/ActionButton.h"
#include "common/Language.h"
#include "common/ListPage.h"
#include "common/SavedViews.h"
#include "shell/NavSidebar.h"

namespace quittance {

using namespace Qt::Literals::StringLiterals;

ViewActions::ViewActions(NavSidebar* sidebar, QObject* parent) : QObject(parent), m_sidebar(sidebar) {
    connect(&SavedViews::instance(), &SavedViews::changed, this, &ViewActions::rebuild);
    // After the pages have their new titles.
    connect(&Language::instance(), &Language::changed, this, &ViewActions::rebuild, Qt::QueuedConnection);
}

void ViewActions::setPages(const std::map<PageKey, Page*>& pages, const std::map<PageKey, QAction*>& entries) {
    m_pages = pages;
    m_entries = entries;
    rebuild();
}

void ViewActions::rebuild() {
    const QList<QAction*> before = std::exchange(m_actions, {});
    for (const auto& [key, entry] : m_entries) {
        const auto found = m_pages.find(key);
        auto* const page = found == m_pages.end() ? nullptr : qobject_cast<ListPage*>(found->second);
        QList<QAction*> pinned;
        for (const SavedView& view : page ? SavedViews::instance().of(page->viewId()) : std::vector<SavedView>()) {
            auto* const action = makeAction(u"star"_s, this);
            action->setObjectName(u"view:%1:%2"_s.arg(view.list, view.name));
            QString text = view.name;
            nameAction(action, text.replace(u'&', u"&&"_s), tr("Saved view of the page %1").arg(page->title()));
            connect(action, &QAction::triggered, page, [entry = entry, page, name = view.name] {
                entry->trigger();
                page->openView(name);
            });
            m_actions.append(action);
            if (view.pinned)
                pinned.append(action);
        }
        m_sidebar->setPinned(entry, pinned);
    }
    for (QAction* action : before)
        action->deleteLater(); // the one that is running may be among them
}

} // namespace quittance

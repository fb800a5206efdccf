#include "shell/ViewActions.h"

#include "common/ActionButton.h"
#include "common/Language.h"
#include "common/ListPage.h"
#include "common/SavedViews.h"
#include "shell/NavSidebar.h"
#include "shell/OpenPages.h"

namespace quittance {

using namespace Qt::Literals::StringLiterals;

ViewActions::ViewActions(NavSidebar* sidebar, OpenPages* pages, QObject* parent)
    : QObject(parent), m_sidebar(sidebar), m_pages(pages) {
    connect(&SavedViews::instance(), &SavedViews::changed, this, &ViewActions::rebuild);
    connect(&Language::instance(), &Language::changed, this, &ViewActions::rebuild);
}

void ViewActions::rebuild() {
    const QList<QAction*> before = std::exchange(m_actions, {});
    for (const auto& [key, entry] : m_entries) {
        const QString list = m_pages->isOpen() ? m_pages->entry(key).viewId : QString();
        QList<QAction*> pinned;
        for (const SavedView& view : list.isEmpty() ? std::vector<SavedView>() : SavedViews::instance().of(list)) {
            auto* const action = makeAction(u"star"_s, this);
            action->setObjectName(u"view:%1:%2"_s.arg(view.list, view.name));
            QString text = view.name;
            nameAction(action, text.replace(u'&', u"&&"_s),
                       tr("Saved view of the page %1").arg(m_pages->entry(key).title()));
            connect(action, &QAction::triggered, this, [this, key = key, entry = entry, name = view.name] {
                entry->trigger();
                if (auto* const page = qobject_cast<ListPage*>(m_pages->at(key)))
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

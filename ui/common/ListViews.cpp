#include "common/ListViews.h"

#include "common/Notifier.h"
#include "common/PlainText.h"
#include "common/Prompts.h"
#include "theme/Icons.h"

#include <QMenu>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

ListViews::ListViews(QString list, std::function<SavedView()> capture,
                     std::function<QStringList(const SavedView&)> apply, QWidget* page)
    : QObject(page), m_list(std::move(list)), m_capture(std::move(capture)), m_apply(std::move(apply)), m_page(page) {}

void ListViews::fill(QMenu* menu) {
    const std::vector<SavedView> views = SavedViews::instance().of(m_list);
    bool exists = false;
    bool pinned = false;
    for (const SavedView& view : views) {
        QString text = view.name;
        QAction* const action = menu->addAction(text.replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setChecked(view.name == m_current);
        connect(action, &QAction::triggered, this, [this, name = view.name] { open(name); });
        exists = exists || view.name == m_current;
        pinned = pinned || (view.name == m_current && view.pinned);
    }
    if (!views.empty())
        menu->addSeparator();
    connect(menu->addAction(Icons::icon(u"plus-lg"_s), tr("Save this view…")), &QAction::triggered, this,
            &ListViews::saveAs);
    if (!exists)
        return;
    QString name = m_current;
    name.replace(u'&', u"&&"_s);
    connect(menu->addAction(tr("Update %1").arg(quoted(name))), &QAction::triggered, this, &ListViews::update);
    QAction* const pin = menu->addAction(tr("Show in the sidebar"));
    pin->setCheckable(true);
    pin->setChecked(pinned);
    connect(pin, &QAction::triggered, this,
            [this](bool on) { SavedViews::instance().setPinned(m_list, m_current, on); });
    connect(menu->addAction(Icons::icon(u"pencil"_s), tr("Rename…")), &QAction::triggered, this, &ListViews::rename);
    connect(menu->addAction(Icons::icon(u"trash"_s), tr("Delete the view")), &QAction::triggered, this,
            &ListViews::remove);
}

void ListViews::open(const QString& name) {
    const auto view = SavedViews::instance().find(m_list, name);
    if (!view)
        return;
    m_current = name;
    emit opened(name, m_apply(*view));
}

void ListViews::saveAs() {
    const auto name = Prompts::current().askText(m_page, tr("Save this view"), tr("Name"), m_current);
    if (!name || name->trimmed().isEmpty())
        return;
    SavedView view = m_capture();
    view.list = m_list;
    view.name = name->trimmed();
    if (const auto before = SavedViews::instance().find(m_list, view.name)) {
        if (!Prompts::current().confirm(m_page, {.title = tr("Replace the view %1?").arg(quoted(view.name)),
                                                 .text = tr("It then shows what the list shows now."),
                                                 .items = {},
                                                 .acceptText = tr("Replace")}))
            return;
        view.pinned = before->pinned;
    }
    SavedViews::instance().save(view);
    m_current = view.name;
    Notifier::of(m_page).notify(Tone::Success, tr("The view %1 is saved.").arg(quoted(view.name)));
}

void ListViews::update() {
    const auto before = SavedViews::instance().find(m_list, m_current);
    if (!before)
        return;
    SavedView view = m_capture();
    view.list = m_list;
    view.name = m_current;
    view.pinned = before->pinned;
    SavedViews::instance().save(view);
    Notifier::of(m_page).notify(Tone::Success, tr("The view %1 is saved.").arg(quoted(view.name)), tr("Undo"),
                                [before = *before] { SavedViews::instance().save(before); });
}

void ListViews::rename() {
    const auto name = Prompts::current().askText(m_page, tr("Rename the view"), tr("Name"), m_current);
    if (!name || name->trimmed().isEmpty() || name->trimmed() == m_current)
        return;
    SavedViews::instance().rename(m_list, m_current, name->trimmed());
    m_current = name->trimmed();
}

void ListViews::remove() {
    const auto view = SavedViews::instance().find(m_list, m_current);
    if (!view)
        return;
    SavedViews::instance().remove(m_list, m_current);
    m_current.clear();
    Notifier::of(m_page).notify(Tone::Info, tr("The view %1 is deleted.").arg(quoted(view->name)), tr("Undo"),
                                [view = *view] { SavedViews::instance().save(view); });
}

} // namespace quittance

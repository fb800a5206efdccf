#include "common/SavedViews.h"

#include "common/UiState.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostViews = 200;
constexpr qsizetype longestName = 80;

QString key() { return u"savedViews"_s; }

QString toText(const SavedView& view) {
    const QJsonObject object{{u"name"_s, view.name},
                             {u"list"_s, view.list},
                             {u"chip"_s, view.chip},
                             {u"search"_s, view.search},
                             {u"conditions"_s, view.conditions},
                             {u"columns"_s, QJsonArray::fromStringList(view.columns)},
                             {u"pinned"_s, view.pinned}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

SavedView fromText(const QString& text) {
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    SavedView view;
    view.name = object.value(u"name"_s).toString().left(longestName);
    view.list = object.value(u"list"_s).toString();
    view.chip = object.value(u"chip"_s).toString();
    view.search = object.value(u"search"_s).toString();
    view.conditions = object.value(u"conditions"_s).toArray();
    const QJsonArray columns = object.value(u"columns"_s).toArray();
    for (const auto column : columns)
        view.columns.append(column.toString());
    view.pinned = object.value(u"pinned"_s).toBool();
    return view;
}

auto called(const QString& list, const QString& name) {
    return [list, name](const SavedView& view) { return view.list == list && view.name == name; };
}

} // namespace

SavedViews::SavedViews(QObject* parent) : QObject(parent) {}

SavedViews& SavedViews::instance() {
    static SavedViews* const views = new SavedViews(qApp);
    return *views;
}

std::vector<SavedView> SavedViews::all() const {
    std::vector<SavedView> views;
    const QStringList stored = UiState::value(key()).toStringList();
    for (const QString& text : stored.mid(0, mostViews)) {
        SavedView view = fromText(text);
        if (!view.name.isEmpty() && !view.list.isEmpty() &&
            std::none_of(views.begin(), views.end(), called(view.list, view.name)))
            views.push_back(std::move(view));
    }
    std::stable_sort(views.begin(), views.end(), [](const auto& a, const auto& b) { return a.list < b.list; });
    return views;
}

std::vector<SavedView> SavedViews::of(const QString& list) const {
    std::vector<SavedView> views = all();
    std::erase_if(views, [&list](const SavedView& view) { return view.list != list; });
    return views;
}

std::optional<SavedView> SavedViews::find(const QString& list, const QString& name) const {
    for (const SavedView& view : all())
        if (view.list == list && view.name == name)
            return view;
    return std::nullopt;
}

void SavedViews::save(const SavedView& view) {
    std::vector<SavedView> views = all();
    const auto found = std::find_if(views.begin(), views.end(), called(view.list, view.name));
    if (found == views.end())
        views.push_back(view);
    else
        *found = view;
    store(views);
}

void SavedViews::rename(const QString& list, const QString& name, const QString& newName) {
    std::vector<SavedView> views = all();
    std::erase_if(views, called(list, newName == name ? QString() : newName)); // it takes that one's place
    for (SavedView& view : views)
        if (called(list, name)(view))
            view.name = newName.left(longestName);
    store(views);
}

void SavedViews::remove(const QString& list, const QString& name) {
    std::vector<SavedView> views = all();
    std::erase_if(views, called(list, name));
    store(views);
}

void SavedViews::setPinned(const QString& list, const QString& name, bool pinned) {
    std::vector<SavedView> views = all();
    for (SavedView& view : views)
        if (called(list, name)(view))
            view.pinned = pinned;
    store(views);
}

void SavedViews::store(const std::vector<SavedView>& views) {
    QStringList texts;
    for (const SavedView& view : views)
        texts.append(toText(view));
    UiState::setValue(key(), texts);
    emit changed();
}

} // namespace quittance

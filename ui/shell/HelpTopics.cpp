#include "shell/HelpTopics.h"

#include "base/Text.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

// What is not listed comes after, by name.
const QStringList& order() {
    static const QStringList ids{u"window"_s,         u"customers"_s, u"catalog"_s, u"subscriptions"_s, u"billingRun"_s,
                                 u"billingHistory"_s, u"dashboard"_s, u"todo"_s,    u"import"_s,        u"settings"_s};
    return ids;
}

HelpTopic read(const QString& folder, const QString& id) {
    QFile file(folder + u'/' + id + u".md"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString text = QString::fromUtf8(file.readAll());
    return {id, text.section(u'\n', 0, 0).mid(2).trimmed(), text};
}

} // namespace

std::vector<HelpTopic> helpTopics(const QString& language) {
    QString folder = u":/help/"_s + language;
    if (!QDir(folder).exists())
        folder = u":/help/en"_s;
    QStringList ids;
    for (const QString& name : QDir(folder).entryList({u"*.md"_s}, QDir::Files, QDir::Name))
        ids.append(name.chopped(3));
    const auto place = [](const QString& id) {
        const auto at = order().indexOf(id);
        return at < 0 ? order().size() : at;
    };
    std::ranges::stable_sort(ids, {}, place);
    std::vector<HelpTopic> topics;
    for (const QString& id : std::as_const(ids))
        topics.push_back(read(folder, id));
    return topics;
}

std::vector<HelpTopic> findHelp(const QString& language, const QString& search) {
    const QStringList words = text::folded(search).split(u' ', Qt::SkipEmptyParts);
    const auto has = [&words](const QString& text) {
        const QString folded = text::folded(text);
        return std::ranges::all_of(words, [&folded](const QString& word) { return folded.contains(word); });
    };
    std::vector<HelpTopic> found;
    for (HelpTopic& topic : helpTopics(language))
        if (has(topic.text))
            found.push_back(std::move(topic));
    std::ranges::stable_sort(found, {}, [&has](const HelpTopic& topic) { return !has(topic.title); });
    return found;
}

HelpTopic helpTopic(const QString& language, const QString& id) {
    const std::vector<HelpTopic> topics = helpTopics(language);
    auto found = std::ranges::find(topics, id, &HelpTopic::id);
    if (found == topics.end())
        found = std::ranges::find(topics, u"window"_s, &HelpTopic::id);
    return found == topics.end() ? HelpTopic() : *found;
}

} // namespace quittance

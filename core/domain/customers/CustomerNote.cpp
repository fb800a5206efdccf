#include "domain/customers/CustomerNote.h"

#include "base/Text.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestNote = 4'000;
constexpr qsizetype longestTag = 40;
constexpr qsizetype mostTags = 20;

struct NoteText {
    Q_DECLARE_TR_FUNCTIONS(quittance::CustomerNote)
};

/// Case and accents make no other tag.
bool hasTag(const QStringList& tags, const QString& wanted) {
    const QString folded = text::folded(wanted);
    return std::any_of(tags.begin(), tags.end(), [&](const QString& tag) { return text::folded(tag) == folded; });
}

} // namespace

CustomerNote normalised(CustomerNote note) {
    note.text = text::normalisedBlock(note.text, longestNote + 1); // one more, so that validate() sees what is too long
    return note;
}

Result<> validate(const CustomerNote& note) {
    if (note.text.isEmpty())
        return invalid(NoteText::tr("Write something first."), u"text"_s);
    if (note.text.size() > longestNote)
        return invalid(NoteText::tr("A note holds 4,000 characters. Make it shorter, or write two."), u"text"_s);
    return {};
}

QJsonObject toJson(const CustomerNote& note) { return {{u"text"_s, note.text}}; }

QStringList tagsFromText(const QString& text) {
    QString separated = text;
    for (const QChar other : {u';', u'\n'})
        separated.replace(other, u',');
    QStringList tags;
    QSet<QString> known;
    for (const QStringView part : QStringView(separated).split(u',')) {
        const QString tag = text::normalisedLine(part, longestTag + 1);
        if (tag.isEmpty() || known.contains(text::folded(tag)))
            continue;
        known.insert(text::folded(tag));
        tags.append(tag);
    }
    return tags;
}

QStringList edited(const QStringList& tags, const TagEdit& edit) {
    QStringList kept;
    for (const QString& tag : tags)
        if (!hasTag(edit.remove, tag))
            kept.append(tag);
    return tagsFromText((kept + edit.add).join(u','));
}

TagEdit inverse(const QStringList& tags, const TagEdit& edit) {
    TagEdit back;
    for (const QString& tag : edit.add)
        if (!hasTag(tags, tag))
            back.remove.append(tag);
    for (const QString& tag : tags)
        if (hasTag(edit.remove, tag))
            back.add.append(tag);
    return back;
}

Result<> validateTags(const QStringList& tags) {
    if (tags.size() > mostTags)
        return invalid(NoteText::tr("A customer has 20 tags at most."), u"tags"_s);
    for (const QString& tag : tags)
        if (tag.size() > longestTag)
            return invalid(NoteText::tr("“%1” is too long: a tag has 40 characters at most.").arg(tag), u"tags"_s);
    return {};
}

} // namespace quittance

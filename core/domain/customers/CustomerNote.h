#pragma once

#include "base/Ids.h"
#include "base/Result.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace quittance {

using CustomerNoteId = Id<struct CustomerNoteTag>;

/// What a colleague wrote about a customer, with who and when; never printed.
struct CustomerNote {
    CustomerNoteId id;
    CustomerId customerId;
    QString text;
    qint64 writtenAtMs = 0;
    QString writtenBy;
    qint64 version = 0;

    bool operator==(const CustomerNote&) const = default;
};

CustomerNote normalised(CustomerNote note);
Result<> validate(const CustomerNote& note);
/// For the audit log.
QJsonObject toJson(const CustomerNote& note);

/// A word by which customers are found again, and how many have it.
struct CustomerTag {
    QString name;
    qint64 customers = 0;
};

/// Words separated by commas, semicolons or line ends as tags: trimmed, each once (case and accents ignored).
QStringList tagsFromText(const QString& text);
/// What is to become of the tags of many customers; each keeps the others that it has.
struct TagEdit {
    QStringList add;
    QStringList remove;

    bool isEmpty() const { return add.isEmpty() && remove.isEmpty(); }
};
QStringList edited(const QStringList& tags, const TagEdit& edit);
/// What takes the edit of these tags back.
TagEdit inverse(const QStringList& tags, const TagEdit& edit);
/// At most 20 tags of at most 40 characters.
Result<> validateTags(const QStringList& tags);

} // namespace quittance

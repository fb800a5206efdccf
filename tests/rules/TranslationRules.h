#pragma once

#include "SourceFile.h"

namespace quittance::rules {

/// One message of a .ts file.
struct Message {
    QString context;
    QString source;
    QString comment; ///< what tells two equal sources apart
    bool plural = false;
    QString type;      ///< empty when finished; "unfinished", "vanished" or "obsolete"
    QStringList texts; ///< the translation, or its plural forms
    int line = 0;

    QString key() const { return context + u'\x1f' + source + u'\x1f' + comment; }
};

/// The messages of a .ts file in its order. `error` says what is wrong with a file that cannot be read.
QList<Message> readMessages(const QByteArray& ts, QString* error);

/// Messages that are not finished, empty or no longer used.
QList<Finding> unfinishedMessages(const QString& path, const QList<Message>& messages);

/// Plural messages that do not have `forms` forms, and other messages that have more than one.
QList<Finding> incompletePlurals(const QString& path, const QList<Message>& messages, int forms);

/// Placeholders (%1, %L1, %n, %Ln), mnemonics (&) and trailing ellipses that translation and source do not share.
/// The singular may leave %n out.
QList<Finding> placeholderMismatches(const QString& path, const QList<Message>& messages);

/// French typography: a narrow no-break space before ; ! ?, a no-break space before : % » and after «, ’ rather than ',
/// … rather than three dots.
QList<Finding> frenchTypography(const QString& path, const QList<Message>& messages);

/// Messages that are not plural ones, in a file that should hold only those.
QList<Finding> messagesBesidesPlurals(const QString& path, const QList<Message>& messages);

/// Messages of the sources that the file lacks, and messages of the file that the sources do not have.
QList<Finding> staleMessages(const QString& path, const QList<Message>& file, const QList<Message>& sources);

} // namespace quittance::rules

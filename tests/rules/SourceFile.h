#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace quittance::rules {

/// A source file, its path relative to the project's root, with three views of its text. All views have the length and
/// the line ends of the text, so that a position in one is a position in each.
struct SourceFile {
    QString path;
    QString text;
    QString code;     ///< without comments and without what stands in string and character literals
    QString literals; ///< what stands in string literals alone; for SQL, all but comments
    QString comments; ///< comments alone

    /// From a text as it would stand at `path`; C++ unless the path ends in .sql or .ui.
    static SourceFile fromText(const QString& path, const QString& text);

    QString folder() const;                     ///< "core/domain/money"
    QString baseName() const;                   ///< "Money"
    QString suffix() const;                     ///< "h"
    bool isIn(QStringView folder) const;        ///< in that folder or below it
    int lineAt(qsizetype position) const;       ///< counted from 1
    QString lineText(qsizetype position) const; ///< the line's text, trimmed
};

/// What a rule has to say about a line of a file.
struct Finding {
    QString path;
    int line = 0;
    QString message;
};

/// "path:line: message", one a line; empty when there are none.
QString describe(const QList<Finding>& findings);

/// Prints the findings, all of them, and returns a summary for QVERIFY2.
QByteArray printed(const QList<Finding>& findings);

/// All files below the given folders of the project whose names end in one of the suffixes, sorted by path.
QList<SourceFile> readSources(const QString& root, const QStringList& folders, const QStringList& suffixes);

} // namespace quittance::rules

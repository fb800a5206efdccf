#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace quittance {

/// One page of the help, written by us and kept in the program: `:/help/<language>/<id>.md`.
struct HelpTopic {
    QString id; ///< the page's object name, or "window", "import"
    QString title;
    QString text; ///< Markdown
};

/// All topics in a language (English where a language has none), in the order in which one learns.
std::vector<HelpTopic> helpTopics(const QString& language);
/// Those that contain every word, accents and case ignored: first where the title does.
std::vector<HelpTopic> findHelp(const QString& language, const QString& search);
/// The topic with that id; "window" where there is none.
HelpTopic helpTopic(const QString& language, const QString& id);

} // namespace quittance

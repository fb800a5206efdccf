#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QTimer>

#include <functional>
#include <optional>

namespace quittance {

/// The unsent draft of one form of one book, in a file beside the interface's state ($XDG_STATE_HOME/quittance/drafts):
/// written while one types, gone when the form is saved or given up, offered again after a crash.
class DraftFile {
public:
    /// `location` as in Book::Facts, `form` a plain name.
    DraftFile(const QString& location, const QString& form);

    struct Draft {
        QDateTime at;
        QJsonObject values;
    };
    std::optional<Draft> read() const;
    /// False where it cannot be written: then there is no draft, and nothing else is lost.
    bool write(const QJsonObject& values) const;
    void remove() const;
    QString path() const { return m_path; }

    static QString folder();

private:
    QString m_path;
};

} // namespace quittance

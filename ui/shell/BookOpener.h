#pragma once

#include "base/Error.h"
#include "common/Book.h"
#include "services/DatabaseService.h"

#include <QObject>

namespace quittance {

/// Opens, makes and migrates books off the GUI thread, asking what must be asked. One thing at a time.
class BookOpener final : public QObject {
    Q_OBJECT
public:
    explicit BookOpener(QWidget* window);

    /// A file or postgresql://…; a server's password comes from the keychain, the environment, or is asked.
    void open(const QString& location, const QString& password = {});
    /// An empty book in a new file, opened then.
    void createFile(const QString& path);
    /// The sample company, made when it is not there yet.
    void openSample();
    /// Asks for a server and connects.
    void connectToServer(const QString& location = {}, const QString& problem = {});

    static QString samplePath();
    static QStringList recent();
    static void addRecent(const QString& location);
    static void removeRecent(const QString& location);

signals:
    /// Empty text: no longer busy.
    void busy(const QString& text);
    /// The receiver owns it.
    void opened(quittance::Book* book);
    void failed(const quittance::Error& error);

private:
    void openWith(const QString& location, const QString& password, bool remember = false);
    void offerMigration(const DatabaseService::Status& status, const QString& location, const QString& password,
                        bool remember);
    void fail(const QString& location, const Error& error);

    QWidget* m_window;
};

} // namespace quittance

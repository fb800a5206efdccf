#include "shell/BookOpener.h"

#include "common/Prompts.h"
#include "common/Task.h"
#include "common/UiState.h"
#include "services/DatabaseService.h"
#include "services/DemoCompany.h"
#include "shell/Keychain.h"
#include "shell/ServerDialog.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <mutex>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int recentBooks = 6;

bool isServer(const QString& location) {
    return location.startsWith("postgresql:"_L1) || location.startsWith("postgres:"_L1);
}

QString userName() {
    const QString user = qEnvironmentVariable("USER");
    return user.isEmpty() ? qEnvironmentVariable("USERNAME", u"owner"_s) : user;
}

/// The connection that found the book: whichever worker asks first goes on with it.
class FirstUse {
public:
    explicit FirstUse(std::unique_ptr<Services> services) : m_services(std::move(services)) {}
    std::unique_ptr<Services> take() {
        const std::lock_guard lock(m_mutex);
        return std::move(m_services);
    }

private:
    std::mutex m_mutex;
    std::unique_ptr<Services> m_services;
};

} // namespace

BookOpener::BookOpener(QWidget* window) : QObject(window), m_window(window) {}

void BookOpener::open(const QString& location, const QString& password) {
    if (!isServer(location) || !password.isEmpty()) {
        openWith(location, password);
        return;
    }
    emit busy(tr("Looking for the password…"));
    Keychain::find(this, location, [this, location](const Keychain::Answer& answer) {
        openWith(location, answer.password.value_or(QString()));
    });
}

void BookOpener::openWith(const QString& location, const QString& password, bool remember) {
    emit busy(tr("Opening the book…"));
    Task::run(
        this,
        [location, password] {
            return DatabaseService::openWithStatus(location, password, std::make_shared<SystemClock>());
        },
        [this, location, password, remember](Result<DatabaseService::Opened> found) {
            if (!found) {
                fail(location, found.error());
                return;
            }
            const DatabaseService::Status& status = found->status;
            if (status.needsMigration()) {
                offerMigration(status, location, password, remember);
                return;
            }
            if (remember)
                Keychain::remember(this, location, password, [](bool) {});
            Book::Facts facts;
            facts.location = location;
            facts.displayName = status.displayName;
            facts.server = status.server;
            facts.readOnly = status.readOnly;
            facts.demo = status.isDemo;
            auto* book = new Book(facts, Actor::owner(userName(), ActorSource::Window),
                                  [location, password, first = std::make_shared<FirstUse>(std::move(found->services))] {
                                      if (auto services = first->take())
                                          return Result<std::unique_ptr<Services>>(std::move(services));
                                      return DatabaseService::open(location, password, std::make_shared<SystemClock>());
                                  });
            addRecent(location);
            emit busy({});
            emit opened(book);
        });
}

void BookOpener::offerMigration(const DatabaseService::Status& status, const QString& location, const QString& password,
                                bool remember) {
    const int from = status.schemaVersion;
    const int to = status.programVersion;
    emit busy({});
    const Question question{
        .title = tr("Bring this book up to date?"),
        .text = isServer(location)
                    ? tr("It was made by an older Quittance (version %1 of the book, now %2). Colleagues "
                         "with the older program will have to update, too.")
                          .arg(from)
                          .arg(to)
                    : tr("It was made by an older Quittance (version %1 of the book, now %2). A copy is "
                         "kept beside it first.")
                          .arg(from)
                          .arg(to),
        .items = {},
        .acceptText = tr("Bring up to date")};
    if (!Prompts::current().confirm(m_window, question))
        return;
    emit busy(tr("Bringing the book up to date…"));
    Task::run(
        this, [location, password] { return DatabaseService::migrate(location, password); },
        [this, location, password, remember](Result<> migrated) {
            if (!migrated)
                fail(location, migrated.error());
            else
                openWith(location, password, remember);
        });
}

void BookOpener::fail(const QString& location, const Error& error) {
    emit busy({});
    if (isServer(location)) {
        connectToServer(location, error.message);
        return;
    }
    if (!QFileInfo::exists(location))
        removeRecent(location); // it would lead nowhere again
    emit failed(error);
}

void BookOpener::createFile(const QString& path) {
    emit busy(tr("Creating the book…"));
    Task::run(
        this,
        [path]() -> Result<> {
            QDir().mkpath(QFileInfo(path).absolutePath());
            return DatabaseService::create(path);
        },
        [this, path](Result<> created) {
            emit busy({});
            if (!created)
                emit failed(created.error());
            else
                openWith(path, {});
        });
}

void BookOpener::openSample() {
    const QString path = samplePath();
    if (QFileInfo::exists(path)) {
        openWith(path, {});
        return;
    }
    emit busy(tr("Making the sample company: two years of invoices, a few seconds…"));
    Task::run(
        this,
        [path]() -> Result<> {
            QDir().mkpath(QFileInfo(path).absolutePath());
            // Under another name until it is whole: half a sample company is none.
            const QString unfinished = path + u".new"_s;
            for (const QString& rest : {unfinished, QString(unfinished + u"-wal"_s), QString(unfinished + u"-shm"_s)})
                QFile::remove(rest);
            JobContext job;
            if (const auto created = DemoCompany::create(unfinished, {}, job); !created)
                return created.error();
            QFile made(unfinished);
            if (!made.rename(path))
                return Error{ErrorCode::Unavailable,
                             tr("%1 cannot be written: %2.").arg(QDir::toNativeSeparators(path), made.errorString())};
            return {};
        },
        [this, path](Result<> created) {
            emit busy({});
            if (!created)
                emit failed(created.error());
            else
                openWith(path, {});
        });
}

void BookOpener::connectToServer(const QString& location, const QString& problem) {
    Keychain::find(this, u"quittance-probe"_s, [this, location, problem](const Keychain::Answer& answer) {
        ServerDialog dialog(m_window);
        dialog.setKeychainAvailable(answer.keychainAvailable);
        if (!location.isEmpty())
            dialog.setLocation(location);
        if (!problem.isEmpty())
            dialog.showProblem(problem);
        if (dialog.exec() != QDialog::Accepted)
            return;
        openWith(dialog.location(), dialog.password(), dialog.rememberPassword());
    });
}

QString BookOpener::samplePath() {
    const QString home = qEnvironmentVariable("QUITTANCE_HOME");
    const QString folder = home.isEmpty()
                               ? QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/quittance"_s
                               : home + u"/data"_s;
    return folder + u"/demo.quittance"_s;
}

QStringList BookOpener::recent() { return UiState::value(u"books/recent"_s).toStringList(); }

void BookOpener::addRecent(const QString& location) {
    QStringList books = recent();
    books.removeAll(location);
    books.prepend(location);
    while (books.size() > recentBooks)
        books.removeLast();
    UiState::setValue(u"books/recent"_s, books);
}

void BookOpener::removeRecent(const QString& location) {
    QStringList books = recent();
    books.removeAll(location);
    UiState::setValue(u"books/recent"_s, books);
}

} // namespace quittance

#include "storage/Database.h"

#include "base/Interruption.h"
#include "base/KillPoint.h"
#include "base/Logging.h"
#include "domain/money/Rounding.h"
#include "storage/Backup.h"
#include "storage/DatabaseOpening.h"
#include "storage/DatabaseText.h"
#include "storage/Migrator.h"
#include "storage/PostgresConnection.h"
#include "storage/SummaryWriter.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QScopeGuard>
#include <QThread>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int maximumTries = 5;
constexpr qint64 patienceMs = 8'000; // no further try after this: the busy timeout of one try is 5 s already

Error runIsTaken() {
    return {ErrorCode::InUse,
            DatabaseText::tr("Someone else is running the billing of this book now. Wait until it is finished.")};
}

} // namespace

struct Database::Private {
    DatabaseLocation location;
    std::unique_ptr<Connection> connection;
    bool readOnly = false;
    bool inTransaction = false;
    bool stopped = false; ///< a commit failed to reach the disk: nothing more is written through this connection
    std::function<void(const ChangeSet&)> listener;

    bool runLocked = false;

    bool takeRunLock();
    std::optional<Error> reconnect();
    std::optional<Error> commit();
    bool mayTryAgain(const SqlFailure& failure, int tries, const QElapsedTimer& since);
};

// A connection that broke is opened again by the next transaction.
std::optional<Error> Database::Private::reconnect() {
    if (connection->isAlive())
        return std::nullopt;
    auto opened = openConnection(location, Mode::ReadWrite);
    if (!opened)
        return opened.error();
    connection = std::move(opened->connection);
    readOnly = opened->readOnly;
    if (auto checked = Migrator(*connection).check(); !checked)
        return checked.error();
    if (runLocked && !takeRunLock()) {
        runLocked = false;
        return runIsTaken();
    }
    return std::nullopt;
}

// A session's lock: it goes with the connection, so a dead workstation holds nobody up.
bool Database::Private::takeRunLock() {
    if (connection->dialect() == Dialect::Sqlite)
        return true;
    NativeStatement& lock =
        connection->prepared("SELECT pg_try_advisory_lock(hashtextextended('quittance run ' || current_schema(), 0))");
    const bool taken = lock.step() && lock.boolAt(0);
    lock.reset();
    return taken;
}

// An Error when the outcome is in doubt; throws SqlFailure when nothing was committed.
std::optional<Error> Database::Private::commit() {
    killpoint::reached("before-commit");
    try {
        connection->commit();
    } catch (const SqlFailure& failure) {
        connection->rollback();
        const bool lost = failure.fault() == SqlFault::Gone;
        const bool unsynced = connection->dialect() == Dialect::Sqlite && failure.fault() == SqlFault::Broken;
        if (!lost && !unsynced)
            throw;
        stopped = unsynced;
        return Error{
            ErrorCode::Unknown,
            lost ? DatabaseText::tr("The connection broke while the change was being saved. Whether it was saved "
                                    "is being looked up; do not enter it again.")
                 : DatabaseText::tr("The disk reported an error while the change was being saved. Stop working "
                                    "with this book, check the disk, and open the book again."),
            {},
            failure.nativeCode() % u": " % QString::fromUtf8(failure.what())};
    }
    killpoint::reached("after-commit");
    return std::nullopt;
}

bool Database::Private::mayTryAgain(const SqlFailure& failure, int tries, const QElapsedTimer& since) {
    if (tries >= maximumTries || since.elapsed() > patienceMs || Interruption::isDue())
        return false;
    if (failure.fault() == SqlFault::Gone)
        return tries == 1; // nothing was committed; a new connection may work
    if (failure.fault() != SqlFault::Busy)
        return false;
    QThread::msleep(static_cast<unsigned long>(QRandomGenerator::global()->bounded(5, 25 << tries)));
    return true;
}

Database::Database() : d(std::make_unique<Private>()) {}
Database::~Database() = default;

Result<std::unique_ptr<Database>> Database::open(const DatabaseLocation& location, Mode mode) {
    auto opened = openConnection(location, mode);
    if (!opened)
        return opened.error();
    std::unique_ptr<Database> database(new Database);
    database->d->location = location;
    database->d->connection = std::move(opened->connection);
    database->d->readOnly = opened->readOnly;
    try {
        Migrator migrator(*database->d->connection);
        if (auto checked = migrator.check(); !checked)
            return checked.error();
        const bool isMemory = location.kind == DatabaseLocation::Kind::File && location.path == u":memory:";
        if (mode == Mode::CreateNew && !isMemory && migrator.schemaVersion() > 0)
            return Error{ErrorCode::Conflict,
                         DatabaseText::tr("%1 holds a book already. Open it, or choose another place for the new one.")
                             .arg(location.toText())};
    } catch (const SqlFailure& failure) {
        return errorFrom(failure);
    }
    return database;
}

const DatabaseLocation& Database::location() const { return d->location; }

Dialect Database::dialect() const { return d->connection->dialect(); }

DatabaseStatus Database::status() {
    DatabaseStatus status;
    status.readOnly = d->readOnly;
    try {
        Migrator migrator(*d->connection);
        status.programVersion = migrator.programVersion();
        status.schemaVersion = migrator.schemaVersion();
    } catch (const SqlFailure& failure) {
        qCWarning(logStorage) << "status:" << failure.nativeCode() << failure.what();
    }
    return status;
}

Result<> Database::migrate() {
    if (d->readOnly)
        return errorFrom(SqlFailure(SqlFault::ReadOnly, {}, u"migration of a read-only book"_s));
    // Rewriting a large book takes longer than any other call.
    auto* server = dynamic_cast<PostgresConnection*>(d->connection.get());
    const auto usual = server ? server->deadline() : std::chrono::milliseconds();
    const auto guard = qScopeGuard([server, usual] {
        if (server)
            server->setDeadline(usual);
    });
    if (server)
        server->setDeadline(std::chrono::minutes(15));
    try {
        Migrator migrator(*d->connection);
        const int version = migrator.schemaVersion();
        const bool isFile = d->location.kind == DatabaseLocation::Kind::File && d->location.path != u":memory:";
        if (isFile && version > 0 && version < migrator.programVersion()) {
            if (auto copy = backup::beforeMigration(*this, migrator.programVersion()); !copy)
                return copy.error();
        }
        return migrator.migrate();
    } catch (const SqlFailure& failure) {
        return errorFrom(failure);
    }
}

std::optional<Error> Database::runRead(const std::function<bool(Session&)>& work) {
    if (d->inTransaction)
        return Error{ErrorCode::Internal,
                     DatabaseText::tr("Internal error: a transaction inside another one."),
                     {},
                     u"nested transaction"_s};
    const auto guard = qScopeGuard([this] { d->inTransaction = false; });
    d->inTransaction = true;
    QElapsedTimer since;
    since.start();
    for (int tries = 1;; ++tries) {
        try {
            if (auto error = d->reconnect())
                return error;
            d->connection->begin(false);
            Session session(*d->connection);
            work(session);
            d->connection->commit();
            return std::nullopt;
        } catch (const SqlFailure& failure) {
            d->connection->rollback();
            if (!d->mayTryAgain(failure, tries, since))
                return errorFrom(failure);
        } catch (const AmountOverflow&) {
            d->connection->rollback();
            return invalid(DatabaseText::tr("An amount is too large. Check prices and quantities."));
        } catch (...) {
            d->connection->rollback();
            throw;
        }
    }
}

std::optional<Error> Database::runWrite(const std::function<bool(Session&)>& work) {
    if (d->inTransaction)
        return Error{ErrorCode::Internal,
                     DatabaseText::tr("Internal error: a transaction inside another one."),
                     {},
                     u"nested transaction"_s};
    if (d->readOnly)
        return errorFrom(SqlFailure(SqlFault::ReadOnly, {}, u"write to a read-only book"_s));
    if (d->stopped)
        return errorFrom(SqlFailure(SqlFault::Broken, {}, u"write after a failed sync"_s));
    const auto guard = qScopeGuard([this] { d->inTransaction = false; });
    d->inTransaction = true;
    QElapsedTimer since;
    since.start();
    for (int tries = 1;; ++tries) {
        try {
            if (auto error = d->reconnect())
                return error;
            d->connection->begin(true);
            Session session(*d->connection);
            if (!work(session)) {
                d->connection->rollback();
                return std::nullopt;
            }
            SummaryWriter(session).flush();
            if (auto doubt = d->commit())
                return doubt;
            d->inTransaction = false; // the listener may read
            if (d->listener && !session.changes().isEmpty())
                d->listener(session.changes());
            return std::nullopt;
        } catch (const SqlFailure& failure) {
            d->connection->rollback();
            if (!d->mayTryAgain(failure, tries, since))
                return errorFrom(failure);
        } catch (const AmountOverflow&) {
            d->connection->rollback();
            return invalid(DatabaseText::tr("An amount is too large. Check prices and quantities."));
        } catch (...) {
            d->connection->rollback();
            throw;
        }
    }
}

void Database::setChangeListener(std::function<void(const ChangeSet&)> listener) { d->listener = std::move(listener); }

Result<> Database::lockRun() {
    try {
        if (auto error = d->reconnect())
            return *error;
        if (!d->takeRunLock())
            return runIsTaken();
        d->runLocked = true;
        return {};
    } catch (const SqlFailure& failure) {
        return errorFrom(failure);
    }
}

void Database::unlockRun() {
    if (!d->runLocked)
        return;
    d->runLocked = false;
    if (dialect() == Dialect::Sqlite || !d->connection->isAlive())
        return;
    try {
        d->connection->execute("SELECT pg_advisory_unlock(hashtextextended('quittance run ' || current_schema(), 0))");
    } catch (const SqlFailure& failure) {
        qCWarning(logStorage) << "unlock:" << failure.nativeCode() << failure.what(); // the lock goes with the session
    }
}

Connection& Database::connection() { return *d->connection; }

} // namespace quittance

#include "storage/ServerDump.h"

#include "storage/Database.h"
#include "storage/DatabaseText.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>

namespace quittance::serverdump {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int timeoutMs = 30 * 60 * 1000;

Error unavailable(const QString& message, const QString& detail) {
    return {ErrorCode::Unavailable, message, {}, detail};
}

/// Runs one of the client programs to its end; `message` is what is said when it fails.
Result<> run(const QString& name, const QStringList& arguments, const DatabaseLocation& location,
             const QString& message) {
    const QString program = QStandardPaths::findExecutable(name);
    if (program.isEmpty())
        return unavailable(
            DatabaseText::tr("Backups of a server need the PostgreSQL client programs (pg_dump). Install the "
                             "package postgresql-client, or rely on the server’s own backups."),
            name);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (!location.password.isEmpty())
        environment.insert(u"PGPASSWORD"_s, location.password);
    if (!location.host.startsWith(u'/'))
        environment.insert(u"PGSSLMODE"_s, location.sslMode);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setStandardOutputFile(QProcess::nullDevice());
    process.start(program, arguments, QIODevice::ReadOnly);
    process.waitForFinished(timeoutMs);
    if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0 &&
        process.error() == QProcess::UnknownError)
        return {};
    process.kill();
    process.waitForFinished();
    return unavailable(message, QString::fromLocal8Bit(process.readAllStandardError()).simplified());
}

QStringList connectionArguments(const DatabaseLocation& location) {
    QStringList arguments{
        u"--no-password"_s, u"--host"_s,      location.host, u"--port"_s, QString::number(location.port),
        u"--dbname"_s,      location.database};
    if (!location.user.isEmpty())
        arguments << u"--username"_s << location.user;
    return arguments;
}

} // namespace

bool isDump(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(5) == "PGDMP";
}

Result<> write(const DatabaseLocation& location, const QString& path) {
    QStringList arguments = connectionArguments(location) << u"--format=custom"_s << u"--file"_s << path;
    if (!location.schema.isEmpty())
        arguments << u"--schema"_s << location.schema;
    if (auto done =
            run(u"pg_dump"_s, arguments, location,
                DatabaseText::tr("The backup %1 cannot be written. Check the folder and its free space.").arg(path));
        !done)
        return done;
    return verify(path);
}

Result<> verify(const QString& path) {
    // As SQL to nowhere: every compressed block is read.
    return run(u"pg_restore"_s, {u"--file"_s, QProcess::nullDevice(), path}, {},
               DatabaseText::tr("The backup %1 is damaged. Use another one.").arg(path));
}

Result<> restore(const QString& path, const DatabaseLocation& location) {
    DatabaseLocation server = location;
    server.schema.clear(); // a schema of its own comes with the dump
    {
        auto target = Database::open(server);
        if (!target)
            return target.error();
        const auto taken = (*target)->read([&](Session& session) -> Result<bool> {
            Cursor rows = session.query("SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = ?",
                                        location.schema.isEmpty() ? u"public"_s : location.schema);
            return rows.next() && rows.integer(0) > 0;
        });
        if (!taken)
            return taken.error();
        if (*taken)
            return Error{ErrorCode::Conflict,
                         DatabaseText::tr("%1 is not empty. Create an empty database and restore to that one.")
                             .arg(location.displayName()),
                         u"to"_s};
    }
    const QStringList arguments = connectionArguments(location) << u"--single-transaction"_s << u"--exit-on-error"_s
                                                                << u"--no-owner"_s << u"--no-privileges"_s << path;
    return run(u"pg_restore"_s, arguments, location,
               DatabaseText::tr("The backup %1 cannot be restored to %2. Nothing was changed there.")
                   .arg(path, location.displayName()));
}

} // namespace quittance::serverdump

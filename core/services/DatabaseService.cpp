#include "services/DatabaseService.h"

#include "base/OperationId.h"
#include "storage/CompanyStore.h"
#include "storage/Database.h"

#include <QFileInfo>

namespace quittance::DatabaseService {

using namespace Qt::Literals::StringLiterals;

namespace {

struct DatabaseServiceText {
    Q_DECLARE_TR_FUNCTIONS(quittance::DatabaseService)
};

Result<std::unique_ptr<Database>> openAt(const QString& text, const QString& password,
                                         Database::Mode mode = Database::Mode::ReadWrite) {
    auto location = DatabaseLocation::fromText(text);
    if (!location)
        return location.error();
    if (!password.isEmpty())
        location->password = password;
    return Database::open(*location, mode);
}

Error unavailable(const QString& message) { return {ErrorCode::Unavailable, message}; }

Result<Status> statusOf(Database& database) {
    const DatabaseStatus found = database.status();
    const DatabaseLocation& where = database.location();
    Status status{.location = where.toText(), .displayName = where.displayName()};
    status.server = where.kind == DatabaseLocation::Kind::Server;
    status.readOnly = found.readOnly;
    status.schemaVersion = found.schemaVersion;
    status.programVersion = found.programVersion;
    if (!status.server)
        status.bytes = QFileInfo(where.path).size();
    if (found.schemaVersion > 0) {
        const auto demo = database.read(
            [](Session& session) -> Result<bool> { return CompanyStore(session).bookValue(u"is_demo"_s) == u"1"_s; });
        if (!demo)
            return demo.error();
        status.isDemo = *demo;
    }
    return status;
}

} // namespace

Result<> create(const QString& location, const QString& password) {
    auto database = openAt(location, password, Database::Mode::CreateNew);
    if (!database)
        return database.error();
    if (auto migrated = (*database)->migrate(); !migrated)
        return migrated;
    return (*database)->write([](Session& session) -> Result<> {
        CompanyStore book(session);
        book.setBookValue(u"id"_s, OperationId::create().toString());
        book.setBookValue(u"created_at"_s, QString::number(SystemClock().nowMs()));
        return {};
    });
}

Result<Status> status(const QString& location, const QString& password) {
    auto opened = openAt(location, password);
    return opened ? statusOf(**opened) : Result<Status>(opened.error());
}

Result<Opened> openWithStatus(const QString& location, const QString& password, std::shared_ptr<const Clock> clock) {
    auto database = openAt(location, password);
    if (!database)
        return database.error();
    auto status = statusOf(**database);
    if (!status)
        return status.error();
    Opened opened{.status = *std::move(status), .services = nullptr};
    if (!opened.status.needsMigration())
        opened.services = std::make_unique<Services>(std::move(*database), std::move(clock));
    return opened;
}

Result<> migrate(const QString& location, const QString& password) {
    auto database = openAt(location, password);
    return database ? (*database)->migrate() : Result<>(database.error());
}

Result<std::unique_ptr<Services>> open(const QString& location, const QString& password,
                                       std::shared_ptr<const Clock> clock) {
    auto database = openAt(location, password);
    if (!database)
        return database.error();
    const DatabaseStatus found = (*database)->status();
    const QString name = (*database)->location().displayName();
    if (found.schemaVersion == 0)
        return unavailable(
            DatabaseServiceText::tr("%1 holds no book yet. Create a new one there, or choose another.").arg(name));
    if (found.needsMigration())
        return unavailable(
            DatabaseServiceText::tr("%1 was made by an older version. Bring it up to date first; a copy is "
                                    "kept.")
                .arg(name));
    return std::make_unique<Services>(std::move(*database), std::move(clock));
}

} // namespace quittance::DatabaseService

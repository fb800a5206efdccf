// The program that the kill tests start and stop: storage_child migrate|write|backup LOCATION [COPY]
#include "storage/Backup.h"
#include "storage/Database.h"

#include <QCoreApplication>

#include <cstdio>

using namespace quittance;

namespace {

void say(qint64 number) {
    std::printf("%lld\n", static_cast<long long>(number));
    std::fflush(stdout);
}

int fail(const Error& error) {
    std::fprintf(stderr, "%s | %s\n", qPrintable(error.message), qPrintable(error.detail));
    return 1;
}

// Acknowledges each row after its commit, until somebody ends it.
int writeRows(Database& book) {
    for (qint64 number = 1; number <= 100'000; ++number) {
        const auto written = book.write([number](Session& s) -> Result<> {
            s.run("INSERT INTO operation (id, kind, actor, at, result) VALUES (?, 'test', 'test', ?, '{}')",
                  QString::number(number) + QLatin1Char('-') + QString::number(QCoreApplication::applicationPid()),
                  number);
            s.run("UPDATE chain_head SET links = links + 1");
            return {};
        });
        if (!written)
            return fail(written.error());
        say(number);
    }
    return 0;
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3)
        return 2;
    const auto location = DatabaseLocation::fromText(arguments[2]);
    if (!location)
        return fail(location.error());
    auto book = Database::open(*location);
    if (!book)
        return fail(book.error());
    if (arguments[1] == QLatin1String("write"))
        return writeRows(**book);
    say(0);
    if (arguments[1] == QLatin1String("backup")) {
        const auto copied = backup::copyTo(**book, arguments.last());
        return copied ? 0 : fail(copied.error());
    }
    const auto migrated = (*book)->migrate();
    return migrated ? 0 : fail(migrated.error());
}

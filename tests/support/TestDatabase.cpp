#include "support/TestDatabase.h"

#include "storage/PostgresConnection.h"

#include <atomic>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

std::unique_ptr<Database> opened(const DatabaseLocation& location, Database::Mode mode) {
    auto database = Database::open(location, mode);
    if (!database)
        qFatal("cannot open the test database: %s | %s", qPrintable(database.error().message),
               qPrintable(database.error().detail));
    return std::move(*database);
}

} // namespace

void TestDatabase::rows() {
    QTest::addColumn<QString>("database");
    QTest::newRow("sqlite") << u"sqlite"_s;
    QTest::newRow("postgresql") << u"postgresql"_s;
}

QString TestDatabase::missing(const QString& kind) {
    if (kind == u"postgresql" && !qEnvironmentVariableIsSet("QUITTANCE_TEST_POSTGRESQL"))
        return u"QUITTANCE_TEST_POSTGRESQL is not set: run packaging/test"_s;
    return {};
}

TestDatabase::TestDatabase(const QString& kind, Content content) {
    if (kind == u"postgresql") {
        static std::atomic<int> number = 0;
        auto location = DatabaseLocation::fromText(qEnvironmentVariable("QUITTANCE_TEST_POSTGRESQL"));
        if (!location)
            qFatal("QUITTANCE_TEST_POSTGRESQL: %s", qPrintable(location.error().message));
        m_location = *location;
        m_location.schema = u"test_%1_%2"_s.arg(QCoreApplication::applicationPid()).arg(++number);
    } else {
        m_folder = std::make_unique<QTemporaryDir>();
        m_location.path = m_folder->filePath(u"book.quittance"_s);
    }
    m_database = opened(m_location, Database::Mode::CreateNew);
    if (content == Content::Schema) {
        if (auto migrated = m_database->migrate(); !migrated)
            qFatal("cannot create the test book: %s | %s", qPrintable(migrated.error().message),
                   qPrintable(migrated.error().detail));
    }
}

TestDatabase::~TestDatabase() {
    m_database.reset();
    if (!isServer())
        return;
    try {
        PostgresConnection cleaner(m_location);
        cleaner.execute(QByteArray("DROP SCHEMA IF EXISTS \"" + m_location.schema.toUtf8() + "\" CASCADE"));
    } catch (const SqlFailure& failure) {
        qWarning("cannot drop %s: %s", qPrintable(m_location.schema), failure.what());
    }
}

std::unique_ptr<Database> TestDatabase::another() const { return opened(m_location, Database::Mode::ReadWrite); }

void TestDatabase::reopen() {
    m_database.reset();
    m_database = another();
}

} // namespace quittance

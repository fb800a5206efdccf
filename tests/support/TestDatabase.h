#pragma once

#include "storage/Database.h"

#include <QTemporaryDir>
#include <QTest>

namespace quittance {

/// A fresh book with the newest schema, for one test function, on the database of the running row. A test class says
///
///     void initTestCase_data() { TestDatabase::rows(); }
///
/// and every test function runs once on SQLite (a real file, with WAL) and once on the private PostgreSQL server that
/// packaging/private-postgresql starts (a schema of its own, dropped at the end):
///
///     QUITTANCE_TEST_DATABASE(book);
///     book->write([&](Session& s) -> Result<> { … });
class TestDatabase {
public:
    enum class Content : quint8 { Schema, Nothing };

    /// Adds the column `database` with the rows "sqlite" and "postgresql".
    static void rows();
    /// Why tests on this database cannot run here; empty when they can.
    static QString missing(const QString& kind);

    explicit TestDatabase(const QString& kind, Content content = Content::Schema);
    ~TestDatabase();
    TestDatabase(const TestDatabase&) = delete;
    TestDatabase& operator=(const TestDatabase&) = delete;

    Database* operator->() { return m_database.get(); }
    Database& operator*() { return *m_database; }
    const DatabaseLocation& location() const { return m_location; }
    bool isServer() const { return m_location.kind == DatabaseLocation::Kind::Server; }
    /// A second connection to the same book, as another program has one.
    std::unique_ptr<Database> another() const;
    /// Hands over the first connection; the book still goes when this goes.
    std::unique_ptr<Database> take() { return std::move(m_database); }
    /// Closes the first connection and opens it again.
    void reopen();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    DatabaseLocation m_location;
    std::unique_ptr<Database> m_database;
};

} // namespace quittance

/// Declares a TestDatabase for the running row; skips the row with the reason when its database is missing.
#define QUITTANCE_TEST_DATABASE(name)                                                         \
    QFETCH_GLOBAL(QString, database);                                                         \
    if (const QString reason = quittance::TestDatabase::missing(database); !reason.isEmpty()) \
        QSKIP(qPrintable(reason));                                                            \
    quittance::TestDatabase name(database)

/// For Results: fails the test with the error's texts.
#define QUITTANCE_VERIFY_OK(expression)                                                                              \
    do {                                                                                                             \
        const auto& checkedResult = (expression);                                                                    \
        if (!checkedResult.has_value())                                                                              \
            QFAIL(qPrintable(checkedResult.error().message + QStringLiteral(" | ") + checkedResult.error().detail)); \
    } while (false)

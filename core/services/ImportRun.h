#pragma once

#include "base/Clock.h"
#include "base/JobContext.h"
#include "base/OperationId.h"
#include "domain/access/Actor.h"

#include <QByteArray>
#include <QDate>
#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace quittance {

class Database;

enum class ImportKind : quint8 { Customers, Catalogue, Subscriptions, Members };

/// A field that an import of this kind can fill.
struct ImportField {
    QString name;  ///< column name of our own files: "customer_code"
    QString title; ///< for people, in the program's language
    bool required = false;
    QStringList synonyms; ///< other header names that map to it, French and English, folded
};

/// What was read of a file before anything is applied.
struct ImportFile {
    QString fileName;
    QByteArray content;
    QString encoding;  ///< "UTF-8", "Windows-1252"
    QChar delimiter;   ///< ';' ',' or tab
    QChar decimalMark; ///< ',' or '.'
    QStringList header;
    std::vector<QStringList> preview; ///< the first 50 rows
    qint64 rows = 0;
    QHash<QString, int> mapping; ///< field name → column, found by header names
};

struct ImportIssue {
    qint64 row = 0; ///< line of the file, the header is 1
    QString field;
    QString message;
    bool isError = true;
};

/// What an import does or would do.
struct ImportReport {
    ImportKind kind = ImportKind::Customers;
    bool applied = false;
    qint64 rows = 0;
    qint64 created = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
    qint64 rejected = 0;
    std::vector<ImportIssue> issues;
    struct RowOutcome {
        qint64 row = 0;
        QString key; ///< code
        QString label;
        QString action; ///< "create", "update", "unchanged", "error"
        QString change; ///< for updates: what differs
    };
    std::vector<RowOutcome> outcomes; ///< the first 1,000, and of later rows those with errors
};

struct ImportRequest {
    ImportKind kind = ImportKind::Customers;
    ImportFile file;
    std::optional<QDate> billedBefore; ///< subscriptions
    bool goodRowsOnly = false;         ///< apply the good rows although others have errors
    bool dryRun = true;                ///< the same code without commit
    OperationId operation;
};

/// CSV import of customers, catalogue, subscriptions and members of workspaces: one transaction, safe to run twice
/// (decisions 19).
class ImportRun {
public:
    ImportRun(Database& database, const Clock& clock) : m_database(database), m_clock(clock) {}

    static std::vector<ImportField> fields(ImportKind kind);
    /// What a file with these columns holds, as far as they tell: customers, unless they fit another kind better.
    static ImportKind kindOf(const QStringList& header);
    /// Finds encoding, delimiter, decimal mark, header and mapping. Bounded: 50 MB, 512 columns, 1 MB a line.
    static Result<ImportFile> inspect(ImportKind kind, const QString& path);
    static Result<ImportFile> inspect(ImportKind kind, const QString& fileName, const QByteArray& content);
    Result<ImportReport> run(const Actor& actor, const ImportRequest& request, JobContext& job);

private:
    Database& m_database;
    const Clock& m_clock;
};

} // namespace quittance

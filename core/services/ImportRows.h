#pragma once

#include "domain/customers/Customer.h"
#include "domain/money/Decimal.h"
#include "exchange/CsvReader.h"
#include "services/Command.h"
#include "services/ImportRun.h"

#include <memory>

namespace quittance {

/// One record of an import file, read by field name; what cannot be read becomes an issue of its line.
class ImportRow {
public:
    ImportRow(const CsvRecord& record, const QHash<QString, int>& mapping, QChar decimalMark,
              std::vector<ImportIssue>& issues)
        : m_record(record), m_mapping(mapping), m_decimalMark(decimalMark), m_issues(issues) {}

    qint64 line() const { return m_record.line; }
    /// True when the file has this column.
    bool has(const QString& field) const { return m_mapping.contains(field); }
    /// The cell as one normalised line; empty when the file has no such column.
    QString text(const QString& field) const;
    /// The same, and an issue when it is empty.
    QString required(const QString& field);
    std::optional<qint64> millionths(const QString& field);
    std::optional<int> integer(const QString& field, int minimum, int maximum);
    std::optional<QDate> date(const QString& field);

    void reject(const QString& field, const QString& message);
    void warn(const QString& field, const QString& message);
    bool isRejected() const { return m_rejected; }

private:
    const CsvRecord& m_record;
    const QHash<QString, int>& m_mapping;
    QChar m_decimalMark;
    std::vector<ImportIssue>& m_issues;
    bool m_rejected = false;
};

/// Applies the rows of one kind of file inside the import's transaction.
class RowImporter {
public:
    virtual ~RowImporter() = default;
    /// What the row does; nothing when it was rejected (the row has said why).
    virtual std::optional<ImportReport::RowOutcome> apply(ImportRow& row) = 0;
    /// After the last row.
    virtual void finish() {}
};

std::unique_ptr<RowImporter> customerImporter(CommandContext& context);
std::unique_ptr<RowImporter> catalogueImporter(CommandContext& context, QDate today);
std::unique_ptr<RowImporter> subscriptionImporter(CommandContext& context, QDate today,
                                                  std::optional<QDate> billedBefore);
std::unique_ptr<RowImporter> memberImporter(CommandContext& context, QDate today);

} // namespace quittance

#pragma once

#include "base/JobContext.h"
#include "base/Result.h"
#include "domain/money/TableCell.h"

#include <QChar>

#include <memory>
#include <span>
#include <vector>

namespace quittance {

/// A table that is written into a file row by row. The file is there whole after finish(), or not at all, and what
/// stood there before is untouched until then. Text is never a formula; amounts, dates and numbers are real ones.
class TableFile {
public:
    struct Column {
        QString title;
        int width = 12; ///< in characters
    };
    struct Table {
        QString name; ///< of the sheet
        std::vector<Column> columns;
        qint64 rows = 0; ///< how many will come
    };
    /// How CSV is written: what a spreadsheet of the country opens without asking.
    struct CsvForm {
        QChar delimiter = QLatin1Char(';');
        QChar decimalMark = QLatin1Char('.');
        bool byteOrderMark = true;
        QString currencyTitle; ///< heading of a last column with the currency of the amounts; empty: none
    };

    static Result<std::unique_ptr<TableFile>> csv(const QString& path, const Table& table, const CsvForm& form);
    static Result<std::unique_ptr<TableFile>> xlsx(const QString& path, const Table& table);

    virtual ~TableFile() = default;
    /// One cell a column.
    virtual Result<> addRow(std::span<const TableCell> cells) = 0;
    /// Cancelled without a file when the job is given up meanwhile.
    virtual Result<> finish(JobContext& job) = 0;
};

} // namespace quittance

#pragma once

#include "base/Clock.h"
#include "base/JobContext.h"
#include "domain/access/Actor.h"
#include "domain/invoices/InvoiceRow.h"
#include "services/ListTable.h"

#include <QByteArray>

namespace quittance {

class Database;

/// Lists as files. Text cells never become formulas; numbers are numbers.
class ExportService {
public:
    ExportService(Database& database, const Clock& clock) : m_database(database), m_clock(clock) {}

    struct Format {
        QChar delimiter = QLatin1Char(';');
        bool byteOrderMark = false;
        QChar decimalMark = QLatin1Char('.');
    };
    Result<QByteArray> invoices(const Actor& actor, const InvoiceFilter& filter, const Format& format);

    enum class FileKind : quint8 { Csv, Xlsx };
    struct ListFile {
        QString path;
        FileKind kind = FileKind::Csv;
        Format csv = {};
        QString currencyTitle = {}; ///< CSV: heading of a column with the currency of the amounts; empty: none
    };
    /// Writes a list as it is shown. The file is there whole or not at all; gives the number of rows in it.
    Result<qint64> list(const Actor& actor, const ListTable& table, const ListFile& file, JobContext& job);

private:
    Database& m_database;
    const Clock& m_clock;
};

} // namespace quittance

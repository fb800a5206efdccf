#pragma once

#include "base/Clock.h"
#include "domain/access/Actor.h"
#include "domain/invoices/InvoiceRow.h"

#include <QByteArray>

namespace quittance {

class Database;

/// Lists as CSV files. Text cells never become formulas; numbers are numbers.
class ExportService {
public:
    ExportService(Database& database, const Clock& clock) : m_database(database), m_clock(clock) {}

    struct Format {
        QChar delimiter = QLatin1Char(';');
        bool byteOrderMark = false;
        QChar decimalMark = QLatin1Char('.');
    };
    Result<QByteArray> invoices(const Actor& actor, const InvoiceFilter& filter, const Format& format);

private:
    Database& m_database;
    const Clock& m_clock;
};

} // namespace quittance

#include "services/ExportService.h"

#include "exchange/CsvWriter.h"
#include "exchange/TableFile.h"
#include "services/InvoiceService.h"
#include "storage/Database.h"

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(quittance::ExportService)
};

constexpr size_t rowsAtOnce = 500;

Error stopped() { return {ErrorCode::Cancelled, Text::tr("The export was stopped. No file was written.")}; }

} // namespace

Result<QByteArray> ExportService::invoices(const Actor& actor, const InvoiceFilter& filter, const Format& format) {
    if (auto allowed = actor.require(Permission::ExportData); !allowed)
        return allowed.error();
    InvoiceService invoices(m_database, m_clock);
    const auto ids = invoices.ids(actor, filter, {.column = InvoiceColumn::Number, .descending = false});
    if (!ids)
        return ids.error();

    CsvWriter csv(format.delimiter, format.byteOrderMark);
    for (const QString& heading : {u"number"_s, u"kind"_s, u"customer_code"_s, u"customer"_s, u"issue_date"_s,
                                   u"due_date"_s, u"currency"_s, u"net"_s, u"vat"_s, u"gross"_s, u"paid"_s, u"due"_s})
        csv.text(heading);
    csv.endRecord();
    const std::span<const qint64> all(*ids);
    for (size_t from = 0; from < all.size(); from += rowsAtOnce) {
        const auto rows = invoices.rows(actor, all.subspan(from, std::min(rowsAtOnce, all.size() - from)));
        if (!rows)
            return rows.error();
        for (const InvoiceRow& row : *rows) {
            csv.text(row.number).text(toString(row.kind)).text(row.customerCode).text(row.customerName);
            csv.text(row.issueDate.toString(Qt::ISODate))
                .text(row.dueDate.toString(Qt::ISODate))
                .text(row.gross.currency().code());
            for (const Money& amount : {row.net, row.vat, row.gross, row.paid, row.due})
                csv.number(amount.toString(), format.decimalMark);
            csv.endRecord();
        }
    }
    return csv.content();
}

Result<qint64> ExportService::list(const Actor& actor, const ListTable& table, const ListFile& file, JobContext& job) {
    if (auto allowed = actor.require(Permission::ExportData); !allowed)
        return allowed.error();
    TableFile::Table frame{.name = table.name, .columns = {}, .rows = static_cast<qint64>(table.ids.size())};
    for (const ListTable::Column& column : table.columns)
        frame.columns.push_back({column.title, column.width});
    auto opened = file.kind == FileKind::Xlsx ? TableFile::xlsx(file.path, frame)
                                              : TableFile::csv(file.path, frame,
                                                               {.delimiter = file.csv.delimiter,
                                                                .decimalMark = file.csv.decimalMark,
                                                                .byteOrderMark = file.csv.byteOrderMark,
                                                                .currencyTitle = file.currencyTitle});
    if (!opened)
        return opened.error();
    const std::span<const qint64> all(table.ids);
    qint64 written = 0;
    for (size_t from = 0; from < all.size(); from += rowsAtOnce) {
        if (job.isCancelled())
            return stopped();
        job.progress(static_cast<qint64>(from), frame.rows, table.name);
        const auto rows = table.rows(all.subspan(from, std::min(rowsAtOnce, all.size() - from)));
        if (!rows)
            return rows.error();
        for (const auto& cells : *rows) {
            if (auto added = (*opened)->addRow(cells); !added)
                return added.error();
            ++written;
        }
    }
    if (auto finished = (*opened)->finish(job); !finished)
        return finished.error().code == ErrorCode::Cancelled ? stopped() : finished.error();
    job.progress(frame.rows, frame.rows, {});
    return written;
}

} // namespace quittance

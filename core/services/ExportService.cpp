#include "services/ExportService.h"

#include "exchange/CsvWriter.h"
#include "services/InvoiceService.h"
#include "storage/Database.h"

namespace quittance {

using namespace Qt::Literals::StringLiterals;

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
    constexpr size_t window = 500;
    const std::span<const qint64> all(*ids);
    for (size_t from = 0; from < all.size(); from += window) {
        const auto rows = invoices.rows(actor, all.subspan(from, std::min(window, all.size() - from)));
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

} // namespace quittance

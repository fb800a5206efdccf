#include "commandline/CommandLine.h"
#include "documents/PdfFile.h"

#include <QDir>
#include <QFileInfo>

namespace quittance::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

struct CliText {
    Q_DECLARE_TR_FUNCTIONS(quittance::cli)
};

QString statusWord(InvoiceStatus status) {
    switch (status) {
    case InvoiceStatus::Issued: return u"issued"_s;
    case InvoiceStatus::Overdue: return u"overdue"_s;
    case InvoiceStatus::PartiallyPaid: return u"partially_paid"_s;
    case InvoiceStatus::Paid: return u"paid"_s;
    case InvoiceStatus::Credited: return u"credited"_s;
    case InvoiceStatus::CreditNote: return u"credit_note"_s;
    }
    return {};
}

QJsonObject rowJson(const InvoiceRow& row) {
    return {{u"number"_s, row.number},
            {u"kind"_s, toString(row.kind)},
            {u"customer"_s, row.customerCode},
            {u"name"_s, row.customerName},
            {u"issue_date"_s, row.issueDate.toString(Qt::ISODate)},
            {u"due_date"_s, row.dueDate.toString(Qt::ISODate)},
            {u"status"_s, statusWord(row.status)},
            {u"currency"_s, row.gross.currency().code()},
            {u"net"_s, row.net.toString()},
            {u"vat"_s, row.vat.toString()},
            {u"gross"_s, row.gross.toString()},
            {u"paid"_s, row.paid.toString()},
            {u"due"_s, row.due.toString()}};
}

Result<InvoiceFilter> filterFrom(Context& context, Services& book) {
    InvoiceFilter filter;
    const auto from = context.date(u"from"_s);
    const auto to = context.date(u"to"_s);
    if (!from || !to)
        return (from ? to : from).error();
    filter.from = *from;
    filter.to = *to;
    filter.search = context.options.value(u"search"_s);
    static const QHash<QString, InvoiceFilter::Status> statuses{
        {u"all"_s, InvoiceFilter::Status::All},           {u"open"_s, InvoiceFilter::Status::ToCollect},
        {u"overdue"_s, InvoiceFilter::Status::Overdue},   {u"paid"_s, InvoiceFilter::Status::Paid},
        {u"credited"_s, InvoiceFilter::Status::Credited}, {u"credit-notes"_s, InvoiceFilter::Status::CreditNotes}};
    const QString status = context.options.isSet(u"status"_s) ? context.options.value(u"status"_s) : u"all"_s;
    if (!statuses.contains(status))
        return invalid(CliText::tr("--status takes all, open, overdue, paid, credited or credit-notes."));
    filter.status = statuses.value(status);
    if (context.options.isSet(u"customer"_s)) {
        const auto customer = book.customers.customerByCode(context.actor(), context.options.value(u"customer"_s));
        if (!customer)
            return customer.error();
        filter.customer = customer->id;
    }
    return filter;
}

int list(Context& context) {
    const auto book = context.book();
    if (!book)
        return context.fail(book.error());
    const auto filter = filterFrom(context, **book);
    if (!filter)
        return context.fail(filter.error());
    const auto ids =
        (*book)->invoices.ids(context.actor(), *filter, {.column = InvoiceColumn::Number, .descending = false});
    if (!ids)
        return context.fail(ids.error());
    QJsonArray invoices;
    const std::span<const qint64> all(*ids);
    for (size_t from = 0; from < all.size(); from += 500) {
        const auto rows =
            (*book)->invoices.rows(context.actor(), all.subspan(from, std::min<size_t>(500, all.size() - from)));
        if (!rows)
            return context.fail(rows.error());
        for (const InvoiceRow& row : *rows)
            invoices.append(rowJson(row));
    }
    context.output.setTable(u"invoices"_s, {{u"number"_s, CliText::tr("Number")},
                                            {u"customer"_s, CliText::tr("Customer")},
                                            {u"name"_s, CliText::tr("Name")},
                                            {u"issue_date"_s, CliText::tr("Issued")},
                                            {u"due_date"_s, CliText::tr("Due")},
                                            {u"status"_s, CliText::tr("Status")},
                                            {u"currency"_s, CliText::tr("Currency")},
                                            {u"net"_s, CliText::tr("Net"), true},
                                            {u"vat"_s, CliText::tr("VAT"), true},
                                            {u"gross"_s, CliText::tr("Gross"), true},
                                            {u"due"_s, CliText::tr("Outstanding"), true}});
    return context.succeed({{u"invoices"_s, invoices}});
}

Result<InvoiceDetail> detailOf(Context& context, Services& book, const QString& number) {
    const auto id = book.invoices.idByNumber(context.actor(), number);
    if (!id)
        return id.error();
    return book.invoices.detail(context.actor(), *id);
}

int show(Context& context) {
    const auto book = context.book();
    if (!book)
        return context.fail(book.error());
    const auto detail = detailOf(context, **book, context.arguments.first());
    if (!detail)
        return context.fail(detail.error());
    const Invoice& invoice = detail->invoice;
    QJsonArray lines;
    const bool explain = context.options.isSet(u"explain"_s);
    for (const InvoiceLine& line : invoice.lines) {
        QJsonObject object{
            {u"position"_s, line.position},
            {u"subscription"_s, line.subscriptionCode},
            {u"plan"_s, line.planCode},
            {u"description"_s, line.description},
            {u"period_start"_s, line.period.start.toString(Qt::ISODate)},
            {u"period_last_day"_s, line.period.isEmpty() ? QString() : line.period.lastDay().toString(Qt::ISODate)},
            {u"quantity"_s, millionthsToString(line.quantity.millionths())},
            {u"unit_price"_s, millionthsToString(line.unitPrice.millionths(), 2)},
            {u"discount_percent"_s, percentToString(line.discount)},
            {u"days"_s, u"%1/%2"_s.arg(line.daysUsed).arg(line.daysTotal)},
            {u"net"_s, line.net.toString()},
            {u"vat_category"_s, toString(line.vatCategory)},
            {u"vat_rate"_s, percentToString(line.vatRate)}};
        if (explain) {
            const QStringList steps = InvoiceService::explain(invoice, line.position).steps(invoice.language);
            object.insert(u"explanation"_s, QJsonArray::fromStringList(steps));
        }
        lines.append(object);
    }
    QJsonArray vat;
    for (const InvoiceVat& row : invoice.vat)
        vat.append(QJsonObject{{u"category"_s, toString(row.category)},
                               {u"rate"_s, percentToString(row.rate)},
                               {u"base"_s, row.base.toString()},
                               {u"vat"_s, row.vat.toString()},
                               {u"mention"_s, row.mention}});
    context.output.setTable(u"lines"_s, {{u"position"_s, CliText::tr("No."), true},
                                         {u"description"_s, CliText::tr("Description")},
                                         {u"period_start"_s, CliText::tr("From")},
                                         {u"period_last_day"_s, CliText::tr("To")},
                                         {u"quantity"_s, CliText::tr("Quantity"), true},
                                         {u"unit_price"_s, CliText::tr("Unit price"), true},
                                         {u"vat_rate"_s, CliText::tr("VAT %"), true},
                                         {u"net"_s, CliText::tr("Net"), true}});
    context.output.addLine(
        CliText::tr("%1 of %2, %3 %4")
            .arg(invoice.number, invoice.issueDate.toString(Qt::ISODate), invoice.buyer.code, invoice.buyer.name));
    context.output.addLine(CliText::tr("Net %1, VAT %2, gross %3 %4; due %5")
                               .arg(invoice.net.toString(), invoice.vatTotal.toString(), invoice.gross.toString(),
                                    invoice.currency.code(), detail->due.toString()));
    if (explain)
        for (const InvoiceLine& line : invoice.lines)
            for (const QString& step : InvoiceService::explain(invoice, line.position).steps(invoice.language))
                context.output.addLine(u"%1. %2"_s.arg(line.position).arg(step));
    return context.succeed({{u"number"_s, invoice.number},
                            {u"kind"_s, toString(invoice.kind)},
                            {u"status"_s, statusWord(detail->status)},
                            {u"issue_date"_s, invoice.issueDate.toString(Qt::ISODate)},
                            {u"due_date"_s, invoice.dueDate.toString(Qt::ISODate)},
                            {u"customer"_s, invoice.buyer.code},
                            {u"name"_s, invoice.buyer.name},
                            {u"currency"_s, invoice.currency.code()},
                            {u"language"_s, invoice.language},
                            {u"net"_s, invoice.net.toString()},
                            {u"vat"_s, invoice.vatTotal.toString()},
                            {u"gross"_s, invoice.gross.toString()},
                            {u"paid"_s, detail->paid.toString()},
                            {u"due"_s, detail->due.toString()},
                            {u"credits"_s, invoice.creditedNumber},
                            {u"credit_note"_s, detail->creditNoteNumber},
                            {u"content_hash"_s, QString::fromLatin1(invoice.contentHash.toHex())},
                            {u"lines"_s, lines},
                            {u"vat_groups"_s, vat}});
}

int credit(Context& context) {
    const QString reason = context.options.value(u"reason"_s);
    if (reason.trimmed().isEmpty())
        return context.usage(CliText::tr("Say why: --reason TEXT."));
    const auto book = context.book();
    if (!book)
        return context.fail(book.error());
    const auto detail = detailOf(context, **book, context.arguments.first());
    if (!detail)
        return context.fail(detail.error());
    if (context.dryRun()) {
        context.output.addLine(
            CliText::tr("Would credit %1: %2 %3.")
                .arg(detail->invoice.number, detail->invoice.gross.toString(), detail->invoice.currency.code()));
        return context.succeed({{u"credits"_s, detail->invoice.number}, {u"issued"_s, false}});
    }
    if (const auto confirmed =
            context.confirm(CliText::tr("Issue a credit note for the whole of %1?").arg(detail->invoice.number));
        !confirmed)
        return context.fail(confirmed.error());
    const auto id = (*book)->invoices.credit(context.actor(), detail->invoice.id, reason, OperationId::create());
    if (!id)
        return context.fail(id.error());
    const auto note = (*book)->invoices.detail(context.actor(), *id);
    if (!note)
        return context.fail(note.error());
    context.output.addLine(
        CliText::tr("Issued credit note %1 for %2.").arg(note->invoice.number, detail->invoice.number));
    return context.succeed({{u"number"_s, note->invoice.number},
                            {u"credits"_s, detail->invoice.number},
                            {u"issued"_s, true},
                            {u"gross"_s, note->invoice.gross.toString()},
                            {u"currency"_s, note->invoice.currency.code()}});
}

int recordPayment(Context& context) {
    const auto date = context.date(u"date"_s);
    if (!date)
        return context.usage(date.error().message);
    SettlementDraft draft;
    if (context.options.isSet(u"method"_s)) {
        const auto method = collectionMethodFromString(context.options.value(u"method"_s));
        if (!method)
            return context.usage(method.error().message);
        draft.method = *method;
    }
    draft.reference = context.options.value(u"reference"_s);
    const auto book = context.book();
    if (!book)
        return context.fail(book.error());
    draft.receivedOn = *date ? **date : (*book)->today();
    const auto detail = detailOf(context, **book, context.arguments.first());
    if (!detail)
        return context.fail(detail.error());
    draft.invoiceId = detail->invoice.id;
    const QJsonObject result{{u"number"_s, detail->invoice.number},
                             {u"amount"_s, detail->due.toString()},
                             {u"currency"_s, detail->invoice.currency.code()},
                             {u"date"_s, draft.receivedOn.toString(Qt::ISODate)},
                             {u"recorded"_s, !context.dryRun()}};
    if (context.dryRun())
        return context.succeed(result);
    const auto payment = (*book)->payments.settle(context.actor(), draft, OperationId::create());
    if (!payment)
        return context.fail(payment.error());
    context.output.addLine(CliText::tr("Recorded %1 %2 for %3.")
                               .arg(detail->due.toString(), detail->invoice.currency.code(), detail->invoice.number));
    return context.succeed(result);
}

/// The documents that `invoice pdf` is asked for: numbers, or those of the last billing run.
Result<std::vector<Invoice>> documentsFor(Context& context, Services& book) {
    std::vector<qint64> ids;
    if (context.options.isSet(u"all-of-last-run"_s)) {
        const auto runs = book.billing.history(context.actor(), 1);
        if (!runs)
            return runs.error();
        if (runs->empty())
            return Error{ErrorCode::NotFound, CliText::tr("There has been no billing run yet.")};
        InvoiceFilter filter;
        filter.run = runs->front().id;
        const auto found =
            book.invoices.ids(context.actor(), filter, {.column = InvoiceColumn::Number, .descending = false});
        if (!found)
            return found.error();
        ids = *found;
    }
    for (const QString& number : std::as_const(context.arguments)) {
        const auto id = book.invoices.idByNumber(context.actor(), number);
        if (!id)
            return id.error();
        ids.push_back(id->value);
    }
    if (ids.empty())
        return Error{ErrorCode::NotFound, CliText::tr("No document was named: give a NUMBER, or --all-of-last-run.")};
    return book.invoices.invoices(context.actor(), ids);
}

int pdf(Context& context) {
    const QString output = context.options.value(u"output"_s);
    if (output.isEmpty())
        return context.usage(CliText::tr("Say where to write: --output FILE.pdf or --output FOLDER."));
    const auto book = context.book();
    if (!book)
        return context.fail(book.error());
    const auto documents = documentsFor(context, **book);
    if (!documents)
        return context.fail(documents.error());

    TerminalJob job = context.job();
    QStringList paths;
    if (output.endsWith(".pdf"_L1, Qt::CaseInsensitive)) {
        const auto file =
            documents->size() == 1 ? PdfFile::render(documents->front()) : PdfFile::renderAll(*documents, {}, &job);
        if (!file)
            return context.fail(file.error());
        if (const auto saved = file->saveWhole(output); !saved)
            return context.fail(saved.error());
        paths.append(output);
    } else {
        if (!QDir().mkpath(output))
            return context.fail({ErrorCode::Unavailable, CliText::tr("The folder %1 cannot be made.").arg(output)});
        const auto saved = PdfFile::saveEach(*documents, output, {}, &job);
        if (!saved)
            return context.fail(saved.error());
        paths = *saved;
    }
    std::vector<qint64> ids;
    for (const Invoice& invoice : *documents)
        ids.push_back(invoice.id.value);
    if (const auto logged = (*book)->invoices.logCopies(context.actor(), ids, InvoiceService::CopyKind::Pdf); !logged)
        return context.fail(logged.error());
    const int written = static_cast<int>(documents->size());
    context.output.addLine(CliText::tr("Wrote %n documents to %1.", "", written).arg(output));
    return context.succeed(
        {{u"documents"_s, static_cast<qint64>(documents->size())}, {u"files"_s, QJsonArray::fromStringList(paths)}});
}

} // namespace

std::vector<Command> invoiceCommands() {
    const QList<QCommandLineOption> filters{
        {u"status"_s, CliText::tr("all, open, overdue, paid, credited or credit-notes."), u"STATUS"_s},
        {u"customer"_s, CliText::tr("Only this customer."), u"CODE"_s},
        {u"search"_s, CliText::tr("Number, customer or amount."), u"TEXT"_s},
        {u"from"_s, CliText::tr("First issue date."), u"DATE"_s},
        {u"to"_s, CliText::tr("Last issue date."), u"DATE"_s}};
    return {
        {u"invoice"_s, u"list"_s, {}, CliText::tr("List issued documents."), filters, 0, 0, list},
        {u"invoice"_s,
         u"show"_s,
         u"NUMBER"_s,
         CliText::tr("Show one document with its lines."),
         {{u"explain"_s, CliText::tr("Show how each amount came about.")}},
         1,
         1,
         show},
        {u"invoice"_s,
         u"pdf"_s,
         u"[NUMBER…]"_s,
         CliText::tr("Write documents as PDF: one file, or one each into a folder."),
         {{{u"o"_s, u"output"_s}, CliText::tr("A file that ends in .pdf, or a folder."), u"PATH"_s},
          {u"all-of-last-run"_s, CliText::tr("All documents of the last billing run.")}},
         0,
         -1,
         pdf,
         true},
        {u"invoice"_s,
         u"credit"_s,
         u"NUMBER"_s,
         CliText::tr("Issue a credit note for the whole of an invoice."),
         {{u"reason"_s, CliText::tr("Why; printed on the credit note."), u"TEXT"_s}},
         1,
         1,
         credit},
        {u"payment"_s,
         u"record"_s,
         u"NUMBER"_s,
         CliText::tr("Mark an invoice as paid in full."),
         {{u"date"_s, CliText::tr("When the money came; today by default."), u"DATE"_s},
          {u"method"_s, CliText::tr("transfer, card, direct_debit, paypal, cheque, cash or other."), u"METHOD"_s},
          {u"reference"_s, CliText::tr("Reference of the payment."), u"TEXT"_s}},
         1,
         1,
         recordPayment},
    };
}

} // namespace quittance::cli

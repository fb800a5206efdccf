#include "commandline/CommandLine.h"

namespace quittance::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

struct CliText {
    Q_DECLARE_TR_FUNCTIONS(quittance::cli)
};

QJsonArray currenciesJson(const std::vector<RunTotals>& totals) {
    QJsonArray currencies;
    for (const RunTotals& total : totals) {
        QJsonArray vat;
        for (const TaxGroup& group : total.groups)
            vat.append(QJsonObject{{u"category"_s, toString(group.category)},
                                   {u"rate"_s, percentToString(group.rate)},
                                   {u"base"_s, group.base.toString()},
                                   {u"vat"_s, group.vat.toString()}});
        currencies.append(QJsonObject{{u"currency"_s, total.currency.code()},
                                      {u"invoices"_s, total.invoices},
                                      {u"lines"_s, total.lines},
                                      {u"net"_s, total.net.toString()},
                                      {u"vat"_s, total.vat.toString()},
                                      {u"gross"_s, total.gross.toString()},
                                      {u"vat_groups"_s, vat}});
    }
    return currencies;
}

QJsonArray skippedJson(const std::vector<RunFailure>& failures) {
    QJsonArray skipped;
    for (const RunFailure& failure : failures)
        skipped.append(QJsonObject{{u"customer"_s, failure.customerCode},
                                   {u"name"_s, failure.customerName},
                                   {u"message"_s, failure.message},
                                   {u"field"_s, failure.field}});
    return skipped;
}

void describe(Context& context, const std::vector<RunFailure>& failures) {
    context.output.setTable(u"currencies"_s, {{u"currency"_s, CliText::tr("Currency")},
                                              {u"invoices"_s, CliText::tr("Invoices"), true},
                                              {u"lines"_s, CliText::tr("Lines"), true},
                                              {u"net"_s, CliText::tr("Net"), true},
                                              {u"vat"_s, CliText::tr("VAT"), true},
                                              {u"gross"_s, CliText::tr("Gross"), true}});
    for (const RunFailure& failure : failures)
        context.output.addLine(
            CliText::tr("Not billed: %1 %2: %3").arg(failure.customerCode, failure.customerName, failure.message));
}

int runBilling(Context& context) {
    RunRequest request;
    const auto until = context.date(u"until"_s);
    const auto asOf = context.date(u"as-of"_s);
    const auto billedBefore = context.date(u"billed-before"_s);
    for (const auto* date : {&until, &asOf, &billedBefore})
        if (!*date)
            return context.usage(date->error().message);
    if (!*until)
        return context.usage(CliText::tr("Say until which day to bill: --until 2026-01-31."));
    request.until = **until;
    request.asOf = *asOf;
    request.billedBefore = *billedBefore;
    for (const QString& code : context.options.values(u"customer"_s))
        request.customers.push_back(code);
    request.confirmOldPeriods = context.options.isSet(u"yes"_s);
    request.operation = OperationId::create();

    const auto book = context.book();
    if (!book)
        return context.fail(book.error());
    TerminalJob job = context.job();

    if (!context.options.isSet(u"issue"_s) || context.dryRun()) {
        const auto review = (*book)->billing.review(context.actor(), request, job);
        if (!review)
            return context.fail(review.error());
        describe(context, review->failures);
        for (const QString& note : review->notes)
            context.output.note(note);
        if (review->totals.empty())
            context.output.addLine(CliText::tr("Nothing is due until %1.").arg(review->until.toString(Qt::ISODate)));
        else
            context.output.addLine(CliText::tr("Nothing was issued; add --issue to issue these invoices."));
        return context.succeed({{u"until"_s, review->until.toString(Qt::ISODate)},
                                {u"issue_date"_s, review->issueDate.toString(Qt::ISODate)},
                                {u"issued"_s, false},
                                {u"currencies"_s, currenciesJson(review->totals)},
                                {u"skipped"_s, skippedJson(review->failures)}});
    }

    if (const auto confirmed =
            context.confirm(CliText::tr("Issue the invoices until %1?").arg(request.until.toString(Qt::ISODate)));
        !confirmed)
        return context.fail(confirmed.error());
    request.confirmOldPeriods = request.confirmOldPeriods || context.options.isSet(u"yes"_s);
    const auto summary = (*book)->billing.issue(context.actor(), request, job);
    if (!summary)
        return context.fail(summary.error());
    describe(context, summary->failures);
    if (summary->totals.empty())
        context.output.addLine(CliText::tr("Nothing is due until %1.").arg(summary->until.toString(Qt::ISODate)));
    else
        context.output.addLine(CliText::tr("Issued %1 to %2.").arg(summary->firstNumber, summary->lastNumber));
    if (!summary->finished)
        context.output.addLine(CliText::tr("The run was stopped; run it again to go on."));
    context.succeed({{u"until"_s, summary->until.toString(Qt::ISODate)},
                     {u"issue_date"_s, summary->issueDate.toString(Qt::ISODate)},
                     {u"issued"_s, true},
                     {u"finished"_s, summary->finished},
                     {u"first_number"_s, summary->firstNumber},
                     {u"last_number"_s, summary->lastNumber},
                     {u"currencies"_s, currenciesJson(summary->totals)},
                     {u"skipped"_s, skippedJson(summary->failures)}});
    if (!summary->finished)
        return Interrupted;
    return summary->failures.empty() ? Done : Findings;
}

} // namespace

std::vector<Command> billingCommands() {
    return {
        {u"run"_s,
         u"billing"_s,
         {},
         CliText::tr("Bill every period that falls due until a day; a dry run without --issue."),
         {{u"until"_s, CliText::tr("Bill what falls due on or before this day."), u"DATE"_s},
          {u"as-of"_s, CliText::tr("The issue date; today by default."), u"DATE"_s},
          {u"customer"_s, CliText::tr("Only this customer; may be given several times."), u"CODE"_s},
          {u"billed-before"_s,
           CliText::tr("Periods of never-billed subscriptions that start before this day were billed elsewhere."),
           u"DATE"_s},
          {u"issue"_s, CliText::tr("Issue the invoices.")}},
         0,
         0,
         runBilling},
    };
}

} // namespace quittance::cli

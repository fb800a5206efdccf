#include "commandline/CommandLine.h"

#include <QCoreApplication>

namespace quittance::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

struct CliText {
    Q_DECLARE_TR_FUNCTIONS(quittance::cli)
};

/// The version that the options ask for: as the newest in that currency, with another amount.
Result<Price> wantedPrice(Context& context, Services& book, const Plan& plan, QDate from) {
    const auto amount = parseDecimal<UnitPrice>(context.options.value(u"amount"_s));
    if (!amount)
        return amount.error();
    const auto company = book.company.company(context.actor());
    if (!company)
        return company.error();
    Price price;
    price.currency = company->currency;
    if (context.options.isSet(u"currency"_s)) {
        const auto currency = Currency::fromCode(context.options.value(u"currency"_s));
        if (!currency)
            return currency.error();
        price.currency = *currency;
    }
    const auto versions = book.catalog.prices(context.actor(), plan.id);
    if (!versions)
        return versions.error();
    for (const Price& version : *versions)
        if (version.currency == price.currency) {
            price = version;
            break;
        }
    if (hasTiers(plan.pricing))
        return invalid(CliText::tr("%1 is priced by tiers: change them in the window.").arg(plan.code), u"amount"_s);
    price.id = {};
    price.planId = plan.id;
    price.amount = *amount;
    price.validFrom = from;
    return price;
}

QJsonObject toJson(const PriceMoves& moves) {
    QJsonArray mrr;
    for (const PriceMoves::Mrr& sum : moves.mrr)
        mrr.append(QJsonObject{{u"currency"_s, sum.before.currency().code()},
                               {u"before"_s, sum.before.toString()},
                               {u"after"_s, sum.after.toString()}});
    return {{u"movable"_s, static_cast<qint64>(moves.ids.size())},
            {u"already"_s, moves.already},
            {u"first"_s, moves.first.toString(Qt::ISODate)},
            {u"last"_s, moves.last.toString(Qt::ISODate)},
            {u"mrr"_s, mrr}};
}

void tell(Context& context, const PriceMoves& moves) {
    const int movable = static_cast<int>(moves.ids.size());
    context.output.addLine(CliText::tr("%n subscriptions go over to it.", nullptr, movable));
    for (const PriceMoves::Mrr& sum : moves.mrr)
        context.output.addLine(CliText::tr("MRR %1 instead of %2 %3")
                                   .arg(sum.after.toString(), sum.before.toString(), sum.before.currency().code()));
    context.output.setTable(u"others"_s,
                            {{u"subscription"_s, CliText::tr("Subscription")}, {u"why"_s, CliText::tr("Why not")}});
}

int change(Context& context) {
    const auto wished = context.date(u"from"_s);
    if (!wished)
        return context.usage(wished.error().message);
    const auto opened = context.book();
    if (!opened)
        return context.fail(opened.error());
    Services& book = **opened;
    const auto plan = book.catalog.planByCode(context.actor(), context.arguments.first());
    if (!plan)
        return context.fail(plan.error());
    const QDate from = wished->value_or(book.today());
    const auto price = wantedPrice(context, book, *plan, from);
    if (!price)
        return context.fail(price.error());
    const bool subscribers = context.options.isSet(u"subscribers"_s);
    PriceMoves moves;
    if (subscribers) {
        SubscriptionFilter filter;
        filter.plan = plan->id;
        filter.tab = SubscriptionFilter::Tab::Current;
        const auto ids =
            book.subscriptions.ids(context.actor(), filter, {.column = SubscriptionColumn::Code, .descending = false});
        if (!ids)
            return context.fail(ids.error());
        auto looked = book.subscriptions.priceMoves(context.actor(), *ids, from, *price);
        if (!looked)
            return context.fail(looked.error());
        moves = *std::move(looked);
    }
    QJsonObject result{{u"plan"_s, plan->code},
                       {u"amount"_s, millionthsToString(price->amount.millionths())},
                       {u"currency"_s, price->currency.code()},
                       {u"valid_from"_s, from.toString(Qt::ISODate)},
                       {u"changed"_s, !context.dryRun()}};
    QJsonArray others; // who stays as before
    const auto leaveOut = [&others](const QString& code, const QString& why) {
        others.append(QJsonObject{{u"subscription"_s, code}, {u"why"_s, why}});
    };
    if (subscribers)
        result.insert(u"subscribers"_s, toJson(moves));
    for (const PriceMoves::LeftOut& other : moves.others)
        leaveOut(other.code, other.why);
    context.output.addLine(CliText::tr("%1: %2 %3 from %4 on")
                               .arg(plan->code, millionthsToString(price->amount.millionths()), price->currency.code(),
                                    from.toString(Qt::ISODate)));
    if (subscribers)
        tell(context, moves);
    if (context.dryRun()) {
        result.insert(u"others"_s, others);
        return context.succeed(result);
    }
    if (const auto stored = book.catalog.addPrice(context.actor(), *price, OperationId::create()); !stored)
        return context.fail(stored.error());
    qint64 moved = 0;
    bool failed = false;
    bool stopped = false;
    TerminalJob job = context.job();
    for (const qint64 id : moves.ids) {
        stopped = job.isCancelled();
        if (stopped)
            break;
        job.progress(moved, static_cast<qint64>(moves.ids.size()), CliText::tr("Moving subscribers"));
        const auto detail = book.subscriptions.detail(context.actor(), SubscriptionId{id});
        if (!detail)
            return context.fail(detail.error());
        ChangeWish wish;
        wish.subscription = SubscriptionId{id};
        wish.version = detail->subscription.version;
        wish.priceFrom = from;
        if (const auto changed = book.subscriptions.change(context.actor(), {&wish, 1}, OperationId::create())) {
            ++moved;
        } else { // the others do not wait for it
            failed = true;
            leaveOut(detail->subscription.code, changed.error().message);
        }
    }
    if (subscribers) {
        result.insert(u"moved"_s, moved);
        context.output.addLine(CliText::tr("Moved: %1").arg(moved));
    }
    result.insert(u"others"_s, others);
    context.succeed(result);
    return stopped ? Interrupted : failed ? Findings : Done;
}

} // namespace

std::vector<Command> priceCommands() {
    return {{u"price"_s,
             u"change"_s,
             u"PLAN"_s,
             CliText::tr("Add a price version to a plan, and move its subscribers to it; with --dry-run show what it "
                         "would bring in."),
             {{u"amount"_s, CliText::tr("New price of a period or of a unit."), u"AMOUNT"_s},
              {u"currency"_s, CliText::tr("Currency of the price; the company’s by default."), u"CODE"_s},
              {u"from"_s, CliText::tr("First day of the price; today by default."), u"DATE"_s},
              {u"subscribers"_s,
               CliText::tr("Present subscribers go over to it with their first period from that day on.")}},
             1,
             1,
             change}};
}

} // namespace quittance::cli

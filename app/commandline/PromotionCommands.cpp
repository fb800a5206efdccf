#include "commandline/CommandLine.h"

#include <QCoreApplication>

#include <algorithm>

namespace quittance::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

struct CliText {
    Q_DECLARE_TR_FUNCTIONS(quittance::cli)
};

QString dayText(const std::optional<QDate>& day) { return day ? day->toString(Qt::ISODate) : QString(); }

Result<QJsonObject> rowJson(Context& context, Services& book, const Promotion& promotion) {
    QStringList plans;
    for (const PlanId id : promotion.plans) {
        const auto plan = book.catalog.plan(context.actor(), id);
        if (!plan)
            return plan.error();
        plans.append(plan->code);
    }
    return QJsonObject{{u"code"_s, promotion.code},
                       {u"takes_off"_s, promotionText(promotion)},
                       {u"plans"_s, plans.join(u' ')},
                       {u"from"_s, dayText(promotion.validFrom)},
                       {u"until"_s, dayText(promotion.validUntil)},
                       {u"uses"_s, promotion.uses},
                       {u"most_uses"_s, promotion.mostUses ? QString::number(*promotion.mostUses) : QString()},
                       {u"once_per_customer"_s, promotion.oncePerCustomer},
                       {u"introductory"_s, promotion.introductory},
                       {u"archived"_s, promotion.archived},
                       {u"note"_s, promotion.note}};
}

void setTable(Context& context) {
    context.output.setTable(u"promotions"_s, {{u"code"_s, CliText::tr("Code")},
                                              {u"takes_off"_s, CliText::tr("Takes off", "promotion code")},
                                              {u"plans"_s, CliText::tr("Plans")},
                                              {u"from"_s, CliText::tr("From")},
                                              {u"until"_s, CliText::tr("To")},
                                              {u"uses"_s, CliText::tr("Uses"), true},
                                              {u"most_uses"_s, CliText::tr("At most"), true},
                                              {u"note"_s, CliText::tr("Note")}});
}

int list(Context& context) {
    const auto book = context.book();
    if (!book)
        return context.fail(book.error());
    const auto all = (*book)->promotions.all(context.actor());
    if (!all)
        return context.fail(all.error());
    QJsonArray promotions;
    for (const Promotion& promotion : *all) {
        if (promotion.archived && !context.options.isSet(u"archived"_s))
            continue;
        const auto row = rowJson(context, **book, promotion);
        if (!row)
            return context.fail(row.error());
        promotions.append(*row);
    }
    setTable(context);
    return context.succeed({{u"promotions"_s, promotions}});
}

/// "5.00 EUR"
Result<Money> amountFrom(const QString& text) {
    const QStringList parts = text.split(u' ', Qt::SkipEmptyParts);
    const auto currency = parts.size() == 2 ? Currency::fromCode(parts[1]) : Result<Currency>(invalid({}));
    if (!currency)
        return invalid(CliText::tr("--amount takes an amount and its currency, for example \"5.00 EUR\"."),
                       u"amounts"_s);
    return Money::parse(parts[0], *currency);
}

Result<Promotion> promotionFrom(Context& context, Services& book) {
    Promotion promotion;
    promotion.code = context.arguments.first();
    promotion.note = context.options.value(u"note"_s);
    if (context.options.isSet(u"percent"_s)) {
        const auto rate = parsePercent(context.options.value(u"percent"_s));
        if (!rate)
            return rate.error();
        promotion.rate = *rate;
    }
    for (const QString& text : context.options.values(u"amount"_s)) {
        const auto amount = amountFrom(text);
        if (!amount)
            return amount.error();
        promotion.amounts.push_back(*amount);
    }
    if (context.options.isSet(u"periods"_s)) {
        promotion.duration = PromotionDuration::Periods;
        promotion.periods = context.options.value(u"periods"_s).toInt(); // 0, where it is none, is refused below
    } else if (context.options.isSet(u"for-good"_s)) {
        promotion.duration = PromotionDuration::Forever;
    }
    for (const QString& code : context.options.values(u"plan"_s)) {
        const auto plan = book.catalog.planByCode(context.actor(), code);
        if (!plan)
            return plan.error();
        promotion.plans.push_back(plan->id);
    }
    const auto from = context.date(u"from"_s);
    const auto until = context.date(u"until"_s);
    if (!from || !until)
        return from ? until.error() : from.error();
    promotion.validFrom = *from;
    promotion.validUntil = *until;
    if (context.options.isSet(u"most-uses"_s))
        promotion.mostUses = context.options.value(u"most-uses"_s).toLongLong();
    promotion.oncePerCustomer = !context.options.isSet(u"repeatable"_s);
    promotion.introductory = context.options.isSet(u"introductory"_s);
    return normalised(promotion);
}

int create(Context& context) {
    const auto book = context.book();
    if (!book)
        return context.fail(book.error());
    const auto wanted = promotionFrom(context, **book);
    if (!wanted)
        return context.fail(wanted.error());
    const std::vector<Error> wrong = validate(*wanted);
    if (!wrong.empty())
        return context.fail(wrong.front());
    const bool dry = context.dryRun();
    const auto saved =
        dry ? Result<Promotion>(*wanted) : (*book)->promotions.save(context.actor(), *wanted, OperationId::create());
    const auto row = saved ? rowJson(context, **book, *saved) : Result<QJsonObject>(saved.error());
    if (!row)
        return context.fail(row.error());
    context.output.addLine(dry ? CliText::tr("%1 can be created.").arg(saved->code)
                               : CliText::tr("Created %1.").arg(saved->code));
    setTable(context);
    return context.succeed({{u"changed"_s, !dry}, {u"promotions"_s, QJsonArray{*row}}});
}

} // namespace

std::vector<Command> promotionCommands() {
    return {{u"promotion"_s,
             u"list"_s,
             {},
             CliText::tr("List promotion codes, what they take off and how often they were used."),
             {{u"archived"_s, CliText::tr("Archived ones as well.")}},
             0,
             0,
             list},
            {u"promotion"_s,
             u"create"_s,
             u"CODE"_s,
             CliText::tr("Create a promotion code: a share or an amount off, once unless said otherwise."),
             {{u"percent"_s, CliText::tr("Share taken off, in per cent."), u"PERCENT"_s},
              {u"amount"_s, CliText::tr("Amount off a period without VAT, with its currency; once for each currency."),
               u"AMOUNT"_s},
              {u"periods"_s, CliText::tr("For so many billing periods."), u"NUMBER"_s},
              {u"for-good"_s, CliText::tr("For as long as the subscription goes on.")},
              {u"plan"_s, CliText::tr("Only for this plan; can be given several times."), u"CODE"_s},
              {u"from"_s, CliText::tr("First day on which it can be entered."), u"DATE"_s},
              {u"until"_s, CliText::tr("Last day on which it can be entered."), u"DATE"_s},
              {u"most-uses"_s, CliText::tr("How often it can be used in all."), u"NUMBER"_s},
              {u"repeatable"_s, CliText::tr("A customer may use it more than once.")},
              {u"introductory"_s, CliText::tr("Proposed with each new subscription of its plans.")},
              {u"note"_s, CliText::tr("For the team: what it is for."), u"TEXT"_s}},
             1,
             1,
             create}};
}

} // namespace quittance::cli

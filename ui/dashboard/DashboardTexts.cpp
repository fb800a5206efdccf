#include "dashboard/DashboardTexts.h"

#include "common/Language.h"
#include "domain/money/MoneyFormat.h"

#include <QCoreApplication>

#include <algorithm>

namespace quittance::DashboardTexts {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(quittance::DashboardTexts)
};

QString amount(qint64 minor, Currency currency) {
    return MoneyFormat::withCurrency(Money::fromMinor(minor, currency), Language::locale());
}

QString share(qint64 thousandths) {
    return MoneyFormat::percent(Rate::fromMillionths(thousandths * 1000), Language::locale());
}

/// With its sign, be it plus.
QString withSign(const QString& text, qint64 value) { return value > 0 ? QString(u'+' % text) : text; }

/// In a table, whose first heading names the currency.
QString figure(qint64 minor, Currency currency) {
    return MoneyFormat::amount(Money::fromMinor(minor, currency), Language::locale());
}

QString firstHeading(const QString& what, Currency currency) { return what % u" · "_s % MoneyFormat::symbol(currency); }

/// A new chart that speaks of amounts.
ChartContent chart(ChartContent::Kind kind, Currency currency) {
    ChartContent content;
    content.kind = kind;
    content.valueText = [currency](qint64 minor) { return amount(minor, currency); };
    content.axisText = [currency](qint64 minor) {
        return MoneyFormat::number(minor * powerOfTen(6 - currency.decimals()), Language::locale());
    };
    return content;
}

ChartStory without(const QString& reason) {
    ChartStory story;
    story.reason = reason;
    return story;
}

QString shortMonth(QDate month, bool withYear) {
    return Language::locale().toString(month, withYear ? u"MMM yy"_s : u"MMM"_s);
}
QString longMonth(QDate month) { return Language::locale().toString(month, u"MMMM yyyy"_s); }

QString bucketName(size_t bucket) {
    switch (bucket) {
    case 0: return Text::tr("Not due yet");
    case 1: return Text::tr("1 to 30 days late");
    case 2: return Text::tr("31 to 60 days late");
    case 3: return Text::tr("61 to 90 days late");
    default: return Text::tr("More than 90 days late");
    }
}

QString comparedWith(DashboardPeriod period, Kpi kpi) {
    // A period that goes on is set against as many days of the one before.
    const bool addsUp = kpi == Kpi::Collected || kpi == Kpi::NetChurn;
    switch (period) {
    case DashboardPeriod::ThisMonth:
        return addsUp ? Text::tr("%1 vs same days last month") : Text::tr("%1 vs same day last month");
    case DashboardPeriod::ThisQuarter:
        return addsUp ? Text::tr("%1 vs same days last quarter") : Text::tr("%1 vs same day last quarter");
    case DashboardPeriod::ThisYear:
        return addsUp ? Text::tr("%1 vs same days last year") : Text::tr("%1 vs same day last year");
    case DashboardPeriod::LastMonth: return Text::tr("%1 on the month before");
    case DashboardPeriod::LastTwelveMonths: return Text::tr("%1 on the year before");
    }
    return u"%1"_s;
}

bool moreIsBetter(Kpi kpi) { return kpi == Kpi::Mrr || kpi == Kpi::Arr || kpi == Kpi::Arpu || kpi == Kpi::Collected; }

QString changeText(Kpi kpi, qint64 now, qint64 before, Currency currency) {
    const qint64 change = now - before;
    switch (unitOf(kpi)) {
    case KpiUnit::Thousandths:
        return Text::tr("%1 pt", "percentage points")
            .arg(withSign(MoneyFormat::number(change * 100'000, Language::locale()), change));
    case KpiUnit::Days: {
        return Text::tr("%1 d", "days")
            .arg(withSign(MoneyFormat::number(change * 1'000'000, Language::locale()), change));
    }
    case KpiUnit::Amount: break;
    }
    // A share of next to nothing, or of a negative figure, says nothing; neither does a change of 0 %.
    constexpr qint64 tenfold = 9'999;
    const qint64 thousandths =
        before > 0 ? divideRounded(Int128{change} * 1000, before, Rounding::HalfUp) : tenfold + 1;
    if (thousandths == 0 || qAbs(thousandths) > tenfold)
        return withSign(amount(change, currency), change);
    return withSign(share(thousandths), change);
}

} // namespace

QString periodName(DashboardPeriod period) {
    switch (period) {
    case DashboardPeriod::ThisMonth: return Text::tr("This month");
    case DashboardPeriod::LastMonth: return Text::tr("Last month");
    case DashboardPeriod::ThisQuarter: return Text::tr("This quarter");
    case DashboardPeriod::ThisYear: return Text::tr("This year");
    case DashboardPeriod::LastTwelveMonths: return Text::tr("Last 12 months");
    }
    return {};
}

QString spanText(const Dashboard& dashboard) {
    return Text::tr("%1 to %2 · %3", "first day, last day, currency")
        .arg(Language::longDate(dashboard.span.first), Language::longDate(dashboard.span.last),
             dashboard.currency.code());
}

QString sharedRemark(const Dashboard& dashboard) {
    if (dashboard.sharedDocuments == 0)
        return {};
    const int documents = static_cast<int>(dashboard.sharedDocuments);
    return Text::tr("%Ln document(s) bill other workspaces, too, and count whole.", "", documents);
}

bool countsDocuments(Kpi kpi) {
    return kpi == Kpi::Receivables || kpi == Kpi::Dso || kpi == Kpi::Collected || kpi == Kpi::OverdueShare;
}

QString kpiName(Kpi kpi) {
    switch (kpi) {
    case Kpi::Mrr: return Text::tr("MRR");
    case Kpi::NetChurn: return Text::tr("Net MRR churn");
    case Kpi::Receivables: return Text::tr("Receivables");
    case Kpi::Dso: return Text::tr("DSO");
    case Kpi::Arr: return Text::tr("ARR");
    case Kpi::Arpu: return Text::tr("ARPU");
    case Kpi::Collected: return Text::tr("Collected");
    case Kpi::OverdueShare: return Text::tr("Overdue share");
    case Kpi::Count: break;
    }
    return {};
}

QString kpiDefinition(Kpi kpi) {
    switch (kpi) {
    case Kpi::Mrr:
        return Text::tr("Monthly recurring revenue at the end of the period: what running subscriptions are worth in a "
                        "month, at list price less recurring discounts, without VAT. A yearly price counts for a "
                        "twelfth; one-off services do not count.");
    case Kpi::NetChurn:
        return Text::tr("The MRR lost in the period (churn and contraction) less expansion, as a share of the MRR at "
                        "its start. Below zero, the customers who stay have grown by more than was lost.");
    case Kpi::Receivables:
        return Text::tr("What customers owe at the end of the period: invoices, with VAT, less what was paid or "
                        "credited.");
    case Kpi::Dso:
        return Text::tr(
            "Days sales outstanding: receivables ÷ sales of the last 90 days, with VAT, × 90. How many days "
            "of sales wait for their money.");
    case Kpi::Arr: return Text::tr("Annual recurring revenue: 12 × MRR at the end of the period.");
    case Kpi::Arpu:
        return Text::tr("Average revenue per customer and month: MRR ÷ customers with a paid subscription, at the end "
                        "of the period.");
    case Kpi::Collected: return Text::tr("Payments received in the period, with VAT.");
    case Kpi::OverdueShare:
        return Text::tr("The share of the receivables whose due date had passed at the end of the period.");
    case Kpi::Count: break;
    }
    return {};
}

QString kpiValue(Kpi kpi, std::optional<qint64> value, Currency currency) {
    if (!value)
        return u"—"_s;
    switch (unitOf(kpi)) {
    case KpiUnit::Amount: return amount(*value, currency);
    case KpiUnit::Thousandths: return share(*value);
    case KpiUnit::Days: {
        const int days = static_cast<int>(*value);
        return Text::tr("%Ln day(s)", "", days);
    }
    }
    return {};
}

ChangeNote kpiChange(Kpi kpi, const KpiFigure& figure, DashboardPeriod period, Currency currency) {
    if (!figure.now || !figure.before)
        return {Text::tr("Nothing to compare with yet"), Tone::Neutral};
    const qint64 change = *figure.now - *figure.before;
    if (change == 0)
        return {comparedWith(period, kpi).arg(Text::tr("no change")), Tone::Neutral};
    const QString arrow = change > 0 ? u"▲ "_s : u"▼ "_s;
    return {comparedWith(period, kpi).arg(QString(arrow % changeText(kpi, *figure.now, *figure.before, currency))),
            (change > 0) == moreIsBetter(kpi) ? Tone::Success : Tone::Danger};
}

QString movementName(Measure kind) {
    switch (kind) {
    case Measure::NewMrr: return Text::tr("New");
    case Measure::ExpansionMrr: return Text::tr("Expansion");
    case Measure::ReturnedMrr: return Text::tr("Reactivation");
    case Measure::ContractionMrr: return Text::tr("Contraction");
    case Measure::ChurnMrr: return Text::tr("Churn");
    default: return {};
    }
}

QString movementsTitle() { return Text::tr("MRR movements"); }

QString movementsDefinition() {
    return Text::tr(
        "How the monthly recurring revenue changed, per customer and day: new customers, customers who came "
        "back, customers who took more (expansion) or less (contraction), and customers who left (churn). "
        "Start + movements = end. Press a month to list its movements.");
}

ChartStory movements(const Dashboard& dashboard) {
    const auto& months = dashboard.movements;
    struct Row {
        QString name;
        int colour;
        qint64 MrrMonth::*value;
    };
    const std::vector<Row> rows{{movementName(Measure::NewMrr), 0, &MrrMonth::added},
                                {movementName(Measure::ExpansionMrr), 2, &MrrMonth::expansion},
                                {movementName(Measure::ReturnedMrr), 4, &MrrMonth::returned},
                                {movementName(Measure::ContractionMrr), 1, &MrrMonth::contraction},
                                {movementName(Measure::ChurnMrr), 3, &MrrMonth::churn}};
    ChartStory story;
    story.content = chart(ChartContent::Kind::StackedBars, dashboard.currency);
    story.table.headings = {firstHeading(Text::tr("Month"), dashboard.currency), Text::tr("Start")};
    for (const Row& row : rows)
        story.table.headings.append(row.name);
    story.table.headings.append(Text::tr("End"));
    story.content.runningName = Text::tr("Month so far");
    for (const Row& row : rows)
        story.content.series.push_back({.name = row.name, .colour = row.colour});
    qint64 won = 0;
    qint64 lost = 0;
    for (const MrrMonth& month : months) {
        const bool running = month.month.addMonths(1) > dashboard.today;
        const QString name = running ? Text::tr("%1 so far").arg(longMonth(month.month)) : longMonth(month.month);
        if (running)
            story.content.running = static_cast<int>(story.content.categories.size());
        story.content.categories.append(shortMonth(month.month, false));
        story.content.longCategories.append(name);
        QStringList cells{name, figure(month.start, dashboard.currency)};
        for (size_t i = 0; i < rows.size(); ++i) {
            const qint64 value = month.*rows[i].value;
            story.content.series[i].values.emplace_back(value);
            cells.append(figure(value, dashboard.currency));
            (value < 0 ? lost : won) += value;
        }
        cells.append(figure(month.end, dashboard.currency));
        story.table.rows.append(cells);
    }
    if (story.content.isEmpty())
        return without(months.back().end == 0 ? Text::tr("No paid subscription ran in these months.")
                                              : Text::tr("Nothing changed in these months: the MRR stayed at %1.")
                                                    .arg(amount(months.back().end, dashboard.currency)));
    story.summary = Text::tr("From %1 at the start of %2 to %3: %4 won, %5 lost.")
                        .arg(amount(months.front().start, dashboard.currency), longMonth(months.front().month),
                             amount(months.back().end, dashboard.currency), amount(won, dashboard.currency),
                             amount(-lost, dashboard.currency));
    return story;
}

QString ageingTitle() { return Text::tr("Receivables by age"); }

QString ageingDefinition() {
    return Text::tr("What customers owe today, with VAT, by how many days ago it was due. Whatever the period above.");
}

ChartStory ageing(const Dashboard& dashboard) {
    const Ageing& ageing = dashboard.ageing;
    if (ageing.total.isZero())
        return without(Text::tr("Nobody owes anything in %1 today.").arg(dashboard.currency.code()));
    ChartStory story;
    story.content = chart(ChartContent::Kind::Shares, dashboard.currency);
    story.content.series.push_back({});
    story.table.headings = {firstHeading(Text::tr("Due"), dashboard.currency), Text::tr("Invoices"), Text::tr("Open")};
    for (size_t bucket = 0; bucket < ageing.buckets.size(); ++bucket) {
        const qint64 open = ageing.buckets[bucket].minor();
        story.content.categories.append(bucketName(bucket));
        story.content.series.front().values.emplace_back(open);
        story.table.rows.append(
            {bucketName(bucket), Language::number(ageing.invoices[bucket]), figure(open, dashboard.currency)});
    }
    story.content.longCategories = story.content.categories;
    const qint64 late = ageing.total.minor() - ageing.buckets[0].minor();
    story.summary = late == 0
                        ? Text::tr("%1 owed, none of it overdue.").arg(amount(ageing.total.minor(), dashboard.currency))
                        : Text::tr("%1 owed, of which %2 is overdue.")
                              .arg(amount(ageing.total.minor(), dashboard.currency), amount(late, dashboard.currency));
    if (const QString remark = sharedRemark(dashboard); !remark.isEmpty())
        story.summary += u' ' + remark;
    return story;
}

QString forecastTitle() { return Text::tr("Expected cash, 13 weeks, cumulative"); }

QString forecastDefinition() {
    return Text::tr("Open invoices on their due date plus the usual delay (the median of the payments of the last 12 "
                    "months); later ones when those who paid even later did. What is more than 90 days late is not "
                    "counted. Invoices to come from subscriptions are added with your payment terms and VAT as in the "
                    "last 12 months. The lines add up from week to week. The early line is what comes if everybody "
                    "pays like the quickest quarter, the late line like the slowest.");
}

ChartStory forecast(const Dashboard& dashboard) {
    const CashForecast& forecast = dashboard.forecast;
    if (forecast.isEmpty())
        return without(Text::tr("No invoice is open, nothing was paid lately, and no subscription will be billed."));
    ChartStory story;
    story.content = chart(ChartContent::Kind::Lines, dashboard.currency);
    story.content.series = {{.name = Text::tr("Received"), .colour = 2},
                            {.name = Text::tr("Expected (forecast)"), .colour = 0, .dashed = true}};
    // Without payments there is nothing to tell early from late.
    const bool bands = forecast.payments > 0;
    if (bands) {
        story.content.series.push_back({.name = Text::tr("If paid early (forecast)"), .colour = 4, .dashed = true});
        story.content.series.push_back({.name = Text::tr("If paid late (forecast)"), .colour = 1, .dashed = true});
    }
    story.table.headings = {firstHeading(Text::tr("Week of"), dashboard.currency),
                            Text::tr("Received"),
                            Text::tr("Open invoices"),
                            Text::tr("Invoices to come"),
                            Text::tr("Expected"),
                            Text::tr("Cumulative")};
    if (bands)
        story.table.headings += {Text::tr("Paid early"), Text::tr("Paid late")};
    qint64 open = 0;
    qint64 planned = 0;
    // Lines of sums: one sees what has come by when, early and late ones are the edges of a band.
    qint64 received = 0;
    qint64 expected = 0;
    qint64 early = 0;
    qint64 late = 0;
    for (const CashWeek& week : forecast.weeks) {
        const bool past = week.monday.addDays(6) < dashboard.today;
        const bool future = week.monday > dashboard.today;
        received += week.received;
        expected += week.expected();
        early += week.early;
        late += week.late;
        story.content.categories.append(Language::locale().toString(week.monday, u"d MMM"_s));
        story.content.longCategories.append(Text::tr("Week of %1").arg(Language::longDate(week.monday)));
        story.content.series[0].values.push_back(future ? std::nullopt : std::optional(received));
        story.content.series[1].values.push_back(past ? std::nullopt : std::optional(received + expected));
        const auto cell = [&dashboard](bool shown, qint64 value) {
            return shown ? figure(value, dashboard.currency) : QString();
        };
        QStringList cells{Language::date(week.monday),  cell(!future, week.received),
                          cell(!past, week.open),       cell(!past, week.planned),
                          cell(!past, week.expected()), cell(true, past ? received : received + expected)};
        if (bands) {
            story.content.series[2].values.push_back(past ? std::nullopt : std::optional(received + early));
            story.content.series[3].values.push_back(past ? std::nullopt : std::optional(received + late));
            cells += {cell(!past, week.early), cell(!past, week.late)};
        }
        story.table.rows.append(cells);
        open += week.open;
        planned += week.planned;
    }
    QStringList sentences;
    if (received != 0)
        sentences.append(Text::tr("%1 received since %2.", "amount, day")
                             .arg(amount(received, dashboard.currency), Language::date(forecast.weeks.front().monday)));
    sentences.append(Text::tr("%1 expected: %2 of open invoices, %3 of invoices to come.")
                         .arg(amount(open + planned, dashboard.currency), amount(open, dashboard.currency),
                              amount(planned, dashboard.currency)));
    if (forecast.usualDelay) {
        const int days = qAbs(*forecast.usualDelay);
        sentences.append(
            *forecast.usualDelay > 0   ? Text::tr("Customers usually pay %Ln day(s) after the due date.", "", days)
            : *forecast.usualDelay < 0 ? Text::tr("Customers usually pay %Ln day(s) before the due date.", "", days)
                                       : Text::tr("Customers usually pay on the due date."));
    }
    if (forecast.notCounted != 0)
        sentences.append(Text::tr("%1 is more than 90 days late and not counted.")
                             .arg(amount(forecast.notCounted, dashboard.currency)));
    if (const QString remark = sharedRemark(dashboard); !remark.isEmpty())
        sentences.append(remark);
    story.summary = sentences.join(u' ');
    return story;
}

QString renewalsTitle() { return Text::tr("To be billed, 6 months"); }

QString renewalsDefinition() {
    return Text::tr(
        "What subscriptions will be charged as their periods begin, without VAT, if nobody cancels. What is "
        "due already and not billed yet counts for this month. Licences count as they were billed last: the "
        "billing run counts them anew.");
}

ChartStory renewals(const Dashboard& dashboard) {
    ChartStory story;
    story.content = chart(ChartContent::Kind::StackedBars, dashboard.currency);
    const QString monthly = Text::tr("Monthly or more often");
    const QString longer = Text::tr("Quarterly, yearly or longer");
    story.content.series = {{.name = monthly, .colour = 0}, {.name = longer, .colour = 2}};
    story.table.headings = {firstHeading(Text::tr("Month"), dashboard.currency), Text::tr("Charges, monthly"), monthly,
                            Text::tr("Charges, longer"), longer};
    qint64 total = 0;
    qint64 ofLonger = 0;
    for (const RenewalMonth& month : dashboard.renewals) {
        story.content.categories.append(shortMonth(month.month, false));
        story.content.longCategories.append(longMonth(month.month));
        story.content.series[0].values.emplace_back(month.amount);
        story.content.series[1].values.emplace_back(month.longAmount);
        story.table.rows.append({longMonth(month.month), Language::number(month.subscriptions),
                                 figure(month.amount, dashboard.currency), Language::number(month.longSubscriptions),
                                 figure(month.longAmount, dashboard.currency)});
        total += month.amount + month.longAmount;
        ofLonger += month.longAmount;
    }
    if (story.content.isEmpty())
        return without(Text::tr("No paid subscription will be billed in the next 6 months."));
    story.summary = Text::tr("%1 to be billed, without VAT; %2 of it quarterly, yearly or longer.")
                        .arg(amount(total, dashboard.currency), amount(ofLonger, dashboard.currency));
    return story;
}

} // namespace quittance::DashboardTexts

#include "EngineBook.h"
#include "VectorCase.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace quittance::test {

namespace {

constexpr Quantity one = Quantity::fromInteger(1);

Money wantedEuros(const Vector& vector, const char* key) {
    return Money::parse(vector.wanted(key), Currency::eur()).value();
}

/// One subscription at this price.
struct SingleBook : Book {
    SingleBook(const Vector& vector, const char* priceInput, QDate start, int months = 1) {
        add(start, priceInput ? vector.text(priceInput) : u"1"_s, months);
    }
    Subscription& subscription() { return items.front().subscription; }
    void alignOn(int day) {
        subscription().alignment = BillingAlignment::CalendarDay;
        subscription().anchorDay = day;
    }
};

/// Days used of an aligned period, as a factor.
void factor(const Vector& vector) {
    const BillingCycle cycle(vector.dateAt("period", 0), 1, IntervalUnit::Month);
    const DayShare share = dayShare(cycle, {vector.date("from"), vector.date("to")});
    QCOMPARE(cycle.periodContaining(vector.date("from")),
             (Period{vector.dateAt("period", 0), vector.dateAt("period", 1)}));
    QCOMPARE(fractionText(share.used, share.total, 9), vector.wanted("factor_9dp"));
}

void leadingStubOfDay31(const Vector& vector) {
    SingleBook book(vector, "price", vector.date("from"));
    book.alignOn(vector.inputs.value("bill_cycle_day"_L1).toInt());
    const std::vector<ProposedLine> lines = book.lines(vector.date("from"));
    QCOMPARE(lines.size(), 1u);
    QCOMPARE(lines.front().period, (Period{vector.date("from"), vector.date("to")}));
    QCOMPARE(lines.front().share.total, vector.inputs.value("days_in_period"_L1).toInteger());
    QCOMPARE(lines.front().net, wantedEuros(vector, "amount"));
}

void leadingWholeTrailing(const Vector& vector) {
    SingleBook book(vector, nullptr, vector.date("start"));
    book.alignOn(vector.inputs.value("bill_cycle_day"_L1).toInt());
    book.subscription().lastDay = vector.date("end").addDays(-1);
    QStringList shares;
    qint64 numerator = 0;
    qint64 denominator = 1;
    for (const ProposedLine& line : book.lines(vector.date("target"))) {
        shares.append(line.share.isWhole() ? u"1"_s : u"%1/%2"_s.arg(line.share.used).arg(line.share.total));
        numerator = numerator * line.share.total + line.share.used * denominator;
        denominator *= line.share.total;
    }
    QCOMPARE(shares.join(u" + "), vector.wanted("cycles"));
    QCOMPARE(fractionText(numerator, denominator, 9), vector.wanted("cycles_9dp"));
}

void trailingStub(const Vector& vector) {
    const int months = vector.text("interval") == u"quarterly" ? 3 : 1;
    SingleBook book(vector, nullptr, vector.date("start"), months);
    book.alignOn(vector.inputs.value("bill_cycle_day"_L1).toInt());
    book.subscription().lastDay = vector.date("end").addDays(-1);
    const std::vector<ProposedLine> lines = book.lines(vector.date("end"));
    QCOMPARE(lines.size(), 1u);
    const DayShare share = lines.front().share;
    QCOMPARE(u"%1/%2"_s.arg(share.used).arg(share.total), vector.wanted("cycles"));
    QCOMPARE(fractionText(share.used, share.total, 9), vector.wanted("cycles_9dp"));
}

void calendarMonth(const Vector& vector) {
    SingleBook book(vector, "price", vector.date("start"));
    book.alignOn(1);
    const std::vector<ProposedLine> lines = book.lines(vector.date("start"));
    QCOMPARE(lines.size(), 1u);
    QCOMPARE(lines.front().share.used, vector.inputs.value("inclusive_days"_L1).toInteger());
    QCOMPARE(lines.front().period.lastDay(), vector.dateAt("period", 1));
    QCOMPARE(lines.front().net, wantedEuros(vector, "amount"));
}

void leapFebruary(const Vector& vector) {
    const auto net = [&vector](const char* price) {
        SingleBook book(vector, price, vector.date("start"));
        book.alignOn(1);
        return book.lines(vector.date("start")).at(0).net;
    };
    QCOMPARE(net("price"), wantedEuros(vector, "subscription_fee"));
    QCOMPARE(net("fixed_charge"), wantedEuros(vector, "fixed_charge"));
}

void creditOfUnusedDays(const Vector& vector) {
    const Period period{vector.dateAt("period", 0), vector.dateAt("period", 1).addDays(1)};
    const QDate firstUnused = vector.date("terminated").addDays(1);
    QCOMPARE(period.start.daysTo(firstUnused), vector.inputs.value("used_days"_L1).toInteger());
    const Money zero = Money::zero(Currency::eur());
    const Money credit = -planChange(vector.euros("price"), zero, {}, one, {}, period, firstUnused).credit;
    QCOMPARE(credit, wantedEuros(vector, "net_credit"));
    const Money tax = credit.times(parsePercent(vector.text("tax_rate")).value(), Rounding::HalfUp);
    QCOMPARE(tax, wantedEuros(vector, "tax"));
    QCOMPARE(credit + tax, wantedEuros(vector, "credit_note_total"));
}

/// Two lines in the middle of a period: "1/2" of it is the 16th of a month of 30 days.
void changeAtHalfTime(const Vector& vector) {
    const Period april{QDate(2026, 4, 1), QDate(2026, 5, 1)};
    const PlanChange change = planChange(vector.euros("old_price"), Money::zero(Currency::eur()),
                                         vector.price("new_price"), one, {}, april, QDate(2026, 4, 16));
    QCOMPARE(change.credit, wantedEuros(vector, "credit_unused"));
    QCOMPARE(change.charge, wantedEuros(vector, "debit_remaining"));
    QCOMPARE(change.credit + change.charge, wantedEuros(vector, "net"));
}

void changeOnADay(const Vector& vector) {
    const Period period{vector.dateAt("period", 0), vector.dateAt("period", 1).addDays(1)};
    const PlanChange change = planChange(vector.euros("old_price"), Money::zero(Currency::eur()),
                                         vector.price("new_price"), one, {}, period, vector.date("change"));
    QCOMPARE(change.credit, wantedEuros(vector, "credit_unused_old"));
    QCOMPARE(change.charge, wantedEuros(vector, "debit_remaining_new"));
    QCOMPARE(change.credit + change.charge, wantedEuros(vector, "net"));
}

void creditIsCapped(const Vector& vector) {
    const Period period{vector.dateAt("period", 0), vector.dateAt("period", 1)};
    const Money zero = Money::zero(Currency::eur());
    const auto change = [&](Money credited) {
        return planChange(vector.euros("old_price"), credited, vector.price("new_price"), one, {}, period,
                          vector.date("change"));
    };
    QCOMPARE(change(zero).credit, wantedEuros(vector, "repair_uncapped"));
    const PlanChange capped = change(-vector.euros("manual_adjustment"));
    QCOMPARE(capped.credit, wantedEuros(vector, "repair"));
    QCOMPARE(capped.charge, wantedEuros(vector, "new_charge"));
    QCOMPARE(-(capped.credit + capped.charge), wantedEuros(vector, "credit_to_account"));
}

void twelveWholeMonths(const Vector& vector) {
    SingleBook book(vector, "monthly_rate", vector.dateAt("period", 0));
    book.subscription().lastDay = vector.dateAt("period", 1);
    Money sum = Money::zero(Currency::eur());
    const std::vector<ProposedLine> lines = book.lines(QDate(2030, 1, 1));
    for (const ProposedLine& line : lines)
        sum += line.net;
    QCOMPARE(lines.size(), 12u);
    QCOMPARE(sum, wantedEuros(vector, "amount"));
    QVERIFY(sum != wantedEuros(vector, "must_not_be"));
}

void wholePeriodIsThePrice(const Vector& vector) {
    for (int day = 1; day <= 31; ++day) {
        const SingleBook book(vector, "fixed_rate", QDate(2026, 1, day), 3);
        for (const ProposedLine& line : book.lines(QDate(2028, 12, 31)))
            QCOMPARE(line.net, wantedEuros(vector, "amount"));
    }
}

} // namespace

VectorCases prorationCases() {
    return {
        {u"PRO-01"_s, factor},
        {u"PRO-02"_s, factor},
        {u"PRO-07"_s, leadingStubOfDay31},
        {u"PRO-08"_s, leadingWholeTrailing},
        {u"PRO-10"_s, trailingStub},
        {u"PRO-11"_s, trailingStub},
        {u"PRO-14"_s, calendarMonth},
        {u"PRO-16"_s, creditOfUnusedDays},
        {u"PRO-18"_s, leapFebruary},
        {u"PRO-19"_s, changeAtHalfTime},
        {u"PRO-21"_s, twelveWholeMonths},
        {u"PRO-22"_s, wholePeriodIsThePrice},
        {u"PRO-24"_s, creditIsCapped},
        {u"PRO-27"_s, changeOnADay},
    };
}

} // namespace quittance::test

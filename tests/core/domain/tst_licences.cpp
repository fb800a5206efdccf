#include "EngineBook.h"
#include "domain/billing/LicenceCount.h"

#include <QTest>

using namespace quittance;
using namespace Qt::Literals::StringLiterals;
using Kind = SeatEntry::Kind;

/// Who is counted on which day (F053–F059), and what a count makes of a subscription.
class TestLicences : public QObject {
    Q_OBJECT
private slots:
    void archivedTeamsCountUntilTheMonthEnds();
    void aMemberOfTwoTeamsIsOneLicence();
    void onlyMembersOfActiveTeamsCount();
    void whatIsTakenBackNeverWas();
    void anyDayOfThePastIsTold();
    void countsOnTheFirstDayOfEachPeriod();
    void countsThePeak();
    void countsDayByDay();
    void whatIsBilledStays();
    void nobodyIsNotBilled();
    void anEndThatIsKnownStays();
};

namespace {

/// A ledger that is written like a diary.
struct Diary {
    std::vector<SeatEntry> entries;
    qint64 add(Kind kind, QDate on, qint64 team, qint64 member = 0) {
        entries.push_back({.id = static_cast<qint64>(entries.size()) + 1,
                           .workspaceId = {},
                           .kind = kind,
                           .team = team ? std::optional(TeamId{team}) : std::nullopt,
                           .member = member ? std::optional(MemberId{member}) : std::nullopt,
                           .on = on,
                           .takesBack = {},
                           .actor = {},
                           .operation = {}});
        return entries.back().id;
    }
    SeatLedger ledger() const { return SeatLedger(entries); }
};

constexpr LicenceUnit teams = LicenceUnit::Team;
constexpr LicenceUnit members = LicenceUnit::Member;

/// Counted per team at 10.00 a month, in advance from January 1, 2026.
struct Counted : test::Book {
    explicit Counted(LicenceCounting counting = LicenceCounting::PeriodStart,
                     ProductKind kind = ProductKind::TeamLicence) {
        BillableSubscription& item = add({2026, 1, 1}, u"10"_s);
        item.product.kind = kind;
        item.plan.counting = counting;
        item.plan.pricing = PricingModel::PerUnit;
        if (counting != LicenceCounting::PeriodStart)
            item.subscription.timing = BillingTiming::Arrears;
    }
    CountedSubscription count(const SeatLedger& seats, QDate until) {
        qint64 nextId = -1;
        return countLicences(items.front(), seats, until, nextId);
    }
    /// "2026-01-01/2026-01-31 20.00" of each line, with what was counted.
    QStringList billed(const SeatLedger& seats, QDate until) {
        items = count(seats, until).stretches;
        return texts(until);
    }
};

} // namespace

void TestLicences::archivedTeamsCountUntilTheMonthEnds() {
    Diary diary;
    diary.add(Kind::TeamAdded, {2026, 1, 5}, 1);
    diary.add(Kind::TeamAdded, {2026, 1, 9}, 2);
    diary.add(Kind::TeamArchived, {2026, 3, 10}, 1);
    const SeatLedger ledger = diary.ledger();
    QCOMPARE(ledger.count(teams, {2026, 1, 4}), 0);
    QCOMPARE(ledger.count(teams, {2026, 1, 5}), 1);
    QCOMPARE(ledger.count(teams, {2026, 1, 9}), 2);
    QCOMPARE(ledger.count(teams, {2026, 3, 31}), 2);
    QCOMPARE(ledger.count(teams, {2026, 4, 1}), 1);
    QVERIFY(ledger.stateOf(TeamId{1}) == Team::State::Archived);
    // Back before the month is over: as if nothing had been. Back later: from that day.
    diary.add(Kind::TeamRestored, {2026, 3, 20}, 1);
    QCOMPARE(diary.ledger().count(teams, {2026, 4, 1}), 2);
    diary.add(Kind::TeamArchived, {2026, 5, 2}, 1);
    diary.add(Kind::TeamRestored, {2026, 7, 15}, 1);
    QCOMPARE(diary.ledger().count(teams, {2026, 5, 31}), 2);
    QCOMPARE(diary.ledger().count(teams, {2026, 7, 14}), 1);
    QCOMPARE(diary.ledger().count(teams, {2026, 7, 15}), 2);
}

void TestLicences::aMemberOfTwoTeamsIsOneLicence() {
    Diary diary;
    diary.add(Kind::TeamAdded, {2026, 1, 1}, 1);
    diary.add(Kind::TeamAdded, {2026, 1, 1}, 2);
    diary.add(Kind::MemberAdded, {2026, 1, 2}, 0, 7);
    diary.add(Kind::Joined, {2026, 1, 2}, 1, 7);
    diary.add(Kind::Joined, {2026, 1, 10}, 2, 7);
    diary.add(Kind::Left, {2026, 1, 20}, 1, 7);
    const SeatLedger ledger = diary.ledger();
    QCOMPARE(ledger.count(members, {2026, 1, 1}), 0);
    QCOMPARE(ledger.count(members, {2026, 1, 15}), 1);
    QCOMPARE(ledger.teamsOf(MemberId{7}, {2026, 1, 15}).size(), size_t{2});
    QCOMPARE(ledger.count(members, {2026, 1, 25}), 1);
    QCOMPARE(ledger.teamsOf(MemberId{7}, {2026, 1, 25}).size(), size_t{1});
    // Moved from one team to another on one day: no gap.
    diary.add(Kind::Left, {2026, 2, 1}, 2, 7);
    diary.add(Kind::Joined, {2026, 2, 1}, 1, 7);
    QCOMPARE(diary.ledger().steps(members, {{2026, 1, 15}, {2026, 3, 1}}).size(), size_t{1});
}

void TestLicences::onlyMembersOfActiveTeamsCount() {
    Diary diary;
    diary.add(Kind::TeamAdded, {2026, 1, 1}, 1);
    for (const qint64 member : {7, 8})
        diary.add(Kind::Joined, {2026, 1, 1}, 1, member);
    diary.add(Kind::TeamArchived, {2026, 2, 14}, 1);
    QCOMPARE(diary.ledger().count(members, {2026, 2, 28}), 2);
    QCOMPARE(diary.ledger().count(members, {2026, 3, 1}), 0);
    QVERIFY(!diary.ledger().isActive(MemberId{7}));
    diary.add(Kind::TeamAdded, {2026, 3, 5}, 2);
    diary.add(Kind::Joined, {2026, 3, 5}, 2, 8);
    QCOMPARE(diary.ledger().count(members, {2026, 3, 5}), 1);
    QCOMPARE(diary.ledger().membersOn({2026, 3, 5}), std::vector{MemberId{8}});
}

void TestLicences::whatIsTakenBackNeverWas() {
    Diary diary;
    diary.add(Kind::TeamAdded, {2026, 1, 1}, 1);
    const qint64 mistake = diary.add(Kind::TeamAdded, {2026, 1, 3}, 2);
    diary.add(Kind::TakenBack, {2026, 1, 3}, 2);
    diary.entries.back().takesBack = mistake;
    const SeatLedger ledger = diary.ledger();
    QCOMPARE(ledger.count(teams, {2026, 1, 3}), 1);
    QVERIFY(ledger.stateOf(TeamId{2}) == Team::State::Withdrawn);
    // What was counted before it was taken back is told by where the ledger stood then.
    QCOMPARE(SeatLedger({diary.entries.begin(), diary.entries.begin() + 2}).count(teams, {2026, 1, 3}), 2);
}

void TestLicences::anyDayOfThePastIsTold() {
    Diary diary;
    diary.add(Kind::TeamAdded, {2024, 2, 29}, 1);
    diary.add(Kind::TeamAdded, {2025, 6, 30}, 2);
    diary.add(Kind::TeamArchived, {2025, 12, 31}, 1);
    const SeatLedger ledger = diary.ledger();
    QCOMPARE(ledger.teamsOn({2024, 3, 1}), std::vector{TeamId{1}});
    QCOMPARE(ledger.teamsOn({2025, 12, 31}), (std::vector{TeamId{1}, TeamId{2}}));
    QCOMPARE(ledger.teamsOn({2026, 1, 1}), std::vector{TeamId{2}});
    const SeatLedger::Peak peak = ledger.peak(teams, {{2025, 1, 1}, {2026, 6, 1}});
    QCOMPARE(peak.count, 2);
    QCOMPARE(peak.on, QDate(2025, 6, 30));
}

void TestLicences::countsOnTheFirstDayOfEachPeriod() {
    Diary diary;
    diary.add(Kind::TeamAdded, {2025, 12, 1}, 1);
    diary.add(Kind::TeamAdded, {2026, 1, 2}, 2);
    diary.add(Kind::TeamArchived, {2026, 2, 10}, 1);
    Counted book;
    QCOMPARE(book.billed(diary.ledger(), {2026, 4, 15}),
             QStringList({u"2026-01-01/2026-01-31 10.00"_s, u"2026-02-01/2026-02-28 20.00"_s,
                          u"2026-03-01/2026-03-31 10.00"_s, u"2026-04-01/2026-04-30 10.00"_s}));
    QCOMPARE(book.items.size(), size_t{3}); // one, two, one from March on
    QCOMPARE(book.items.back().subscription.startDate, QDate(2026, 3, 1));
}

void TestLicences::countsThePeak() {
    Diary diary;
    diary.add(Kind::TeamAdded, {2025, 12, 1}, 1);
    diary.add(Kind::TeamAdded, {2026, 1, 20}, 2);
    diary.add(Kind::TeamArchived, {2026, 1, 25}, 2);
    Counted book(LicenceCounting::Peak);
    const CountedSubscription counted = book.count(diary.ledger(), {2026, 3, 1});
    QCOMPARE(counted.counts.size(), size_t{2});
    QCOMPARE(counted.counts.front().licences, 2);
    QCOMPARE(counted.counts.front().countedOn, QDate(2026, 1, 20));
    QCOMPARE(counted.counts.back().licences, 1);
}

void TestLicences::countsDayByDay() {
    Diary diary;
    diary.add(Kind::TeamAdded, {2025, 12, 1}, 1);
    diary.add(Kind::MemberAdded, {2025, 12, 1}, 0, 7);
    diary.add(Kind::Joined, {2025, 12, 1}, 1, 7);
    diary.add(Kind::Joined, {2026, 1, 11}, 1, 8);
    diary.add(Kind::Left, {2026, 1, 21}, 1, 7);
    Counted book(LicenceCounting::ByDay, ProductKind::SeatLicence);
    // 1 × 10/31 + 2 × 10/31 + 1 × 11/31 of 10.00.
    QCOMPARE(book.billed(diary.ledger(), {2026, 2, 1}),
             QStringList({u"2026-01-01/2026-01-10 10/31 3.23"_s, u"2026-01-11/2026-01-20 10/31 6.45"_s,
                          u"2026-01-21/2026-01-31 11/31 3.55"_s}));
}

void TestLicences::whatIsBilledStays() {
    Diary diary;
    diary.add(Kind::TeamAdded, {2025, 12, 1}, 1);
    Counted book;
    book.items.front().subscription.quantity = Quantity::fromInteger(5);
    book.items.front().subscription.billedUntil = QDate(2026, 2, 1);
    const CountedSubscription counted = book.count(diary.ledger(), {2026, 2, 1});
    QCOMPARE(counted.stretches.size(), size_t{2});
    QCOMPARE(counted.stretches.front().subscription.quantity.millionths(), Quantity::fromInteger(5).millionths());
    QCOMPARE(counted.stretches.front().subscription.lastDay, std::optional(QDate(2026, 1, 31)));
    QVERIFY(counted.stretches.front().subscription.endKind == EndKind::Changed);
    QCOMPARE(counted.stretches.back().subscription.quantity.millionths(), Quantity::fromInteger(1).millionths());
    // Nothing due: nothing happens.
    QCOMPARE(book.count(diary.ledger(), {2026, 1, 31}).stretches.size(), size_t{1});
}

void TestLicences::nobodyIsNotBilled() {
    Counted book;
    QCOMPARE(book.billed({}, {2026, 2, 1}), QStringList());
    Diary diary;
    diary.add(Kind::TeamAdded, {2026, 2, 1}, 1);
    Counted later;
    QCOMPARE(later.billed(diary.ledger(), {2026, 2, 1}), QStringList{u"2026-02-01/2026-02-28 10.00"_s});
}

void TestLicences::anEndThatIsKnownStays() {
    Diary diary;
    diary.add(Kind::TeamAdded, {2025, 12, 1}, 1);
    diary.add(Kind::TeamAdded, {2026, 1, 15}, 2);
    Counted book;
    Subscription& subscription = book.items.front().subscription;
    subscription.lastDay = QDate(2026, 2, 14);
    subscription.endKind = EndKind::Cancelled;
    QCOMPARE(book.billed(diary.ledger(), {2026, 6, 1}),
             QStringList({u"2026-01-01/2026-01-31 10.00"_s, u"2026-02-01/2026-02-14 14/28 10.00"_s}));
    QCOMPARE(book.items.back().subscription.lastDay, std::optional(QDate(2026, 2, 14)));
    QVERIFY(book.items.back().subscription.endKind == EndKind::Cancelled);
}

QTEST_GUILESS_MAIN(TestLicences)
#include "tst_licences.moc"

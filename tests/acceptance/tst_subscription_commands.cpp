#include "core/services/TestBook.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

using namespace quittance;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A customer with a subscription of 20.00 a month that began ten days ago, and the program that works on it.
class CommandBook {
public:
    explicit CommandBook(TestDatabase& database)
        : m_location(database.location().toText()), book(database, QDate::currentDate()), today(book->today()) {
        book.company();
        const Product product = book.product(u"Hosting"_s, u"HOST"_s);
        basic = book.plan(product, u"Basic"_s, u"20.00"_s);
        bigger = book.plan(product, u"Bigger"_s, u"40.00"_s);
        sold = book.subscription(book.customer(u"Atelier Nuñez"_s), basic, today.addDays(-10));
    }
    struct Answer {
        int exitCode = -1;
        QJsonObject json;
        QString error;
    };
    Answer run(const QStringList& arguments) {
        QProcess program;
        program.start(QStringLiteral(QUITTANCE_CLI), QStringList{u"--database"_s, m_location, u"--format"_s, u"json"_s,
                                                                 u"--lang"_s, u"en"_s, u"--yes"_s} +
                                                         arguments);
        if (!program.waitForFinished(60'000))
            return {.error = u"it did not end"_s};
        return {program.exitCode(), QJsonDocument::fromJson(program.readAllStandardOutput()).object(),
                QString::fromUtf8(program.readAllStandardError())};
    }
    Subscription stored() { return got(book->subscriptions.detail(book.owner, sold.id)).subscription; }
    static QString text(QDate day) { return day.toString(Qt::ISODate); }

private:
    QString m_location;

public:
    TestBook book;
    QDate today;
    Plan basic;
    Plan bigger;
    Subscription sold;
};

} // namespace

/// quittance-cli subscription …, as a script calls it.
class TestSubscriptionCommands : public QObject {
    Q_OBJECT
private slots:
    void initTestCase_data() { TestDatabase::rows(); }
    void listsAndShows();
    void showsAChangeBeforeItIsMade();
    void pausesResumesEndsAndRevokes();
    void aDryRunWritesNothing();
    void listsRequests();
    void changesAPriceWithItsSubscribers();
    void saysWhyItCannotBe();
    void claimsAndAppliesVouchers();
    void asksForAcceptedTerms();
    void listsDomainsByExpiry();
    void createsPromotionCodes();
};

void TestSubscriptionCommands::listsAndShows() {
    QUITTANCE_TEST_DATABASE(db);
    CommandBook book(db);
    const auto list = book.run({u"subscription"_s, u"list"_s});
    QVERIFY2(list.exitCode == 0, qPrintable(list.error));
    const QJsonArray rows = list.json.value("subscriptions"_L1).toArray();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows[0]["code"_L1].toString(), u"S000001"_s);
    QCOMPARE(rows[0]["status"_L1].toString(), u"active"_s);
    const auto show = book.run({u"subscription"_s, u"show"_s, u"s000001"_s});
    QVERIFY2(show.exitCode == 0, qPrintable(show.error));
    QCOMPARE(show.json.value("mrr"_L1).toString(), u"20.00"_s);
    QCOMPARE(show.json.value("next_date"_L1).toString(), CommandBook::text(book.today.addDays(-10)));
}

void TestSubscriptionCommands::showsAChangeBeforeItIsMade() {
    QUITTANCE_TEST_DATABASE(db);
    CommandBook book(db);
    const QString before = book.book.fingerprint();
    const QStringList change{u"subscription"_s, u"change"_s,     u"S000001"_s,    u"--plan"_s, book.bigger.code,
                             u"--timing"_s,     u"period_end"_s, u"--quantity"_s, u"3"_s};
    const auto dry = book.run(QStringList{u"--dry-run"_s} + change);
    QVERIFY2(dry.exitCode == 0, qPrintable(dry.error));
    QCOMPARE(dry.json.value("changed"_L1).toBool(true), false);
    QCOMPARE(dry.json.value("mrr_before"_L1).toString(), u"20.00"_s);
    QCOMPARE(book.book.fingerprint(), before);
    const auto done = book.run(change);
    QVERIFY2(done.exitCode == 0, qPrintable(done.error));
    QCOMPARE(done.json.value("code"_L1).toString(), u"S000001.2"_s);
    QCOMPARE(done.json.value("plan"_L1).toString(), book.bigger.code);
    QCOMPARE(done.json.value("start_date"_L1).toString(), dry.json.value("on"_L1).toString());
    QVERIFY(book.stored().endKind == EndKind::Changed);
}

void TestSubscriptionCommands::pausesResumesEndsAndRevokes() {
    QUITTANCE_TEST_DATABASE(db);
    CommandBook book(db);
    const QDate from = book.today.addDays(5);
    const auto pause = book.run({u"subscription"_s, u"pause"_s, u"S000001"_s, u"--from"_s, CommandBook::text(from)});
    QVERIFY2(pause.exitCode == 0, qPrintable(pause.error));
    QCOMPARE(pause.json.value("end"_L1).toString(), u"paused"_s);
    const auto resume =
        book.run({u"subscription"_s, u"resume"_s, u"S000001"_s, u"--on"_s, CommandBook::text(from.addDays(30))});
    QVERIFY2(resume.exitCode == 0, qPrintable(resume.error));
    QCOMPARE(resume.json.value("successor"_L1).toString(), u"S000001.2"_s);
    const auto revoked = book.run({u"subscription"_s, u"revoke"_s, u"S000001"_s});
    QVERIFY2(revoked.exitCode == 0, qPrintable(revoked.error));
    QVERIFY(!book.stored().lastDay);
    const auto end = book.run(
        {u"subscription"_s, u"cancel"_s, u"S000001"_s, u"--last-day"_s, CommandBook::text(from), u"--credit"_s});
    QVERIFY2(end.exitCode == 0, qPrintable(end.error));
    QVERIFY(book.stored().endKind == EndKind::Cancelled);
    QVERIFY(book.stored().lastDay == from);
}

void TestSubscriptionCommands::aDryRunWritesNothing() {
    QUITTANCE_TEST_DATABASE(db);
    CommandBook book(db);
    const QString before = book.book.fingerprint();
    const QString code = u"S000001"_s;
    const QString from = CommandBook::text(book.today.addDays(5));
    const auto pause = book.run({u"--dry-run"_s, u"subscription"_s, u"pause"_s, code, u"--from"_s, from});
    QVERIFY2(pause.exitCode == 0, qPrintable(pause.error));
    QCOMPARE(pause.json.value("changed"_L1).toBool(true), false);
    QCOMPARE(pause.json.value("on"_L1).toString(), from);
    const auto end = book.run({u"--dry-run"_s, u"subscription"_s, u"cancel"_s, code, u"--last-day"_s, from});
    QVERIFY2(end.exitCode == 0, qPrintable(end.error));
    QCOMPARE(end.json.value("last_day"_L1).toString(), from);
    QVERIFY(!end.json.value("lines"_L1).toArray().isEmpty());
    const auto sold = book.run(
        {u"--dry-run"_s, u"subscription"_s, u"create"_s, u"--customer"_s, u"C00001"_s, u"--plan"_s, book.basic.code});
    QVERIFY2(sold.exitCode == 0, qPrintable(sold.error));
    QCOMPARE(sold.json.value("mrr"_L1).toString(), u"20.00"_s);
    // What does not hold is said all the same, and what has no dry run is not done.
    QCOMPARE(book.run({u"--dry-run"_s, u"subscription"_s, u"resume"_s, code}).exitCode, 7);
    QTemporaryDir folder;
    const QString copy = folder.filePath(u"copy"_s);
    QCOMPARE(book.run({u"--dry-run"_s, u"backup"_s, u"create"_s, u"-o"_s, copy}).exitCode, 2);
    QVERIFY(!QFile::exists(copy));
    QCOMPARE(book.book.fingerprint(), before);
}

void TestSubscriptionCommands::listsRequests() {
    QUITTANCE_TEST_DATABASE(db);
    CommandBook book(db);
    CancellationRequest request;
    request.subscriptionId = book.sold.id;
    request.receivedOn = book.today;
    request.requestedBy = u"Mme Roux"_s;
    got(book.book->subscriptions.recordRequest(book.book.owner, request, TestBook::op()));
    const auto list = book.run({u"subscription"_s, u"requests"_s});
    QVERIFY2(list.exitCode == 0, qPrintable(list.error));
    const QJsonArray rows = list.json.value("requests"_L1).toArray();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows[0]["code"_L1].toString(), u"S000001"_s);
    QCOMPARE(rows[0]["requested_by"_L1].toString(), u"Mme Roux"_s);
}

void TestSubscriptionCommands::changesAPriceWithItsSubscribers() {
    QUITTANCE_TEST_DATABASE(db);
    CommandBook book(db);
    const QString from = CommandBook::text(book.today.addDays(5));
    const QStringList command{u"price"_s,  u"change"_s, book.basic.code,   u"--amount"_s, u"25.50"_s,
                              u"--from"_s, from,        u"--subscribers"_s};
    const QString before = book.book.fingerprint();
    const auto dry = book.run(command + QStringList{u"--dry-run"_s});
    QVERIFY2(dry.exitCode == 0, qPrintable(dry.error));
    QCOMPARE(book.book.fingerprint(), before);
    const QJsonObject outlook = dry.json.value("subscribers"_L1).toObject();
    QCOMPARE(outlook["movable"_L1].toInt(), 1);
    const QJsonObject mrr = outlook["mrr"_L1].toArray().first().toObject();
    QCOMPARE(mrr["before"_L1].toString(), u"20.00"_s);
    QCOMPARE(mrr["after"_L1].toString(), u"25.50"_s);
    QVERIFY(dry.json.contains("others"_L1) && dry.json.value("others"_L1).toArray().isEmpty());
    const auto done = book.run(command);
    QVERIFY2(done.exitCode == 0, qPrintable(done.error));
    QCOMPARE(done.json.value("moved"_L1).toInt(), 1);
    const auto detail = got(book.book->subscriptions.detail(book.book.owner, book.sold.id));
    QVERIFY(detail.successor);
    QCOMPARE(CommandBook::text(detail.successor->startDate), outlook["first"_L1].toString());
    const auto after = got(book.book->subscriptions.detail(book.book.owner, detail.successor->id));
    QVERIFY(after.price.amount == *parseDecimal<UnitPrice>(u"25.5"));
    QCOMPARE(book.run({u"price"_s, u"change"_s, book.basic.code, u"--amount"_s, u"much"_s}).exitCode, 7);
    // Who changes already stays as planned, and is named with the reason.
    const auto again = book.run({u"price"_s, u"change"_s, book.basic.code, u"--amount"_s, u"30"_s, u"--from"_s,
                                 CommandBook::text(book.today.addDays(6)), u"--subscribers"_s});
    QVERIFY2(again.exitCode == 0, qPrintable(again.error));
    const QJsonArray others = again.json.value("others"_L1).toArray();
    QCOMPARE(others.size(), 1);
    QCOMPARE(others.first().toObject()["subscription"_L1].toString(), book.sold.code);
    QVERIFY(!others.first().toObject()["why"_L1].toString().isEmpty());
}

void TestSubscriptionCommands::saysWhyItCannotBe() {
    QUITTANCE_TEST_DATABASE(db);
    CommandBook book(db);
    const QString before = book.book.fingerprint();
    const auto unknown = book.run({u"subscription"_s, u"show"_s, u"S4711"_s});
    QVERIFY(unknown.exitCode != 0);
    QVERIFY2(unknown.error.contains(u"There is no subscription S4711"_s), qPrintable(unknown.error));
    const auto resume = book.run({u"subscription"_s, u"resume"_s, u"S000001"_s});
    QVERIFY(resume.exitCode != 0);
    QVERIFY2(resume.error.contains(u"is not paused"_s), qPrintable(resume.error));
    const auto same = book.run({u"subscription"_s, u"change"_s, u"S000001"_s, u"--quantity"_s, u"1"_s});
    QVERIFY(same.exitCode != 0);
    const auto day = book.run({u"subscription"_s, u"cancel"_s, u"S000001"_s, u"--last-day"_s, u"soon"_s});
    QCOMPARE(day.exitCode, 2);
    QCOMPARE(book.book.fingerprint(), before);
}

void TestSubscriptionCommands::listsDomainsByExpiry() {
    QUITTANCE_TEST_DATABASE(db);
    CommandBook book(db);
    TestBook& made = book.book;
    const WorkspaceId workspace = got(made->workspaces.workspaces(made.owner, book.sold.customerId)).front().id;
    for (const auto& [name, days] : {std::pair(u"late.example"_s, 40), std::pair(u"crêperie.example"_s, 10)}) {
        NewDomain draft;
        draft.name = name;
        draft.origin = DomainOrigin::Connected;
        draft.workspace = workspace;
        draft.done = true;
        draft.expiresOn = book.today.addDays(days);
        got(made->domains.add(made.owner, draft, TestBook::op()));
    }
    const QString before = made.fingerprint();
    const auto names = [](const CommandBook::Answer& answer) {
        QStringList found;
        for (const QJsonValue& row : answer.json.value("domains"_L1).toArray())
            found.append(row.toObject().value("domain"_L1).toString());
        return found;
    };
    const auto all = book.run({u"domain"_s, u"list"_s});
    QVERIFY2(all.exitCode == 0, qPrintable(all.error));
    QCOMPARE(names(all), QStringList({u"crêperie.example"_s, u"late.example"_s}));
    const auto soon = book.run({u"domain"_s, u"list"_s, u"--expiring-within"_s, u"30"_s});
    QCOMPARE(names(soon), QStringList({u"crêperie.example"_s}));
    const QJsonObject row = soon.json.value("domains"_L1)[0].toObject();
    QCOMPARE(row.value("ascii"_L1).toString(), u"xn--crperie-kya.example"_s);
    QCOMPARE(row.value("days_left"_L1).toString(), u"10"_s);
    QCOMPARE(row.value("state"_L1).toString(), u"connected"_s);
    for (const QString& wrong : {u"soon"_s, u"-1"_s, QString()})
        QCOMPARE(book.run({u"domain"_s, u"list"_s, u"--expiring-within"_s, wrong}).exitCode, 2);
    QCOMPARE(names(book.run({u"domain"_s, u"list"_s, u"--over"_s})), QStringList());
    QCOMPARE(made.fingerprint(), before);
}

void TestSubscriptionCommands::claimsAndAppliesVouchers() {
    QUITTANCE_TEST_DATABASE(db);
    CommandBook book(db);
    TestBook& made = book.book;
    Product premium = made.product(u"Premium"_s);
    premium.kind = ProductKind::PremiumPlan;
    premium = got(made->catalog.saveProduct(made.owner, premium, TestBook::op()));
    const Plan yearly = made.plan(premium, u"Yearly"_s, u"240.00"_s, IntervalUnit::Year);
    const Plan domain = made.plan(made.product(u"Domain"_s), u"fr"_s, u"13.00"_s, IntervalUnit::Year);
    got(made->vouchers.setOffer(made.owner, {.plan = yearly.id, .reward = domain.id}, TestBook::op()));
    made.subscription(got(made->customers.customer(made.owner, book.sold.customerId)), yearly, book.today);
    const auto row = [](const CommandBook::Answer& answer) { return answer.json.value("vouchers"_L1)[0].toObject(); };
    const auto list = book.run({u"voucher"_s, u"list"_s, u"--state"_s, u"available"_s});
    QVERIFY2(list.exitCode == 0, qPrintable(list.error));
    QCOMPARE(row(list).value("code"_L1).toString(), u"V000001"_s);
    QCOMPARE(row(list).value("deadline"_L1).toString(), CommandBook::text(book.today.addMonths(2)));
    QVERIFY(book.run({u"voucher"_s, u"list"_s, u"--state"_s, u"none"_s}).exitCode == 2);
    const QStringList apply{u"voucher"_s, u"apply"_s, u"V000001"_s, u"--site"_s, u"www.example"_s};
    QCOMPARE(book.run(apply).exitCode, 7); // not claimed
    const QString before = made.fingerprint();
    QCOMPARE(book.run({u"--dry-run"_s, u"voucher"_s, u"claim"_s, u"v000001"_s}).exitCode, 0);
    QCOMPARE(made.fingerprint(), before);
    const auto claim = book.run({u"voucher"_s, u"claim"_s, u"V000001"_s});
    QVERIFY2(claim.exitCode == 0, qPrintable(claim.error));
    QCOMPARE(row(claim).value("state"_L1).toString(), u"claimed"_s);
    const QString claimed = made.fingerprint();
    const auto dry = book.run(QStringList{u"--dry-run"_s} + apply);
    QVERIFY2(dry.exitCode == 0, qPrintable(dry.error));
    QCOMPARE(dry.json.value("lines"_L1)[0].toObject().value("net"_L1).toString(), u"0.00"_s);
    QCOMPARE(dry.json.value("then_net"_L1).toString(), u"13.00"_s);
    QCOMPARE(made.fingerprint(), claimed);
    const auto late = book.run(apply + QStringList{u"--from"_s, CommandBook::text(book.today.addYears(2))});
    QCOMPARE(late.exitCode, 7);
    QVERIFY(late.error.contains(u"valid until"_s));
    const auto done = book.run(apply);
    QVERIFY2(done.exitCode == 0, qPrintable(done.error));
    QCOMPARE(row(done).value("state"_L1).toString(), u"applied"_s);
    QCOMPARE(row(done).value("site"_L1).toString(), u"www.example"_s);
    QVERIFY(book.run(apply).exitCode != 0);
}

void TestSubscriptionCommands::asksForAcceptedTerms() {
    QUITTANCE_TEST_DATABASE(db);
    CommandBook book(db);
    TestBook& made = book.book;
    got(made->terms.save(made.owner,
                         {.kind = TermsKind::Agreement,
                          .label = u"2026-01"_s,
                          .validFrom = book.today.addDays(-1),
                          .text = u"Clause 1"_s,
                          .link = {}},
                         TestBook::op()));
    const QString before = made.fingerprint();
    const QStringList create{u"subscription"_s, u"create"_s,     u"--customer"_s, u"C00001"_s,
                             u"--plan"_s,       book.basic.code, u"--quantity"_s, u"2"_s};
    const auto refused = book.run(create);
    QCOMPARE(refused.exitCode, 7);
    QVERIFY2(refused.error.contains(u"2026-01"_s), qPrintable(refused.error));
    QCOMPARE(made.fingerprint(), before);
    const QStringList accepted{u"--terms-accepted-by"_s, u"Anne"_s, u"--terms-means"_s, u"email"_s};
    const auto created = book.run(create + accepted);
    QVERIFY2(created.exitCode == 0, qPrintable(created.error));
    QCOMPARE(created.json.value("quantity"_L1).toString(), u"2"_s);
    const auto kept = got(made->customers.overview(made.owner, book.sold.customerId)).acceptedTerms;
    QCOMPARE(kept.size(), 1u);
    QCOMPARE(kept.front().acceptedBy, u"Anne"_s);
    QVERIFY(kept.front().means == AcceptanceMeans::Email);
    const auto changed = book.run({u"subscription"_s, u"change"_s, u"S000001"_s, u"--quantity"_s, u"3"_s});
    QVERIFY2(changed.exitCode == 0, qPrintable(changed.error)); // accepted already
}

void TestSubscriptionCommands::createsPromotionCodes() {
    QUITTANCE_TEST_DATABASE(db);
    CommandBook book(db);
    TestBook& made = book.book;
    const QStringList known{u"promotion"_s,
                            u"create"_s,
                            u"été-26"_s,
                            u"--amount"_s,
                            u"5.00 EUR"_s,
                            u"--amount"_s,
                            u"6.00 USD"_s,
                            u"--plan"_s,
                            book.basic.code,
                            u"--periods"_s,
                            u"3"_s,
                            u"--until"_s,
                            CommandBook::text(book.today.addDays(30))};
    const QString before = made.fingerprint();
    const auto dry = book.run(QStringList{u"--dry-run"_s} + known);
    QVERIFY2(dry.exitCode == 0, qPrintable(dry.error));
    QCOMPARE(book.run({u"promotion"_s, u"create"_s, u"NOTHING"_s}).exitCode, 7);
    QCOMPARE(book.run({u"promotion"_s, u"create"_s, u"BAD"_s, u"--amount"_s, u"5.00"_s}).exitCode, 7);
    QCOMPARE(book.run({u"promotion"_s, u"create"_s, u"BAD"_s, u"--percent"_s, u"120"_s}).exitCode, 7);
    QCOMPARE(
        book.run({u"promotion"_s, u"create"_s, u"BAD"_s, u"--percent"_s, u"10"_s, u"--periods"_s, u"many"_s}).exitCode,
        7);
    QCOMPARE(made.fingerprint(), before);
    const auto created = book.run(known);
    QVERIFY2(created.exitCode == 0, qPrintable(created.error));
    const Promotion kept = got(made->promotions.all(made.owner)).front();
    QCOMPARE(kept.code, u"ÉTÉ-26"_s);
    QCOMPARE(kept.amounts.size(), 2u);
    QCOMPARE(kept.periods, 3);
    QVERIFY(kept.plans == std::vector<PlanId>{book.basic.id});
    QVERIFY(book.run(known).exitCode != 0); // it is there
    const auto list = book.run({u"promotion"_s, u"list"_s});
    const QJsonObject row = list.json.value("promotions"_L1)[0].toObject();
    QCOMPARE(row.value("code"_L1).toString(), u"ÉTÉ-26"_s);
    QCOMPARE(row.value("plans"_L1).toString(), book.basic.code);
    QVERIFY(row.value("takes_off"_L1).toString().contains(u"5.00"_s));
}

QTEST_GUILESS_MAIN(TestSubscriptionCommands)
#include "tst_subscription_commands.moc"

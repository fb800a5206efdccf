#include "core/services/BillingFixture.h"
#include "services/DatabaseService.h"
#include "services/DemoCompany.h"

#include <QElapsedTimer>

#include <set>

using namespace quittance;
using namespace Qt::Literals::StringLiterals;

/// The sample company: made quickly, sound, and the same for the same seed.
class TestDemo : public QObject {
    Q_OBJECT
private slots:
    void isCompleteAndSound();
    void theSameSeedGivesTheSameBook();
    void refusesAnExistingBook();

private:
    static DemoCompany::Options options() {
        DemoCompany::Options options;
        options.today = QDate(2026, 11, 21);
        return options;
    }
    QTemporaryDir m_folder;
    const Actor m_owner = Actor::owner(u"ada"_s, ActorSource::Window);
};

void TestDemo::isCompleteAndSound() {
    const QString path = m_folder.filePath(u"demo.quittance"_s);
    RecordingJob job;
    QElapsedTimer elapsed;
    elapsed.start();
    QUITTANCE_VERIFY_OK(DemoCompany::create(path, options(), job));
    qInfo("made in %lld ms", elapsed.elapsed());
    QCOMPARE(job.lastDone, job.lastTotal);

    auto services = got(DatabaseService::open(path, {}, std::make_shared<FixedClock>(options().today)));
    QVERIFY(got(services->company.isDemo(m_owner)));
    const VerificationReport report = got(services->verification.verify(m_owner, Verification::Scope::All, job));
    QVERIFY2(report.isClean(),
             report.isClean() ? ""
                              : qPrintable(report.findings.front().row % u": "_s % report.findings.front().message));
    const InvoiceCounts invoices = got(services->invoices.counts(m_owner));
    QVERIFY2(invoices.all > 500, qPrintable(QString::number(invoices.all)));
    QVERIFY(invoices.paid > invoices.all / 2);
    QVERIFY(invoices.overdue > 0);
    QVERIFY(invoices.toCollect > invoices.overdue);
    QVERIFY(invoices.creditNotes >= 3);
    QCOMPARE(got(services->customers.counts(m_owner)).all, 60);
    const SubscriptionCounts subscriptions = got(services->subscriptions.counts(m_owner));
    QVERIFY(subscriptions.all >= 170);
    QVERIFY(subscriptions.inactive > 0);
    QVERIFY(subscriptions.unassigned > 0);
    QVERIFY(subscriptions.oneOff > 0);
    // Every state can be seen, and what waits for somebody.
    SubscriptionFilter every;
    every.tab = SubscriptionFilter::Tab::All;
    std::set<SubscriptionStatus> states;
    for (const SubscriptionRow& row :
         got(services->subscriptions.rows(m_owner, got(services->subscriptions.ids(m_owner, every, {})))))
        states.insert(row.status);
    for (const auto state : {SubscriptionStatus::Scheduled, SubscriptionStatus::Active, SubscriptionStatus::Ending,
                             SubscriptionStatus::Ended, SubscriptionStatus::OneOffBilled, SubscriptionStatus::Trial,
                             SubscriptionStatus::Paused, SubscriptionStatus::Replaced, SubscriptionStatus::Cancelled})
        QVERIFY2(states.contains(state), qPrintable(toString(state)));
    std::set<TodoItem::Kind> waiting;
    for (const TodoItem& item : got(services->todo.items(m_owner)))
        waiting.insert(item.kind);
    for (const auto kind :
         {TodoItem::Kind::Overdue, TodoItem::Kind::Unassigned, TodoItem::Kind::Cancellation, TodoItem::Kind::Trial,
          TodoItem::Kind::Renewal, TodoItem::Kind::Voucher, TodoItem::Kind::Domain})
        QVERIFY2(waiting.contains(kind), qPrintable(QString::number(int(kind))));
    // Codes of every state, and what those in use have cost.
    const std::vector<Promotion> codes = got(services->promotions.all(m_owner));
    QVERIFY(std::ranges::any_of(codes, &Promotion::archived));
    QVERIFY(std::ranges::any_of(
        codes, [&](const Promotion& code) { return code.validUntil && *code.validUntil < options().today; }));
    QVERIFY(std::ranges::any_of(
        codes, [](const Promotion& code) { return code.duration == PromotionDuration::Forever && code.uses > 0; }));
    for (const Promotion& code : codes) {
        const std::vector<PromotionUseRow> uses = got(services->promotions.uses(m_owner, code.id));
        QCOMPARE(qint64(uses.size()), code.uses);
        if (!code.archived)
            QVERIFY2(std::ranges::any_of(uses, [](const PromotionUseRow& use) { return !use.cost.empty(); }),
                     qPrintable(code.code));
    }
    QCOMPARE(got(services->billing.history(m_owner)).size(), size_t(24));
    QVERIFY(got(services->reports.mrr(m_owner, options().today)).size() >= 3);
    QVERIFY(!got(services->reports.ageing(m_owner, options().today)).empty());

    // The current month's run is still to do.
    const RunReview review = got(services->billing.review(m_owner, BillingFixture::until(QDate(2026, 11, 30)), job));
    QVERIFY(review.anythingDue());
    QCOMPARE(review.failures.size(), size_t(0));
    QVERIFY(review.lastRun.has_value());
}

void TestDemo::theSameSeedGivesTheSameBook() {
    DemoCompany::Options small = options();
    small.customers = 12;
    small.months = 3;
    QByteArray heads[2];
    qint64 documents[2] = {};
    for (int i = 0; i < 2; ++i) {
        const QString path = m_folder.filePath(u"small%1.quittance"_s.arg(i));
        RecordingJob job;
        QUITTANCE_VERIFY_OK(DemoCompany::create(path, small, job));
        auto services = got(DatabaseService::open(path, {}, std::make_shared<FixedClock>(small.today)));
        const RunReview review =
            got(services->billing.review(m_owner, BillingFixture::until(QDate(2026, 11, 30)), job));
        heads[i] = review.totals.front().gross.toString().toUtf8();
        documents[i] = got(services->invoices.counts(m_owner)).all;
    }
    QCOMPARE(heads[0], heads[1]);
    QCOMPARE(documents[0], documents[1]);
}

void TestDemo::refusesAnExistingBook() {
    const QString path = m_folder.filePath(u"once.quittance"_s);
    QUITTANCE_VERIFY_OK(DatabaseService::create(path));
    RecordingJob job;
    const auto refused = DemoCompany::create(path, options(), job);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
}

QTEST_GUILESS_MAIN(TestDemo)
#include "tst_demo.moc"

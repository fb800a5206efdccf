#include "core/services/BillingFixture.h"
#include "services/DatabaseService.h"
#include "support/KillHarness.h"
#include "support/PowerCutVfs.h"

#include <QDir>

using namespace quittance;
using namespace Qt::Literals::StringLiterals;

/// The power goes while runs are written: the disk has all that was synced and a random part of the rest. Nothing
/// acknowledged is lost, the book verifies, and the next run bills what is missing.
class TestPowerCutRun : public QObject {
    Q_OBJECT
private slots:
    void threeHundredCuts();
};

namespace {

/// Remembers what was acknowledged and when.
class Witness : public JobContext {
public:
    Witness(const PowerCutVfs& disk, Services& services, const Actor& actor)
        : m_disk(disk), m_services(services), m_actor(actor) {}
    void progress(qint64, qint64, const QString&) override { note(); }
    void note() { acknowledged.emplace_back(m_disk.now(), got(m_services.invoices.counts(m_actor)).all); }
    std::vector<std::pair<size_t, qint64>> acknowledged;

private:
    const PowerCutVfs& m_disk;
    Services& m_services;
    const Actor& m_actor;
};

/// A company, a monthly plan and customers with one subscription each.
void fill(Services& services, const Actor& actor, int customers) {
    Company company;
    company.name = u"Atelier Numérique"_s;
    company.legalForm = u"EI"_s;
    company.siren = u"732829320"_s;
    company.vatNumber = u"FR44732829320"_s;
    company.address = TestBook::customerDraft({}).address;
    company.latePenaltyLegal = true;
    got(services.company.save(actor, company, OperationId::create()));
    Product product;
    product.code = u"HOST"_s;
    product.nameFr = product.nameEn = u"Hosting"_s;
    product = got(services.catalog.saveProduct(actor, product, OperationId::create()));
    Plan plan;
    plan.productId = product.id;
    plan.nameFr = plan.nameEn = u"Monthly"_s;
    plan = got(services.catalog.savePlan(actor, plan, TestBook::price({}, u"20.00"_s, QDate(2020, 1, 1)),
                                         OperationId::create()));
    for (int i = 1; i <= customers; ++i) {
        const Customer customer = got(
            services.customers.save(actor, TestBook::customerDraft(u"Customer %1"_s.arg(i)), OperationId::create()));
        Subscription draft;
        draft.customerId = customer.id;
        draft.planId = plan.id;
        draft.startDate = QDate(2026, 1, 1).addDays(i % 28);
        got(services.subscriptions.create(actor, draft, OperationId::create()));
    }
}

} // namespace

void TestPowerCutRun::threeHundredCuts() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"disk/book.quittance"_s);
    QVERIFY(QDir().mkpath(folder.filePath(u"disk"_s)));
    constexpr int customers = 110;
    constexpr int months = 3;
    std::mt19937 random(testSeed());
    std::vector<std::pair<size_t, qint64>> acknowledged;
    const PowerCutVfs disk(folder.filePath(u"disk"_s));
    size_t filled = 0;
    const Actor owner = Actor::owner(u"ada"_s, ActorSource::Window);
    {
        auto clock = std::make_shared<FixedClock>(QDate(2026, 1, 31));
        QUITTANCE_VERIFY_OK(DatabaseService::create(path));
        auto services = got(DatabaseService::open(path, {}, clock));
        fill(*services, owner, customers);
        filled = disk.now();
        Witness witness(disk, *services, owner);
        witness.note();
        for (int month = 0; month < months; ++month) {
            const QDate until = QDate(2026, 1, 1).addMonths(month + 1).addDays(-1);
            clock->setDay(until);
            got(services->billing.issue(owner, BillingFixture::until(until), witness));
            witness.note();
        }
        acknowledged = std::move(witness.acknowledged);
    }
    const size_t written = disk.now();
    QVERIFY(written > filled);
    for (int cut = 0; cut < 300; ++cut) {
        const size_t moment = filled + random() % (written - filled + 1);
        const QString left = folder.filePath(u"cut%1"_s.arg(cut));
        QVERIFY(QDir().mkpath(left));
        disk.leave(moment, random, left);
        {
            auto clock = std::make_shared<FixedClock>(QDate(2026, 3, 31));
            auto services = got(DatabaseService::open(left % u"/book.quittance"_s, {}, clock));
            qint64 promised = 0;
            for (const auto& [when, invoices] : acknowledged)
                if (when <= moment)
                    promised = invoices;
            const qint64 kept = got(services->invoices.counts(owner)).all;
            QVERIFY2(kept >= promised, qPrintable(u"cut %1: %2 of %3"_s.arg(cut).arg(kept).arg(promised)));
            RecordingJob job;
            const auto clean = [&] {
                const VerificationReport report =
                    got(services->verification.verify(owner, Verification::Scope::All, job));
                return report.isClean() ? QString()
                                        : report.findings.front().row % u": "_s % report.findings.front().message;
            };
            QCOMPARE(clean(), QString());
            if (cut % 10 == 0) {
                if (const auto unfinished = got(services->billing.unfinished(owner)))
                    got(services->billing.issue(owner, BillingFixture::until(unfinished->until), job));
                got(services->billing.issue(owner, BillingFixture::until(QDate(2026, 3, 31)), job));
                // One line per customer and month, whatever was cut.
                QCOMPARE(
                    got(services->billing.review(owner, BillingFixture::until(QDate(2026, 3, 31)), job)).totals.size(),
                    size_t(0));
                QCOMPARE(clean(), QString());
            }
        }
        QDir(left).removeRecursively();
    }
}

QTEST_GUILESS_MAIN(TestPowerCutRun)
#include "tst_power_cut_run.moc"

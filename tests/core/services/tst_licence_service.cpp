#include "core/services/BillingFixture.h"

#include <map>
#include <random>
#include <set>

using namespace quittance;
using namespace Qt::Literals::StringLiterals;

/// Teams and members from the first one to the invoice and the monthly statement of licence holders.
class TestLicenceService : public QObject {
    Q_OBJECT
private slots:
    void initTestCase_data() { TestDatabase::rows(); }
    void billsTheTeamsOfEachPeriod();
    void billsMembersOfActiveTeams();
    void theReviewIsTheRun();
    void aMonthOfThePastStaysAsItWas();
    void takesAnActBack();
    void refusesWhatCannotBe();
    void removesWhoIsInactive();
    void importsMembers();
    void aRefusedRowLeavesNothingBehind();
    void showsWhatArchivingWouldDo();
    void listsWorkspaces();
    void verifyNamesWhatWasAltered();
    void twoYearsOfChanges();
};

namespace {

/// A customer whose workspace pays 10.00 a team and month, counted on the first day, from January 1, 2026.
struct Licensed : BillingFixture {
    explicit Licensed(TestDatabase& db, ProductKind kind = ProductKind::TeamLicence,
                      LicenceCounting counting = LicenceCounting::PeriodStart, QDate start = {2026, 1, 1})
        : BillingFixture(db, start) {
        Product draft;
        draft.nameFr = draft.nameEn = u"Chat"_s;
        draft.kind = kind;
        licences = got(book->catalog.saveProduct(book.owner, draft, TestBook::op()));
        Plan perSeat;
        perSeat.productId = licences.id;
        perSeat.nameFr = perSeat.nameEn = u"Standard"_s;
        perSeat.pricing = PricingModel::PerUnit;
        perSeat.counting = counting;
        plan = got(
            book->catalog.savePlan(book.owner, perSeat, TestBook::price({}, u"10"_s, {2020, 1, 1}), TestBook::op()));
        customer = book.customer(u"Atelier Nuñez"_s);
        workspace = got(book->workspaces.workspaces(book.owner, customer.id)).front().id;
    }
    void subscribe() { subscription = book.subscription(customer, plan, book->today()); }
    TeamId team(const QString& name, std::optional<QDate> on = {}) {
        return got(
            book->licences.addTeam(book.owner, {.id = {}, .workspaceId = workspace, .name = name}, on, TestBook::op()));
    }
    MemberId member(const QString& email, std::initializer_list<TeamId> teams, std::optional<QDate> on = {}) {
        return got(book->licences.addMember(book.owner,
                                            {.id = {}, .workspaceId = workspace, .email = email, .name = {}},
                                            std::vector(teams), on, TestBook::op()));
    }
    void archive(TeamId id) { got(book->licences.archiveTeams(book.owner, {&id, 1}, TestBook::op())); }
    WorkspaceSeats seats() { return got(book->licences.seats(book.owner, workspace)); }
    /// "2026-02-01 × 2" of each line of the invoices, oldest first.
    QStringList billed() {
        QStringList lines;
        for (const qint64 id : got(book->invoices.ids(book.owner, {}, {InvoiceColumn::Number, false})))
            for (const InvoiceLine& line : got(book->invoices.invoices(book.owner, {&id, 1})).front().lines)
                lines.append(u"%1 × %2"_s.arg(line.period.start.toString(Qt::ISODate),
                                              millionthsToString(line.quantity.millionths())));
        return lines;
    }
    void runOn(QDate day) {
        book.clock->setDay(day);
        run(day);
    }

    Product licences;
    Plan plan;
    Customer customer;
    WorkspaceId workspace;
    Subscription subscription;
};

} // namespace

void TestLicenceService::billsTheTeamsOfEachPeriod() {
    QUITTANCE_TEST_DATABASE(db);
    Licensed fixture(db);
    const TeamId first = fixture.team(u"Support"_s);
    fixture.subscribe();
    QCOMPARE(fixture.subscription.quantity.millionths(), Quantity::fromInteger(1).millionths());
    fixture.runOn({2026, 1, 1});
    fixture.book.clock->setDay({2026, 1, 10});
    fixture.team(u"Ventes"_s);
    fixture.runOn({2026, 2, 1});
    fixture.book.clock->setDay({2026, 2, 20});
    fixture.archive(first);
    QCOMPARE(fixture.seats().subscriptions.back().nextCount, 1);
    fixture.runOn({2026, 3, 1});
    fixture.runOn({2026, 4, 1});
    QCOMPARE(fixture.billed(),
             QStringList({u"2026-01-01 × 1"_s, u"2026-02-01 × 2"_s, u"2026-03-01 × 1"_s, u"2026-04-01 × 1"_s}));
    QCOMPARE(fixture.firstFinding(), QString());
    // What it brings in a month moved with the count.
    QCOMPARE(fixture.book.number("SELECT COUNT(*) FROM subscription"), 3);
    QCOMPARE(fixture.book.number("SELECT CAST(SUM(mrr_minor) AS BIGINT) FROM subscription WHERE last_day IS NULL"),
             1000);
}

void TestLicenceService::billsMembersOfActiveTeams() {
    QUITTANCE_TEST_DATABASE(db);
    Licensed fixture(db, ProductKind::SeatLicence, LicenceCounting::ByDay);
    const TeamId team = fixture.team(u"Support"_s);
    fixture.member(u"ada@example.com"_s, {team});
    fixture.subscribe();
    QVERIFY(fixture.subscription.timing == BillingTiming::Arrears);
    fixture.book.clock->setDay({2026, 1, 11});
    fixture.member(u"bob@example.com"_s, {team});
    fixture.runOn({2026, 2, 1});
    QCOMPARE(fixture.billed(), QStringList({u"2026-01-01 × 1"_s, u"2026-01-11 × 2"_s}));
    const Invoice invoice = fixture.invoice(u"F-2026-00001"_s);
    QCOMPARE(invoice.net.toString(), u"16.78"_s); // 10 × 10/31 + 20 × 21/31
    QCOMPARE(fixture.firstFinding(), QString());
}

void TestLicenceService::theReviewIsTheRun() {
    QUITTANCE_TEST_DATABASE(db);
    Licensed fixture(db);
    fixture.team(u"Support"_s);
    fixture.subscribe();
    fixture.runOn({2026, 1, 1});
    fixture.team(u"Ventes"_s);
    fixture.book.clock->setDay({2026, 2, 1});
    const QString before = fixture.book.fingerprint();
    RecordingJob job;
    const RunReview review =
        got(fixture.book->billing.review(fixture.book.owner, BillingFixture::until({2026, 3, 1}), job));
    QCOMPARE(fixture.book.fingerprint(), before);
    QCOMPARE(review.totals.front().net.toString(), u"40.00"_s); // February and March, two teams
    // The preview of a change says the same of what is due.
    const ChangeContext context =
        got(fixture.book->subscriptions.changeContext(fixture.book.owner, fixture.customer.id));
    const ChangeWish wish{.subscription = fixture.subscription.id,
                          .plan = {},
                          .quantity = {},
                          .discount = Rate::fromMillionths(500'000),
                          .on = QDate(2026, 3, 1),
                          .timing = ChangeTiming::Now};
    const auto preview = previewChange(context, {&wish, 1});
    QVERIFY(preview.has_value());
    QCOMPARE(preview->invoices.front().totals.net.toString(), u"20.00"_s); // February alone is due today
    // And a quantity is nothing that one could wish.
    ChangeWish more = wish;
    more.quantity = Quantity::fromInteger(9);
    const auto refused = previewChange(context, {&more, 1});
    QVERIFY(!refused);
    QCOMPARE(refused.error().field, u"quantity"_s);
    fixture.run({2026, 3, 1});
    QCOMPARE(fixture.billed(), QStringList({u"2026-01-01 × 1"_s, u"2026-02-01 × 2"_s, u"2026-03-01 × 2"_s}));
    QCOMPARE(fixture.firstFinding(), QString());
}

void TestLicenceService::aMonthOfThePastStaysAsItWas() {
    QUITTANCE_TEST_DATABASE(db);
    Licensed fixture(db, ProductKind::SeatLicence);
    const TeamId support = fixture.team(u"Support"_s);
    const TeamId sales = fixture.team(u"Ventes"_s);
    fixture.member(u"ada@example.com"_s, {support, sales});
    fixture.member(u"bob@example.com"_s, {sales});
    fixture.subscribe();
    fixture.runOn({2026, 1, 1});
    const auto texts = [&](QDate month) {
        QStringList all;
        for (const LicenceHolder& holder : got(fixture.book->licences.billedHolders(fixture.book.owner, month)))
            all.append(u"%1 %2 %3"_s.arg(holder.email, holder.team, holder.countedOn.toString(Qt::ISODate)));
        return all;
    };
    const QStringList january = texts({2026, 1, 15});
    QCOMPARE(january,
             QStringList({u"ada@example.com Support, Ventes 2026-01-01"_s, u"bob@example.com Ventes 2026-01-01"_s}));
    // Whatever is entered afterwards, even for a day before the count: what was billed is told as it was.
    fixture.book.clock->setDay({2026, 1, 20});
    fixture.member(u"eve@example.com"_s, {sales}, QDate(2025, 12, 1));
    fixture.archive(support);
    fixture.runOn({2026, 2, 1});
    QCOMPARE(texts({2026, 1, 31}), january);
    QCOMPARE(texts({2026, 2, 1}),
             QStringList({u"ada@example.com Ventes 2026-02-01"_s, u"bob@example.com Ventes 2026-02-01"_s,
                          u"eve@example.com Ventes 2026-02-01"_s}));
    QVERIFY(texts({2026, 3, 1}).isEmpty());
    QCOMPARE(fixture.firstFinding(), QString());
}

void TestLicenceService::takesAnActBack() {
    QUITTANCE_TEST_DATABASE(db);
    Licensed fixture(db);
    Services& services = *fixture.book.operator->();
    const TeamId team = fixture.team(u"Support"_s);
    const OperationId archived = TestBook::op();
    got(services.licences.archiveTeams(fixture.book.owner, {&team, 1}, archived));
    QVERIFY(fixture.seats().teams.front().state == Team::State::Archived);
    got(services.licences.takeBack(fixture.book.owner, archived, TestBook::op()));
    QVERIFY(fixture.seats().teams.front().state == Team::State::Active);
    QCOMPARE(fixture.seats().ledger.count(LicenceUnit::Team, {2026, 2, 1}), 1);
    QCOMPARE(fixture.seats().entries.size(), size_t{3}); // nothing is ever deleted
    // A team that was a mistake is gone, and its name is free again.
    const OperationId added = TestBook::op();
    got(services.licences.addTeam(fixture.book.owner, {.id = {}, .workspaceId = fixture.workspace, .name = u"Oups"_s},
                                  {}, added));
    got(services.licences.takeBack(fixture.book.owner, added, TestBook::op()));
    QCOMPARE(fixture.seats().teams.size(), size_t{1});
    fixture.team(u"Oups"_s);
    QCOMPARE(fixture.seats().teams.size(), size_t{2});
    // Not when something was done with it since.
    const OperationId again = TestBook::op();
    const TeamId third = got(services.licences.addTeam(
        fixture.book.owner, {.id = {}, .workspaceId = fixture.workspace, .name = u"Ventes"_s}, {}, again));
    fixture.member(u"ada@example.com"_s, {third});
    const auto refused = services.licences.takeBack(fixture.book.owner, again, TestBook::op());
    QVERIFY(!refused);
    QVERIFY(refused.error().code == ErrorCode::Conflict);
    QCOMPARE(fixture.firstFinding(), QString());
}

void TestLicenceService::refusesWhatCannotBe() {
    QUITTANCE_TEST_DATABASE(db);
    Licensed fixture(db);
    LicenceService& service = fixture.book->licences;
    const Actor& owner = fixture.book.owner;
    const TeamId team = fixture.team(u"Équipe"_s, QDate(2025, 12, 1));
    const QString before = fixture.book.fingerprint();
    const auto field = [](const auto& result) { return result ? u"accepted"_s : result.error().field; };
    QCOMPARE(field(service.addTeam(owner, {.id = {}, .workspaceId = fixture.workspace, .name = u" ÉQUIPE "_s}, {},
                                   TestBook::op())),
             u"name"_s);
    QCOMPARE(field(service.addTeam(owner, {.id = {}, .workspaceId = fixture.workspace, .name = u"Demain"_s},
                                   QDate(2026, 1, 2), TestBook::op())),
             u"on"_s);
    QCOMPARE(
        field(service.addMember(owner, {.id = {}, .workspaceId = fixture.workspace, .email = u"nobody"_s, .name = {}},
                                {&team, 1}, {}, TestBook::op())),
        u"email"_s);
    QCOMPARE(
        field(service.addMember(owner, {.id = {}, .workspaceId = fixture.workspace, .email = u"a@b.fr"_s, .name = {}},
                                {}, {}, TestBook::op())),
        u"team"_s);
    const Actor reader(u"rita"_s, ActorSource::Window, PermissionSet{Permission::ViewBook});
    const auto denied = service.archiveTeams(reader, {&team, 1}, TestBook::op());
    QVERIFY(!denied && denied.error().code == ErrorCode::Denied);
    QCOMPARE(fixture.book.fingerprint(), before);
    // Licences are counted where the price depends on them.
    Plan flat = fixture.plan;
    flat.id = {};
    flat.pricing = PricingModel::Flat;
    QCOMPARE(
        field(fixture.book->catalog.savePlan(owner, flat, TestBook::price({}, u"10"_s, {2020, 1, 1}), TestBook::op())),
        u"counting"_s);
    Plan hosting = fixture.plan;
    hosting.id = {};
    hosting.code = u"OTHER"_s;
    hosting.productId = fixture.product.id;
    QCOMPARE(field(fixture.book->catalog.savePlan(owner, hosting, TestBook::price({}, u"10"_s, {2020, 1, 1}),
                                                  TestBook::op())),
             u"counting"_s);
}

void TestLicenceService::removesWhoIsInactive() {
    QUITTANCE_TEST_DATABASE(db);
    Licensed fixture(db, ProductKind::SeatLicence);
    LicenceService& service = fixture.book->licences;
    const TeamId old = fixture.team(u"Ancienne"_s);
    const TeamId active = fixture.team(u"Active"_s);
    fixture.member(u"ada@example.com"_s, {old});
    fixture.member(u"bob@example.com"_s, {old, active});
    fixture.archive(old);
    const auto inactive = got(service.inactiveMembers(fixture.book.owner, fixture.workspace));
    QCOMPARE(inactive.size(), size_t{1});
    QCOMPARE(inactive.front().email, u"ada@example.com"_s);
    const OperationId operation = TestBook::op();
    got(service.removeInactiveMembers(fixture.book.owner, fixture.workspace, operation));
    QVERIFY(got(service.inactiveMembers(fixture.book.owner, fixture.workspace)).empty());
    const auto nobody = service.removeInactiveMembers(fixture.book.owner, fixture.workspace, TestBook::op());
    QVERIFY(!nobody);
    got(service.takeBack(fixture.book.owner, operation, TestBook::op()));
    QCOMPARE(got(service.inactiveMembers(fixture.book.owner, fixture.workspace)).size(), size_t{1});
    // Moved to a team that is active, she counts again.
    const MemberId ada = inactive.front().id;
    got(service.moveMembers(fixture.book.owner, {&ada, 1}, {&active, 1}, TestBook::op()));
    QVERIFY(got(service.inactiveMembers(fixture.book.owner, fixture.workspace)).empty());
    QCOMPARE(fixture.firstFinding(), QString());
}

void TestLicenceService::importsMembers() {
    QUITTANCE_TEST_DATABASE(db);
    Licensed fixture(db, ProductKind::SeatLicence);
    const TeamId closed = fixture.team(u"Fermée"_s);
    fixture.archive(closed);
    fixture.member(u"ada@example.com"_s, {fixture.team(u"Support"_s)});
    const QByteArray content = QStringLiteral("Code client;Équipe;E-mail;Nom\n"
                                              "%1;Support;ada@example.com;Ada\n"
                                              "%1;Ventes;Bob@Example.com;Bob\n"
                                              "%1;ventes;eve@example.com;Eve\n"
                                              "%1;Ventes;bob@example.com;Bob\n"
                                              "%1;Fermée;max@example.com;Max\n"
                                              "NONE;Support;zoe@example.com;Zoé\n"
                                              "%1;Support;not an address;X\n")
                                   .arg(fixture.customer.code)
                                   .toUtf8();
    ImportRequest request{.kind = ImportKind::Members,
                          .file = got(ImportRun::inspect(ImportKind::Members, u"members.csv"_s, content)),
                          .billedBefore = {},
                          .operation = TestBook::op()};
    QVERIFY(ImportRun::kindOf(request.file.header) == ImportKind::Members);
    RecordingJob job;
    const QString before = fixture.book.fingerprint();
    const ImportReport checked = got(fixture.book->imports.run(fixture.book.owner, request, job));
    QCOMPARE(fixture.book.fingerprint(), before);
    QCOMPARE(checked.created, 2);
    QCOMPARE(checked.unchanged, 1);
    QCOMPARE(checked.rejected, 4); // twice in the file, archived team, unknown customer, no address
    request.dryRun = false;
    request.goodRowsOnly = true;
    const OperationId batch = request.operation;
    const ImportReport applied = got(fixture.book->imports.run(fixture.book.owner, request, job));
    QVERIFY(applied.applied);
    QCOMPARE(fixture.seats().members.size(), size_t{3});
    QCOMPARE(fixture.seats().ledger.count(LicenceUnit::Member, {2026, 1, 1}), 3);
    // Once more: nothing. Taken back: as before, as one batch.
    request.operation = TestBook::op();
    const ImportReport again = got(fixture.book->imports.run(fixture.book.owner, request, job));
    QCOMPARE(again.created + again.updated, 0);
    got(fixture.book->licences.takeBack(fixture.book.owner, batch, TestBook::op()));
    QCOMPARE(fixture.seats().ledger.count(LicenceUnit::Member, {2026, 1, 1}), 1);
    QCOMPARE(fixture.seats().teams.size(), size_t{2});
    // Of two workspaces: both are taken back, or none where something was done in one since.
    const Customer other = fixture.book.customer(u"Beta"_s);
    request.file =
        got(ImportRun::inspect(ImportKind::Members, u"members.csv"_s,
                               u"Code client;Équipe;E-mail\n%1;Support;zoe@example.com\n%2;Support;yan@example.com\n"_s
                                   .arg(fixture.customer.code, other.code)
                                   .toUtf8()));
    const OperationId both = request.operation = TestBook::op();
    QCOMPARE(got(fixture.book->imports.run(fixture.book.owner, request, job)).created, 2);
    const auto workspace = got(fixture.book->workspaces.workspaces(fixture.book.owner, other.id)).front().id;
    const auto there = [&] { return got(fixture.book->licences.seats(fixture.book.owner, workspace)); };
    const MemberId yan = there().members.front().id;
    const OperationId removal = TestBook::op();
    got(fixture.book->licences.removeMembers(fixture.book.owner, {&yan, 1}, removal));
    const QString held = fixture.book.fingerprint();
    QVERIFY(fixture.book->licences.takeBack(fixture.book.owner, both, TestBook::op()).error().code ==
            ErrorCode::Conflict);
    QCOMPARE(fixture.book.fingerprint(), held);
    got(fixture.book->licences.takeBack(fixture.book.owner, removal, TestBook::op()));
    got(fixture.book->licences.takeBack(fixture.book.owner, both, TestBook::op()));
    QCOMPARE(there().ledger.count(LicenceUnit::Member, {2026, 1, 1}), 0);
    QCOMPARE(fixture.seats().ledger.count(LicenceUnit::Member, {2026, 1, 1}), 1);
    QCOMPARE(fixture.firstFinding(), QString());
}

// Somebody who was removed comes back with a day before that, into a team that is new: the row alone is refused.
void TestLicenceService::aRefusedRowLeavesNothingBehind() {
    QUITTANCE_TEST_DATABASE(db);
    Licensed fixture(db, ProductKind::SeatLicence);
    const MemberId gone = fixture.member(u"ada@example.com"_s, {fixture.team(u"Support"_s)});
    got(fixture.book->licences.removeMembers(fixture.book.owner, {&gone, 1}, TestBook::op()));
    const QByteArray content = QStringLiteral("Code client;Équipe;E-mail;Depuis\n"
                                              "%1;Nouvelle;ada@example.com;01/12/2025\n"
                                              "%1;Support;bob@example.com;01/01/2026\n")
                                   .arg(fixture.customer.code)
                                   .toUtf8();
    const ImportRequest request{.kind = ImportKind::Members,
                                .file = got(ImportRun::inspect(ImportKind::Members, u"members.csv"_s, content)),
                                .billedBefore = {},
                                .goodRowsOnly = true,
                                .dryRun = false,
                                .operation = TestBook::op()};
    RecordingJob job;
    const ImportReport report = got(fixture.book->imports.run(fixture.book.owner, request, job));
    QVERIFY(report.applied);
    QCOMPARE(report.created, 1);
    QCOMPARE(report.rejected, 1);
    QCOMPARE(report.issues.front().field, u"from"_s);
    QCOMPARE(fixture.seats().teams.size(), size_t{1});
    QCOMPARE(fixture.seats().ledger.count(LicenceUnit::Member, {2026, 1, 1}), 1);
    QCOMPARE(fixture.firstFinding(), QString());
}

void TestLicenceService::showsWhatArchivingWouldDo() {
    QUITTANCE_TEST_DATABASE(db);
    Licensed fixture(db);
    const TeamId first = fixture.team(u"Support"_s);
    fixture.team(u"Ventes"_s);
    fixture.subscribe();
    fixture.runOn({2026, 1, 1});
    const QString before = fixture.book.fingerprint();
    const ArchivingEffect effect =
        got(fixture.book->licences.effectOfArchiving(fixture.book.owner, fixture.workspace, {&first, 1}));
    QCOMPARE(effect.from, QDate(2026, 2, 1));
    QCOMPARE(effect.lines.size(), size_t{1});
    QCOMPARE(effect.lines.front().now.nextCount, 2);
    QCOMPARE(effect.lines.front().then, 1);
    QCOMPARE(effect.lines.front().netNow->toString(), u"20.00"_s);
    QCOMPARE(effect.lines.front().netThen->toString(), u"10.00"_s);
    QCOMPARE(fixture.book.fingerprint(), before);
    fixture.archive(first);
    fixture.runOn({2026, 2, 1});
    QCOMPARE(fixture.invoice(u"F-2026-00002"_s).net.toString(), u"10.00"_s);
}

void TestLicenceService::listsWorkspaces() {
    QUITTANCE_TEST_DATABASE(db);
    Licensed fixture(db);
    fixture.book.customer(u"Without licences"_s);
    const TeamId team = fixture.team(u"Support"_s);
    fixture.member(u"ada@example.com"_s, {team});
    fixture.subscribe();
    fixture.runOn({2026, 1, 1});
    fixture.archive(team);
    LicenceService& service = fixture.book->licences;
    const auto ids = got(service.ids(fixture.book.owner, {}));
    QCOMPARE(ids, std::vector{fixture.workspace.value});
    const LicenceRow row = got(service.rows(fixture.book.owner, ids)).front();
    QVERIFY(row.perTeam && !row.perMember);
    QCOMPARE(row.teams, 0);
    QCOMPARE(row.archivedTeams, 1);
    QCOMPARE(row.members, 1);
    QCOMPARE(row.inactive, 1);
    QCOMPARE(row.billed.size(), size_t{1});
    QCOMPARE(row.billed.front().licences, 1);
    const LicenceCounts counts = got(service.counts(fixture.book.owner, {}));
    QCOMPARE(counts.all, 1);
    QCOMPARE(counts.perTeam, 1);
    QCOMPARE(counts.perMember, 0);
    QCOMPARE(counts.withInactive, 1);
    for (int column = 0; column <= static_cast<int>(LicenceColumn::CustomerCode); ++column) {
        const auto sorted =
            service.ids(fixture.book.owner, {.search = u"nunez"_s, .status = LicenceFilter::Status::WithInactive},
                        {static_cast<LicenceColumn>(column), true});
        QVERIFY2(sorted.has_value(), qPrintable(sorted ? QString() : sorted.error().message));
        QCOMPARE(sorted->size(), size_t{1});
    }
    QVERIFY(got(service.ids(fixture.book.owner, {.search = u"nobody"_s})).empty());
}

void TestLicenceService::verifyNamesWhatWasAltered() {
    QUITTANCE_TEST_DATABASE(db);
    Licensed fixture(db);
    fixture.team(u"Support"_s);
    fixture.subscribe();
    fixture.runOn({2026, 1, 1});
    QCOMPARE(fixture.firstFinding(), QString());
    fixture.book.run("UPDATE team SET state = 'archived'");
    QVERIFY(fixture.firstFinding().startsWith("licences | team Support"_L1));
    fixture.book.run("UPDATE team SET state = 'active'");
}

void TestLicenceService::twoYearsOfChanges() {
    QUITTANCE_TEST_DATABASE(db);
    Licensed fixture(db, ProductKind::SeatLicence, LicenceCounting::PeriodStart, {2024, 1, 31});
    std::mt19937 random(20'240'131);
    const auto below = [&random](size_t bound) { return static_cast<size_t>(random() % bound); };
    LicenceService& service = fixture.book->licences;
    std::vector<TeamId> teams;
    std::vector<MemberId> members;
    for (int i = 0; i < 3; ++i)
        teams.push_back(fixture.team(u"Équipe %1"_s.arg(i)));
    fixture.subscribe();
    // Told by days, independently of the ledger: which teams have which members, and until when an archived one counts.
    std::map<qint64, std::set<qint64>> membersOf;
    std::map<qint64, QDate> stops;
    const auto countOn = [&](QDate day) {
        std::set<qint64> counted;
        for (const TeamId team : teams)
            if (!stops.contains(team.value) || day < stops[team.value])
                counted.insert(membersOf[team.value].begin(), membersOf[team.value].end());
        return static_cast<qint64>(counted.size());
    };
    QStringList expected;
    QDate nextPeriod(2024, 1, 31);
    for (QDate day(2024, 1, 31); day < QDate(2026, 2, 1); day = day.addDays(1)) {
        fixture.book.clock->setDay(day);
        if (day == nextPeriod) {
            // Changes of the day come first: they count from it.
            if (const qint64 count = countOn(day); count > 0)
                expected.append(u"%1 × %2"_s.arg(day.toString(Qt::ISODate)).arg(count));
            fixture.run(day);
            nextPeriod = QDate(2024, 1, 31)
                             .addMonths(static_cast<int>((day.year() - 2024) * 12 +
                                                         day.month())); // the 31st, or the last day of a shorter month
            continue;
        }
        const TeamId team = teams[below(teams.size())];
        switch (below(12)) {
        case 0: {
            if (stops.contains(team.value))
                break;
            const MemberId id = fixture.member(u"m%1@example.com"_s.arg(members.size()), {team});
            members.push_back(id);
            membersOf[team.value].insert(id.value);
            break;
        }
        case 1:
            if (!stops.contains(team.value)) {
                fixture.archive(team);
                stops[team.value] = SeatLedger::archivedFrom(day);
            }
            break;
        case 2:
            if (stops.contains(team.value)) {
                got(service.restoreTeams(fixture.book.owner, {&team, 1}, TestBook::op()));
                stops.erase(team.value);
            }
            break;
        case 3:
            if (!members.empty() && !stops.contains(team.value)) {
                const MemberId id = members[below(members.size())];
                got(service.moveMembers(fixture.book.owner, {&id, 1}, {&team, 1}, TestBook::op()));
                for (auto& [key, in] : membersOf)
                    in.erase(id.value);
                membersOf[team.value].insert(id.value);
            }
            break;
        default: break;
        }
    }
    QVERIFY(expected.size() > 15);
    QCOMPARE(fixture.billed(), expected);
    QCOMPARE(fixture.firstFinding(), QString());
}

QTEST_GUILESS_MAIN(TestLicenceService)
#include "tst_licence_service.moc"

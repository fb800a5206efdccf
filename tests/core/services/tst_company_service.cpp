#include "core/services/TestBook.h"
#include "storage/ChainStore.h"
#include "storage/NumberSeriesStore.h"

using namespace quittance;
using namespace Qt::Literals::StringLiterals;

class TestCompanyService : public QObject {
    Q_OBJECT
private slots:
    void initTestCase_data() { TestDatabase::rows(); }
    void savesWhatItWasGiven();
    void refusesWhatIsWrong();
    void setsUpWholeOrNotAtAll();
    void findsAChangeInTheMeantime();
    void numbersAreConfigurableUntilTheFirstIssue();
    void seriesNeverPrintTheSameNumber();
    void takesNumbersInARow();
    void advancesChains();
    void keepsAccountsAndRates();
};

void TestCompanyService::savesWhatItWasGiven() {
    QUITTANCE_TEST_DATABASE(database_);
    TestBook book(database_);
    QCOMPARE(book->company.company(book.owner).error().code, ErrorCode::NotFound);
    Company company = book.company();
    QCOMPARE(company.version, 1);
    company.latePenaltyRate = Rate::fromMillionths(123'400);
    company.paymentTerms = {.kind = PaymentTerms::Kind::EndOfMonth, .value = 45};
    company.name = u"  Atelier \u202eNumérique  &  fils "_s;
    company.vatOnDebits = true;
    company.footerNoteFr = u"Merci\r\nà bientôt"_s;
    const Company saved = got(book->company.save(book.owner, company, TestBook::op()));
    QCOMPARE(saved.version, 2);
    QCOMPARE(saved.name, u"Atelier Numérique & fils"_s);
    const Company read = got(book->company.company(book.owner));
    QCOMPARE(toJson(read), toJson(saved));
    QCOMPARE(read.latePenaltyRate->millionths(), 123'400);
    QCOMPARE(read.paymentTerms, company.paymentTerms);
    QVERIFY(!got(book->company.isDemo(book.owner)));

    const auto history = got(book->history.entries(book.owner, u"company"_s, 1));
    QCOMPARE(history.size(), size_t(2));
    QCOMPARE(history.front().action, u"update"_s);
    QVERIFY(!history.front().before.contains(u"siren"_s)); // unchanged
    QCOMPARE(history.front().actor, u"ada"_s);
    QCOMPARE(history.front().source, u"window"_s);
}

void TestCompanyService::refusesWhatIsWrong() {
    QUITTANCE_TEST_DATABASE(database_);
    TestBook book(database_);
    Company company = book.company();
    company.siren = u"732829321"_s;
    const auto refused = book->company.save(book.owner, company, TestBook::op());
    QCOMPARE(refused.error().code, ErrorCode::Invalid);
    QCOMPARE(refused.error().field, u"siren"_s);
    QCOMPARE(got(book->company.company(book.owner)).siren, u"732829320"_s);
}

void TestCompanyService::setsUpWholeOrNotAtAll() {
    QUITTANCE_TEST_DATABASE(database_);
    TestBook book(database_);
    const Company draft = TestBook::companyDraft();
    const auto create = [&](const Company& company, const QString& pattern) {
        return book->company.create(book.owner, company, pattern, 250, TestBook::op());
    };
    QCOMPARE(create(draft, u"no number"_s).error().field, u"pattern"_s);
    Company wrong = draft;
    wrong.siren = u"732829321"_s;
    QCOMPARE(create(wrong, u"INV{yy}-{number:4}"_s).error().field, u"siren"_s);
    QCOMPARE(book->company.company(book.owner).error().code, ErrorCode::NotFound);
    QCOMPARE(book.number("SELECT COUNT(*) FROM number_series"), 0);
    got(create(draft, u"INV{yy}-{number:4}"_s));
    QCOMPARE(got(book->company.company(book.owner)).siren, draft.siren);
    QCOMPARE(got(book->company.numbering(book.owner))[0].nextExample, u"INV26-0250"_s);
}

void TestCompanyService::findsAChangeInTheMeantime() {
    QUITTANCE_TEST_DATABASE(database_);
    TestBook book(database_);
    const Company read = book.company();
    Company mine = read;
    mine.phone = u"+33 4 00 00 00 00"_s;
    got(book->company.save(book.owner, mine, TestBook::op()));
    Company theirs = read;
    theirs.phone = u"+33 4 99 99 99 99"_s;
    QCOMPARE(book->company.save(book.owner, theirs, TestBook::op()).error().code, ErrorCode::Conflict);
    theirs.version = 0;
    QCOMPARE(book->company.save(book.owner, theirs, TestBook::op()).error().code, ErrorCode::Conflict);
    QCOMPARE(got(book->company.company(book.owner)).phone, mine.phone);
}

void TestCompanyService::numbersAreConfigurableUntilTheFirstIssue() {
    QUITTANCE_TEST_DATABASE(database_);
    TestBook book(database_);
    book.company();
    auto numbering = got(book->company.numbering(book.owner));
    QCOMPARE(numbering.size(), size_t(2));
    QCOMPARE(numbering[0].nextExample, u"F-2026-00001"_s);
    QCOMPARE(numbering[1].nextExample, u"A-2026-00001"_s);
    QVERIFY(numbering[0].firstNumberEditable);

    got(book->company.setNumbering(book.owner, DocumentKind::Invoice, u"INV{yy}-{number:4}"_s, 250, TestBook::op()));
    numbering = got(book->company.numbering(book.owner));
    QCOMPARE(numbering[0].nextExample, u"INV26-0250"_s);
    QCOMPARE(numbering[0].nextNumber, 250);

    const auto bad = book->company.setNumbering(book.owner, DocumentKind::Invoice, u"no number"_s, {}, TestBook::op());
    QCOMPARE(bad.error().code, ErrorCode::Invalid);
    QCOMPARE(bad.error().field, u"pattern"_s);
    const auto zero =
        book->company.setNumbering(book.owner, DocumentKind::Invoice, u"F-{year}-{number:5}"_s, 0, TestBook::op());
    QCOMPARE(zero.error().field, u"firstNumber"_s);

    // The first document is issued: the year keeps its pattern and its first number, the next year gets the new
    // pattern.
    book.run("UPDATE number_series SET next_value = next_value + 1 WHERE kind = 'invoice' AND year = 2026");
    const auto late =
        book->company.setNumbering(book.owner, DocumentKind::Invoice, u"F-{year}-{number:5}"_s, 1, TestBook::op());
    QCOMPARE(late.error().field, u"firstNumber"_s);
    got(book->company.setNumbering(book.owner, DocumentKind::Invoice, u"F-{year}-{number:5}"_s, {}, TestBook::op()));
    numbering = got(book->company.numbering(book.owner));
    QCOMPARE(numbering[0].pattern, u"F-{year}-{number:5}"_s);
    QCOMPARE(numbering[0].nextExample, u"INV26-0251"_s);
    QVERIFY(!numbering[0].firstNumberEditable);
    book.clock->setDay(QDate(2027, 1, 4));
    QCOMPARE(got(book->company.numbering(book.owner))[0].nextExample, u"F-2027-00001"_s);
}

void TestCompanyService::seriesNeverPrintTheSameNumber() {
    QUITTANCE_TEST_DATABASE(database_);
    TestBook book(database_);
    book.company();
    const auto same = [&book](const QString& pattern) {
        return book->company.setNumbering(book.owner, DocumentKind::CreditNote, pattern, {}, TestBook::op());
    };
    QCOMPARE(same(u"F-{year}-{number:5}"_s).error().field, u"pattern"_s);
    QCOMPARE(same(u"F-{year}-{number:8}"_s).error().field, u"pattern"_s);
    QUITTANCE_VERIFY_OK(same(u"FA-{year}-{number:5}"_s));
}

void TestCompanyService::takesNumbersInARow() {
    QUITTANCE_TEST_DATABASE(database_);
    const auto result = database_->write([](Session& session) -> Result<> {
        NumberSeriesStore store(session);
        [&] {
            QVERIFY(!store.take(DocumentKind::Invoice, 2026, 1, QDate(2026, 1, 1))); // no series yet
            QCOMPARE(store.ensureSeries(DocumentKind::Invoice, 2026).pattern, u"F-{year}-{number:5}"_s);
            QCOMPARE(store.take(DocumentKind::Invoice, 2026, 3, QDate(2026, 2, 1)).value_or(0), 1);
            QCOMPARE(store.take(DocumentKind::Invoice, 2026, 1, QDate(2026, 2, 1)).value_or(0), 4);
            QVERIFY(!store.take(DocumentKind::Invoice, 2026, 1, QDate(2026, 1, 31))); // dates never go back
            QCOMPARE(store.series(DocumentKind::Invoice, 2026)->next, 5);
            QCOMPARE(store.lastDate(DocumentKind::Invoice), QDate(2026, 2, 1));
            QVERIFY(!store.lastDate(DocumentKind::CreditNote).isValid());
            QVERIFY(!store.restart(DocumentKind::Invoice, 2026, u"X{number:5}"_s, 100));
            QCOMPARE(store.series(DocumentKind::Invoice, 2026)->first, 1);
            QVERIFY(store.restart(DocumentKind::CreditNote, 2026, u"A{number:5}"_s, 100));
            QCOMPARE(store.take(DocumentKind::CreditNote, 2026, 1, QDate(2026, 1, 31)).value_or(0), 100);
        }();
        return {};
    });
    QUITTANCE_VERIFY_OK(result);
}

void TestCompanyService::advancesChains() {
    QUITTANCE_TEST_DATABASE(database_);
    const auto result = database_->write([](Session& session) -> Result<> {
        ChainStore store(session);
        [&] {
            QCOMPARE(store.head(u"document"_s).hash, QByteArray(32, '\0'));
            QCOMPARE(store.lockedHead(u"document"_s).links, 0);
            store.advance(u"document"_s, 3, QByteArray(32, 'a'));
            store.advance(u"document"_s, 2, QByteArray(32, 'b'));
            QCOMPARE(store.lockedHead(u"document"_s).links, 5);
            QCOMPARE(store.head(u"document"_s).hash, QByteArray(32, 'b'));
            store.advance(u"journal"_s, 1, QByteArray(32, 'c'));
            QCOMPARE(store.head(u"journal"_s).links, 1);
        }();
        return {};
    });
    QUITTANCE_VERIFY_OK(result);
}

void TestCompanyService::keepsAccountsAndRates() {
    QUITTANCE_TEST_DATABASE(database_);
    TestBook book(database_);
    book.company();
    ChartOfAccounts accounts = got(book->company.accounts(book.owner));
    QCOMPARE(accounts, ChartOfAccounts());
    accounts.services = u"706100"_s;
    got(book->company.setAccounts(book.owner, accounts, TestBook::op()));
    QCOMPARE(got(book->company.accounts(book.owner)), accounts);
    accounts.bank = u"51|2"_s;
    QCOMPARE(book->company.setAccounts(book.owner, accounts, TestBook::op()).error().field, u"bank"_s);

    using Rates = std::vector<CompanyService::DatedRate>;
    const Rates vat{{u"BE"_s, QDate(2020, 1, 1), 210'000}, {u"DE"_s, QDate(2020, 1, 1), 190'000}};
    got(book->company.setDestinationRates(book.owner, vat, TestBook::op()));
    QCOMPARE(got(book->company.destinationRates(book.owner)), vat);
    const Rates outside{{u"US"_s, QDate(2020, 1, 1), 0}};
    QCOMPARE(book->company.setDestinationRates(book.owner, outside, TestBook::op()).error().field, u"key"_s);
    const Rates twice{{u"BE"_s, QDate(2020, 1, 1), 210'000}, {u"BE"_s, QDate(2020, 1, 1), 220'000}};
    QCOMPARE(book->company.setDestinationRates(book.owner, twice, TestBook::op()).error().field, u"validFrom"_s);
    QCOMPARE(got(book->company.destinationRates(book.owner)), vat);

    const Rates exchange{{u"USD"_s, QDate(2026, 1, 1), 920'000}};
    got(book->company.setExchangeRates(book.owner, exchange, TestBook::op()));
    QCOMPARE(got(book->company.exchangeRates(book.owner)), exchange);
    const Rates own{{u"EUR"_s, QDate(2026, 1, 1), 1'000'000}};
    QCOMPARE(book->company.setExchangeRates(book.owner, own, TestBook::op()).error().field, u"key"_s);
}

QTEST_GUILESS_MAIN(TestCompanyService)
#include "tst_company_service.moc"

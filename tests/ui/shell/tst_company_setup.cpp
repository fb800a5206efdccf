#include "common/Banner.h"
#include "common/PdfPreview.h"
#include "common/PlainText.h"
#include "common/Prompts.h"
#include "shell/CompanySetup.h"
#include "ui/PageBook.h"

#include <QComboBox>
#include <QStackedWidget>

using namespace quittance;
using namespace Qt::Literals::StringLiterals;

namespace {

/// An empty book, as the start page makes it, and a look at what is stored in it.
class EmptyBook {
public:
    EmptyBook() {
        qputenv("QUITTANCE_HOME", m_folder.path().toUtf8());
        const QString path = m_folder.filePath(u"empty.quittance"_s);
        PageBook::take(DatabaseService::create(path));
        m_services = PageBook::take(DatabaseService::open(path, {}, std::make_shared<SystemClock>()));
        m_book = std::make_unique<Book>(
            Book::Facts{.location = path, .displayName = u"empty"_s}, Actor::owner(u"ada"_s, ActorSource::Window),
            [path] { return DatabaseService::open(path, {}, std::make_shared<SystemClock>()); });
    }
    Book& book() { return *m_book; }
    /// None when nothing was saved.
    std::optional<Company> stored() {
        auto company = m_services->company.company(m_book->actor());
        return company ? std::optional(*company) : std::nullopt;
    }
    QString invoicePattern() {
        for (const auto& series : PageBook::take(m_services->company.numbering(m_book->actor())))
            if (series.kind == DocumentKind::Invoice)
                return series.pattern;
        return {};
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Services> m_services;
    std::unique_ptr<Book> m_book;
};

} // namespace

/// "Create my company": three short steps on an empty book.
class TestCompanySetup : public QObject {
    Q_OBJECT
private slots:
    void createsTheCompanyInThreeSteps();
    void saysAtTheFieldWhatIsWrong_data();
    void saysAtTheFieldWhatIsWrong();
    void asksForWhatTheLawWantsOnInvoices();
    void keepsWhatWasTypedWhenGoingBack();
    void savesNothingWhenTheNumberingIsRefused();
    void asksBeforeWhatWasTypedIsLost();

private:
    static int step(CompanySetup& setup) { return setup.findChild<QStackedWidget*>()->currentIndex(); }
    static void typeIdentity(CompanySetup& setup) {
        type(setup, "companyNameEdit", u"Atelier Lumière & Fils"_s);
        type(setup, "companySirenEdit", u"732 829 320"_s);
        type(setup, "companyCapitalEdit", u"10 000"_s);
        type(setup, "companyRcsCityEdit", u"Lyon"_s);
        type(setup, "companyAddressEdit", u"1 rue Bleue"_s);
        type(setup, "companyPostcodeEdit", u"69001"_s);
        type(setup, "companyCityEdit", u"Lyon"_s);
        type(setup, "companyIbanEdit", u"FR14 2004 1010 0505 0001 3M02 606"_s);
    }
};

void TestCompanySetup::createsTheCompanyInThreeSteps() {
    EmptyBook book;
    CompanySetup setup(book.book(), nullptr);
    setup.show();
    QCOMPARE(step(setup), 0);
    typeIdentity(setup);
    QCOMPARE(child<QLineEdit>(setup, "companyVatNumberEdit")->text(), u"FR44732829320"_s); // follows from the SIREN
    press(setup, "nextButton");
    QCOMPARE(step(setup), 1);
    type(setup, "firstNumberEdit", u"42"_s);
    press(setup, "nextButton");
    QCOMPARE(step(setup), 2);
    QVERIFY(!book.stored());
    press(setup, "nextButton");
    QTRY_VERIFY_WITH_TIMEOUT(!setup.isVisible(), patienceMs);
    QCOMPARE(setup.result(), int(QDialog::Accepted));
    const auto company = book.stored();
    QVERIFY(company);
    QCOMPARE(company->name, u"Atelier Lumière & Fils"_s);
    QCOMPARE(company->siren, u"732829320"_s);
    QCOMPARE(company->vatNumber, u"FR44732829320"_s);
    QCOMPARE(company->iban, u"FR1420041010050500013M02606"_s);
    QCOMPARE(*company->shareCapitalMinor, qint64(1'000'000));
}

void TestCompanySetup::saysAtTheFieldWhatIsWrong_data() {
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::newRow("no name") << u"companyNameEdit"_s << QString();
    QTest::newRow("SIREN of eight digits") << u"companySirenEdit"_s << u"73282932"_s;
    QTest::newRow("SIREN with a wrong check digit") << u"companySirenEdit"_s << u"732829321"_s;
    QTest::newRow("VAT number") << u"companyVatNumberEdit"_s << u"FR00732829320"_s;
    QTest::newRow("IBAN") << u"companyIbanEdit"_s << u"FR15 2004 1010 0505 0001 3M02 606"_s;
    QTest::newRow("e-mail") << u"companyEmailEdit"_s << u"compta(at)example.fr"_s;
    QTest::newRow("capital") << u"companyCapitalEdit"_s << u"a lot"_s;
    QTest::newRow("postcode") << u"companyPostcodeEdit"_s << QString();
}

void TestCompanySetup::saysAtTheFieldWhatIsWrong() {
    QFETCH(QString, field);
    QFETCH(QString, text);
    EmptyBook book;
    CompanySetup setup(book.book(), nullptr);
    setup.show();
    typeIdentity(setup);
    const QByteArray name = field.toLatin1();
    type(setup, name.constData(), text);
    press(setup, "nextButton");
    QCOMPARE(step(setup), 0);
    QVERIFY(!messageAt(setup, name.constData()).isEmpty());
    QCOMPARE(child<QLineEdit>(setup, name.constData())->text(), text);
    QVERIFY(!book.stored());
}

void TestCompanySetup::asksForWhatTheLawWantsOnInvoices() {
    EmptyBook book;
    CompanySetup setup(book.book(), nullptr);
    setup.show();
    typeIdentity(setup);
    type(setup, "companyRcsCityEdit", {}); // a SAS prints its register
    press(setup, "nextButton");
    QCOMPARE(step(setup), 0);
    QVERIFY(!messageAt(setup, "companyRcsCityEdit").isEmpty());
    // A sole trader has none.
    child<QComboBox>(setup, "companyLegalFormCombo")->setCurrentText(u"EI"_s);
    type(setup, "companyCapitalEdit", {});
    press(setup, "nextButton");
    QCOMPARE(step(setup), 1);
}

void TestCompanySetup::keepsWhatWasTypedWhenGoingBack() {
    EmptyBook book;
    CompanySetup setup(book.book(), nullptr);
    setup.show();
    typeIdentity(setup);
    press(setup, "nextButton");
    type(setup, "invoicePatternEdit", u"FA-{year}-{number:4}"_s);
    type(setup, "firstNumberEdit", u"0"_s);
    press(setup, "nextButton");
    QCOMPARE(step(setup), 1);
    QVERIFY(!messageAt(setup, "firstNumberEdit").isEmpty());
    type(setup, "invoicePatternEdit", u"no number"_s);
    press(setup, "nextButton");
    QVERIFY(!messageAt(setup, "invoicePatternEdit").isEmpty());
    type(setup, "invoicePatternEdit", u"FA-{year}-{number:4}"_s);
    type(setup, "firstNumberEdit", u"7"_s);
    press(setup, "nextButton");
    QCOMPARE(step(setup), 2);
    press(setup, "backButton");
    press(setup, "backButton");
    QCOMPARE(step(setup), 0);
    QVERIFY(!child<QWidget>(setup, "backButton")->isVisible());
    QCOMPARE(child<QLineEdit>(setup, "companyNameEdit")->text(), u"Atelier Lumière & Fils"_s);
    type(setup, "companyNameEdit", u"Atelier Lumière"_s);
    press(setup, "nextButton");
    QCOMPARE(child<QLineEdit>(setup, "invoicePatternEdit")->text(), u"FA-{year}-{number:4}"_s);
    QCOMPARE(child<QLineEdit>(setup, "firstNumberEdit")->text(), u"7"_s);
    press(setup, "nextButton");
    press(setup, "nextButton");
    QTRY_VERIFY_WITH_TIMEOUT(!setup.isVisible(), patienceMs);
    QCOMPARE(book.stored()->name, u"Atelier Lumière"_s);
    QCOMPARE(book.invoicePattern(), u"FA-{year}-{number:4}"_s);
}

void TestCompanySetup::savesNothingWhenTheNumberingIsRefused() {
    EmptyBook book;
    CompanySetup setup(book.book(), nullptr);
    setup.show();
    typeIdentity(setup);
    press(setup, "nextButton");
    type(setup, "firstNumberEdit", u"99000000"_s); // more than the service takes
    press(setup, "nextButton");
    press(setup, "nextButton");
    QTRY_COMPARE_WITH_TIMEOUT(step(setup), 1, patienceMs);
    QVERIFY(!messageAt(setup, "firstNumberEdit").isEmpty());
    QVERIFY(!book.stored());
    // What is corrected then is what is stored.
    type(setup, "firstNumberEdit", u"3"_s);
    press(setup, "backButton");
    type(setup, "companyNameEdit", u"Another name"_s);
    for (int i = 0; i < 3; ++i)
        press(setup, "nextButton");
    QTRY_VERIFY_WITH_TIMEOUT(!setup.isVisible(), patienceMs);
    QCOMPARE(book.stored()->name, u"Another name"_s);
}

void TestCompanySetup::asksBeforeWhatWasTypedIsLost() {
    EmptyBook book;
    CompanySetup untouched(book.book(), nullptr);
    untouched.show();
    ScriptedPrompts prompts;
    press(untouched, "laterButton");
    QVERIFY(!untouched.isVisible());
    QVERIFY(prompts.asked.isEmpty());

    CompanySetup setup(book.book(), nullptr);
    setup.show();
    type(setup, "companyNameEdit", u"Atelier"_s);
    prompts.confirmations = {false, true};
    QTest::keyClick(&setup, Qt::Key_Escape);
    QVERIFY(setup.isVisible());
    QCOMPARE(child<QLineEdit>(setup, "companyNameEdit")->text(), u"Atelier"_s);
    press(setup, "laterButton");
    QVERIFY(!setup.isVisible());
    QVERIFY(!book.stored());
}

QTEST_MAIN(TestCompanySetup)
#include "tst_company_setup.moc"

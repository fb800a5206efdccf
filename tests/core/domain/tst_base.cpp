#include "base/ChangeSet.h"
#include "base/Clock.h"
#include "base/Ids.h"
#include "base/OperationId.h"
#include "base/Result.h"
#include "base/Text.h"
#include "domain/access/Actor.h"
#include "domain/audit/AuditEntry.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace quittance;
using namespace Qt::Literals::StringLiterals;

class TestBase : public QObject {
    Q_OBJECT

private slots:
    void line_isCleanedOnce_data();
    void line_isCleanedOnce();
    void line_isCutWithoutBreakingACharacter();
    void block_keepsItsLines_data();
    void block_keepsItsLines();
    void search_ignoresAccentsAndCase_data();
    void search_ignoresAccentsAndCase();
    void code_canStandOnACommandLine();

    void operation_isAVersion7Uuid();
    void operation_ofAChunkIsStableAndDistinct();
    void operation_readsItsTextBack();

    void clock_givesTheCompanysDate_data();
    void clock_givesTheCompanysDate();
    void clock_standsStillUntilMoved();

    void ids_ofDifferentNounsAreDifferentTypes();
    void changes_sayWhatTheyTouch();
    void result_carriesValueOrError();

    void actor_isRefusedByName();
    void actor_ownerMayEverything();
    void audit_keepsOnlyWhatChanged();
};

void TestBase::line_isCleanedOnce_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("stored");
    QTest::newRow("plain") << u"Café de la Gare"_s << u"Café de la Gare"_s;
    QTest::newRow("spaces") << u"  Café   de la\tGare \n"_s << u"Café de la Gare"_s;
    QTest::newRow("two lines") << u"12 rue\r\nbis"_s << u"12 rue bis"_s;
    QTest::newRow("line separator") << u"12 rue\u2028bis\u0085ter"_s << u"12 rue bis ter"_s;
    QTest::newRow("decomposed accents") << u"Cafe\u0301"_s << u"Caf\u00E9"_s;
    QTest::newRow("no-break space inside stays") << u"N\u00A0°\u00A01"_s << u"N\u00A0°\u00A01"_s;
    QTest::newRow("no-break spaces only") << u"\u00A0\u202F"_s << u""_s;
    QTest::newRow("NUL and controls") << u"A\u0000B\u0007C\u001BD\u009FE"_s << u"ABCDE"_s;
    QTest::newRow("text that runs backwards") << u"facture\u202Efdp.exe\u2066"_s << u"facturefdp.exe"_s;
    QTest::newRow("byte order mark") << u"\uFEFFName"_s << u"Name"_s;
    QTest::newRow("lone surrogate") << (u"A"_s + QChar(0xD83D) + u"B"_s) << u"AB"_s;
    QTest::newRow("emoji") << u"Étoile ⭐ 🚀"_s << u"Étoile ⭐ 🚀"_s;
    QTest::newRow("apostrophe stays") << u"L’Atelier d'Orsay"_s << u"L’Atelier d'Orsay"_s;
    QTest::newRow("markup stays text") << u"<b>&amp;</b>"_s << u"<b>&amp;</b>"_s;
    QTest::newRow("nothing") << u""_s << u""_s;
}

void TestBase::line_isCleanedOnce() {
    QFETCH(QString, typed);
    QFETCH(QString, stored);
    QCOMPARE(text::normalisedLine(typed), stored);
    QCOMPARE(text::normalisedLine(stored), stored);
}

void TestBase::line_isCutWithoutBreakingACharacter() {
    QCOMPARE(text::normalisedLine(u"abcdef"_s, 4), u"abcd"_s);
    QCOMPARE(text::normalisedLine(u"abc 🚀"_s, 5), u"abc"_s); // half of the rocket would be left, and a space
    QCOMPARE(text::normalisedLine(u"abc def"_s, 4), u"abc"_s);
}

void TestBase::block_keepsItsLines_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("stored");
    QTest::newRow("Windows") << u"one\r\ntwo"_s << u"one\ntwo"_s;
    QTest::newRow("old Mac") << u"one\rtwo"_s << u"one\ntwo"_s;
    QTest::newRow("empty line inside") << u"one\n\ntwo\n\n"_s << u"one\n\ntwo"_s;
    QTest::newRow("paragraph separator") << u"one\u2029two"_s << u"one\ntwo"_s;
    QTest::newRow("controls") << u"o\u0000ne\tt\u202Ewo"_s << u"one two"_s;
}

void TestBase::block_keepsItsLines() {
    QFETCH(QString, typed);
    QTEST(text::normalisedBlock(typed), "stored");
}

void TestBase::search_ignoresAccentsAndCase_data() {
    QTest::addColumn<QString>("stored");
    QTest::addColumn<QString>("typed");
    QTest::newRow("accents") << u"Théâtre d’Orsay"_s << u"theatre d'orsay"_s;
    QTest::newRow("ligature") << u"Œuvre CÆCILIA"_s << u"oeuvre caecilia"_s;
    QTest::newRow("sharp s") << u"Straße"_s << u"STRASSE"_s;
    QTest::newRow("strokes") << u"Łódź Malmø"_s << u"lodz malmo"_s;
    QTest::newRow("no-break space") << u"S.A.\u00A0Dupont\u202F&\u00A0Fils"_s << u"s.a. dupont & fils"_s;
    QTest::newRow("cedilla") << u"François GARÇON"_s << u"francois garcon"_s;
    QTest::newRow("tilde") << u"Nuñez"_s << u"NUNEZ"_s;
}

void TestBase::search_ignoresAccentsAndCase() {
    QFETCH(QString, stored);
    QFETCH(QString, typed);
    QCOMPARE(text::folded(stored), text::folded(typed));
    QCOMPARE(text::folded(text::folded(stored)), text::folded(stored));
}

void TestBase::code_canStandOnACommandLine() {
    QVERIFY(text::isCode(u"C00001"_s));
    QVERIFY(text::isCode(u"STUDIO-PLUS-2Y"_s));
    QVERIFY(text::isCode(u""_s));
    QVERIFY(text::isCode(u"É-1"_s));
    for (const QString& bad : {u"C 1"_s, u"C;1"_s, u"C,1"_s, u"C\u00A01"_s, u"C\t1"_s, QString(41, u'C')})
        QVERIFY2(!text::isCode(bad), qPrintable(bad));
    QCOMPARE(text::withoutSpaces(u" FR14\u00A02004 \u202F1010\t"_s), u"FR1420041010"_s);
}

void TestBase::operation_isAVersion7Uuid() {
    static const QRegularExpression form(u"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"_s);
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    QSet<QString> seen;
    for (int i = 0; i < 1000; ++i) {
        const QString text = OperationId::create().toString();
        QVERIFY2(form.match(text).hasMatch(), qPrintable(text));
        seen.insert(text);
    }
    QCOMPARE(seen.size(), 1000);
    const QString hex = OperationId::create().toString().remove(u'-').left(12);
    const qint64 stamped = hex.toLongLong(nullptr, 16);
    QVERIFY(stamped >= before && stamped <= QDateTime::currentMSecsSinceEpoch());
}

void TestBase::operation_ofAChunkIsStableAndDistinct() {
    const OperationId run = OperationId::create();
    QCOMPARE(run.derived(7), run.derived(7));
    QVERIFY(run.derived(7) != run.derived(8));
    QVERIFY(run.derived(0) != run);
    QVERIFY(run.derived(7) != OperationId::create().derived(7));
    QCOMPARE(run.derived(7).toString().left(13), run.toString().left(13)); // sorts with its run
    QCOMPARE(run.derived(7).toString().at(14), u'7');
    QCOMPARE(OperationId::fromString(u"01890a5d-ac96-774b-bcce-b302099a8057"_s).derived(3).toString(),
             OperationId::fromString(u"01890a5d-ac96-774b-bcce-b302099a8057"_s).derived(3).toString());
}

void TestBase::operation_readsItsTextBack() {
    const OperationId id = OperationId::create();
    QCOMPARE(OperationId::fromString(id.toString()), id);
    QVERIFY(!id.isNull());
    QVERIFY(OperationId().isNull());
    for (const QString& bad : {u""_s, u"x"_s, u"01890a5d-ac96-774b-bcce"_s, u"01890a5d-ac96-774b-bcce-b302099a805z"_s})
        QVERIFY2(OperationId::fromString(bad).isNull(), qPrintable(bad));
}

void TestBase::clock_givesTheCompanysDate_data() {
    QTest::addColumn<QString>("instant");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QDate>("date");
    const QDate lastDay(2026, 12, 31);
    const QDate newYear(2027, 1, 1);
    QTest::newRow("Paris, New Year's Eve") << u"2026-12-31T22:59:59Z"_s << "Europe/Paris"_ba << lastDay;
    QTest::newRow("Paris, New Year") << u"2026-12-31T23:00:00Z"_s << "Europe/Paris"_ba << newYear;
    QTest::newRow("Paris, summer") << u"2026-06-30T22:00:00Z"_s << "Europe/Paris"_ba << QDate(2026, 7, 1);
    QTest::newRow("Réunion") << u"2026-12-31T20:00:00Z"_s << "Indian/Reunion"_ba << newYear;
    QTest::newRow("Martinique") << u"2027-01-01T03:59:00Z"_s << "America/Martinique"_ba << lastDay;
    QTest::newRow("unknown counts as UTC") << u"2026-12-31T23:30:00Z"_s << "Mars/Base"_ba << lastDay;
}

void TestBase::clock_givesTheCompanysDate() {
    QFETCH(QString, instant);
    QFETCH(QByteArray, zone);
    const FixedClock clock(QDateTime::fromString(instant, Qt::ISODate).toMSecsSinceEpoch());
    QTEST(clock.today(zone), "date");
}

void TestBase::clock_standsStillUntilMoved() {
    FixedClock clock(QDate(2026, 11, 21));
    QCOMPARE(clock.today("Europe/Paris"_ba), QDate(2026, 11, 21));
    QCOMPARE(clock.nowMs(), clock.nowMs());
    clock.setDay(QDate(2027, 2, 28));
    for (const QByteArray& zone : {"Europe/Paris"_ba, "Europe/Lisbon"_ba, "Europe/Helsinki"_ba})
        QCOMPARE(clock.today(zone), QDate(2027, 2, 28));
    const qint64 now = SystemClock().nowMs();
    QVERIFY(now > QDateTime(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch());
}

void TestBase::ids_ofDifferentNounsAreDifferentTypes() {
    static_assert(!std::is_convertible_v<CustomerId, InvoiceId>);
    static_assert(!std::is_convertible_v<qint64, CustomerId>);
    QVERIFY(!CustomerId{}.isValid());
    QVERIFY(CustomerId{3}.isValid());
    QVERIFY(CustomerId{3} < CustomerId{4});
    QSet<CustomerId> set{CustomerId{1}, CustomerId{1}, CustomerId{2}};
    QCOMPARE(set.size(), 2);
}

void TestBase::changes_sayWhatTheyTouch() {
    ChangeSet changes;
    QVERIFY(changes.isEmpty());
    changes.add(Noun::Invoice, 12);
    changes.add(Noun::Customer);
    QVERIFY(changes.touches(Noun::Invoice));
    QVERIFY(!changes.touches(Noun::Payment));
    QCOMPARE(changes.changes().size(), size_t{2});
    changes.clear();
    QVERIFY(changes.isEmpty());
}

void TestBase::result_carriesValueOrError() {
    const Result<int> good = 3;
    QVERIFY(good);
    QCOMPARE(*good, 3);
    const Result<int> bad = invalid(u"Enter a number."_s, u"amount"_s);
    QVERIFY(!bad);
    QCOMPARE(bad.error().code, ErrorCode::Invalid);
    QCOMPARE(bad.error().field, u"amount"_s);
    const Result<> done = {};
    QVERIFY(done);
}

void TestBase::actor_isRefusedByName() {
    const Actor clerk(u"Camille"_s, ActorSource::Window, {Permission::ViewBook, Permission::ManageCustomers});
    QVERIFY(clerk.require(Permission::ManageCustomers));
    const Result<> refused = clerk.require(Permission::IssueInvoices);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Denied);
    QVERIFY(refused.error().message.contains(u"Camille"));
    QVERIFY(refused.error().message.contains(u"Issue invoices"));
    QCOMPARE(toString(clerk.withSource(ActorSource::CommandLine).source()), u"cli"_s);
}

void TestBase::actor_ownerMayEverything() {
    const Actor owner = Actor::owner(u"claire"_s, ActorSource::Window);
    const Actor nobody = Actor::powerless(u"guest"_s);
    QSet<QString> names;
    for (int i = 0; i < static_cast<int>(Permission::Count); ++i) {
        const auto permission = static_cast<Permission>(i);
        QVERIFY(owner.may(permission));
        QVERIFY(!nobody.may(permission));
        names.insert(displayName(permission));
    }
    QCOMPARE(names.size(), static_cast<qsizetype>(Permission::Count));
}

void TestBase::audit_keepsOnlyWhatChanged() {
    QJsonObject before{{u"name"_s, u"Old"_s},
                       {u"city"_s, u"Lyon"_s},
                       {u"gone"_s, 1},
                       {u"nested"_s, QJsonObject{{u"a"_s, 1}, {u"b"_s, 2}}}};
    QJsonObject after{{u"name"_s, u"New"_s},
                      {u"city"_s, u"Lyon"_s},
                      {u"added"_s, true},
                      {u"nested"_s, QJsonObject{{u"a"_s, 1}, {u"b"_s, 3}}}};
    keepDifferences(before, after);
    QCOMPARE(before, (QJsonObject{{u"name"_s, u"Old"_s}, {u"gone"_s, 1}, {u"nested"_s, QJsonObject{{u"b"_s, 2}}}}));
    QCOMPARE(after, (QJsonObject{{u"name"_s, u"New"_s}, {u"added"_s, true}, {u"nested"_s, QJsonObject{{u"b"_s, 3}}}}));
    keepDifferences(before, before);
    QVERIFY(before.isEmpty());
}

QTEST_APPLESS_MAIN(TestBase)
#include "tst_base.moc"

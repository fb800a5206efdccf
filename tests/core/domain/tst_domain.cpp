#include "domain/domains/Domain.h"
#include "domain/domains/Mailbox.h"

#include <QTest>

using namespace quittance;
using namespace Qt::Literals::StringLiterals;

/// Names, steps, expiry and mailboxes as pure rules.
class TestDomain : public QObject {
    Q_OBJECT
private slots:
    void readsNames_data();
    void readsNames();
    void refusesNames_data();
    void refusesNames();
    void showsNoLookAlikes();
    void takesItsSteps();
    void refusesSteps();
    void endsAndExpires();
    void warnsInTime_data();
    void warnsInTime();
    void renewsAsFarAsItIsBilled();
    void saysWhyNoMailbox();
    void readsAddresses();
};

namespace {

Domain domain(DomainState state = DomainState::Registered) {
    Domain domain;
    domain.name = *DomainName::parse(u"durand.example"_s);
    domain.state = state;
    domain.requestedOn = domain.stateSince = QDate(2026, 3, 10);
    if (state == DomainState::Registered) {
        domain.registeredOn = QDate(2026, 3, 10);
        domain.expiresOn = QDate(2027, 3, 10);
    }
    return domain;
}

const QDate today(2026, 3, 15);

} // namespace

void TestDomain::readsNames_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("ascii");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain") << u"durand.fr"_s << u"durand.fr"_s << u"durand.fr"_s;
    QTest::newRow("capitals and spaces around")
        << u"  Maison-Brume.FR "_s << u"maison-brume.fr"_s << u"maison-brume.fr"_s;
    QTest::newRow("the root's dot") << u"durand.fr."_s << u"durand.fr"_s << u"durand.fr"_s;
    QTest::newRow("accents") << u"Crêperie.example"_s << u"xn--crperie-kya.example"_s << u"crêperie.example"_s;
    QTest::newRow("composed otherwise") << u"Cre\u0302perie.example"_s << u"xn--crperie-kya.example"_s
                                        << u"crêperie.example"_s;
    QTest::newRow("its ASCII form") << u"xn--crperie-kya.example"_s << u"xn--crperie-kya.example"_s
                                    << u"crêperie.example"_s;
    QTest::newRow("another script") << u"пример.example"_s << u"xn--e1afmkfd.example"_s << u"пример.example"_s;
    QTest::newRow("the longest part") << QString(63, u'a') + u".fr"_s << QString(63, u'a') + u".fr"_s
                                      << QString(63, u'a') + u".fr"_s;
}

void TestDomain::readsNames() {
    QFETCH(QString, typed);
    const auto name = DomainName::parse(typed);
    QVERIFY2(name.has_value(), name ? "" : qPrintable(name.error().message));
    QTEST(name->ascii(), "ascii");
    QTEST(name->shown(), "shown");
    QVERIFY(DomainName::parse(name->ascii()).value() == *name);
}

void TestDomain::refusesNames_data() {
    QTest::addColumn<QString>("typed");
    QTest::newRow("nothing") << u"  "_s;
    QTest::newRow("no ending") << u"durand"_s;
    QTest::newRow("an address") << u"https://durand.fr"_s;
    QTest::newRow("a path") << u"durand.fr/contact"_s;
    QTest::newRow("an e-mail address") << u"contact@durand.fr"_s;
    QTest::newRow("a port") << u"durand.fr:80"_s;
    QTest::newRow("spaces") << u"du rand.fr"_s;
    QTest::newRow("an invisible space") << u"du\u200brand.fr"_s;
    QTest::newRow("another direction") << u"durand\u202e.fr"_s;
    QTest::newRow("a line feed") << u"durand.fr\nx"_s;
    QTest::newRow("a zero") << QString(u"durand"_s + QChar(0) + u".fr"_s);
    QTest::newRow("two dots") << u"durand..fr"_s;
    QTest::newRow("a dot before") << u".durand.fr"_s;
    QTest::newRow("a hyphen before") << u"-durand.fr"_s;
    QTest::newRow("a hyphen behind") << u"durand-.fr"_s;
    QTest::newRow("reserved hyphens") << u"ab--cd.fr"_s;
    QTest::newRow("an underscore") << u"_dmarc.durand.fr"_s;
    QTest::newRow("a star") << u"*.durand.fr"_s;
    QTest::newRow("numbers") << u"192.168.0.1"_s;
    QTest::newRow("a part too long") << QString(64, u'a') + u".fr"_s;
    QTest::newRow("too long in ASCII only") << QString(60, u'é') + u".fr"_s;
    QTest::newRow("too long") << QString(u"aaaaaaaaa."_s).repeated(26) + u"fr"_s;
    QTest::newRow("endless") << QString(100'000, u'a');
    QTest::newRow("a broken ASCII form") << u"xn--zz99zz99\u00ad.fr"_s;
    QTest::newRow("half a character") << QString(u"durand"_s + QChar(0xd800) + u".fr"_s);
}

void TestDomain::refusesNames() {
    QFETCH(QString, typed);
    const auto name = DomainName::parse(typed);
    QVERIFY2(!name, name ? qPrintable(name->ascii()) : "");
    QCOMPARE(name.error().field, u"name"_s);
    QVERIFY(!name.error().message.isEmpty());
    QVERIFY(name.error().message.size() < 250); // says why, does not repeat it all
}

void TestDomain::showsNoLookAlikes() {
    // The first letter is Cyrillic.
    const auto name = DomainName::parse(u"\u0430telier.example"_s);
    QVERIFY(name.has_value());
    QVERIFY(name->ascii() != u"atelier.example");
    QCOMPARE(name->shown(), name->ascii());
}

void TestDomain::takesItsSteps() {
    Domain transfer = domain(DomainState::Requested);
    transfer.origin = DomainOrigin::Transferred;
    const auto begun = moved(transfer, {.to = DomainState::InProgress, .on = QDate(2026, 3, 12)}, today);
    QVERIFY(begun.has_value());
    QVERIFY(begun->state == DomainState::InProgress);
    QCOMPARE(begun->stateSince, QDate(2026, 3, 12));
    QCOMPARE(begun->requestedOn, QDate(2026, 3, 10));
    const auto there = moved(*begun,
                             {.to = DomainState::Registered,
                              .on = QDate(2026, 3, 14),
                              .expiresOn = QDate(2027, 9, 1),
                              .registrar = u"  Gandi "_s},
                             today);
    QVERIFY(there.has_value());
    QCOMPARE(*there->registeredOn, QDate(2026, 3, 14));
    QCOMPARE(*there->expiresOn, QDate(2027, 9, 1));
    QCOMPARE(there->registrar, u"Gandi"_s);
    const auto refused = moved(*begun, {.to = DomainState::Refused, .on = today, .reason = u"Locked"_s}, today);
    QVERIFY(refused.has_value());
    QVERIFY(!isLive(stateOn(*refused, today)));
    Domain connected = domain(DomainState::WaitingForDns);
    connected.origin = DomainOrigin::Connected;
    const auto works = moved(connected, {.to = DomainState::Connected, .on = today}, today);
    QVERIFY(works.has_value());
    QVERIFY(!works->expiresOn && isInUse(stateOn(*works, today)));
    QVERIFY(moved(*works, {.to = DomainState::WaitingForDns, .on = today}, today).has_value());
}

void TestDomain::refusesSteps() {
    const Domain ordered = domain(DomainState::Ordered);
    const auto field = [&](const DomainMove& move, const Domain& of) {
        const auto result = moved(of, move, today);
        return result ? QString() : result.error().field;
    };
    const std::optional<QDate> later(QDate(2027, 3, 12));
    QCOMPARE(field({.to = DomainState::InProgress, .on = today}, ordered), u"to"_s);
    QCOMPARE(field({.to = DomainState::Registered, .on = {}, .expiresOn = later}, ordered), u"on"_s);
    QCOMPARE(field({.to = DomainState::Registered, .on = QDate(2026, 3, 9), .expiresOn = later}, ordered), u"on"_s);
    QCOMPARE(field({.to = DomainState::Registered, .on = today.addDays(1), .expiresOn = later}, ordered), u"on"_s);
    QCOMPARE(field({.to = DomainState::Registered, .on = today}, ordered), u"expiresOn"_s);
    QCOMPARE(field({.to = DomainState::Registered, .on = today, .expiresOn = today}, ordered), u"expiresOn"_s);
    QCOMPARE(field({.to = DomainState::Registered, .on = today, .expiresOn = QDate(2207, 3, 12)}, ordered),
             u"expiresOn"_s);
    QCOMPARE(field({.to = DomainState::Refused, .on = today, .reason = u"  "_s}, ordered), u"reason"_s);
    QCOMPARE(field({.to = DomainState::Registered, .on = today, .expiresOn = later}, domain()), u"to"_s);
    Domain ending = ordered;
    ending.endsOn = today.addDays(10);
    QCOMPARE(field({.to = DomainState::Registered, .on = today, .expiresOn = later}, ending), u"to"_s);
}

void TestDomain::endsAndExpires() {
    Domain d = domain();
    QVERIFY(stateOn(d, QDate(2027, 3, 10)) == DomainState::Registered); // its last day
    QVERIFY(stateOn(d, QDate(2027, 3, 11)) == DomainState::Expired);
    QVERIFY(isInUse(DomainState::Expired) && isLive(DomainState::Expired));
    d.endsOn = QDate(2026, 12, 31);
    QVERIFY(stateOn(d, QDate(2026, 12, 31)) == DomainState::Ending);
    QVERIFY(stateOn(d, QDate(2027, 1, 1)) == DomainState::Ended);
    d.state = DomainState::Refused;
    QVERIFY(stateOn(d, QDate(2026, 6, 1)) == DomainState::Refused);
}

void TestDomain::warnsInTime_data() {
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("notice");
    const auto row = [](int days, ExpiryNotice notice) {
        QTest::addRow("%d days", days) << days << static_cast<int>(notice);
    };
    row(61, ExpiryNotice::None);
    row(60, ExpiryNotice::Within60Days);
    row(31, ExpiryNotice::Within60Days);
    row(30, ExpiryNotice::Within30Days);
    row(8, ExpiryNotice::Within30Days);
    row(7, ExpiryNotice::Within7Days);
    row(0, ExpiryNotice::Within7Days);
    row(-1, ExpiryNotice::Over);
}

void TestDomain::warnsInTime() {
    QFETCH(int, days);
    QFETCH(int, notice);
    Domain d = domain();
    const QDate day = d.expiresOn->addDays(-days);
    QCOMPARE(static_cast<int>(expiryNotice(d, day)), notice);
    d.endsOn = *d.expiresOn; // it is not to be renewed
    QVERIFY(expiryNotice(d, day) == ExpiryNotice::None);
    QVERIFY(expiryNotice(domain(DomainState::Ordered), day) == ExpiryNotice::None);
}

void TestDomain::renewsAsFarAsItIsBilled() {
    const Domain d = domain();
    QCOMPARE(proposedExpiry(d, QDate(2027, 3, 10)), QDate(2028, 3, 10)); // billed no further than it is registered
    QCOMPARE(proposedExpiry(d, QDate(2029, 3, 10)), QDate(2029, 3, 10));
    QCOMPARE(proposedExpiry(d, {}), QDate(2028, 3, 10));
    QCOMPARE(*renewed(d, QDate(2028, 3, 10), today)->expiresOn, QDate(2028, 3, 10));
    QCOMPARE(renewed(d, QDate(2027, 3, 10), today).error().field, u"expiresOn"_s);
    QCOMPARE(renewed(d, {}, today).error().field, u"expiresOn"_s);
    QCOMPARE(renewed(d, QDate(2099, 1, 1), today).error().field, u"expiresOn"_s);
    QVERIFY(!renewed(domain(DomainState::Ordered), QDate(2028, 3, 10), today));
}

void TestDomain::saysWhyNoMailbox() {
    const MailboxPlace premium{.site = u"www.durand.example"_s, .premium = true};
    const auto why = [](const Domain& of, const MailboxPlace& place, QDate day = today) {
        const auto may = mayBuyMailbox(of, place, day);
        return may ? QString() : may.error().message;
    };
    QCOMPARE(why(domain(), premium), QString());
    QVERIFY(why(domain(), {}).contains(u"no site"_s));
    QVERIFY(why(domain(), {.site = u"www.durand.example"_s}).contains(u"www.durand.example"_s));
    QVERIFY(why(domain(DomainState::Ordered), premium).contains(displayName(DomainState::Ordered)));
    QVERIFY(!why(domain(), premium, QDate(2027, 3, 11)).isEmpty()); // expired
    QVERIFY(!why(domain(DomainState::Refused), premium).isEmpty());
    // One that was bought elsewhere needs the domain alone.
    QVERIFY(mayHaveMailboxes(domain(), today).has_value());
    QVERIFY(!mayHaveMailboxes(domain(DomainState::InProgress), today));
}

void TestDomain::readsAddresses() {
    const DomainName name = domain().name;
    QCOMPARE(*mailboxLocal(u" Contact "_s, name), u"contact"_s);
    QCOMPARE(*mailboxLocal(u"jean.d'arc+x@Durand.Example"_s, name), u"jean.d'arc+x"_s);
    QCOMPARE(addressOf(u"contact"_s, name), u"contact@durand.example"_s);
    for (const QString& wrong :
         {QString(), u"@durand.example"_s, u"a@b@durand.example"_s, u"contact@other.example"_s, u"contact@"_s, u"a b"_s,
          u".a"_s, u"a."_s, u"a..b"_s, u"hélène"_s, u"a\u202eb"_s, QString(65, u'a')}) {
        const auto local = mailboxLocal(wrong, name);
        QVERIFY2(!local, qPrintable(wrong));
        QCOMPARE(local.error().field, u"local"_s);
    }
    QVERIFY(mailboxState({2026, 3, 10}, {}, today) == MailboxState::Active);
    QVERIFY(mailboxState({2026, 3, 16}, {}, today) == MailboxState::Scheduled);
    QVERIFY(mailboxState({2026, 3, 10}, today, today) == MailboxState::Ending);
    QVERIFY(mailboxState({2026, 3, 10}, today.addDays(-1), today) == MailboxState::Ended);
}

QTEST_GUILESS_MAIN(TestDomain)
#include "tst_domain.moc"

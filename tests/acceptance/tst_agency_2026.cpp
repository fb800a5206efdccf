#include "core/services/BillingFixture.h"

#include <QFile>
#include <QJsonDocument>

#include <map>

using namespace quittance;
using namespace Qt::Literals::StringLiterals;

/// The agency's book: imported as a finance person brings it, billed for the twelve months of 2026, compared to the
/// cent with figures that an independent program computed.
class TestAgency2026 : public QObject {
    Q_OBJECT
private slots:
    void initTestCase_data() { TestDatabase::rows(); }
    void twelveMonthsToTheCent();
};

namespace {

QString dataPath(const QString& name) { return QStringLiteral(QUITTANCE_SOURCE_DIR "/tests/data/agency-2026/") + name; }

/// Rows without the header.
std::vector<QStringList> expectedRows(const QString& name) {
    QFile file(dataPath(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s", qPrintable(file.errorString()));
    std::vector<QStringList> rows;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (qsizetype i = 1; i < lines.size(); ++i)
        rows.push_back(lines[i].trimmed().split(u';'));
    return rows;
}

void import(TestBook& book, ImportKind kind, const QString& name, std::optional<QDate> billedBefore = {}) {
    ImportRequest request;
    request.kind = kind;
    request.file = got(ImportRun::inspect(kind, dataPath(name)));
    request.billedBefore = billedBefore;
    request.dryRun = false;
    request.operation = OperationId::create();
    RecordingJob job;
    const ImportReport report = got(book->imports.run(book.owner, request, job));
    for (const ImportIssue& issue : report.issues)
        if (issue.isError)
            qFatal("%s, row %lld: %s", qPrintable(name), issue.row, qPrintable(issue.message));
    if (!report.applied)
        qFatal("%s was not applied", qPrintable(name));
}

void setCompany(TestBook& book) {
    QFile file(dataPath(u"company.json"_s));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s", qPrintable(file.errorString()));
    const Company company = got(companyFromJson(QJsonDocument::fromJson(file.readAll()).object(), Company()));
    got(book->company.save(book.owner, company, OperationId::create()));
}

/// "25" and "25.00" are one amount.
qint64 minor(const QString& amount, Currency currency) { return got(Money::parse(amount, currency)).minor(); }

using LineKey = std::tuple<QString, QString, QString, QString>; // until, subscription, first day, last day

} // namespace

void TestAgency2026::twelveMonthsToTheCent() {
    QUITTANCE_TEST_DATABASE(db);
    TestBook book(db, QDate(2026, 1, 1));
    setCompany(book);
    import(book, ImportKind::Catalogue, u"catalogue.csv"_s);
    import(book, ImportKind::Customers, u"customers.csv"_s);
    import(book, ImportKind::Subscriptions, u"subscriptions.csv"_s, QDate(2026, 1, 1));

    std::map<LineKey, QStringList> expected;
    for (const QStringList& row : expectedRows(u"expected-lines.csv"_s))
        expected.emplace(LineKey{row[0], row[2], row[3], row[4]}, row);
    size_t linesSeen = 0;

    RecordingJob job;
    for (const QStringList& row : expectedRows(u"expected-runs.csv"_s)) {
        const QDate until = QDate::fromString(row[0], Qt::ISODate);
        const Currency currency = got(Currency::fromCode(row[1]));
        book.clock->setDay(until);
        const RunSummary summary = got(book->billing.issue(book.owner, BillingFixture::until(until), job));
        QVERIFY(summary.finished);
        QCOMPARE(summary.failures.size(), size_t(0));
        const auto totals = std::find_if(summary.totals.begin(), summary.totals.end(),
                                         [currency](const RunTotals& t) { return t.currency == currency; });
        QVERIFY2(totals != summary.totals.end(), qPrintable(row[0]));
        QCOMPARE(totals->invoices, row[2].toLongLong());
        QCOMPARE(totals->lines, row[3].toLongLong());
        QCOMPARE(totals->net.minor(), minor(row[4], currency));
        QCOMPARE(totals->vat.minor(), minor(row[5], currency));
        QCOMPARE(totals->gross.minor(), minor(row[6], currency));

        InvoiceFilter filter;
        filter.run = summary.id;
        const auto ids = got(book->invoices.ids(book.owner, filter, {}));
        for (const Invoice& invoice : got(book->invoices.invoices(book.owner, ids))) {
            for (const InvoiceLine& line : invoice.lines) {
                const auto found =
                    expected.find(LineKey{row[0], line.subscriptionCode, line.period.start.toString(Qt::ISODate),
                                          line.period.lastDay().toString(Qt::ISODate)});
                QVERIFY2(found != expected.end(), qPrintable(row[0] % u' ' % line.subscriptionCode % u' ' %
                                                             line.period.start.toString(Qt::ISODate)));
                QCOMPARE(invoice.buyer.code, found->second[1]);
                QCOMPARE(line.net.minor(), minor(found->second[5], invoice.currency));
                QCOMPARE(invoice.currency.code(), found->second[6]);
                QCOMPARE(line.vatRate, got(parsePercent(found->second[7])));
                ++linesSeen;
            }
        }
    }
    QCOMPARE(linesSeen, expected.size());

    const QString before = book.fingerprint();
    QVERIFY(got(book->billing.issue(book.owner, BillingFixture::until(QDate(2026, 12, 31)), job)).totals.empty());
    QCOMPARE(book.fingerprint(), before);
    const VerificationReport report = got(book->verification.verify(book.owner, Verification::Scope::All, job));
    QVERIFY2(report.isClean(),
             report.isClean() ? ""
                              : qPrintable(report.findings.front().row % u": "_s % report.findings.front().message));
    qInfo("%lld documents verified in %lld ms", report.documents, report.elapsedMs);
}

QTEST_GUILESS_MAIN(TestAgency2026)
#include "tst_agency_2026.moc"

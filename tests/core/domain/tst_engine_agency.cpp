#include "AgencyBook.h"

#include <QElapsedTimer>
#include <QObject>

#include <map>

using namespace quittance;
using namespace quittance::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QDate endOfMonth(int month) {
    const QDate first(2026, month, 1);
    return QDate(2026, month, first.daysInMonth());
}

qint64 minorOf(const QString& text, const QString& currency) {
    return Money::parse(text, Currency::fromCode(currency).value()).value().minor();
}

using LineKey = std::tuple<QString, QString, QString>; ///< until, subscription, period start

} // namespace

/// The twelve runs of the agency's book against the figures of an independent program.
class tst_engine_agency : public QObject {
    Q_OBJECT

private slots:
    void everyLineAndTotalToTheCent();
    void aSecondRunProposesNothing();
    void unitPricesGiveTheLineNet();
    void explanationsGiveTheLineNet();
};

void tst_engine_agency::everyLineAndTotalToTheCent() {
    std::map<LineKey, CsvRow> expectedLines;
    for (CsvRow& row : readCsv(u"expected-lines.csv"_s))
        expectedLines[{row[u"until"_s], row[u"subscription_code"_s], row[u"period_start"_s]}] = std::move(row);
    std::map<std::pair<QString, QString>, CsvRow> expectedRuns;
    for (CsvRow& row : readCsv(u"expected-runs.csv"_s))
        expectedRuns[{row[u"until"_s], row[u"currency"_s]}] = std::move(row);
    QCOMPARE(expectedLines.size(), 8663u);

    AgencyBook book;
    std::size_t seenLines = 0;
    std::size_t seenRuns = 0;
    for (int month = 1; month <= 12; ++month) {
        const QString until = endOfMonth(month).toString(Qt::ISODate);
        const AgencyBook::Run run = book.bill(endOfMonth(month));
        for (const AgencyBook::BilledLine& billed : run.lines) {
            const ProposedLine& line = billed.line;
            const auto expected =
                expectedLines.find({until, line.subscriptionCode, line.period.start.toString(Qt::ISODate)});
            QVERIFY2(expected != expectedLines.end(),
                     qPrintable(until + u' ' + line.subscriptionCode + u' ' + line.period.start.toString(Qt::ISODate)));
            const CsvRow& row = expected->second;
            QCOMPARE(billed.customer, row[u"customer_code"_s]);
            QCOMPARE(line.period.lastDay().toString(Qt::ISODate), row[u"period_last_day"_s]);
            QCOMPARE(billed.currency.code(), row[u"currency"_s]);
            QCOMPARE(line.net.minor(), minorOf(row[u"net"_s], row[u"currency"_s]));
            QCOMPARE(percentToString(line.tax.rate), row[u"vat_rate"_s]);
            ++seenLines;
        }
        for (const auto& [currency, totals] : run.totals) {
            const auto expected = expectedRuns.find({until, currency});
            QVERIFY2(expected != expectedRuns.end(), qPrintable(until + u' ' + currency));
            const CsvRow& row = expected->second;
            QCOMPARE(totals.invoices, row[u"invoices"_s].toLongLong());
            QCOMPARE(totals.lines, row[u"lines"_s].toLongLong());
            QCOMPARE(totals.net, minorOf(row[u"net"_s], currency));
            QCOMPARE(totals.vat, minorOf(row[u"vat"_s], currency));
            QCOMPARE(totals.gross, minorOf(row[u"gross"_s], currency));
            ++seenRuns;
        }
    }
    QCOMPARE(seenLines, expectedLines.size());
    QCOMPARE(seenRuns, expectedRuns.size());
}

void tst_engine_agency::aSecondRunProposesNothing() {
    AgencyBook book;
    QVERIFY(!book.bill(endOfMonth(6)).lines.empty());
    QVERIFY(book.bill(endOfMonth(6)).lines.empty());
}

void tst_engine_agency::unitPricesGiveTheLineNet() {
    AgencyBook book;
    for (const AgencyBook::BilledLine& billed : book.bill(QDate(2027, 12, 31)).lines) {
        const ProposedLine& line = billed.line;
        QCOMPARE(Money::product(line.netUnitPrice, line.quantity, billed.currency, Rounding::HalfUp), line.net);
    }
}

void tst_engine_agency::explanationsGiveTheLineNet() {
    AgencyBook book;
    for (const AgencyBook::BilledLine& billed : book.bill(endOfMonth(12)).lines) {
        const Explanation& explanation = billed.line.explanation;
        QCOMPARE(explanation.exact().rounded(Rounding::HalfUp), billed.line.net.minor());
        QCOMPARE(explanation.rounded, billed.line.net);
    }
}

QTEST_APPLESS_MAIN(tst_engine_agency)
#include "tst_engine_agency.moc"

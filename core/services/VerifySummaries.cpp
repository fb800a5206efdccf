#include "services/VerifySummaries.h"

#include "storage/SummaryStore.h"

#include <QCoreApplication>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(quittance::Verification)
};

QString iso(QDate day) { return day.toString(Qt::ISODate); }

/// Keeps the findings of one table in the order of its keys and says what differs.
class Comparison {
public:
    Comparison(Findings& findings, const QString& table) : m_findings(findings), m_table(table) {}

    void compare(const QString& key, const QString& column, qint64 stored, qint64 right) {
        if (stored != right)
            m_findings.add(u"summaries"_s, m_table % u' ' % key,
                           Text::tr("%1 is %2, but %3 is what the other tables give. Have the summaries made again.")
                               .arg(column, QString::number(stored), QString::number(right)));
    }

    /// Calls `row(key, stored, right)` for every key of either table; what is not there is `Value{}`.
    template <typename Table, typename Row>
    static void each(const Table& stored, const Table& right, const Row& row) {
        using Value = typename Table::mapped_type;
        for (const auto& [key, value] : right) {
            const auto found = stored.find(key);
            row(key, found == stored.end() ? Value{} : found->second, value);
        }
        for (const auto& [key, value] : stored)
            if (!right.contains(key))
                row(key, value, Value{});
    }

private:
    Findings& m_findings;
    QString m_table;
};

} // namespace

void verifySummaries(const SummaryTables& stored, const SummaryTables& right, Findings& findings) {
    Comparison days(findings, u"summary_day"_s);
    Comparison::each(stored.days, right.days, [&days](const DayKey& key, const DayFigures& a, const DayFigures& b) {
        if (a == b)
            return;
        const QString row = key.currency.code() % u' ' % iso(key.day);
        for (size_t i = 0; i < measureCount; ++i)
            days.compare(row, QString::fromLatin1(SummaryStore::measureColumns()[i]), a.values()[i], b.values()[i]);
    });
    Comparison charges(findings, u"summary_charge"_s);
    Comparison::each(stored.charges, right.charges,
                     [&charges](const ChargeKey& key, const ChargeFigures& a, const ChargeFigures& b) {
                         const QString row = u"%1 %2 %3/%4/%5"_s.arg(key.currency.code(), iso(key.dueOn))
                                                 .arg(key.months)
                                                 .arg(key.days)
                                                 .arg(key.anchorDay);
                         charges.compare(row, u"subscriptions"_s, a.subscriptions, b.subscriptions);
                         charges.compare(row, u"net_minor"_s, a.netMinor, b.netMinor);
                     });
    Comparison delays(findings, u"summary_delay"_s);
    Comparison::each(stored.delays, right.delays, [&delays](const DelayKey& key, qint64 a, qint64 b) {
        delays.compare(u"%1 %2 %3"_s.arg(key.currency.code(), iso(key.month)).arg(key.daysLate), u"payments"_s, a, b);
    });
    Comparison customers(findings, u"customer_sums"_s);
    Comparison::each(stored.customers, right.customers,
                     [&customers](const CustomerKey& key, const CustomerSums& a, const CustomerSums& b) {
                         const QString row = u"%1 %2"_s.arg(key.customer.value).arg(key.currency.code());
                         customers.compare(row, u"billed_minor"_s, a.billedMinor, b.billedMinor);
                         customers.compare(row, u"open_minor"_s, a.openMinor, b.openMinor);
                     });
}

} // namespace quittance

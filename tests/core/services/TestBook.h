#pragma once

#include "services/Services.h"
#include "storage/Database.h"
#include "support/TestDatabase.h"

#include <QTest>

namespace quittance {

/// The value of a Result that a test takes for granted; ends the test program with the error's texts otherwise.
template <typename T>
T got(Result<T> result) {
    if (!result)
        qFatal("%s [%s] | %s", qPrintable(result.error().message), qPrintable(result.error().field),
               qPrintable(result.error().detail));
    return std::move(*result);
}
inline void got(Result<> result) {
    if (!result)
        qFatal("%s [%s] | %s", qPrintable(result.error().message), qPrintable(result.error().field),
               qPrintable(result.error().detail));
}

/// All services over a fresh book, with a clock that stands still and an owner; and builders of what tests start from.
class TestBook {
public:
    explicit TestBook(TestDatabase& database, QDate today = QDate(2026, 3, 15))
        : clock(std::make_shared<FixedClock>(today)), m_raw(database.another()), services(database.take(), clock) {}
    Services* operator->() { return &services; }
    static OperationId op() { return OperationId::create(); }

    /// A valid one, not stored.
    static Company companyDraft(const QString& currency = QStringLiteral("EUR"));
    Company company(const QString& currency = QStringLiteral("EUR"));
    Customer customer(const QString& name, const QString& code = {});
    /// A customer that is not stored: valid, French, in Lyon.
    static Customer customerDraft(const QString& name, const QString& code = {});
    Product product(const QString& name, const QString& code = {});
    /// A plan with a price of `amount` from 2020-01-01 in `currency`.
    Plan plan(const Product& product, const QString& name, const QString& amount,
              IntervalUnit unit = IntervalUnit::Month, BillingType billing = BillingType::Recurring,
              const QString& currency = QStringLiteral("EUR"));
    /// A monthly plan with a price of tiers ("10:15+10 *:5"), a minimum and a set-up fee from 2020-01-01 in euros.
    Plan tierPlan(const Product& product, const QString& name, PricingModel pricing, const QString& tiers,
                  const QString& minimum = QStringLiteral("0"), const QString& setupFee = QStringLiteral("0"));
    static Price price(PlanId plan, const QString& amount, QDate from, const QString& currency = QStringLiteral("EUR"));
    Subscription subscription(const Customer& customer, const Plan& plan, QDate start);

    /// The number in the first column of the first row, read through a second connection: what is really committed.
    qint64 number(QByteArrayView sql);
    /// Runs one statement through the second connection.
    void run(QByteArrayView sql);
    /// The rows of every table that a write could touch: equal before and after means that nothing was written.
    QString fingerprint();

    const Actor owner = Actor::owner(QStringLiteral("ada"), ActorSource::Window);
    std::shared_ptr<FixedClock> clock;

private:
    std::unique_ptr<Database> m_raw;

public:
    Services services;
};

} // namespace quittance

#pragma once

#include "core/services/TestBook.h"

#include <QTest>

namespace quittance {

/// A job that counts what it is told and can be cancelled after some calls.
class RecordingJob : public JobContext {
public:
    bool isCancelled() const override { return cancelAfter > 0 && calls >= cancelAfter; }
    void progress(qint64 done, qint64 total, const QString& text) override {
        Q_UNUSED(text)
        ++calls;
        lastDone = done;
        lastTotal = total;
    }
    int cancelAfter = 0;
    int calls = 0;
    qint64 lastDone = 0;
    qint64 lastTotal = 0;
};

/// A small agency: a company, a monthly plan of 20.00 and as many customers with one subscription as asked for.
struct BillingFixture {
    explicit BillingFixture(TestDatabase& database, QDate today = QDate(2026, 1, 31)) : book(database, today) {
        book.company();
        product = book.product(QStringLiteral("Hosting"), QStringLiteral("HOST"));
        monthly = book.plan(product, QStringLiteral("Monthly"), QStringLiteral("20.00"));
    }
    Customer addCustomer(int number, QDate start = QDate(2026, 1, 10)) {
        const Customer customer = book.customer(QStringLiteral("Customer %1").arg(number));
        book.subscription(customer, monthly, start);
        return customer;
    }
    static RunRequest until(QDate day) {
        RunRequest request;
        request.until = day;
        request.operation = OperationId::create();
        request.confirmOldPeriods = true;
        return request;
    }
    RunSummary run(QDate day) {
        RecordingJob job;
        return got(book->billing.issue(book.owner, until(day), job));
    }
    /// The only document with that number.
    Invoice invoice(const QString& number) {
        const qint64 id = got(book->invoices.idByNumber(book.owner, number)).value;
        return got(book->invoices.invoices(book.owner, {&id, 1})).front();
    }
    /// Empty when the book proves to be sound, else the first finding.
    QString firstFinding(Verification::Scope scope = Verification::Scope::All) {
        RecordingJob job;
        const VerificationReport report = got(book->verification.verify(book.owner, scope, job));
        if (report.isClean())
            return {};
        const Finding& first = report.findings.front();
        return first.check + QStringLiteral(" | ") + first.row + QStringLiteral(" | ") + first.message;
    }

    TestBook book;
    Product product;
    Plan monthly;
};

} // namespace quittance

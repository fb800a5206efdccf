#pragma once

#include "core/services/TestBook.h"

#include <QTest>

#include <algorithm>

namespace quittance {

/// Every sort of a list against what its rows show: the values rise (or fall), equal ones by key, and the first page is
/// the start of the whole. `value(row)` gives what compares as the list sorts.
template <typename Row, typename Key, typename Ids, typename Rows, typename Value>
void isInOrder(Key column, const Ids& ids, const Rows& rows, const Value& value) {
    for (const bool descending : {false, true}) {
        const std::vector<qint64> all = ids(column, descending, -1);
        std::vector<qint64> sorted = all;
        std::map<qint64, decltype(value(std::declval<Row>()))> values;
        for (const Row& row : rows(all))
            values.emplace(row.id.value, value(row));
        QCOMPARE(values.size(), all.size());
        std::sort(sorted.begin(), sorted.end(), [&](qint64 a, qint64 b) {
            const auto left = std::pair(values.at(a), a);
            const auto right = std::pair(values.at(b), b);
            return descending ? right < left : left < right;
        });
        QVERIFY2(all == sorted,
                 qPrintable(QStringLiteral("column %1, descending %2").arg(int(column)).arg(descending)));
        for (const size_t limit : {size_t(0), size_t(1), size_t(7), all.size() + 1}) {
            std::vector<qint64> first = all;
            first.resize(std::min(first.size(), limit));
            QVERIFY(ids(column, descending, int(limit)) == first);
        }
    }
}

/// All documents, customers and subscriptions of the book, sorted by each column that a list shows and sums stand
/// behind.
inline void listsAreInOrder(TestBook& book) {
    const auto documents = [&book](InvoiceColumn column, bool descending, int limit) {
        return got(book->invoices.ids(book.owner, {}, {column, descending}, limit));
    };
    const auto documentRows = [&book](const std::vector<qint64>& ids) {
        return got(book->invoices.rows(book.owner, ids));
    };
    const auto document = [&](InvoiceColumn column, const auto& value) {
        isInOrder<InvoiceRow>(column, documents, documentRows, value);
    };
    document(InvoiceColumn::Number, [](const InvoiceRow& row) { return row.number; });
    document(InvoiceColumn::IssueDate, [](const InvoiceRow& row) { return row.issueDate; });
    document(InvoiceColumn::DueDate, [](const InvoiceRow& row) { return row.dueDate; });
    document(InvoiceColumn::Gross, [](const InvoiceRow& row) { return row.gross.minor(); });
    document(InvoiceColumn::Net, [](const InvoiceRow& row) { return row.net.minor(); });
    document(InvoiceColumn::Vat, [](const InvoiceRow& row) { return row.vat.minor(); });
    document(InvoiceColumn::Paid, [](const InvoiceRow& row) { return row.paid.minor(); });
    document(InvoiceColumn::Due, [](const InvoiceRow& row) { return row.due.minor(); });
    document(InvoiceColumn::Currency, [](const InvoiceRow& row) { return row.gross.currency().code(); });
    document(InvoiceColumn::Kind, [](const InvoiceRow& row) { return row.kind == DocumentKind::CreditNote ? 0 : 1; });
    document(InvoiceColumn::Status, [](const InvoiceRow& row) {
        switch (row.status) {
        case InvoiceStatus::Overdue: return 0;
        case InvoiceStatus::Paid: return 2;
        case InvoiceStatus::Credited: return 3;
        case InvoiceStatus::CreditNote: return 4;
        default: return 1;
        }
    });
    const auto customers = [&book](CustomerColumn column, bool descending, int limit) {
        return got(book->customers.ids(book.owner, {}, {column, descending}, limit));
    };
    const auto customerRows = [&book](const std::vector<qint64>& ids) {
        return got(book->customers.rows(book.owner, ids));
    };
    const auto customer = [&](CustomerColumn column, const auto& value) {
        isInOrder<CustomerRow>(column, customers, customerRows, value);
    };
    customer(CustomerColumn::ActiveSubscriptions, [](const CustomerRow& row) { return row.activeSubscriptions; });
    customer(CustomerColumn::Mrr, [](const CustomerRow& row) { return row.mrr.minor(); });
    customer(CustomerColumn::Billed, [](const CustomerRow& row) { return row.billed.minor(); });
    customer(CustomerColumn::Due, [](const CustomerRow& row) { return row.due.minor(); });
    customer(CustomerColumn::Status, [](const CustomerRow& row) {
        return row.overdueInvoices > 0 ? 1 : row.activeSubscriptions > 0 ? 2 : 3;
    });
    const auto subscriptions = [&book](SubscriptionColumn column, bool descending, int limit) {
        return got(
            book->subscriptions.ids(book.owner, {.tab = SubscriptionFilter::Tab::All}, {column, descending}, limit));
    };
    const auto subscriptionRows = [&book](const std::vector<qint64>& ids) {
        return got(book->subscriptions.rows(book.owner, ids));
    };
    const auto subscription = [&](SubscriptionColumn column, const auto& value) {
        isInOrder<SubscriptionRow>(column, subscriptions, subscriptionRows, value);
    };
    const QDate never(9999, 12, 31);
    subscription(SubscriptionColumn::Code, [](const SubscriptionRow& row) { return row.code; });
    subscription(SubscriptionColumn::Status,
                 [](const SubscriptionRow& row) { return row.pastDue ? -1 : int(row.status); });
    subscription(SubscriptionColumn::Mrr, [](const SubscriptionRow& row) { return row.mrr.minor(); });
    subscription(SubscriptionColumn::StartDate, [](const SubscriptionRow& row) { return row.startDate; });
    subscription(SubscriptionColumn::LastDay, [&](const SubscriptionRow& row) { return row.lastDay.value_or(never); });
    subscription(SubscriptionColumn::NextDate,
                 [&](const SubscriptionRow& row) { return row.nextDate.value_or(never); });
}

} // namespace quittance

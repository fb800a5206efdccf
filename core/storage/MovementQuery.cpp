#include "storage/MovementQuery.h"

#include "domain/revenue/MrrHistory.h"
#include "storage/QueryText.h"

#include <algorithm>

namespace quittance {

namespace {

struct Stretch {
    MovementRow::Cause subscription;
    MrrSpan span;
};

void addRecurringOf(QueryText& query, Currency currency, const Scope& scope) {
    query.add(" FROM subscription s JOIN price p ON p.id = s.price_id JOIN plan ON plan.id = s.plan_id");
    query.add(" JOIN customer c ON c.id = s.customer_id WHERE plan.billing = 'recurring' AND p.currency = ?",
              currency.code());
    if (scope.customer)
        query.add(" AND s.customer_id = ?", *scope.customer);
    if (scope.workspace)
        query.add(" AND s.workspace_id = ?", *scope.workspace);
}

/// What starts or ends its use on the day.
std::vector<MovementRow::Cause> causesOn(QDate day, std::span<const Stretch> stretches) {
    std::vector<MovementRow::Cause> causes;
    for (const bool starts : {true, false})
        for (const Stretch& stretch : stretches) {
            const auto& [start, lastDay, mrr] = stretch.span;
            const bool used = !lastDay || *lastDay >= start;
            if (used && (starts ? start == day : lastDay && lastDay->addDays(1) == day)) {
                causes.push_back(stretch.subscription);
                causes.back().starts = starts;
            }
        }
    return causes;
}

} // namespace

MonthMovements MovementQuery::between(Currency currency, QDate first, QDate last, const Scope& scope, size_t limit) {
    QueryText query;
    query.add("SELECT s.customer_id, c.name, s.id, s.code, s.start_date, s.last_day, s.mrr_minor");
    addRecurringOf(query, currency, scope);
    query.add(" AND s.customer_id IN (SELECT s.customer_id");
    addRecurringOf(query, currency, scope);
    query.add(" AND (s.start_date BETWEEN ? AND ? OR s.last_day BETWEEN ? AND ?)) ORDER BY s.customer_id, s.id", first,
              last, first.addDays(-1), last.addDays(-1));

    MonthMovements found;
    std::vector<Stretch> stretches; // of the customer at hand
    CustomerId customer;
    QString name;
    const auto larger = [](const MovementRow& a, const MovementRow& b) {
        const qint64 left = qAbs(a.amount.minor());
        const qint64 right = qAbs(b.amount.minor());
        return left != right ? left > right : a.day < b.day;
    };
    const auto shorten = [&] {
        std::stable_sort(found.rows.begin(), found.rows.end(), larger);
        if (found.rows.size() > limit)
            found.rows.resize(limit);
    };
    const auto finish = [&] {
        std::vector<MrrSpan> spans;
        spans.reserve(stretches.size());
        for (const Stretch& stretch : stretches)
            spans.push_back(stretch.span);
        for (const MrrMovement& movement : mrrMovements(spans)) {
            if (movement.day < first || movement.day > last)
                continue;
            found.sums.add(movement.kind, movement.amount);
            ++found.movements;
            found.rows.push_back({.day = movement.day,
                                  .customerId = customer,
                                  .customerName = name,
                                  .kind = movement.kind,
                                  .amount = Money::fromMinor(movement.amount, currency),
                                  .causes = causesOn(movement.day, stretches)});
        }
        stretches.clear();
        if (found.rows.size() > 2 * limit)
            shorten();
    };
    Cursor row = query.query(m_session);
    while (row.next()) {
        if (row.id<CustomerId>(0) != customer)
            finish();
        customer = row.id<CustomerId>(0);
        name = row.text(1);
        stretches.push_back({.subscription = {.subscription = row.id<SubscriptionId>(2), .code = row.text(3)},
                             .span = {row.date(4), row.optionalDate(5), Money::fromMinor(row.int64(6), currency)}});
    }
    finish();
    shorten();
    return found;
}

} // namespace quittance

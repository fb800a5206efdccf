#include "services/RunComparison.h"

#include "domain/money/MoneyFormat.h"

#include <QLocale>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(quittance::BillingRun)
};

/// What one subscription bears in one run.
struct Share {
    UnitPrice listPrice;
    Quantity quantity;
    Rate discount;
    Rate vatRate;
    VatCategory vatCategory = VatCategory::Standard;
    qint64 netMinor = 0;
    int periods = 0;
};

template <typename Line>
void add(QHash<SubscriptionId, Share>& shares, SubscriptionId id, const Line& line, Rate vatRate, VatCategory category,
         qint64 netMinor) {
    Share& share = shares[id];
    share.listPrice = line.listPrice;
    share.quantity = line.quantity;
    share.discount = line.discount;
    share.vatRate = vatRate;
    share.vatCategory = category;
    share.netMinor += netMinor;
    ++share.periods;
}

QString price(UnitPrice value) { return MoneyFormat::number(value.millionths(), QLocale(), 2); }

QString day(QDate date) { return QLocale().toString(date, QLocale::ShortFormat); }

/// The reasons of one kind: one is told with its figures, several are counted.
struct Reason {
    int count = 0;
    QString one;
    void add(const QString& text) {
        ++count;
        one = text;
    }
};

} // namespace

void RunComparison::load(BillingRunId run) {
    m_loaded = true;
    for (const BillingRunStore::BilledLine& line : BillingRunStore(m_session).billedLines(run)) {
        Last& last = m_last[{line.customerId.value, line.workspaceId.value_or(WorkspaceId()).value, line.currency}];
        last.netMinor += line.netMinor;
        last.lines.push_back(line);
    }
}

void RunComparison::compare(const DuePortfolio::Due& due, const ProposedInvoice& invoice, ReviewRow& row) {
    row.lastNet = Money::zero(invoice.currency);
    const auto found =
        m_last.find({invoice.customerId.value, invoice.workspaceId.value_or(WorkspaceId()).value, invoice.currency});
    if (found == m_last.end()) {
        row.change = ReviewChange::New;
        int fresh = 0;
        for (const BillableSubscription& item : due.subscriptions)
            fresh += item.subscription.billedUntil || item.subscription.billedBefore || item.subscription.predecessorId
                         ? 0
                         : 1;
        if (m_loaded)
            row.why = fresh > 0 ? Text::tr("%n new subscription(s)", nullptr, fresh)
                                : Text::tr("nothing was due in the last run");
        return;
    }
    found->seen = true;
    row.lastNet = Money::fromMinor(found->netMinor, invoice.currency);
    row.change = row.net == row.lastNet ? ReviewChange::Same : ReviewChange::Changed;
    if (row.change == ReviewChange::Changed)
        row.why = whyChanged(due, invoice, found->lines);
}

QString RunComparison::whyChanged(const DuePortfolio::Due& due, const ProposedInvoice& invoice,
                                  const Lines& last) const {
    QHash<SubscriptionId, Share> before;
    for (const BillingRunStore::BilledLine& line : last)
        add(before, line.subscriptionId, line, line.vatRate, line.vatCategory, line.netMinor);
    QHash<SubscriptionId, Share> now;
    for (const ProposedLine& line : invoice.lines)
        add(now, line.subscriptionId, line, line.tax.rate, line.tax.category, line.net.minor());

    int created = 0;
    int dueAgain = 0;
    Reason prices;
    Reason quantities;
    Reason discounts;
    Reason periods;
    Reason vat;
    Reason prorated;
    for (const BillableSubscription& item : due.subscriptions) {
        const auto share = now.constFind(item.subscription.id);
        if (share == now.cend())
            continue;
        const auto old = before.constFind(item.subscription.id);
        if (old == before.cend()) {
            (item.subscription.billedUntil || item.subscription.predecessorId ? dueAgain : created) += 1;
            continue;
        }
        if (old->listPrice != share->listPrice)
            prices.add(Text::tr("price %1 → %2").arg(price(old->listPrice), price(share->listPrice)));
        if (old->quantity != share->quantity)
            quantities.add(Text::tr("quantity %1 → %2")
                               .arg(MoneyFormat::number(old->quantity.millionths(), QLocale()),
                                    MoneyFormat::number(share->quantity.millionths(), QLocale())));
        if (old->discount != share->discount)
            discounts.add(Text::tr("discount %1 → %2")
                              .arg(MoneyFormat::percent(old->discount, QLocale()),
                                   MoneyFormat::percent(share->discount, QLocale())));
        if (old->periods != share->periods)
            periods.add(Text::tr("%n period(s)", nullptr, share->periods) % u' ' %
                        Text::tr("instead of %1").arg(old->periods));
        if (old->vatRate != share->vatRate || old->vatCategory != share->vatCategory)
            vat.add(Text::tr("VAT %1 → %2")
                        .arg(MoneyFormat::percent(old->vatRate, QLocale()),
                             MoneyFormat::percent(share->vatRate, QLocale())));
        if (old->netMinor != share->netMinor && old->listPrice == share->listPrice &&
            old->quantity == share->quantity && old->discount == share->discount && old->periods == share->periods)
            prorated.add(Text::tr("part of a period"));
    }
    int missing = 0;
    for (auto it = before.cbegin(); it != before.cend(); ++it)
        missing += now.contains(it.key()) ? 0 : 1;

    QStringList reasons;
    if (created > 0)
        reasons.append(Text::tr("%n new subscription(s)", nullptr, created));
    if (dueAgain > 0)
        reasons.append(Text::tr("%n subscription(s) due again", nullptr, dueAgain));
    if (missing > 0)
        reasons.append(Text::tr("%n fewer subscription(s)", nullptr, missing));
    const auto append = [&reasons](const Reason& reason, const QString& several) {
        if (reason.count > 0)
            reasons.append(reason.count == 1 ? reason.one : several);
    };
    append(prices, Text::tr("%n price(s) changed", nullptr, prices.count));
    append(quantities, Text::tr("%n quantity(ies) changed", nullptr, quantities.count));
    append(discounts, Text::tr("%n discount(s) changed", nullptr, discounts.count));
    append(periods, Text::tr("another number of periods for %n subscription(s)", nullptr, periods.count));
    append(vat, Text::tr("VAT changed for %n subscription(s)", nullptr, vat.count));
    append(prorated, Text::tr("part of a period for %n subscription(s)", nullptr, prorated.count));
    return reasons.join(u", "_s);
}

void RunComparison::setAside(CustomerId customer) {
    for (auto it = m_last.begin(); it != m_last.end(); ++it)
        if (it.key().customer == customer.value)
            it->seen = true;
}

QString RunComparison::whyGone(const Lines& last, const QHash<SubscriptionId, DueQuery::Row>& now) const {
    int ended = 0;
    QDate lastDay;
    QDate next;
    for (const BillingRunStore::BilledLine& line : last) {
        const auto row = now.constFind(line.subscriptionId);
        if (row == now.cend())
            continue;
        const Subscription& subscription = row->subscription;
        const bool over =
            subscription.lastDay && subscription.billedUntil && *subscription.lastDay < *subscription.billedUntil;
        if (over) {
            ++ended;
            lastDay = lastDay.isValid() ? std::max(lastDay, *subscription.lastDay) : *subscription.lastDay;
        } else if (subscription.billedUntil) {
            next = next.isValid() ? std::min(next, *subscription.billedUntil) : *subscription.billedUntil;
        }
    }
    if (next.isValid())
        return Text::tr("next on %1").arg(day(next));
    if (ended > 0)
        return Text::tr("ended on %1").arg(day(lastDay));
    return Text::tr("nothing is due");
}

std::vector<ReviewRow> RunComparison::gone() {
    std::vector<qint64> subscriptions;
    std::vector<qint64> customers;
    for (auto it = m_last.cbegin(); it != m_last.cend(); ++it) {
        if (it->seen)
            continue;
        customers.push_back(it.key().customer);
        for (const BillingRunStore::BilledLine& line : it->lines)
            subscriptions.push_back(line.subscriptionId.value);
    }
    std::sort(subscriptions.begin(), subscriptions.end());
    subscriptions.erase(std::unique(subscriptions.begin(), subscriptions.end()), subscriptions.end());
    DueQuery query(m_session);
    QHash<SubscriptionId, DueQuery::Row> now;
    for (const DueQuery::Row& row : query.subscriptions(subscriptions))
        now.insert(row.subscription.id, row);
    const QHash<CustomerId, Customer> names = query.customers(customers);

    std::vector<ReviewRow> rows;
    for (auto it = m_last.cbegin(); it != m_last.cend(); ++it) {
        if (it->seen)
            continue;
        const Customer customer = names.value(CustomerId{it.key().customer});
        ReviewRow row;
        row.customerId = customer.id;
        row.customerCode = customer.code;
        row.customerName = customer.name;
        row.currency = it.key().currency;
        row.change = ReviewChange::Gone;
        row.why = whyGone(it->lines, now);
        row.net = row.vat = row.gross = Money::zero(row.currency);
        row.lastNet = Money::fromMinor(it->netMinor, row.currency);
        rows.push_back(std::move(row));
    }
    std::sort(rows.begin(), rows.end(), [](const ReviewRow& a, const ReviewRow& b) {
        return std::pair(a.customerName, a.customerCode) < std::pair(b.customerName, b.customerCode);
    });
    return rows;
}

} // namespace quittance

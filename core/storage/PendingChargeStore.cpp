#include "storage/PendingChargeStore.h"

#include "storage/Columns.h"
#include "storage/KeyList.h"

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr char chargeSelect[] =
    "SELECT id, subscription_id, due_on, period_start, period_end, description, quantity, list_price, discount, "
    "days_used, days_total, currency, net_minor, vat_category, vat_rate, vat_reason, supply, invoice_id, position, days, "
    "billed, to_refund FROM pending_charge ";

PendingCharge chargeAt(const Cursor& row) {
    PendingCharge charge;
    charge.id = row.int64(0);
    charge.subscriptionId = row.id<SubscriptionId>(1);
    charge.dueOn = row.date(2);
    charge.period = {row.date(3), row.date(4)};
    charge.description = row.text(5);
    charge.quantity = row.decimal<Quantity>(6);
    charge.listPrice = row.decimal<UnitPrice>(7);
    charge.discount = row.decimal<Rate>(8);
    charge.share = {row.int64(9), row.int64(10)};
    charge.net = Money::fromMinor(row.int64(12), columns::currencyAt(row, 11));
    charge.tax = {vatCategoryFromString(row.text(13)).value_or(VatCategory::Standard),
                  row.decimal<Rate>(14),
                  vatReasonFromString(row.text(15)).value_or(VatReason::Domestic),
                  {}};
    charge.supply = columns::supplyAt(row, 16);
    charge.invoiceId = row.id<InvoiceId>(17);
    charge.position = row.integer(18);
    charge.days = row.int64(19);
    charge.billed = row.boolean(20);
    charge.toRefund = row.boolean(21);
    return charge;
}

} // namespace

std::vector<BilledLine> PendingChargeStore::billedLines(SubscriptionId id) {
    std::vector<BilledLine> lines;
    {
        Cursor row = m_session.query(
            "SELECT i.id, i.number, i.language, i.currency, l.position, l.charge, l.period_start, l.period_end, "
            "l.description, l.quantity, l.list_price, l.included_rate, l.discount, l.days_used, l.days_total, "
            "l.net_minor, l.vat_category, l.vat_rate, l.vat_reason, l.supply FROM invoice_line l "
            "JOIN invoice i ON i.id = l.invoice_id WHERE l.subscription_id = ? AND NOT l.credits "
            "AND l.charge >= 'recurring' AND l.charge < 'recurringa' "
            "AND NOT EXISTS (SELECT 1 FROM invoice n WHERE n.credited_id = i.id) "
            "ORDER BY l.period_start, i.id, l.position",
            id);
        while (row.next()) {
            BilledLine& billed = lines.emplace_back();
            billed.invoiceId = row.id<InvoiceId>(0);
            billed.invoiceNumber = row.text(1);
            billed.language = row.text(2);
            InvoiceLine& line = billed.line;
            line.subscriptionId = id;
            line.position = row.integer(4);
            line.charge = row.text(5);
            line.period = {row.date(6), row.date(7)};
            line.description = row.text(8);
            line.quantity = row.decimal<Quantity>(9);
            line.listPrice = row.decimal<UnitPrice>(10);
            line.includedRate = row.optionalDecimal<Rate>(11);
            line.discount = row.decimal<Rate>(12);
            line.daysUsed = row.int64(13);
            line.daysTotal = row.int64(14);
            line.net = Money::fromMinor(row.int64(15), columns::currencyAt(row, 3));
            line.vatCategory = vatCategoryFromString(row.text(16)).value_or(VatCategory::Standard);
            line.vatRate = row.decimal<Rate>(17);
            line.vatReason = vatReasonFromString(row.text(18)).value_or(VatReason::Domestic);
            line.supply = columns::supplyAt(row, 19);
        }
    }
    if (lines.empty())
        return lines;
    for (PendingCharge& charge : all(id)) {
        if (!charge.billed)
            continue;
        for (BilledLine& billed : lines)
            if (billed.invoiceId == charge.invoiceId && billed.line.position == charge.position)
                billed.corrections.push_back(charge);
    }
    return lines;
}

std::vector<PendingCharge> PendingChargeStore::all(SubscriptionId id) {
    static const QByteArray sql = QByteArray(chargeSelect) + "WHERE subscription_id = ? ORDER BY id";
    Cursor row = m_session.query(sql, id);
    std::vector<PendingCharge> charges;
    while (row.next())
        charges.push_back(chargeAt(row));
    return charges;
}

bool PendingChargeStore::hasToRefund(SubscriptionId id) {
    return m_session
        .query("SELECT 1 FROM pending_charge WHERE subscription_id = ? AND NOT billed AND to_refund LIMIT 1", id)
        .next();
}

std::vector<Money> PendingChargeStore::waitingOf(CustomerId customer, bool toRefund) {
    std::vector<Money> sums;
    Cursor row = m_session.query("SELECT p.currency, p.net_minor FROM subscription s JOIN pending_charge p "
                                 "ON p.subscription_id = s.id WHERE s.customer_id = ? AND NOT p.billed "
                                 "AND p.to_refund = ? ORDER BY p.currency",
                                 customer, toRefund);
    while (row.next()) {
        const Money charge = Money::fromMinor(row.int64(1), columns::currencyAt(row, 0));
        if (sums.empty() || sums.back().currency() != charge.currency())
            sums.push_back(charge);
        else
            sums.back() += charge;
    }
    return sums;
}

QHash<SubscriptionId, std::vector<PendingCharge>> PendingChargeStore::due(std::span<const qint64> subscriptions,
                                                                          QDate until) {
    static const QByteArray sql = QByteArray(chargeSelect) + "WHERE subscription_id IN " + KeyList::places() +
                                  " AND due_on <= ? AND NOT billed AND NOT to_refund ORDER BY id";
    QHash<SubscriptionId, std::vector<PendingCharge>> charges;
    KeyList::each<qint64>(
        m_session, sql, subscriptions,
        [&charges](const Cursor& row) {
            PendingCharge charge = chargeAt(row);
            charges[charge.subscriptionId].push_back(std::move(charge));
        },
        until);
    return charges;
}

std::optional<QDate> PendingChargeStore::replaceWaiting(SubscriptionId id, std::span<const PendingCharge> charges,
                                                        const QString& operationId) {
    m_session.run("DELETE FROM pending_charge WHERE subscription_id = ? AND NOT billed", id);
    std::optional<QDate> earliest;
    for (const PendingCharge& charge : charges) {
        m_session.run(
            "INSERT INTO pending_charge (subscription_id, due_on, period_start, period_end, description, quantity, "
            "list_price, discount, days_used, days_total, currency, net_minor, vat_category, vat_rate, vat_reason, "
            "supply, invoice_id, position, days, billed, to_refund, operation_id) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            id, charge.dueOn, charge.period.start, charge.period.end, charge.description, charge.quantity,
            charge.listPrice, charge.discount, charge.share.used, charge.share.total, charge.net.currency().code(),
            charge.net.minor(), toString(charge.tax.category), charge.tax.rate, toString(charge.tax.reason),
            columns::supplyText(charge.supply), charge.invoiceId, charge.position, charge.days, false, charge.toRefund,
            operationId);
        if (!charge.toRefund)
            earliest = earliest ? std::min(*earliest, charge.dueOn) : charge.dueOn;
    }
    return earliest;
}

std::optional<QDate> PendingChargeStore::setToRefund(SubscriptionId id, bool toRefund) {
    m_session.run("UPDATE pending_charge SET to_refund = ? WHERE subscription_id = ? AND NOT billed AND quantity < 0",
                  toRefund, id);
    Cursor row = m_session.query("SELECT MIN(due_on) FROM pending_charge WHERE subscription_id = ? AND NOT billed "
                                 "AND NOT to_refund",
                                 id);
    return row.next() ? row.optionalDate(0) : std::nullopt;
}

void PendingChargeStore::setBilled(SubscriptionId subscription, std::span<const qint64> ids) {
    for (const qint64 id : ids)
        m_session.run("UPDATE pending_charge SET billed = ? WHERE id = ? AND NOT billed", true, id);
    m_session.run("UPDATE subscription SET pending_due = (SELECT MIN(due_on) FROM pending_charge "
                  "WHERE subscription_id = ? AND NOT billed AND NOT to_refund) WHERE id = ?",
                  subscription, subscription);
}

} // namespace quittance

#include "AgencyBook.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace quittance::test {

namespace {

Rate percent(const QString& text) { return parsePercent(text).value(); }

} // namespace

std::vector<CsvRow> readCsv(const QString& name) {
    QFile file(QStringLiteral(QUITTANCE_SOURCE_DIR) + u"/tests/data/agency-2026/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot open %s", qPrintable(file.fileName()));
    std::vector<CsvRow> rows;
    QStringList header;
    while (!file.atEnd()) {
        const QStringList cells = QString::fromUtf8(file.readLine()).trimmed().split(u';');
        if (header.isEmpty()) {
            header = cells;
            continue;
        }
        CsvRow row;
        for (qsizetype i = 0; i < header.size(); ++i)
            row.insert(header.at(i), cells.at(i));
        rows.push_back(std::move(row));
    }
    return rows;
}

const Company& AgencyBook::company() {
    static const Company company = [] {
        Company seller;
        seller.name = u"Agence Exemple"_s;
        seller.address.country = u"FR"_s;
        seller.vatOnDebits = true;
        return seller;
    }();
    return company;
}

AgencyBook::AgencyBook() {
    readCatalogue();
    readCustomers();
    readSubscriptions();
}

void AgencyBook::readCatalogue() {
    qint64 id = 0;
    for (const CsvRow& row : readCsv(u"catalogue.csv"_s)) {
        ++id;
        BillableSubscription item;
        item.product.id = ProductId{id};
        item.product.code = row[u"product_code"_s];
        item.product.nameFr = row[u"product_name_fr"_s];
        item.product.nameEn = row[u"product_name_en"_s];
        item.plan.id = PlanId{id};
        item.plan.code = row[u"plan_code"_s];
        item.plan.nameFr = row[u"plan_name_fr"_s];
        item.plan.nameEn = row[u"plan_name_en"_s];
        item.plan.billing = billingTypeFromString(row[u"billing"_s]).value();
        item.plan.intervalCount = row[u"interval_count"_s].toInt();
        item.plan.intervalUnit = intervalUnitFromString(row[u"interval_unit"_s]).value();
        item.plan.pricing = pricingModelFromString(row[u"pricing"_s]).value();
        item.plan.vatRate = percent(row[u"vat_rate"_s]);
        item.price.id = PriceId{id};
        item.price.currency = Currency::fromCode(row[u"currency"_s]).value();
        item.price.amount = parseDecimal<UnitPrice>(row[u"unit_price"_s]).value();
        m_plans.insert(item.plan.code, item);
    }
}

void AgencyBook::readCustomers() {
    qint64 id = 0;
    for (const CsvRow& row : readCsv(u"customers.csv"_s)) {
        Customer customer;
        customer.id = CustomerId{++id};
        customer.code = row[u"customer_code"_s];
        customer.name = row[u"name"_s];
        customer.kind = customerKindFromString(row[u"kind"_s]).value();
        customer.address.country = row[u"country"_s];
        customer.address.postcode = row[u"postcode"_s];
        customer.vatNumber = row[u"vat_number"_s];
        customer.language = row[u"language"_s];
        m_clients[customer.code].customer = customer;
    }
}

void AgencyBook::readSubscriptions() {
    qint64 id = 0;
    for (const CsvRow& row : readCsv(u"subscriptions.csv"_s)) {
        BillableSubscription item = m_plans.value(row[u"plan_code"_s]);
        Subscription& subscription = item.subscription;
        subscription.id = SubscriptionId{++id};
        subscription.code = row[u"subscription_code"_s];
        subscription.quantity = parseDecimal<Quantity>(row[u"quantity"_s]).value();
        subscription.discount = percent(row[u"discount_percent"_s]);
        subscription.startDate = QDate::fromString(row[u"start_date"_s], Qt::ISODate);
        subscription.anchorDate = subscription.startDate;
        if (const QString last = row[u"last_day"_s]; !last.isEmpty())
            subscription.lastDay = QDate::fromString(last, Qt::ISODate);
        subscription.billedBefore = QDate(2026, 1, 1);
        item.siteName = row[u"site"_s];
        item.workspaceName = row[u"workspace"_s];
        m_clients[row[u"customer_code"_s]].subscriptions.push_back(std::move(item));
    }
}

AgencyBook::Run AgencyBook::bill(QDate until) {
    static const DestinationRates noRates;
    Run run;
    for (auto& [code, client] : m_clients) {
        auto proposal = propose({company(), client.customer, client.subscriptions, until, noRates});
        if (!proposal)
            qFatal("%s: %s", qPrintable(code), qPrintable(proposal.error().message));
        for (ProposedInvoice& invoice : proposal->invoices) {
            RunTotals& totals = run.totals[invoice.currency.code()];
            ++totals.invoices;
            totals.lines += static_cast<qint64>(invoice.lines.size());
            totals.net += invoice.totals.net.minor();
            totals.vat += invoice.totals.vat.minor();
            totals.gross += invoice.totals.gross.minor();
            for (const ProposedLine& line : invoice.lines)
                run.lines.push_back({code, line, invoice.currency});
            run.invoices.push_back(std::move(invoice));
        }
        for (const BilledState& state : proposal->states)
            for (BillableSubscription& item : client.subscriptions)
                if (item.subscription.id == state.subscriptionId)
                    item.subscription.billedUntil = state.billedUntil;
    }
    return run;
}

} // namespace quittance::test

#include "services/DuePortfolio.h"

#include "services/Issuing.h"
#include "storage/CompanyStore.h"
#include "storage/PendingChargeStore.h"
#include "storage/SeatStore.h"
#include "storage/SubscriptionStore.h"

#include <algorithm>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(quittance::BillingRun)
};

QDate oneIntervalBefore(QDate day, const Plan& plan) {
    switch (plan.intervalUnit) {
    case IntervalUnit::Day: return day.addDays(-plan.intervalCount);
    case IntervalUnit::Week: return day.addDays(qint64(-7) * plan.intervalCount);
    case IntervalUnit::Month: return day.addMonths(-plan.intervalCount);
    case IntervalUnit::Year: return day.addYears(-plan.intervalCount);
    }
    return day;
}

} // namespace

Result<DuePortfolio> DuePortfolio::load(Session& session, const RunRequest& request, QDate issueDate) {
    DuePortfolio portfolio(request);
    CompanyStore companies(session);
    portfolio.m_company = companies.company().value_or(Company());
    portfolio.m_destinationRates = companies.destinationRatesOn(issueDate);

    DueQuery query(session);
    portfolio.m_refs = query.due(request.until);
    if (!request.customers.empty()) {
        const auto ids = query.customersByCode(request.customers);
        QSet<qint64> wanted;
        for (const QString& code : request.customers) {
            if (!ids.contains(code))
                return Error{ErrorCode::NotFound, Text::tr("There is no customer %1.").arg(code), u"customers"_s};
            wanted.insert(ids.value(code).value);
        }
        std::erase_if(portfolio.m_refs, [&](const DueQuery::Ref& ref) { return !wanted.contains(ref.customer); });
    }
    if (!request.leftOut.empty()) {
        QSet<qint64> leftOut;
        for (const CustomerId id : request.leftOut)
            leftOut.insert(id.value);
        std::erase_if(portfolio.m_refs, [&](const DueQuery::Ref& ref) { return leftOut.contains(ref.customer); });
    }
    if (!portfolio.m_refs.empty())
        portfolio.m_catalogue = query.catalogue();
    portfolio.makeChunks();
    return portfolio;
}

void DuePortfolio::makeChunks() {
    m_customerCount = 0;
    m_chunks.clear();
    const Chunk all(m_refs);
    size_t from = 0;
    size_t customers = 0;
    for (size_t i = 0; i < all.size(); ++i) {
        if (i > 0 && all[i].customer == all[i - 1].customer)
            continue;
        ++m_customerCount;
        if (customers == customersPerChunk) {
            m_chunks.push_back(all.subspan(from, i - from));
            from = i;
            customers = 0;
        }
        ++customers;
    }
    if (from < all.size())
        m_chunks.push_back(all.subspan(from));
}

size_t DuePortfolio::customersOf(Chunk chunk) {
    size_t customers = 0;
    for (size_t i = 0; i < chunk.size(); ++i)
        if (i == 0 || chunk[i].customer != chunk[i - 1].customer)
            ++customers;
    return customers;
}

BillableSubscription DuePortfolio::billable(Session& session, DueQuery::Row row) {
    // A plan or a price that somebody added while the run works.
    if (!m_catalogue.plans.contains(row.subscription.planId) || !m_catalogue.prices.contains(row.subscription.priceId))
        m_catalogue = DueQuery(session).catalogue();
    const auto plan = m_catalogue.plans.constFind(row.subscription.planId);
    const auto price = m_catalogue.prices.constFind(row.subscription.priceId);
    const auto product = m_catalogue.products.constFind(plan->productId);
    return {.subscription = std::move(row.subscription),
            .product = *product,
            .plan = *plan,
            .price = *price,
            .siteName = std::move(row.siteName),
            .workspaceName = std::move(row.workspaceName),
            .pending = {}};
}

std::vector<DuePortfolio::Due> DuePortfolio::read(Session& session, Chunk chunk, bool lock) {
    std::vector<qint64> ids;
    std::vector<qint64> customerIds;
    ids.reserve(chunk.size());
    for (const DueQuery::Ref& ref : chunk) {
        ids.push_back(ref.subscription);
        if (customerIds.empty() || customerIds.back() != ref.customer)
            customerIds.push_back(ref.customer);
    }
    DueQuery query(session);
    std::vector<DueQuery::Row> rows = query.subscriptions(ids, m_request.until, lock);
    std::vector<Due> dues;
    if (rows.empty())
        return dues;
    QHash<CustomerId, Customer> customers = query.customers(customerIds);
    std::vector<qint64> withPending;
    for (const DueQuery::Row& row : rows)
        if (row.subscription.pendingDue && *row.subscription.pendingDue <= m_request.until)
            withPending.push_back(row.subscription.id.value);
    QHash<SubscriptionId, std::vector<PendingCharge>> pending;
    if (!withPending.empty())
        pending = PendingChargeStore(session).due(withPending, m_request.until);
    for (DueQuery::Row& row : rows) {
        const CustomerId id = row.subscription.customerId;
        if (dues.empty() || dues.back().customer.id != id)
            dues.push_back({customers.take(id), {}, {}});
        if (m_request.billedBefore && !row.subscription.billedUntil && !row.subscription.billedBefore &&
            !row.subscription.predecessorId)
            row.subscription.billedBefore = m_request.billedBefore;
        BillableSubscription& item = dues.back().subscriptions.emplace_back(billable(session, std::move(row)));
        if (!pending.isEmpty())
            item.pending = pending.take(item.subscription.id);
    }
    countLicences(session, dues);
    return dues;
}

/// Few books count licences: those that do not pay nothing for it.
void DuePortfolio::countLicences(Session& session, std::vector<Due>& dues) {
    std::vector<qint64> workspaces;
    for (const Due& due : dues)
        for (const BillableSubscription& item : due.subscriptions)
            if (isCounted(item))
                workspaces.push_back(item.subscription.workspaceId.value);
    if (workspaces.empty())
        return;
    std::ranges::sort(workspaces);
    workspaces.erase(std::ranges::unique(workspaces).begin(), workspaces.end());
    const auto ledgers = SeatStore(session).ledgers(workspaces);
    SubscriptionStore store(session);
    for (Due& due : dues) {
        if (std::ranges::none_of(due.subscriptions, isCounted))
            continue;
        std::vector<BillableSubscription> all;
        for (BillableSubscription& item : due.subscriptions) {
            if (!isCounted(item)) {
                all.push_back(std::move(item));
                continue;
            }
            // What another number begins takes over all that the stretch has, not only what a line needs.
            const std::optional<QDate> mark = item.subscription.billedBefore;
            item.subscription = store.subscription(item.subscription.id).value_or(item.subscription);
            item.subscription.billedBefore = mark;
            CountedSubscription counted = quittance::countLicences(item, ledgers.value(item.subscription.workspaceId),
                                                                   m_request.until, m_nextStretch);
            std::ranges::move(counted.stretches, std::back_inserter(all));
            std::ranges::copy(counted.counts, std::back_inserter(due.counts));
        }
        due.subscriptions = std::move(all);
    }
}

Result<Proposal> DuePortfolio::propose(const Due& due) const {
    if (auto missing = Issuing::missingBuyerMention(due.customer))
        return *missing;
    Result<Proposal> proposal =
        quittance::propose({m_company, due.customer, due.subscriptions, m_request.until, m_destinationRates});
    if (proposal) {
        for (const ProposedInvoice& invoice : proposal->invoices)
            if (invoice.totals.gross.isNegative())
                return invalid(Text::tr("The invoice would be negative: %1.").arg(invoice.totals.gross.toString()),
                               u"customer.code"_s);
    }
    return proposal;
}

std::vector<Subscription> DuePortfolio::oldPeriods(Session& session) {
    std::vector<Subscription> old;
    if (m_request.billedBefore || m_refs.empty())
        return old;
    DueQuery query(session);
    const std::vector<qint64> candidates = query.neverBilled(m_request.until);
    if (candidates.empty())
        return old;
    QSet<qint64> inScope;
    for (const DueQuery::Ref& ref : m_refs)
        inScope.insert(ref.subscription);
    for (DueQuery::Row& row : query.subscriptions(candidates, m_request.until, false)) {
        if (!inScope.contains(row.subscription.id.value))
            continue;
        const BillableSubscription item = billable(session, std::move(row));
        if (item.plan.billing == BillingType::OneOff)
            continue;
        const auto next = nextCharge(item.subscription, item.plan, item.price);
        if (next && next->period.start < oneIntervalBefore(m_request.until, item.plan))
            old.push_back(item.subscription);
    }
    return old;
}

CollectionMethod collectionMethodOf(const DuePortfolio::Due& due, const ProposedInvoice& invoice) {
    std::optional<CollectionMethod> common;
    for (const BillableSubscription& item : due.subscriptions) {
        const auto isItsLine = [&item](const ProposedLine& line) {
            return line.subscriptionId == item.subscription.id;
        };
        const CollectionMethod method = item.subscription.collectionMethod.value_or(due.customer.collectionMethod);
        if (common == method || std::none_of(invoice.lines.begin(), invoice.lines.end(), isItsLine))
            continue;
        if (common)
            return due.customer.collectionMethod;
        common = method;
    }
    return common.value_or(due.customer.collectionMethod);
}

RunFailure failureOf(const Customer& customer, const Error& error) {
    QString field = error.field;
    if (field == "quantity"_L1)
        field.prepend("subscription."_L1);
    else if (!field.isEmpty() && !field.startsWith("customer."_L1) && !field.startsWith("company."_L1))
        field.prepend("customer."_L1);
    return {.customerId = customer.id,
            .customerCode = customer.code,
            .customerName = customer.name,
            .message = error.message,
            .field = field};
}

QString scopeText(const RunRequest& request) {
    QStringList codes(request.customers.begin(), request.customers.end());
    codes.sort();
    codes.removeDuplicates();
    std::vector<qint64> leftOut;
    leftOut.reserve(request.leftOut.size());
    for (const CustomerId id : request.leftOut)
        leftOut.push_back(id.value);
    std::sort(leftOut.begin(), leftOut.end());
    QJsonArray ids;
    for (const qint64 id : leftOut)
        ids.append(QString::number(id));
    const QJsonObject scope{{u"customers"_s, QJsonArray::fromStringList(codes)}, {u"left_out"_s, ids}};
    return QString::fromUtf8(QJsonDocument(scope).toJson(QJsonDocument::Compact));
}

RunRequest scopeRequest(const QString& scope) {
    const QJsonObject parsed = QJsonDocument::fromJson(scope.toUtf8()).object();
    RunRequest request;
    for (const auto& code : parsed.value(u"customers"_s).toArray())
        request.customers.push_back(code.toString());
    for (const auto& id : parsed.value(u"left_out"_s).toArray())
        request.leftOut.push_back(CustomerId{id.toString().toLongLong()});
    return request;
}

QString scopeKind(const QString& scope) {
    const QJsonObject parsed = QJsonDocument::fromJson(scope.toUtf8()).object();
    return QString::fromUtf8(QJsonDocument(parsed.value(u"customers"_s).toArray()).toJson(QJsonDocument::Compact));
}

} // namespace quittance

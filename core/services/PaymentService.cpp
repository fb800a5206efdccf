#include "services/PaymentService.h"

#include "services/Records.h"
#include "services/Settling.h"
#include "storage/Database.h"
#include "storage/InvoiceQuery.h"
#include "storage/JournalStore.h"
#include "storage/PaymentQuery.h"

#include <algorithm>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(quittance::PaymentService)
};

Error tooMany() {
    return invalid(Text::tr("At most %1 invoices are marked as paid at once.").arg(SettlementBatch::most),
                   u"invoices"_s);
}

} // namespace

Result<std::vector<qint64>> PaymentService::ids(const Actor& actor, const PaymentFilter& filter,
                                                const ListSort<PaymentColumn>& sort, int limit) {
    if (auto allowed = actor.require(Permission::ViewBook); !allowed)
        return allowed.error();
    return m_database.read([&](Session& session) -> Result<std::vector<qint64>> {
        return PaymentQuery(session, businessDay(session, m_clock)).ids(filter, sort.column, sort.descending, limit);
    });
}

Result<std::vector<PaymentRow>> PaymentService::rows(const Actor& actor, std::span<const qint64> ids) {
    if (auto allowed = actor.require(Permission::ViewBook); !allowed)
        return allowed.error();
    return m_database.read([&](Session& session) -> Result<std::vector<PaymentRow>> {
        return PaymentQuery(session, businessDay(session, m_clock)).rows(ids);
    });
}

Result<PaymentCounts> PaymentService::counts(const Actor& actor, const PaymentFilter& filter) {
    if (auto allowed = actor.require(Permission::ViewBook); !allowed)
        return allowed.error();
    return m_database.read([&](Session& session) -> Result<PaymentCounts> {
        return PaymentQuery(session, businessDay(session, m_clock)).counts(filter);
    });
}

Result<PaymentTotals> PaymentService::totals(const Actor& actor, const PaymentFilter& filter) {
    if (auto allowed = actor.require(Permission::ViewBook); !allowed)
        return allowed.error();
    return m_database.read([&](Session& session) -> Result<PaymentTotals> {
        return PaymentQuery(session, businessDay(session, m_clock)).totals(filter);
    });
}

Result<PaymentDetail> PaymentService::detail(const Actor& actor, PaymentId id) {
    if (auto allowed = actor.require(Permission::ViewBook); !allowed)
        return allowed.error();
    return m_database.read([&](Session& session) -> Result<PaymentDetail> {
        const qint64 key = id.value;
        std::vector<PaymentRow> rows = PaymentQuery(session, businessDay(session, m_clock)).rows({&key, 1});
        if (rows.empty())
            return Error{ErrorCode::NotFound, Text::tr("This payment does not exist.")};
        return PaymentDetail{std::move(rows.front()), JournalStore(session).ofPayment(id)};
    });
}

Result<PaymentId> PaymentService::settle(const Actor& actor, const SettlementDraft& draft,
                                         const OperationId& operation) {
    const auto settled = runCommand(m_database, m_clock, actor, Permission::RecordPayments, operation,
                                    u"settle invoice"_s, [&](CommandContext& context) -> Result<qint64> {
                                        const auto payment =
                                            settling::settle(context, draft, businessDay(context.session, m_clock));
                                        if (!payment)
                                            return payment.error();
                                        return payment->value;
                                    });
    if (!settled)
        return settled.error();
    return PaymentId{*settled};
}

Result<std::vector<Payable>> PaymentService::payables(const Actor& actor, std::span<const qint64> ids) {
    if (auto allowed = actor.require(Permission::ViewBook); !allowed)
        return allowed.error();
    if (ids.size() > SettlementBatch::most)
        return tooMany();
    return m_database.read([&](Session& session) -> Result<std::vector<Payable>> {
        std::vector<Payable> found;
        for (const InvoiceRow& row : InvoiceQuery(session, businessDay(session, m_clock)).rows(ids))
            found.push_back({.id = row.id,
                             .number = row.number,
                             .customer = row.customerId,
                             .customerName = row.customerName,
                             .issueDate = row.issueDate,
                             .open = row.due,
                             .whyNot = row.kind == DocumentKind::CreditNote    ? Text::tr("It is a credit note.")
                                       : row.status == InvoiceStatus::Credited ? Text::tr("It is credited.")
                                       : row.due.isZero()                      ? Text::tr("It is paid already.")
                                                                               : QString()});
        return found;
    });
}

Result<SettlementReport> PaymentService::settleMany(const Actor& actor, const SettlementBatch& batch, JobContext& job,
                                                    const OperationId& operation) {
    SettlementReport report;
    const auto settleAll = [&](CommandContext& context) -> Result<qint64> {
        report = {};
        const QDate today = businessDay(context.session, m_clock);
        if (auto fine = records::require(validate(batch, today)); !fine)
            return fine.error();
        std::vector<qint64> ids(batch.invoices.size());
        std::ranges::transform(batch.invoices, ids.begin(), &InvoiceId::value);
        std::sort(ids.begin(), ids.end()); // as everybody who needs several of them
        ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
        std::map<Currency, Money> amounts;
        qint64 tried = 0;
        for (const InvoiceRow& row : InvoiceQuery(context.session, today).rows(ids)) {
            if (job.isCancelled())
                return Error{ErrorCode::Cancelled, Text::tr("Nothing was marked as paid.")};
            job.progress(tried++, static_cast<qint64>(ids.size()), row.number);
            const auto own = batch.references.find(row.customerId);
            const auto payment =
                settling::settle(context,
                                 {.invoiceId = row.id,
                                  .receivedOn = batch.receivedOn,
                                  .method = batch.method,
                                  .reference = own == batch.references.end() ? batch.reference : own->second},
                                 today);
            if (!payment) {
                report.refused.push_back({row.number, payment.error().message});
                continue;
            }
            ++report.settled;
            const Currency currency = row.due.currency();
            amounts.try_emplace(currency, Money::zero(currency)).first->second += row.due;
        }
        if (report.settled == 0)
            return report.refused.empty()
                       ? Error{ErrorCode::NotFound, Text::tr("These documents do not exist.")}
                       : Error{ErrorCode::Conflict, Text::tr("None of these invoices can be marked as paid: %1")
                                                        .arg(report.refused.front().why)};
        for (const auto& [currency, amount] : amounts)
            report.amounts.push_back(amount);
        return report.settled;
    };
    const auto settled =
        runCommand(m_database, m_clock, actor, Permission::RecordPayments, operation, u"settle invoices"_s, settleAll);
    if (!settled)
        return settled.error();
    report.settled = *settled; // also where it was done before
    return report;
}

} // namespace quittance

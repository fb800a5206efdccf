#include "services/ReportService.h"

#include "services/Command.h"
#include "storage/CompanyStore.h"
#include "storage/CustomerMergeStore.h"
#include "storage/CustomerStore.h"
#include "storage/Database.h"
#include "storage/ReportQuery.h"
#include "storage/StatementQuery.h"
#include "storage/SummaryStore.h"

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(quittance::ReportService)
};

Result<> check(const Actor& actor, QDate day) {
    if (auto allowed = actor.require(Permission::ViewBook); !allowed)
        return allowed;
    if (!day.isValid())
        return invalid(Text::tr("This is not a date."), u"day"_s);
    return {};
}

} // namespace

Result<std::vector<ReportService::MrrRow>> ReportService::mrr(const Actor& actor, QDate day) {
    if (auto checked = check(actor, day); !checked)
        return checked.error();
    return m_database.read([day](Session& session) -> Result<std::vector<MrrRow>> {
        std::vector<MrrRow> rows;
        for (const ReportQuery::Mrr& row : ReportQuery(session).mrr(day))
            rows.push_back({row.currency, row.mrr, row.subscriptions, row.customers});
        return rows;
    });
}

Result<std::vector<Ageing>> ReportService::ageing(const Actor& actor, QDate day) {
    if (auto checked = check(actor, day); !checked)
        return checked.error();
    return m_database.read(
        [day](Session& session) -> Result<std::vector<Ageing>> { return ReportQuery(session).ageing(day); });
}

Result<Statement> ReportService::statement(const Actor& actor, CustomerId id, const Period& period) {
    if (auto allowed = actor.require(Permission::ViewBook); !allowed)
        return allowed.error();
    if (period.isEmpty())
        return invalid(Text::tr("The last day of the statement lies before its first."), u"period"_s);
    return m_database.read([&](Session& session) -> Result<Statement> {
        CustomerStore customers(session);
        const auto customer = customers.customer(id);
        if (!customer)
            return Error{ErrorCode::NotFound, Text::tr("This customer does not exist any more.")};
        if (const auto survivor = CustomerMergeStore(session).survivorOf(id)) {
            const auto other = customers.customer(*survivor);
            return Error{ErrorCode::Conflict, Text::tr("%1 was merged into %2, whose statement has its documents.")
                                                  .arg(customer->name, other ? other->name : QString())};
        }
        Statement statement{.company = CompanyStore(session).company().value_or(Company()),
                            .customer = *customer,
                            .period = period,
                            .accounts = {}};
        StatementQuery query(session, id);
        // By currency, the customer's own first.
        std::map<QString, StatementQuery::Account> found = query.accounts(period);
        found.try_emplace(customer->currency.code());
        for (auto& [code, account] : found) {
            const auto currency = Currency::fromCode(code);
            if (!currency)
                continue; // verify names it
            auto made = StatementAccount::of(Money::fromMinor(account.openingMinor, *currency),
                                             std::move(account.entries), std::move(account.open), period.lastDay());
            const bool own = *currency == customer->currency;
            statement.accounts.insert(own ? statement.accounts.begin() : statement.accounts.end(), std::move(made));
        }
        return statement;
    });
}

Result<> ReportService::rebuildSummaries(const Actor& actor, const OperationId& operation) {
    const auto done = runCommand(m_database, m_clock, actor, Permission::ManageDatabase, operation,
                                 u"summaries.rebuild"_s, [](CommandContext& context) -> Result<qint64> {
                                     SummaryStore(context.session).rebuild();
                                     context.audit(u"rebuild"_s, u"summaries"_s, 0, {});
                                     return 0;
                                 });
    return done ? Result<>() : Result<>(done.error());
}

} // namespace quittance

#pragma once

#include "services/Command.h"
#include "services/DemoCompany.h"
#include "services/DemoDomains.h"
#include "services/DemoLicences.h"
#include "services/Services.h"

#include <map>
#include <random>

namespace quittance::demo {

/// Lives the sample company's months one after the other with a clock of its own: customers come, subscribe and leave,
/// each month's run is issued by the engine, money comes in, late or never. The same seed and day give the same book.
class History {
public:
    History(Database& database, const DemoCompany::Options& options, JobContext& job);
    Result<> write();

private:
    struct Client {
        Customer customer;
        int delay = 0;    ///< days after the due date; negative: before
        bool pays = true; ///< false: the last months stay open
    };

    int below(int bound) { return static_cast<int>(m_random() % static_cast<quint32>(bound)); }
    bool chance(int percent) { return below(100) < percent; }
    QString siren();
    QString vatNumber(const QString& country, const QString& siren);
    Result<> found();
    Result<> addCatalogue(CommandContext& context);
    Result<> addCustomers(CommandContext& context);
    static Result<> describe(CommandContext& context, const Customer& customer, int number);
    Result<> live(QDate month);
    int monthsLived(QDate month) const {
        return (month.year() - m_first.year()) * 12 + month.month() - m_first.month();
    }
    Result<> useVouchers(QDate month);
    void addTerms(CommandContext& context);
    Result<> agree(CommandContext& context, const Customer& customer, SubscriptionId id, QDate day);
    void addPromotions(CommandContext& context);
    std::optional<AppliedPromotion> promotionFor(CommandContext& context, const Subscription& draft,
                                                 const Client& client);
    Result<> regroupSome();
    Result<> leaveOpen();
    Result<> start(const Client& client, const QString& plan, std::optional<QDate> trial, QDate start);
    Result<> subscribe(CommandContext& context, QDate month);
    Result<> addSubscription(CommandContext& context, Client& client, QDate start);
    Result<> endSome(CommandContext& context, QDate month);
    Result<> planPayments(BillingRunId run);
    Result<> receive(QDate until);
    Result<> creditOne(CommandContext& context, QDate day);
    Result<> command(Permission permission, const QString& kind, const std::function<Result<>(CommandContext&)>& work);

    Database& m_database;
    DemoCompany::Options m_options;
    JobContext& m_job;
    std::mt19937 m_random;
    std::shared_ptr<FixedClock> m_clock;
    Actor m_actor;
    QDate m_first; ///< of the first month
    Licences m_licences;
    Domains m_domains;
    std::vector<Client> m_clients;
    std::vector<Plan> m_plans;
    std::vector<SubscriptionId> m_running;
    std::multimap<QDate, SettlementDraft> m_payments; ///< what will come in, by day
    int m_started = 0;
    int m_arrived = 0; ///< customers who subscribed so far
};

} // namespace quittance::demo

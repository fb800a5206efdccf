#include "services/Records.h"
#include "services/SubscriptionCommand.h"
#include "services/SubscriptionService.h"
#include "storage/CancellationRequestStore.h"
#include "storage/CustomerStore.h"
#include "storage/Database.h"
#include "storage/PendingChargeStore.h"
#include "storage/SubscriptionStore.h"

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

struct RequestText {
    Q_DECLARE_TR_FUNCTIONS(quittance::SubscriptionRequests)
};

constexpr int mostRequests = 100;

/// What goes on of it now: after changes and pauses the last of its stretches.
std::optional<Subscription> holdingStretch(SubscriptionStore& store, SubscriptionId id) {
    auto stretch = store.subscription(id);
    while (stretch && (stretch->endKind == EndKind::Changed || stretch->endKind == EndKind::Paused)) {
        auto next = store.successor(stretch->id);
        if (!next)
            break;
        stretch = std::move(next);
    }
    return stretch;
}

QJsonObject factsOf(const CancellationRequest& request) {
    QJsonObject facts{{u"received_on"_s, request.receivedOn.toString(Qt::ISODate)},
                      {u"requested_by"_s, request.requestedBy},
                      {u"reason"_s, request.reason}};
    if (request.lastDay)
        facts.insert(u"last_day"_s, request.lastDay->toString(Qt::ISODate));
    return facts;
}

/// The request, held, when nobody has decided since it was seen.
Result<CancellationRequest> undecided(CommandContext& context, CancellationRequestId id, qint64 version) {
    auto request = CancellationRequestStore(context.session).lock(id);
    if (!request)
        return Error{ErrorCode::NotFound, RequestText::tr("This request does not exist any more.")};
    if (request->state != CancellationRequest::State::Open || request->version != version)
        return Error{ErrorCode::Conflict,
                     RequestText::tr("Somebody else has decided on this request meanwhile. Look at the subscription.")};
    return *std::move(request);
}

Result<> decide(CommandContext& context, CancellationRequest request, CancellationRequest::State state,
                const Subscription& about) {
    request.state = state;
    request.subscriptionId = about.id;
    CancellationRequestStore(context.session).update(request);
    const bool accepted = state == CancellationRequest::State::Accepted;
    context.audit(accepted ? u"accept_request"_s : u"decline_request"_s, u"subscription"_s, about.id.value, about.code,
                  {}, accepted ? factsOf(request) : QJsonObject{{u"reason"_s, request.answer}});
    return {};
}

} // namespace

Result<CancellationRequestId> SubscriptionService::recordRequest(const Actor& actor, const CancellationRequest& request,
                                                                 const OperationId& operation) {
    const auto recorded = runCommand(
        m_database, m_clock, actor, Permission::ManageSubscriptions, operation, u"subscription.request"_s,
        [&](CommandContext& context) -> Result<qint64> {
            CancellationRequest wanted = normalised(request);
            if (auto valid = records::require(validate(wanted, businessDay(context.session, m_clock))); !valid)
                return valid.error();
            SubscriptionStore subscriptions(context.session);
            const auto stretch = subscriptions.lock(wanted.subscriptionId);
            if (!stretch)
                return Error{ErrorCode::NotFound, RequestText::tr("This subscription does not exist any more.")};
            CancellationRequestStore store(context.session);
            if (store.openOf(stretch->id))
                return Error{ErrorCode::Conflict,
                             RequestText::tr("A request for %1 waits for a decision already.").arg(stretch->code)};
            const CancellationRequestId id = store.insert(wanted);
            context.audit(u"request"_s, u"subscription"_s, stretch->id.value, stretch->code, {}, factsOf(wanted));
            return id.value;
        });
    return recorded ? Result<CancellationRequestId>(CancellationRequestId{*recorded})
                    : Result<CancellationRequestId>(recorded.error());
}

Result<> SubscriptionService::acceptRequest(const Actor& actor, CancellationRequestId id, QDate lastDay,
                                            UnusedDays unused, qint64 version, const OperationId& operation) {
    const auto done = runCommand(
        m_database, m_clock, actor, Permission::ManageSubscriptions, operation, u"subscription.accept"_s,
        [&](CommandContext& context) -> Result<qint64> {
            auto request = undecided(context, id, version);
            if (!request)
                return request.error();
            SubscriptionStore store(context.session);
            auto stretch = holdingStretch(store, request->subscriptionId);
            if (stretch)
                stretch = store.lock(stretch->id);
            if (!stretch)
                return Error{ErrorCode::NotFound, RequestText::tr("This subscription does not exist any more.")};
            const auto ended = records::live(context, m_clock, *stretch,
                                             {.subscription = stretch->id,
                                              .kind = LifeWish::Kind::Cancel,
                                              .day = lastDay,
                                              .resumesOn = {},
                                              .unused = unused});
            if (!ended)
                return ended.error();
            const auto decided = decide(context, *std::move(request), CancellationRequest::State::Accepted, *stretch);
            return decided ? Result<qint64>(id.value) : Result<qint64>(decided.error());
        });
    return done ? Result<>() : Result<>(done.error());
}

Result<> SubscriptionService::declineRequest(const Actor& actor, CancellationRequestId id, const QString& answer,
                                             qint64 version, const OperationId& operation) {
    const auto done = runCommand(
        m_database, m_clock, actor, Permission::ManageSubscriptions, operation, u"subscription.decline"_s,
        [&](CommandContext& context) -> Result<qint64> {
            auto request = undecided(context, id, version);
            if (!request)
                return request.error();
            request->answer = answer;
            request = normalised(*request);
            if (request->answer.isEmpty())
                return invalid(RequestText::tr("Write why it is declined: the customer will ask."), u"answer"_s);
            const auto stretch = SubscriptionStore(context.session).subscription(request->subscriptionId);
            if (!stretch)
                return Error{ErrorCode::NotFound, RequestText::tr("This subscription does not exist any more.")};
            const auto decided = decide(context, *std::move(request), CancellationRequest::State::Declined, *stretch);
            return decided ? Result<qint64>(id.value) : Result<qint64>(decided.error());
        });
    return done ? Result<>() : Result<>(done.error());
}

Result<std::vector<SubscriptionService::OpenRequest>> SubscriptionService::openRequests(const Actor& actor) {
    if (auto allowed = actor.require(Permission::ViewBook); !allowed)
        return allowed.error();
    return m_database.read([&](Session& session) -> Result<std::vector<OpenRequest>> {
        std::vector<OpenRequest> open;
        SubscriptionStore subscriptions(session);
        CustomerStore customers(session);
        for (CancellationRequest& request : CancellationRequestStore(session).open(mostRequests)) {
            const auto stretch = holdingStretch(subscriptions, request.subscriptionId);
            const auto customer = stretch ? customers.customer(stretch->customerId) : std::nullopt;
            if (customer)
                open.push_back({.request = std::move(request),
                                .holds = stretch->id,
                                .code = stretch->code,
                                .customerId = customer->id,
                                .customerCode = customer->code,
                                .customerName = customer->name});
        }
        return open;
    });
}

Result<SubscriptionService::Waiting> SubscriptionService::waiting(const Actor& actor, CustomerId customer) {
    if (auto allowed = actor.require(Permission::ViewBook); !allowed)
        return allowed.error();
    return m_database.read([&](Session& session) -> Result<Waiting> {
        PendingChargeStore charges(session);
        return Waiting{.forRun = charges.waitingOf(customer, false), .toRefund = charges.waitingOf(customer, true)};
    });
}

} // namespace quittance

#include "services/DemoAgreements.h"

#include "services/DemoHistory.h"
#include "services/Records.h"
#include "services/SubscriptionService.h"
#include "services/TermsRecords.h"
#include "services/WorkspaceService.h"
#include "storage/BundleStore.h"
#include "storage/CatalogStore.h"
#include "storage/SubscriptionStore.h"
#include "storage/TermsStore.h"

#include <QCoreApplication>

#include <algorithm>

// What customers of the sample company have accepted, and the suite that some of them took. Without luck: the rest of
// the book of a seed stays the same.
namespace quittance::demo {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int bundlesWanted = 2;

TermsConsent consentOf(const Customer& customer, QDate day) {
    constexpr std::array means{AcceptanceMeans::Signed, AcceptanceMeans::Online, AcceptanceMeans::Email,
                               AcceptanceMeans::Phone};
    return {.seen = {},
            .acceptedBy = customer.kind == CustomerKind::Business ? u"Direction, "_s % customer.name : customer.name,
            .acceptedOn = day,
            .means = means[static_cast<size_t>(customer.id.value) % means.size()],
            .waivedBecause = {}};
}

} // namespace

ChangeGrounds groundsOf(const Customer& customer, QDate day) {
    return {.consent = consentOf(customer, day),
            .reason = customer.changesAllowed == ChangesAllowed::All ? QString()
                                                                     : u"Accord écrit de la direction du client"_s};
}

void History::addTerms(CommandContext& context) {
    TermsStore store(context.session);
    const QString agreement = u"1. Objet\nLe présent contrat règle l’abonnement aux services du prestataire.\n\n"
                              "2. Durée\nL’abonnement se poursuit de période en période jusqu’à sa résiliation.\n\n"
                              "3. Prix\nLes prix sont ceux du catalogue au jour de la souscription, hors taxes."_s;
    const QDate renewed = QDate(m_options.today.year(), m_options.today.month(), 1).addMonths(-6);
    store.insert({.kind = TermsKind::Agreement,
                  .label = QString::number(m_first.year()) % u"-1"_s,
                  .validFrom = m_first.addMonths(-1),
                  .text = agreement,
                  .link = {}});
    store.insert({.kind = TermsKind::Agreement,
                  .label = QString::number(renewed.year()) % u"-2"_s,
                  .validFrom = renewed,
                  .text = agreement % u"\n\n4. Suites\nUne suite regroupe plusieurs services à son propre prix."_s,
                  .link = {}});
    store.insert({.kind = TermsKind::Privacy,
                  .label = u"1.0"_s,
                  .validFrom = m_first.addMonths(-1),
                  .text = {},
                  .link = u"https://www.example.com/confidentialite"_s});
}

Result<> History::agree(CommandContext& context, const Customer& customer, SubscriptionId id, QDate day) {
    const auto stored = SubscriptionStore(context.session).subscription(id);
    const QDate signedOn = std::min(day, m_clock->today(DemoCompany::timeZone));
    return records::acceptTerms(context, {&*stored, 1}, signedOn, true, consentOf(customer, signedOn));
}

Result<> History::regroupSome() {
    Product suite{.id = {}, .code = u"SUITE"_s, .nameFr = u"Suite en ligne"_s, .nameEn = u"Online suite"_s};
    suite.kind = ProductKind::PremiumPlan;
    Plan plan;
    plan.code = u"SUITE-M"_s;
    plan.nameFr = u"Suite complète, mensuelle"_s;
    plan.nameEn = u"Complete suite, monthly"_s;
    Price price;
    price.amount = UnitPrice::fromMillionths(59'000'000);
    price.validFrom = m_first;
    auto added = command(Permission::ManageCatalog, u"add the suite"_s, [&](CommandContext& context) -> Result<> {
        const auto product = records::saveProduct(context, suite);
        if (!product)
            return product.error();
        plan.productId = *product;
        const auto id = records::savePlan(context, plan, price);
        if (!id)
            return id.error();
        plan.id = *id;
        std::vector<ProductId> products;
        for (const QString& code : {u"SITE"_s, u"HOST"_s, u"MAIL"_s})
            products.push_back(CatalogStore(context.session).productByCode(code)->id);
        BundleStore(context.session).setProducts(plan.id, products);
        return {};
    });
    if (!added)
        return added;
    SubscriptionService service(m_database, *m_clock);
    int regrouped = 0;
    for (const Client& client : m_clients) {
        if (regrouped == bundlesWanted)
            break;
        const auto context = service.changeContext(m_actor, client.customer.id);
        if (!context)
            return context.error();
        RegroupWish wish{.members = {}, .bundle = plan.id, .on = m_options.today};
        std::vector<ProductId> taken;
        for (const ChangeContext::Item& item : context->subscriptions) {
            const BillableSubscription& each = item.billable;
            const std::vector<ProductId>& products = context->bundles[plan.id];
            if (std::ranges::find(products, each.product.id) == products.end() ||
                std::ranges::find(taken, each.product.id) != taken.end() || each.subscription.lastDay ||
                each.plan.intervalUnit != IntervalUnit::Month || each.price.currency != Currency::eur())
                continue;
            taken.push_back(each.product.id);
            wish.members.push_back({each.subscription.id, each.subscription.version});
        }
        if (!previewRegroup(*context, wish))
            continue;
        if (auto done = service.regroup(m_actor, wish, OperationId::create(),
                                        {.consent = consentOf(client.customer, m_options.today), .reason = {}});
            !done)
            return done.error();
        ++regrouped;
    }
    return {};
}

Result<> History::start(const Client& client, const QString& plan, std::optional<QDate> trial, QDate start) {
    Subscription draft;
    draft.customerId = client.customer.id;
    draft.planId = std::ranges::find(m_plans, plan, &Plan::code)->id;
    draft.trialStart = trial;
    draft.startDate = start;
    const auto sites = WorkspaceService(m_database, *m_clock).sites(m_actor, client.customer.id);
    if (!sites)
        return sites.error();
    if (!sites->empty())
        draft.siteId = sites->front().id;
    const auto created =
        SubscriptionService(m_database, *m_clock)
            .create(m_actor, draft, OperationId::create(), groundsOf(client.customer, m_options.today));
    return created ? Result<>() : Result<>(created.error());
}

/// What the histories of the months do not leave behind: a trial, a start that lies ahead, a pause, a request.
Result<> History::leaveOpen() {
    const QDate today = m_options.today;
    const auto client = [this](size_t number) -> const Client& { return m_clients[number % m_clients.size()]; };
    if (auto trial = start(client(8), u"SITE-M"_s, today.addDays(-9), today.addDays(5)); !trial)
        return trial;
    if (auto later = start(client(20), u"HOST-M"_s, {}, today.addDays(14)); !later)
        return later;
    SubscriptionService service(m_database, *m_clock);
    bool paused = false;
    for (const SubscriptionId id : m_running) {
        const auto detail = service.detail(m_actor, id);
        if (!detail)
            return detail.error();
        if (detail->status != SubscriptionStatus::Active)
            continue;
        if (!paused) {
            if (detail->mrr.minor() > 50'00) // a small one: the month shall not look like a loss
                continue;
            if (auto done = service.pause(m_actor, id, today, today.addDays(30), detail->subscription.version,
                                          OperationId::create());
                !done)
                return done;
            paused = true;
            continue;
        }
        const auto asked = service.recordRequest(m_actor,
                                                 {.id = {},
                                                  .subscriptionId = id,
                                                  .receivedOn = today.addDays(-2),
                                                  .requestedBy = u"Mme Roux, par téléphone"_s,
                                                  .reason = u"Change de prestataire"_s},
                                                 OperationId::create());
        return asked ? Result<>() : Result<>(asked.error());
    }
    return {};
}

} // namespace quittance::demo

#include "services/DemoDomains.h"

#include "services/CatalogService.h"
#include "services/CustomerService.h"
#include "services/DemoAgreements.h"
#include "services/SubscriptionService.h"
#include "services/WorkspaceService.h"

#include <QStringBuilder>

#include <algorithm>
#include <array>

namespace quittance::demo {

using namespace Qt::Literals::StringLiterals;

namespace {

using Origin = DomainOrigin;
using State = DomainState;

struct DomainLine {
    const char16_t* name;
    Origin origin;
    bool registered; ///< when it is added
    int monthsAgo;   ///< when it came
    int expiresIn;   ///< days from the last day of the sample
    bool autoRenew;
    bool assigned;
    int mailboxes; ///< bought with the domain; the last one elsewhere, where there are several
};

// clang-format off
constexpr DomainLine domainLines[] = {
    {u"maison-brume.example",       Origin::Bought,      true,  11,   5, false, true,  2},
    {u"atelier-cigogne.example",    Origin::Bought,      true,  11,  22, true,  true,  3},
    {u"les-hautes-treilles.example",Origin::Transferred, true,  10,  27, false, true,  1},
    {u"crêperie-marzin.example",    Origin::Bought,      true,  10,  52, false, true,  0},
    {u"verger-salins.example",      Origin::Transferred, true,   9,  58, true,  false, 0},
    {u"cap-horizon.example",        Origin::Connected,   true,   9, 140, false, true,  1},
    {u"petit-balcon.example",       Origin::Bought,      true,   8, 120, true,  true,  4},
    {u"pont-neuf-sarlat.example",   Origin::Bought,      true,   7, 150, true,  true,  0},
    {u"bergerie-clairval.example",  Origin::Bought,      true,   6, 185, true,  false, 0},
    {u"cycles-hautmont.example",    Origin::Transferred, true,   5, 240, true,  true,  2},
    {u"garage-lemarchand.example",  Origin::Bought,      true,   4, 250, false, true,  0},
    {u"trois-cols.example",         Origin::Bought,      true,   3, 290, true,  true,  0},
    {u"orval-menuiserie.example",   Origin::Transferred, false,  1,   0, true,  true,  0},
    {u"grand-tilleul.example",      Origin::Transferred, false,  1,   0, true,  true,  0},
    {u"belle-lumière.example",      Origin::Bought,      false,  1,   0, true,  true,  0},
    {u"page-tournee.example",       Origin::Connected,   false,  1,   0, false, true,  0},
};
// clang-format on

constexpr std::array addresses{u"contact", u"commandes", u"compta", u"accueil"};
constexpr std::array holders{u"Camille Kermarrec", u"Sacha Valadier", u"Inès Delestre", u"Malo Pommeret"};

} // namespace

Result<> Domains::addPlans(QDate since) {
    CatalogService catalog(m_database, m_clock);
    struct Line {
        const char16_t* product;
        const char16_t* code;
        const char16_t* french;
        const char16_t* english;
        int cents;
    };
    for (const Line& line : {Line{u"MAIL", u"MAIL-STARTER-Y", u"Starter, annuel", u"Starter, yearly", 2'400},
                             Line{u"MAIL", u"MAIL-STANDARD-Y", u"Standard, annuel", u"Standard, yearly", 4'800},
                             Line{u"MAIL", u"MAIL-PLUS-Y", u"Plus, annuel", u"Plus, yearly", 8'400},
                             Line{u"DOMAIN", u"DOMAIN-COM-Y", u".com, annuel", u".com, yearly", 1'690}}) {
        const QString product = QString::fromUtf16(line.product);
        const auto sibling = catalog.planByCode(m_actor, product == "MAIL"_L1 ? u"MAIL-M"_s : u"DOMAIN-Y"_s);
        if (!sibling)
            return sibling.error();
        Plan plan;
        plan.productId = sibling->productId;
        plan.code = QString::fromUtf16(line.code);
        plan.nameFr = QString::fromUtf16(line.french);
        plan.nameEn = QString::fromUtf16(line.english);
        plan.intervalUnit = IntervalUnit::Year;
        Price price;
        price.amount = UnitPrice::fromMillionths(line.cents * 10'000LL);
        price.validFrom = since;
        const auto added = catalog.savePlan(m_actor, plan, price, OperationId::create());
        if (!added)
            return added.error();
        if (product == "MAIL"_L1)
            m_mailPlans.push_back(added->id);
        else
            m_com = added->id;
    }
    return {};
}

/// Sites with a premium plan of customers who pay in euros, one of each customer.
Result<std::vector<Domains::Place>> Domains::premiumPlaces() {
    SubscriptionService subscriptions(m_database, m_clock);
    WorkspaceService workspaces(m_database, m_clock);
    std::vector<Place> places;
    const auto ids = subscriptions.ids(m_actor, {}, {.column = SubscriptionColumn::Code, .descending = false});
    const auto rows = ids ? subscriptions.rows(m_actor, *ids) : Result<std::vector<SubscriptionRow>>(ids.error());
    if (!rows)
        return rows.error();
    for (const SubscriptionRow& row : *rows) {
        const bool premium = row.planCode.startsWith("SITE"_L1) || row.planCode.startsWith("SHOP"_L1);
        if (!premium || row.siteName.isEmpty() || row.lastDay || row.currency != Currency::eur() ||
            std::ranges::find(places, row.customerId, &Place::customer) != places.end())
            continue;
        const auto sites = workspaces.sites(m_actor, row.customerId);
        if (!sites)
            return sites.error();
        const auto site = std::ranges::find(*sites, row.siteName, &Site::name);
        if (site != sites->end())
            places.push_back({row.customerId, site->workspaceId, *site});
    }
    return places;
}

Result<> Domains::live(QDate month, QDate today) {
    const int ago = (today.year() - month.year()) * 12 + today.month() - month.month();
    if (std::ranges::none_of(domainLines, [ago](const DomainLine& line) { return line.monthsAgo == ago; }))
        return {};
    DomainService domains(m_database, m_clock);
    const auto places = premiumPlaces();
    if (!places)
        return places.error();
    const auto domainPlan = CatalogService(m_database, m_clock).planByCode(m_actor, u"DOMAIN-Y"_s);
    if (!domainPlan)
        return domainPlan.error();
    CustomerService customers(m_database, m_clock);
    for (const DomainLine& line : domainLines) {
        if (line.monthsAgo != ago || places->empty())
            continue;
        const Place& place = (*places)[m_placed++ % places->size()];
        NewDomain wanted;
        wanted.name = QString::fromUtf16(line.name);
        wanted.origin = line.origin;
        wanted.workspace = place.workspace;
        if (line.assigned)
            wanted.site.id = place.site.id;
        wanted.on = month;
        wanted.done = line.registered;
        if (line.registered)
            wanted.expiresOn = today.addDays(line.expiresIn);
        wanted.autoRenew = line.autoRenew;
        wanted.registrar = line.origin == Origin::Connected ? u"Registrar Exemple"_s : u"Bureau des Noms"_s;
        if (line.origin != Origin::Connected)
            wanted.plan = m_placed % 3 == 0 ? m_com : domainPlan->id;
        const auto customer = customers.customer(m_actor, place.customer);
        if (!customer)
            return customer.error();
        const ChangeGrounds grounds = groundsOf(*customer, month);
        const auto added = domains.add(m_actor, wanted, OperationId::create(), grounds);
        if (!added)
            return added.error();
        if (auto mailed = addMailboxes(*added, line.mailboxes, grounds); !mailed)
            return mailed;
    }
    return {};
}

Result<> Domains::addMailboxes(DomainId domain, int mailboxes, const ChangeGrounds& grounds) {
    DomainService domains(m_database, m_clock);
    for (int i = 0; i < mailboxes; ++i) {
        const auto nth = static_cast<size_t>(i);
        NewMailbox wanted;
        wanted.domain = domain;
        wanted.local = QString::fromUtf16(addresses[nth]);
        wanted.holder = QString::fromUtf16(holders[nth]);
        if (i > 0 && i == mailboxes - 1)
            wanted.provider = u"Courrier Libre"_s;
        else
            wanted.plan = m_mailPlans[(nth + static_cast<size_t>(domain.value)) % m_mailPlans.size()];
        if (auto added = domains.addMailbox(m_actor, wanted, OperationId::create(), grounds); !added)
            return added.error();
    }
    return {};
}

Result<> Domains::step(const QString& name, const DomainMove& move) {
    DomainService domains(m_database, m_clock);
    const auto row = domains.byName(m_actor, name);
    if (!row)
        return row.error().code == ErrorCode::NotFound ? Result<>() : Result<>(row.error()); // a short sample
    return domains.move(m_actor, row->id, move, row->domain.version, OperationId::create());
}

Result<> Domains::finish(QDate today) {
    if (auto done = step(u"grand-tilleul.example"_s, {.to = State::InProgress, .on = today.addDays(-9)}); !done)
        return done;
    if (auto done = step(u"orval-menuiserie.example"_s,
                         {.to = State::Refused, .on = today.addDays(-4), .reason = u"Verrouillé par le titulaire"_s});
        !done)
        return done;
    DomainService domains(m_database, m_clock);
    const auto leaving = domains.byName(m_actor, u"bergerie-clairval.example"_s);
    if (!leaving)
        return leaving.error().code == ErrorCode::NotFound ? Result<>() : Result<>(leaving.error());
    return domains.end(m_actor, leaving->id,
                       {.lastDay = *leaving->domain.expiresOn, .credit = false, .reason = u"La bergerie ferme"_s},
                       leaving->domain.version, OperationId::create());
}

} // namespace quittance::demo

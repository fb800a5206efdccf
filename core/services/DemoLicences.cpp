#include "services/DemoLicences.h"

#include "services/CatalogService.h"
#include "services/DemoAgreements.h"
#include "services/SubscriptionService.h"
#include "services/WorkspaceService.h"

#include <QStringBuilder>

#include <array>

namespace quittance::demo {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr size_t places = 5;
constexpr int monthsBetweenPlaces = 3;
constexpr int firstMembers = 5;

constexpr std::array firstNames{u"Camille", u"Sacha", u"Inès",   u"Malo", u"Noémie", u"Youssef",
                                u"Lou",     u"Basil", u"Agathe", u"Ewen", u"Mina",   u"Théo"};
constexpr std::array lastNames{u"Kermarrec", u"Valadier", u"Ourabah", u"Delestre", u"Pommeret"};

} // namespace

Result<> Licences::addPlans(QDate since) {
    CatalogService catalog(m_database, m_clock);
    struct Line {
        const char16_t* code;
        const char16_t* french;
        const char16_t* english;
        ProductKind kind;
        int euros;
    };
    for (const Line& line : {Line{u"RETRO", u"Rétrospectives", u"Retrospectives", ProductKind::TeamLicence, 24},
                             Line{u"SURVEY", u"Sondages d’équipe", u"Team surveys", ProductKind::SeatLicence, 6}}) {
        Product product;
        product.code = QString::fromUtf16(line.code);
        product.nameFr = QString::fromUtf16(line.french);
        product.nameEn = QString::fromUtf16(line.english);
        product.kind = line.kind;
        const auto saved = catalog.saveProduct(m_actor, product, OperationId::create());
        if (!saved)
            return saved.error();
        Plan plan;
        plan.productId = saved->id;
        plan.code = product.code % u"-M"_s;
        plan.nameFr = u"Au mois"_s;
        plan.nameEn = u"Monthly"_s;
        plan.pricing = PricingModel::PerUnit;
        plan.counting = LicenceCounting::PeriodStart;
        Price price;
        price.amount = UnitPrice::fromInteger(line.euros);
        price.validFrom = since;
        const auto added = catalog.savePlan(m_actor, plan, price, OperationId::create());
        if (!added)
            return added.error();
        m_plans.push_back(added->id);
    }
    return {};
}

Result<> Licences::live(QDate month, int lived, int months, const std::vector<Customer>& customers) {
    LicenceService licences(m_database, m_clock);
    for (size_t i = 0; i < m_places.size(); ++i) {
        Place& place = m_places[i];
        const int turn = lived + static_cast<int>(i);
        if (turn % 2 == 0)
            if (auto joined = join(place, month); !joined)
                return joined;
        if (turn % 7 == 0) {
            const std::array gone{place.members.front()};
            if (auto removed = licences.removeMembers(m_actor, gone, OperationId::create()); !removed)
                return removed;
            place.members.erase(place.members.begin());
        }
        if (lived == months - 1 && i % 2 == 1) {
            const std::array closed{place.teams.back()};
            if (auto archived = licences.archiveTeams(m_actor, closed, OperationId::create()); !archived)
                return archived;
        }
    }
    if (m_places.size() == places || lived % monthsBetweenPlaces != 0)
        return {};
    size_t inEuros = 0; // the plans have no other price
    for (const Customer& customer : customers)
        if (customer.kind == CustomerKind::Business && customer.currency == Currency::eur() &&
            inEuros++ == m_places.size())
            return begin(customer, month);
    return {};
}

Result<> Licences::begin(const Customer& customer, QDate month) {
    const auto workspaces = WorkspaceService(m_database, m_clock).workspaces(m_actor, customer.id);
    if (!workspaces)
        return workspaces.error();
    Place place{.workspace = workspaces->front().id, .teams = {}, .members = {}};
    LicenceService licences(m_database, m_clock);
    for (const QString& name : {u"Conception & développement"_s, u"Support client"_s, u"Marketing"_s}) {
        Team team;
        team.workspaceId = place.workspace;
        team.name = name;
        const auto added = licences.addTeam(m_actor, team, month, OperationId::create());
        if (!added)
            return added.error();
        place.teams.push_back(*added);
    }
    for (int i = 0; i < firstMembers; ++i)
        if (auto joined = join(place, month); !joined)
            return joined;
    Subscription subscription;
    subscription.customerId = customer.id;
    subscription.planId = m_plans[m_places.size() % m_plans.size()];
    subscription.startDate = month;
    const auto created = SubscriptionService(m_database, m_clock)
                             .create(m_actor, subscription, OperationId::create(), groundsOf(customer, month));
    if (!created)
        return created.error();
    m_places.push_back(std::move(place));
    return {};
}

Result<> Licences::join(Place& place, QDate on) {
    const auto number = static_cast<size_t>(place.joined) + m_places.size();
    const QString first = QString::fromUtf16(firstNames[number % firstNames.size()]);
    WorkspaceMember member;
    member.workspaceId = place.workspace;
    // Not everybody has given a name.
    if (place.joined % 4 != 3)
        member.name = first % u' ' % QString::fromUtf16(lastNames[number % lastNames.size()]);
    member.email = u"personne%1@equipe-%2.example"_s.arg(place.joined + 1).arg(place.workspace.value);
    const std::array teams{place.teams[static_cast<size_t>(place.joined) % place.teams.size()]};
    const auto added = LicenceService(m_database, m_clock).addMember(m_actor, member, teams, on, OperationId::create());
    if (!added)
        return added.error();
    place.members.push_back(*added);
    ++place.joined;
    return {};
}

} // namespace quittance::demo

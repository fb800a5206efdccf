#include "services/WorkspaceService.h"

#include "services/Command.h"
#include "services/Records.h"
#include "storage/CustomerStore.h"
#include "storage/Database.h"
#include "storage/WorkspaceStore.h"

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

struct WorkspaceServiceText {
    Q_DECLARE_TR_FUNCTIONS(quittance::WorkspaceService)
};

Error noSite() { return {ErrorCode::NotFound, WorkspaceServiceText::tr("This site does not exist any more.")}; }

} // namespace

Result<std::vector<Workspace>> WorkspaceService::workspaces(const Actor& actor, CustomerId customer) {
    if (auto allowed = actor.require(Permission::ViewBook); !allowed)
        return allowed.error();
    return m_database.read([customer](Session& session) -> Result<std::vector<Workspace>> {
        return WorkspaceStore(session).workspaces(customer);
    });
}

Result<std::vector<Site>> WorkspaceService::sites(const Actor& actor, CustomerId customer) {
    if (auto allowed = actor.require(Permission::ViewBook); !allowed)
        return allowed.error();
    return m_database.read(
        [customer](Session& session) -> Result<std::vector<Site>> { return WorkspaceStore(session).sites(customer); });
}

Result<std::vector<WorkspaceSites>> WorkspaceService::siteNames(const Actor& actor, std::span<const qint64> customers) {
    if (auto allowed = actor.require(Permission::ViewBook); !allowed)
        return allowed.error();
    return m_database.read([customers](Session& session) -> Result<std::vector<WorkspaceSites>> {
        return WorkspaceStore(session).siteNames(customers);
    });
}

Result<std::vector<NamedScope>> WorkspaceService::scopes(const Actor& actor, const QString& search, int limit) {
    if (auto allowed = actor.require(Permission::ViewBook); !allowed)
        return allowed.error();
    return m_database.read([&search, limit](Session& session) -> Result<std::vector<NamedScope>> {
        return WorkspaceStore(session).scopes(search, limit);
    });
}

Result<NamedScope> WorkspaceService::named(const Actor& actor, const Scope& scope) {
    if (auto allowed = actor.require(Permission::ViewBook); !allowed)
        return allowed.error();
    return m_database.read([&scope](Session& session) -> Result<NamedScope> {
        if (auto named = WorkspaceStore(session).named(scope))
            return *named;
        return Error{ErrorCode::NotFound, WorkspaceServiceText::tr("This workspace does not exist any more.")};
    });
}

Result<Workspace> WorkspaceService::save(const Actor& actor, const Workspace& workspace, const OperationId& operation) {
    const auto saved = runCommand(m_database, m_clock, actor, Permission::ManageCustomers, operation,
                                  u"workspace.save"_s, [&workspace](CommandContext& context) -> Result<qint64> {
                                      const auto id = records::saveWorkspace(context, workspace);
                                      return id ? Result<qint64>(id->value) : Result<qint64>(id.error());
                                  });
    if (!saved)
        return saved.error();
    return m_database.read([&saved](Session& session) -> Result<Workspace> {
        if (auto stored = WorkspaceStore(session).workspace(WorkspaceId{*saved}))
            return *stored;
        return Error{ErrorCode::NotFound, WorkspaceServiceText::tr("This workspace does not exist any more.")};
    });
}

Result<Site> WorkspaceService::saveSite(const Actor& actor, const Site& site, const OperationId& operation) {
    const auto saved = runCommand(m_database, m_clock, actor, Permission::ManageCustomers, operation, u"site.save"_s,
                                  [&site](CommandContext& context) -> Result<qint64> {
                                      const auto id = records::saveSite(context, site);
                                      return id ? Result<qint64>(id->value) : Result<qint64>(id.error());
                                  });
    if (!saved)
        return saved.error();
    return m_database.read([&saved](Session& session) -> Result<Site> {
        if (auto stored = WorkspaceStore(session).site(SiteId{*saved}))
            return *stored;
        return noSite();
    });
}

Result<std::optional<SiteId>> WorkspaceService::mainSite(const Actor& actor, CustomerId customer) {
    if (auto allowed = actor.require(Permission::ViewBook); !allowed)
        return allowed.error();
    return m_database.read([customer](Session& session) -> Result<std::optional<SiteId>> {
        return WorkspaceStore(session).mainSite(customer);
    });
}

Result<> WorkspaceService::setMainSite(const Actor& actor, CustomerId id, std::optional<SiteId> wanted,
                                       const OperationId& operation) {
    const auto done = runCommand(m_database, m_clock, actor, Permission::ManageCustomers, operation,
                                 u"customer.setMainSite"_s, [id, wanted](CommandContext& context) -> Result<qint64> {
                                     WorkspaceStore store(context.session);
                                     const auto customer = CustomerStore(context.session).customer(id);
                                     const auto site = wanted ? store.site(*wanted) : std::nullopt;
                                     if (!customer || (wanted && (!site || store.customerOf(site->workspaceId) != id)))
                                         return noSite();
                                     const auto before = store.mainSite(id);
                                     if (before == wanted)
                                         return id.value;
                                     const auto former = before ? store.site(*before) : std::nullopt;
                                     store.setMainSite(id, wanted);
                                     context.audit(u"set_main_site"_s, u"customer"_s, id.value, customer->code,
                                                   {{u"main_site"_s, former ? former->name : QString()}},
                                                   {{u"main_site"_s, site ? site->name : QString()}});
                                     return id.value;
                                 });
    return done ? Result<>() : Result<>(done.error());
}

Result<> WorkspaceService::removeSite(const Actor& actor, SiteId id, const OperationId& operation) {
    const auto done = runCommand(
        m_database, m_clock, actor, Permission::ManageCustomers, operation, u"site.remove"_s,
        [id](CommandContext& context) -> Result<qint64> {
            WorkspaceStore store(context.session);
            const auto site = store.site(id);
            if (!site)
                return noSite();
            if (store.isInUse(id))
                return Error{ErrorCode::InUse,
                             WorkspaceServiceText::tr(
                                 "Subscriptions or domains are assigned to %1. Assign them to another site first.")
                                 .arg(site->name)};
            store.remove(id);
            context.audit(u"remove"_s, u"site"_s, id.value, site->name, {{u"name"_s, site->name}}, {});
            return id.value;
        });
    return done ? Result<>() : Result<>(done.error());
}

} // namespace quittance

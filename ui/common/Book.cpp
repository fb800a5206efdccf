#include "common/Book.h"

#include "common/BusinessDay.h"
#include "services/Services.h"

namespace quittance {

Book::Book(Facts facts, Actor actor, Backend::Factory factory, QObject* parent)
    : QObject(parent),
      m_facts(std::move(facts)),
      m_actor(std::move(actor)),
      m_backend(std::move(factory)),
      m_watch(m_backend, m_actor, nullptr) {
    BusinessDay::setTimeZone({});
    connect(&m_backend, &Backend::changed, this, &Book::tell);
    connect(&m_watch, &ChangeWatch::changed, this, &Book::tell);
}

void Book::tell(const ChangeSet& changes) {
    if (changes.touches(Noun::Company))
        loadCompany();
    if (changes.touches(Noun::Customer) || changes.touches(Noun::Workspace))
        checkScope();
    emit changed(changes);
}

void Book::setScope(const NamedScope& scope) {
    if (scope == m_scope)
        return;
    m_scope = scope;
    emit scopeChanged();
}

// Its customer may be renamed, or gone.
void Book::checkScope() {
    if (m_scope.scope.isWholeBook())
        return;
    m_backend.read(
        this,
        [actor = m_actor, scope = m_scope.scope](Services& services) {
            return services.workspaces.named(actor, scope);
        },
        [this, asked = m_scope.scope](const Result<NamedScope>& named) {
            if (asked != m_scope.scope)
                return;
            if (named)
                setScope(*named);
            else if (named.error().code == ErrorCode::NotFound)
                setScope({});
        });
}

bool Book::may(Permission permission) const { return !m_facts.readOnly && m_actor.may(permission); }

QString Book::whyNot(Permission permission) const {
    if (m_facts.readOnly)
        return tr("This book can only be read.");
    const auto allowed = m_actor.require(permission);
    return allowed ? QString() : allowed.error().message;
}

void Book::loadCompany() {
    m_backend.read(
        this, [actor = m_actor](Services& services) { return services.company.company(actor); },
        [this](Result<Company> company) {
            if (company) {
                m_company = std::move(*company);
                BusinessDay::setTimeZone(m_company->timeZone);
            }
            emit companyChanged();
        });
}

} // namespace quittance

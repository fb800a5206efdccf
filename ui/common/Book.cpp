#include "common/Book.h"

#include "services/Services.h"

namespace quittance {

Book::Book(Facts facts, Actor actor, Backend::Factory factory, QObject* parent)
    : QObject(parent),
      m_facts(std::move(facts)),
      m_actor(std::move(actor)),
      m_backend(std::move(factory)),
      m_watch(m_backend, m_actor, nullptr) {
    connect(&m_backend, &Backend::changed, this, &Book::tell);
    connect(&m_watch, &ChangeWatch::changed, this, &Book::tell);
}

void Book::tell(const ChangeSet& changes) {
    if (changes.touches(Noun::Company))
        loadCompany();
    emit changed(changes);
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
            if (company)
                m_company = std::move(*company);
            emit companyChanged();
        });
}

} // namespace quittance

#include "services/CustomerService.h"

#include "services/Command.h"
#include "services/Records.h"
#include "storage/CustomerQuery.h"
#include "storage/CustomerStore.h"
#include "storage/Database.h"

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

struct CustomerServiceText {
    Q_DECLARE_TR_FUNCTIONS(quittance::CustomerService)
};

Error noCustomer() { return {ErrorCode::NotFound, CustomerServiceText::tr("This customer does not exist any more.")}; }

Result<Customer> readCustomer(Database& database, CustomerId id) {
    return database.read([id](Session& session) -> Result<Customer> {
        if (auto customer = CustomerStore(session).customer(id))
            return *customer;
        return noCustomer();
    });
}

} // namespace

Result<std::vector<qint64>> CustomerService::ids(const Actor& actor, const CustomerFilter& filter,
                                                 const ListSort<CustomerColumn>& sort, int limit) {
    if (auto allowed = actor.require(Permission::ViewBook); !allowed)
        return allowed.error();
    return m_database.read([&](Session& session) -> Result<std::vector<qint64>> {
        return CustomerQuery(session, businessDay(session, m_clock)).ids(filter, sort.column, sort.descending, limit);
    });
}

Result<std::vector<CustomerRow>> CustomerService::rows(const Actor& actor, std::span<const qint64> ids) {
    if (auto allowed = actor.require(Permission::ViewBook); !allowed)
        return allowed.error();
    return m_database.read([&](Session& session) -> Result<std::vector<CustomerRow>> {
        return CustomerQuery(session, businessDay(session, m_clock)).rows(ids);
    });
}

Result<CustomerCounts> CustomerService::counts(const Actor& actor, const CustomerFilter& filter) {
    if (auto allowed = actor.require(Permission::ViewBook); !allowed)
        return allowed.error();
    return m_database.read([&](Session& session) -> Result<CustomerCounts> {
        return CustomerQuery(session, businessDay(session, m_clock)).counts(filter);
    });
}

Result<Customer> CustomerService::customer(const Actor& actor, CustomerId id) {
    if (auto allowed = actor.require(Permission::ViewBook); !allowed)
        return allowed.error();
    return readCustomer(m_database, id);
}

Result<Customer> CustomerService::customerByCode(const Actor& actor, const QString& code) {
    if (auto allowed = actor.require(Permission::ViewBook); !allowed)
        return allowed.error();
    return m_database.read([&](Session& session) -> Result<Customer> {
        if (auto customer = CustomerStore(session).customerByCode(code))
            return *customer;
        return Error{ErrorCode::NotFound, CustomerServiceText::tr("There is no customer with the code %1.").arg(code)};
    });
}

Result<CustomerOverview> CustomerService::overview(const Actor& actor, CustomerId id) {
    if (auto allowed = actor.require(Permission::ViewBook); !allowed)
        return allowed.error();
    return m_database.read([&](Session& session) -> Result<CustomerOverview> {
        CustomerStore store(session);
        const auto customer = store.customer(id);
        if (!customer)
            return noCustomer();
        CustomerQuery query(session, businessDay(session, m_clock));
        CustomerOverview overview{.customer = *customer,
                                  .contacts = store.contacts(id),
                                  .activeSubscriptions = query.activeSubscriptions(id),
                                  .figures = {},
                                  .nextPayment = query.nextPayment(id)};
        const Money none = Money::zero(customer->currency);
        overview.figures.push_back({none, none, none, none}); // the customer's own currency is always there
        for (const CustomerQuery::Figures& figures : query.figures(id)) {
            const CustomerOverview::PerCurrency amounts{
                Money::fromMinor(figures.mrr, figures.currency), Money::fromMinor(figures.billed, figures.currency),
                Money::fromMinor(figures.due, figures.currency), Money::fromMinor(figures.overdue, figures.currency)};
            if (figures.currency == customer->currency)
                overview.figures.front() = amounts;
            else
                overview.figures.push_back(amounts);
        }
        return overview;
    });
}

Result<std::vector<CustomerRow>> CustomerService::find(const Actor& actor, const QString& search, int limit) {
    if (auto allowed = actor.require(Permission::ViewBook); !allowed)
        return allowed.error();
    return m_database.read([&](Session& session) -> Result<std::vector<CustomerRow>> {
        CustomerQuery query(session, businessDay(session, m_clock));
        return query.rows(query.ids({.search = search}, CustomerColumn::Name, false, limit));
    });
}

Result<Customer> CustomerService::save(const Actor& actor, const Customer& customer, const OperationId& operation) {
    const auto saved = runCommand(m_database, m_clock, actor, Permission::ManageCustomers, operation,
                                  u"customer.save"_s, [&customer](CommandContext& context) -> Result<qint64> {
                                      const auto id = records::saveCustomer(context, customer);
                                      return id ? Result<qint64>(id->value) : Result<qint64>(id.error());
                                  });
    return saved ? readCustomer(m_database, CustomerId{*saved}) : Result<Customer>(saved.error());
}

Result<> CustomerService::setArchived(const Actor& actor, CustomerId id, bool archived, const OperationId& operation) {
    const auto done = runCommand(m_database, m_clock, actor, Permission::ManageCustomers, operation,
                                 u"customer.archive"_s, [id, archived](CommandContext& context) -> Result<qint64> {
                                     auto customer = CustomerStore(context.session).customer(id);
                                     if (!customer)
                                         return noCustomer();
                                     customer->archived = archived;
                                     const auto saved = records::saveCustomer(context, *customer);
                                     return saved ? Result<qint64>(saved->value) : Result<qint64>(saved.error());
                                 });
    return done ? Result<>() : Result<>(done.error());
}

Result<Contact> CustomerService::saveContact(const Actor& actor, const Contact& contact, const OperationId& operation) {
    const auto saved = runCommand(m_database, m_clock, actor, Permission::ManageCustomers, operation, u"contact.save"_s,
                                  [&contact](CommandContext& context) -> Result<qint64> {
                                      const auto id = records::saveContact(context, contact);
                                      return id ? Result<qint64>(id->value) : Result<qint64>(id.error());
                                  });
    if (!saved)
        return saved.error();
    return m_database.read([&saved](Session& session) -> Result<Contact> {
        if (auto stored = CustomerStore(session).contact(ContactId{*saved}))
            return *stored;
        return Error{ErrorCode::NotFound, CustomerServiceText::tr("This contact does not exist any more.")};
    });
}

Result<> CustomerService::removeContact(const Actor& actor, ContactId id, const OperationId& operation) {
    const auto done = runCommand(
        m_database, m_clock, actor, Permission::ManageCustomers, operation, u"contact.remove"_s,
        [id](CommandContext& context) -> Result<qint64> {
            CustomerStore store(context.session);
            const auto contact = store.contact(id);
            const auto owner = contact ? store.customer(contact->customerId) : std::nullopt;
            if (!owner)
                return Error{ErrorCode::NotFound, CustomerServiceText::tr("This contact does not exist any more.")};
            store.remove(*contact);
            context.audit(u"remove_contact"_s, u"customer"_s, owner->id.value, owner->code, toJson(*contact), {});
            return id.value;
        });
    return done ? Result<>() : Result<>(done.error());
}

} // namespace quittance

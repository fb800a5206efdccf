#include "services/CustomerService.h"

#include "services/Command.h"
#include "services/CustomerMerging.h"
#include "services/Records.h"
#include "storage/CustomerMergeStore.h"
#include "storage/CustomerNoteStore.h"
#include "storage/CustomerQuery.h"
#include "storage/CustomerStore.h"
#include "storage/Database.h"
#include "storage/TermsStore.h"

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

struct CustomerServiceText {
    Q_DECLARE_TR_FUNCTIONS(quittance::CustomerService)
};

Error noCustomer() { return {ErrorCode::NotFound, CustomerServiceText::tr("This customer does not exist any more.")}; }

Error noNote() { return {ErrorCode::NotFound, CustomerServiceText::tr("This note does not exist any more.")}; }

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

Result<CustomerTotals> CustomerService::totals(const Actor& actor, const CustomerFilter& filter) {
    if (auto allowed = actor.require(Permission::ViewBook); !allowed)
        return allowed.error();
    return m_database.read([&](Session& session) -> Result<CustomerTotals> {
        return CustomerQuery(session, businessDay(session, m_clock)).totals(filter);
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
                                  .nextPayment = query.nextPayment(id),
                                  .notes = CustomerNoteStore(session).notes(id),
                                  .survivor = {},
                                  .merged = {},
                                  .acceptedTerms = TermsStore(session).acceptancesOf(id)};
        CustomerMergeStore merges(session);
        if (const auto survivor = merges.survivorOf(id))
            overview.survivor = store.customer(*survivor);
        for (const CustomerId merged : merges.mergedInto(id))
            if (auto other = store.customer(merged))
                overview.merged.push_back(std::move(*other));
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

Result<std::vector<CustomerTag>> CustomerService::tags(const Actor& actor) {
    if (auto allowed = actor.require(Permission::ViewBook); !allowed)
        return allowed.error();
    return m_database.read(
        [](Session& session) -> Result<std::vector<CustomerTag>> { return CustomerNoteStore(session).allTags(); });
}

Result<> CustomerService::setTags(const Actor& actor, CustomerId id, const QStringList& tags,
                                  const OperationId& operation) {
    const auto done = runCommand(m_database, m_clock, actor, Permission::ManageCustomers, operation,
                                 u"customer.setTags"_s, [id, &tags](CommandContext& context) -> Result<qint64> {
                                     const auto set = records::setTags(context, id, tags);
                                     return set ? Result<qint64>(id.value) : Result<qint64>(set.error());
                                 });
    return done ? Result<>() : Result<>(done.error());
}

Result<> CustomerService::changeTags(const Actor& actor, CustomerId id, const TagEdit& edit,
                                     const OperationId& operation) {
    const auto done = runCommand(m_database, m_clock, actor, Permission::ManageCustomers, operation,
                                 u"customer.changeTags"_s, [id, &edit](CommandContext& context) -> Result<qint64> {
                                     const QStringList tags = CustomerNoteStore(context.session).tags(id);
                                     const auto set = records::setTags(context, id, edited(tags, edit));
                                     return set ? Result<qint64>(id.value) : Result<qint64>(set.error());
                                 });
    return done ? Result<>() : Result<>(done.error());
}

Result<CustomerNote> CustomerService::saveNote(const Actor& actor, const CustomerNote& note,
                                               const OperationId& operation) {
    const auto saved = runCommand(m_database, m_clock, actor, Permission::ManageCustomers, operation, u"note.save"_s,
                                  [&note](CommandContext& context) -> Result<qint64> {
                                      const auto id = records::saveNote(context, note);
                                      return id ? Result<qint64>(id->value) : Result<qint64>(id.error());
                                  });
    if (!saved)
        return saved.error();
    return m_database.read([&saved](Session& session) -> Result<CustomerNote> {
        if (auto stored = CustomerNoteStore(session).note(CustomerNoteId{*saved}))
            return *stored;
        return noNote();
    });
}

Result<> CustomerService::removeNote(const Actor& actor, CustomerNoteId id, const OperationId& operation) {
    const auto done =
        runCommand(m_database, m_clock, actor, Permission::ManageCustomers, operation, u"note.remove"_s,
                   [id](CommandContext& context) -> Result<qint64> {
                       CustomerNoteStore store(context.session);
                       const auto note = store.note(id);
                       const auto owner =
                           note ? CustomerStore(context.session).customer(note->customerId) : std::nullopt;
                       if (!owner)
                           return noNote();
                       store.remove(*note);
                       context.audit(u"remove_note"_s, u"customer"_s, owner->id.value, owner->code, toJson(*note), {});
                       return id.value;
                   });
    return done ? Result<>() : Result<>(done.error());
}

Result<std::vector<DuplicateGroup>> CustomerService::duplicates(const Actor& actor, int limit) {
    if (auto allowed = actor.require(Permission::ViewBook); !allowed)
        return allowed.error();
    return m_database.read([limit](Session& session) -> Result<std::vector<DuplicateGroup>> {
        return CustomerMergeStore(session).duplicates(std::max(limit, 0));
    });
}

Result<std::vector<DuplicateGroup>> CustomerService::duplicatesOf(const Actor& actor, CustomerId id) {
    if (auto allowed = actor.require(Permission::ViewBook); !allowed)
        return allowed.error();
    return m_database.read([id](Session& session) -> Result<std::vector<DuplicateGroup>> {
        const auto customer = CustomerStore(session).customer(id);
        if (!customer)
            return noCustomer();
        return CustomerMergeStore(session).duplicatesOf(*customer);
    });
}

Result<MergePreview> CustomerService::previewMerge(const Actor& actor, CustomerId survivor, CustomerId merged) {
    if (auto allowed = actor.require(Permission::ViewBook); !allowed)
        return allowed.error();
    return m_database.read([this, survivor, merged](Session& session) -> Result<MergePreview> {
        CustomerStore store(session);
        const auto first = store.customer(survivor);
        const auto second = store.customer(merged);
        if (!first || !second)
            return noCustomer();
        MergePreview preview{.survivor = *first,
                             .merged = *second,
                             .contents = CustomerMergeStore(session).contents(merged, businessDay(session, m_clock)),
                             .reasonsAgainst = {}};
        preview.reasonsAgainst =
            reasonsAgainst(*first, *second, {.survivor = *first, .merged = merged, .mergedVersion = second->version},
                           preview.contents);
        return preview;
    });
}

Result<Customer> CustomerService::merge(const Actor& actor, const CustomerMerge& wanted, const OperationId& operation) {
    const auto done = runCommand(m_database, m_clock, actor, Permission::ManageCustomers, operation,
                                 u"customer.merge"_s, [this, &wanted](CommandContext& context) -> Result<qint64> {
                                     const auto id =
                                         merging::merge(context, wanted, businessDay(context.session, m_clock));
                                     return id ? Result<qint64>(id->value) : Result<qint64>(id.error());
                                 });
    return done ? readCustomer(m_database, CustomerId{*done}) : Result<Customer>(done.error());
}

} // namespace quittance

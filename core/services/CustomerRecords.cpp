#include "base/Text.h"
#include "services/Records.h"
#include "storage/CompanyStore.h"
#include "storage/CustomerMergeStore.h"
#include "storage/CustomerNoteStore.h"
#include "storage/CustomerStore.h"
#include "storage/WorkspaceStore.h"

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

struct CustomerRecordsText {
    Q_DECLARE_TR_FUNCTIONS(quittance::CustomerRecords)
};

QJsonObject toJson(const Workspace& workspace) { return {{u"name"_s, workspace.name}}; }

QJsonObject toJson(const Site& site) {
    return {{u"name"_s, site.name}, {u"workspace"_s, QString::number(site.workspaceId.value)}};
}

WorkspaceId insertWorkspace(CommandContext& context, const Workspace& workspace) {
    const WorkspaceId id = WorkspaceStore(context.session).insert(workspace);
    context.audit(u"create"_s, u"workspace"_s, id.value, workspace.name, {}, toJson(workspace));
    return id;
}

} // namespace

QDate businessDay(Session& session, const Clock& clock) { return clock.today(CompanyStore(session).timeZone()); }

namespace records {

Result<> require(const std::vector<Error>& errors) { return errors.empty() ? Result<>() : Result<>(errors.front()); }

Error changedMeanwhile(const QString& label) {
    return {
        ErrorCode::Conflict,
        CustomerRecordsText::tr("%1 was changed by somebody else in the meantime. Look at the new values, then make "
                                "your change again.")
            .arg(label)};
}

Result<CustomerId> saveCustomer(CommandContext& context, Customer customer, CodeSeries* codes) {
    customer = normalised(std::move(customer));
    if (auto valid = require(validate(customer)); !valid)
        return valid.error();
    CustomerStore store(context.session);
    if (!customer.code.isEmpty()) {
        const auto other = store.customerByCode(customer.code);
        if (other && other->id != customer.id)
            return Error{ErrorCode::Conflict,
                         CustomerRecordsText::tr("The code %1 belongs to %2 already. Choose another one.")
                             .arg(customer.code, other->name),
                         u"code"_s};
    }

    if (!customer.id.isValid()) {
        if (customer.code.isEmpty()) {
            CodeSeries series(context.session, CodeSeries::Kind::Customer);
            customer.code = (codes ? *codes : series).next();
        }
        customer.id = store.insert(customer, context.nowMs);
        context.audit(u"create"_s, u"customer"_s, customer.id.value, customer.code, {}, quittance::toJson(customer));
        insertWorkspace(context, {.id = {}, .customerId = customer.id, .name = customer.name});
        return customer.id;
    }

    const auto before = store.customer(customer.id);
    if (!before)
        return Error{ErrorCode::NotFound, CustomerRecordsText::tr("This customer does not exist any more.")};
    if (customer.code.isEmpty())
        customer.code = before->code;
    if (before->version != customer.version)
        return changedMeanwhile(before->name);
    CustomerMergeStore merges(context.session);
    if (const auto survivor = merges.survivorOf(customer.id); survivor && !(*before == customer)) {
        const auto into = store.customer(*survivor);
        return Error{ErrorCode::InUse, CustomerRecordsText::tr("%1 was merged into %2 and never changes any more. "
                                                               "Change %2 instead.")
                                           .arg(before->name, into ? into->name : QString())};
    }
    if (before->vatNumber != customer.vatNumber)
        customer.viesState = ViesState::Unknown; // the answer was about the old number
    if (*before == customer)
        return customer.id;
    if (customer.archived && !before->archived && store.isBilled(customer.id))
        return Error{
            ErrorCode::InUse,
            CustomerRecordsText::tr("%1 has subscriptions that will be billed. End them first.").arg(before->name),
            u"archived"_s};
    if (!store.update(customer))
        return changedMeanwhile(before->name);
    const QString action = before->archived == customer.archived ? u"update"_s
                           : customer.archived                   ? u"archive"_s
                                                                 : u"unarchive"_s;
    context.audit(action, u"customer"_s, customer.id.value, customer.code, quittance::toJson(*before),
                  quittance::toJson(customer));
    return customer.id;
}

Result<ContactId> saveContact(CommandContext& context, Contact contact) {
    contact = normalised(std::move(contact));
    if (auto valid = require(validate(contact)); !valid)
        return valid.error();
    CustomerStore store(context.session);
    const auto owner = store.customer(contact.customerId);
    if (!owner)
        return Error{ErrorCode::NotFound, CustomerRecordsText::tr("This customer does not exist any more.")};
    if (!contact.id.isValid()) {
        contact.id = store.insert(contact);
        context.audit(u"add_contact"_s, u"customer"_s, owner->id.value, owner->code, {}, quittance::toJson(contact));
        return contact.id;
    }
    const auto before = store.contact(contact.id);
    if (!before || before->customerId != contact.customerId)
        return Error{ErrorCode::NotFound, CustomerRecordsText::tr("This contact does not exist any more.")};
    if (before->version != contact.version)
        return changedMeanwhile(before->name);
    if (*before == contact)
        return contact.id;
    if (!store.update(contact))
        return changedMeanwhile(before->name);
    context.audit(u"change_contact"_s, u"customer"_s, owner->id.value, owner->code, quittance::toJson(*before),
                  quittance::toJson(contact));
    return contact.id;
}

Result<CustomerNoteId> saveNote(CommandContext& context, CustomerNote note) {
    note = normalised(std::move(note));
    if (auto valid = validate(note); !valid)
        return valid.error();
    const auto owner = CustomerStore(context.session).customer(note.customerId);
    if (!owner)
        return Error{ErrorCode::NotFound, CustomerRecordsText::tr("This customer does not exist any more.")};
    CustomerNoteStore store(context.session);
    if (!note.id.isValid()) {
        note.writtenAtMs = context.nowMs;
        note.writtenBy = context.actor.name();
        note.id = store.insert(note);
        context.audit(u"add_note"_s, u"customer"_s, owner->id.value, owner->code, {}, quittance::toJson(note));
        return note.id;
    }
    const auto before = store.note(note.id);
    if (!before || before->customerId != note.customerId)
        return Error{ErrorCode::NotFound, CustomerRecordsText::tr("This note does not exist any more.")};
    if (before->text == note.text)
        return note.id;
    if (before->version != note.version || !store.update(note))
        return changedMeanwhile(owner->name);
    context.audit(u"change_note"_s, u"customer"_s, owner->id.value, owner->code, quittance::toJson(*before),
                  quittance::toJson(note));
    return note.id;
}

Result<> setTags(CommandContext& context, CustomerId customer, const QStringList& tags) {
    const QStringList wanted = tagsFromText(tags.join(u','));
    if (auto valid = validateTags(wanted); !valid)
        return valid;
    const auto owner = CustomerStore(context.session).customer(customer);
    if (!owner)
        return Error{ErrorCode::NotFound, CustomerRecordsText::tr("This customer does not exist any more.")};
    CustomerNoteStore store(context.session);
    const QStringList before = store.tags(customer);
    if (before == wanted)
        return {};
    store.setTags(customer, wanted);
    const QStringList after = store.tags(customer);
    if (before != after)
        context.audit(u"set_tags"_s, u"customer"_s, customer.value, owner->code, {{u"tags"_s, before.join(u", "_s)}},
                      {{u"tags"_s, after.join(u", "_s)}});
    return {};
}

Result<WorkspaceId> saveWorkspace(CommandContext& context, Workspace workspace) {
    workspace = normalised(std::move(workspace));
    if (auto valid = require(validate(workspace)); !valid)
        return valid.error();
    WorkspaceStore store(context.session);
    if (!CustomerStore(context.session).customer(workspace.customerId))
        return Error{ErrorCode::NotFound, CustomerRecordsText::tr("This customer does not exist any more.")};
    const auto same = store.workspaceNamed(workspace.customerId, workspace.name);
    if (same && *same != workspace.id)
        return Error{ErrorCode::Conflict,
                     CustomerRecordsText::tr("This customer has a workspace with this name already."), u"name"_s};
    if (!workspace.id.isValid())
        return insertWorkspace(context, workspace);
    const auto before = store.workspace(workspace.id);
    if (!before || before->customerId != workspace.customerId)
        return Error{ErrorCode::NotFound, CustomerRecordsText::tr("This workspace does not exist any more.")};
    if (before->version != workspace.version)
        return changedMeanwhile(before->name);
    if (*before == workspace)
        return workspace.id;
    if (!store.update(workspace))
        return changedMeanwhile(before->name);
    context.audit(u"update"_s, u"workspace"_s, workspace.id.value, workspace.name, toJson(*before), toJson(workspace));
    return workspace.id;
}

Result<SiteId> saveSite(CommandContext& context, Site site) {
    site = normalised(std::move(site));
    if (auto valid = require(validate(site)); !valid)
        return valid.error();
    WorkspaceStore store(context.session);
    if (!store.workspace(site.workspaceId))
        return Error{ErrorCode::NotFound, CustomerRecordsText::tr("This workspace does not exist any more."),
                     u"workspaceId"_s};
    const auto same = store.siteNamed(site.workspaceId, site.name);
    if (same && *same != site.id)
        return Error{ErrorCode::Conflict, CustomerRecordsText::tr("This workspace has a site with this name already."),
                     u"name"_s};
    if (!site.id.isValid()) {
        site.id = store.insert(site);
        context.audit(u"create"_s, u"site"_s, site.id.value, site.name, {}, toJson(site));
        return site.id;
    }
    const auto before = store.site(site.id);
    if (!before || before->workspaceId != site.workspaceId)
        return Error{ErrorCode::NotFound, CustomerRecordsText::tr("This site does not exist any more.")};
    if (before->version != site.version)
        return changedMeanwhile(before->name);
    if (*before == site)
        return site.id;
    if (!store.update(site))
        return changedMeanwhile(before->name);
    context.audit(u"update"_s, u"site"_s, site.id.value, site.name, toJson(*before), toJson(site));
    return site.id;
}

Result<SiteId> ensureSite(CommandContext& context, WorkspaceId workspace, const QString& name) {
    const Site site = normalised(Site{.id = {}, .workspaceId = workspace, .name = name});
    if (const auto existing = WorkspaceStore(context.session).siteNamed(workspace, site.name))
        return *existing;
    return saveSite(context, site);
}

} // namespace records

} // namespace quittance

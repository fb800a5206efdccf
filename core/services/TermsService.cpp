#include "services/TermsService.h"

#include "services/Records.h"
#include "services/SubscriptionChange.h"
#include "services/TermsRecords.h"
#include "storage/CustomerStore.h"
#include "storage/Database.h"
#include "storage/TermsStore.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

struct TermsServiceText {
    Q_DECLARE_TR_FUNCTIONS(quittance::TermsService)
};

Error gone() { return {ErrorCode::NotFound, TermsServiceText::tr("This version does not exist any more.")}; }

Result<TermsVersion> stored(TermsStore& store, TermsId id, qint64 version) {
    auto terms = store.terms(id);
    if (!terms)
        return gone();
    if (terms->version != version)
        return records::changedMeanwhile(terms->label);
    if (terms->acceptances > 0)
        return Error{ErrorCode::InUse,
                     TermsServiceText::tr("%1 was accepted by customers: it stays as it is. Add another version.")
                         .arg(nameOf(terms->kind, terms->label)),
                     u"label"_s};
    return *std::move(terms);
}

/// Whether another version of its kind has the name or the day.
Result<> mustBeOnlyOne(TermsStore& store, const TermsVersion& wanted) {
    for (const TermsVersion& other : store.all()) {
        if (other.id == wanted.id || other.kind != wanted.kind)
            continue;
        if (other.label == wanted.label)
            return Error{ErrorCode::Conflict, TermsServiceText::tr("There is a version %1 already.").arg(other.label),
                         u"label"_s};
        if (other.validFrom == wanted.validFrom)
            return Error{ErrorCode::Conflict,
                         TermsServiceText::tr("The version %1 holds from this day already. Choose another one.")
                             .arg(other.label),
                         u"validFrom"_s};
    }
    return {};
}

} // namespace

Result<std::vector<TermsVersion>> TermsService::all(const Actor& actor) {
    if (auto allowed = actor.require(Permission::ViewBook); !allowed)
        return allowed.error();
    return m_database.read(
        [](Session& session) -> Result<std::vector<TermsVersion>> { return TermsStore(session).all(); });
}

Result<TermsQuestion> TermsService::question(const Actor& actor, CustomerId customer, bool newSubscription) {
    if (auto allowed = actor.require(Permission::ViewBook); !allowed)
        return allowed.error();
    return m_database.read([&](Session& session) -> Result<TermsQuestion> {
        TermsQuestion question{.toAccept = {}, .contacts = {}, .beyond = {}, .today = businessDay(session, m_clock)};
        question.toAccept = records::termsToAccept(session, customer, question.today, newSubscription);
        const auto asked = newSubscription ? CustomerStore(session).customer(customer) : std::nullopt;
        if (asked)
            question.beyond = beyondAccount(*asked);
        for (const Contact& contact : CustomerStore(session).contacts(customer))
            question.contacts.append(contact.name);
        question.contacts.sort(Qt::CaseInsensitive);
        return question;
    });
}

Result<TermsVersion> TermsService::save(const Actor& actor, const TermsVersion& terms, const OperationId& operation) {
    const auto saved = runCommand(m_database, m_clock, actor, Permission::ManageCompany, operation, u"terms.save"_s,
                                  [&terms](CommandContext& context) -> Result<qint64> {
                                      TermsStore store(context.session);
                                      TermsVersion wanted = normalised(terms);
                                      if (auto valid = records::require(validate(wanted)); !valid)
                                          return valid.error();
                                      std::optional<TermsVersion> before;
                                      if (wanted.id.isValid()) {
                                          auto known = stored(store, wanted.id, wanted.version);
                                          if (!known)
                                              return known.error();
                                          before = *std::move(known);
                                          wanted.acceptances = before->acceptances;
                                          if (wanted == *before)
                                              return wanted.id.value;
                                      }
                                      if (auto only = mustBeOnlyOne(store, wanted); !only)
                                          return only.error();
                                      if (!before)
                                          wanted.id = store.insert(wanted);
                                      else if (!store.update(wanted))
                                          return records::changedMeanwhile(before->label);
                                      context.audit(before ? u"update"_s : u"create"_s, u"terms"_s, wanted.id.value,
                                                    nameOf(wanted.kind, wanted.label),
                                                    before ? toJson(*before) : QJsonObject(), toJson(wanted));
                                      return wanted.id.value;
                                  });
    if (!saved)
        return saved.error();
    return m_database.read([&saved](Session& session) -> Result<TermsVersion> {
        if (auto kept = TermsStore(session).terms(TermsId{*saved}))
            return *std::move(kept);
        return gone();
    });
}

Result<> TermsService::remove(const Actor& actor, TermsId id, qint64 version, const OperationId& operation) {
    const auto done = runCommand(m_database, m_clock, actor, Permission::ManageCompany, operation, u"terms.remove"_s,
                                 [&](CommandContext& context) -> Result<qint64> {
                                     TermsStore store(context.session);
                                     const auto before = stored(store, id, version);
                                     if (!before)
                                         return before.error();
                                     if (!store.remove(id, version))
                                         return records::changedMeanwhile(before->label);
                                     context.audit(u"remove"_s, u"terms"_s, id.value,
                                                   nameOf(before->kind, before->label), toJson(*before), {});
                                     return id.value;
                                 });
    return done ? Result<>() : Result<>(done.error());
}

namespace records {

std::vector<TermsVersion> termsToAccept(Session& session, CustomerId customer, QDate today, bool newSubscription) {
    TermsStore store(session);
    std::vector<TermsVersion> asked = inForce(store.all(), today);
    if (newSubscription || asked.empty())
        return asked;
    const std::vector<TermsId> accepted = store.acceptedBy(customer);
    std::erase_if(asked, [&accepted](const TermsVersion& terms) {
        return std::ranges::find(accepted, terms.id) != accepted.end();
    });
    return asked;
}

Result<> acceptTerms(CommandContext& context, std::span<const Subscription> subscriptions, QDate today,
                     bool newSubscription, const std::optional<TermsConsent>& given) {
    const CustomerId customer = subscriptions.front().customerId;
    TermsStore store(context.session);
    const std::vector<TermsVersion> asked = termsToAccept(context.session, customer, today, newSubscription);
    if (asked.empty())
        return {};
    QStringList names;
    for (const TermsVersion& terms : asked)
        names.append(nameOf(terms.kind, terms.label));
    const QString all = names.join(u", "_s);
    if (!given)
        return invalid(TermsServiceText::tr("The customer has to accept first: %1.").arg(all), u"consent"_s);
    TermsConsent consent = normalised(*given);
    if (auto valid = require(validate(consent, today)); !valid)
        return valid;
    if (!consent.waivedBecause.isEmpty()) {
        if (auto allowed = context.actor.require(Permission::OverrideTerms); !allowed)
            return Error{ErrorCode::Denied, allowed.error().message, u"waivedBecause"_s};
        for (const Subscription& s : subscriptions)
            context.audit(u"waive_terms"_s, u"subscription"_s, s.id.value, s.code, {},
                          {{u"terms"_s, all}, {u"reason"_s, consent.waivedBecause}});
        return {};
    }
    store.hold(asked);
    for (const TermsVersion& terms : asked) {
        const auto same = [&terms](const TermsConsent::Seen& seen) {
            return seen.id == terms.id && seen.version == terms.version;
        };
        if (!consent.seen.empty() && std::ranges::none_of(consent.seen, same))
            return Error{ErrorCode::Conflict,
                         TermsServiceText::tr("The terms have changed meanwhile. Look at them again: %1.").arg(all),
                         u"consent"_s};
    }
    const QDate day = consent.acceptedOn.isValid() ? consent.acceptedOn : today;
    for (const TermsVersion& terms : asked)
        store.accept({.terms = terms.id,
                      .customer = customer,
                      .subscription = subscriptions.front().id,
                      .acceptedBy = consent.acceptedBy,
                      .acceptedOn = day,
                      .means = consent.means,
                      .label = {},
                      .recordedBy = context.actor.name()},
                     context.nowMs, context.operation.toString());
    for (const Subscription& s : subscriptions)
        context.audit(u"accept_terms"_s, u"subscription"_s, s.id.value, s.code, {},
                      {{u"terms"_s, all},
                       {u"accepted_by"_s, consent.acceptedBy},
                       {u"accepted_on"_s, day.toString(Qt::ISODate)},
                       {u"means"_s, toString(consent.means)}});
    return {};
}

} // namespace records

} // namespace quittance

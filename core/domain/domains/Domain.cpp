#include "domain/domains/Domain.h"

#include "base/Text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace quittance {

namespace {

struct DomainText {
    Q_DECLARE_TR_FUNCTIONS(quittance::Domain)
};

using State = DomainState;

constexpr qsizetype longestRegistrar = 100;
constexpr int longestTerm = 11; // a registry gives ten years; what is told a little late is no mistake

struct Word {
    State state;
    QLatin1StringView word;
};
constexpr Word words[] = {{State::Ordered, "ordered"_L1},
                          {State::Requested, "requested"_L1},
                          {State::InProgress, "in_progress"_L1},
                          {State::WaitingForDns, "waiting_for_dns"_L1},
                          {State::Registered, "registered"_L1},
                          {State::Connected, "connected"_L1},
                          {State::Refused, "refused"_L1},
                          {State::Ending, "ending"_L1},
                          {State::Ended, "ended"_L1},
                          {State::Expired, "expired"_L1}};

QString shown(QDate day) { return QLocale().toString(day, QLocale::ShortFormat); }

Result<> checkExpiry(QDate from, QDate expiresOn) {
    if (expiresOn <= from)
        return invalid(DomainText::tr("Enter a day after %1.").arg(shown(from)), u"expiresOn"_s);
    if (expiresOn > from.addYears(longestTerm))
        return invalid(DomainText::tr("A domain is registered for ten years at most. Check the year."), u"expiresOn"_s);
    return {};
}

} // namespace

QString toString(DomainOrigin origin) {
    switch (origin) {
    case DomainOrigin::Bought: return u"bought"_s;
    case DomainOrigin::Transferred: return u"transferred"_s;
    case DomainOrigin::Connected: return u"connected"_s;
    }
    Q_UNREACHABLE();
}

Result<DomainOrigin> domainOriginFromString(QStringView text) {
    for (const DomainOrigin origin : {DomainOrigin::Bought, DomainOrigin::Transferred, DomainOrigin::Connected})
        if (text == toString(origin))
            return origin;
    return invalid(DomainText::tr("“%1” is not a way for a domain to come. Use bought, transferred or connected.")
                       .arg(text.left(40)));
}

QString displayName(DomainOrigin origin) {
    switch (origin) {
    case DomainOrigin::Bought: return DomainText::tr("Bought", "domain");
    case DomainOrigin::Transferred: return DomainText::tr("Transferred in", "domain");
    case DomainOrigin::Connected: return DomainText::tr("Connected", "domain, by which way");
    }
    Q_UNREACHABLE();
}

QString toString(DomainState state) {
    return std::ranges::find(words, state, &Word::state)->word; // all of them are there
}

Result<DomainState> domainStateFromString(QStringView text) {
    const auto* const found = std::ranges::find_if(words, [text](const Word& word) { return text == word.word; });
    if (found == std::end(words) || found->state == State::Ending || found->state == State::Ended ||
        found->state == State::Expired)
        return invalid(DomainText::tr("“%1” is not a state of a domain.").arg(text.left(40)));
    return found->state;
}

QString displayName(DomainState state) {
    switch (state) {
    case State::Ordered: return DomainText::tr("Ordered", "domain");
    case State::Requested: return DomainText::tr("Transfer requested", "domain");
    case State::InProgress: return DomainText::tr("Transfer in progress", "domain");
    case State::WaitingForDns: return DomainText::tr("Waiting for DNS", "domain");
    case State::Registered: return DomainText::tr("Registered", "domain");
    case State::Connected: return DomainText::tr("Connected", "domain, state");
    case State::Refused: return DomainText::tr("Refused", "domain");
    case State::Ending: return DomainText::tr("Ending", "domain");
    case State::Ended: return DomainText::tr("Ended", "domain");
    case State::Expired: return DomainText::tr("Expired", "domain");
    }
    Q_UNREACHABLE();
}

DomainState firstState(DomainOrigin origin) {
    switch (origin) {
    case DomainOrigin::Bought: return State::Ordered;
    case DomainOrigin::Transferred: return State::Requested;
    case DomainOrigin::Connected: return State::WaitingForDns;
    }
    Q_UNREACHABLE();
}

DomainState stateOn(const Domain& domain, QDate day) {
    if (domain.state == State::Refused)
        return State::Refused;
    if (domain.endsOn)
        return *domain.endsOn < day ? State::Ended : State::Ending;
    const bool used = domain.state == State::Registered || domain.state == State::Connected;
    return used && domain.expiresOn && *domain.expiresOn < day ? State::Expired : domain.state;
}

bool isWaiting(DomainState state) {
    return state == State::Ordered || state == State::Requested || state == State::InProgress ||
           state == State::WaitingForDns;
}

bool isInUse(DomainState state) {
    return state == State::Registered || state == State::Connected || state == State::Ending || state == State::Expired;
}

bool isLive(DomainState state) { return state != State::Refused && state != State::Ended; }

std::vector<DomainState> nextStates(const Domain& domain) {
    if (domain.endsOn)
        return {};
    switch (domain.state) {
    case State::Ordered: return {State::Registered, State::Refused};
    case State::Requested: return {State::InProgress, State::Registered, State::Refused};
    case State::InProgress: return {State::Registered, State::Refused};
    case State::WaitingForDns: return {State::Connected};
    case State::Connected: return {State::WaitingForDns};
    default: return {};
    }
}

Result<Domain> moved(const Domain& domain, const DomainMove& move, QDate today) {
    const std::vector<State> next = nextStates(domain);
    if (std::ranges::find(next, move.to) == next.end())
        return Error{ErrorCode::Conflict,
                     DomainText::tr("%1 cannot become “%2”: it is “%3”.")
                         .arg(domain.name.shown(), displayName(move.to), displayName(stateOn(domain, today))),
                     u"to"_s};
    if (!move.on.isValid())
        return invalid(DomainText::tr("Enter the day."), u"on"_s);
    if (move.on < domain.stateSince)
        return invalid(
            DomainText::tr("The step before was on %1. Choose this day or a later one.").arg(shown(domain.stateSince)),
            u"on"_s);
    if (move.on > today)
        return invalid(DomainText::tr("This day lies ahead. Enter the step when it is done."), u"on"_s);
    Domain after = domain;
    after.state = move.to;
    after.stateSince = move.on;
    if (move.to == State::Refused) {
        if (move.reason.trimmed().isEmpty())
            return invalid(DomainText::tr("Say why, for example “Locked by its owner”."), u"reason"_s);
        after.reason = move.reason;
    }
    if (move.to == State::Registered) {
        if (!move.expiresOn)
            return invalid(DomainText::tr("Enter until when it is registered."), u"expiresOn"_s);
        after.registeredOn = move.on;
    }
    if (move.expiresOn && move.to != State::Refused) {
        if (auto good = checkExpiry(move.on, *move.expiresOn); !good)
            return good.error();
        after.expiresOn = move.expiresOn;
    }
    if (!move.registrar.trimmed().isEmpty())
        after.registrar = move.registrar;
    return normalised(std::move(after));
}

Result<Domain> renewed(const Domain& domain, QDate expiresOn, QDate today) {
    if (domain.state != State::Registered && domain.state != State::Connected)
        return Error{ErrorCode::Conflict,
                     DomainText::tr("%1 is “%2”: there is nothing to renew yet.")
                         .arg(domain.name.shown(), displayName(stateOn(domain, today))),
                     u"expiresOn"_s};
    if (stateOn(domain, today) == State::Ended)
        return Error{ErrorCode::Conflict, DomainText::tr("%1 has ended.").arg(domain.name.shown()), u"expiresOn"_s};
    if (!expiresOn.isValid())
        return invalid(DomainText::tr("Enter until when it is registered."), u"expiresOn"_s);
    if (domain.expiresOn && expiresOn <= *domain.expiresOn)
        return invalid(
            DomainText::tr("It is registered until %1 already. Choose a later day.").arg(shown(*domain.expiresOn)),
            u"expiresOn"_s);
    if (auto good = checkExpiry(today, expiresOn); !good)
        return good.error();
    Domain after = domain;
    after.expiresOn = expiresOn;
    return after;
}

QDate proposedExpiry(const Domain& domain, std::optional<QDate> billedUntil) {
    const QDate from = domain.expiresOn.value_or(domain.registeredOn.value_or(domain.requestedOn));
    return billedUntil && *billedUntil > from ? *billedUntil : from.addYears(1);
}

std::optional<QDate> expiry(const Domain& domain, QDate today) {
    const State state = stateOn(domain, today);
    return state == State::Registered || state == State::Connected || state == State::Expired ? domain.expiresOn
                                                                                              : std::nullopt;
}

ExpiryNotice expiryNotice(const Domain& domain, QDate today) {
    const auto last = expiry(domain, today);
    if (!last)
        return ExpiryNotice::None;
    const qint64 days = today.daysTo(*last);
    return days < 0                   ? ExpiryNotice::Over
           : days <= 7                ? ExpiryNotice::Within7Days
           : days <= 30               ? ExpiryNotice::Within30Days
           : days <= expiryNoticeDays ? ExpiryNotice::Within60Days
                                      : ExpiryNotice::None;
}

Result<> mayHaveMailboxes(const Domain& domain, QDate today) {
    const State state = stateOn(domain, today);
    if (isWaiting(state))
        return invalid(DomainText::tr("%1 is “%2”. Mailboxes can be added once it is registered or connected.")
                           .arg(domain.name.shown(), displayName(state)),
                       u"domain"_s);
    if (!isInUse(state) || state == State::Ending)
        return invalid(
            DomainText::tr("%1 is “%2”: no mailbox can be added.").arg(domain.name.shown(), displayName(state)),
            u"domain"_s);
    if (state == State::Expired)
        return invalid(DomainText::tr("%1 expired on %2. Enter until when it is renewed first.")
                           .arg(domain.name.shown(), shown(*domain.expiresOn)),
                       u"domain"_s);
    return {};
}

Result<> mayBuyMailbox(const Domain& domain, const MailboxPlace& place, QDate today) {
    if (auto may = mayHaveMailboxes(domain, today); !may)
        return may;
    if (place.site.isEmpty())
        return invalid(
            DomainText::tr("%1 has no site. Assign it to a site with a premium plan first.").arg(domain.name.shown()),
            u"domain"_s);
    if (!place.premium)
        return invalid(
            DomainText::tr("The site %1 has no premium plan that runs. A business mailbox needs one.").arg(place.site),
            u"domain"_s);
    return {};
}

std::vector<Error> validate(const Domain& domain) {
    std::vector<Error> errors;
    if (domain.name.isEmpty())
        errors.push_back(invalid(DomainText::tr("Enter the domain, for example maison-brume.fr."), u"name"_s));
    if (!domain.requestedOn.isValid())
        errors.push_back(invalid(DomainText::tr("Enter the day."), u"requestedOn"_s));
    else if (domain.expiresOn && !domain.registeredOn)
        if (auto good = checkExpiry(domain.requestedOn, *domain.expiresOn); !good)
            errors.push_back(good.error());
    if (domain.registrar.size() > longestRegistrar)
        errors.push_back(invalid(DomainText::tr("Enter at most 100 characters."), u"registrar"_s));
    return errors;
}

Domain normalised(Domain domain) {
    domain.registrar = text::normalisedLine(domain.registrar, longestRegistrar + 1);
    domain.reason = text::normalisedLine(domain.reason);
    return domain;
}

QJsonObject toJson(const Domain& domain) {
    QJsonObject json{{u"origin"_s, toString(domain.origin)},
                     {u"domain_state"_s, toString(domain.state)},
                     {u"since"_s, domain.stateSince.toString(Qt::ISODate)},
                     {u"auto_renew"_s, domain.autoRenew}};
    const auto day = [&json](const QString& key, const std::optional<QDate>& value) {
        if (value)
            json.insert(key, value->toString(Qt::ISODate));
    };
    day(u"registered_on"_s, domain.registeredOn);
    day(u"expires_on"_s, domain.expiresOn);
    day(u"last_day"_s, domain.endsOn);
    if (!domain.registrar.isEmpty())
        json.insert(u"registrar"_s, domain.registrar);
    if (!domain.reason.isEmpty())
        json.insert(u"reason"_s, domain.reason);
    return json;
}

} // namespace quittance

#include "subscriptions/DomainColumns.h"

#include "common/Language.h"
#include "subscriptions/DomainsPage.h"
#include "subscriptions/SubscriptionLook.h"

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

CellValue day(const std::optional<QDate>& date) { return date ? CellValue(*date) : CellValue(); }

} // namespace

StatusLook domainLook(DomainState state) {
    const QString text = displayName(state);
    switch (state) {
    case DomainState::Ordered:
    case DomainState::Requested:
    case DomainState::InProgress:
    case DomainState::WaitingForDns: return {Tone::Info, u"hourglass-split"_s, text};
    case DomainState::Registered:
    case DomainState::Connected: return {Tone::Success, u"check-circle"_s, text};
    case DomainState::Refused: return {Tone::Neutral, u"x-circle"_s, text};
    case DomainState::Ending: return {Tone::Warning, u"calendar-event"_s, text};
    case DomainState::Ended: return {Tone::Neutral, u"stop-circle"_s, text};
    case DomainState::Expired: return {Tone::Danger, u"exclamation-octagon"_s, text};
    }
    Q_UNREACHABLE();
}

StatusLook mailboxLook(MailboxState state) {
    const QString text = displayName(state);
    switch (state) {
    case MailboxState::Scheduled: return {Tone::Info, u"clock"_s, text};
    case MailboxState::Active: return {Tone::Success, u"check-circle"_s, text};
    case MailboxState::Ending: return {Tone::Warning, u"calendar-event"_s, text};
    case MailboxState::Ended: return {Tone::Neutral, u"stop-circle"_s, text};
    }
    Q_UNREACHABLE();
}

StatusLook expiryLook(const DomainRow& row) {
    if (!row.domain.expiresOn)
        return {};
    const QString last = Language::date(*row.domain.expiresOn);
    const int days = static_cast<int>(row.today.daysTo(*row.domain.expiresOn));
    const QString left = days == 0 ? DomainsPage::tr("last day today")
                                   : DomainsPage::tr("%Ln days left", "until a domain expires", days);
    const QString text = DomainsPage::tr("%1 · %2", "expiry, days left").arg(last, left);
    // Nobody has to do anything for what renews by itself.
    const bool calm = row.domain.autoRenew;
    switch (row.notice) {
    case ExpiryNotice::None: return {Tone::Neutral, u"calendar3"_s, last};
    case ExpiryNotice::Within60Days: return {calm ? Tone::Neutral : Tone::Info, u"calendar-event"_s, text};
    case ExpiryNotice::Within30Days: return {calm ? Tone::Info : Tone::Warning, u"calendar-event"_s, text};
    case ExpiryNotice::Within7Days: return {calm ? Tone::Warning : Tone::Danger, u"exclamation-triangle"_s, text};
    case ExpiryNotice::Over: return {Tone::Danger, u"exclamation-octagon"_s, last};
    }
    Q_UNREACHABLE();
}

QString billingEnd(const DomainRow& row) {
    if (!row.billing || !row.billing->lastDay || row.billing->endKind == EndKind::Paused)
        return {};
    const QString last = Language::date(*row.billing->lastDay);
    return *row.billing->lastDay < row.today ? DomainsPage::tr("billed until %1 only").arg(last)
                                             : DomainsPage::tr("billed until %1").arg(last);
}

std::vector<Column<DomainRow>> domainColumns() {
    using Key = DomainColumn;
    return {
        {{.key = int(Key::Name),
          .name = u"name"_s,
          .title = [] { return DomainsPage::tr("Domain"); },
          .width = 200,
          .stretch = true,
          .least = 140},
         [](const DomainRow& row) { return row.domain.name.shown(); }},
        {{.key = int(Key::Customer),
          .name = u"customer"_s,
          .title = [] { return DomainsPage::tr("Customer"); },
          .width = 170,
          .leavesFirst = 1},
         &DomainRow::customerName},
        {{.key = int(Key::Site),
          .name = u"site"_s,
          .title = [] { return DomainsPage::tr("Site"); },
          .width = 150,
          .leavesFirst = 4},
         &DomainRow::siteName},
        {{.key = int(Key::State),
          .name = u"state"_s,
          .title = [] { return DomainsPage::tr("State"); },
          .kind = CellKind::Status,
          .width = 168,
          .stays = true},
         [](const DomainRow& row) { return domainLook(row.state); }},
        {{.key = int(Key::Expires),
          .name = u"expires"_s,
          .title = [] { return DomainsPage::tr("Expires on"); },
          .kind = CellKind::Status,
          .width = 218,
          .stays = true},
         [](const DomainRow& row) -> CellValue {
             const StatusLook look = expiryLook(row);
             return look.text.isEmpty() ? CellValue() : CellValue(look);
         }},
        {{.key = int(Key::AutoRenew),
          .name = u"auto-renew"_s,
          .title = [] { return DomainsPage::tr("Renewal"); },
          .width = 128,
          .leavesFirst = 2},
         [](const DomainRow& row) {
             return row.domain.autoRenew ? DomainsPage::tr("By itself") : DomainsPage::tr("By hand");
         }},
        {{.key = int(Key::Mailboxes),
          .name = u"mailboxes"_s,
          .title = [] { return DomainsPage::tr("Mailboxes"); },
          .kind = CellKind::Number,
          .width = 92,
          .leavesFirst = 5},
         [](const DomainRow& row) { return row.mailboxes > 0 ? CellValue(row.mailboxes) : CellValue(); }},
        {{.key = int(Key::Price),
          .name = u"price"_s,
          .title = [] { return DomainsPage::tr("Price a year"); },
          .kind = CellKind::Number,
          .width = 112,
          .leavesFirst = 6},
         [](const DomainRow& row) -> CellValue {
             if (!row.billing)
                 return {};
             const SubscriptionRow& billing = *row.billing;
             if (billing.intervalUnit == IntervalUnit::Year && billing.intervalCount == 1)
                 return PriceCell{billing.price, billing.currency};
             return priceText(billing.price, billing.currency, billing.pricing, billing.billing, billing.intervalCount,
                              billing.intervalUnit);
         }},
        {{.key = int(Key::BilledBy),
          .name = u"billed-by"_s,
          .title = [] { return DomainsPage::tr("Billed by"); },
          .width = 108,
          .leavesFirst = 7,
          .hidden = true},
         [](const DomainRow& row) { return row.billing ? row.billing->code : QString(); }},
        {{.key = int(Key::NextPayment),
          .name = u"next-payment"_s,
          .title = [] { return DomainsPage::tr("Next payment"); },
          .kind = CellKind::Date,
          .width = 116,
          .leavesFirst = 7,
          .hidden = true},
         [](const DomainRow& row) { return row.billing ? day(row.billing->nextDate) : CellValue(); }},
        {{.key = int(Key::Origin),
          .name = u"origin"_s,
          .title = [] { return DomainsPage::tr("Came by", "bought, transferred, connected"); },
          .width = 110,
          .leavesFirst = 7,
          .hidden = true},
         [](const DomainRow& row) { return displayName(row.domain.origin); }},
        {{.key = int(Key::Workspace),
          .name = u"workspace"_s,
          .title = [] { return DomainsPage::tr("Workspace"); },
          .width = 140,
          .leavesFirst = 8,
          .hidden = true},
         &DomainRow::workspaceName},
        {{.key = int(Key::Registrar),
          .name = u"registrar"_s,
          .title = [] { return DomainsPage::tr("Registrar"); },
          .width = 140,
          .leavesFirst = 8,
          .hidden = true},
         [](const DomainRow& row) { return row.domain.registrar; }},
        {{.key = int(Key::Registered),
          .name = u"registered"_s,
          .title = [] { return DomainsPage::tr("Registered on"); },
          .kind = CellKind::Date,
          .width = 116,
          .leavesFirst = 8,
          .hidden = true},
         [](const DomainRow& row) { return day(row.domain.registeredOn); }},
        {{.key = int(Key::CustomerCode),
          .name = u"customer-code"_s,
          .title = [] { return DomainsPage::tr("Customer code"); },
          .width = 116,
          .leavesFirst = 9,
          .hidden = true},
         &DomainRow::customerCode},
    };
}

std::vector<FilterField> domainFilters() {
    using Key = DomainColumn;
    using Kind = FilterField::Kind;
    using Choices = std::vector<FilterField::Choice>;
    const auto states = [] {
        using State = DomainState;
        Choices choices;
        for (const State state :
             {State::Ordered, State::Requested, State::InProgress, State::WaitingForDns, State::Registered,
              State::Connected, State::Expired, State::Ending, State::Ended, State::Refused})
            choices.push_back({toString(state), displayName(state)});
        return choices;
    };
    const auto renewals = [] {
        return Choices{{u"yes"_s, DomainsPage::tr("By itself")}, {u"no"_s, DomainsPage::tr("By hand")}};
    };
    const auto origins = [] {
        Choices choices;
        for (const DomainOrigin origin : {DomainOrigin::Bought, DomainOrigin::Transferred, DomainOrigin::Connected})
            choices.push_back({toString(origin), displayName(origin)});
        return choices;
    };
    return {
        {.column = int(Key::Name), .kind = Kind::Text},
        {.column = int(Key::Customer), .kind = Kind::Text},
        {.column = int(Key::Site), .kind = Kind::Text},
        {.column = int(Key::State), .kind = Kind::Choice, .choices = states},
        {.column = int(Key::Expires), .kind = Kind::Date},
        {.column = int(Key::AutoRenew), .kind = Kind::Choice, .choices = renewals},
        {.column = int(Key::BilledBy), .kind = Kind::Text},
        {.column = int(Key::NextPayment), .kind = Kind::Date},
        {.column = int(Key::Origin), .kind = Kind::Choice, .choices = origins},
        {.column = int(Key::Workspace), .kind = Kind::Text},
        {.column = int(Key::Registrar), .kind = Kind::Text},
        {.column = int(Key::Registered), .kind = Kind::Date},
        {.column = int(Key::CustomerCode), .kind = Kind::Text},
    };
}

} // namespace quittance

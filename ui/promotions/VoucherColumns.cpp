#include "promotions/VoucherColumns.h"

#include "common/Language.h"
#include "promotions/VouchersPage.h"

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int soonDays = 30;

CellValue day(const std::optional<QDate>& date) { return date ? CellValue(*date) : CellValue(); }

} // namespace

StatusLook voucherLook(VoucherState state) {
    switch (state) {
    case VoucherState::Available: return {Tone::Info, u"gift"_s, displayName(state)};
    case VoucherState::Claimed: return {Tone::Warning, u"hourglass-split"_s, displayName(state)};
    case VoucherState::Applied: return {Tone::Success, u"check-circle"_s, displayName(state)};
    case VoucherState::Lapsed: return {Tone::Neutral, u"clock"_s, displayName(state)};
    case VoucherState::Revoked: return {Tone::Neutral, u"x-circle"_s, displayName(state)};
    }
    Q_UNREACHABLE();
}

QString rewardText(const VoucherRow& row) {
    return Language::instance().code() == "fr"_L1 ? row.rewardFr : row.rewardEn;
}

StatusLook deadlineLook(const VoucherRow& row) {
    const QDate last = deadline(row.voucher);
    const QString shown = Language::date(last);
    if (row.state != VoucherState::Available && row.state != VoucherState::Claimed)
        return {};
    const int days = static_cast<int>(row.today.daysTo(last));
    const QString left = days == 0 ? VouchersPage::tr("last day today")
                                   : VouchersPage::tr("%Ln days left", "until a voucher lapses", days);
    const QString text = VouchersPage::tr("%1 · %2", "deadline, days left").arg(shown, left);
    return days <= soonDays ? StatusLook{Tone::Warning, u"exclamation-triangle"_s, text}
                            : StatusLook{Tone::Neutral, u"calendar3"_s, text};
}

std::vector<Column<VoucherRow>> voucherColumns() {
    using Key = VoucherColumn;
    return {
        {{.key = int(Key::Code),
          .name = u"code"_s,
          .title = [] { return VouchersPage::tr("Voucher"); },
          .width = 96,
          .leavesFirst = 4},
         [](const VoucherRow& row) { return row.voucher.code; }},
        {{.key = int(Key::Customer),
          .name = u"customer"_s,
          .title = [] { return VouchersPage::tr("Customer"); },
          .width = 160,
          .stretch = true},
         &VoucherRow::customerName},
        {{.key = int(Key::Workspace),
          .name = u"workspace"_s,
          .title = [] { return VouchersPage::tr("Workspace"); },
          .width = 140,
          .leavesFirst = 5},
         &VoucherRow::workspaceName},
        {{.key = int(Key::Reward),
          .name = u"reward"_s,
          .title = [] { return VouchersPage::tr("For", "what a voucher is for"); },
          .width = 170,
          .leavesFirst = 2},
         &rewardText},
        {{.key = int(Key::State),
          .name = u"state"_s,
          .title = [] { return VouchersPage::tr("State"); },
          .kind = CellKind::Status,
          .width = 124,
          .leavesFirst = 1},
         [](const VoucherRow& row) { return voucherLook(row.state); }},
        {{.key = int(Key::Deadline),
          .name = u"deadline"_s,
          .title = [] { return VouchersPage::tr("Deadline"); },
          .kind = CellKind::Status,
          .width = 248,
          .stays = true},
         [](const VoucherRow& row) -> CellValue {
             const StatusLook look = deadlineLook(row);
             return look.text.isEmpty() ? CellValue() : CellValue(look);
         }},
        {{.key = int(Key::GrantedBy),
          .name = u"granted-by"_s,
          .title = [] { return VouchersPage::tr("Granted by"); },
          .width = 108,
          .leavesFirst = 3},
         &VoucherRow::grantedByCode},
        {{.key = int(Key::Purchased),
          .name = u"purchased"_s,
          .title = [] { return VouchersPage::tr("Purchased on"); },
          .kind = CellKind::Date,
          .width = 116,
          .leavesFirst = 6},
         [](const VoucherRow& row) { return row.voucher.purchasedOn; }},
        {{.key = int(Key::Claimed),
          .name = u"claimed"_s,
          .title = [] { return VouchersPage::tr("Claimed on"); },
          .kind = CellKind::Date,
          .width = 112,
          .leavesFirst = 7,
          .hidden = true},
         [](const VoucherRow& row) { return day(row.voucher.claimedOn); }},
        {{.key = int(Key::Applied),
          .name = u"applied"_s,
          .title = [] { return VouchersPage::tr("Applied on"); },
          .kind = CellKind::Date,
          .width = 112,
          .leavesFirst = 7,
          .hidden = true},
         [](const VoucherRow& row) { return day(row.voucher.appliedOn); }},
        {{.key = int(Key::AppliedTo),
          .name = u"applied-to"_s,
          .title = [] { return VouchersPage::tr("Pays for"); },
          .width = 108,
          .leavesFirst = 7,
          .hidden = true},
         &VoucherRow::appliedToCode},
        {{.key = int(Key::Site),
          .name = u"site"_s,
          .title = [] { return VouchersPage::tr("Site"); },
          .width = 150,
          .leavesFirst = 7,
          .hidden = true},
         &VoucherRow::siteName},
        {{.key = int(Key::CustomerCode),
          .name = u"customer-code"_s,
          .title = [] { return VouchersPage::tr("Customer code"); },
          .width = 116,
          .leavesFirst = 8,
          .hidden = true},
         &VoucherRow::customerCode},
    };
}

std::vector<FilterField> voucherFilters() {
    using Key = VoucherColumn;
    using Kind = FilterField::Kind;
    const auto states = [] {
        std::vector<FilterField::Choice> choices;
        for (const VoucherState state : {VoucherState::Available, VoucherState::Claimed, VoucherState::Applied,
                                         VoucherState::Lapsed, VoucherState::Revoked})
            choices.push_back({toString(state), displayName(state)});
        return choices;
    };
    return {
        {.column = int(Key::Customer), .kind = Kind::Text},
        {.column = int(Key::Workspace), .kind = Kind::Text},
        {.column = int(Key::Reward), .kind = Kind::Text},
        {.column = int(Key::State), .kind = Kind::Choice, .choices = states},
        {.column = int(Key::Deadline), .kind = Kind::Date},
        {.column = int(Key::GrantedBy), .kind = Kind::Text},
        {.column = int(Key::Purchased), .kind = Kind::Date},
        {.column = int(Key::Claimed), .kind = Kind::Date},
        {.column = int(Key::Applied), .kind = Kind::Date},
        {.column = int(Key::AppliedTo), .kind = Kind::Text},
        {.column = int(Key::Site), .kind = Kind::Text},
        {.column = int(Key::CustomerCode), .kind = Kind::Text},
    };
}

} // namespace quittance

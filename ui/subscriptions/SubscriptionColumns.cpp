#include "subscriptions/SubscriptionColumns.h"

#include "subscriptions/NewSubscriptionDialog.h"
#include "subscriptions/SubscriptionLook.h"
#include "subscriptions/SubscriptionsPage.h"

namespace quittance {

using namespace Qt::Literals::StringLiterals;

// Beside the open panel there is room for when and how much, not for all.
std::vector<Column<SubscriptionRow>> subscriptionColumns() {
    using Key = SubscriptionColumn;
    return {
        {{.key = int(Key::Code),
          .name = u"code"_s,
          .title = [] { return SubscriptionsPage::tr("Code"); },
          .width = 98,
          .leavesFirst = 4},
         &SubscriptionRow::code},
        {{.key = int(Key::Product),
          .name = u"service"_s,
          .title = [] { return SubscriptionsPage::tr("Service"); },
          .width = 210,
          .stretch = true,
          .least = 180,
          .endTells = true},
         [](const SubscriptionRow& row) { return serviceName(row); }},
        {{.key = int(Key::Customer),
          .name = u"customer"_s,
          .title = [] { return SubscriptionsPage::tr("Customer"); },
          .width = 130,
          .stays = true},
         &SubscriptionRow::customerName},
        {{.key = int(Key::Site),
          .name = u"site"_s,
          .title = [] { return SubscriptionsPage::tr("Site"); },
          .width = 104,
          .leavesFirst = 2},
         [](const SubscriptionRow& row) {
             return row.siteName.isEmpty() ? SubscriptionsPage::tr("unassigned") : row.siteName;
         }},
        {{.key = int(Key::Units),
          .name = u"quantity"_s,
          .title = [] { return SubscriptionsPage::tr("Qty"); },
          .kind = CellKind::Number,
          .width = 52,
          .leavesFirst = 5},
         &SubscriptionRow::quantity},
        {{.key = int(Key::NextDate),
          .name = u"next-payment"_s,
          .title = [] { return SubscriptionsPage::tr("Next payment"); },
          .kind = CellKind::Date,
          .width = 112,
          .passed = [] { return SubscriptionsPage::tr("not billed yet: due for the next billing run"); }},
         [](const SubscriptionRow& row) { return row.nextDate ? CellValue(*row.nextDate) : CellValue(); }},
        {{.key = int(Key::NextAmount),
          .name = u"next-amount"_s,
          .title = [] { return SubscriptionsPage::tr("Amount"); },
          .kind = CellKind::Money,
          .width = 104,
          .sortable = false,
          .stays = true,
          .withCurrency = true},
         [](const SubscriptionRow& row) { return row.nextAmount ? CellValue(*row.nextAmount) : CellValue(); }},
        {{.key = int(Key::Method),
          .name = u"method"_s,
          .title = [] { return SubscriptionsPage::tr("Method"); },
          .width = 106,
          .leavesFirst = 3},
         [](const SubscriptionRow& row) { return displayName(row.method); }},
        {{.key = int(Key::Status),
          .name = u"status"_s,
          .title = [] { return SubscriptionsPage::tr("Status"); },
          .kind = CellKind::Status,
          .width = 112,
          .leavesFirst = 1},
         [](const SubscriptionRow& row) { return statusLook(row.status, row.endKind, row.pastDue); }},
        {{.key = int(Key::Price),
          .name = u"price"_s,
          .title = [] { return SubscriptionsPage::tr("Unit price"); },
          .kind = CellKind::Number,
          .width = 96,
          .leavesFirst = 6,
          .hidden = true},
         [](const SubscriptionRow& row) {
             return PriceCell{row.price, row.currency};
         }},
        {{.key = int(Key::Discount),
          .name = u"discount"_s,
          .title = [] { return SubscriptionsPage::tr("Discount"); },
          .kind = CellKind::Number,
          .width = 84,
          .leavesFirst = 6,
          .hidden = true},
         [](const SubscriptionRow& row) { return row.discount.isZero() ? CellValue() : CellValue(row.discount); }},
        {{.key = int(Key::Mrr),
          .name = u"mrr"_s,
          .title = [] { return SubscriptionsPage::tr("MRR"); },
          .kind = CellKind::Money,
          .width = 104,
          .leavesFirst = 6,
          .hidden = true,
          .zeroAsDash = true,
          .withCurrency = true},
         &SubscriptionRow::mrr},
        {{.key = int(Key::StartDate),
          .name = u"start"_s,
          .title = [] { return SubscriptionsPage::tr("Start", "date"); },
          .kind = CellKind::Date,
          .width = 96,
          .leavesFirst = 6,
          .hidden = true},
         &SubscriptionRow::startDate},
        {{.key = int(Key::LastDay),
          .name = u"last-day"_s,
          .title = [] { return SubscriptionsPage::tr("Last day"); },
          .kind = CellKind::Date,
          .width = 96,
          .leavesFirst = 6,
          .hidden = true},
         [](const SubscriptionRow& row) { return row.lastDay ? CellValue(*row.lastDay) : CellValue(); }},
        {{.key = int(Key::CustomerCode),
          .name = u"customer-code"_s,
          .title = [] { return SubscriptionsPage::tr("Customer code"); },
          .width = 116,
          .leavesFirst = 6,
          .hidden = true},
         &SubscriptionRow::customerCode},
        {{.key = int(Key::Workspace),
          .name = u"workspace"_s,
          .title = [] { return SubscriptionsPage::tr("Workspace"); },
          .width = 130,
          .leavesFirst = 6,
          .hidden = true},
         &SubscriptionRow::workspaceName},
        {{.key = int(Key::Currency),
          .name = u"currency"_s,
          .title = [] { return SubscriptionsPage::tr("Currency"); },
          .width = 84,
          .leavesFirst = 6,
          .hidden = true},
         [](const SubscriptionRow& row) { return row.currency.code(); }},
    };
}

std::vector<FilterField> subscriptionFilters() {
    using Key = SubscriptionColumn;
    using Kind = FilterField::Kind;
    using Choices = std::vector<FilterField::Choice>;
    return {
        {.column = int(Key::Product), .kind = Kind::Text},
        {.column = int(Key::Customer), .kind = Kind::Text},
        {.column = int(Key::Code), .kind = Kind::Text},
        {.column = int(Key::Site), .kind = Kind::Text},
        {.column = int(Key::Status),
         .kind = Kind::Choice,
         .choices =
             [] {
                 using Status = SubscriptionStatus;
                 // What the list shows in the place of the status.
                 Choices choices{{u"past_due"_s, NewSubscriptionDialog::tr("Past due", "subscription")}};
                 for (const Status status :
                      {Status::Active, Status::Trial, Status::Scheduled, Status::Ending, Status::Paused,
                       Status::Cancelled, Status::Ended, Status::OneOffDue, Status::OneOffBilled, Status::Replaced})
                     choices.push_back({toString(status), displayName(status)});
                 return choices;
             }},
        {.column = int(Key::NextDate), .kind = Kind::Date},
        {.column = int(Key::StartDate), .kind = Kind::Date},
        {.column = int(Key::LastDay), .kind = Kind::Date},
        {.column = int(Key::Mrr), .kind = Kind::Amount},
        {.column = int(Key::Price), .kind = Kind::Number},
        {.column = int(Key::Units), .kind = Kind::Number},
        {.column = int(Key::Discount), .kind = Kind::Percent},
        {.column = int(Key::Method),
         .kind = Kind::Choice,
         .choices =
             [] {
                 using Method = CollectionMethod;
                 Choices choices;
                 for (const Method method : {Method::Transfer, Method::Card, Method::DirectDebit, Method::PayPal,
                                             Method::Cheque, Method::Cash, Method::Other})
                     choices.push_back({toString(method), displayName(method)});
                 return choices;
             }},
        {.column = int(Key::Workspace), .kind = Kind::Text},
        {.column = int(Key::CustomerCode), .kind = Kind::Text},
        {.column = int(Key::Currency), .kind = Kind::Choice, .choices = &FilterField::currencies},
    };
}

} // namespace quittance

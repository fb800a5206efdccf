#include "customers/CustomerColumns.h"

#include "common/Countries.h"
#include "customers/CustomerLook.h"
#include "customers/CustomersPage.h"

namespace quittance {

using namespace Qt::Literals::StringLiterals;

// Beside the open panel there is room for what is owed, not for all.
std::vector<Column<CustomerRow>> customerColumns() {
    using Key = CustomerColumn;
    return {
        {{.key = int(Key::Code),
          .name = u"code"_s,
          .title = [] { return CustomersPage::tr("Code"); },
          .width = 84,
          .leavesFirst = 2},
         &CustomerRow::code},
        {{.key = int(Key::Name),
          .name = u"name"_s,
          .title = [] { return CustomersPage::tr("Name"); },
          .width = 180,
          .stretch = true,
          .least = 140},
         &CustomerRow::name},
        {{.key = int(Key::Country),
          .name = u"country"_s,
          .title = [] { return CustomersPage::tr("Country"); },
          .width = 112,
          .leavesFirst = 4},
         [](const CustomerRow& row) { return Countries::name(row.country); }},
        {{.key = int(Key::ActiveSubscriptions),
          .name = u"active"_s,
          .title = [] { return CustomersPage::tr("Active", "number of subscriptions"); },
          .kind = CellKind::Number,
          .width = 72,
          .leavesFirst = 3},
         &CustomerRow::activeSubscriptions},
        {{.key = int(Key::Mrr),
          .name = u"mrr"_s,
          .title = [] { return CustomersPage::tr("MRR"); },
          .kind = CellKind::Money,
          .width = 104,
          .zeroAsDash = true,
          .withCurrency = true},
         &CustomerRow::mrr},
        {{.key = int(Key::Billed),
          .name = u"billed"_s,
          .title = [] { return CustomersPage::tr("Billed", "amount"); },
          .kind = CellKind::Money,
          .width = 116,
          .leavesFirst = 2,
          .zeroAsDash = true,
          .withCurrency = true},
         &CustomerRow::billed},
        {{.key = int(Key::Due),
          .name = u"due"_s,
          .title = [] { return CustomersPage::tr("Due", "amount"); },
          .kind = CellKind::Money,
          .width = 108,
          .stays = true,
          .zeroAsDash = true,
          .withCurrency = true},
         &CustomerRow::due},
        {{.key = int(Key::Status),
          .name = u"status"_s,
          .title = [] { return CustomersPage::tr("Status"); },
          .kind = CellKind::Status,
          .width = 162},
         &customerLook},
        {{.key = int(Key::City),
          .name = u"city"_s,
          .title = [] { return CustomersPage::tr("City"); },
          .width = 120,
          .leavesFirst = 5,
          .hidden = true},
         &CustomerRow::city},
        {{.key = int(Key::Email),
          .name = u"email"_s,
          .title = [] { return CustomersPage::tr("E-mail"); },
          .width = 180,
          .leavesFirst = 5,
          .hidden = true},
         &CustomerRow::email},
        {{.key = int(Key::VatNumber),
          .name = u"vat-number"_s,
          .title = [] { return CustomersPage::tr("VAT number"); },
          .width = 124,
          .leavesFirst = 5,
          .hidden = true},
         &CustomerRow::vatNumber},
        {{.key = int(Key::Kind),
          .name = u"kind"_s,
          .title = [] { return CustomersPage::tr("Kind"); },
          .width = 104,
          .leavesFirst = 5,
          .hidden = true},
         [](const CustomerRow& row) {
             return row.kind == CustomerKind::Business ? CustomersPage::tr("Business")
                                                       : CustomersPage::tr("Individual");
         }},
        {{.key = int(Key::Tags),
          .name = u"tags"_s,
          .title = [] { return CustomersPage::tr("Tags"); },
          .width = 140,
          .leavesFirst = 5},
         [](const CustomerRow& row) { return row.tags.join(u", "_s); }},
    };
}

std::vector<FilterField> customerFilters() {
    using Key = CustomerColumn;
    using Kind = FilterField::Kind;
    using Choices = std::vector<FilterField::Choice>;
    return {
        {.column = int(Key::Name), .kind = Kind::Text},
        {.column = int(Key::Code), .kind = Kind::Text},
        {.column = int(Key::City), .kind = Kind::Text},
        {.column = int(Key::Country),
         .kind = Kind::Choice,
         .choices =
             [] {
                 Choices choices;
                 const auto countries = Countries::all();
                 for (const auto& [code, name] : countries)
                     choices.push_back({code, name});
                 return choices;
             }},
        {.column = int(Key::Mrr), .kind = Kind::Amount},
        {.column = int(Key::Due), .kind = Kind::Amount},
        {.column = int(Key::Billed), .kind = Kind::Amount},
        {.column = int(Key::ActiveSubscriptions), .kind = Kind::Number},
        {.column = int(Key::Status),
         .kind = Kind::Choice,
         .choices = // the archived have a chip of their own
         [] {
             return Choices{{u"overdue"_s, CustomersPage::tr("Overdue", "customers")},
                            {u"active"_s, CustomersPage::tr("Active")},
                            {u"without"_s, CustomersPage::tr("No subscription")}};
         }},
        {.column = int(Key::Email), .kind = Kind::Text},
        {.column = int(Key::VatNumber), .kind = Kind::Text},
        {.column = int(Key::Kind),
         .kind = Kind::Choice,
         .choices =
             [] {
                 return Choices{{toString(CustomerKind::Business), CustomersPage::tr("Business")},
                                {toString(CustomerKind::Individual), CustomersPage::tr("Individual")}};
             }},
    };
}

} // namespace quittance

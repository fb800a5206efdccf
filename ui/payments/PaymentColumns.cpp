#include "payments/PaymentColumns.h"

#include "payments/PaymentsPage.h"

namespace quittance {

using namespace Qt::Literals::StringLiterals;

std::vector<Column<PaymentRow>> paymentColumns() {
    using Key = PaymentColumn;
    return {
        {{.key = int(Key::Date),
          .name = u"received"_s,
          .title = [] { return PaymentsPage::tr("Received", "date"); },
          .kind = CellKind::Date,
          .width = 96,
          .stays = true},
         &PaymentRow::receivedOn},
        {{.key = int(Key::Customer),
          .name = u"customer"_s,
          .title = [] { return PaymentsPage::tr("Customer"); },
          .width = 180,
          .stretch = true},
         &PaymentRow::customerName},
        {{.key = int(Key::Method),
          .name = u"method"_s,
          .title = [] { return PaymentsPage::tr("Method"); },
          .width = 124,
          .leavesFirst = 3},
         [](const PaymentRow& row) { return displayName(row.method); }},
        {{.key = int(Key::Reference),
          .name = u"reference"_s,
          .title = [] { return PaymentsPage::tr("Reference"); },
          .width = 130,
          .leavesFirst = 2},
         &PaymentRow::reference},
        {{.key = int(Key::Settles),
          .name = u"settles"_s,
          .title = [] { return PaymentsPage::tr("Settles", "invoices"); },
          .width = 124,
          .sortable = false,
          .leavesFirst = 1},
         [](const PaymentRow& row) {
             QStringList numbers;
             for (const PaymentRow::Settled& settled : row.settled)
                 numbers.append(settled.number);
             return numbers.join(u", "_s);
         }},
        {{.key = int(Key::Amount),
          .name = u"amount"_s,
          .title = [] { return PaymentsPage::tr("Amount"); },
          .kind = CellKind::Money,
          .width = 116,
          .stays = true,
          .withCurrency = true},
         &PaymentRow::amount},
        {{.key = int(Key::Unused),
          .name = u"unused"_s,
          .title = [] { return PaymentsPage::tr("Not used", "amount"); },
          .kind = CellKind::Money,
          .width = 124,
          .sortable = false,
          .leavesFirst = 4,
          .zeroAsDash = true,
          .withCurrency = true},
         &PaymentRow::unused},
        {{.key = int(Key::CustomerCode),
          .name = u"customer-code"_s,
          .title = [] { return PaymentsPage::tr("Customer code"); },
          .width = 116,
          .leavesFirst = 5,
          .hidden = true},
         &PaymentRow::customerCode},
        {{.key = int(Key::Currency),
          .name = u"currency"_s,
          .title = [] { return PaymentsPage::tr("Currency"); },
          .width = 84,
          .leavesFirst = 5,
          .hidden = true},
         [](const PaymentRow& row) { return row.amount.currency().code(); }},
        {{.key = int(Key::RecordedBy),
          .name = u"recorded-by"_s,
          .title = [] { return PaymentsPage::tr("Recorded by"); },
          .width = 124,
          .sortable = false,
          .leavesFirst = 5,
          .hidden = true},
         &PaymentRow::recordedBy},
    };
}

std::vector<FilterField> paymentFilters() {
    using Key = PaymentColumn;
    using Kind = FilterField::Kind;
    using Choices = std::vector<FilterField::Choice>;
    return {
        {.column = int(Key::Date), .kind = Kind::Date},
        {.column = int(Key::Customer), .kind = Kind::Text},
        {.column = int(Key::Reference), .kind = Kind::Text},
        {.column = int(Key::Amount), .kind = Kind::Amount},
        {.column = int(Key::Unused), .kind = Kind::Amount},
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
        {.column = int(Key::Currency), .kind = Kind::Choice, .choices = &FilterField::currencies},
        {.column = int(Key::RecordedBy), .kind = Kind::Text},
        {.column = int(Key::CustomerCode), .kind = Kind::Text},
    };
}

} // namespace quittance

#include "invoices/InvoiceColumns.h"

#include "invoices/InvoiceLook.h"
#include "invoices/InvoicesPage.h"

namespace quittance {

using namespace Qt::Literals::StringLiterals;

std::vector<Column<InvoiceRow>> invoiceColumns() {
    using Key = InvoiceColumn;
    return {
        {{.key = int(Key::Number),
          .name = u"number"_s,
          .title = [] { return InvoicesPage::tr("Number"); },
          .width = 112},
         &InvoiceRow::number},
        {{.key = int(Key::Customer),
          .name = u"customer"_s,
          .title = [] { return InvoicesPage::tr("Customer"); },
          .width = 160,
          .stretch = true},
         &InvoiceRow::customerName},
        {{.key = int(Key::IssueDate),
          .name = u"issued"_s,
          .title = [] { return InvoicesPage::tr("Issued", "date"); },
          .kind = CellKind::Date,
          .width = 98,
          .leavesFirst = 2},
         &InvoiceRow::issueDate},
        {{.key = int(Key::DueDate),
          .name = u"due-on"_s,
          .title = [] { return InvoicesPage::tr("Due on"); },
          .kind = CellKind::Date,
          .width = 98,
          .stays = true},
         [](const InvoiceRow& row) {
             return row.kind == DocumentKind::Invoice ? CellValue(row.dueDate) : CellValue();
         }},
        {{.key = int(Key::Status),
          .name = u"status"_s,
          .title = [] { return InvoicesPage::tr("Status"); },
          .kind = CellKind::Status,
          .width = 126}, // "Overdue (123 d)" fits
         [](const InvoiceRow& row) { return statusLook(row.status, row.daysOverdue); }},
        {{.key = int(Key::Gross),
          .name = u"total"_s,
          .title = [] { return InvoicesPage::tr("Total"); },
          .kind = CellKind::Money,
          .width = 104,
          .leavesFirst = 1,
          .withCurrency = true},
         &InvoiceRow::gross},
        {{.key = int(Key::Paid),
          .name = u"paid"_s,
          .title = [] { return InvoicesPage::tr("Paid", "amount"); },
          .kind = CellKind::Money,
          .width = 104,
          .leavesFirst = 3,
          .zeroAsDash = true,
          .withCurrency = true},
         &InvoiceRow::paid},
        {{.key = int(Key::Due),
          .name = u"rest"_s,
          .title = [] { return InvoicesPage::tr("Outstanding"); },
          .kind = CellKind::Money,
          .width = 104,
          .stays = true,
          .zeroAsDash = true,
          .withCurrency = true},
         &InvoiceRow::due},
        {{.key = int(Key::Net),
          .name = u"net"_s,
          .title = [] { return InvoicesPage::tr("Excl. VAT"); },
          .kind = CellKind::Money,
          .width = 112,
          .hidden = true,
          .withCurrency = true},
         &InvoiceRow::net},
        {{.key = int(Key::Vat),
          .name = u"vat"_s,
          .title = [] { return InvoicesPage::tr("VAT"); },
          .kind = CellKind::Money,
          .width = 100,
          .hidden = true,
          .withCurrency = true},
         &InvoiceRow::vat},
        {{.key = int(Key::Kind),
          .name = u"kind"_s,
          .title = [] { return InvoicesPage::tr("Kind"); },
          .width = 104,
          .hidden = true},
         [](const InvoiceRow& row) {
             return row.kind == DocumentKind::Invoice ? InvoicesPage::tr("Invoice") : InvoicesPage::tr("Credit note");
         }},
        {{.key = int(Key::CustomerCode),
          .name = u"customer-code"_s,
          .title = [] { return InvoicesPage::tr("Customer code"); },
          .width = 116,
          .hidden = true},
         &InvoiceRow::customerCode},
        {{.key = int(Key::Currency),
          .name = u"currency"_s,
          .title = [] { return InvoicesPage::tr("Currency"); },
          .width = 84,
          .hidden = true},
         [](const InvoiceRow& row) { return row.gross.currency().code(); }},
    };
}

std::vector<FilterField> invoiceFilters() {
    using Key = InvoiceColumn;
    using Kind = FilterField::Kind;
    using Choices = std::vector<FilterField::Choice>;
    return {
        {.column = int(Key::Number), .kind = Kind::Text},
        {.column = int(Key::Customer), .kind = Kind::Text},
        {.column = int(Key::IssueDate), .kind = Kind::Date},
        {.column = int(Key::DueDate), .kind = Kind::Date},
        {.column = int(Key::Gross), .kind = Kind::Amount},
        {.column = int(Key::Due), .kind = Kind::Amount},
        {.column = int(Key::Net), .kind = Kind::Amount},
        {.column = int(Key::Paid), .kind = Kind::Amount},
        {.column = int(Key::Status),
         .kind = Kind::Choice,
         .choices =
             [] {
                 using Status = InvoiceStatus;
                 return Choices{{u"issued"_s, displayName(Status::Issued)},
                                {u"overdue"_s, displayName(Status::Overdue)},
                                {u"partly_paid"_s, displayName(Status::PartiallyPaid)},
                                {u"paid"_s, displayName(Status::Paid)},
                                {u"credited"_s, displayName(Status::Credited)},
                                {u"credit_note"_s, displayName(Status::CreditNote)}};
             }},
        {.column = int(Key::Kind),
         .kind = Kind::Choice,
         .choices =
             [] {
                 return Choices{{u"invoice"_s, InvoicesPage::tr("Invoice")},
                                {u"credit_note"_s, InvoicesPage::tr("Credit note")}};
             }},
        {.column = int(Key::Currency), .kind = Kind::Choice, .choices = &FilterField::currencies},
        {.column = int(Key::CustomerCode), .kind = Kind::Text},
    };
}

} // namespace quittance

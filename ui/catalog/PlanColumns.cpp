#include "catalog/PlanColumns.h"

#include "catalog/CatalogPage.h"
#include "common/Language.h"

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

QString inLanguage(const QString& french, const QString& english) {
    return nameIn(Language::instance().code(), french, english);
}

} // namespace

StatusLook planLook(const PlanRow& row) {
    if (row.archived)
        return {Tone::Neutral, u"archive"_s, CatalogPage::tr("Archived")};
    return {Tone::Success, u"check-circle"_s, CatalogPage::tr("On sale")};
}

// Beside the open panel there is room for the price, not for all.
std::vector<Column<PlanRow>> planColumns() {
    using Key = PlanColumn;
    return {
        {{.key = int(Key::Product),
          .name = u"product"_s,
          .title = [] { return CatalogPage::tr("Product"); },
          .width = 170},
         [](const PlanRow& row) { return inLanguage(row.productNameFr, row.productNameEn); }},
        {{.key = int(Key::Plan),
          .name = u"plan"_s,
          .title = [] { return CatalogPage::tr("Plan"); },
          .width = 150,
          .stretch = true},
         [](const PlanRow& row) { return inLanguage(row.nameFr, row.nameEn); }},
        {{.key = int(Key::Code),
          .name = u"code"_s,
          .title = [] { return CatalogPage::tr("Code"); },
          .width = 116,
          .leavesFirst = 4},
         &PlanRow::code},
        {{.key = int(Key::Kind),
          .name = u"kind"_s,
          .title = [] { return CatalogPage::tr("Kind"); },
          .width = 116,
          .leavesFirst = 6},
         [](const PlanRow& row) { return displayName(row.productKind); }},
        {{.key = int(Key::Billing),
          .name = u"billing"_s,
          .title = [] { return CatalogPage::tr("Billing"); },
          .width = 122},
         [](const PlanRow& row) { return intervalText(row.billing, row.intervalCount, row.intervalUnit); }},
        {{.key = int(Key::Price),
          .name = u"price"_s,
          .title = [] { return CatalogPage::tr("Price"); },
          .kind = CellKind::Number,
          .width = 96,
          .stays = true},
         [](const PlanRow& row) {
             return PriceCell{row.price, row.currency};
         }},
        {{.key = int(Key::Vat),
          .name = u"vat"_s,
          .title = [] { return CatalogPage::tr("VAT"); },
          .kind = CellKind::Number,
          .width = 76,
          .leavesFirst = 5},
         [](const PlanRow& row) {
             return row.vatExempt ? CellValue(CatalogPage::tr("exempt")) : CellValue(row.vatRate);
         }},
        {{.key = int(Key::Subscriptions),
          .name = u"active"_s,
          .title = [] { return CatalogPage::tr("Active", "number of subscriptions"); },
          .kind = CellKind::Number,
          .width = 68,
          .leavesFirst = 3},
         &PlanRow::activeSubscriptions},
        {{.key = int(Key::Status),
          .name = u"status"_s,
          .title = [] { return CatalogPage::tr("Status"); },
          .kind = CellKind::Status,
          .width = 106,
          .leavesFirst = 7},
         &planLook},
        {{.key = int(Key::ProductCode),
          .name = u"product-code"_s,
          .title = [] { return CatalogPage::tr("Product code"); },
          .width = 116,
          .leavesFirst = 8,
          .hidden = true},
         &PlanRow::productCode},
    };
}

std::vector<FilterField> planFilters() {
    using Key = PlanColumn;
    using Kind = FilterField::Kind;
    using Choices = std::vector<FilterField::Choice>;
    return {
        {.column = int(Key::Product), .kind = Kind::Text},
        {.column = int(Key::Code), .kind = Kind::Text},
        {.column = int(Key::Price), .kind = Kind::Number},
        {.column = int(Key::Vat), .kind = Kind::Percent},
        {.column = int(Key::Subscriptions), .kind = Kind::Number},
        {.column = int(Key::Billing),
         .kind = Kind::Choice,
         .choices =
             [] {
                 return Choices{{u"day"_s, CatalogPage::tr("by the day")},
                                {u"week"_s, CatalogPage::tr("by the week")},
                                {u"month"_s, CatalogPage::tr("by the month")},
                                {u"year"_s, CatalogPage::tr("by the year")}};
             }},
        {.column = int(Key::ProductCode), .kind = Kind::Text},
    };
}

} // namespace quittance

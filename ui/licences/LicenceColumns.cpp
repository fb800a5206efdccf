#include "licences/LicenceColumns.h"

#include "licences/LicencesPage.h"

namespace quittance {

using namespace Qt::Literals::StringLiterals;

QString billingTypeText(const LicenceRow& row) {
    if (row.perTeam && row.perMember)
        return LicencesPage::tr("Per team and per user");
    if (row.perTeam)
        return LicencesPage::tr("Per team");
    return row.perMember ? LicencesPage::tr("Per user") : LicencesPage::tr("Not counted", "licences");
}

QString licencesText(LicenceUnit unit, qint64 licences) {
    const int count = static_cast<int>(licences);
    return unit == LicenceUnit::Team ? LicencesPage::tr("%Ln teams", "", count)
                                     : LicencesPage::tr("%Ln users", "", count);
}

QString billedText(const LicenceRow& row) {
    QStringList parts;
    for (const LicenceRow::Billed& billed : row.billed)
        parts.append(licencesText(billed.unit, billed.licences));
    return parts.join(u" · "_s);
}

// Beside the open panel there is room for what is billed and what is not.
std::vector<Column<LicenceRow>> licenceColumns() {
    using Key = LicenceColumn;
    return {
        {{.key = int(Key::Customer),
          .name = u"customer"_s,
          .title = [] { return LicencesPage::tr("Customer"); },
          .width = 170,
          .stretch = true,
          .least = 170},
         &LicenceRow::customerName},
        {{.key = int(Key::Workspace),
          .name = u"workspace"_s,
          .title = [] { return LicencesPage::tr("Workspace"); },
          .width = 150,
          .leavesFirst = 3},
         &LicenceRow::workspaceName},
        {{.key = int(Key::Billing),
          .name = u"billing"_s,
          .title = [] { return LicencesPage::tr("Billing"); },
          .width = 124,
          .leavesFirst = 2},
         &billingTypeText},
        {{.key = int(Key::Billed),
          .name = u"billed"_s,
          .title = [] { return LicencesPage::tr("Billed now"); },
          .width = 128,
          .leavesFirst = 1},
         [](const LicenceRow& row) {
             const QString text = billedText(row);
             return text.isEmpty() ? u"—"_s : text;
         }},
        {{.key = int(Key::Teams),
          .name = u"teams"_s,
          .title = [] { return LicencesPage::tr("Teams", "column"); },
          .kind = CellKind::Number,
          .width = 84,
          .leavesFirst = 1},
         &LicenceRow::teams},
        {{.key = int(Key::Members),
          .name = u"members"_s,
          .title = [] { return LicencesPage::tr("Members"); },
          .kind = CellKind::Number,
          .width = 92,
          .leavesFirst = 1},
         &LicenceRow::members},
        {{.key = int(Key::Inactive),
          .name = u"inactive"_s,
          .title = [] { return LicencesPage::tr("Inactive", "members"); },
          .kind = CellKind::Status,
          .width = 112,
          .stays = true},
         [](const LicenceRow& row) -> CellValue {
             if (row.inactive == 0)
                 return {};
             const int inactive = static_cast<int>(row.inactive);
             return StatusLook{Tone::Warning, u"exclamation-triangle"_s,
                               LicencesPage::tr("%Ln inactive", "members", inactive)};
         }},
        {{.key = int(Key::Archived),
          .name = u"archived"_s,
          .title = [] { return LicencesPage::tr("Archived teams"); },
          .kind = CellKind::Number,
          .width = 136,
          .leavesFirst = 4},
         &LicenceRow::archivedTeams},
        {{.key = int(Key::CustomerCode),
          .name = u"customer-code"_s,
          .title = [] { return LicencesPage::tr("Customer code"); },
          .width = 116,
          .leavesFirst = 5,
          .hidden = true},
         &LicenceRow::customerCode},
    };
}

std::vector<FilterField> licenceFilters() {
    using Key = LicenceColumn;
    using Kind = FilterField::Kind;
    return {
        {.column = int(Key::Customer), .kind = Kind::Text},   {.column = int(Key::Workspace), .kind = Kind::Text},
        {.column = int(Key::Billed), .kind = Kind::Number},   {.column = int(Key::Teams), .kind = Kind::Number},
        {.column = int(Key::Members), .kind = Kind::Number},  {.column = int(Key::Inactive), .kind = Kind::Number},
        {.column = int(Key::Archived), .kind = Kind::Number}, {.column = int(Key::CustomerCode), .kind = Kind::Text},
    };
}

} // namespace quittance

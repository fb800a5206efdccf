#include "services/LicenceTable.h"

#include <QCoreApplication>

#include <memory>
#include <numeric>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(quittance::LicenceTable)
};

} // namespace

ListTable licenceTable(std::vector<LicenceHolder> holders, QDate month) {
    ListTable table{.name = Text::tr("Licences billed %1").arg(month.toString(u"yyyy-MM")),
                    .columns = {{Text::tr("Customer code"), 14},
                                {Text::tr("Customer"), 30},
                                {Text::tr("Workspace"), 24},
                                {Text::tr("Subscription"), 14},
                                {Text::tr("Plan"), 28},
                                {Text::tr("Counted"), 12},
                                {Text::tr("Period from"), 12},
                                {Text::tr("Period to"), 12},
                                {Text::tr("Counted on"), 12},
                                {Text::tr("Team"), 24},
                                {Text::tr("E-mail"), 30},
                                {Text::tr("Name"), 24}},
                    .ids = std::vector<qint64>(holders.size()),
                    .rows = {}};
    std::iota(table.ids.begin(), table.ids.end(), 0);
    table.rows = [all = std::make_shared<const std::vector<LicenceHolder>>(std::move(holders))](
                     std::span<const qint64> ids) -> Result<std::vector<std::vector<TableCell>>> {
        std::vector<std::vector<TableCell>> rows;
        rows.reserve(ids.size());
        for (const qint64 id : ids) {
            const LicenceHolder& holder = (*all)[static_cast<size_t>(id)];
            rows.push_back({holder.customerCode, holder.customerName, holder.workspace, holder.subscription,
                            holder.plan, displayName(holder.unit), holder.period.start, holder.period.lastDay(),
                            holder.countedOn, holder.team, holder.email, holder.name});
        }
        return rows;
    };
    return table;
}

} // namespace quittance

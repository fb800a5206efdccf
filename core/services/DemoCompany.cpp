#include "services/DemoCompany.h"

#include "services/BillingRun.h"
#include "services/DatabaseService.h"
#include "services/DemoFigures.h"
#include "services/DemoHistory.h"
#include "storage/CompanyStore.h"
#include "storage/Database.h"

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(quittance::DemoCompany)
};

} // namespace

Result<> DemoCompany::create(const QString& location, const Options& options, JobContext& job) {
    if (!options.today.isValid() || options.months < 1 || options.customers < 1)
        return invalid(Text::tr("The sample company needs a day, at least one month and one customer."));
    if (auto created = DatabaseService::create(location); !created)
        return created;
    const auto where = DatabaseLocation::fromText(location);
    if (!where)
        return where.error();
    auto database = Database::open(*where);
    if (!database)
        return database.error();
    return demo::History(**database, options, job).write();
}

} // namespace quittance

#include "services/Services.h"

#include "services/Records.h"
#include "storage/Database.h"

namespace quittance {

Services::Services(std::unique_ptr<Database> database, std::shared_ptr<const Clock> clock)
    : m_database(std::move(database)),
      m_clock(std::move(clock)),
      company(*m_database, *m_clock),
      customers(*m_database, *m_clock),
      workspaces(*m_database, *m_clock),
      catalog(*m_database, *m_clock),
      promotions(*m_database, *m_clock),
      vouchers(*m_database, *m_clock),
      domains(*m_database, *m_clock),
      terms(*m_database, *m_clock),
      subscriptions(*m_database, *m_clock),
      licences(*m_database, *m_clock),
      invoices(*m_database, *m_clock),
      payments(*m_database, *m_clock),
      billing(*m_database, *m_clock),
      history(*m_database),
      reports(*m_database, *m_clock),
      dashboards(*m_database, *m_clock),
      todo(*m_database, *m_clock),
      imports(*m_database, *m_clock),
      exports(*m_database, *m_clock),
      backups(*m_database, *m_clock),
      verification(*m_database, *m_clock) {}

Services::~Services() = default;

QDate Services::today() {
    const auto day =
        m_database->read([this](Session& session) -> Result<QDate> { return businessDay(session, *m_clock); });
    return day ? *day : m_clock->today(QByteArrayLiteral("Europe/Paris"));
}

bool Services::isReadOnly() const { return m_database->status().readOnly; }

void Services::onChange(std::function<void(const ChangeSet&)> listener) {
    m_database->setChangeListener(std::move(listener));
}

} // namespace quittance

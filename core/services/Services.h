#pragma once

#include "base/ChangeSet.h"
#include "base/Clock.h"
#include "services/BackupService.h"
#include "services/BillingRun.h"
#include "services/CatalogService.h"
#include "services/CompanyService.h"
#include "services/CustomerService.h"
#include "services/DashboardService.h"
#include "services/DomainService.h"
#include "services/ExportService.h"
#include "services/HistoryService.h"
#include "services/ImportRun.h"
#include "services/InvoiceService.h"
#include "services/LicenceService.h"
#include "services/PaymentService.h"
#include "services/PromotionService.h"
#include "services/ReportService.h"
#include "services/SubscriptionService.h"
#include "services/TermsService.h"
#include "services/TodoService.h"
#include "services/Verification.h"
#include "services/VoucherService.h"
#include "services/WorkspaceService.h"

#include <functional>
#include <memory>

namespace quittance {

class Database;

/// All services over one connection; belongs to the thread that made it. The window has one per database thread, the
/// command line one.
class Services {
    // First, so that the services below refer to what is there already.
    std::unique_ptr<Database> m_database;
    std::shared_ptr<const Clock> m_clock;

public:
    Services(std::unique_ptr<Database> database, std::shared_ptr<const Clock> clock);
    ~Services();
    Services(const Services&) = delete;
    Services& operator=(const Services&) = delete;

    CompanyService company;
    CustomerService customers;
    WorkspaceService workspaces;
    CatalogService catalog;
    PromotionService promotions;
    VoucherService vouchers;
    DomainService domains;
    TermsService terms;
    SubscriptionService subscriptions;
    LicenceService licences;
    InvoiceService invoices;
    PaymentService payments;
    BillingRun billing;
    HistoryService history;
    ReportService reports;
    DashboardService dashboards;
    TodoService todo;
    ImportRun imports;
    ExportService exports;
    BackupService backups;
    Verification verification;

    const Clock& clock() const { return *m_clock; }
    /// Today in the company's time zone; in Paris while there is no company or the book cannot be read.
    QDate today();
    bool isReadOnly() const;
    /// Called on this thread after each commit that changed something.
    void onChange(std::function<void(const ChangeSet&)> listener);
};

} // namespace quittance

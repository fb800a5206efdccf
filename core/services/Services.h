#pragma once

#include "base/Clock.h"
#include "services/BackupService.h"
#include "services/BillingRun.h"
#include "services/CatalogService.h"
#include "services/CompanyService.h"
#include "services/CustomerService.h"
#include "services/ExportService.h"
#include "services/HistoryService.h"
#include "services/ImportRun.h"
#include "services/InvoiceService.h"
#include "services/PaymentService.h"
#include "services/ReportService.h"
#include "services/SubscriptionService.h"
#include "services/Verification.h"
#include "services/WorkspaceService.h"

namespace quittance {

class Database;
struct DatabaseLocation;

/// All services over one connection; belongs to the thread that made it. The window has one per database thread, the
/// command line one.
class Services {
public:
    Services(std::unique_ptr<Database> database, std::shared_ptr<const Clock> clock);
    ~Services();

    CompanyService company;
    CustomerService customers;
    WorkspaceService workspaces;
    CatalogService catalog;
    SubscriptionService subscriptions;
    InvoiceService invoices;
    PaymentService payments;
    BillingRun billing;
    HistoryService history;
    ReportService reports;
    ImportRun imports;
    ExportService exports;
    BackupService backups;
    Verification verification;

    const Clock& clock() const;
    /// Today in the company's time zone.
    QDate today();
    bool isReadOnly() const;
    /// Called on this thread after each commit that changed something.
    void onChange(std::function<void(const ChangeSet&)> listener);

private:
    Services(struct ServicesParts parts);
};

} // namespace quittance

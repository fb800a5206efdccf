#include "domain/access/Permission.h"

#include <QCoreApplication>

namespace quittance {

namespace {

struct PermissionText {
    Q_DECLARE_TR_FUNCTIONS(quittance::Permission)
};

} // namespace

QString displayName(Permission permission) {
    switch (permission) {
    case Permission::ViewBook: return PermissionText::tr("Read the book");
    case Permission::ManageCompany: return PermissionText::tr("Change the company and its settings");
    case Permission::ManageCustomers: return PermissionText::tr("Change customers");
    case Permission::ManageCatalog: return PermissionText::tr("Change the catalogue");
    case Permission::ManageSubscriptions: return PermissionText::tr("Change subscriptions");
    case Permission::ManageVouchers: return PermissionText::tr("Claim and apply vouchers");
    case Permission::ManageDomains: return PermissionText::tr("Manage domains and mailboxes");
    case Permission::OverrideTerms: return PermissionText::tr("Depart from plans and terms");
    case Permission::RunBilling: return PermissionText::tr("Run the billing");
    case Permission::IssueInvoices: return PermissionText::tr("Issue invoices");
    case Permission::CreditInvoices: return PermissionText::tr("Issue credit notes");
    case Permission::RecordPayments: return PermissionText::tr("Record payments");
    case Permission::PrintDocuments: return PermissionText::tr("Print documents");
    case Permission::ImportData: return PermissionText::tr("Import data");
    case Permission::ExportData: return PermissionText::tr("Export data");
    case Permission::ManageDatabase: return PermissionText::tr("Back up, restore and verify the database");
    case Permission::Count: break;
    }
    Q_UNREACHABLE();
}

PermissionSet::PermissionSet(std::initializer_list<Permission> permissions) {
    for (const Permission permission : permissions)
        m_bits.set(static_cast<size_t>(permission));
}

PermissionSet PermissionSet::all() {
    PermissionSet set;
    set.m_bits.set();
    return set;
}

bool PermissionSet::contains(Permission permission) const { return m_bits.test(static_cast<size_t>(permission)); }

} // namespace quittance

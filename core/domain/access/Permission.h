#pragma once

#include <QString>

#include <bitset>
#include <initializer_list>

namespace quittance {

/// What a service method may ask of its actor. The window uses the same list only to enable actions.
enum class Permission : quint8 {
    ViewBook, ///< read anything
    ManageCompany,
    ManageCustomers,
    ManageCatalog,
    ManageSubscriptions,
    ManageVouchers, ///< claim them, apply them to sites
    ManageDomains,  ///< with their mailboxes, and the subscriptions that bill them
    OverrideTerms,  ///< change or end a subscription otherwise than its plan and its terms say
    RunBilling,
    IssueInvoices,
    CreditInvoices,
    RecordPayments,
    PrintDocuments,
    ImportData,
    ExportData,
    ManageDatabase, ///< migrate, back up, restore, verify
    Count
};

/// As people read it, in the program's language: "Issue invoices".
QString displayName(Permission permission);

class PermissionSet {
public:
    PermissionSet() = default;
    PermissionSet(std::initializer_list<Permission> permissions);
    static PermissionSet all();
    bool contains(Permission permission) const;

private:
    std::bitset<static_cast<size_t>(Permission::Count)> m_bits;
};

} // namespace quittance

#include "shell/PageList.h"

#include "billing/BillingRunPage.h"
#include "catalog/CatalogPage.h"
#include "customers/CustomersPage.h"
#include "dashboard/DashboardPage.h"
#include "invoices/InvoicesPage.h"
#include "licences/LicencesPage.h"
#include "payments/PaymentsPage.h"
#include "promotions/VouchersPage.h"
#include "settings/SettingsPage.h"
#include "subscriptions/DomainsPage.h"
#include "subscriptions/SubscriptionsPage.h"
#include "todo/TodoPage.h"

#include <QCoreApplication>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(quittance::PageList)
};

template <typename P>
std::function<Page*(Book&, QWidget*)> maker() {
    return [](Book& book, QWidget* parent) -> Page* { return new P(book, parent); };
}

} // namespace

std::vector<PageEntry> pageEntries() {
    return {
        {PageKey::Dashboard, topGroup, u"dashboard"_s, u"speedometer2"_s, [] { return Text::tr("Dashboard"); },
         maker<DashboardPage>()},
        {PageKey::Todo, topGroup, u"todo"_s, u"check2-square"_s, [] { return Text::tr("To do"); }, maker<TodoPage>()},
        {PageKey::Subscriptions, 0, u"subscriptions"_s, u"arrow-repeat"_s,
         [] { return Text::tr("Premium subscriptions"); }, maker<SubscriptionsPage>(), u"subscriptions"_s,
         u"newSubscriptionAction"_s},
        {PageKey::Licences, 0, u"licences"_s, u"person-badge"_s, [] { return Text::tr("Teams & licences"); },
         maker<LicencesPage>(), u"licences"_s},
        {PageKey::Domains, 0, u"domains"_s, u"globe2"_s, [] { return Text::tr("Domains & e-mail"); },
         maker<DomainsPage>(), u"domains"_s, u"newDomainAction"_s},
        {PageKey::Vouchers, 0, u"vouchers"_s, u"gift"_s, [] { return Text::tr("Vouchers & promo codes"); },
         maker<VouchersPage>(), u"vouchers"_s, u"newCodeAction"_s},
        {PageKey::BillingHistory, 1, u"billingHistory"_s, u"receipt"_s, [] { return Text::tr("Billing history"); },
         maker<InvoicesPage>(), u"invoices"_s},
        {PageKey::Payments, 1, u"payments"_s, u"cash-coin"_s, [] { return Text::tr("Payments"); },
         maker<PaymentsPage>(), u"payments"_s},
        {PageKey::BillingRun, 1, u"billingRun"_s, u"play-circle"_s, [] { return Text::tr("Billing run"); },
         maker<BillingRunPage>()},
        {PageKey::Customers, 2, u"customers"_s, u"people"_s, [] { return Text::tr("Customers"); },
         maker<CustomersPage>(), u"customers"_s, u"newCustomerAction"_s},
        {PageKey::Catalog, 3, u"catalog"_s, u"box-seam"_s, [] { return Text::tr("Products & plans"); },
         maker<CatalogPage>(), u"catalog"_s, u"newPlanAction"_s},
        {PageKey::Settings, bottomGroup, u"settings"_s, u"gear"_s, [] { return Text::tr("Settings"); },
         maker<SettingsPage>()},
    };
}

std::vector<std::function<QString()>> pageGroups() {
    return {[] { return Text::tr("Subscriptions"); }, [] { return Text::tr("Billing"); },
            [] { return Text::tr("Customers", "group"); }, [] { return Text::tr("Catalogue"); }};
}

} // namespace quittance

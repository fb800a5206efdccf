#pragma once

#include <QString>

#include <functional>
#include <vector>

class QWidget;

namespace quittance {

class Book;
class Page;

/// Which page it is; the order is that of the sidebar.
enum class PageKey : quint8 {
    Dashboard,
    Todo,
    Subscriptions,
    Licences,
    Domains,
    Vouchers,
    BillingHistory,
    Payments,
    BillingRun,
    Customers,
    Catalog,
    Settings
};

/// Groups without a heading: above all others, and at the bottom.
inline constexpr int topGroup = -2;
inline constexpr int bottomGroup = -1;

/// One page of the window: how it is called and how it is made.
struct PageEntry {
    PageKey key;
    int group; ///< index into pageGroups(), or one of those without a heading
    QString objectName;
    QString icon;
    std::function<QString()> title;
    std::function<Page*(Book&, QWidget*)> make;
    QString viewId;    ///< of a list: what its saved views are kept under
    QString newAction; ///< the page's action that makes something new, which the palette offers from everywhere
};

std::vector<PageEntry> pageEntries();
/// Headings of the sidebar's groups, in the language of the moment.
std::vector<std::function<QString()>> pageGroups();

} // namespace quittance

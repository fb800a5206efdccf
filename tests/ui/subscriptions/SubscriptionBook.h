#pragma once

#include "base/JobContext.h"
#include "common/PlainText.h"
#include "subscriptions/NewSubscriptionDialog.h"
#include "subscriptions/SubscriptionsPage.h"
#include "ui/PageBook.h"

#include <QTableView>

namespace quittance {

/// Of the list, as it stands when nobody arranged it.
namespace cells {
enum Column { Code, Service, CustomerName, SiteName, Units, NextDate, NextAmount, Method, Status };
}

/// A customer, a plan of 19.00 a month, and the page.
class SubscriptionBook : public PageBook {
public:
    SubscriptionBook()
        : sold(plan(QStringLiteral("Studio"), QStringLiteral("Basic"))),
          martin(customer(QStringLiteral("Garage Martin"))),
          page(book(), {}) {}

    Subscription subscribe(QDate start = QDate(2026, 3, 1)) { return subscription(martin.id, sold.id, start); }
    Plan oneOffPlan() {
        Plan once;
        once.productId = sold.productId;
        once.nameEn = QStringLiteral("Set-up");
        once.billing = BillingType::OneOff;
        Price price;
        price.amount = UnitPrice::fromInteger(250);
        price.validFrom = QDate(2026, 1, 1);
        return take(colleague().catalog.savePlan(actor, once, price, op()));
    }
    Site site(const QString& name) {
        const auto workspaces = take(colleague().workspaces.workspaces(actor, martin.id));
        return take(colleague().workspaces.saveSite(
            actor, {.id = {}, .workspaceId = workspaces.front().id, .name = name}, op()));
    }
    /// Bills what is due by today, and returns the number.
    QString bill() {
        JobContext job;
        RunRequest request;
        request.until = colleague().today();
        request.operation = op();
        return take(colleague().billing.issue(actor, request, job)).lastNumber;
    }
    SubscriptionDetail detail(SubscriptionId id) { return take(colleague().subscriptions.detail(actor, id)); }
    qint64 count() { return take(colleague().subscriptions.counts(actor)).all; }

    void show() { PageBook::show(page); }
    QTableView* table() { return child<QTableView>(page, "subscriptionsTable"); }
    QString cell(int row, int column) { return table()->model()->index(row, column).data().toString(); }
    /// As the list says it.
    QString status(const QString& code) {
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            if (cell(row, cells::Code) == code)
                return cell(row, cells::Status);
        return {};
    }
    QAction* action(const char* name) { return child<QAction>(page, name); }
    /// Selects a subscription as the person does, and waits until it can be worked on.
    bool select(SubscriptionId id) {
        page.open(id.value);
        return QTest::qWaitFor([&] { return page.currentId() == id.value && action("setMethodAction")->isEnabled(); },
                               patienceMs);
    }
    /// The dialog of a new subscription.
    bool create(const std::function<void(NewSubscriptionDialog&)>& steps) {
        return inDialog<NewSubscriptionDialog>([this] { action("newSubscriptionAction")->trigger(); }, steps);
    }
    template <typename D>
    bool change(const char* name, const std::function<void(D&)>& steps) {
        return inDialog<D>([this, name] { action(name)->trigger(); }, steps);
    }

    Plan sold;
    Customer martin;
    SubscriptionsPage page;
};

inline QString text(QWidget& parent, const char* name) { return child<PlainLabel>(parent, name)->text(); }

} // namespace quittance

#include "common/Book.h"
#include "common/BulkRun.h"
#include "common/Language.h"
#include "common/Notifier.h"
#include "services/Services.h"
#include "subscriptions/BulkLifeDialog.h"
#include "subscriptions/BulkSiteDialog.h"
#include "subscriptions/ChangeDialog.h"
#include "subscriptions/LifeDialog.h"
#include "subscriptions/LifeText.h"
#include "subscriptions/NewSubscriptionDialog.h"
#include "subscriptions/RegroupDialog.h"
#include "subscriptions/RequestDialogs.h"
#include "subscriptions/SubscriptionDialogs.h"
#include "subscriptions/SubscriptionsPage.h"

#include <algorithm>

// What the actions of the page do.
namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What takes a change back: what follows is withdrawn, what was changed where it stands is set as it was.
Result<> changeBack(Services& services, const Actor& actor, const ChangeDialog::Change& change) {
    const Subscription& before = change.before;
    const auto now = services.subscriptions.detail(actor, before.id);
    if (!now)
        return now.error();
    const qint64 version = now->subscription.version;
    if (!change.planned.inPlace)
        return services.subscriptions.revoke(actor, before.id, version, OperationId::create());
    const ChangeWish wish{.subscription = before.id,
                          .version = version,
                          .plan = {},
                          .quantity = before.quantity,
                          .discount = before.discount,
                          .on = before.startDate,
                          .timing = ChangeTiming::Now};
    const auto done = services.subscriptions.change(actor, {&wish, 1}, OperationId::create());
    return done ? Result<>() : Result<>(done.error());
}

/// What a subscription is called where it stands among others.
auto nameOf(const Actor& actor) {
    return [actor](Services& services, qint64 id) {
        const auto detail = services.subscriptions.detail(actor, SubscriptionId{id});
        return detail ? detail->subscription.code + u" · "_s + detail->customer.name : QString();
    };
}

} // namespace

void SubscriptionsPage::create(CustomerId customer) {
    NewSubscriptionDialog dialog(m_book, customer, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const SubscriptionId id = dialog.created();
    Notifier::of(this).notify(Tone::Success, tr("The subscription is there; it bills by itself from now on."));
    open(id.value);
}

template <typename Work>
void SubscriptionsPage::change(const QString& done, Work work) {
    m_detail.reset(); // what is known of it is old from now on: nothing acts on it before it is read again
    updateActions();
    backend().write(this, std::move(work), [this, done](Result<> changed) {
        if (changed) {
            clearError();
            Notifier::of(this).notify(Tone::Success, done);
        } else {
            showError(changed.error());
        }
        showDetail(currentId());
    });
}

/// Each gets the site of that name in its workspace; an empty name: none.
void SubscriptionsPage::changeSites(const QString& title, const std::map<qint64, QString>& sites,
                                    std::function<void(const std::vector<qint64>&)> then) {
    std::vector<qint64> ids;
    ids.reserve(sites.size());
    for (const auto& [id, site] : sites)
        ids.push_back(id);
    BulkRun{.title = title,
            .ids = ids,
            .command = [actor = m_book.actor(), sites](Services& services, qint64 id) -> Result<> {
                const auto detail = services.subscriptions.detail(actor, SubscriptionId{id});
                if (!detail)
                    return detail.error();
                const QString& site = sites.at(id);
                const qint64 version = detail->subscription.version;
                return site.isEmpty() ? services.subscriptions.assignSite(actor, SubscriptionId{id}, std::nullopt,
                                                                          version, OperationId::create())
                                      : services.subscriptions.assignSiteNamed(actor, SubscriptionId{id}, site, version,
                                                                               OperationId::create());
            },
            .name = nameOf(m_book.actor()),
            .then = std::move(then)}
        .start(backend(), this);
}

void SubscriptionsPage::assignMany() {
    BulkSiteDialog dialog(m_book, selectedIds(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const std::map<qint64, QString> before = dialog.touched();
    std::map<qint64, QString> wanted = before;
    for (auto& [id, site] : wanted)
        site = dialog.site();
    changeSites(tr("Assigning subscriptions"), wanted, [this, before](const std::vector<qint64>& done) {
        const int count = static_cast<int>(done.size());
        Notifier::of(this).notify(Tone::Success, tr("%Ln subscriptions have another site.", "", count), tr("Undo"),
                                  [this, before, done] {
                                      std::map<qint64, QString> back;
                                      for (const qint64 id : done)
                                          back.emplace(id, before.at(id));
                                      changeSites(tr("Taking the sites back"), back, [](const auto&) {});
                                  });
    });
}

void SubscriptionsPage::assignSite() {
    if (selectedIds().size() > 1) {
        assignMany();
        return;
    }
    if (!m_detail)
        return;
    const Subscription s = m_detail->subscription; // as it was shown: it may be read again meanwhile
    AssignSiteDialog dialog(m_book, *m_detail, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    change(tr("%1 is assigned.").arg(s.code), [actor = m_book.actor(), id = s.id, version = s.version,
                                               site = dialog.site(), newName = dialog.newSite(),
                                               operation = dialog.operation()](Services& services) {
        return newName.isEmpty() ? services.subscriptions.assignSite(actor, id, site, version, operation)
                                 : services.subscriptions.assignSiteNamed(actor, id, newName, version, operation);
    });
}

void SubscriptionsPage::keepForRefund() {
    if (!m_detail)
        return;
    const Subscription& s = m_detail->subscription;
    const bool refund = m_detail->toRefund.empty();
    change(refund ? tr("The credit of %1 is kept for a refund.").arg(s.code)
                  : tr("The credit of %1 is left to the next invoice.").arg(s.code),
           [actor = m_book.actor(), id = s.id, version = s.version, refund](Services& services) {
               return services.subscriptions.keepForRefund(actor, id, refund, version, OperationId::create());
           });
}

void SubscriptionsPage::recordRequest() {
    if (!m_detail)
        return;
    const SubscriptionDetail detail = *m_detail;
    if (detail.request) {
        DecideRequestDialog dialog(m_book, detail, *detail.request, this);
        if (dialog.exec() == QDialog::Accepted)
            Notifier::of(this).notify(Tone::Success, dialog.outcome());
        return;
    }
    RecordRequestDialog dialog(m_book, detail, this);
    if (dialog.exec() == QDialog::Accepted)
        Notifier::of(this).notify(
            Tone::Success, tr("The request for %1 stands among the things to do.").arg(detail.subscription.code));
}

void SubscriptionsPage::changeTerms() {
    if (!m_detail)
        return;
    ChangeDialog dialog(m_book, m_detail->customer.id, m_detail->subscription.id, this);
    if (dialog.exec() != QDialog::Accepted || dialog.changes().empty())
        return;
    const std::vector<ChangeDialog::Change> changes = dialog.changes();
    // The price at which a plan was sold does not come back by itself, nor does a code that was used.
    // An account that may only add licences takes none away.
    const bool takesAway = m_detail && m_detail->customer.changesAllowed == ChangesAllowed::AddLicences;
    const bool undoable = std::ranges::all_of(changes, [takesAway](const ChangeDialog::Change& each) {
        return !each.planned.inPlace || (!takesAway && each.planned.after.planId == each.before.planId &&
                                         each.planned.after.promotion == each.before.promotion);
    });
    backend().read(
        this,
        [actor = m_book.actor(), holds = changes.front().holds](Services& services) {
            return services.subscriptions.detail(actor, holds);
        },
        [this, changes, undoable](Result<SubscriptionDetail> now) {
            const ChangeDialog::Change& first = changes.front();
            const int count = static_cast<int>(changes.size());
            const QString text = count > 1                       ? tr("%Ln subscriptions are changed.", "", count)
                                 : first.planned.inPlace || !now ? tr("%1 is changed.").arg(first.before.code)
                                                                 : tr("%1 goes on as %2 from %3.")
                                                                       .arg(first.before.code, now->subscription.code,
                                                                            Language::date(first.planned.on));
            Notifier::of(this).notify(Tone::Success, text, undoable ? tr("Undo") : QString(), [this, changes] {
                change(tr("The change is taken back."),
                       [actor = m_book.actor(), changes](Services& services) -> Result<> {
                           for (const ChangeDialog::Change& each : changes)
                               if (auto back = changeBack(services, actor, each); !back)
                                   return back;
                           return {};
                       });
            });
            if (now && now->subscription.startDate <= now->today)
                open(first.holds.value);
        });
}

void SubscriptionsPage::regroup() {
    if (selectedIds().size() < 2) {
        if (m_detail && !m_detail->regrouped.empty())
            takeBackRegrouping(m_detail->subscription);
        return;
    }
    RegroupDialog dialog(m_book, selectedIds(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const SubscriptionId bundle = dialog.bundle();
    backend().read(
        this,
        [actor = m_book.actor(), bundle](Services& services) { return services.subscriptions.detail(actor, bundle); },
        [this](Result<SubscriptionDetail> now) {
            if (!now) {
                showError(now.error());
                return;
            }
            const int count = static_cast<int>(now->regrouped.size());
            const Subscription begun = now->subscription;
            Notifier::of(this).notify(Tone::Success,
                                      tr("%1 takes the place of %Ln subscriptions.", "", count).arg(begun.code),
                                      tr("Undo"), [this, begun] { takeBackRegrouping(begun); });
            open(begun.id.value);
        });
}

void SubscriptionsPage::takeBackRegrouping(const Subscription& bundle) {
    change(tr("The regrouping is taken back."), [actor = m_book.actor(), id = bundle.id, version = bundle.version,
                                                 operation = OperationId::create()](Services& services) {
        return services.subscriptions.takeBackRegrouping(actor, id, version, operation);
    });
}

void SubscriptionsPage::liveMany(LifeWish::Kind kind) {
    const std::vector<qint64> ids = selectedIds();
    BulkLifeDialog dialog(m_book, ids, kind, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const bool pauses = kind == LifeWish::Kind::Pause;
    BulkRun{.title = pauses ? tr("Pausing subscriptions") : tr("Ending subscriptions"),
            .ids = ids,
            .command = [actor = m_book.actor(), wish = dialog.wish()](Services& services, qint64 id) -> Result<> {
                const auto detail = services.subscriptions.detail(actor, SubscriptionId{id});
                if (!detail)
                    return detail.error();
                LifeWish mine = wish;
                mine.subscription = SubscriptionId{id};
                return services.subscriptions.live(actor, mine, detail->subscription.version, OperationId::create());
            },
            .name = nameOf(m_book.actor()),
            .then =
                [this, pauses](const std::vector<qint64>& done) {
                    const int count = static_cast<int>(done.size());
                    Notifier::of(this).notify(Tone::Success,
                                              pauses ? tr("%Ln subscriptions are paused.", "", count)
                                                     : tr("%Ln subscriptions are ended.", "", count),
                                              tr("Undo"), [this, done] { revokeMany(done); });
                }}
        .start(backend(), this);
}

void SubscriptionsPage::revokeMany(const std::vector<qint64>& ids) {
    BulkRun{.title = tr("Taking subscriptions back"),
            .ids = ids,
            .command = [actor = m_book.actor()](Services& services, qint64 id) -> Result<> {
                const auto detail = services.subscriptions.detail(actor, SubscriptionId{id});
                if (!detail)
                    return detail.error();
                return services.subscriptions.revoke(actor, SubscriptionId{id}, detail->subscription.version,
                                                     OperationId::create());
            },
            .name = nameOf(m_book.actor()),
            .then =
                [this](const std::vector<qint64>& done) {
                    const int count = static_cast<int>(done.size());
                    Notifier::of(this).notify(Tone::Success, tr("%Ln subscriptions go on.", "", count));
                }}
        .start(backend(), this);
}

void SubscriptionsPage::live(LifeWish::Kind kind) {
    if (selectedIds().size() > 1) {
        liveMany(kind);
        return;
    }
    if (!m_detail)
        return;
    const SubscriptionDetail before = *m_detail; // as it was shown: it may be read again meanwhile
    LifeDialog dialog(m_book, before, kind, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const auto undo = undoOf(dialog.wish(), before);
    Notifier::of(this).notify(Tone::Success, lifeDone(dialog.wish(), before), undo ? tr("Undo") : QString(),
                              [this, undo, before] {
                                  change(tr("%1 is as it was before.").arg(before.subscription.code),
                                         [actor = m_book.actor(), undo = *undo](Services& services) -> Result<> {
                                             const auto now = services.subscriptions.detail(actor, undo.subscription);
                                             if (!now)
                                                 return now.error();
                                             return services.subscriptions.live(actor, undo, now->subscription.version,
                                                                                OperationId::create());
                                         });
                              });
}

void SubscriptionsPage::setMethodOfMany(const std::vector<qint64>& ids) {
    const int count = static_cast<int>(ids.size());
    MethodDialog dialog(tr("%Ln subscriptions", "", count), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    BulkRun{.title = tr("Changing the collection method"),
            .ids = ids,
            .command = [actor = m_book.actor(), method = dialog.method()](Services& services, qint64 id) -> Result<> {
                const auto detail = services.subscriptions.detail(actor, SubscriptionId{id});
                if (!detail)
                    return detail.error();
                return services.subscriptions.setCollectionMethod(actor, SubscriptionId{id}, method,
                                                                  detail->subscription.version, OperationId::create());
            },
            .name = nameOf(m_book.actor()),
            .then =
                [this](const std::vector<qint64>& done) {
                    const int changed = static_cast<int>(done.size());
                    Notifier::of(this).notify(Tone::Success, tr("%Ln subscriptions are changed.", "", changed));
                }}
        .start(backend(), this);
}

void SubscriptionsPage::setMethod() {
    if (selectedIds().size() > 1) {
        setMethodOfMany(selectedIds());
        return;
    }
    if (!m_detail)
        return;
    const Subscription s = m_detail->subscription; // as it was shown: it may be read again meanwhile
    MethodDialog dialog(*m_detail, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    change(tr("%1 is changed.").arg(s.code),
           [actor = m_book.actor(), id = s.id, version = s.version, method = dialog.method(),
            operation = dialog.operation()](Services& services) {
               return services.subscriptions.setCollectionMethod(actor, id, method, version, operation);
           });
}

} // namespace quittance

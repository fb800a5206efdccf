#include "todo/TodoPage.h"

#include "common/ActionButton.h"
#include "common/ChipBar.h"
#include "common/DateParser.h"
#include "common/EmptyState.h"
#include "common/FlowLayout.h"
#include "common/Language.h"
#include "common/Notifier.h"
#include "common/Prompts.h"
#include "common/SmallTable.h"
#include "customers/CustomerDialog.h"
#include "customers/MergeDialog.h"
#include "domain/money/MoneyFormat.h"
#include "invoices/SettleDialog.h"
#include "promotions/ApplyVoucherDialog.h"
#include "services/Services.h"
#include "subscriptions/RequestDialogs.h"

#include <QMenu>
#include <QStackedWidget>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

using Kind = TodoItem::Kind;

namespace {

/// What a decision needs to know.
struct Request {
    SubscriptionDetail detail;
    CancellationRequest request;
};

} // namespace

QString displayName(TodoItem::Kind kind) {
    switch (kind) {
    case Kind::Company: return TodoPage::tr("Company");
    case Kind::RunUnfinished:
    case Kind::RunFailure:
    case Kind::NotBilled: return TodoPage::tr("Billing");
    case Kind::Cancellation: return TodoPage::tr("Request");
    case Kind::Overdue: return TodoPage::tr("Overdue");
    case Kind::CustomerData: return TodoPage::tr("Customer");
    case Kind::Unassigned: return TodoPage::tr("Sites");
    case Kind::Refund: return TodoPage::tr("Refund");
    case Kind::Trial: return TodoPage::tr("Trial");
    case Kind::Renewal: return TodoPage::tr("Renewal");
    case Kind::Voucher: return TodoPage::tr("Voucher");
    case Kind::Domain: return TodoPage::tr("Domain");
    case Kind::Duplicate: return TodoPage::tr("Duplicate");
    case Kind::Backup: return TodoPage::tr("Backup");
    case Kind::Count: break;
    }
    Q_UNREACHABLE();
}

TodoPage::TodoPage(Book& book, QWidget* parent)
    : Page(book.backend(), parent),
      m_book(book),
      m_chips(new ChipBar(this)),
      m_stack(new QStackedWidget(this)),
      m_table(new SmallTable(u"todoTable"_s, 4, 0, this)),
      m_empty(new EmptyState(this)),
      m_noMatch(new EmptyState(this)),
      m_snoozeButton(new ActionButton(ActionButton::Kind::Secondary, this)),
      m_snoozeMenu(new QMenu(this)) {
    setNouns({Noun::Company, Noun::Customer, Noun::Workspace, Noun::Subscription, Noun::Invoice, Noun::Payment,
              Noun::BillingRun, Noun::Settings});
    build();
    retranslate();
}

void TodoPage::build() {
    m_next = addPageAction("processNextAction", u"check2-square"_s, QKeySequence(u"Ctrl+Return"_s),
                           [this] { processNext(); });
    m_fix = addPageAction("fixAction", u"pencil"_s, {}, [this] { fix(); });
    m_show = addPageAction("showAction", u"eye"_s, {}, [this] { show(); });
    m_tomorrow = addPageAction("snoozeTomorrowAction", u"clock"_s, {}, [this] { snooze(m_today.addDays(1)); });
    m_nextWeek = addPageAction("snoozeWeekAction", u"calendar3"_s, {},
                               [this] { snooze(m_today.addDays(8 - m_today.dayOfWeek())); });
    m_chosenDay = addPageAction("snoozeUntilAction", u"calendar-event"_s, {}, [this] { snoozeUntilChosen(); });
    m_wake = addPageAction("wakeAction", u"arrow-counterclockwise"_s, {}, [this] { wake(); });
    setPrimaryAction(m_next);

    m_table->setWrapping();
    m_empty->setIcon(u"check-circle"_s);
    m_noMatch->setIcon(u"funnel"_s);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_noMatch);
    m_snoozeButton->setObjectName(u"snoozeButton"_s);
    m_snoozeButton->setMenu(m_snoozeMenu);
    m_snoozeMenu->addActions({m_tomorrow, m_nextWeek, m_chosenDay, m_wake});
    auto* const bar = new QWidget(this);
    auto* const buttons = new FlowLayout(bar, 8, 8);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->addWidget(new ActionButton(m_fix, ActionButton::Kind::Secondary, bar));
    buttons->addWidget(new ActionButton(m_show, ActionButton::Kind::Secondary, bar));
    buttons->addWidget(m_snoozeButton);
    body()->addWidget(m_chips);
    body()->addWidget(m_stack, 1);
    body()->addWidget(bar);
    setFocusProxy(m_table);
    m_table->addActions({m_fix, m_show, m_tomorrow, m_nextWeek, m_chosenDay, m_wake});
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_chips, &ChipBar::chosen, this, &TodoPage::fill);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &TodoPage::updateActions);
    connect(m_table, &SmallTable::opened, this, &TodoPage::fix);
}

void TodoPage::retranslate() {
    setTitle(tr("To do"), tr("What needs attention, the most urgent first"));
    m_chips->setChip(Chip::All, tr("All"));
    m_chips->setChip(Chip::Billing, tr("Billing problems"));
    m_chips->setChip(Chip::Overdue, tr("Overdue"));
    m_chips->setChip(Chip::Data, tr("Data"));
    m_chips->setChip(Chip::Snoozed, tr("Put off", "what was put off"));
    m_table->setHeadings({tr("What and why"), tr("Kind"), tr("Since"), tr("Amount")}, tr("Things to do"));
    nameAction(m_next, tr("Process next"), tr("Open where the next thing is put right"));
    nameAction(m_show, tr("Show"), tr("Go to what it is about"));
    nameAction(m_tomorrow, tr("Until tomorrow"), tr("Hide it until tomorrow"));
    nameAction(m_nextWeek, tr("Until next week"), tr("Hide it until Monday"));
    nameAction(m_chosenDay, tr("Until a date…"), tr("Hide it until a date that you choose"));
    nameAction(m_wake, tr("Show it again"), tr("Take it back among the things to do"));
    m_snoozeButton->setLabel(tr("Put off"), u"clock"_s);
    m_empty->setTexts(tr("Nothing waits for you"),
                      tr("Everything is billed, every invoice is in time, and the book is in order."));
    m_noMatch->setTexts(tr("Nothing of this kind"));
    if (m_loaded)
        fill();
    updateActions();
}

TodoPage::Chip TodoPage::chipOf(TodoItem::Kind kind) {
    switch (kind) {
    case Kind::Company:
    case Kind::RunUnfinished:
    case Kind::RunFailure:
    case Kind::NotBilled: return Chip::Billing;
    case Kind::Overdue: return Chip::Overdue;
    default: return Chip::Data;
    }
}

void TodoPage::refresh() {
    struct Answer {
        std::vector<TodoItem> items;
        QDate today;
    };
    backend().read(
        this,
        [actor = m_book.actor(), scope = m_book.scope().scope](Services& services) -> Result<Answer> {
            auto items = services.todo.items(actor, scope);
            if (!items)
                return items.error();
            return Answer{std::move(*items), services.today()};
        },
        [this, scope = m_book.scope().scope](Result<Answer> answer) {
            if (scope != m_book.scope().scope)
                return;
            if (!answer) {
                showLoadError(answer.error());
                return;
            }
            if (const TodoItem* const item = current(); item && m_wantedKey.isEmpty())
                m_wantedKey = item->key;
            m_items = std::move(answer->items);
            m_today = answer->today;
            m_loaded = true;
            fill();
        });
}

QString TodoPage::scopeNote() const {
    return m_book.scope().scope.workspace
               ? tr("Services are those of the workspace; all else concerns the whole customer.")
               : QString();
}

void TodoPage::loadBadge() {
    backend().read(
        this,
        [actor = m_book.actor(), scope = m_book.scope().scope](Services& services) {
            return services.todo.count(actor, scope);
        },
        [this](Result<qint64> count) {
            const int waiting = count ? static_cast<int>(*count) : 0;
            setBadge(waiting, tr("%Ln things to do", "", waiting));
        });
}

void TodoPage::openBadge() {
    m_chips->setCurrent(Chip::All);
    fill();
}

void TodoPage::showCounts() {
    std::array<qint64, 5> counts{};
    for (const TodoItem& item : m_items) {
        if (item.snoozedUntil) {
            ++counts[size_t(Chip::Snoozed)];
            continue;
        }
        ++counts[size_t(Chip::All)];
        ++counts[size_t(chipOf(item.kind))];
    }
    const int waiting = static_cast<int>(counts[size_t(Chip::All)]);
    setBadge(waiting, tr("%Ln things to do", "", waiting));
    for (size_t i = 0; i < counts.size(); ++i)
        m_chips->setCount(static_cast<Chip>(i), counts[i]);
}

void TodoPage::fill() {
    const int row = m_table->currentRow();
    showCounts();
    const QSignalBlocker quiet(m_table);
    m_table->clearRows();
    m_shown.clear();
    const auto chip = m_chips->currentAs<Chip>();
    int wanted = -1;
    for (size_t i = 0; i < m_items.size(); ++i) {
        const TodoItem& item = m_items[i];
        const bool shown =
            item.snoozedUntil.has_value() ? chip == Chip::Snoozed : chip == Chip::All || chip == chipOf(item.kind);
        if (!shown)
            continue;
        if (item.key == m_wantedKey)
            wanted = static_cast<int>(m_shown.size());
        m_shown.push_back(i);
        QStringList amounts;
        for (const Money& amount : item.amounts)
            amounts.append(MoneyFormat::withCurrency(amount, Language::locale()));
        const QString why = item.snoozedUntil
                                ? tr("%1 (put off until %2)").arg(item.why, Language::date(*item.snoozedUntil))
                                : item.why;
        m_table->addRow(static_cast<qint64>(m_shown.size()),
                        {item.title + u'\n' + why, displayName(item.kind),
                         item.since ? Language::date(*item.since) : QString(), amounts.join(u'\n')},
                        {3});
    }
    m_wantedKey.clear();
    if (!m_shown.empty()) {
        const int last = static_cast<int>(m_shown.size()) - 1;
        const int selected = wanted >= 0 ? wanted : qBound(0, row, last);
        m_table->selectionModel()->setCurrentIndex(m_table->model()->index(selected, 0),
                                                   QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    m_stack->setCurrentWidget(!m_shown.empty()    ? static_cast<QWidget*>(m_table)
                              : chip == Chip::All ? static_cast<QWidget*>(m_empty)
                                                  : static_cast<QWidget*>(m_noMatch));
    updateActions();
}

const TodoItem* TodoPage::current() const {
    const qint64 row = m_table->currentId();
    return row > 0 && row <= static_cast<qint64>(m_shown.size()) ? &m_items[m_shown[static_cast<size_t>(row - 1)]]
                                                                 : nullptr;
}

void TodoPage::updateActions() {
    const TodoItem* const item = current();
    const QString none = item ? QString() : tr("Select something first");
    QString fixText = tr("Put right");
    QString fixReason = none;
    if (item) {
        switch (item->kind) {
        case Kind::Overdue:
            fixText = tr("Mark as paid…");
            fixReason = m_book.whyNot(Permission::RecordPayments);
            break;
        case Kind::Cancellation:
            fixText = tr("Decide…");
            fixReason = m_book.whyNot(Permission::ManageSubscriptions);
            break;
        case Kind::Voucher:
            fixText = item->voucherClaimed ? tr("Apply to a site…") : tr("Claim");
            fixReason = m_book.whyNot(Permission::ManageVouchers);
            break;
        case Kind::Refund:
        case Kind::Trial:
        case Kind::Renewal: fixText = tr("Go to the subscription"); break;
        case Kind::Domain: fixText = tr("Go to the domain"); break;
        case Kind::Duplicate:
            fixText = tr("Merge…");
            fixReason = m_book.whyNot(Permission::ManageCustomers);
            break;
        case Kind::RunUnfinished:
        case Kind::NotBilled: fixText = tr("Go to the billing run"); break;
        case Kind::Unassigned: fixText = tr("Choose their sites"); break;
        case Kind::Backup: fixText = tr("Go to the backups"); break;
        case Kind::Company: fixText = tr("Complete the company"); break;
        default: fixText = tr("Correct…"); break;
        }
    }
    nameAction(m_fix, fixText, tr("Put right what is selected"));
    allowAction(m_fix, fixReason);
    allowAction(m_next, m_shown.empty() ? tr("Nothing is left here") : QString());
    const bool hasCustomer = item && item->customer.isValid();
    allowAction(m_show, !item ? none : hasCustomer ? QString() : tr("It is not about one customer"));
    const QString readOnly = isReadOnly() ? tr("This book can only be read.") : QString();
    const bool asleep = item && item->snoozedUntil;
    for (QAction* const each : {m_tomorrow, m_nextWeek, m_chosenDay})
        allowAction(each, none.isEmpty() ? readOnly : none);
    allowAction(m_wake, !item ? none : asleep ? readOnly : tr("It is not put off"));
    m_snoozeButton->setEnabled(item && readOnly.isEmpty());
}

void TodoPage::processNext() {
    if (m_shown.empty())
        return;
    if (!current())
        m_table->selectionModel()->setCurrentIndex(m_table->model()->index(0, 0),
                                                   QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (m_fix->isEnabled())
        fix();
}

void TodoPage::fix() {
    const TodoItem* const found = current();
    if (!found || !m_fix->isEnabled())
        return;
    const TodoItem item = *found;
    // What comes after it is next, whether it goes or stays.
    const auto row = static_cast<size_t>(m_table->currentRow());
    m_wantedKey = row + 1 < m_shown.size() ? m_items[m_shown[row + 1]].key : QString();
    switch (item.kind) {
    case Kind::Cancellation: decide(item); return;
    case Kind::Refund:
    case Kind::Trial:
    case Kind::Renewal: leaveFor([this, item] { emit m_book.openSubscriptionRequested(item.subscription); }); return;
    case Kind::Voucher: useVoucher(item); return;
    case Kind::Domain: leaveFor([this, item] { emit m_book.openDomainRequested(item.domain); }); return;
    case Kind::Overdue: settle(item); return;
    case Kind::Duplicate: merge(item.customer, item.other); return;
    case Kind::RunFailure:
    case Kind::CustomerData:
        if (item.field.startsWith("company."_L1))
            leaveFor([this, item] { emit m_book.settingsRequested(item.field); });
        else
            editCustomer(item.customer, item.field);
        return;
    case Kind::Company: leaveFor([this, item] { emit m_book.settingsRequested(item.field); }); return;
    case Kind::Backup: leaveFor([this] { emit m_book.settingsRequested(u"book"_s); }); return;
    case Kind::RunUnfinished:
    case Kind::NotBilled: leaveFor([this] { emit m_book.billingRunRequested(); }); return;
    case Kind::Unassigned: {
        SubscriptionFilter filter;
        filter.highlight = SubscriptionFilter::Highlight::Unassigned;
        leaveFor([this, filter] { emit m_book.showSubscriptionsRequested(filter); });
        return;
    }
    case Kind::Count: break;
    }
}

void TodoPage::show() {
    const TodoItem* const item = current();
    if (!item)
        return;
    if (item->kind == Kind::Overdue) {
        InvoiceFilter filter;
        filter.customer = item->customer;
        filter.status = InvoiceFilter::Status::Overdue;
        leaveFor([this, filter] { emit m_book.showInvoicesRequested(filter); });
    } else if (item->subscription.isValid()) {
        leaveFor([this, id = item->subscription] { emit m_book.openSubscriptionRequested(id); });
    } else if (item->customer.isValid()) {
        leaveFor([this, id = item->customer] { emit m_book.openCustomerRequested(id); });
    }
}

// Another page comes to the front, with a way back.
void TodoPage::leaveFor(const std::function<void()>& request) {
    request();
    Notifier::of(this).notify(Tone::Info, tr("Opened from the things to do."), tr("Back"),
                              [this] { emit m_book.todoRequested(); });
}

void TodoPage::settle(const TodoItem& item) {
    backend().read(
        this,
        [actor = m_book.actor(), id = item.invoice](Services& services) { return services.invoices.detail(actor, id); },
        [this](Result<InvoiceDetail> detail) {
            if (!detail) {
                showError(detail.error());
                return;
            }
            const QString number = detail->invoice.number;
            SettleDialog dialog(m_book, *detail, this);
            if (dialog.exec() == QDialog::Accepted)
                Notifier::of(this).notify(Tone::Success, tr("%1 is paid.").arg(number));
            else
                fill();
        });
}

void TodoPage::decide(const TodoItem& item) {
    backend().read(
        this,
        [actor = m_book.actor(), key = item.key](Services& services) -> Result<Request> {
            auto open = services.subscriptions.openRequests(actor);
            if (!open)
                return open.error();
            for (SubscriptionService::OpenRequest& each : *open) {
                if (key != u"request:"_s + QString::number(each.request.id.value))
                    continue;
                auto detail = services.subscriptions.detail(actor, each.holds);
                if (!detail)
                    return detail.error();
                return Request{*std::move(detail), std::move(each.request)};
            }
            return Error{ErrorCode::NotFound, tr("Somebody else has decided on this request meanwhile.")};
        },
        [this](Result<Request> request) {
            if (!request) {
                showError(request.error());
                refresh();
                return;
            }
            DecideRequestDialog dialog(m_book, request->detail, request->request, this);
            if (dialog.exec() == QDialog::Accepted)
                Notifier::of(this).notify(Tone::Success, dialog.outcome());
            else
                fill();
        });
}

void TodoPage::useVoucher(const TodoItem& item) {
    backend().read(
        this,
        [actor = m_book.actor(), id = item.voucher](Services& services) { return services.vouchers.detail(actor, id); },
        [this](Result<VoucherDetail> detail) {
            if (!detail) {
                showError(detail.error());
                return;
            }
            const Voucher voucher = detail->row.voucher;
            if (!voucher.claimedOn) {
                change([actor = m_book.actor(), id = voucher.id, version = voucher.version,
                        operation = OperationId::create()](Services& services) {
                    return services.vouchers.claim(actor, id, version, operation);
                });
                return;
            }
            ApplyVoucherDialog dialog(m_book, *detail, this);
            if (dialog.exec() == QDialog::Accepted)
                Notifier::of(this).notify(Tone::Success, tr("The voucher %1 is applied.").arg(voucher.code));
            else
                fill();
        });
}

void TodoPage::editCustomer(CustomerId customer, const QString& field) {
    backend().read(
        this,
        [actor = m_book.actor(), customer](Services& services) { return services.customers.customer(actor, customer); },
        [this, field](Result<Customer> read) {
            if (!read) {
                showError(read.error());
                return;
            }
            CustomerDialog dialog(m_book, *read, this);
            dialog.focusField(field.startsWith("customer."_L1) ? field.mid(9) : field);
            if (dialog.exec() == QDialog::Accepted)
                Notifier::of(this).notify(Tone::Success, tr("The customer is saved."));
            else
                fill();
        });
}

void TodoPage::merge(CustomerId first, CustomerId second) {
    backend().read(
        this, [actor = m_book.actor(), first](Services& services) { return services.customers.customer(actor, first); },
        [this, second](Result<Customer> read) {
            if (!read) {
                showError(read.error());
                return;
            }
            MergeDialog dialog(m_book, *read, second, this);
            if (dialog.exec() == QDialog::Accepted)
                Notifier::of(this).notify(Tone::Success, tr("The two customers are one."));
            else
                fill();
        });
}

template <typename Work>
void TodoPage::change(Work work) {
    backend().write(this, std::move(work), [this](Result<> done) {
        if (!done)
            showError(done.error());
        refresh();
    });
}

void TodoPage::snooze(QDate until) {
    const TodoItem* const item = current();
    if (!item)
        return;
    change([actor = m_book.actor(), key = item->key, until, operation = OperationId::create()](Services& services) {
        return services.todo.snooze(actor, key, until, operation);
    });
}

void TodoPage::snoozeUntilChosen() {
    const auto text = Prompts::current().askText(this, tr("Put off"), tr("Until which day?"), u"+30"_s);
    if (!text)
        return;
    if (const auto until = parseDate(*text, m_today, Language::locale()); until && *until > m_today)
        snooze(*until);
    else
        showError(invalid(tr("Enter a day that lies ahead, such as 31/12 or +30.")));
}

void TodoPage::wake() {
    const TodoItem* const item = current();
    if (!item)
        return;
    change([actor = m_book.actor(), key = item->key, operation = OperationId::create()](Services& services) {
        return services.todo.wake(actor, key, operation);
    });
}

} // namespace quittance

#include "subscriptions/SubscriptionsPage.h"

#include "common/ActionButton.h"
#include "common/Book.h"
#include "common/ChipBar.h"
#include "common/DetailPanel.h"
#include "common/EmptyState.h"
#include "common/FactList.h"
#include "common/KpiCard.h"
#include "common/Language.h"
#include "common/Notifier.h"
#include "common/PlainText.h"
#include "common/SearchEdit.h"
#include "common/Timeline.h"
#include "domain/money/MoneyFormat.h"
#include "services/Services.h"
#include "subscriptions/NewSubscriptionDialog.h"
#include "subscriptions/SubscriptionDialogs.h"
#include "subscriptions/SubscriptionLook.h"

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int schemaVersion = 1;

std::vector<Column<SubscriptionRow>> columns() {
    const auto spec = [](SubscriptionColumn key, std::function<QString()> title, CellKind kind, int width) {
        ColumnSpec column;
        column.key = static_cast<int>(key);
        column.title = std::move(title);
        column.kind = kind;
        column.width = width;
        return column;
    };
    ColumnSpec service = spec(
        SubscriptionColumn::Product, [] { return SubscriptionsPage::tr("Service"); }, CellKind::Text, 210);
    service.stretch = true;
    ColumnSpec next = spec(
        SubscriptionColumn::NextAmount, [] { return SubscriptionsPage::tr("Amount"); }, CellKind::Money, 104);
    next.withCurrency = true;
    next.sortable = false;
    return {
        {spec(
             SubscriptionColumn::Code, [] { return SubscriptionsPage::tr("Code"); }, CellKind::Text, 84),
         [](const SubscriptionRow& row) -> CellValue { return row.code; }},
        {service, [](const SubscriptionRow& row) -> CellValue { return serviceName(row); }},
        {spec(
             SubscriptionColumn::Customer, [] { return SubscriptionsPage::tr("Customer"); }, CellKind::Text, 160),
         [](const SubscriptionRow& row) -> CellValue { return row.customerName; }},
        {spec(
             SubscriptionColumn::Site, [] { return SubscriptionsPage::tr("Site"); }, CellKind::Text, 116),
         [](const SubscriptionRow& row) -> CellValue {
             return row.siteName.isEmpty() ? SubscriptionsPage::tr("unassigned") : row.siteName;
         }},
        {spec(
             SubscriptionColumn::Units, [] { return SubscriptionsPage::tr("Qty"); }, CellKind::Number, 52),
         [](const SubscriptionRow& row) -> CellValue {
             return MoneyFormat::number(row.quantity.millionths(), Language::locale());
         }},
        {spec(
             SubscriptionColumn::NextDate, [] { return SubscriptionsPage::tr("Next payment"); }, CellKind::Date, 110),
         [](const SubscriptionRow& row) -> CellValue { return row.nextDate ? CellValue(*row.nextDate) : CellValue(); }},
        {next,
         [](const SubscriptionRow& row) -> CellValue {
             return row.nextAmount ? CellValue(*row.nextAmount) : CellValue();
         }},
        {spec(
             SubscriptionColumn::Method, [] { return SubscriptionsPage::tr("Method"); }, CellKind::Text, 106),
         [](const SubscriptionRow& row) -> CellValue { return displayName(row.method); }},
        {spec(
             SubscriptionColumn::Status, [] { return SubscriptionsPage::tr("Status"); }, CellKind::Status, 112),
         [](const SubscriptionRow& row) -> CellValue { return statusLook(row.status); }},
    };
}

} // namespace

SubscriptionsPage::SubscriptionsPage(Book& book, QWidget* parent)
    : ListPage(book.backend(), u"subscriptions"_s, parent),
      m_book(book),
      m_model(new Rows<SubscriptionRow>(columns(), this)),
      m_restrictionChip(new ActionButton(ActionButton::Kind::Secondary, this)),
      m_renewals(new KpiCard(this)),
      m_unassigned(new KpiCard(this)),
      m_current(new KpiCard(this)),
      m_facts(new FactList(panel())),
      m_timeline(new Timeline(panel())) {
    setNouns({Noun::Subscription, Noun::Customer, Noun::Plan, Noun::Invoice, Noun::BillingRun});
    buildHighlights();
    setRows(m_model, schemaVersion);
    emptyState()->setIcon(u"arrow-repeat"_s);
    m_factsTab = panel()->addTab(m_facts, {});
    m_timelineTab = panel()->addTab(m_timeline, {});
    m_restrictionChip->setObjectName(u"restrictionChip"_s);
    m_restrictionChip->hide();
    addFilterWidget(m_restrictionChip);
    connect(m_restrictionChip, &QPushButton::clicked, this, [this] { showFilter({}); });
    buildActions();
    emptyState()->setActions(m_new);
    connect(this, &ListPage::selectionChanged, this, &SubscriptionsPage::updateActions);
    connect(panel(), &DetailPanel::linkActivated, this, [this] {
        if (m_detail)
            emit m_book.openCustomerRequested(m_detail->customer.id);
    });
    connect(&m_book, &Book::showSubscriptionsRequested, this, &SubscriptionsPage::showFilter);
    connect(&m_book, &Book::newSubscriptionRequested, this, &SubscriptionsPage::create);
    m_model->setSort({.key = static_cast<int>(SubscriptionColumn::NextDate), .order = Qt::AscendingOrder});
    retranslate();
    updateActions();
}

void SubscriptionsPage::buildHighlights() {
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    for (KpiCard* card : {m_current, m_renewals, m_unassigned}) {
        card->setClickable(true);
        row->addWidget(card, 1);
    }
    m_renewals->setObjectName(u"renewalsCard"_s);
    m_unassigned->setObjectName(u"unassignedCard"_s);
    m_current->setObjectName(u"currentCard"_s);
    body()->insertLayout(0, row);
    connect(m_current, &KpiCard::clicked, this, [this] { setHighlight(SubscriptionFilter::Highlight::None); });
    connect(m_renewals, &KpiCard::clicked, this, [this] { setHighlight(SubscriptionFilter::Highlight::RenewsSoon); });
    connect(m_unassigned, &KpiCard::clicked, this, [this] { setHighlight(SubscriptionFilter::Highlight::Unassigned); });
}

void SubscriptionsPage::buildActions() {
    const auto add = [this](const char* name, const QString& icon, const QKeySequence& keys, auto slot) {
        QAction* action = makeAction(icon, this);
        action->setObjectName(QString::fromLatin1(name));
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
        return action;
    };
    m_new = add("newSubscriptionAction", u"plus-lg"_s, QKeySequence::New, [this] { create({}); });
    m_assign = add("assignSiteAction", u"link-45deg"_s, {}, [this] { assignSite(); });
    m_end = add("setLastDayAction", u"calendar-event"_s, QKeySequence::Delete, [this] { setLastDay(); });
    m_method = add("setMethodAction", u"credit-card-2-front"_s, {}, [this] { setMethod(); });
    m_invoices = add("showInvoicesAction", u"receipt"_s, {}, [this] {
        if (!m_detail)
            return;
        InvoiceFilter filter;
        filter.subscription = m_detail->subscription.id;
        emit m_book.showInvoicesRequested(filter);
    });
    m_openCustomer = add("openCustomerAction", u"people"_s, {}, [this] {
        if (m_detail)
            emit m_book.openCustomerRequested(m_detail->customer.id);
    });
    setPrimaryAction(m_new);
    panel()->setActions({m_invoices, m_assign, m_method, m_end, m_openCustomer});
    setContextActions({m_invoices, m_assign, m_method, m_end, m_openCustomer});
}

void SubscriptionsPage::retranslate() {
    ListPage::retranslate();
    setTitle(tr("Premium subscriptions"), tr("Every paid service, and when it is billed next"));
    const auto name = [](QAction* action, const QString& text, const QString& tip) {
        action->setText(text);
        action->setStatusTip(tip);
    };
    name(m_new, tr("New subscription"), tr("Start a subscription for a customer"));
    name(m_assign, tr("Assign to a site"), tr("Choose the site that the service is for"));
    name(m_end, tr("Set the last day"), tr("End the subscription on a day, or let it go on"));
    name(m_method, tr("Collection method"), tr("Choose how this service is paid"));
    name(m_invoices, tr("Its invoices"), tr("Show the invoices of this subscription"));
    name(m_openCustomer, tr("Open the customer"), tr("Go to the customer of the subscription"));
    chips()->setChip(static_cast<int>(SubscriptionFilter::Tab::Current), tr("Current"));
    chips()->setChip(static_cast<int>(SubscriptionFilter::Tab::OneOff), tr("One-off"));
    chips()->setChip(static_cast<int>(SubscriptionFilter::Tab::Inactive), tr("Inactive"));
    chips()->setChip(static_cast<int>(SubscriptionFilter::Tab::All), tr("All"));
    search()->setHint(tr("Code, customer, plan or site"));
    setNoMatchText(tr("No subscription matches"));
    emptyState()->setTexts(
        tr("No subscription yet"),
        tr("Start one for a customer; it then bills by itself. Or import them from CSV in the File menu."));
    m_current->setLabel(tr("Current subscriptions"), u"arrow-repeat"_s);
    m_current->setDefinition(tr("Recurring subscriptions that have not ended."));
    m_renewals->setLabel(tr("Upcoming renewals"), u"calendar-event"_s);
    m_renewals->setDefinition(tr("Yearly and longer subscriptions whose next payment is within 30 days."));
    m_unassigned->setLabel(tr("Unassigned"), u"exclamation-triangle"_s);
    m_unassigned->setDefinition(tr("Current subscriptions that no site is chosen for."));
    panel()->setTabTitle(m_factsTab, tr("Overview"));
    panel()->setTabTitle(m_timelineTab, tr("Timeline"));
    if (m_restrictionChip->isVisibleTo(this))
        showFilter(m_restriction);
    fillPanel();
    updateActions();
}

void SubscriptionsPage::readOnlyChanged() { updateActions(); }

SubscriptionFilter SubscriptionsPage::filter() const {
    SubscriptionFilter filter = m_restriction;
    filter.search = search()->text();
    filter.tab = static_cast<SubscriptionFilter::Tab>(chips()->current());
    return filter;
}

void SubscriptionsPage::filterChanged() {
    m_model->setSource(backendRows<SubscriptionRow>(
        backend(),
        [actor = m_book.actor(), filter = filter()](Services& services, RowsSort sort, qint64 limit) {
            const ListSort<SubscriptionColumn> by =
                sort.key < 0 ? ListSort<SubscriptionColumn>{.column = SubscriptionColumn::NextDate, .descending = false}
                             : ListSort<SubscriptionColumn>{.column = static_cast<SubscriptionColumn>(sort.key),
                                                            .descending = sort.descending()};
            return services.subscriptions.ids(actor, filter, by, limit == 0 ? -1 : static_cast<int>(limit));
        },
        [actor = m_book.actor()](Services& services, std::span<const qint64> ids) {
            return services.subscriptions.rows(actor, ids);
        }));
    loadCounts();
}

void SubscriptionsPage::refresh() {
    ListPage::refresh();
    loadCounts();
}

void SubscriptionsPage::loadCounts() {
    SubscriptionFilter wanted = m_restriction;
    wanted.highlight = SubscriptionFilter::Highlight::None;
    wanted.search = search()->text();
    backend().read(
        this,
        [actor = m_book.actor(), wanted](Services& services) { return services.subscriptions.counts(actor, wanted); },
        [this](Result<SubscriptionCounts> counts) {
            if (!counts)
                return;
            m_counts = *counts;
            chips()->setCount(static_cast<int>(SubscriptionFilter::Tab::Current), counts->current);
            chips()->setCount(static_cast<int>(SubscriptionFilter::Tab::OneOff), counts->oneOff);
            chips()->setCount(static_cast<int>(SubscriptionFilter::Tab::Inactive), counts->inactive);
            chips()->setCount(static_cast<int>(SubscriptionFilter::Tab::All), counts->all);
            m_current->setValue(Language::number(counts->current));
            m_renewals->setValue(Language::number(counts->renewsSoon));
            m_renewals->setNote(tr("within 30 days"));
            m_unassigned->setValue(Language::number(counts->unassigned));
            m_unassigned->setNote(counts->unassigned == 0 ? tr("every service has its site") : tr("choose their site"),
                                  counts->unassigned == 0 ? Tone::Success : Tone::Warning);
            const int shown = static_cast<int>(counts->all);
            setTotals(tr("%Ln subscriptions in all", "", shown));
        });
}

void SubscriptionsPage::setHighlight(SubscriptionFilter::Highlight highlight) {
    SubscriptionFilter filter = m_restriction;
    filter.highlight = highlight;
    filter.tab = SubscriptionFilter::Tab::Current;
    showFilter(filter);
}

void SubscriptionsPage::showFilter(const SubscriptionFilter& filter) {
    m_restriction = filter;
    m_restriction.search.clear();
    const bool restricted = filter.customer || filter.plan || filter.highlight != SubscriptionFilter::Highlight::None;
    m_restrictionChip->setVisible(restricted);
    if (restricted) {
        const QString text = filter.highlight == SubscriptionFilter::Highlight::RenewsSoon   ? tr("Upcoming renewals")
                             : filter.highlight == SubscriptionFilter::Highlight::Unassigned ? tr("Unassigned")
                             : filter.customer                                               ? tr("One customer")
                                                                                             : tr("One plan");
        m_restrictionChip->setLabel(text, u"x-lg"_s);
        m_restrictionChip->setToolTip(tr("Show all subscriptions again"));
    }
    setOtherFilters(restricted);
    chips()->setCurrent(static_cast<int>(filter.tab));
    filterChanged();
}

void SubscriptionsPage::clearOtherFilters() {
    ListPage::clearOtherFilters();
    m_restriction = {};
    m_restrictionChip->hide();
}

void SubscriptionsPage::showDetail(qint64 id) {
    if (id == 0) {
        m_detail.reset();
        fillPanel();
        updateActions();
        return;
    }
    backend().read(
        this,
        [actor = m_book.actor(), id](Services& services) {
            return services.subscriptions.detail(actor, SubscriptionId{id});
        },
        [this, id](Result<SubscriptionDetail> detail) {
            if (currentId() != id)
                return;
            if (!detail) {
                showError(detail.error());
                return;
            }
            m_detail = std::move(*detail);
            fillPanel();
            updateActions();
        });
}

void SubscriptionsPage::fillPanel() {
    if (!m_detail) {
        panel()->setTitle(tr("No subscription selected"));
        panel()->setStatus({});
        panel()->setSubtitle({}, false);
        panel()->setAmount({});
        m_facts->setFacts({});
        m_timeline->setItems({});
        return;
    }
    const QLocale locale = Language::locale();
    const QString language = Language::instance().code();
    const SubscriptionDetail& d = *m_detail;
    const Subscription& s = d.subscription;
    panel()->setTitle(s.code);
    panel()->setStatus(statusLook(d.status));
    panel()->setSubtitle(d.customer.name, true);
    panel()->setAmount(d.next ? MoneyFormat::withCurrency(d.next->net, locale) : QString(),
                       d.next ? tr("excl. VAT, on %1").arg(Language::date(d.next->dueDate)) : QString());
    const auto optionalDate = [](const std::optional<QDate>& date) { return date ? Language::date(*date) : QString(); };
    m_facts->setFacts({
        {tr("Service"), nameIn(language, d.product.nameFr, d.product.nameEn) + u" — "_s +
                            nameIn(language, d.plan.nameFr, d.plan.nameEn)},
        {tr("Price"),
         priceText(d.price.amount, d.price.currency, d.plan.billing, d.plan.intervalCount, d.plan.intervalUnit)},
        {tr("Quantity"), MoneyFormat::number(s.quantity.millionths(), locale)},
        {tr("Discount"), s.discount.isZero() ? QString() : MoneyFormat::percent(s.discount, locale)},
        {tr("MRR"), d.mrr.isZero() ? QString() : MoneyFormat::withCurrency(d.mrr, locale)},
        {tr("Next period"),
         d.next ? tr("%1 to %2").arg(Language::date(d.next->period.start), Language::date(d.next->period.lastDay()))
                : QString()},
        {tr("Started on"), Language::date(s.startDate)},
        {tr("Last day"), optionalDate(s.lastDay)},
        {tr("Billed until"), s.billedUntil ? Language::date(s.billedUntil->addDays(-1)) : tr("not billed yet")},
        {tr("Workspace"), d.workspaceName},
        {tr("Site"), d.siteName.isEmpty() ? tr("unassigned") : d.siteName},
        {tr("Method"), s.collectionMethod ? displayName(*s.collectionMethod)
                                          : tr("%1 (as the customer)").arg(displayName(d.customer.collectionMethod))},
    });
    std::vector<TimelineItem> items;
    for (const TimelineEntry& entry : d.timeline)
        items.push_back({.at = QDateTime::fromMSecsSinceEpoch(entry.atMs),
                         .what = entry.what,
                         .who = entry.actor,
                         .source = {},
                         .detail = entry.detail,
                         .icon = {}});
    m_timeline->setItems(items);
}

void SubscriptionsPage::updateActions() {
    const auto allow = [](QAction* action, const QString& reason) {
        action->setEnabled(reason.isEmpty());
        action->setToolTip(plainTooltip(reason.isEmpty() ? actionTooltip(action) : reason));
    };
    const QString single = m_detail && selectedIds().size() == 1 ? QString() : tr("Select one subscription first");
    const QString change = single.isEmpty() ? m_book.whyNot(Permission::ManageSubscriptions) : single;
    allow(m_new, m_book.whyNot(Permission::ManageSubscriptions));
    allow(m_assign, change);
    allow(m_method, change);
    const bool oneOff = m_detail && m_detail->plan.billing == BillingType::OneOff;
    allow(m_end, oneOff ? tr("A one-off service has no last day") : change);
    allow(m_invoices, single);
    allow(m_openCustomer, single);
}

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
    backend().write(this, std::move(work), [this, done](Result<> changed) {
        if (changed)
            Notifier::of(this).notify(Tone::Success, done);
        else
            showError(changed.error());
    });
}

void SubscriptionsPage::assignSite() {
    if (!m_detail)
        return;
    const Subscription& s = m_detail->subscription;
    AssignSiteDialog dialog(m_book, *m_detail, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    change(tr("%1 is assigned.").arg(s.code),
           [actor = m_book.actor(), id = s.id, version = s.version, site = dialog.site(), newName = dialog.newSite(),
            workspace = s.workspaceId, operation = dialog.operation()](Services& services) -> Result<> {
               std::optional<SiteId> chosen = site;
               if (!newName.isEmpty()) {
                   const auto made = services.workspaces.saveSite(
                       actor, {.id = {}, .workspaceId = workspace, .name = newName}, operation.derived(1));
                   if (!made)
                       return made.error();
                   chosen = made->id;
               }
               return services.subscriptions.assignSite(actor, id, chosen, version, operation);
           });
}

void SubscriptionsPage::setLastDay() {
    if (!m_detail)
        return;
    const Subscription& s = m_detail->subscription;
    LastDayDialog dialog(*m_detail, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    change(dialog.lastDay() ? tr("%1 ends on %2.").arg(s.code, Language::date(*dialog.lastDay()))
                            : tr("%1 goes on.").arg(s.code),
           [actor = m_book.actor(), id = s.id, version = s.version, day = dialog.lastDay(),
            operation = dialog.operation()](Services& services) {
               return services.subscriptions.setLastDay(actor, id, day, version, operation);
           });
}

void SubscriptionsPage::setMethod() {
    if (!m_detail)
        return;
    const Subscription& s = m_detail->subscription;
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

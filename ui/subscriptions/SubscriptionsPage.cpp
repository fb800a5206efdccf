#include "subscriptions/SubscriptionsPage.h"

#include "common/ActionButton.h"
#include "common/Book.h"
#include "common/ChartCard.h"
#include "common/ChipBar.h"
#include "common/DetailPanel.h"
#include "common/EmptyState.h"
#include "common/FactList.h"
#include "common/Highlights.h"
#include "common/KpiCard.h"
#include "common/Language.h"
#include "common/Notifier.h"
#include "common/SearchEdit.h"
#include "common/Timeline.h"
#include "domain/money/MoneyFormat.h"
#include "services/Services.h"
#include "subscriptions/LifeText.h"
#include "subscriptions/PriceMoveDialog.h"
#include "subscriptions/SubscriptionColumns.h"
#include "subscriptions/SubscriptionLook.h"

#include <algorithm>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

QKeySequence lifeKeys(LifeWish::Kind kind) {
    switch (kind) {
    case LifeWish::Kind::Pause: return QKeySequence(u"Ctrl+U"_s);
    case LifeWish::Kind::Resume: return QKeySequence(u"Ctrl+Shift+U"_s);
    case LifeWish::Kind::Cancel: return QKeySequence::Delete;
    case LifeWish::Kind::Revoke: return QKeySequence(u"Ctrl+Shift+R"_s);
    case LifeWish::Kind::Extend:
    case LifeWish::Kind::ExtendTrial: break;
    }
    return {};
}

QString whyNotChanged(const SubscriptionDetail& detail) {
    const auto recurs = mustRecur(detail.subscription, detail.plan);
    const auto goesOn = mustGoOn(detail.subscription, {});
    return !recurs ? recurs.error().message : !goesOn ? goesOn.error().message : QString();
}

/// The chip under which a subscription is found.
SubscriptionFilter::Tab tabOf(const SubscriptionRow& row) {
    switch (row.status) {
    case SubscriptionStatus::OneOffDue:
    case SubscriptionStatus::OneOffBilled: return SubscriptionFilter::Tab::OneOff;
    case SubscriptionStatus::Ended:
    case SubscriptionStatus::Cancelled:
    case SubscriptionStatus::Replaced: return SubscriptionFilter::Tab::All;
    default: return SubscriptionFilter::Tab::Current;
    }
}

} // namespace

SubscriptionsPage::SubscriptionsPage(Book& book, QWidget* parent)
    : ListPage(book.backend(), u"subscriptions"_s, parent),
      m_book(book),
      m_model(new Rows<SubscriptionRow>(subscriptionColumns(), this)),
      m_highlights(new Highlights(u"renewalsChart"_s, this)),
      m_current(m_highlights->addCard("currentCard")),
      m_renewals(m_highlights->addCard("renewalsCard")),
      m_unassigned(m_highlights->addCard("unassignedCard")),
      m_pastDue(m_highlights->addCard("pastDueCard")),
      m_facts(new FactList(panel())),
      m_timeline(new Timeline(panel())) {
    setNouns({Noun::Subscription, Noun::Customer, Noun::Plan, Noun::Invoice, Noun::BillingRun});
    buildHighlights();
    m_model->setSort({.key = static_cast<int>(SubscriptionColumn::NextDate), .order = Qt::AscendingOrder});
    setRows(m_model);
    offerOutput(m_book);
    offerFilters(subscriptionFilters());
    emptyState()->setIcon(u"arrow-repeat"_s);
    m_facts->setWhole();
    m_factsTab = panel()->addTab(m_facts, {});
    m_timelineTab = panel()->addTab(m_timeline, {});
    buildActions();
    emptyState()->setActions(m_new);
    connect(panel(), &DetailPanel::linkActivated, this, [this] {
        if (m_detail)
            emit m_book.openCustomerRequested(m_detail->customer.id);
    });
    connect(&m_book, &Book::showSubscriptionsRequested, this, &SubscriptionsPage::showFilter);
    connect(&m_book, &Book::newSubscriptionRequested, this, &SubscriptionsPage::create);
    retranslate();
}

void SubscriptionsPage::buildHighlights() {
    using Highlight = SubscriptionFilter::Highlight;
    body()->insertWidget(0, m_highlights);
    connect(m_current, &KpiCard::clicked, this, [this] { setHighlight(Highlight::None); });
    connect(m_renewals, &KpiCard::clicked, this, [this] { setHighlight(Highlight::RenewsSoon); });
    connect(m_unassigned, &KpiCard::clicked, this, [this] { setHighlight(Highlight::Unassigned); });
    connect(m_pastDue, &KpiCard::clicked, this, [this] { setHighlight(Highlight::PastDue); });
    m_highlights->chart()->setOpensCategories(true);
    connect(m_highlights->chart(), &ChartCard::categoryOpened, this, &SubscriptionsPage::openMonth);
}

void SubscriptionsPage::resizeEvent(QResizeEvent* event) {
    m_highlights->fitInto(*this);
    ListPage::resizeEvent(event);
}

void SubscriptionsPage::refresh() {
    if (!isAlone())
        loadOutlook();
    ListPage::refresh();
}

void SubscriptionsPage::loadOutlook() {
    backend().overview(
        this, "outlook",
        [actor = m_book.actor(), scope = m_book.scope().scope](Services& services) {
            return services.dashboards.renewals(actor, {}, scope);
        },
        [this, scope = m_book.scope().scope](Result<RenewalOutlook> outlook) {
            if (!outlook || scope != m_book.scope().scope)
                return; // the list says what is wrong
            m_outlook = std::move(*outlook);
            showOutlook();
        });
}

void SubscriptionsPage::showOutlook() {
    ChartCard* const card = m_highlights->chart();
    card->setTitle(tr("Renewals, 12 months"));
    card->setDefinition(tr("Yearly and longer subscriptions that nobody has ended, by the month of their next payment, "
                           "without VAT. What is due already and not billed yet counts for this month. Press a month "
                           "to list its renewals."));
    if (!m_outlook)
        return;
    const Currency currency = m_outlook->currency;
    const QLocale locale = Language::locale();
    ChartContent content;
    content.valueText = [currency](qint64 minor) {
        return MoneyFormat::withCurrency(Money::fromMinor(minor, currency), Language::locale());
    };
    content.axisText = [currency](qint64 minor) {
        return MoneyFormat::number(minor * powerOfTen(6 - currency.decimals()), Language::locale());
    };
    content.series.push_back({.name = tr("Renewals"), .colour = 0});
    ChartTable table;
    table.headings = {tr("Month"), tr("Renewals"), tr("Amount (%1)").arg(MoneyFormat::symbol(currency))};
    qint64 total = 0;
    qint64 renewals = 0;
    for (const YearlyRenewals& month : m_outlook->ahead) {
        const QString name = locale.toString(month.month, u"MMMM yyyy"_s);
        content.categories.append(locale.toString(month.month, u"MMM"_s));
        content.longCategories.append(name);
        content.series.front().values.emplace_back(month.amount);
        table.rows.append({name, Language::number(month.subscriptions),
                           MoneyFormat::amount(Money::fromMinor(month.amount, currency), locale)});
        total += month.amount;
        renewals += month.subscriptions;
    }
    if (content.isEmpty()) {
        card->setReason(tr("No yearly or longer subscription renews in the next 12 months."));
        return;
    }
    const int count = static_cast<int>(renewals);
    const QString summary = tr("%Ln renewals of %1 in all, without VAT.", "", count).arg(content.valueText(total));
    card->setContent(std::move(content), summary, table);
}

void SubscriptionsPage::openMonth(int month) {
    if (!m_outlook || month < 0 || month >= static_cast<int>(m_outlook->ahead.size()))
        return;
    const QDate first = m_outlook->ahead[static_cast<size_t>(month)].month;
    SubscriptionFilter filter;
    filter.highlight = SubscriptionFilter::Highlight::Renewals;
    if (month > 0) // what is late counts for this month
        filter.dueFrom = first;
    filter.dueTo = first.addMonths(1).addDays(-1);
    showFilter(filter);
}

void SubscriptionsPage::buildActions() {
    m_new = addPageAction("newSubscriptionAction", u"plus-lg"_s, QKeySequence::New, [this] { create({}); });
    m_assign = addPageAction("assignSiteAction", u"link-45deg"_s, {}, [this] { assignSite(); });
    m_method = addPageAction("setMethodAction", u"credit-card-2-front"_s, {}, [this] { setMethod(); });
    m_invoices = addPageAction("showInvoicesAction", u"receipt"_s, {}, [this] {
        if (!m_detail)
            return;
        InvoiceFilter filter;
        filter.subscription = m_detail->subscription.id;
        emit m_book.showInvoicesRequested(filter);
    });
    m_openCustomer = addPageAction("openCustomerAction", u"people"_s, {}, [this] {
        if (m_detail)
            emit m_book.openCustomerRequested(m_detail->customer.id);
    });
    m_change =
        addPageAction("changeAction", u"arrow-left-right"_s, QKeySequence(Qt::Key_F2), [this] { changeTerms(); });
    m_movePrice = addPageAction("movePriceAction", u"tags"_s, {},
                                [this] { PriceMoveDialog::run(m_book, selectedIds(), {}, this); });
    m_regroup = addPageAction("regroupAction", u"collection"_s, {}, [this] { regroup(); });
    m_request = addPageAction("recordRequestAction", u"chat-left-text"_s, {}, [this] { recordRequest(); });
    m_refund = addPageAction("keepForRefundAction", u"arrow-counterclockwise"_s, {}, [this] { keepForRefund(); });
    for (const LifeWish::Kind kind : lifeKinds)
        m_life.append(
            addPageAction(lifeActionName(kind), lifeIcon(kind), lifeKeys(kind), [this, kind] { live(kind); }));
    setPrimaryAction(m_new);
    const QList<QAction*> actions = QList<QAction*>{m_change, m_invoices, m_assign, m_method, m_movePrice, m_regroup} +
                                    m_life + QList{m_refund, m_request, m_openCustomer};
    panel()->setActions(actions);
    setContextActions(actions);
}

void SubscriptionsPage::retranslate() {
    ListPage::retranslate();
    showOutlook();
    m_pastDue->setLabel(tr("Past due"), u"exclamation-circle"_s);
    m_pastDue->setDefinition(tr("Subscriptions that stand on an invoice which is overdue."));
    setTitle(tr("Premium subscriptions"), tr("Every paid service, and when it is billed next"));
    nameAction(m_new, tr("New subscription"), tr("Start a subscription for a customer"));
    nameAction(m_assign, tr("Assign to a site"), tr("Choose the site that the service is for"));
    nameChange();
    nameRequest();
    nameRegroup();
    nameRefund();
    nameAction(m_movePrice, tr("Move to the current price…"),
               tr("Bill at the price that the plan has now, from the next period on"));
    nameAction(m_method, tr("Collection method"), tr("Choose how this service is paid"));
    nameAction(m_invoices, tr("Show invoices"), tr("Show the invoices of this subscription"));
    nameAction(m_openCustomer, tr("Open the customer"), tr("Go to the customer of the subscription"));
    using Tab = SubscriptionFilter::Tab;
    chips()->setChip(Tab::Current, tr("Current"));
    chips()->setChip(Tab::OneOff, tr("One-off"));
    chips()->setChip(Tab::Inactive, tr("Inactive"));
    chips()->setChip(Tab::All, tr("All"));
    search()->setHint(tr("Code, customer, plan or site"));
    setNoMatchText(tr("No subscription matches"));
    emptyState()->setTexts(
        tr("No subscription yet"),
        tr("Start one for a customer; it then bills by itself. Or import them from CSV in the File menu."));
    m_current->setLabel(tr("Current subscriptions"), u"arrow-repeat"_s);
    m_current->setDefinition(tr("Recurring subscriptions that have not ended."));
    m_renewals->setLabel(tr("Upcoming renewals"), u"calendar-event"_s);
    m_renewals->setDefinition(
        tr("Yearly and longer subscriptions that nobody has ended and whose next payment is within "
           "30 days."));
    m_unassigned->setLabel(tr("Unassigned"), u"exclamation-triangle"_s);
    m_unassigned->setDefinition(tr("Current subscriptions that no site is chosen for."));
    panel()->setTabTitle(m_factsTab, tr("Overview"));
    panel()->setTabTitle(m_timelineTab, tr("Timeline"));
    showRestriction();
    fillPanel();
    updateActions();
}

SubscriptionFilter SubscriptionsPage::filter() const {
    SubscriptionFilter filter = m_book.within(m_restriction);
    filter.search = search()->text();
    filter.tab = chips()->currentAs<SubscriptionFilter::Tab>();
    filter.conditions = conditions();
    return filter;
}

void SubscriptionsPage::filterChanged() {
    m_model->setSource(bookRows<SubscriptionRow>(
        m_book, &Services::subscriptions, filter(),
        ListSort<SubscriptionColumn>{.column = SubscriptionColumn::NextDate, .descending = false}));
}

void SubscriptionsPage::loadCounts() {
    SubscriptionFilter wanted = m_book.within(m_restriction);
    wanted.highlight = SubscriptionFilter::Highlight::None;
    wanted.dueFrom.reset();
    wanted.dueTo.reset();
    wanted.search = search()->text();
    wanted.conditions = conditions();
    backend().overview(
        this, "counts",
        [actor = m_book.actor(), wanted](Services& services) { return services.subscriptions.counts(actor, wanted); },
        [this](Result<SubscriptionCounts> counts) {
            if (!counts)
                return;
            m_counts = *counts;
            using Tab = SubscriptionFilter::Tab;
            chips()->setCount(Tab::Current, counts->current);
            chips()->setCount(Tab::OneOff, counts->oneOff);
            chips()->setCount(Tab::Inactive, counts->inactive);
            chips()->setCount(Tab::All, counts->all);
            m_current->setValue(Language::number(counts->current));
            m_renewals->setValue(Language::number(counts->renewsSoon));
            m_renewals->setNote(tr("within 30 days"));
            m_unassigned->setValue(Language::number(counts->unassigned));
            m_unassigned->setNote(counts->unassigned == 0 ? tr("every service has its site") : tr("choose their site"),
                                  counts->unassigned == 0 ? Tone::Success : Tone::Warning);
            m_pastDue->setValue(Language::number(counts->pastDue));
            m_pastDue->setNote(counts->pastDue == 0 ? tr("every payment is in time") : tr("on overdue invoices"),
                               counts->pastDue == 0 ? Tone::Success : Tone::Danger);
        });
    loadTotals();
}

void SubscriptionsPage::loadTotals() {
    backend().overview(
        this, "totals",
        [actor = m_book.actor(), wanted = filter()](Services& services) {
            return services.subscriptions.totals(actor, wanted);
        },
        [this](Result<SubscriptionTotals> totals) {
            if (!totals) {
                setTotals({});
                return;
            }
            if (const auto& company = m_book.company()) // its own currency first
                std::stable_partition(totals->mrr.begin(), totals->mrr.end(),
                                      [&](const Money& mrr) { return mrr.currency() == company->currency; });
            const int shown = static_cast<int>(totals->rows);
            QStringList parts{tr("%Ln subscriptions", "", shown)};
            for (const Money& mrr : totals->mrr)
                parts.append(tr("MRR %1").arg(MoneyFormat::withCurrency(mrr, Language::locale())));
            setTotals(parts);
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
    setConditions(filter.conditions);
    showRestriction();
    chips()->setCurrent(filter.tab);
    applyFilters();
}

void SubscriptionsPage::open(qint64 id) {
    if (id == 0 || rows()->rowOf(id) >= 0) {
        ListPage::open(id);
        return;
    }
    // What has ended, or is sold once, does not stand among the current ones.
    backend().read(
        this,
        [actor = m_book.actor(), id](Services& services) { return services.subscriptions.rows(actor, std::array{id}); },
        [this, id](Result<std::vector<SubscriptionRow>> row) {
            if (!row)
                showError(row.error());
            else if (row->empty())
                emit notFound(id);
            else
                openUnder(static_cast<int>(tabOf(row->front())), id);
        });
}

void SubscriptionsPage::showRestriction() {
    using Highlight = SubscriptionFilter::Highlight;
    const SubscriptionFilter& r = m_restriction;
    setRestriction(r.highlight == Highlight::RenewsSoon ? tr("Upcoming renewals")
                   : r.highlight == Highlight::Renewals && r.dueTo
                       ? tr("Renewals of %1").arg(Language::locale().toString(*r.dueTo, u"MMMM yyyy"_s))
                   : r.highlight == Highlight::PastDue    ? tr("Past due")
                   : r.highlight == Highlight::Unassigned ? tr("Unassigned")
                   : r.customer                           ? tr("One customer")
                   : r.plan                               ? tr("One plan")
                                                          : QString());
}

void SubscriptionsPage::clearOtherFilters() {
    m_restriction = {};
    showRestriction();
}

void SubscriptionsPage::showDetail(qint64 id) {
    if (id == 0) {
        m_detail.reset();
        fillPanel();
        updateActions();
        return;
    }
    loadDetail(
        id,
        [actor = m_book.actor(), id](Services& services) {
            return services.subscriptions.detail(actor, SubscriptionId{id});
        },
        [this](SubscriptionDetail detail) {
            m_detail = std::move(detail);
            fillPanel();
            updateActions();
        });
}

QString SubscriptionsPage::termText(const Subscription& subscription) const {
    const RenewalTerms& terms = subscription.renewal;
    if (terms.months == 0)
        return {};
    const int months = terms.months;
    const int days = terms.noticeDays;
    QStringList parts{tr("%Ln months", "", months)};
    parts.append(terms.autoRenews ? tr("renews by itself") : tr("ends with its first term"));
    if (days > 0)
        parts.append(tr("%Ln days of notice", "", days));
    return parts.join(u" · "_s);
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
    panel()->setStatus(statusLook(d));
    panel()->setSubtitle(d.customer.name, true);
    panel()->setAmount(d.next ? MoneyFormat::withCurrency(d.next->net, locale) : QString(),
                       d.next ? tr("excl. VAT, on %1").arg(Language::date(d.next->dueDate)) : QString());
    const auto optionalDate = [](const std::optional<QDate>& date) { return date ? Language::date(*date) : QString(); };
    Money waits = Money::zero(d.price.currency);
    for (const PendingCharge& charge : d.waiting)
        waits += charge.net;
    const QString waiting =
        d.waiting.empty() ? QString() : tr("%1 excl. VAT").arg(MoneyFormat::withCurrency(waits, locale));
    Money refund = Money::zero(d.price.currency);
    for (const PendingCharge& charge : d.toRefund)
        refund -= charge.net;
    QStringList regrouped;
    for (const Subscription& member : d.regrouped)
        regrouped.append(member.lastDay
                             ? tr("%1, until %2", "code, date").arg(member.code, Language::date(*member.lastDay))
                             : member.code);
    QStringList overdue;
    for (const OverdueInvoice& invoice : d.overdue)
        overdue.append(
            tr("%1 since %2: %3", "invoice, day, amount")
                .arg(invoice.number, Language::date(invoice.dueDate), MoneyFormat::withCurrency(invoice.open, locale)));
    m_facts->setFacts({
        {tr("Overdue"), overdue.join(u'\n')},
        {tr("Stands as"), d.overdue.empty() ? QString() : statusLook(d.status, s.endKind).text},
        {tr("Service"), nameIn(language, d.product.nameFr, d.product.nameEn) + u" — "_s +
                            nameIn(language, d.plan.nameFr, d.plan.nameEn)},
        {tr("Price"), priceText(d.price.amount, d.price.currency, d.plan.pricing, d.plan.billing, d.plan.intervalCount,
                                d.plan.intervalUnit)},
        {tr("Quantity"), MoneyFormat::number(s.quantity.millionths(), locale)},
        {tr("Discount"), s.discount.isZero() ? QString() : MoneyFormat::percent(s.discount, locale)},
        {tr("MRR"), d.mrr.isZero() ? QString() : MoneyFormat::withCurrency(d.mrr, locale)},
        {tr("Next period"),
         d.next ? tr("%1 to %2").arg(Language::date(d.next->period.start), Language::date(d.next->period.lastDay()))
                : QString()},
        {tr("Started on"), Language::date(s.startDate)},
        {tr("Trial"), s.trialStart
                          ? tr("%1 to %2").arg(Language::date(*s.trialStart), Language::date(s.startDate.addDays(-1)))
                          : QString()},
        {tr("Last day"),
         s.endKind == EndKind::Paused || s.endKind == EndKind::Changed ? QString() : optionalDate(s.lastDay)},
        {tr("Paused"),
         s.endKind != EndKind::Paused ? QString()
         : s.resumesOn
             ? tr("%1 to %2").arg(Language::date(s.lastDay->addDays(1)), Language::date(s.resumesOn->addDays(-1)))
             : tr("from %1 on").arg(Language::date(s.lastDay->addDays(1)))},
        {tr("Goes on as"),
         d.successor ? tr("%1 from %2").arg(d.successor->code, Language::date(d.successor->startDate)) : QString()},
        {tr("Before"), d.predecessor ? d.predecessor->code : QString()},
        {tr("Regroups"), regrouped.join(u'\n')},
        {tr("Regrouped into"),
         d.bundle ? tr("%1 from %2").arg(d.bundle->code, Language::date(d.bundle->startDate)) : QString()},
        {tr("Term"), termText(s)},
        {tr("End asked for"),
         d.request ? tr("%1, by %2").arg(Language::date(d.request->receivedOn), d.request->requestedBy) : QString()},
        {tr("Waits for billing"), waiting},
        {tr("To be refunded"),
         refund.isZero() ? QString() : tr("%1 excl. VAT").arg(MoneyFormat::withCurrency(refund, locale))},
        {tr("Billed until"), s.billedUntil ? Language::date(s.billedUntil->addDays(-1)) : tr("not billed yet")},
        {tr("Workspace"), d.workspaceName},
        {tr("Site"), d.siteName.isEmpty() ? tr("unassigned") : d.siteName},
        {tr("Method"), s.collectionMethod ? displayName(*s.collectionMethod)
                                          : tr("%1 (as the customer)").arg(displayName(d.customer.collectionMethod))},
    });
    m_timeline->setEntries(d.timeline);
}

void SubscriptionsPage::updateActions() {
    // Not of the row before, while this one is being read.
    const bool one = m_detail && m_detail->subscription.id.value == currentId();
    const QString single = one                         ? QString()
                           : selectedIds().size() == 1 ? tr("It is being read")
                                                       : tr("Select one subscription first");
    const QString change = single.isEmpty() ? m_book.whyNot(Permission::ManageSubscriptions) : single;
    allowAction(m_new, m_book.whyNot(Permission::ManageSubscriptions));
    const bool many = selectedIds().size() > 1;
    // A site that is new in a workspace is written there.
    const QString places = m_book.whyNot(Permission::ManageCustomers);
    allowAction(m_assign, !many ? change : places.isEmpty() ? m_book.whyNot(Permission::ManageSubscriptions) : places);
    allowAction(m_method, many ? m_book.whyNot(Permission::ManageSubscriptions) : change);
    allowAction(m_movePrice, many ? m_book.whyNot(Permission::ManageSubscriptions) : change);
    nameChange();
    nameRequest();
    nameRegroup();
    nameRefund();
    allowAction(m_regroup, m_detail && one && !m_detail->regrouped.empty() ? change
                           : many
                               ? m_book.whyNot(Permission::ManageSubscriptions)
                               : tr("Select the subscriptions of one customer that a bundle shall take the place of"));
    const auto credits = [](const PendingCharge& charge) { return charge.isCredit(); };
    allowAction(m_refund, !change.isEmpty() || !one ? change
                          : !m_detail->toRefund.empty() || std::ranges::any_of(m_detail->waiting, credits)
                              ? QString()
                              : tr("No credit of it waits"));
    allowAction(m_request, !change.isEmpty() || !one ? change
                           : m_detail->request       ? QString()
                                                     : whyNotChanged(*m_detail));
    allowAction(m_change, !change.isEmpty() || !one ? change : whyNotChanged(*m_detail));
    for (qsizetype i = 0; i < m_life.size(); ++i) {
        const LifeWish::Kind kind = lifeKinds[i];
        nameAction(m_life[i], lifeActionText(kind, one ? &*m_detail : nullptr), lifeTip(kind));
        const bool manyMay = many && (kind == LifeWish::Kind::Pause || kind == LifeWish::Kind::Cancel);
        allowAction(m_life[i], manyMay                     ? m_book.whyNot(Permission::ManageSubscriptions)
                               : !change.isEmpty() || !one ? change
                                                           : whyNotNow(kind, *m_detail));
    }
    allowAction(m_invoices, single);
    allowAction(m_openCustomer, single);
}

void SubscriptionsPage::nameChange() {
    if (m_detail && m_detail->customer.changesAllowed == ChangesAllowed::AddLicences)
        nameAction(m_change, tr("Add licences…"), tr("The account of the customer only allows adding licences"));
    else
        nameAction(m_change, tr("Change…"), tr("Change plan, quantity, interval or discount, with what it will cost"));
}

void SubscriptionsPage::nameRegroup() {
    if (m_detail && !m_detail->regrouped.empty())
        nameAction(m_regroup, tr("Take back the regrouping"), tr("What the bundle took the place of goes on"));
    else
        nameAction(m_regroup, tr("Regroup into a bundle…"),
                   tr("A bundle takes the place of the selected subscriptions of a customer, at its price"));
}

void SubscriptionsPage::nameRefund() {
    if (m_detail && !m_detail->toRefund.empty())
        nameAction(m_refund, tr("Leave the credit to the next invoice"), tr("The next billing run takes it off"));
    else
        nameAction(m_refund, tr("Keep the credit for a refund"), tr("No billing run takes it off an invoice"));
}

void SubscriptionsPage::nameRequest() {
    if (m_detail && m_detail->request)
        nameAction(m_request, tr("Decide on the request…"), tr("Accept or decline the end that the customer asks for"));
    else
        nameAction(m_request, tr("Cancellation request…"), tr("Write down that the customer asks for an end"));
}

} // namespace quittance

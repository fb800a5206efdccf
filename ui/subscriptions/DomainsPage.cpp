#include "subscriptions/DomainsPage.h"

#include "common/ActionButton.h"
#include "common/Book.h"
#include "common/ChartCard.h"
#include "common/ChipBar.h"
#include "common/DetailPanel.h"
#include "common/EmptyState.h"
#include "common/FactList.h"
#include "common/FlowLayout.h"
#include "common/Highlights.h"
#include "common/KpiCard.h"
#include "common/Language.h"
#include "common/Notifier.h"
#include "common/SearchEdit.h"
#include "common/SmallTable.h"
#include "common/Timeline.h"
#include "services/Services.h"
#include "subscriptions/ChangeDialog.h"
#include "subscriptions/DomainColumns.h"
#include "subscriptions/DomainDialogs.h"
#include "subscriptions/MailboxDialogs.h"
#include "subscriptions/NewDomainDialog.h"
#include "subscriptions/SubscriptionLook.h"

#include <QVBoxLayout>

#include <algorithm>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

using Status = DomainFilter::Status;

DomainsPage::DomainsPage(Book& book, QWidget* parent)
    : ListPage(book.backend(), u"domains"_s, parent),
      m_book(book),
      m_model(new Rows<DomainRow>(domainColumns(), this)),
      m_highlights(new Highlights(u"expiryChart"_s, this)),
      m_live(m_highlights->addCard("liveCard")),
      m_soon(m_highlights->addCard("expiringCard")),
      m_unassigned(m_highlights->addCard("withoutSiteCard")),
      m_waiting(m_highlights->addCard("waitingCard")),
      m_facts(new FactList(panel())),
      m_mailboxes(new SmallTable(u"mailboxesTable"_s, 2, 0, panel())),
      m_timeline(new Timeline(panel())) {
    setNouns({Noun::Workspace, Noun::Customer, Noun::Subscription, Noun::Plan});
    buildHighlights();
    m_model->setSort({.key = static_cast<int>(DomainColumn::Expires), .order = Qt::AscendingOrder});
    connect(m_model, &RowsModel::rowsLoaded, this, &DomainsPage::updateActions);
    setRows(m_model);
    offerOutput(m_book);
    offerFilters(domainFilters());
    emptyState()->setIcon(u"globe2"_s);
    buildActions();
    m_facts->setWhole();
    m_tabs[0] = panel()->addTab(m_facts, {});
    m_tabs[1] = panel()->addTab(buildMailboxes(), {});
    m_tabs[2] = panel()->addTab(m_timeline, {});
    emptyState()->setActions(m_add);
    connect(panel(), &DetailPanel::linkActivated, m_openCustomer, &QAction::trigger);
    retranslate();
}

void DomainsPage::buildHighlights() {
    body()->insertWidget(0, m_highlights);
    const std::pair<KpiCard*, Status> cards[] = {{m_live, Status::All},
                                                 {m_soon, Status::Within60Days},
                                                 {m_unassigned, Status::Unassigned},
                                                 {m_waiting, Status::Waiting}};
    for (const auto& [card, status] : cards)
        connect(card, &KpiCard::clicked, this, [this, status] {
            clearOtherFilters();
            chips()->setCurrent(status);
            applyFilters();
        });
    m_highlights->chart()->setOpensCategories(true);
    connect(m_highlights->chart(), &ChartCard::categoryOpened, this, &DomainsPage::openMonth);
}

void DomainsPage::buildActions() {
    m_add = addPageAction("newDomainAction", u"plus-lg"_s, QKeySequence::New, [this] { add(); });
    m_move =
        addPageAction("moveDomainAction", u"check2-square"_s, QKeySequence(u"Ctrl+Shift+V"_s), [this] { moveOn(); });
    m_renew =
        addPageAction("renewDomainAction", u"arrow-repeat"_s, QKeySequence(u"Ctrl+Shift+U"_s), [this] { renew(); });
    m_assign =
        addPageAction("assignDomainAction", u"link-45deg"_s, QKeySequence(u"Ctrl+Shift+A"_s), [this] { assignSite(); });
    m_addMailbox =
        addPageAction("newMailboxAction", u"at"_s, QKeySequence(u"Ctrl+Shift+M"_s), [this] { addMailbox(); });
    m_autoRenew = addPageAction("autoRenewAction", u"arrow-clockwise"_s, {}, [this] { toggleAutoRenew(); });
    m_end = addPageAction("endDomainAction", u"x-circle"_s, QKeySequence::Delete, [this] { end(); });
    m_takeBack = addPageAction("takeBackEndAction", u"arrow-counterclockwise"_s, {}, [this] { takeBackEnd(); });
    m_openSubscription = addPageAction("openDomainSubscriptionAction", u"arrow-repeat"_s, {}, [this] {
        if (m_detail && m_detail->row.billing)
            emit m_book.openSubscriptionRequested(m_detail->row.billing->id);
    });
    m_openCustomer = addPageAction("openCustomerAction", u"people"_s, {}, [this] {
        if (m_detail)
            emit m_book.openCustomerRequested(m_detail->row.customerId);
    });
    m_changeMailbox = addPageAction("changeMailboxAction", u"pencil"_s, {}, [this] { changeMailbox(); });
    m_changePlan = addPageAction("changeMailboxPlanAction", u"arrow-left-right"_s, {}, [this] { changeMailboxPlan(); });
    m_endMailbox = addPageAction("endMailboxAction", u"x-circle"_s, {}, [this] { endMailbox(); });
    setPrimaryAction(m_add);
    const QList<QAction*> actions{m_move, m_renew,    m_assign,           m_addMailbox,  m_autoRenew,
                                  m_end,  m_takeBack, m_openSubscription, m_openCustomer};
    panel()->setActions(actions);
    setContextActions(actions);
}

QWidget* DomainsPage::buildMailboxes() {
    auto* const tab = new QWidget(panel());
    auto* const layout = new QVBoxLayout(tab);
    layout->setContentsMargins(0, 8, 0, 0);
    auto* const bar = new QWidget(tab);
    auto* const buttons = new FlowLayout(bar, 4, 4);
    buttons->setContentsMargins(0, 0, 0, 0);
    const QList<QAction*> actions{m_addMailbox, m_changeMailbox, m_changePlan, m_endMailbox};
    for (QAction* const each : actions)
        buttons->addWidget(new ActionButton(each, ActionButton::Kind::Ghost, bar));
    m_mailboxes->addActions(actions);
    m_mailboxes->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_mailboxes->setWrapping();
    connect(m_mailboxes, &SmallTable::opened, m_changeMailbox, &QAction::trigger);
    connect(m_mailboxes, &QTableWidget::itemSelectionChanged, this, &DomainsPage::updateActions);
    m_mailboxes->setHeightToRows();
    layout->addWidget(bar);
    layout->addWidget(m_mailboxes);
    layout->addStretch();
    return tab;
}

void DomainsPage::resizeEvent(QResizeEvent* event) {
    m_highlights->fitInto(*this);
    ListPage::resizeEvent(event);
}

void DomainsPage::refresh() {
    if (!isAlone())
        loadCalendar();
    ListPage::refresh();
}

void DomainsPage::loadCalendar() {
    backend().overview(
        this, "calendar",
        [actor = m_book.actor(), scope = m_book.scope().scope](Services& services) {
            return services.domains.expiries(actor, scope);
        },
        [this, scope = m_book.scope().scope](Result<std::vector<ExpiryMonth>> months) {
            if (!months || scope != m_book.scope().scope)
                return; // the list says what is wrong
            m_calendar = std::move(*months);
            showCalendar();
        });
}

void DomainsPage::showCalendar() {
    ChartCard* const card = m_highlights->chart();
    card->setTitle(tr("Expiry, 12 months"));
    card->setDefinition(tr("Domains by the month in which they expire. What expired already counts for this month. "
                           "Press a month to list its domains."));
    if (m_calendar.empty())
        return;
    const QLocale locale = Language::locale();
    ChartContent content;
    content.valueText = [](qint64 value) { return Language::number(value); };
    content.axisText = content.valueText;
    content.series.push_back({.name = tr("Renew by themselves"), .colour = 0});
    content.series.push_back({.name = tr("To be renewed by hand"), .colour = 1});
    ChartTable table;
    table.headings = {tr("Month"), content.series[0].name, content.series[1].name};
    qint64 renews = 0;
    qint64 ends = 0;
    for (const ExpiryMonth& month : m_calendar) {
        const QString name = locale.toString(month.month, u"MMMM yyyy"_s);
        content.categories.append(locale.toString(month.month, u"MMM"_s));
        content.longCategories.append(name);
        content.series[0].values.emplace_back(month.renews);
        content.series[1].values.emplace_back(month.ends);
        table.rows.append({name, Language::number(month.renews), Language::number(month.ends)});
        renews += month.renews;
        ends += month.ends;
    }
    if (renews + ends == 0) {
        card->setReason(tr("No domain expires in the next 12 months."));
        return;
    }
    const QString summary = tr("%1; %2.", "two counts")
                                .arg(tr("%Ln domains renew by themselves", "", static_cast<int>(renews)),
                                     tr("%Ln are to be renewed by hand", "domains", static_cast<int>(ends)));
    card->setContent(std::move(content), summary, table);
}

void DomainsPage::openMonth(int month) {
    if (month < 0 || month >= static_cast<int>(m_calendar.size()))
        return;
    m_month = m_calendar[static_cast<size_t>(month)].month;
    showRestriction();
    chips()->setCurrent(Status::All);
    applyFilters();
}

void DomainsPage::showRestriction() {
    setRestriction(m_month ? tr("Expiry in %1").arg(Language::locale().toString(*m_month, u"MMMM yyyy"_s)) : QString());
}

void DomainsPage::clearOtherFilters() {
    m_month.reset();
    showRestriction();
}

void DomainsPage::retranslate() {
    ListPage::retranslate();
    setTitle(tr("Domains & e-mail"), tr("Where they lead, until when they are registered, and their mailboxes"));
    m_live->setLabel(tr("Domains"), u"globe2"_s);
    m_live->setDefinition(tr("Domains that were neither refused nor ended."));
    m_soon->setLabel(tr("Expire soon"), u"calendar-event"_s);
    m_soon->setDefinition(tr("Registered or connected domains whose expiry is within 60 days, or over."));
    m_unassigned->setLabel(tr("Without a site"), u"exclamation-triangle"_s);
    m_unassigned->setDefinition(tr("Domains that lead to no site yet."));
    m_waiting->setLabel(tr("Waiting"), u"hourglass-split"_s);
    m_waiting->setDefinition(tr("Orders, transfers and connections that wait for a registry, another registrar or name "
                                "servers."));
    nameAction(m_add, tr("Add a domain…"), tr("Buy, transfer in or connect a domain"));
    nameAction(m_move, tr("Next step…"), tr("Record what became of the order, the transfer or the connection"));
    nameAction(m_renew, tr("Renewed until…"), tr("Enter until when the registrar has renewed the domain"));
    nameAction(m_assign, tr("Assign to a site…"), tr("Choose the site that the domain leads to"));
    nameAction(m_addMailbox, tr("Add a mailbox…"), tr("Buy a mailbox, or record one that was bought elsewhere"));
    nameAction(m_end, tr("End…"), tr("End the domain, its mailboxes and what bills them"));
    nameAction(m_takeBack, tr("Take the end back"), tr("Let the domain, and what ended with it, go on"));
    nameAction(m_openSubscription, tr("Open the subscription"), tr("Go to the subscription that bills the domain"));
    nameAction(m_openCustomer, tr("Open the customer"), tr("Go to the customer of the domain"));
    nameAction(m_changeMailbox, tr("Edit…"), tr("Change who reads the selected mailbox"));
    nameAction(m_changePlan, tr("Change the plan…"), tr("Change the plan of the selected mailbox, with what it costs"));
    nameAction(m_endMailbox, tr("End the mailbox…"), tr("End the selected mailbox and what bills it"));
    chips()->setChip(Status::All, tr("All", "domains"));
    chips()->setChip(Status::Waiting, tr("Waiting", "domains"));
    chips()->setChip(Status::Unassigned, tr("Without a site"));
    chips()->setChip(Status::Within60Days, tr("60 days", "to the expiry"));
    chips()->setChip(Status::Within30Days, tr("30 days", "to the expiry"));
    chips()->setChip(Status::Within7Days, tr("7 days", "to the expiry"));
    chips()->setChip(Status::Over, tr("Over", "domains"));
    search()->setHint(tr("Domain, customer or site"));
    setNoMatchText(tr("No domain matches"));
    emptyState()->setTexts(tr("No domain yet"),
                           tr("Buy one for a customer, transfer one in, or connect one that stays where it is."));
    panel()->setTabTitle(m_tabs[0], tr("Overview"));
    panel()->setTabTitle(m_tabs[2], tr("Timeline"));
    m_mailboxes->setHeadings({tr("Mailbox"), tr("State")}, tr("Mailboxes"));
    showRestriction();
    showCalendar();
    fillPanel();
    updateActions();
}

DomainFilter DomainsPage::filter() const {
    DomainFilter filter = m_book.within(DomainFilter());
    filter.search = search()->text();
    filter.status = chips()->currentAs<Status>();
    filter.conditions = conditions();
    if (m_month) {
        // What is over already counts for the first month.
        if (m_calendar.empty() || *m_month != m_calendar.front().month)
            filter.expiresFrom = m_month;
        filter.expiresTo = m_month->addMonths(1).addDays(-1);
    }
    return filter;
}

void DomainsPage::filterChanged() {
    m_model->setSource(
        bookRows<DomainRow>(m_book, &Services::domains, filter(),
                            ListSort<DomainColumn>{.column = DomainColumn::Expires, .descending = false}));
}

void DomainsPage::loadCounts() {
    backend().overview(
        this, "counts",
        [actor = m_book.actor(), wanted = filter()](Services& services) {
            return services.domains.counts(actor, wanted);
        },
        [this](Result<DomainCounts> counts) {
            if (!counts)
                return;
            const std::pair<Status, qint64> chipCounts[] = {{Status::All, counts->all},
                                                            {Status::Waiting, counts->waiting},
                                                            {Status::Unassigned, counts->unassigned},
                                                            {Status::Within60Days, counts->within60},
                                                            {Status::Within30Days, counts->within30},
                                                            {Status::Within7Days, counts->within7},
                                                            {Status::Over, counts->over}};
            for (const auto& [status, count] : chipCounts)
                chips()->setCount(status, count);
            m_live->setValue(Language::number(counts->all));
            m_soon->setValue(Language::number(counts->within60));
            const int week = static_cast<int>(counts->within7);
            m_soon->setNote(week == 0 ? tr("none within 7 days") : tr("%Ln within 7 days", "domains", week),
                            week == 0 ? Tone::Success : Tone::Warning);
            m_unassigned->setValue(Language::number(counts->unassigned));
            m_unassigned->setNote(counts->unassigned == 0 ? tr("every domain has its site") : tr("choose their site"),
                                  counts->unassigned == 0 ? Tone::Success : Tone::Warning);
            m_waiting->setValue(Language::number(counts->waiting));
            m_waiting->setNote(counts->waiting == 0 ? tr("nothing is under way") : tr("for somebody’s answer"));
        });
}

void DomainsPage::open(qint64 id) {
    if (id == 0 || rows()->rowOf(id) >= 0) {
        ListPage::open(id);
        return;
    }
    // What is over does not stand among the others.
    backend().read(
        this, [actor = m_book.actor(), id](Services& services) { return services.domains.rows(actor, std::array{id}); },
        [this, id](Result<std::vector<DomainRow>> row) {
            if (!row)
                showError(row.error());
            else if (row->empty())
                emit notFound(id);
            else
                openUnder(static_cast<int>(isLive(row->front().state) ? Status::All : Status::Over), id);
        });
}

void DomainsPage::showDetail(qint64 id) {
    if (id == 0) {
        m_detail.reset();
        fillPanel();
        updateActions();
        return;
    }
    loadDetail(
        id, [actor = m_book.actor(), id](Services& services) { return services.domains.detail(actor, DomainId{id}); },
        [this](DomainDetail detail) {
            m_detail = std::move(detail);
            fillPanel();
            updateActions();
        });
}

void DomainsPage::fillPanel() {
    m_timeline->setEntries(m_detail ? m_detail->timeline : std::vector<TimelineEntry>());
    fillMailboxes();
    if (!m_detail) {
        const int selected = static_cast<int>(selectedIds().size());
        panel()->setTitle(selected > 1 ? tr("%Ln domains", "", selected) : tr("No domain selected"));
        panel()->setStatus({});
        panel()->setSubtitle({}, false);
        panel()->setAmount({});
        m_facts->setFacts({});
        return;
    }
    const DomainRow& row = m_detail->row;
    const Domain& domain = row.domain;
    const auto day = [](const std::optional<QDate>& date) { return date ? Language::date(*date) : QString(); };
    panel()->setTitle(domain.name.shown());
    panel()->setStatus(domainLook(row.state));
    panel()->setSubtitle(row.customerName, true);
    panel()->setAmount(domain.expiresOn ? expiryLook(row).text : QString(),
                       !domain.expiresOn  ? QString()
                       : domain.autoRenew ? tr("The registrar renews it by itself")
                                          : tr("It does not renew by itself"));
    QString billing;
    if (row.billing) {
        billing = tr("%1, %2", "subscription, price")
                      .arg(row.billing->code,
                           priceText(row.billing->price, row.billing->currency, row.billing->pricing,
                                     row.billing->billing, row.billing->intervalCount, row.billing->intervalUnit));
        if (const QString end = billingEnd(row); !end.isEmpty())
            billing += u" · "_s + end;
    }
    const QString requested = domain.origin == DomainOrigin::Bought        ? tr("Ordered on")
                              : domain.origin == DomainOrigin::Transferred ? tr("Transfer requested on")
                                                                           : tr("Added on");
    m_facts->setFacts(
        {{tr("Site"), row.siteName.isEmpty() ? tr("Unassigned") : row.siteName},
         {tr("Workspace"), row.workspaceName},
         {tr("In ASCII"), domain.name.ascii() != domain.name.shown() ? domain.name.ascii() : QString()},
         {tr("Came by", "bought, transferred, connected"), displayName(domain.origin)},
         {requested, day(domain.requestedOn)},
         {tr("State since"), domain.stateSince != domain.requestedOn ? day(domain.stateSince) : QString()},
         {tr("Registered on"), day(domain.registeredOn)},
         {tr("Expires on"), day(domain.expiresOn)},
         {tr("Last day"), day(domain.endsOn)},
         {tr("Reason"), domain.reason},
         {tr("Registrar"), domain.registrar},
         {tr("Billed by"), billing.isEmpty() ? tr("Nothing: it is connected") : billing},
         {tr("Billed until"), m_detail->billedUntil ? day(m_detail->billedUntil->addDays(-1)) : QString()},
         {tr("Next payment"), row.billing ? day(row.billing->nextDate) : QString()}});
}

void DomainsPage::fillMailboxes() {
    const qint64 current = m_mailboxes->currentId();
    const QString language = Language::instance().code();
    m_mailboxes->clearRows();
    const QString why = m_detail ? m_detail->whyNoMailbox : QString();
    m_mailboxes->setEmptyText(why.isEmpty() ? tr("No mailbox yet.") : why);
    const auto count = m_detail ? m_detail->row.mailboxes : 0;
    panel()->setTabTitle(m_tabs[1], count > 0 ? tr("Mailboxes (%1)").arg(Language::number(count)) : tr("Mailboxes"));
    if (!m_detail)
        return;
    for (const MailboxRow& mailbox : m_detail->mailboxes) {
        const QString plan = mailbox.billing
                                 ? nameIn(language, mailbox.billing->planNameFr, mailbox.billing->planNameEn)
                                 : mailbox.mailbox.provider;
        const QString state =
            mailbox.lastDay
                ? tr("%1, %2", "state, last day").arg(displayName(mailbox.state), Language::date(*mailbox.lastDay))
                : displayName(mailbox.state);
        QStringList about{mailbox.mailbox.holder, plan};
        about.removeAll(QString());
        m_mailboxes->addRow(mailbox.mailbox.id.value, {QString(mailbox.address % u'\n' % about.join(u" · "_s)), state});
        if (mailbox.mailbox.id.value == current)
            m_mailboxes->selectionModel()->setCurrentIndex(m_mailboxes->model()->index(m_mailboxes->rowCount() - 1, 0),
                                                           QItemSelectionModel::ClearAndSelect |
                                                               QItemSelectionModel::Rows);
    }
}

std::optional<MailboxRow> DomainsPage::currentMailbox() const {
    if (!m_detail)
        return std::nullopt;
    const auto found = std::ranges::find_if(m_detail->mailboxes, [this](const MailboxRow& row) {
        return row.mailbox.id.value == m_mailboxes->currentId();
    });
    return found == m_detail->mailboxes.end() ? std::nullopt : std::optional(*found);
}

void DomainsPage::updateActions() {
    const bool one = m_detail && m_detail->row.id.value == currentId();
    const QString single = one ? QString() : currentId() != 0 ? tr("It is being read") : tr("Select one domain first");
    const QString may = m_book.whyNot(Permission::ManageDomains);
    const auto allow = [&](QAction* action, const QString& why) {
        allowAction(action, !single.isEmpty() ? single : !may.isEmpty() ? may : why);
    };
    const Domain domain = one ? m_detail->row.domain : Domain();
    const DomainState state = one ? m_detail->row.state : DomainState::Ended;
    const QString over = isLive(state) ? QString() : tr("It is over");
    allow(m_move, nextStates(domain).empty() ? tr("It waits for nothing") : QString());
    allow(m_renew, domain.state == DomainState::Registered || domain.state == DomainState::Connected
                       ? over
                       : tr("It is not registered yet"));
    allow(m_assign, over);
    allow(m_addMailbox, one ? m_detail->whyNoMailbox : QString());
    allow(m_autoRenew, over);
    allow(m_end, domain.endsOn ? tr("Its end is planned already") : over);
    allow(m_takeBack, domain.endsOn ? QString() : tr("It does not end"));
    allowAction(m_openSubscription, !one ? single : m_detail->row.billing ? QString() : tr("Nothing bills it"));
    allowAction(m_openCustomer, single);
    allowAction(m_add, may);
    const bool renews = domain.autoRenew;
    nameAction(m_autoRenew, renews ? tr("Does not renew by itself") : tr("Renews by itself"),
               renews ? tr("Record that the registrar does not renew the domain by itself any more")
                      : tr("Record that the registrar renews the domain by itself"));
    const auto mailbox = one ? currentMailbox() : std::nullopt;
    const QString chosen = mailbox ? QString() : tr("Select a mailbox first");
    allow(m_changeMailbox, chosen);
    allow(m_endMailbox, !mailbox ? chosen : mailbox->lastDay ? tr("Its end is planned already") : QString());
    const QString change = m_book.whyNot(Permission::ManageSubscriptions);
    allowAction(m_changePlan, !mailbox            ? chosen
                              : !mailbox->billing ? tr("It was bought elsewhere")
                              : mailbox->lastDay  ? tr("Its end is planned already")
                                                  : change);
}

void DomainsPage::write(const QString& done, std::function<Result<>(Services&)> work) {
    backend().write(this, std::move(work), [this, done](Result<> result) {
        if (!result) {
            showError(result.error());
            return;
        }
        clearError();
        Notifier::of(this).notify(Tone::Success, done);
    });
}

void DomainsPage::add() {
    NewDomainDialog dialog(m_book, m_book.scope().scope.customer.value_or(CustomerId()), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    clearError();
    Notifier::of(this).notify(Tone::Success, tr("The domain is there."));
    open(dialog.created().value);
}

void DomainsPage::moveOn() {
    const QString name = m_detail->row.domain.name.shown();
    MoveDomainDialog dialog(m_book, m_detail->row, this);
    if (dialog.exec() == QDialog::Accepted)
        Notifier::of(this).notify(Tone::Success, tr("The step of %1 is recorded.").arg(name));
}

void DomainsPage::assignSite() {
    const QString name = m_detail->row.domain.name.shown();
    DomainSiteDialog dialog(m_book, *m_detail, this);
    if (dialog.exec() == QDialog::Accepted)
        Notifier::of(this).notify(Tone::Success, tr("The site of %1 is changed.").arg(name));
}

void DomainsPage::renew() {
    const QString name = m_detail->row.domain.name.shown();
    RenewDomainDialog dialog(m_book, *m_detail, this);
    if (dialog.exec() == QDialog::Accepted)
        Notifier::of(this).notify(Tone::Success, tr("The renewal of %1 is recorded.").arg(name));
}

void DomainsPage::toggleAutoRenew() {
    const DomainRow row = m_detail->row;
    const bool renews = !row.domain.autoRenew;
    const QString name = row.domain.name.shown();
    write(renews ? tr("%1 renews by itself.").arg(name) : tr("%1 does not renew by itself any more.").arg(name),
          [actor = m_book.actor(), row, renews, operation = OperationId::create()](Services& services) {
              return services.domains.setAutoRenew(actor, row.id, renews, row.domain.version, operation);
          });
}

void DomainsPage::end() {
    const DomainRow row = m_detail->row;
    EndDomainDialog dialog(m_book, *m_detail, {}, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    clearError();
    Notifier::of(this).notify(Tone::Success, tr("The end of %1 is planned.").arg(row.domain.name.shown()), tr("Undo"),
                              [this, row] {
                                  // Of the version that stands there now: the toast was made by the step before.
                                  write(tr("Taken back: %1.").arg(row.domain.name.shown()),
                                        [actor = m_book.actor(), id = row.id,
                                         operation = OperationId::create()](Services& services) -> Result<> {
                                            const auto now = services.domains.rows(actor, {&id.value, 1});
                                            if (!now)
                                                return now.error();
                                            return services.domains.takeBackEnd(
                                                actor, id, now->empty() ? 0 : now->front().domain.version, operation);
                                        });
                              });
}

void DomainsPage::takeBackEnd() {
    const DomainRow row = m_detail->row;
    write(tr("Taken back: %1.").arg(row.domain.name.shown()),
          [actor = m_book.actor(), row, operation = OperationId::create()](Services& services) {
              return services.domains.takeBackEnd(actor, row.id, row.domain.version, operation);
          });
}

void DomainsPage::addMailbox() {
    NewMailboxDialog dialog(m_book, *m_detail, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    panel()->tabs()->setCurrentIndex(m_tabs[1]);
    Notifier::of(this).notify(Tone::Success, tr("The mailbox is there."));
}

void DomainsPage::changeMailbox() {
    const auto mailbox = currentMailbox();
    if (!mailbox || !m_changeMailbox->isEnabled())
        return;
    MailboxDialog dialog(m_book, *mailbox, this);
    if (dialog.exec() == QDialog::Accepted)
        Notifier::of(this).notify(Tone::Success, tr("%1 is changed.").arg(mailbox->address));
}

void DomainsPage::changeMailboxPlan() {
    const auto mailbox = currentMailbox();
    if (!mailbox || !mailbox->billing)
        return;
    ChangeDialog dialog(m_book, m_detail->row.customerId, mailbox->billing->id, this);
    if (dialog.exec() == QDialog::Accepted && !dialog.changes().empty())
        Notifier::of(this).notify(Tone::Success, tr("%1 is changed.").arg(mailbox->address));
}

void DomainsPage::endMailbox() {
    const auto mailbox = currentMailbox();
    if (!mailbox)
        return;
    EndDomainDialog dialog(m_book, *m_detail, mailbox, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    Notifier::of(this).notify(Tone::Success, tr("The end of %1 is planned.").arg(mailbox->address), tr("Undo"),
                              [this, address = mailbox->address, id = mailbox->mailbox.id, domain = m_detail->row.id] {
                                  write(tr("Taken back: %1.").arg(address),
                                        [actor = m_book.actor(), id, domain,
                                         operation = OperationId::create()](Services& services) -> Result<> {
                                            const auto now = services.domains.detail(actor, domain);
                                            if (!now)
                                                return now.error();
                                            for (const MailboxRow& row : now->mailboxes)
                                                if (row.mailbox.id == id)
                                                    return services.domains.takeBackMailboxEnd(
                                                        actor, id, row.mailbox.version, operation);
                                            return {};
                                        });
                              });
}

} // namespace quittance

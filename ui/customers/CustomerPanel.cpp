#include "customers/CustomerPanel.h"

#include "common/ActionButton.h"
#include "common/BusinessDay.h"
#include "common/Countries.h"
#include "common/DetailPanel.h"
#include "common/FactList.h"
#include "common/FlowLayout.h"
#include "common/Language.h"
#include "common/Notifier.h"
#include "common/PlainText.h"
#include "common/Prompts.h"
#include "common/SmallTable.h"
#include "customers/CustomerCareDialogs.h"
#include "customers/CustomerDialog.h"
#include "customers/CustomerLook.h"
#include "customers/CustomerNotesTab.h"
#include "customers/TagRow.h"
#include "domain/money/MoneyFormat.h"
#include "invoices/InvoiceLook.h"
#include "services/Services.h"
#include "subscriptions/SubscriptionLook.h"
#include "theme/Tokens.h"

#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int latestInvoices = 50;
constexpr int latestSubscriptions = 200;

Result<CustomerDetail> read(Services& services, const Actor& actor, CustomerId id) {
    CustomerDetail detail;
    auto overview = services.customers.overview(actor, id);
    if (!overview)
        return overview.error();
    detail.overview = std::move(*overview);
    const auto rows = services.customers.rows(actor, std::vector<qint64>{id.value});
    if (!rows)
        return rows.error();
    if (!rows->empty())
        detail.row = rows->front();
    SubscriptionFilter wanted;
    wanted.customer = id;
    wanted.tab = SubscriptionFilter::Tab::All;
    const auto subscriptionIds = services.subscriptions.ids(
        actor, wanted, {.column = SubscriptionColumn::NextDate, .descending = false}, latestSubscriptions);
    if (!subscriptionIds)
        return subscriptionIds.error();
    auto subscriptions = services.subscriptions.rows(actor, *subscriptionIds);
    if (!subscriptions)
        return subscriptions.error();
    detail.subscriptions = std::move(*subscriptions);
    auto billing = services.subscriptions.billing(actor, *subscriptionIds);
    if (!billing)
        return billing.error();
    detail.billing = std::move(*billing);
    auto waiting = services.subscriptions.waiting(actor, id);
    if (!waiting)
        return waiting.error();
    detail.waiting = std::move(*waiting);
    InvoiceFilter documents;
    documents.customer = id;
    const auto invoiceIds = services.invoices.ids(
        actor, documents, {.column = InvoiceColumn::IssueDate, .descending = true}, latestInvoices);
    if (!invoiceIds)
        return invoiceIds.error();
    auto invoices = services.invoices.rows(actor, *invoiceIds);
    if (!invoices)
        return invoices.error();
    detail.invoices = std::move(*invoices);
    std::stable_sort(detail.invoices.begin(), detail.invoices.end(),
                     [](const InvoiceRow& a, const InvoiceRow& b) { return a.issueDate > b.issueDate; });
    auto workspaces = services.workspaces.workspaces(actor, id);
    auto sites = services.workspaces.sites(actor, id);
    const auto mainSite = services.workspaces.mainSite(actor, id);
    const auto entries = services.history.entries(actor, u"customer"_s, id.value);
    if (!workspaces || !sites || !mainSite || !entries)
        return !workspaces ? workspaces.error()
               : !sites    ? sites.error()
               : !mainSite ? mainSite.error()
                           : entries.error();
    detail.workspaces = std::move(*workspaces);
    detail.sites = std::move(*sites);
    detail.mainSite = *mainSite;
    for (const AuditEntry& entry : *entries)
        detail.timeline.push_back(timelineEntry(entry));
    return detail;
}

QString addressText(const Address& a) {
    QStringList lines;
    for (const QString& line :
         {a.line1, a.line2, QString(a.postcode + u' ' + a.city).trimmed(), a.region, Countries::name(a.country)})
        if (!line.isEmpty())
            lines.append(line);
    return lines.join(u'\n');
}

} // namespace

CustomerPanel::CustomerPanel(Book& book, DetailPanel* panel, QObject* parent)
    : QObject(parent),
      m_book(book),
      m_panel(panel),
      m_facts(new FactList(panel)),
      m_tags(nullptr),
      m_notes(new CustomerNotesTab(book, panel)),
      m_contacts(new SmallTable(u"contactsTable"_s, 2, 0, panel)),
      m_subscriptions(new SmallTable(u"customerSubscriptionsTable"_s, 3, 0, panel)),
      m_invoices(new SmallTable(u"customerInvoicesTable"_s, 3, 0, panel)),
      m_places(new SmallTable(u"placesTable"_s, 2, 0, panel)),
      m_editTags(action("editTagsAction", u"tags"_s, &CustomerPanel::editTags)),
      m_addContact(action("addContactAction", u"person-plus"_s, &CustomerPanel::addContact)),
      m_editContact(action("editContactAction", u"pencil"_s, &CustomerPanel::changeContact)),
      m_removeContact(action("removeContactAction", u"trash"_s, &CustomerPanel::removeContact)),
      m_allSubscriptions(action("allSubscriptionsAction", u"arrow-repeat"_s, &CustomerPanel::showAllSubscriptions)),
      m_allInvoices(action("allInvoicesAction", u"receipt"_s, &CustomerPanel::showAllInvoices)),
      m_allPayments(action("allPaymentsAction", u"cash-coin"_s, &CustomerPanel::showAllPayments)),
      m_addWorkspace(action("addWorkspaceAction", u"plus-lg"_s, &CustomerPanel::addWorkspace)),
      m_renamePlace(action("renamePlaceAction", u"pencil"_s, &CustomerPanel::renamePlace)),
      m_addSite(action("addSiteAction", u"plus-lg"_s, &CustomerPanel::addSite)),
      m_removeSite(action("removeSiteAction", u"trash"_s, &CustomerPanel::removeSite)),
      m_mainSite(action("mainSiteAction", u"star"_s, &CustomerPanel::chooseMainSite)) {
    auto* overview = new QWidget(panel);
    auto* layout = new QVBoxLayout(overview);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    m_tags = new TagRow(m_editTags, overview);
    layout->addWidget(m_tags);
    m_facts->setWhole();
    layout->addWidget(m_facts, 1);
    m_invoices->setWrapping(); // the date stands under the number: there is no room beside the state
    m_subscriptions->setWrapping();
    m_contacts->setWrapping();
    m_tabs[0] = panel->addTab(overview, {});
    m_tabs[1] = panel->addTab(buildTab(m_subscriptions, {m_allSubscriptions}), {});
    m_tabs[2] = panel->addTab(buildTab(m_invoices, {m_allInvoices, m_allPayments}), {});
    m_tabs[3] =
        panel->addTab(buildTab(m_places, {m_addSite, m_mainSite, m_addWorkspace, m_renamePlace, m_removeSite}), {});
    m_tabs[4] = panel->addTab(buildTab(m_contacts, {m_addContact, m_editContact, m_removeContact}), {});
    m_tabs[5] = panel->addTab(m_notes, {});
    connect(m_tags, &TagRow::tagChosen, this, &CustomerPanel::tagChosen);
    connect(m_notes, &CustomerNotesTab::failed, this, &CustomerPanel::failed);
    connect(panel, &DetailPanel::linkActivated, this, [this] {
        if (m_detail && m_detail->overview.survivor)
            emit m_book.openCustomerRequested(m_detail->overview.survivor->id);
    });
    for (SmallTable* table : {m_contacts, m_places})
        connect(table, &QTableWidget::itemSelectionChanged, this, &CustomerPanel::updateActions);
    connect(m_contacts, &SmallTable::opened, this, [this](qint64 id) {
        if (m_editContact->isEnabled())
            editContact(ContactId{id});
    });
    connect(m_places, &SmallTable::opened, this, [this] {
        if (m_renamePlace->isEnabled())
            renamePlace();
    });
    connect(m_subscriptions, &SmallTable::opened, this,
            [this](qint64 id) { emit m_book.openSubscriptionRequested(SubscriptionId{id}); });
    connect(m_invoices, &SmallTable::opened, this,
            [this](qint64 id) { emit m_book.openInvoiceRequested(InvoiceId{id}); });
}

QAction* CustomerPanel::action(const char* name, const QString& icon, void (CustomerPanel::*slot)()) {
    QAction* made = makeAction(icon, m_panel);
    made->setObjectName(QString::fromLatin1(name));
    connect(made, &QAction::triggered, this, slot);
    return made;
}

QWidget* CustomerPanel::buildTab(SmallTable* table, const QList<QAction*>& actions) {
    auto* page = new QWidget(m_panel);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    table->setHeightToRows();
    layout->addWidget(table);
    auto* bar = new QWidget(page);
    auto* buttons = new FlowLayout(bar, 4, 4);
    buttons->setContentsMargins(0, 0, 0, 0);
    for (QAction* each : actions)
        buttons->addWidget(new ActionButton(each, ActionButton::Kind::Ghost, bar));
    layout->addWidget(bar);
    layout->addStretch(1);
    return page;
}

void CustomerPanel::retranslate() {
    const QStringList titles{tr("Overview"), tr("Services"), tr("Invoices"), tr("Sites"), tr("Contacts"), tr("Notes")};
    const QStringList tips{tr("Figures, tags and information"), tr("Products and services"),
                           tr("The latest invoices"),           tr("Workspaces and sites"),
                           tr("People on the customer’s side"), tr("Notes and what happened")};
    for (int i = 0; i < 6; ++i) {
        m_panel->setTabTitle(m_tabs[i], titles.at(i));
        m_panel->tabs()->setTabToolTip(m_tabs[i], plainTooltip(tips.at(i)));
    }
    m_contacts->setHeadings({tr("Name"), tr("Role")}, tr("Contacts of the customer"));
    m_subscriptions->setHeadings({tr("Service"), tr("Billed", "amount"), tr("Pending", "amount")},
                                 tr("Products and services of the customer"));
    m_invoices->setHeadings({tr("Number"), tr("Status"), tr("Total")}, tr("Invoices of the customer"));
    m_places->setHeadings({tr("Workspace or site"), tr("Services")}, tr("Workspaces and sites of the customer"));
    nameAction(m_editTags, tr("Tags…"), tr("Choose the words by which the customer is found again"));
    m_notes->retranslate();
    nameAction(m_addContact, tr("Add a contact"), tr("Add a person on the customer’s side"));
    nameAction(m_editContact, tr("Edit"), tr("Change the selected contact"));
    nameAction(m_removeContact, tr("Remove"), tr("Remove the selected contact"));
    nameAction(m_allSubscriptions, tr("Show all in the list"),
               tr("Show the subscriptions of this customer in the list"));
    nameAction(m_allInvoices, tr("Show all in the list"), tr("Show the documents of this customer in the list"));
    nameAction(m_allPayments, tr("Its payments"), tr("Show what came in from this customer"));
    nameAction(m_addWorkspace, tr("Add a workspace"), tr("Add a unit of service with sites of its own"));
    nameAction(m_renamePlace, tr("Rename"), tr("Rename the selected workspace or site"));
    nameAction(m_addSite, tr("Add a site"), tr("Add a web site to the selected workspace"));
    nameAction(m_removeSite, tr("Remove the site"), tr("Remove the selected site"));
    if (m_detail)
        fill();
    updateActions();
}

void CustomerPanel::load(CustomerId id) {
    m_wanted = id;
    m_book.backend().read(
        this, [actor = m_book.actor(), id](Services& services) { return read(services, actor, id); },
        [this, id](Result<CustomerDetail> detail) {
            if (m_wanted != id)
                return;
            if (!detail) {
                emit failed(detail.error());
                return;
            }
            m_detail = std::move(*detail);
            fill();
            updateActions();
            emit shown();
        });
}

void CustomerPanel::showNothing(const QString& title) {
    m_wanted = {};
    m_detail.reset();
    m_panel->setTitle(title);
    m_panel->setStatus({});
    m_panel->setSubtitle({}, false);
    m_panel->setAmount({});
    m_facts->setFacts({});
    m_tags->setTags({});
    m_notes->show({}, {}, {});
    for (SmallTable* table : {m_contacts, m_subscriptions, m_invoices, m_places})
        table->clearRows();
    updateActions();
    emit shown();
}

void CustomerPanel::fill() {
    const Customer& c = m_detail->overview.customer;
    const QLocale locale = Language::locale();
    m_panel->setTitle(c.name);
    m_panel->setStatus(customerLook(m_detail->row));
    if (m_detail->overview.survivor)
        m_panel->setSubtitle(tr("%1 · merged into %2").arg(c.code, m_detail->overview.survivor->name), true);
    else
        m_panel->setSubtitle(c.code, false);
    const CustomerRow& row = m_detail->row;
    m_panel->setAmount(
        MoneyFormat::withCurrency(row.mrr, locale),
        tr("MRR · billed %1 · due %2")
            .arg(MoneyFormat::withCurrency(row.billed, locale), MoneyFormat::withCurrency(row.due, locale)));
    fillFacts();
    fillTables();
    m_tags->setTags(row.tags);
    m_notes->show(c.id, m_detail->overview.notes, m_detail->timeline);
}

void CustomerPanel::fillFacts() {
    const CustomerOverview& o = m_detail->overview;
    const Customer& c = o.customer;
    const QLocale locale = Language::locale();
    std::vector<FactList::Fact> facts;
    facts.push_back({tr("Active subscriptions"), Language::number(o.activeSubscriptions)});
    for (const CustomerOverview::PerCurrency& figures : o.figures) {
        facts.push_back({tr("MRR"), MoneyFormat::withCurrency(figures.mrr, locale)});
        facts.push_back({tr("Net billed"), MoneyFormat::withCurrency(figures.billed, locale)});
        facts.push_back({tr("Due"), MoneyFormat::withCurrency(figures.due, locale)});
        if (!figures.overdue.isZero())
            facts.push_back({tr("Overdue", "amount"), MoneyFormat::withCurrency(figures.overdue, locale)});
    }
    for (const Money& refund : m_detail->waiting.toRefund)
        facts.push_back({tr("To be refunded"), tr("%1 excl. VAT").arg(MoneyFormat::withCurrency(-refund, locale))});
    for (const Money& waits : m_detail->waiting.forRun)
        facts.push_back({waits.isNegative() ? tr("Credit that waits") : tr("Waits for billing"),
                         tr("%1 excl. VAT").arg(MoneyFormat::withCurrency(waits, locale))});
    if (o.nextPayment)
        facts.push_back({tr("Next payment"), *o.nextPayment < BusinessDay::today()
                                                 ? tr("%1, not billed yet").arg(Language::date(*o.nextPayment))
                                                 : Language::date(*o.nextPayment)});
    const QString terms = c.paymentTerms ? displayName(*c.paymentTerms)
                          : m_book.company()
                              ? tr("%1 (as the company)").arg(displayName(m_book.company()->paymentTerms))
                              : tr("as the company");
    const auto mainSite = m_detail->mainSite ? site(*m_detail->mainSite) : std::nullopt;
    for (const FactList::Fact& fact : std::initializer_list<FactList::Fact>{
             {tr("Kind"), c.kind == CustomerKind::Business ? tr("Business") : tr("Individual")},
             {tr("Address"), addressText(c.address)},
             {tr("E-mail"), c.email},
             {tr("Phone"), c.phone},
             {tr("Main site"), mainSite ? mainSite->name : QString()},
             {tr("SIREN"), c.siren},
             {tr("VAT number"), c.vatNumber},
             {tr("VAT decision"), c.vatOverride == VatOverride::None
                                      ? QString()
                                      : displayName(c.vatOverride) + u'\n' + c.vatOverrideReason},
             {tr("Payment terms"), terms},
             {tr("Method"), displayName(c.collectionMethod)},
             {tr("Currency"), c.currency.code()},
             {tr("Invoices"), c.invoicePerWorkspace ? tr("one for each workspace") : QString()},
             {tr("Changes allowed"), c.changesAllowed == ChangesAllowed::All ? QString() : tr("only adding licences")},
             {tr("Note"), c.note}})
        facts.push_back(fact);
    QStringList accepted;
    for (const TermsAcceptance& each : o.acceptedTerms)
        accepted.append(tr("%1: %2, by %3, %4", "terms, date, person, how")
                            .arg(nameOf(each.kind, each.label), Language::date(each.acceptedOn), each.acceptedBy,
                                 Language::locale().toLower(displayName(each.means))));
    facts.push_back({tr("Accepted terms"), accepted.join(u'\n')});
    QStringList merged;
    for (const Customer& other : o.merged)
        merged.append(tr("%1 · %2", "code, name").arg(other.code, other.name));
    facts.push_back({tr("Merged customers"), merged.join(u'\n')});
    m_facts->setFacts(facts);
}

// Where it is used, since when, and what comes next.
QString CustomerPanel::serviceFacts(const SubscriptionRow& row) const {
    const QString site = row.siteName.isEmpty() ? tr("no site") : row.siteName;
    QStringList lines{tr("%1 · since %2", "site, date of purchase").arg(site, Language::date(row.startDate))};
    if (row.nextDate && row.nextAmount)
        lines.append(
            tr("next: %1 · %2", "date, amount")
                .arg(Language::date(*row.nextDate), MoneyFormat::withCurrency(*row.nextAmount, Language::locale())));
    else
        lines.append(statusLook(row.status, row.endKind).text);
    return lines.join(u'\n');
}

void CustomerPanel::fillTables() {
    const QLocale locale = Language::locale();
    m_contacts->clearRows();
    for (const Contact& contact : m_detail->overview.contacts) {
        QStringList role;
        if (!contact.role.isEmpty())
            role.append(contact.role);
        if (contact.receivesInvoices)
            role.append(tr("receives invoices"));
        QStringList lines{contact.name};
        for (const QString& line : {contact.email, contact.phone})
            if (!line.isEmpty())
                lines.append(line);
        m_contacts->addRow(contact.id.value, {lines.join(u'\n'), role.join(u'\n')});
    }
    m_subscriptions->clearRows();
    for (const SubscriptionRow& row : m_detail->subscriptions) {
        QStringList billed;
        QStringList pending;
        for (const SubscriptionBilling& sum : m_detail->billing) {
            if (sum.id != row.id)
                continue;
            billed.append(MoneyFormat::withCurrency(sum.billed, locale));
            pending.append(sum.pending.isZero() ? u"—"_s : MoneyFormat::withCurrency(sum.pending, locale));
        }
        m_subscriptions->addRow(row.id.value,
                                {serviceName(row) + u'\n' + serviceFacts(row),
                                 billed.isEmpty() ? u"—"_s : billed.join(u'\n'),
                                 pending.isEmpty() ? u"—"_s : pending.join(u'\n')},
                                {1, 2});
    }
    m_invoices->clearRows();
    for (const InvoiceRow& row : m_detail->invoices)
        m_invoices->addRow(row.id.value,
                           {row.number + u'\n' + Language::date(row.issueDate),
                            statusLook(row.status, row.daysOverdue).text, MoneyFormat::withCurrency(row.gross, locale)},
                           {2});
    m_places->clearRows();
    for (const Workspace& workspace : m_detail->workspaces) {
        m_places->addRow(workspace.id.value, {workspace.name, {}});
        for (const Site& site : m_detail->sites) {
            if (site.workspaceId != workspace.id)
                continue;
            const auto used = std::count_if(m_detail->subscriptions.begin(), m_detail->subscriptions.end(),
                                            [&](const SubscriptionRow& row) {
                                                return row.siteName == site.name && row.workspaceName == workspace.name;
                                            });
            const QString name = site.id == m_detail->mainSite ? tr("%1 (main site)").arg(site.name) : site.name;
            m_places->addRow(-site.id.value, {u"\u2003"_s + name, used == 0 ? QString() : Language::number(used)}, {1});
        }
    }
}

void CustomerPanel::updateActions() {
    const QString none = m_detail ? QString() : tr("Select one customer first");
    const QString change = none.isEmpty() ? m_book.whyNot(Permission::ManageCustomers) : none;
    const auto needing = [&change](bool there, const QString& reason) {
        return !change.isEmpty() ? change : there ? QString() : reason;
    };
    const QString merged =
        m_detail && m_detail->overview.survivor ? tr("This customer was merged into another one") : QString();
    allowAction(m_editTags, change.isEmpty() ? merged : change);
    m_notes->updateActions(change);
    allowAction(m_addContact, change);
    allowAction(m_editContact, needing(m_contacts->currentId() != 0, tr("Select a contact first")));
    allowAction(m_removeContact, needing(m_contacts->currentId() != 0, tr("Select a contact first")));
    allowAction(m_allSubscriptions, none);
    allowAction(m_allInvoices, none);
    allowAction(m_allPayments, none);
    allowAction(m_addWorkspace, change);
    allowAction(m_addSite, change);
    allowAction(m_renamePlace, needing(m_places->currentId() != 0, tr("Select a workspace or a site first")));
    const bool isMain = m_detail && m_detail->mainSite && m_detail->mainSite->value == -m_places->currentId();
    nameAction(m_mainSite, isMain ? tr("Not the main site any more") : tr("Make it the main site"),
               isMain ? tr("The customer is known by none of its sites any more")
                      : tr("Show the selected site in the overview as the one that the customer is known by"));
    allowAction(m_mainSite, needing(m_places->currentId() < 0, tr("Select a site first")));
    allowAction(m_removeSite, needing(m_places->currentId() < 0, tr("Select a site first")));
}

template <typename Work>
void CustomerPanel::change(const QString& done, Work work) {
    m_book.backend().write(this, std::move(work), [this, done](auto stored) {
        if (stored)
            Notifier::of(m_panel).notify(Tone::Success, done);
        else
            emit failed(stored.error());
    });
}

void CustomerPanel::editTags() {
    if (!m_detail)
        return;
    const Customer& c = m_detail->overview.customer;
    TagsDialog dialog(m_book, c.id, c.name, m_detail->row.tags, m_panel);
    if (dialog.exec() == QDialog::Accepted)
        Notifier::of(m_panel).notify(Tone::Success, tr("The tags are saved."));
}

void CustomerPanel::addContact() { editContact({}); }

void CustomerPanel::changeContact() { editContact(ContactId{m_contacts->currentId()}); }

void CustomerPanel::editContact(ContactId id) {
    if (!m_detail)
        return;
    Contact contact;
    contact.customerId = m_detail->overview.customer.id;
    for (const Contact& known : m_detail->overview.contacts)
        if (known.id == id)
            contact = known;
    ContactDialog dialog(m_book, contact, m_panel);
    if (dialog.exec() == QDialog::Accepted)
        Notifier::of(m_panel).notify(Tone::Success, tr("The contact is saved."));
}

void CustomerPanel::removeContact() {
    const ContactId id{m_contacts->currentId()};
    if (!m_detail || !id.isValid())
        return;
    const auto& contacts = m_detail->overview.contacts;
    const auto found =
        std::find_if(contacts.begin(), contacts.end(), [id](const Contact& contact) { return contact.id == id; });
    if (found == contacts.end() ||
        !Prompts::current().confirm(m_panel, {.title = tr("Remove the contact %1?").arg(found->name),
                                              .text = tr("The customer’s invoices stay as they are."),
                                              .items = {},
                                              .acceptText = tr("Remove the contact"),
                                              .tone = Tone::Danger}))
        return;
    change(tr("The contact is removed."),
           [actor = m_book.actor(), id, operation = OperationId::create()](Services& services) {
               return services.customers.removeContact(actor, id, operation);
           });
}

void CustomerPanel::addWorkspace() {
    if (!m_detail)
        return;
    const auto name = Prompts::current().askText(m_panel, tr("New workspace"), tr("Name of the workspace"), {});
    if (!name || name->trimmed().isEmpty())
        return;
    Workspace workspace;
    workspace.customerId = m_detail->overview.customer.id;
    workspace.name = *name;
    change(tr("The workspace is added."),
           [actor = m_book.actor(), workspace, operation = OperationId::create()](Services& services) {
               return services.workspaces.save(actor, workspace, operation);
           });
}

void CustomerPanel::renamePlace() {
    const qint64 place = m_places->currentId();
    if (!m_detail || place == 0)
        return;
    if (place > 0) {
        for (Workspace workspace : m_detail->workspaces) {
            if (workspace.id.value != place)
                continue;
            const auto name = Prompts::current().askText(m_panel, tr("Rename the workspace"),
                                                         tr("Name of the workspace"), workspace.name);
            if (!name || name->trimmed().isEmpty() || *name == workspace.name)
                return;
            workspace.name = *name;
            change(tr("The workspace is renamed."),
                   [actor = m_book.actor(), workspace, operation = OperationId::create()](Services& services) {
                       return services.workspaces.save(actor, workspace, operation);
                   });
            return;
        }
    }
    for (Site site : m_detail->sites) {
        if (site.id.value != -place)
            continue;
        const auto name = Prompts::current().askText(m_panel, tr("Rename the site"), tr("Name of the site"), site.name);
        if (!name || name->trimmed().isEmpty() || *name == site.name)
            return;
        site.name = *name;
        change(tr("The site is renamed."),
               [actor = m_book.actor(), site, operation = OperationId::create()](Services& services) {
                   return services.workspaces.saveSite(actor, site, operation);
               });
        return;
    }
}

void CustomerPanel::addSite() {
    if (!m_detail || m_detail->workspaces.empty())
        return;
    const qint64 place = m_places->currentId();
    Site site;
    site.workspaceId = place > 0 ? WorkspaceId{place} : m_detail->workspaces.front().id;
    for (const Site& known : m_detail->sites)
        if (known.id.value == -place)
            site.workspaceId = known.workspaceId;
    const auto name = Prompts::current().askText(m_panel, tr("New site"), tr("Host name, such as www.example.org"), {});
    if (!name || name->trimmed().isEmpty())
        return;
    site.name = *name;
    change(tr("The site is added."),
           [actor = m_book.actor(), site, operation = OperationId::create()](Services& services) {
               return services.workspaces.saveSite(actor, site, operation);
           });
}

void CustomerPanel::removeSite() {
    const qint64 place = m_places->currentId();
    if (!m_detail || place >= 0)
        return;
    for (const Site& site : m_detail->sites) {
        if (site.id.value != -place)
            continue;
        if (!Prompts::current().confirm(m_panel, {.title = tr("Remove the site %1?").arg(site.name),
                                                  .text = tr("A site that a subscription is assigned to stays."),
                                                  .items = {},
                                                  .acceptText = tr("Remove the site"),
                                                  .tone = Tone::Danger}))
            return;
        change(tr("The site is removed."),
               [actor = m_book.actor(), id = site.id, operation = OperationId::create()](Services& services) {
                   return services.workspaces.removeSite(actor, id, operation);
               });
        return;
    }
}

std::optional<Site> CustomerPanel::site(SiteId id) const {
    for (const Site& known : m_detail->sites)
        if (known.id == id)
            return known;
    return std::nullopt;
}

void CustomerPanel::chooseMainSite() {
    if (!m_detail || m_places->currentId() >= 0)
        return;
    const SiteId chosen{-m_places->currentId()};
    const bool isMain = m_detail->mainSite == chosen;
    setMainSite(m_detail->overview.customer.id, isMain ? std::nullopt : site(chosen),
                m_detail->mainSite ? site(*m_detail->mainSite) : std::nullopt);
}

void CustomerPanel::setMainSite(CustomerId customer, const std::optional<Site>& wanted,
                                const std::optional<Site>& before) {
    m_book.backend().write(
        this,
        [actor = m_book.actor(), customer, id = wanted ? std::optional(wanted->id) : std::nullopt,
         operation = OperationId::create()](Services& services) {
            return services.workspaces.setMainSite(actor, customer, id, operation);
        },
        [this, customer, wanted, before](Result<> stored) {
            if (!stored) {
                emit failed(stored.error());
                return;
            }
            Notifier::of(m_panel).notify(
                Tone::Success,
                wanted ? tr("%1 is the main site.").arg(wanted->name) : tr("The customer has no main site any more."),
                tr("Undo"), [this, customer, wanted, before] { setMainSite(customer, before, wanted); });
        });
}

void CustomerPanel::showAllSubscriptions() {
    if (!m_detail)
        return;
    SubscriptionFilter filter;
    filter.customer = m_detail->overview.customer.id;
    filter.tab = SubscriptionFilter::Tab::All;
    emit m_book.showSubscriptionsRequested(filter);
}

void CustomerPanel::showAllInvoices() {
    if (!m_detail)
        return;
    InvoiceFilter filter;
    filter.customer = m_detail->overview.customer.id;
    emit m_book.showInvoicesRequested(filter);
}

void CustomerPanel::showAllPayments() {
    if (!m_detail)
        return;
    PaymentFilter filter;
    filter.customer = m_detail->overview.customer.id;
    emit m_book.showPaymentsRequested(filter);
}

} // namespace quittance

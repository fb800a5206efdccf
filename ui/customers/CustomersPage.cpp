#include "customers/CustomersPage.h"

#include "common/ActionButton.h"
#include "common/Banner.h"
#include "common/Book.h"
#include "common/ChipBar.h"
#include "common/Countries.h"
#include "common/DetailPanel.h"
#include "common/EmptyState.h"
#include "common/Language.h"
#include "common/Notifier.h"
#include "common/PlainText.h"
#include "common/SearchEdit.h"
#include "customers/CustomerDialog.h"
#include "customers/CustomerLook.h"
#include "customers/CustomerPanel.h"
#include "services/Services.h"

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int schemaVersion = 1;

std::vector<Column<CustomerRow>> columns() {
    const auto spec = [](CustomerColumn key, std::function<QString()> title, CellKind kind, int width) {
        ColumnSpec column;
        column.key = static_cast<int>(key);
        column.title = std::move(title);
        column.kind = kind;
        column.width = width;
        return column;
    };
    const auto money = [&spec](CustomerColumn key, std::function<QString()> title, int width) {
        ColumnSpec column = spec(key, std::move(title), CellKind::Money, width);
        column.withCurrency = true;
        column.zeroAsDash = true;
        return column;
    };
    ColumnSpec name = spec(
        CustomerColumn::Name, [] { return CustomersPage::tr("Name"); }, CellKind::Text, 180);
    name.stretch = true;
    // Beside the open panel there is room for what is owed, not for all.
    ColumnSpec country = spec(
        CustomerColumn::Country, [] { return CustomersPage::tr("Country"); }, CellKind::Text, 112);
    country.leavesFirst = 4;
    ColumnSpec active = spec(
        CustomerColumn::ActiveSubscriptions, [] { return CustomersPage::tr("Active", "number of subscriptions"); },
        CellKind::Number, 72);
    active.leavesFirst = 3;
    ColumnSpec billed = money(
        CustomerColumn::Billed, [] { return CustomersPage::tr("Billed", "amount"); }, 116);
    billed.leavesFirst = 2;
    ColumnSpec due = money(
        CustomerColumn::Due, [] { return CustomersPage::tr("Due", "amount"); }, 108);
    due.stays = true;
    return {
        {spec(
             CustomerColumn::Code, [] { return CustomersPage::tr("Code"); }, CellKind::Text, 84),
         [](const CustomerRow& row) -> CellValue { return row.code; }},
        {name, [](const CustomerRow& row) -> CellValue { return row.name; }},
        {country, [](const CustomerRow& row) -> CellValue { return Countries::name(row.country); }},
        {active, [](const CustomerRow& row) -> CellValue { return row.activeSubscriptions; }},
        {money(
             CustomerColumn::Mrr, [] { return CustomersPage::tr("MRR"); }, 104),
         [](const CustomerRow& row) -> CellValue { return row.mrr; }},
        {billed, [](const CustomerRow& row) -> CellValue { return row.billed; }},
        {due, [](const CustomerRow& row) -> CellValue { return row.due; }},
        {spec(
             CustomerColumn::Status, [] { return CustomersPage::tr("Status"); }, CellKind::Status, 150),
         [](const CustomerRow& row) -> CellValue { return customerLook(row); }},
    };
}

} // namespace

StatusLook customerLook(const CustomerRow& row) {
    if (row.archived)
        return {Tone::Neutral, u"archive"_s, CustomersPage::tr("Archived")};
    if (row.overdueInvoices > 0)
        return {Tone::Danger, u"exclamation-triangle"_s,
                CustomersPage::tr("Overdue (%1)").arg(Language::number(row.overdueInvoices))};
    if (row.activeSubscriptions > 0)
        return {Tone::Success, u"play-circle"_s, CustomersPage::tr("Active")};
    return {Tone::Neutral, u"slash-circle"_s, CustomersPage::tr("No subscription")};
}

CustomersPage::CustomersPage(Book& book, QWidget* parent)
    : ListPage(book.backend(), u"customers"_s, parent),
      m_book(book),
      m_model(new Rows<CustomerRow>(columns(), this)),
      m_customer(new CustomerPanel(book, panel(), this)) {
    setNouns({Noun::Customer, Noun::Workspace, Noun::Subscription, Noun::Invoice, Noun::Payment, Noun::BillingRun});
    setRows(m_model, schemaVersion);
    emptyState()->setIcon(u"people"_s);
    buildActions();
    emptyState()->setActions(m_new, m_import);
    connect(this, &ListPage::selectionChanged, this, &CustomersPage::updateActions);
    connect(m_customer, &CustomerPanel::shown, this, &CustomersPage::updateActions);
    connect(m_customer, &CustomerPanel::failed, this, [this](const Error& error) { showError(error); });
    connect(&m_book, &Book::editCustomerRequested, this, [this](CustomerId id, const QString& field) {
        open(id.value);
        edit(id, field);
    });
    m_model->setSort({.key = static_cast<int>(CustomerColumn::Name), .order = Qt::AscendingOrder});
    retranslate();
    updateActions();
}

void CustomersPage::buildActions() {
    const auto add = [this](const char* name, const QString& icon, const QKeySequence& keys, auto slot) {
        QAction* action = makeAction(icon, this);
        action->setObjectName(QString::fromLatin1(name));
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
        return action;
    };
    m_new = add("newCustomerAction", u"plus-lg"_s, QKeySequence::New, [this] { create(); });
    m_edit =
        add("editCustomerAction", u"pencil"_s, QKeySequence(Qt::Key_F2), [this] { edit(CustomerId{currentId()}); });
    m_subscribe = add("newSubscriptionAction", u"arrow-repeat"_s, {},
                      [this] { emit m_book.newSubscriptionRequested(CustomerId{currentId()}); });
    m_archive = add("archiveCustomerAction", u"archive"_s, QKeySequence::Delete, [this] { setArchived(); });
    m_invoices = add("showInvoicesAction", u"receipt"_s, {}, [this] {
        InvoiceFilter wanted;
        wanted.customer = CustomerId{currentId()};
        emit m_book.showInvoicesRequested(wanted);
    });
    m_import = add("importHintAction", u"upload"_s, {}, [this] {
        banner()->show(
            Tone::Info,
            tr("Choose Import… in the File menu to read customers from a CSV file, such as Stripe’s export."));
    });
    setPrimaryAction(m_new);
    panel()->setActions({m_edit, m_subscribe, m_invoices, m_archive});
    setContextActions({m_edit, m_subscribe, m_invoices, m_archive});
}

void CustomersPage::retranslate() {
    ListPage::retranslate();
    setTitle(tr("Customers"), tr("Who you bill, what they subscribe to and what they still owe"));
    const auto name = [](QAction* action, const QString& text, const QString& tip) {
        action->setText(text);
        action->setStatusTip(tip);
    };
    name(m_new, tr("New customer"), tr("Add somebody to bill"));
    name(m_edit, tr("Edit"), tr("Change the selected customer"));
    name(m_subscribe, tr("New subscription"), tr("Start a subscription for the selected customer"));
    name(m_invoices, tr("Its invoices"), tr("Show the documents of the selected customer"));
    name(m_import, tr("Import customers…"), tr("How to read customers from a file"));
    chips()->setChip(static_cast<int>(CustomerFilter::Status::All), tr("All"));
    chips()->setChip(static_cast<int>(CustomerFilter::Status::Active), tr("Active", "customers"));
    chips()->setChip(static_cast<int>(CustomerFilter::Status::Overdue), tr("Overdue", "customers"));
    chips()->setChip(static_cast<int>(CustomerFilter::Status::WithoutSubscription), tr("Without subscription"));
    chips()->setChip(static_cast<int>(CustomerFilter::Status::Archived), tr("Archived", "customers"));
    search()->setHint(tr("Name, code, city, e-mail or VAT number"));
    setNoMatchText(tr("No customer matches"));
    emptyState()->setTexts(tr("There is no customer yet"),
                           tr("Add the first one, or import them from the tool that you used before."));
    m_customer->retranslate();
    if (!m_customer->detail())
        m_customer->showNothing(tr("No customer selected"));
    updateActions();
    loadCounts();
}

void CustomersPage::readOnlyChanged() {
    updateActions();
    m_customer->updateActions();
}

CustomerFilter CustomersPage::filter() const {
    return {.search = search()->text(), .status = static_cast<CustomerFilter::Status>(chips()->current())};
}

void CustomersPage::filterChanged() {
    m_model->setSource(backendRows<CustomerRow>(
        backend(),
        [actor = m_book.actor(), filter = filter()](Services& services, RowsSort sort, qint64 limit) {
            return services.customers.ids(
                actor, filter,
                listSort(sort, ListSort<CustomerColumn>{.column = CustomerColumn::Name, .descending = false}),
                limit == 0 ? -1 : static_cast<int>(limit));
        },
        [actor = m_book.actor()](Services& services, std::span<const qint64> ids) {
            return services.customers.rows(actor, ids);
        }));
    loadCounts();
}

void CustomersPage::refresh() {
    ListPage::refresh();
    loadCounts();
}

void CustomersPage::loadCounts() {
    backend().read(
        this,
        [actor = m_book.actor(), text = search()->text()](Services& services) {
            return services.customers.counts(actor, text);
        },
        [this](Result<CustomerCounts> counts) {
            if (!counts)
                return;
            chips()->setCount(static_cast<int>(CustomerFilter::Status::All), counts->all);
            chips()->setCount(static_cast<int>(CustomerFilter::Status::Active), counts->active);
            chips()->setCount(static_cast<int>(CustomerFilter::Status::Overdue), counts->overdue);
            chips()->setCount(static_cast<int>(CustomerFilter::Status::WithoutSubscription),
                              counts->withoutSubscription);
            chips()->setCount(static_cast<int>(CustomerFilter::Status::Archived), counts->archived);
            const int customers = static_cast<int>(counts->all);
            setTotals(tr("%Ln customers", "", customers));
        });
}

void CustomersPage::showDetail(qint64 id) {
    if (id != 0) {
        m_customer->load(CustomerId{id});
        return;
    }
    const int selected = static_cast<int>(selectedIds().size());
    m_customer->showNothing(selected > 1 ? tr("%Ln customers", "", selected) : tr("No customer selected"));
}

void CustomersPage::open(qint64 id) {
    if (id == 0 || m_model->rowOf(id) >= 0) {
        ListPage::open(id);
        return;
    }
    // "All" are those that are not archived.
    backend().read(
        this,
        [actor = m_book.actor(), id](Services& services) { return services.customers.customer(actor, CustomerId{id}); },
        [this, id](Result<Customer> customer) {
            if (!customer)
                showError(customer.error());
            else
                openUnder(static_cast<int>(customer->archived ? CustomerFilter::Status::Archived
                                                              : CustomerFilter::Status::All),
                          id);
        });
}

void CustomersPage::openRow(qint64 id) {
    if (m_edit->isEnabled())
        edit(CustomerId{id});
    else
        ListPage::openRow(id);
}

void CustomersPage::updateActions() {
    const auto allow = [](QAction* action, const QString& reason) {
        action->setEnabled(reason.isEmpty());
        action->setToolTip(plainTooltip(reason.isEmpty() ? actionTooltip(action) : reason));
    };
    const bool one = currentId() != 0;
    const QString single = one ? QString() : tr("Select one customer first");
    const QString may = m_book.whyNot(Permission::ManageCustomers);
    const CustomerRow* const row = one ? m_model->rowById(currentId()) : nullptr;
    const bool archived = row && row->archived;
    m_archive->setText(archived ? tr("Take back from the archive") : tr("Archive"));
    m_archive->setStatusTip(archived ? tr("Show the customer among the others again")
                                     : tr("Put the customer away; nothing is deleted"));
    allow(m_new, may);
    allow(m_edit, single.isEmpty() ? may : single);
    allow(m_archive, single.isEmpty() ? may : single);
    allow(m_subscribe, !single.isEmpty() ? single
                       : archived        ? tr("This customer is archived")
                                         : m_book.whyNot(Permission::ManageSubscriptions));
    allow(m_invoices, single);
}

void CustomersPage::create() {
    CustomerDialog dialog(m_book, std::nullopt, this);
    if (dialog.exec() == QDialog::Accepted)
        saved(dialog.saved(), tr("The customer is there."));
}

void CustomersPage::edit(CustomerId id, const QString& field) {
    if (!id.isValid())
        return;
    backend().read(
        this, [actor = m_book.actor(), id](Services& services) { return services.customers.customer(actor, id); },
        [this, field](Result<Customer> customer) {
            if (!customer) {
                showError(customer.error());
                return;
            }
            CustomerDialog dialog(m_book, *customer, this);
            if (!field.isEmpty())
                dialog.focusField(field.startsWith("customer."_L1) ? field.mid(9) : field);
            if (dialog.exec() == QDialog::Accepted)
                saved(dialog.saved(), tr("The customer is saved."));
        });
}

void CustomersPage::saved(CustomerId id, const QString& message) {
    clearError();
    Notifier::of(this).notify(Tone::Success, message);
    open(id.value);
}

void CustomersPage::setArchived() {
    const CustomerRow* const row = m_model->rowById(currentId());
    if (!row)
        return;
    const bool archive = !row->archived;
    const auto set = [this](CustomerId id, bool archived, auto then) {
        backend().write(
            this,
            [actor = m_book.actor(), id, archived, operation = OperationId::create()](Services& services) {
                return services.customers.setArchived(actor, id, archived, operation);
            },
            std::move(then));
    };
    set(row->id, archive, [this, archive, set, id = row->id, name = row->name](Result<> done) {
        if (!done) {
            showError(done.error());
            return;
        }
        Notifier::of(this).notify(Tone::Success,
                                  archive ? tr("%1 is archived.").arg(name) : tr("%1 is back.").arg(name), tr("Undo"),
                                  [this, set, id, archive] {
                                      set(id, !archive, [this](Result<> undone) {
                                          if (!undone)
                                              showError(undone.error());
                                      });
                                  });
    });
}

} // namespace quittance

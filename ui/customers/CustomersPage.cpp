#include "customers/CustomersPage.h"

#include "common/ActionButton.h"
#include "common/Banner.h"
#include "common/Book.h"
#include "common/BulkRun.h"
#include "common/ChipBar.h"
#include "common/Countries.h"
#include "common/DetailPanel.h"
#include "common/EmptyState.h"
#include "common/Language.h"
#include "common/Notifier.h"
#include "common/Prompts.h"
#include "common/SearchEdit.h"
#include "customers/BulkTagsDialog.h"
#include "customers/CustomerColumns.h"
#include "customers/CustomerDialog.h"
#include "customers/CustomerLook.h"
#include "customers/CustomerPanel.h"
#include "customers/MergeDialog.h"
#include "customers/StatementDialog.h"
#include "domain/money/MoneyFormat.h"
#include "services/Services.h"

#include <QMenu>

#include <algorithm>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

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

namespace {

/// What a customer is called where it stands among others.
auto nameOf(const Actor& actor) {
    return [actor](Services& services, qint64 id) {
        const auto customer = services.customers.customer(actor, CustomerId{id});
        return customer ? customer->name : QString();
    };
}

} // namespace

CustomersPage::CustomersPage(Book& book, QWidget* parent)
    : ListPage(book.backend(), u"customers"_s, parent),
      m_book(book),
      m_model(new Rows<CustomerRow>(customerColumns(), this)),
      m_customer(new CustomerPanel(book, panel(), this)),
      m_tags(new ActionButton(ActionButton::Kind::Secondary, this)),
      m_tagMenu(new QMenu(this)) {
    setNouns({Noun::Customer, Noun::Workspace, Noun::Subscription, Noun::Invoice, Noun::Payment, Noun::BillingRun});
    connect(m_model, &RowsModel::rowsLoaded, this, &CustomersPage::updateActions);
    m_model->setSort({.key = static_cast<int>(CustomerColumn::Name), .order = Qt::AscendingOrder});
    setRows(m_model);
    offerOutput(m_book);
    offerFilters(customerFilters());
    emptyState()->setIcon(u"people"_s);
    buildActions();
    m_tags->setObjectName(u"tagsButton"_s);
    m_tags->setMenu(m_tagMenu);
    addHeaderWidget(m_tags);
    connect(m_tagMenu, &QMenu::aboutToShow, this, &CustomersPage::fillTagMenu);
    connect(m_customer, &CustomerPanel::tagChosen, this, &CustomersPage::showTag);
    emptyState()->setActions(m_new, m_import);
    connect(m_customer, &CustomerPanel::shown, this, &CustomersPage::updateActions);
    connect(m_customer, &CustomerPanel::failed, this, [this](const Error& error) { showError(error); });
    connect(&m_book, &Book::editCustomerRequested, this, [this](CustomerId id, const QString& field) {
        open(id.value);
        edit(id, field);
    });
    retranslate();
}

void CustomersPage::buildActions() {
    m_new = addPageAction("newCustomerAction", u"plus-lg"_s, QKeySequence::New, [this] { create(); });
    m_edit = addPageAction("editCustomerAction", u"pencil"_s, QKeySequence(Qt::Key_F2),
                           [this] { edit(CustomerId{currentId()}); });
    m_subscribe = addPageAction("newSubscriptionAction", u"arrow-repeat"_s, {},
                                [this] { emit m_book.newSubscriptionRequested(CustomerId{currentId()}); });
    m_archive = addPageAction("archiveCustomerAction", u"archive"_s, QKeySequence::Delete, [this] { setArchived(); });
    m_tagMany = addPageAction("tagCustomersAction", u"tags"_s, QKeySequence(u"Ctrl+T"_s), [this] { editTags(); });
    m_merge = addPageAction("mergeCustomerAction", u"people"_s, {}, [this] { merge(); });
    m_invoices = addPageAction("showInvoicesAction", u"receipt"_s, {}, [this] {
        InvoiceFilter wanted;
        wanted.customer = CustomerId{currentId()};
        emit m_book.showInvoicesRequested(wanted);
    });
    m_payments = addPageAction("showPaymentsAction", u"cash-coin"_s, {}, [this] {
        PaymentFilter wanted;
        wanted.customer = CustomerId{currentId()};
        emit m_book.showPaymentsRequested(wanted);
    });
    m_statement = addPageAction("statementAction", u"journal-text"_s, {}, [this] { showStatement(); });
    m_import = addPageAction("importCustomersAction", u"upload"_s, {}, [this] { emit m_book.importRequested(); });
    setPrimaryAction(m_new);
    panel()->setActions({m_edit, m_subscribe, m_statement, m_invoices, m_payments, m_merge, m_archive});
    setContextActions({m_edit, m_subscribe, m_statement, m_invoices, m_payments, m_tagMany, m_merge, m_archive});
}

void CustomersPage::retranslate() {
    ListPage::retranslate();
    setTitle(tr("Customers"), tr("Who you bill, what they subscribe to and what they still owe"));
    nameAction(m_new, tr("New customer"), tr("Add somebody to bill"));
    nameAction(m_edit, tr("Edit"), tr("Change the selected customer"));
    nameAction(m_subscribe, tr("New subscription"), tr("Start a subscription for the selected customer"));
    nameAction(m_invoices, tr("Show invoices"), tr("Show the documents of the selected customer"));
    nameAction(m_payments, tr("Its payments"), tr("Show what came in from the selected customer"));
    nameAction(m_statement, tr("Statement of account…"),
               tr("Show what moved the selected customer’s account, and what is open; print it or save it"));
    nameAction(m_merge, tr("Merge with another…"), tr("Make two entries of the same customer one"));
    nameAction(m_tagMany, tr("Add or remove tags…"), tr("Change the tags of all selected customers"));
    m_tags->setLabel(tr("Tags"), u"tags"_s);
    m_tags->setToolTip(tr("Show only the customers with a tag"));
    nameAction(m_import, tr("Import customers…"), tr("Read customers from a CSV file, such as Stripe’s export"));
    using Status = CustomerFilter::Status;
    chips()->setChip(Status::All, tr("All"));
    chips()->setChip(Status::Active, tr("Active", "customers"));
    chips()->setChip(Status::Overdue, tr("Overdue", "customers"));
    chips()->setChip(Status::WithoutSubscription, tr("Without subscription"));
    chips()->setChip(Status::Archived, tr("Archived", "customers"));
    search()->setHint(tr("Name, code, city, VAT or tag"));
    setNoMatchText(tr("No customer matches"));
    emptyState()->setTexts(tr("There is no customer yet"),
                           tr("Add the first one, or import them from the tool that you used before."));
    m_customer->retranslate();
    if (!m_customer->detail())
        m_customer->showNothing(tr("No customer selected"));
    updateActions();
}

void CustomersPage::readOnlyChanged() {
    updateActions();
    m_customer->updateActions();
}

CustomerFilter CustomersPage::filter() const {
    CustomerFilter filter = m_book.within(CustomerFilter());
    filter.search = search()->text();
    filter.status = chips()->currentAs<CustomerFilter::Status>();
    filter.conditions = conditions();
    filter.tag = m_tag;
    return filter;
}

void CustomersPage::filterChanged() {
    m_model->setSource(
        bookRows<CustomerRow>(m_book, &Services::customers, filter(),
                              ListSort<CustomerColumn>{.column = CustomerColumn::Name, .descending = false}));
}

void CustomersPage::clearOtherFilters() {
    m_tag.clear();
    ListPage::clearOtherFilters();
}

void CustomersPage::showTag(const QString& tag) {
    m_tag = tag;
    setRestriction(tr("Tag: %1").arg(tag));
    applyFilters();
}

void CustomersPage::fillTagMenu() {
    m_tagMenu->clear();
    for (const CustomerTag& tag : m_knownTags) {
        QString text = tr("%1 (%2)", "tag, customers").arg(tag.name, Language::number(tag.customers));
        QAction* const each = m_tagMenu->addAction(text.replace(u'&', u"&&"_s));
        connect(each, &QAction::triggered, this, [this, name = tag.name] { showTag(name); });
    }
    if (m_knownTags.empty())
        m_tagMenu->addAction(tr("No customer has a tag yet"))->setEnabled(false);
}

void CustomersPage::loadCounts() {
    backend().overview(
        this, "tags", [actor = m_book.actor()](Services& services) { return services.customers.tags(actor); },
        [this](Result<std::vector<CustomerTag>> tags) {
            if (tags)
                m_knownTags = std::move(*tags);
        });
    backend().overview(
        this, "counts",
        [actor = m_book.actor(), wanted = filter()](Services& services) {
            return services.customers.counts(actor, wanted);
        },
        [this](Result<CustomerCounts> counts) {
            if (!counts)
                return;
            using Status = CustomerFilter::Status;
            chips()->setCount(Status::All, counts->all);
            chips()->setCount(Status::Active, counts->active);
            chips()->setCount(Status::Overdue, counts->overdue);
            chips()->setCount(Status::WithoutSubscription, counts->withoutSubscription);
            chips()->setCount(Status::Archived, counts->archived);
        });
    loadTotals();
}

void CustomersPage::loadTotals() {
    backend().overview(
        this, "totals",
        [actor = m_book.actor(), wanted = filter()](Services& services) {
            return services.customers.totals(actor, wanted);
        },
        [this](Result<CustomerTotals> totals) {
            if (!totals) {
                setTotals({});
                return;
            }
            if (const auto& company = m_book.company()) // its own currency first
                std::stable_partition(totals->perCurrency.begin(), totals->perCurrency.end(),
                                      [&](const auto& total) { return total.due.currency() == company->currency; });
            const int customers = static_cast<int>(totals->rows);
            QStringList parts{tr("%Ln customers", "", customers)};
            for (const auto& total : totals->perCurrency)
                parts.append(tr("MRR %1, due %2")
                                 .arg(MoneyFormat::withCurrency(total.mrr, Language::locale()),
                                      MoneyFormat::withCurrency(total.due, Language::locale())));
            setTotals(parts);
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
    const bool one = currentId() != 0;
    const QString single = one ? QString() : tr("Select one customer first");
    const QString may = m_book.whyNot(Permission::ManageCustomers);
    const CustomerRow* const row = one ? m_model->rowById(currentId()) : nullptr;
    const bool many = selectedIds().size() > 1;
    const bool archived =
        many ? chips()->currentAs<CustomerFilter::Status>() == CustomerFilter::Status::Archived : row && row->archived;
    m_archive->setText(archived ? tr("Take back from the archive") : tr("Archive"));
    m_archive->setStatusTip(archived ? tr("Show the customer among the others again")
                                     : tr("Put the customer away; nothing is deleted"));
    allowAction(m_new, may);
    allowAction(m_import, may);
    allowAction(m_edit, single.isEmpty() ? may : single);
    // Which way it goes is known once the row is there.
    const bool reading = one && !row;
    allowAction(m_archive, reading ? tr("It is being read") : many || single.isEmpty() ? may : single);
    allowAction(m_tagMany, selectedIds().empty() ? tr("Select the customers first") : may);
    allowAction(m_merge, !single.isEmpty() ? single : archived ? tr("This customer is archived") : may);
    allowAction(m_subscribe, !single.isEmpty() ? single
                             : archived        ? tr("This customer is archived")
                                               : m_book.whyNot(Permission::ManageSubscriptions));
    allowAction(m_invoices, single);
    allowAction(m_payments, single);
    const auto& shown = m_customer->detail();
    const bool merged = shown && shown->overview.customer.id.value == currentId() && shown->overview.survivor;
    allowAction(m_statement, merged ? tr("This customer was merged into another one") : single);
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

void CustomersPage::merge() {
    const std::vector<qint64> selected = selectedIds();
    if (selected.empty() || !m_customer->detail())
        return;
    MergeDialog dialog(m_book, m_customer->detail()->overview.customer, {}, this);
    if (dialog.exec() == QDialog::Accepted)
        saved(dialog.survivor(), tr("The two customers are one."));
}

void CustomersPage::showStatement() {
    StatementDialog dialog(m_book, CustomerId{currentId()}, this);
    dialog.exec();
}

void CustomersPage::saved(CustomerId id, const QString& message) {
    clearError();
    Notifier::of(this).notify(Tone::Success, message);
    open(id.value);
}

void CustomersPage::setArchived() {
    if (selectedIds().size() > 1) {
        setManyArchived(selectedIds(),
                        chips()->currentAs<CustomerFilter::Status>() != CustomerFilter::Status::Archived);
        return;
    }
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

void CustomersPage::setManyArchived(const std::vector<qint64>& ids, bool archive) {
    const int count = static_cast<int>(ids.size());
    if (!Prompts::current().confirm(this,
                                    {.title = archive ? tr("Archive %Ln customers?", "", count)
                                                      : tr("Take %Ln customers back from the archive?", "", count),
                                     .text = tr("Nothing is deleted, and it can be undone."),
                                     .items = {},
                                     .acceptText = archive ? tr("Archive") : tr("Take back from the archive")}))
        return;
    changeArchived(ids, archive, [this, archive](const std::vector<qint64>& done) {
        const int changed = static_cast<int>(done.size());
        Notifier::of(this).notify(
            Tone::Success,
            archive ? tr("%Ln customers are archived.", "", changed) : tr("%Ln customers are back.", "", changed),
            tr("Undo"), [this, done, archive] { changeArchived(done, !archive, [](const auto&) {}); });
    });
}

void CustomersPage::changeArchived(const std::vector<qint64>& ids, bool archive,
                                   std::function<void(const std::vector<qint64>&)> then) {
    BulkRun{.title = archive ? tr("Archiving customers") : tr("Taking customers back"),
            .ids = ids,
            .command =
                [actor = m_book.actor(), archive](Services& services, qint64 id) {
                    return services.customers.setArchived(actor, CustomerId{id}, archive, OperationId::create());
                },
            .name = nameOf(m_book.actor()),
            .then = std::move(then)}
        .start(backend(), this);
}

void CustomersPage::editTags() {
    BulkTagsDialog dialog(m_book, selectedIds(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const TagEdit edit = dialog.edit();
    std::map<qint64, TagEdit> wanted;
    std::map<qint64, TagEdit> back;
    for (const qint64 id : dialog.touched()) {
        wanted.emplace(id, edit);
        back.emplace(id, inverse(dialog.tagsOf(id), edit));
    }
    changeTags(wanted, [this, back](const std::vector<qint64>& done) {
        const int count = static_cast<int>(done.size());
        Notifier::of(this).notify(Tone::Success, tr("%Ln customers have other tags.", "", count), tr("Undo"),
                                  [this, back, done] {
                                      std::map<qint64, TagEdit> those;
                                      for (const qint64 id : done)
                                          those.emplace(id, back.at(id));
                                      changeTags(those, [](const auto&) {});
                                  });
    });
}

void CustomersPage::changeTags(const std::map<qint64, TagEdit>& edits,
                               std::function<void(const std::vector<qint64>&)> then) {
    std::vector<qint64> ids;
    ids.reserve(edits.size());
    for (const auto& [id, edit] : edits)
        ids.push_back(id);
    BulkRun{.title = tr("Changing tags"),
            .ids = ids,
            .command =
                [actor = m_book.actor(), edits](Services& services, qint64 id) {
                    return services.customers.changeTags(actor, CustomerId{id}, edits.at(id), OperationId::create());
                },
            .name = nameOf(m_book.actor()),
            .then = std::move(then)}
        .start(backend(), this);
}

} // namespace quittance

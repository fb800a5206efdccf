#include "subscriptions/NewSubscriptionDialog.h"

#include "common/ActionButton.h"
#include "common/Banner.h"
#include "common/DateEdit.h"
#include "common/FactList.h"
#include "common/FormDialog.h"
#include "common/FormErrors.h"
#include "common/FormLayout.h"
#include "common/Language.h"
#include "common/PlainText.h"
#include "common/Prompts.h"
#include "common/ValueEdits.h"
#include "customers/CustomerPicker.h"
#include "domain/money/MoneyFormat.h"
#include "services/Services.h"
#include "subscriptions/SubscriptionLook.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

NewSubscriptionDialog::NewSubscriptionDialog(Book& book, CustomerId customer, QWidget* parent)
    : QDialog(parent),
      m_book(book),
      m_banner(new Banner(this)),
      m_form(new FormLayout(this, 2)),
      m_customer(new CustomerPicker(book, m_form)),
      m_plan(new QComboBox(m_form)),
      m_workspace(new QComboBox(m_form)),
      m_site(new QComboBox(m_form)),
      m_quantity(new DecimalEdit(m_form)),
      m_discount(new PercentEdit(m_form)),
      m_start(new DateEdit(m_form)),
      m_lastDay(new DateEdit(m_form)),
      m_method(new QComboBox(m_form)) {
    setObjectName(u"newSubscriptionDialog"_s);
    setWindowTitle(tr("New subscription"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(new PlainLabel(tr("New subscription"), "h1", this));
    m_banner->hide();
    layout->addWidget(m_banner);

    const auto name = [](QWidget* widget, const char* objectName) {
        widget->setObjectName(QString::fromLatin1(objectName));
    };
    name(m_customer, "customerPicker");
    name(m_plan, "planCombo");
    name(m_workspace, "workspaceCombo");
    name(m_site, "siteCombo");
    name(m_quantity, "quantityEdit");
    name(m_discount, "discountEdit");
    name(m_start, "startDateEdit");
    name(m_lastDay, "lastDayEdit");
    name(m_method, "methodCombo");
    m_quantity->setValue(Quantity::fromInteger(1).millionths());
    m_start->setDate(QDate::currentDate());
    m_method->addItem(tr("As the customer"), -1);
    for (const auto method :
         {CollectionMethod::Transfer, CollectionMethod::Card, CollectionMethod::DirectDebit, CollectionMethod::PayPal,
          CollectionMethod::Cheque, CollectionMethod::Cash, CollectionMethod::Other})
        m_method->addItem(displayName(method), static_cast<int>(method));

    FormField* field = m_form->addField(u"customerId"_s, m_customer, 2);
    field->setLabel(tr("&Customer"));
    field->setRequired(true);
    field = m_form->addField(u"planId"_s, m_plan, 2);
    field->setLabel(tr("&Plan"));
    field->setRequired(true);
    m_form->addField(u"workspaceId"_s, m_workspace)->setLabel(tr("&Workspace"));
    m_form->addField(u"siteId"_s, m_site)->setLabel(tr("&Site"));
    field = m_form->addField(u"quantity"_s, m_quantity);
    field->setLabel(tr("&Quantity"));
    field->setRequired(true);
    m_form->addField(u"discount"_s, m_discount)->setLabel(tr("&Discount"));
    field = m_form->addField(u"startDate"_s, m_start);
    field->setLabel(tr("S&tarts on"));
    field->setRequired(true);
    field->setHint(tr("31/1, +30, t for today"));
    field = m_form->addField(u"lastDay"_s, m_lastDay);
    field->setLabel(tr("&Last day of use"));
    field->setHint(tr("Empty: it goes on until it is ended."));
    m_form->addField(u"collectionMethod"_s, m_method)->setLabel(tr("Collection &method"));
    m_form->addStretch();
    m_errors = new FormErrors(m_banner, this);
    m_errors->bind(m_form);

    auto* summary = new QFrame(this);
    summary->setProperty("role", u"card"_s);
    summary->setMinimumWidth(300);
    auto* summaryLayout = new QVBoxLayout(summary);
    summaryLayout->setContentsMargins(16, 16, 16, 12);
    summaryLayout->setSpacing(4);
    summaryLayout->addWidget(new PlainLabel(tr("Next payment"), "label", summary));
    m_nextAmount = new PlainLabel(u"—"_s, "kpi", summary);
    m_nextText = new PlainLabel(tr("Choose a customer and a plan."), "muted", summary);
    m_nextText->setWordWrap(true);
    m_nextAmount->setObjectName(u"nextAmount"_s);
    m_nextText->setObjectName(u"nextText"_s);
    m_facts = new FactList(summary);
    summaryLayout->addWidget(m_nextAmount);
    summaryLayout->addWidget(m_nextText);
    summaryLayout->addWidget(m_facts, 1);

    auto* row = new QHBoxLayout;
    row->setSpacing(24);
    row->addWidget(m_form, 3);
    row->addWidget(summary, 2);
    layout->addLayout(row, 1);

    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    auto* cancel = new ActionButton(ActionButton::Kind::Secondary, this);
    cancel->setObjectName(u"cancelButton"_s);
    cancel->setAutoDefault(false);
    cancel->setLabel(tr("Cancel"));
    m_save = new ActionButton(ActionButton::Kind::Primary, this);
    m_save->setObjectName(u"createButton"_s);
    m_save->setLabel(tr("Create the subscription"));
    m_save->setDefault(true);
    m_save->setKeys(QKeySequence::Save);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &NewSubscriptionDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &NewSubscriptionDialog::save);

    m_previewTimer.setSingleShot(true);
    m_previewTimer.setInterval(200);
    connect(&m_previewTimer, &QTimer::timeout, this, &NewSubscriptionDialog::updatePreview);
    const auto ask = [this] { m_previewTimer.start(); };
    connect(m_customer, &CustomerPicker::customerChosen, this, [this, ask] {
        loadPlaces();
        ask();
    });
    connect(m_plan, &QComboBox::activated, this, ask);
    for (ValueEdit* edit : std::initializer_list<ValueEdit*>{m_quantity, m_discount, m_start, m_lastDay})
        connect(edit, &ValueEdit::valueChanged, this, ask);
    connect(m_workspace, &QComboBox::activated, this, &NewSubscriptionDialog::fillSites);
    watchEdits(m_form, this, [this] { m_touched = true; });
    resize(900, 620);
    loadPlans();
    m_customer->setCustomer(customer);
    if (customer.isValid())
        loadPlaces();
    m_customer->setFocus();
}

void NewSubscriptionDialog::loadPlans() {
    m_book.backend().read(
        this,
        [actor = m_book.actor()](Services& services) -> Result<std::vector<PlanRow>> {
            PlanFilter filter;
            filter.status = PlanFilter::Status::All;
            const auto ids = services.catalog.ids(actor, filter, {.column = PlanColumn::Product, .descending = false});
            if (!ids)
                return ids.error();
            return services.catalog.rows(actor, *ids);
        },
        [this](Result<std::vector<PlanRow>> rows) {
            if (!rows) {
                m_banner->showError(rows.error());
                return;
            }
            const QString language = Language::instance().code();
            m_plan->clear();
            for (const PlanRow& row : *rows)
                if (!row.archived)
                    m_plan->addItem(u"%1 — %2 · %3"_s.arg(nameIn(language, row.productNameFr, row.productNameEn),
                                                          nameIn(language, row.nameFr, row.nameEn),
                                                          priceText(row.price, row.currency, row.billing,
                                                                    row.intervalCount, row.intervalUnit)),
                                    row.id.value);
            m_plan->setCurrentIndex(-1);
            m_plan->setPlaceholderText(tr("Choose a plan"));
            if (m_plan->count() == 0)
                m_banner->show(Tone::Warning, tr("There is no plan yet. Create one under Products & plans first."));
        });
}

void NewSubscriptionDialog::loadPlaces() {
    struct Places {
        std::vector<Workspace> workspaces;
        std::vector<Site> sites;
    };
    m_workspaces.clear();
    m_sites.clear();
    fillPlaces();
    const CustomerId customer = m_customer->customer();
    if (!customer.isValid())
        return;
    m_book.backend().read(
        this,
        [actor = m_book.actor(), customer](Services& services) -> Result<Places> {
            auto workspaces = services.workspaces.workspaces(actor, customer);
            auto sites = services.workspaces.sites(actor, customer);
            if (!workspaces || !sites)
                return workspaces ? sites.error() : workspaces.error();
            return Places{std::move(*workspaces), std::move(*sites)};
        },
        [this, customer](Result<Places> places) {
            if (m_customer->customer() != customer)
                return;
            if (!places) {
                m_banner->showError(places.error());
                return;
            }
            m_workspaces = std::move(places->workspaces);
            m_sites = std::move(places->sites);
            fillPlaces();
        });
}

void NewSubscriptionDialog::fillPlaces() {
    m_workspace->clear();
    for (const Workspace& workspace : m_workspaces)
        m_workspace->addItem(workspace.name, workspace.id.value);
    fillSites();
}

void NewSubscriptionDialog::fillSites() {
    m_site->clear();
    m_site->addItem(tr("Unassigned"), 0);
    for (const Site& site : m_sites)
        if (site.workspaceId.value == m_workspace->currentData().toLongLong())
            m_site->addItem(site.name, site.id.value);
}

Subscription NewSubscriptionDialog::draft() {
    Subscription draft;
    draft.customerId = m_customer->customer();
    draft.planId = PlanId{m_plan->currentData().toLongLong()};
    draft.workspaceId = WorkspaceId{m_workspace->currentData().toLongLong()};
    if (const qint64 site = m_site->currentData().toLongLong(); site > 0)
        draft.siteId = SiteId{site};
    draft.quantity = m_quantity->as<Quantity>().value_or(Quantity());
    draft.discount = m_discount->value().value_or(Rate());
    draft.startDate = m_start->date();
    draft.anchorDate = draft.startDate;
    if (m_lastDay->date().isValid())
        draft.lastDay = m_lastDay->date();
    if (const int method = m_method->currentData().toInt(); method >= 0)
        draft.collectionMethod = static_cast<CollectionMethod>(method);
    return draft;
}

void NewSubscriptionDialog::updatePreview() {
    const Subscription wanted = draft();
    const quint64 ticket = ++m_previewTicket;
    if (!wanted.customerId.isValid() || !wanted.planId.isValid()) {
        showNoPreview(tr("Choose a customer and a plan."));
        return;
    }
    if (!problems(wanted).empty()) {
        showNoPreview(tr("Correct the fields first."));
        return;
    }
    m_book.backend().read(
        this,
        [actor = m_book.actor(), wanted](Services& services) { return services.subscriptions.preview(actor, wanted); },
        [this, ticket](Result<SubscriptionPreview> preview) {
            if (ticket != m_previewTicket)
                return;
            if (preview)
                showPreview(*preview);
            else
                showNoPreview(preview.error().message);
        });
}

void NewSubscriptionDialog::showNoPreview(const QString& why) {
    m_nextAmount->setText(u"—"_s);
    m_nextText->setText(why);
    m_facts->setFacts({});
}

void NewSubscriptionDialog::showPreview(const SubscriptionPreview& preview) {
    const QLocale locale = Language::locale();
    if (preview.next) {
        m_nextAmount->setText(MoneyFormat::withCurrency(preview.next->net, locale));
        QString text = tr("excl. VAT, on %1, for %2 to %3")
                           .arg(Language::date(preview.next->dueDate), Language::date(preview.next->period.start),
                                Language::date(preview.next->period.lastDay()));
        if (!preview.next->share.isWhole()) {
            const int used = static_cast<int>(preview.next->share.used);
            text += u" · "_s + tr("%Ln of %1 days", "", used).arg(preview.next->share.total);
        }
        m_nextText->setText(text);
    } else {
        m_nextAmount->setText(u"—"_s);
        m_nextText->setText(tr("Nothing is left to bill."));
    }
    std::vector<FactList::Fact> facts;
    facts.push_back({tr("VAT"), MoneyFormat::percent(preview.tax.rate, locale)});
    if (!preview.mrr.isZero())
        facts.push_back({tr("MRR"), MoneyFormat::withCurrency(preview.mrr, locale)});
    for (const ProposedInvoice& invoice : preview.due)
        facts.push_back(
            {tr("Due by today"), tr("%1 incl. VAT").arg(MoneyFormat::withCurrency(invoice.totals.gross, locale))});
    for (const TaxWarning& warning : preview.warnings)
        facts.push_back({tr("Note"), warning.message});
    m_facts->setFacts(facts);
}

std::vector<Error> NewSubscriptionDialog::problems(const Subscription& wanted) const {
    std::vector<Error> errors;
    if (!wanted.customerId.isValid())
        errors.push_back(
            invalid(m_customer->isUndecided() ? tr("Choose the customer from the list.") : tr("Choose the customer."),
                    u"customerId"_s));
    if (!wanted.planId.isValid())
        errors.push_back(invalid(tr("Choose the plan."), u"planId"_s));
    const std::pair<const ValueEdit*, QString> edits[] = {
        {m_quantity, u"quantity"_s}, {m_discount, u"discount"_s}, {m_start, u"startDate"_s}, {m_lastDay, u"lastDay"_s}};
    QStringList unread;
    for (const auto& [edit, field] : edits)
        if (!edit->problem().isEmpty()) {
            errors.push_back(invalid(edit->problem(), field));
            unread.append(field);
        }
    for (const Error& error : validate(wanted))
        // The price, the workspace and the anchor are chosen when it is stored.
        if (m_form->field(error.field) && error.field != "workspaceId"_L1 && !unread.contains(error.field))
            errors.push_back(error);
    return errors;
}

void NewSubscriptionDialog::save() {
    const Subscription wanted = draft();
    const std::vector<Error> errors = problems(wanted);
    if (!m_errors->show(errors))
        return;
    m_save->setEnabled(false);
    m_book.backend().write(
        this,
        [actor = m_book.actor(), wanted, operation = m_operation](Services& services) {
            return services.subscriptions.create(actor, wanted, operation);
        },
        [this](Result<Subscription> created) {
            m_save->setEnabled(true);
            if (!created) {
                m_errors->show(created.error());
                return;
            }
            m_created = created->id;
            accept();
        });
}

void NewSubscriptionDialog::reject() {
    if (m_touched) {
        switch (Prompts::current().unsavedChanges(this, tr("the new subscription"))) {
        case Prompts::Unsaved::Save: save(); return;
        case Prompts::Unsaved::Cancel: return;
        case Prompts::Unsaved::Discard: break;
        }
    }
    QDialog::reject();
}

} // namespace quittance

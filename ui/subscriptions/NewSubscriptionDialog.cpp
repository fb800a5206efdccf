#include "subscriptions/NewSubscriptionDialog.h"

#include "common/Banner.h"
#include "common/BusinessDay.h"
#include "common/DateEdit.h"
#include "common/DialogSize.h"
#include "common/FactList.h"
#include "common/FormErrors.h"
#include "common/FormLayout.h"
#include "common/Language.h"
#include "common/PlainText.h"
#include "common/ValueEdits.h"
#include "customers/CustomerPicker.h"
#include "domain/domains/DomainName.h"
#include "domain/money/MoneyFormat.h"
#include "services/Services.h"
#include "subscriptions/ConsentFields.h"
#include "subscriptions/SubscriptionLook.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

NewSubscriptionDialog::NewSubscriptionDialog(Book& book, CustomerId customer, QWidget* parent)
    : FormDialog(book, 2, parent),
      m_customer(new CustomerPicker(book, form())),
      m_plan(new QComboBox(form())),
      m_workspace(new QComboBox(form())),
      m_site(new QComboBox(form())),
      m_quantity(new DecimalEdit(form())),
      m_discount(new PercentEdit(form())),
      m_start(new DateEdit(form())),
      m_lastDay(new DateEdit(form())),
      m_method(new QComboBox(form())),
      m_domain(new QLineEdit(form())),
      m_code(new QLineEdit(form())) {
    setObjectName(u"newSubscriptionDialog"_s);
    build();
    buildSide();
    m_previewTimer.setSingleShot(true);
    m_previewTimer.setInterval(200);
    connect(&m_previewTimer, &QTimer::timeout, this, &NewSubscriptionDialog::updatePreview);
    // The timer is the context of what follows: fields say that they are left even while the dialog goes away.
    const auto ask = qOverload<>(&QTimer::start);
    connect(m_customer, &CustomerPicker::customerChosen, &m_previewTimer, [this] {
        loadPlaces();
        introduce();
        m_previewTimer.start();
    });
    connect(m_plan, &QComboBox::activated, &m_previewTimer, ask);
    connect(m_plan, &QComboBox::currentIndexChanged, &m_previewTimer, [this] {
        showCounted();
        showDomain();
        introduce();
    });
    connect(m_workspace, &QComboBox::currentIndexChanged, &m_previewTimer, [this] { showCounted(); });
    for (ValueEdit* edit : std::initializer_list<ValueEdit*>{m_quantity, m_discount, m_start, m_lastDay}) {
        // Reading a field puts its text in order: never while somebody types there.
        connect(edit, &QLineEdit::textEdited, &m_previewTimer, &QTimer::stop);
        connect(edit, &QLineEdit::editingFinished, &m_previewTimer, ask);
        connect(edit, &ValueEdit::valueChanged, &m_previewTimer, ask);
    }
    connect(m_workspace, &QComboBox::activated, &m_previewTimer, [this] { fillSites(); });
    connect(m_code, &QLineEdit::textEdited, &m_previewTimer, &QTimer::stop);
    connect(m_code, &QLineEdit::editingFinished, &m_previewTimer, ask);
    setDialogSize(this, 900, 620);
    keepDraft(u"subscription"_s);
    ready();
    loadPlans();
    m_customer->setCustomer(customer);
    loadPlaces();
}

void NewSubscriptionDialog::build() {
    const std::pair<QWidget*, const char*> names[] = {
        {m_customer, "customerPicker"}, {m_plan, "planCombo"},        {m_workspace, "workspaceCombo"},
        {m_site, "siteCombo"},          {m_quantity, "quantityEdit"}, {m_discount, "discountEdit"},
        {m_start, "startDateEdit"},     {m_lastDay, "lastDayEdit"},   {m_method, "methodCombo"},
        {m_code, "promotionCodeEdit"},  {m_domain, "domainEdit"}};
    for (const auto& [widget, name] : names)
        widget->setObjectName(QString::fromLatin1(name));
    m_quantity->setValue(Quantity::fromInteger(1).millionths());
    m_start->setDate(BusinessDay::today());
    m_method->addItem({}, -1);
    for (const auto method :
         {CollectionMethod::Transfer, CollectionMethod::Card, CollectionMethod::DirectDebit, CollectionMethod::PayPal,
          CollectionMethod::Cheque, CollectionMethod::Cash, CollectionMethod::Other})
        m_method->addItem({}, static_cast<int>(method));
    form()->addField(u"customerId"_s, m_customer, 2)->setRequired(true);
    form()->addField(u"planId"_s, m_plan, 2)->setRequired(true);
    form()->addField(u"domain"_s, m_domain, 2);
    m_workspace->setMinimumContentsLength(20); // with large text two columns would cut a name
    form()->addField(u"workspaceId"_s, m_workspace);
    form()->addField(u"siteId"_s, m_site);
    form()->addField(u"quantity"_s, m_quantity)->setRequired(true);
    form()->addField(u"discount"_s, m_discount);
    form()->addField(u"startDate"_s, m_start)->setRequired(true);
    form()->addField(u"lastDay"_s, m_lastDay);
    form()->addField(u"collectionMethod"_s, m_method);
    form()->addField(u"promotionCode"_s, m_code);
    m_consent = new ConsentFields(book(), form(), true);
    form()->addStretch();
    showDomain();
}

void NewSubscriptionDialog::buildSide() {
    auto* side = new QFrame(this);
    side->setProperty("role", u"card"_s);
    side->setMinimumWidth(300);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->setSpacing(4);
    m_nextTitle = new PlainLabel({}, "label", side);
    m_nextAmount = new PlainLabel({}, "kpi", side);
    m_nextText = new PlainLabel({}, "muted", side);
    m_nextText->setWordWrap(true);
    m_nextAmount->setObjectName(u"nextAmount"_s);
    m_nextText->setObjectName(u"nextText"_s);
    m_facts = new FactList(side);
    layout->addWidget(m_nextTitle);
    layout->addWidget(m_nextAmount);
    layout->addWidget(m_nextText);
    layout->addWidget(m_facts, 1);
    setSide(side);
}

void NewSubscriptionDialog::retranslate() {
    setTexts(tr("New subscription"), {}, tr("Create the subscription"), tr("the new subscription"));
    label("customerId", tr("&Customer"));
    label("planId", tr("&Plan"));
    label("domain", tr("D&omain to order"), tr("Empty: it is named later, under “Domains & e-mail”."));
    label("workspaceId", tr("&Workspace"));
    label("siteId", tr("&Site"));
    showCounted();
    label("discount", tr("&Discount"));
    label("startDate", tr("S&tarts on"), tr("31/1, +30, t for today"));
    label("lastDay", tr("&Last day of use"), tr("Empty: it goes on until it is ended."));
    label("collectionMethod", tr("Collection &method"));
    introduce();
    form()->explain(
        u"startDate"_s,
        tr("The first day of use. Its day of the month is the one on which every later period starts; in a shorter month, the last day."));
    form()->explain(
        u"lastDay"_s,
        tr("The last day of use. The last period is billed for the days used: price × days ÷ days of the period, rounded once."));
    form()->explain(u"discount"_s,
                    tr("Taken off every period’s price before it is rounded; it lowers the MRR as well."));
    m_consent->retranslate();
    m_plan->setPlaceholderText(tr("Choose a plan"));
    m_method->setItemText(0, tr("Customer’s default"));
    for (int i = 1; i < m_method->count(); ++i)
        m_method->setItemText(i, displayName(static_cast<CollectionMethod>(m_method->itemData(i).toInt())));
    m_nextTitle->setText(tr("Next payment"));
    fillSites();
    updatePreview();
}

void NewSubscriptionDialog::loadPlans() {
    struct Plans {
        std::vector<PlanRow> rows;
        QHash<PlanId, CountedPlan> counted;
        QSet<PlanId> ofDomains;
        QHash<PlanId, QString> introductions;
    };
    book().backend().read(
        this,
        [actor = book().actor()](Services& services) -> Result<Plans> {
            PlanFilter filter;
            filter.status = PlanFilter::Status::All;
            const auto ids = services.catalog.ids(actor, filter, {.column = PlanColumn::Product, .descending = false});
            if (!ids)
                return ids.error();
            auto rows = services.catalog.rows(actor, *ids);
            if (!rows)
                return rows.error();
            const auto promotions = services.promotions.all(actor);
            if (!promotions)
                return promotions.error();
            Plans plans{std::move(*rows), {}, {}, {}};
            for (const PlanRow& row : plans.rows) {
                if (row.productKind == ProductKind::Domain && row.billing == BillingType::Recurring)
                    plans.ofDomains.insert(row.id);
                if (const Promotion* const first = introductionOf(*promotions, row.id, services.today()))
                    plans.introductions.insert(row.id, first->code);
                const auto unit = licenceUnit(row.productKind);
                const auto plan = unit ? services.catalog.plan(actor, row.id) : Result<Plan>(Plan());
                if (!plan)
                    return plan.error();
                if (unit && plan->counting != LicenceCounting::Agreed)
                    plans.counted.insert(row.id, {*unit, plan->counting});
            }
            return plans;
        },
        [this](Result<Plans> plans) {
            if (!plans) {
                banner()->showError(plans.error());
                return;
            }
            m_counted = std::move(plans->counted);
            m_ofDomains = std::move(plans->ofDomains);
            m_introductions = std::move(plans->introductions);
            const QString language = Language::instance().code();
            m_plan->clear();
            for (const PlanRow& row : plans->rows)
                if (!row.archived)
                    m_plan->addItem(u"%1 — %2 · %3"_s.arg(nameIn(language, row.productNameFr, row.productNameEn),
                                                          nameIn(language, row.nameFr, row.nameEn),
                                                          priceText(row.price, row.currency, row.pricing, row.billing,
                                                                    row.intervalCount, row.intervalUnit)),
                                    row.id.value);
            m_plan->setCurrentIndex(-1);
            if (m_plan->count() == 0)
                banner()->show(Tone::Warning, tr("There is no plan yet. Create one under Products & plans first."));
        });
}

void NewSubscriptionDialog::showCounted() {
    const auto counted = m_counted.constFind(PlanId{m_plan->currentData().toLongLong()});
    const bool typed = counted == m_counted.cend();
    m_quantity->setEnabled(typed);
    label("quantity", tr("&Quantity"), {});
    const WorkspaceId workspace{m_workspace->currentData().toLongLong()};
    if (typed || !workspace.isValid()) {
        if (!typed)
            label("quantity", tr("&Quantity"), tr("Counted in the workspace of the customer."));
        return;
    }
    book().backend().read(
        m_quantity, "counted",
        [actor = book().actor(), workspace](Services& services) { return services.licences.seats(actor, workspace); },
        [this, wanted = *counted, workspace](Result<WorkspaceSeats> seats) {
            if (!seats || m_quantity->isEnabled() || m_workspace->currentData().toLongLong() != workspace.value)
                return;
            const qint64 today = seats->ledger.count(wanted.unit, seats->today);
            m_quantity->setValue(Quantity::fromInteger(today).millionths());
            label("quantity", tr("&Quantity"), countedText(wanted.unit, wanted.counting, today));
        });
}

void NewSubscriptionDialog::showDomain() {
    const bool asked =
        m_ofDomains.contains(PlanId{m_plan->currentData().toLongLong()}) && book().may(Permission::ManageDomains);
    form()->field(u"domain"_s)->setVisible(asked);
}

void NewSubscriptionDialog::introduce() {
    const PlanId plan{m_plan->currentData().toLongLong()};
    const QString code = m_introductions.value(plan);
    const QString typed = m_code->text().trimmed();
    const bool takenOut = typed.isEmpty() && plan == m_introducedFor;
    if (!takenOut && (typed.isEmpty() || typed == m_introduction)) {
        m_introducedFor = plan;
        m_introduction = code;
        if (typed != code)
            m_code->setText(code);
    }
    label("promotionCode", tr("P&romotion code"),
          code.isEmpty() || m_introduction != code ? tr("Did you receive a promotion code?")
                                                   : tr("Introductory offer of this plan. Empty: the full price."));
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
    m_consent->ask(customer);
    if (!customer.isValid())
        return;
    book().backend().read(
        this,
        [actor = book().actor(), customer](Services& services) -> Result<Places> {
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
                banner()->showError(places.error());
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
    if (const QString code = m_code->text().trimmed(); !code.isEmpty())
        draft.promotion = AppliedPromotion{.code = code};
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
    book().backend().read(
        this,
        [actor = book().actor(), wanted](Services& services) { return services.subscriptions.preview(actor, wanted); },
        [this, ticket](Result<SubscriptionPreview> preview) {
            if (ticket != m_previewTicket)
                return;
            FormField* const code = form()->field(u"promotionCode"_s);
            const bool refused = !preview && preview.error().field == "promotionCode"_L1;
            if (refused && !m_introduction.isEmpty() && m_code->text() == m_introduction) {
                // Filled in by us, and not for this customer, who had it before.
                m_code->clear();
                m_introducedFor = {}; // the next customer may have it
                code->setHint(preview.error().message);
                updatePreview();
                return;
            }
            code->setError(refused ? preview.error().message : QString());
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
    std::vector<Error> found;
    if (!wanted.customerId.isValid())
        found.push_back(
            invalid(m_customer->isUndecided() ? tr("Choose the customer from the list.") : tr("Choose the customer."),
                    u"customerId"_s));
    if (!wanted.planId.isValid())
        found.push_back(invalid(tr("Choose the plan."), u"planId"_s));
    const std::pair<const ValueEdit*, QString> edits[] = {
        {m_quantity, u"quantity"_s}, {m_discount, u"discount"_s}, {m_start, u"startDate"_s}, {m_lastDay, u"lastDay"_s}};
    QStringList unread;
    for (const auto& [edit, field] : edits)
        if (!edit->problem().isEmpty()) {
            found.push_back(invalid(edit->problem(), field));
            unread.append(field);
        }
    for (const Error& error : validate(wanted))
        // The price, the workspace and the anchor are chosen when it is stored.
        if (form()->field(error.field) && error.field != "workspaceId"_L1 && !unread.contains(error.field))
            found.push_back(error);
    return found;
}

void NewSubscriptionDialog::save() {
    const Subscription wanted = draft();
    std::vector<Error> wrong = problems(wanted);
    for (Error& error : m_consent->problems())
        wrong.push_back(std::move(error));
    const QString domain = form()->field(u"domain"_s)->isHidden() ? QString() : m_domain->text().trimmed();
    if (!domain.isEmpty())
        if (const auto name = DomainName::parse(domain); !name)
            wrong.push_back(invalid(name.error().message, u"domain"_s));
    if (!errors()->show(wrong))
        return;
    store(
        [wanted, domain, grounds = m_consent->grounds()](Services& services, const Actor& actor,
                                                         const OperationId& operation) {
            return services.subscriptions.create(actor, wanted, operation, grounds, domain);
        },
        [this](const Subscription& created) { m_created = created.id; });
}

} // namespace quittance

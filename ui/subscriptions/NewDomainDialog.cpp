#include "subscriptions/NewDomainDialog.h"

#include "common/Banner.h"
#include "common/BusinessDay.h"
#include "common/DateEdit.h"
#include "common/DialogSize.h"
#include "common/FactList.h"
#include "common/FlowLayout.h"
#include "common/FormErrors.h"
#include "common/FormLayout.h"
#include "common/Language.h"
#include "common/PlainText.h"
#include "customers/CustomerPicker.h"
#include "domain/money/MoneyFormat.h"
#include "services/Services.h"
#include "subscriptions/ConsentFields.h"
#include "subscriptions/DomainDialogs.h"
#include "subscriptions/SubscriptionLook.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QRadioButton>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

NewDomainDialog::NewDomainDialog(Book& book, CustomerId customer, QWidget* parent)
    : FormDialog(book, 2, parent),
      m_origin(new QButtonGroup(this)),
      m_name(new QLineEdit(form())),
      m_customer(new CustomerPicker(book, form())),
      m_workspace(new QComboBox(form())),
      m_site(new QComboBox(form())),
      m_plan(new QComboBox(form())),
      m_done(new QCheckBox(form())),
      m_on(new DateEdit(form())),
      m_expiresOn(new DateEdit(form())),
      m_billedFrom(new DateEdit(form())),
      m_registrar(new QLineEdit(form())),
      m_autoRenew(new QCheckBox(form())),
      m_code(new QLineEdit(form())) {
    setObjectName(u"newDomainDialog"_s);
    build();
    buildSide();
    m_previewTimer.setSingleShot(true);
    m_previewTimer.setInterval(200);
    connect(&m_previewTimer, &QTimer::timeout, this, &NewDomainDialog::updatePreview);
    // The timer is the context of what follows: fields say that they are left even while the dialog goes away.
    const auto ask = qOverload<>(&QTimer::start);
    connect(m_origin, &QButtonGroup::idToggled, &m_previewTimer, [this] {
        showFields();
        m_previewTimer.start();
    });
    connect(m_done, &QCheckBox::toggled, &m_previewTimer, [this] { showFields(); });
    connect(m_customer, &CustomerPicker::customerChosen, &m_previewTimer, [this] { loadPlaces(); });
    connect(m_workspace, &QComboBox::currentIndexChanged, &m_previewTimer, [this] { loadUnnamed(); });
    connect(m_name, &QLineEdit::editingFinished, &m_previewTimer, [this] { guessPlan(); });
    connect(m_plan, &QComboBox::activated, &m_previewTimer, [this] {
        m_planChosen = true;
        showFields();
        m_previewTimer.start();
    });
    for (DateEdit* const edit : {m_on, m_billedFrom}) {
        // Reading a field puts its text in order: never while somebody types there.
        connect(edit, &QLineEdit::textEdited, &m_previewTimer, &QTimer::stop);
        connect(edit, &QLineEdit::editingFinished, &m_previewTimer, ask);
        connect(edit, &ValueEdit::valueChanged, &m_previewTimer, ask);
    }
    connect(m_code, &QLineEdit::textEdited, &m_previewTimer, &QTimer::stop);
    connect(m_code, &QLineEdit::editingFinished, &m_previewTimer, ask);
    setDialogSize(this, 900, 640);
    keepDraft(u"domain"_s);
    showFields();
    ready();
    loadPlans();
    m_customer->setCustomer(customer);
    loadPlaces();
}

void NewDomainDialog::build() {
    auto* const ways = new QWidget(form());
    ways->setObjectName(u"originChoice"_s);
    auto* const row = new FlowLayout(ways, 16, 4);
    row->setContentsMargins(0, 0, 0, 0);
    for (const DomainOrigin origin : {DomainOrigin::Bought, DomainOrigin::Transferred, DomainOrigin::Connected}) {
        auto* const way = new QRadioButton(ways);
        way->setObjectName(toString(origin) + u"Radio"_s);
        way->setChecked(origin == DomainOrigin::Bought);
        m_origin->addButton(way, static_cast<int>(origin));
        row->addWidget(way);
    }
    form()->addWide(ways);
    const std::pair<QWidget*, const char*> names[] = {{m_name, "nameEdit"},
                                                      {m_customer, "customerPicker"},
                                                      {m_workspace, "workspaceCombo"},
                                                      {m_site, "siteCombo"},
                                                      {m_plan, "planCombo"},
                                                      {m_done, "doneCheck"},
                                                      {m_on, "onEdit"},
                                                      {m_expiresOn, "expiresOnEdit"},
                                                      {m_billedFrom, "billedFromEdit"},
                                                      {m_registrar, "registrarEdit"},
                                                      {m_autoRenew, "autoRenewCheck"},
                                                      {m_code, "promotionCodeEdit"}};
    for (const auto& [widget, name] : names)
        widget->setObjectName(QString::fromLatin1(name));
    m_name->setMaxLength(1000); // the rule says what is too long
    m_registrar->setMaxLength(100);
    m_site->setEditable(true);
    m_site->setInsertPolicy(QComboBox::NoInsert);
    m_autoRenew->setChecked(true);
    const QDate today = BusinessDay::today();
    m_on->setDate(today);
    form()->addField(u"name"_s, m_name, 2)->setRequired(true);
    form()->addField(u"customerId"_s, m_customer, 2)->setRequired(true);
    for (QComboBox* const combo : {m_workspace, m_site, m_plan}) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(combo == m_plan ? 16 : 20); // with large text two columns would cut a name
    }
    form()->addField(u"workspaceId"_s, m_workspace);
    form()->addField(u"site"_s, m_site);
    form()->addField(u"planId"_s, m_plan, 2)->setRequired(true);
    form()->addField(u"promotionCode"_s, m_code);
    form()->addWide(m_done);
    form()->addField(u"on"_s, m_on)->setRequired(true);
    form()->addField(u"registrar"_s, m_registrar);
    form()->addField(u"expiresOn"_s, m_expiresOn);
    form()->addField(u"billedFrom"_s, m_billedFrom);
    form()->addWide(m_autoRenew);
    m_consent = new ConsentFields(book(), form(), true);
    form()->addStretch();
}

void NewDomainDialog::buildSide() {
    auto* const side = new QFrame(this);
    side->setProperty("role", u"card"_s);
    side->setMinimumWidth(280);
    auto* const layout = new QVBoxLayout(side);
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

DomainOrigin NewDomainDialog::origin() const { return static_cast<DomainOrigin>(m_origin->checkedId()); }

/// Only where a subscription begins with the domain.
void NewDomainDialog::askConsent() {
    const CustomerId customer = isBilledAnew() ? m_customer->customer() : CustomerId();
    if (customer == m_asked)
        return;
    m_asked = customer;
    m_consent->ask(customer);
}

bool NewDomainDialog::isBilledAnew() const {
    return origin() != DomainOrigin::Connected && m_plan->currentData().toLongLong() >= 0;
}

void NewDomainDialog::showFields() {
    const bool connects = origin() == DomainOrigin::Connected;
    const bool done = m_done->isChecked();
    form()->field(u"planId"_s)->setVisible(!connects);
    // What is there already has its own first day, and its terms.
    form()->field(u"billedFrom"_s)->setVisible(done && isBilledAnew());
    form()->field(u"promotionCode"_s)->setVisible(isBilledAnew());
    askConsent();
    form()->field(u"expiresOn"_s)->setVisible(done);
    form()->field(u"expiresOn"_s)->setRequired(done && !connects);
    label("on",
          connects                           ? (done ? tr("C&onnected on") : tr("A&dded on"))
          : done                             ? tr("Registered &on")
          : origin() == DomainOrigin::Bought ? tr("&Ordered on")
                                             : tr("Reques&ted on"),
          tr("31/1, −3, t for today"));
    m_done->setText(connects ? tr("Its name servers &point here already") : tr("It is reg&istered already"));
    if (done && !connects && !m_expiresOn->date().isValid() && m_on->date().isValid())
        m_expiresOn->setDate(m_on->date().addYears(1));
}

void NewDomainDialog::retranslate() {
    setTexts(tr("Add a domain"), {}, tr("Add the domain"), tr("the new domain"));
    const std::pair<DomainOrigin, QString> ways[] = {{DomainOrigin::Bought, tr("&Buy it")},
                                                     {DomainOrigin::Transferred, tr("Trans&fer it in")},
                                                     {DomainOrigin::Connected, tr("Co&nnect it")}};
    for (const auto& [way, text] : ways)
        m_origin->button(static_cast<int>(way))->setText(text);
    label("name", tr("Do&main"), tr("For example maison-brume.fr"));
    label("customerId", tr("&Customer"));
    label("workspaceId", tr("&Workspace"));
    label("site", tr("&Site"), tr("Can be chosen later."));
    label("planId", tr("Bi&lled by"));
    label("expiresOn", tr("&Expires on"), tr("The date that the registrar gives."));
    label("billedFrom", tr("First billed da&y"), tr("Empty: the day it was registered."));
    label("promotionCode", tr("Promotion code"), tr("Did you receive a promotion code?"));
    m_consent->retranslate();
    label("registrar", tr("&Registrar"));
    form()->explain(u"planId"_s,
                    tr("A new subscription to this plan, which the runs bill every period; or one that is there and "
                       "bills no domain yet, for example one that a voucher pays for."));
    m_autoRenew->setText(tr("It renews a&utomatically"));
    m_nextTitle->setText(tr("Next payment"));
    m_plan->setPlaceholderText(tr("Choose a plan"));
    if (m_site->count() > 0)
        m_site->setItemText(0, tr("Unassigned"));
    fillPlans();
    showFields();
    updatePreview();
}

void NewDomainDialog::loadPlans() {
    struct Plans {
        std::vector<PlanRow> rows;
        QDate today;
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
            return rows ? Result<Plans>(Plans{std::move(*rows), services.today()}) : Result<Plans>(rows.error());
        },
        [this, machines = m_on->date()](Result<Plans> plans) {
            if (!plans) {
                banner()->showError(plans.error());
                return;
            }
            // The company's day may be another one than the machine's.
            for (DateEdit* const edit : {m_on, m_expiresOn, m_billedFrom})
                edit->setToday(plans->today);
            if (m_on->date() == machines)
                m_on->setDate(plans->today);
            std::erase_if(plans->rows, [](const PlanRow& row) {
                return row.archived || row.productKind != ProductKind::Domain || row.billing != BillingType::Recurring;
            });
            m_plans = std::move(plans->rows);
            fillPlans();
            if (m_plans.empty())
                banner()->show(Tone::Warning,
                               tr("There is no plan of domains yet. Create one under Products & plans first."));
        });
}

void NewDomainDialog::fillPlans() {
    const QVariant chosen = m_plan->currentData();
    const QString language = Language::instance().code();
    m_plan->clear();
    for (const SubscriptionRow& row : m_unnamed) // below zero: a subscription that is there
        m_plan->addItem(tr("%1 — %2, which bills no domain yet").arg(row.code, serviceName(row)), -row.id.value);
    for (const PlanRow& row : m_plans)
        m_plan->addItem(u"%1 — %2 · %3"_s.arg(nameIn(language, row.productNameFr, row.productNameEn),
                                              nameIn(language, row.nameFr, row.nameEn),
                                              priceText(row.price, row.currency, row.pricing, row.billing,
                                                        row.intervalCount, row.intervalUnit)),
                        row.id.value);
    m_plan->setCurrentIndex(chosen.isValid() ? m_plan->findData(chosen) : m_plan->count() == 1 ? 0 : -1);
    if (m_plan->currentIndex() < 0)
        guessPlan();
    showFields();
    m_previewTimer.start();
}

/// The plan that is named like the ending of the domain.
void NewDomainDialog::guessPlan() {
    const auto name = DomainName::parse(m_name->text());
    if (m_planChosen || !name)
        return;
    const QString ending = name->shown().mid(name->shown().lastIndexOf(u'.'));
    for (const PlanRow& row : m_plans)
        for (const QString& word : QString(row.nameFr % u' ' % row.nameEn).split(QRegularExpression(u"[ ,]"_s)))
            if (word == ending) {
                m_plan->setCurrentIndex(m_plan->findData(row.id.value));
                m_previewTimer.start();
                return;
            }
}

void NewDomainDialog::loadPlaces() {
    struct Places {
        std::vector<Workspace> workspaces;
        std::vector<Site> sites;
    };
    m_workspaces.clear();
    m_sites.clear();
    fillPlaces();
    askConsent();
    const CustomerId customer = m_customer->customer();
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

void NewDomainDialog::fillPlaces() {
    fillSites(m_site, m_sites, tr("Unassigned"));
    m_workspace->clear();
    for (const Workspace& workspace : m_workspaces)
        m_workspace->addItem(workspace.name, workspace.id.value);
    if (m_workspaces.empty())
        loadUnnamed();
}

void NewDomainDialog::loadUnnamed() {
    const WorkspaceId workspace{m_workspace->currentData().toLongLong()};
    m_unnamed.clear();
    fillPlans();
    if (!workspace.isValid())
        return;
    book().backend().read(
        m_plan, "unnamed",
        [actor = book().actor(), workspace](Services& services) {
            return services.domains.unnamedSubscriptions(actor, workspace);
        },
        [this, workspace](Result<std::vector<SubscriptionRow>> rows) {
            if (!rows || m_workspace->currentData().toLongLong() != workspace.value)
                return;
            m_unnamed = std::move(*rows);
            fillPlans();
        });
}

NewDomain NewDomainDialog::draft() {
    NewDomain draft;
    draft.name = m_name->text();
    draft.origin = origin();
    draft.workspace = WorkspaceId{m_workspace->currentData().toLongLong()};
    draft.site = chosenSite(m_site);
    draft.on = m_on->date();
    draft.done = m_done->isChecked();
    if (draft.done)
        draft.expiresOn = m_expiresOn->value();
    draft.autoRenew = m_autoRenew->isChecked();
    draft.registrar = m_registrar->text();
    if (draft.origin == DomainOrigin::Connected)
        return draft;
    const qint64 bills = m_plan->currentData().toLongLong();
    if (bills < 0)
        draft.subscription = SubscriptionId{-bills};
    else
        draft.plan = PlanId{bills};
    if (draft.plan.isValid())
        draft.promotionCode = m_code->text().trimmed();
    if (draft.done && bills > 0)
        draft.billedFrom = m_billedFrom->date();
    return draft;
}

std::vector<Error> NewDomainDialog::problems(const NewDomain& wanted) const {
    std::vector<Error> found;
    if (const auto name = DomainName::parse(wanted.name); !name)
        found.push_back(name.error());
    if (!wanted.workspace.isValid())
        found.push_back(
            invalid(m_customer->isUndecided() ? tr("Choose the customer from the list.") : tr("Choose the customer."),
                    u"customerId"_s));
    if (wanted.origin != DomainOrigin::Connected && !wanted.plan.isValid() && !wanted.subscription)
        found.push_back(invalid(tr("Choose what bills it."), u"planId"_s));
    if (const QString problem = m_on->problemOr(wanted.on.isValid() ? QString() : tr("Enter the day."));
        !problem.isEmpty())
        found.push_back(invalid(problem, u"on"_s));
    if (wanted.done) {
        const bool needed = wanted.origin != DomainOrigin::Connected && !wanted.expiresOn;
        if (const QString problem =
                m_expiresOn->problemOr(needed ? tr("Enter until when it is registered.") : QString());
            !problem.isEmpty())
            found.push_back(invalid(problem, u"expiresOn"_s));
        if (!m_billedFrom->problem().isEmpty())
            found.push_back(invalid(m_billedFrom->problem(), u"billedFrom"_s));
    }
    return found;
}

void NewDomainDialog::updatePreview() {
    const quint64 ticket = ++m_previewTicket;
    if (origin() == DomainOrigin::Connected) {
        showNoPreview(tr("Free of charge", "of a connected domain"),
                      tr("It stays with the customer’s registrar, which bills its renewals."));
        return;
    }
    const NewDomain wanted = draft();
    if (wanted.subscription) {
        const auto row = std::ranges::find(m_unnamed, *wanted.subscription, &SubscriptionRow::id);
        if (row != m_unnamed.end() && row->nextAmount && row->nextDate)
            showNoPreview(MoneyFormat::withCurrency(*row->nextAmount, Language::locale()),
                          tr("excl. VAT, on %1, by %2 as until now.").arg(Language::date(*row->nextDate), row->code));
        else
            showNoPreview(u"—"_s, tr("Nothing changes in what is billed."));
        return;
    }
    if (!wanted.workspace.isValid() || !wanted.plan.isValid() || !wanted.on.isValid()) {
        showNoPreview(u"—"_s, tr("Choose a customer and a plan."));
        return;
    }
    book().backend().read(
        this, [actor = book().actor(), wanted](Services& services) { return services.domains.preview(actor, wanted); },
        [this, ticket](Result<SubscriptionPreview> preview) {
            if (ticket != m_previewTicket)
                return;
            form()
                ->field(u"promotionCode"_s)
                ->setError(preview || preview.error().field != "promotionCode"_L1 ? QString()
                                                                                  : preview.error().message);
            if (preview)
                showPreview(*preview);
            else
                showNoPreview(u"—"_s, preview.error().message);
        });
}

void NewDomainDialog::showNoPreview(const QString& amount, const QString& why) {
    m_nextAmount->setText(amount);
    m_nextText->setText(why);
    m_facts->setFacts({});
}

void NewDomainDialog::showPreview(const SubscriptionPreview& preview) {
    const QLocale locale = Language::locale();
    if (preview.next) {
        m_nextAmount->setText(MoneyFormat::withCurrency(preview.next->net, locale));
        m_nextText->setText(tr("excl. VAT, on %1, for %2 to %3")
                                .arg(Language::date(preview.next->dueDate), Language::date(preview.next->period.start),
                                     Language::date(preview.next->period.lastDay())));
    } else {
        m_nextAmount->setText(u"—"_s);
        m_nextText->setText(tr("Nothing is left to bill."));
    }
    std::vector<FactList::Fact> facts{{tr("VAT"), MoneyFormat::percent(preview.tax.rate, locale)}};
    for (const ProposedInvoice& invoice : preview.due)
        facts.push_back(
            {tr("Due by today"), tr("%1 incl. VAT").arg(MoneyFormat::withCurrency(invoice.totals.gross, locale))});
    for (const TaxWarning& warning : preview.warnings)
        facts.push_back({tr("Note"), warning.message});
    m_facts->setFacts(facts);
}

void NewDomainDialog::save() {
    const NewDomain wanted = draft();
    std::vector<Error> wrong = problems(wanted);
    for (Error& error : m_consent->problems())
        wrong.push_back(std::move(error));
    if (!errors()->show(wrong))
        return;
    store(
        [wanted, grounds = m_consent->grounds()](Services& services, const Actor& actor, const OperationId& operation) {
            return services.domains.add(actor, wanted, operation, grounds);
        },
        [this](DomainId created) { m_created = created; });
}

} // namespace quittance

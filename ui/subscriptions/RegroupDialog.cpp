#include "subscriptions/RegroupDialog.h"

#include "common/Banner.h"
#include "common/DateEdit.h"
#include "common/FormErrors.h"
#include "common/FormLayout.h"
#include "common/Language.h"
#include "common/SmallTable.h"
#include "common/StepEdit.h"
#include "domain/money/MoneyFormat.h"
#include "services/Services.h"
#include "subscriptions/ChangeSummary.h"
#include "subscriptions/ConsentFields.h"
#include "subscriptions/SubscriptionLook.h"
#include "theme/Theme.h"

#include <QComboBox>
#include <QLineEdit>
#include <QScrollArea>

#include <algorithm>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

RegroupDialog::RegroupDialog(Book& book, std::vector<qint64> subscriptions, QWidget* parent)
    : FormDialog(book, 2, parent),
      m_ids(std::move(subscriptions)),
      m_members(new SmallTable(u"regroupTable"_s, 3, 1, form())),
      m_plan(new QComboBox(form())),
      m_quantity(new StepEdit(form())),
      m_on(new DateEdit(form())),
      m_reason(new QLineEdit(form())),
      m_summary(new ChangeSummary(this)) {
    setObjectName(u"regroupDialog"_s);
    build();
    // With large text it is higher than the screen.
    auto* const side = new QScrollArea(this);
    side->setWidget(m_summary);
    side->setWidgetResizable(true);
    side->setFrameShape(QFrame::NoFrame);
    side->setFocusPolicy(Qt::NoFocus);
    side->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    side->setMinimumWidth(m_summary->minimumWidth());
    setSide(side);
    connect(banner(), &Banner::actionTriggered, this, &RegroupDialog::load);
    resize(QSize(Metrics::scaled(980), Metrics::scaled(600)).boundedTo(parent->window()->size() - QSize(44, 40)));
    ready();
    load();
}

void RegroupDialog::build() {
    const std::pair<QWidget*, const char*> names[] = {
        {m_plan, "bundleCombo"}, {m_quantity, "quantityEdit"}, {m_on, "onEdit"}, {m_reason, "reasonEdit"}};
    for (const auto& [widget, name] : names)
        widget->setObjectName(QString::fromLatin1(name));
    m_plan->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_plan->setMinimumContentsLength(20);
    m_members->setHeightToRows(Metrics::scaled(180));
    m_quantity->setValue(Quantity::fromInteger(1).millionths());
    form()->addField(u"members"_s, m_members, 2);
    form()->addField(u"planId"_s, m_plan, 2);
    form()->addField(u"quantity"_s, m_quantity);
    form()->addField(u"on"_s, m_on);
    form()->addField(u"reason"_s, m_reason, 2);
    m_consent = new ConsentFields(book(), form(), false);
    form()->addStretch();
    const auto follow = [this] {
        if (!m_filling)
            update();
    };
    connect(m_plan, &QComboBox::currentIndexChanged, this, follow);
    for (QLineEdit* const edit : std::initializer_list<QLineEdit*>{m_quantity, m_on})
        connect(edit, &QLineEdit::textChanged, this, follow);
}

void RegroupDialog::retranslate() {
    setTexts(tr("Regroup into a bundle"), m_facts ? m_facts->context.customer.name : QString(),
             tr("Regroup the subscriptions"), tr("the bundle"));
    label("members", tr("&Subscriptions"));
    label("planId", tr("&Bundle"));
    label("quantity", tr("&Quantity"));
    label("on", tr("&From"), tr("31/1, +30, t for today"));
    label("reason", tr("R&eason"), tr("The account only allows adding licences. It stays in the history."));
    form()->explain(u"on"_s, tr("The first day of the bundle. The subscriptions end the day before; what is billed of "
                                "later days is credited by the next invoice."));
    m_members->setHeadings({tr("Subscription"), tr("Plan"), tr("Price")}, tr("Subscriptions to be regrouped"));
    m_consent->retranslate();
    m_summary->retranslate();
    fill();
}

Result<RegroupDialog::Facts> RegroupDialog::read(Services& services, const Actor& actor,
                                                 const std::vector<qint64>& ids) {
    std::optional<CustomerId> customer;
    for (const qint64 id : ids) {
        const auto detail = services.subscriptions.detail(actor, SubscriptionId{id});
        if (!detail)
            return detail.error();
        if (customer.value_or(detail->customer.id) != detail->customer.id)
            return invalid(tr("Only subscriptions of one customer are regrouped together."), u"members"_s);
        customer = detail->customer.id;
    }
    if (!customer)
        return invalid(tr("Select the subscriptions of one customer."), u"members"_s);
    auto context = services.subscriptions.changeContext(actor, *customer);
    auto bundles = services.catalog.bundles(actor);
    if (!context || !bundles)
        return !context ? context.error() : bundles.error();
    return Facts{*std::move(context), *std::move(bundles)};
}

void RegroupDialog::load() {
    banner()->hide();
    book().backend().read(
        this, [actor = book().actor(), ids = m_ids](Services& services) { return read(services, actor, ids); },
        [this](Result<Facts> facts) {
            if (!facts) {
                m_impossible = facts.error();
                update();
                return;
            }
            m_impossible.reset();
            m_facts = *std::move(facts);
            m_on->setToday(m_facts->context.today);
            if (m_on->isEmpty())
                m_on->setDate(m_facts->context.today);
            m_consent->ask(m_facts->context.customer.id);
            // Those that cover the selection.
            std::vector<ProductId> wanted;
            for (const ChangeContext::Item& item : m_facts->context.subscriptions)
                if (std::ranges::find(m_ids, item.billable.subscription.id.value) != m_ids.end())
                    wanted.push_back(item.billable.product.id);
            std::erase_if(m_facts->bundles, [&wanted](const Bundle& bundle) {
                return std::ranges::any_of(wanted, [&bundle](ProductId id) {
                    return std::ranges::find(bundle.products, id, &Product::id) == bundle.products.end();
                });
            });
            retranslate();
            focusField(u"planId"_s);
        });
}

void RegroupDialog::fill() {
    if (!m_facts) {
        update();
        return;
    }
    const QString language = Language::instance().code();
    m_filling = true;
    m_members->clearRows();
    for (const ChangeContext::Item& item : m_facts->context.subscriptions) {
        const BillableSubscription& each = item.billable;
        if (std::ranges::find(m_ids, each.subscription.id.value) == m_ids.end())
            continue;
        m_members->addRow(each.subscription.id.value,
                          {each.subscription.code,
                           nameIn(language, each.product.nameFr, each.product.nameEn) + u" — "_s +
                               termsText(m_facts->context, each.subscription),
                           priceText(each.price.amount, each.price.currency, each.plan.pricing, each.plan.billing,
                                     each.plan.intervalCount, each.plan.intervalUnit)},
                          {2});
    }
    const qint64 before = m_plan->currentData().toLongLong();
    m_plan->clear();
    for (const Bundle& bundle : m_facts->bundles)
        m_plan->addItem(nameIn(language, bundle.plan.nameFr, bundle.plan.nameEn), bundle.plan.id.value);
    if (m_plan->count() > 0)
        m_plan->setCurrentIndex(qMax(0, m_plan->findData(before)));
    form()
        ->field(u"reason"_s)
        ->setVisible(!beyondAccount(m_facts->context.customer).isEmpty() && book().may(Permission::OverrideTerms));
    m_filling = false;
    update();
}

/// Of the bundle that is chosen, or why there is none.
void RegroupDialog::showProducts() {
    const QString language = Language::instance().code();
    QStringList products;
    for (const Bundle& bundle : m_facts->bundles)
        if (bundle.plan.id.value == m_plan->currentData().toLongLong())
            for (const Product& product : bundle.products)
                products.append(nameIn(language, product.nameFr, product.nameEn));
    form()
        ->field(u"planId"_s)
        ->setHint(m_plan->count() > 0
                      ? products.join(u" + "_s)
                      : tr("No bundle covers these products. Name them under “Products of the bundle…” of a plan."));
}

RegroupWish RegroupDialog::wish() const {
    RegroupWish wish{.members = {}, .bundle = PlanId{m_plan->currentData().toLongLong()}, .on = m_on->peek()};
    wish.quantity = m_quantity->peek() ? Quantity::fromMillionths(*m_quantity->peek()) : Quantity();
    for (const qint64 id : m_ids) {
        RegroupWish::Member member{.subscription = SubscriptionId{id}};
        for (const ChangeContext::Item& item : m_facts->context.subscriptions)
            if (item.billable.subscription.id == member.subscription)
                member.version = item.billable.subscription.version;
        wish.members.push_back(member);
    }
    return wish;
}

void RegroupDialog::update() {
    for (FormField* const field : form()->fields())
        field->setError({});
    const auto refuse = [this](const Error& error) {
        if (FormField* const field = form()->field(error.field))
            field->setError(error.message);
        m_summary->showNothing(error.message);
        setBusy(true);
    };
    if (m_impossible) {
        refuse(*m_impossible);
        return;
    }
    if (!m_facts) {
        m_summary->showNothing(tr("The figures are being worked out…"));
        setBusy(true);
        return;
    }
    showProducts();
    const RegroupWish wanted = wish();
    const auto preview = previewRegroup(m_facts->context, wanted);
    if (!preview) {
        refuse(preview.error());
        return;
    }
    if (!preview->beyond.isEmpty() && !book().may(Permission::OverrideTerms)) {
        refuse(invalid(preview->beyond, u"members"_s));
        return;
    }
    setBusy(false);
    m_summary->show(m_facts->context, *preview);
}

void RegroupDialog::save() {
    if (!m_facts)
        return;
    std::vector<Error> problems;
    for (const auto& [edit, field, missing] : std::initializer_list<std::tuple<ValueEdit*, QString, QString>>{
             {m_quantity, u"quantity"_s, tr("Enter the quantity.")},
             {m_on, u"on"_s, tr("Enter the first day of the bundle.")}}) {
        edit->commit();
        const QString problem = edit->isEmpty() ? missing : edit->problem();
        if (!problem.isEmpty())
            problems.push_back(invalid(problem, field));
    }
    if (!beyondAccount(m_facts->context.customer).isEmpty() && m_reason->text().trimmed().isEmpty())
        problems.push_back(invalid(tr("Give the reason for going beyond what the account allows."), u"reason"_s));
    for (Error& error : m_consent->problems())
        problems.push_back(std::move(error));
    if (!errors()->show(problems))
        return;
    const ChangeGrounds grounds{.consent = m_consent->consent(), .reason = m_reason->text()};
    store(
        [wanted = wish(), grounds](Services& services, const Actor& actor, const OperationId& operation) {
            return services.subscriptions.regroup(actor, wanted, operation, grounds);
        },
        [this](SubscriptionId bundle) { m_bundle = bundle; });
}

void RegroupDialog::failed(const Error& error) {
    FormDialog::failed(error);
    if (error.code == ErrorCode::Conflict && error.field.isEmpty())
        banner()->show(Tone::Warning, error.message, tr("Show how it stands now"));
}

} // namespace quittance

#include "subscriptions/ChangeDialog.h"

#include "common/ActionButton.h"
#include "common/Banner.h"
#include "common/DateEdit.h"
#include "common/FormErrors.h"
#include "common/FormLayout.h"
#include "common/Language.h"
#include "common/PlainText.h"
#include "common/SmallTable.h"
#include "common/StepEdit.h"
#include "domain/money/MoneyFormat.h"
#include "services/Services.h"
#include "subscriptions/ChangeSummary.h"
#include "subscriptions/ConsentFields.h"
#include "subscriptions/SubscriptionLook.h"
#include "theme/Theme.h"

#include <QComboBox>
#include <QScrollArea>
#include <QSignalBlocker>

#include <algorithm>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int asThePlanSays = -1;

} // namespace

ChangeDialog::ChangeDialog(Book& book, CustomerId customer, SubscriptionId subscription, QWidget* parent)
    : FormDialog(book, 2, parent),
      m_customer(customer),
      m_wanted(subscription),
      m_table(new SmallTable(u"changeRowsTable"_s, 3, 2, form())),
      m_plan(new QComboBox(form())),
      m_interval(new QComboBox(form())),
      m_quantity(new StepEdit(form())),
      m_discount(new PercentEdit(form())),
      m_timing(new QComboBox(form())),
      m_on(new DateEdit(form())),
      m_code(new QLineEdit(form())),
      m_more(new ActionButton(ActionButton::Kind::Link, form())),
      m_reason(new QLineEdit(form())),
      m_summary(new ChangeSummary(this)) {
    setObjectName(u"changeDialog"_s);
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
    connect(banner(), &Banner::actionTriggered, this, &ChangeDialog::load);
    resize(QSize(Metrics::scaled(980), Metrics::scaled(600)).boundedTo(parent->window()->size() - QSize(44, 40)));
    ready();
    load();
}

void ChangeDialog::build() {
    const std::pair<QWidget*, const char*> names[] = {
        {m_plan, "planCombo"},         {m_interval, "intervalCombo"}, {m_quantity, "quantityEdit"},
        {m_discount, "discountEdit"},  {m_timing, "timingCombo"},     {m_on, "onEdit"},
        {m_code, "promotionCodeEdit"}, {m_more, "goBeyondButton"},    {m_reason, "reasonEdit"}};
    for (const auto& [widget, name] : names)
        widget->setObjectName(QString::fromLatin1(name));
    m_plan->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_plan->setMinimumContentsLength(20);
    m_interval->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_interval->setMinimumContentsLength(20);
    m_table->setHeightToRows(Metrics::scaled(260));
    m_timing->addItem({}, asThePlanSays);
    for (const ChangeTiming timing : {ChangeTiming::Now, ChangeTiming::NowUnprorated, ChangeTiming::PeriodEnd})
        m_timing->addItem({}, static_cast<int>(timing));
    form()->addWide(m_table);
    form()->addField(u"planId"_s, m_plan, 2);
    form()->addField(u"interval"_s, m_interval, 2);
    form()->addField(u"quantity"_s, m_quantity);
    form()->addField(u"discount"_s, m_discount);
    form()->addField(u"timing"_s, m_timing);
    form()->addField(u"on"_s, m_on);
    form()->addField(u"promotionCode"_s, m_code, 2);
    m_more->setAutoDefault(false);
    form()->addWide(m_more);
    form()->addField(u"reason"_s, m_reason, 2);
    m_consent = new ConsentFields(book(), form(), false);
    form()->addStretch();
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_beyond = true;
        retranslate();
        m_reason->setFocus();
    });
    connect(m_table, &QTableWidget::itemSelectionChanged, this, [this] {
        if (!m_filling && m_table->currentId() > 0)
            chooseRow(SubscriptionId{m_table->currentId()});
    });
    const auto follow = [this] {
        if (!m_filling)
            update();
    };
    for (QLineEdit* const edit : std::initializer_list<QLineEdit*>{m_quantity, m_discount, m_on})
        connect(edit, &QLineEdit::textChanged, this, follow);
    connect(m_timing, &QComboBox::currentIndexChanged, this, follow);
    connect(m_code, &QLineEdit::editingFinished, this, follow); // half a code is none
    const auto choose = [this](const QComboBox* combo) {
        if (!m_filling && combo->currentData().isValid())
            planChosen(PlanId{combo->currentData().toLongLong()});
    };
    connect(m_plan, &QComboBox::currentIndexChanged, this, [this, choose] { choose(m_plan); });
    connect(m_interval, &QComboBox::currentIndexChanged, this, [this, choose] { choose(m_interval); });
}

void ChangeDialog::retranslate() {
    const QString customer = m_context ? m_context->customer.name : QString();
    if (onlyAdds())
        setTexts(tr("Add licences"), customer, tr("Add the licences"), tr("the subscription"));
    else
        setTexts(tr("Change the subscription"), customer, tr("Confirm the change"), tr("the subscription"));
    m_more->setLabel(tr("Change something else…"));
    label("reason", tr("R&eason"), tr("The account only allows adding licences. It stays in the history."));
    m_consent->retranslate();
    showAllowed();
    label("planId", tr("&Plan"));
    label("interval", tr("&Billed"));
    label("quantity", tr("&Quantity"));
    label("discount", tr("&Discount"));
    label("timing", tr("&When"));
    label("on", tr("&From"));
    label("promotionCode", tr("P&romotion code"), tr("Did you receive a promotion code?"));
    form()->explain(u"discount"_s, tr("Taken off every period’s price before it is rounded, from this change on."));
    form()->explain(u"timing"_s,
                    tr("Each plan says when a change to more or to less takes effect, and whether the days are "
                       "settled. Another time needs the right to depart from terms."));
    form()->explain(u"on"_s, tr("The first day under the new terms. A day that is billed already is credited at the "
                                "old terms and charged at the new ones."));
    form()->explain(u"promotionCode"_s,
                    tr("Lowers the periods from the change on. Entered alone, it lowers those that are not billed yet; "
                       "what is billed stays as it is."));
    m_timing->setItemText(0, tr("As set in the plan"));
    for (int i = 1; i < m_timing->count(); ++i)
        m_timing->setItemText(i, displayName(static_cast<ChangeTiming>(m_timing->itemData(i).toInt())));
    m_table->setHeadings({tr("Subscription"), tr("Now"), tr("After")}, tr("Subscriptions of the customer"));
    m_summary->retranslate();
    if (m_context)
        fillFields();
    update();
}

bool ChangeDialog::onlyAdds() const { return m_context && !m_beyond && !beyondAccount(m_context->customer).isEmpty(); }

void ChangeDialog::showAllowed() {
    const bool onlyAdds = this->onlyAdds();
    for (const char* const name : {"planId", "interval", "discount", "timing", "promotionCode"})
        form()->field(QString::fromLatin1(name))->setVisible(!onlyAdds);
    m_more->setVisible(onlyAdds && book().may(Permission::OverrideTerms));
    form()->field(u"reason"_s)->setVisible(m_beyond);
}

void ChangeDialog::load() {
    banner()->hide();
    m_consent->ask(m_customer);
    book().backend().read(
        this,
        [actor = book().actor(), customer = m_customer](Services& services) {
            return services.subscriptions.changeContext(actor, customer);
        },
        [this](Result<ChangeContext> context) {
            if (context)
                take(*std::move(context));
            else
                banner()->showError(context.error());
        });
}

void ChangeDialog::take(ChangeContext context) {
    const bool first = !m_context;
    const std::vector<Row> before = std::exchange(m_rows, {});
    m_table->clearRows();
    m_context = std::move(context);
    m_on->setToday(m_context->today);
    for (const ChangeContext::Item& item : m_context->subscriptions) {
        const BillableSubscription& subject = item.billable;
        if (subject.plan.billing == BillingType::OneOff || subject.subscription.lastDay)
            continue;
        Row row{.id = subject.subscription.id, .wish = {}};
        // What was wished before somebody else changed something stays wished.
        if (const auto known = std::ranges::find(before, row.id, &Row::id); known != before.end())
            row.wish = known->wish;
        row.wish.subscription = row.id;
        row.wish.version = subject.subscription.version;
        m_rows.push_back(row);
    }
    const bool there = std::ranges::find(m_rows, m_wanted, &Row::id) != m_rows.end();
    m_table->setVisible(m_rows.size() > 1);
    m_currentId = {};
    if (there)
        chooseRow(m_wanted);
    retranslate();
    form()->setEnabled(there);
    if (!there)
        banner()->show(Tone::Warning, tr("It ends or changes already. Revoke this first, then change it."));
    else if (first)
        focusField(onlyAdds() ? u"quantity"_s : u"planId"_s);
}

const BillableSubscription* ChangeDialog::billable(SubscriptionId id) const {
    for (const ChangeContext::Item& item : m_context->subscriptions)
        if (item.billable.subscription.id == id)
            return &item.billable;
    return nullptr;
}

ChangeDialog::Row* ChangeDialog::current() {
    const auto found = std::ranges::find(m_rows, m_currentId, &Row::id);
    return found == m_rows.end() ? nullptr : &*found;
}

void ChangeDialog::chooseRow(SubscriptionId id) {
    if (id == m_currentId)
        return;
    m_currentId = id;
    m_options = changeOptions(*m_context, *billable(id));
    fillFields();
    forgetSteps();
    update();
}

void ChangeDialog::fillFields() {
    const Row* const row = current();
    if (!row)
        return;
    const BillableSubscription& subject = *billable(row->id);
    const QString language = Language::instance().code();
    m_filling = true;
    m_plan->clear();
    // Its own editions first, without saying the product again.
    ProductId product = subject.product.id;
    for (const ChangeOption& option : m_options) {
        const Plan& plan = option.plan;
        if (std::exchange(product, option.product.id) != option.product.id)
            m_plan->insertSeparator(m_plan->count());
        const QString edition = nameIn(language, plan.nameFr, plan.nameEn);
        const QString price = priceText(option.price.amount, option.price.currency, plan.pricing, plan.billing,
                                        plan.intervalCount, plan.intervalUnit);
        const QString name = nameIn(language, option.product.nameFr, option.product.nameEn);
        m_plan->addItem(option.product.id == subject.product.id ? u"%1 · %2"_s.arg(edition, price)
                                                                : u"%1 — %2 · %3"_s.arg(name, edition, price),
                        plan.id.value);
    }
    form()->field(u"planId"_s)->setHint(nameIn(language, subject.product.nameFr, subject.product.nameEn));
    m_plan->setCurrentIndex(m_plan->findData(row->wish.plan.value_or(subject.plan.id).value));
    m_quantity->setValue(row->wish.quantity.value_or(subject.subscription.quantity).millionths());
    const Rate discount = row->wish.discount.value_or(subject.subscription.discount);
    m_discount->setValue(discount.isZero() ? std::nullopt : std::optional(discount));
    m_timing->setCurrentIndex(
        m_timing->findData(row->wish.timing ? static_cast<int>(*row->wish.timing) : asThePlanSays));
    m_on->setDate(row->wish.on.value_or(std::max(m_context->today, subject.subscription.startDate)));
    m_code->setText(row->wish.promotionCode.value_or(QString()));
    fillIntervals();
    m_filling = false;
}

/// The same edition at other intervals, with what a year costs less.
void ChangeDialog::fillIntervals() {
    const Row* const row = current();
    const BillableSubscription& subject = *billable(row->id);
    const PlanId chosen{m_plan->currentData().toLongLong()};
    const std::vector<ChangeOption> same = sameEdition(m_options, chosen);
    const Quantity quantity = m_quantity->peek() ? Quantity::fromMillionths(*m_quantity->peek()) : Quantity();
    const Rate discount = m_discount->peek().value_or(Rate());
    std::optional<Money> dearest;
    const auto cost = [&](const ChangeOption& option) {
        return quantity > Quantity() ? yearlyCost(option, subject, quantity, discount) : std::nullopt;
    };
    for (const ChangeOption& option : same)
        if (const auto yearly = cost(option); yearly && (!dearest || *yearly > *dearest))
            dearest = yearly;
    const QSignalBlocker quiet(m_interval);
    m_interval->clear();
    for (const ChangeOption& option : same) {
        const Plan& plan = option.plan;
        QString text = intervalText(plan.billing, plan.intervalCount, plan.intervalUnit);
        if (const auto yearly = cost(option); yearly && *yearly < *dearest)
            text = tr("%1 — %2 a year less", "yearly, amount")
                       .arg(text, MoneyFormat::withCurrency(*dearest - *yearly, Language::locale()));
        m_interval->addItem(text, plan.id.value);
    }
    m_interval->setCurrentIndex(m_interval->findData(chosen.value));
    m_interval->setEnabled(same.size() > 1);
    form()->field(u"interval"_s)->setHint(same.size() > 1 ? QString() : tr("Sold at this interval only."));
}

void ChangeDialog::planChosen(PlanId plan) {
    m_filling = true;
    m_plan->setCurrentIndex(m_plan->findData(plan.value));
    m_filling = false;
    update();
}

void ChangeDialog::showCounted() {
    const Subscription& now = billable(current()->id)->subscription;
    const PlanId plan{m_plan->currentData().toLongLong()};
    const auto chosen = std::ranges::find(m_options, plan, [](const ChangeOption& option) { return option.plan.id; });
    const bool counted = chosen != m_options.end() && chosen->plan.counting != LicenceCounting::Agreed;
    const bool wasCounted = !m_quantity->isEnabled();
    FormField* const field = form()->field(u"quantity"_s);
    m_quantity->setEnabled(!counted);
    m_filling = true;
    if (counted) {
        const LicenceUnit unit = licenceUnit(chosen->product.kind).value_or(LicenceUnit::Team);
        const qint64 today = m_context->seats.value(now.workspaceId).count(unit, m_context->today);
        m_quantity->setValue(Quantity::fromInteger(today).millionths());
        field->setHint(countedText(unit, chosen->plan.counting, today));
    } else if (wasCounted) {
        m_quantity->setValue(std::max(now.quantity, Quantity::fromInteger(1)).millionths());
        field->setHint({});
    }
    m_filling = false;
}

void ChangeDialog::readFields() {
    Row* const row = current();
    const BillableSubscription& subject = *billable(row->id);
    const PlanId plan{m_plan->currentData().toLongLong()};
    row->wish.plan = plan == subject.plan.id ? std::nullopt : std::optional(plan);
    const auto units = m_quantity->peek();
    const Quantity quantity = units ? Quantity::fromMillionths(*units) : Quantity();
    row->wish.quantity =
        !m_quantity->isEnabled() || quantity == subject.subscription.quantity ? std::nullopt : std::optional(quantity);
    const Rate discount = m_discount->peek().value_or(Rate());
    row->wish.discount = discount == subject.subscription.discount ? std::nullopt : std::optional(discount);
    const int timing = m_timing->currentData().toInt();
    row->wish.timing = timing == asThePlanSays ? std::nullopt : std::optional(static_cast<ChangeTiming>(timing));
    const QString code = m_code->text().trimmed();
    row->wish.promotionCode = code.isEmpty() ? std::nullopt : std::optional(code);
    const auto on = m_on->peek();
    row->wish.on = on == std::max(m_context->today, subject.subscription.startDate) ? std::nullopt : on;
}

bool ChangeDialog::differs(const Row& row) const {
    return row.wish.plan || row.wish.quantity || row.wish.discount || row.wish.promotionCode;
}

std::vector<ChangeWish> ChangeDialog::wishes() const {
    std::vector<ChangeWish> wanted;
    for (const Row& row : m_rows)
        if (differs(row))
            wanted.push_back(row.wish);
    return wanted;
}

void ChangeDialog::update() {
    if (!m_context || !current()) {
        setBusy(true);
        m_summary->showNothing(m_context ? u"—"_s : tr("The figures are being worked out…"));
        return;
    }
    showCounted();
    readFields();
    fillIntervals();
    for (FormField* const field : form()->fields())
        field->setError({});
    const std::vector<ChangeWish> wanted = wishes();
    setBusy(wanted.empty());
    if (wanted.empty()) {
        m_summary->showNothing(
            onlyAdds() ? tr("Nothing is different yet. Enter how many licences there are to be.")
                       : tr("Nothing is different yet. Choose another plan, quantity or discount, or enter a code."));
        showRows({});
        showTiming(nullptr);
        return;
    }
    const auto preview = previewChange(*m_context, wanted);
    if (!preview) {
        showError(wanted, preview.error());
        return;
    }
    if (onlyAdds())
        for (size_t i = 0; i < wanted.size(); ++i)
            if (!preview->items[i].beyond.isEmpty()) {
                showError({wanted[i]},
                          invalid(tr("%1 Enter more than there are.").arg(preview->items[i].beyond), u"quantity"_s));
                return;
            }
    m_summary->show(*m_context, *preview);
    showRows(*preview);
    const auto mine = std::ranges::find(wanted, m_currentId, &ChangeWish::subscription);
    showTiming(mine == wanted.end() ? nullptr : &*preview);
}

/// At the field where it is one of the row that is shown; else it says of which.
void ChangeDialog::showError(const std::vector<ChangeWish>& wanted, const Error& error) {
    auto wrong = std::ranges::find_if(wanted, [this](const ChangeWish& wish) {
        return !previewChange(*m_context, {&wish, 1});
    });
    if (wrong == wanted.end() && wanted.size() == 1)
        wrong = wanted.begin();
    FormField* const field = form()->field(error.field);
    if (field && (wrong == wanted.end() || wrong->subscription == m_currentId))
        field->setError(error.message);
    const BillableSubscription* const other = wrong == wanted.end() ? nullptr : billable(wrong->subscription);
    m_summary->showNothing(other && wrong->subscription != m_currentId
                               ? tr("%1: %2", "code, problem").arg(other->subscription.code, error.message)
                               : error.message);
    setBusy(true);
}

void ChangeDialog::showRows(const std::optional<ChangePreview>& preview) {
    if (m_rows.size() < 2)
        return;
    m_filling = true;
    // Written over where they stand: the table may be telling of a row just now.
    const bool same = m_table->rowCount() == static_cast<int>(m_rows.size());
    if (!same)
        m_table->clearRows();
    int shown = -1;
    for (int i = 0; i < static_cast<int>(m_rows.size()); ++i) {
        const Row& row = m_rows[static_cast<size_t>(i)];
        const Subscription& now = billable(row.id)->subscription;
        QString after = u"—"_s;
        if (preview)
            for (const ChangePreview::Item& item : preview->items)
                if (item.change.before.id == row.id)
                    after = termsText(*m_context, item.change.after);
        const QStringList cells{now.code, termsText(*m_context, now), after};
        if (same)
            for (int column = 0; column < 3; ++column)
                m_table->item(i, column)->setText(cells[column]);
        else
            m_table->addRow(row.id.value, cells);
        if (row.id == m_currentId)
            shown = i;
    }
    if (shown >= 0 && shown != m_table->currentRow())
        m_table->setCurrentCell(shown, 0);
    m_filling = false;
}

void ChangeDialog::showTiming(const ChangePreview* preview) {
    FormField* const timing = form()->field(u"timing"_s);
    FormField* const on = form()->field(u"on"_s);
    const bool may = book().may(Permission::OverrideTerms);
    m_timing->setEnabled(may);
    const ChangePreview::Item* mine = nullptr;
    if (preview)
        for (const ChangePreview::Item& item : preview->items)
            if (item.change.before.id == m_currentId)
                mine = &item;
    const bool atOnce = !mine || mine->change.timing != ChangeTiming::PeriodEnd;
    m_on->setEnabled(atOnce);
    on->setHint(atOnce ? tr("31/1, +30, t for today")
                       : tr("With the next period: %1").arg(Language::date(mine->change.on)));
    timing->setHint(!may            ? tr("Another time needs the right to depart from terms.")
                    : !mine         ? QString()
                    : mine->departs ? tr("This departs from what the plan says.")
                    : mine->upgrade ? tr("This is an upgrade.")
                                    : tr("This is a downgrade."));
}

void ChangeDialog::save() {
    if (!m_context || !current())
        return;
    std::vector<Error> problems;
    for (const auto& [edit, field, missing] : std::initializer_list<std::tuple<ValueEdit*, QString, QString>>{
             {m_quantity, u"quantity"_s, tr("Enter the quantity.")},
             {m_discount, u"discount"_s, QString()},
             {m_on, u"on"_s, tr("Enter the first day under the new terms.")}}) {
        edit->commit();
        const QString problem = edit->isEmpty() ? missing : edit->problem();
        if (!problem.isEmpty() && edit->isEnabled())
            problems.push_back(invalid(problem, field));
    }
    if (m_beyond && m_reason->text().trimmed().isEmpty())
        problems.push_back(invalid(tr("Give the reason for going beyond what the account allows."), u"reason"_s));
    for (Error& error : m_consent->problems())
        problems.push_back(std::move(error));
    if (!errors()->show(problems))
        return;
    update();
    const std::vector<ChangeWish> wanted = wishes();
    const auto preview = previewChange(*m_context, wanted);
    if (!preview) {
        errors()->show(preview.error());
        return;
    }
    if (wanted.empty())
        return;
    m_changes.clear();
    for (const ChangePreview::Item& item : preview->items)
        m_changes.push_back({billable(item.change.before.id)->subscription, {}, item.change});
    const ChangeGrounds grounds{.consent = m_consent->consent(), .reason = m_beyond ? m_reason->text() : QString()};
    store(
        [wanted, grounds](Services& services, const Actor& actor, const OperationId& operation) {
            return services.subscriptions.change(actor, wanted, operation, grounds);
        },
        [this](const std::vector<SubscriptionId>& stretches) {
            for (size_t i = 0; i < m_changes.size() && i < stretches.size(); ++i)
                m_changes[i].holds = stretches[i];
        });
}

void ChangeDialog::failed(const Error& error) {
    FormDialog::failed(error);
    if (error.code == ErrorCode::Conflict && error.field.isEmpty())
        banner()->show(Tone::Warning, error.message, tr("Show how it stands now"));
}

} // namespace quittance

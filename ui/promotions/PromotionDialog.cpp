#include "promotions/PromotionDialog.h"

#include "common/ChoiceEdit.h"
#include "common/DateEdit.h"
#include "common/DialogSize.h"
#include "common/FormErrors.h"
#include "common/FormLayout.h"
#include "common/Language.h"
#include "common/ValueEdits.h"
#include "services/Services.h"

#include <QCheckBox>

#include <set>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

QString amountField(Currency currency) { return u"amounts."_s + currency.code(); }

std::optional<qint64> wholeNumber(const std::optional<qint64>& millionths) {
    return millionths && *millionths % Quantity::one == 0 ? std::optional(*millionths / Quantity::one) : std::nullopt;
}

} // namespace

PromotionDialog::PromotionDialog(Book& book, const Promotion& promotion, const std::vector<PlanRow>& plans,
                                 QWidget* parent)
    : FormDialog(book, 2, parent),
      m_promotion(promotion),
      m_code(new QLineEdit(form())),
      m_note(new QLineEdit(form())),
      m_rate(new PercentEdit(form())),
      m_duration(new QComboBox(form())),
      m_periods(new DecimalEdit(form())),
      m_validFrom(new DateEdit(form())),
      m_validUntil(new DateEdit(form())),
      m_mostUses(new DecimalEdit(form())),
      m_oncePerCustomer(new QCheckBox(form())),
      m_introductory(new QCheckBox(form())) {
    setObjectName(u"promotionDialog"_s);
    build(plans);
    fill();
    setDialogSize(this, 620, 560);
    ready();
}

void PromotionDialog::build(const std::vector<PlanRow>& plans) {
    const QString language = Language::instance().code();
    std::vector<FilterField::Choice> choices;
    std::set<Currency> currencies;
    if (const auto& company = book().company())
        currencies.insert(company->currency);
    for (const Money& amount : m_promotion.amounts)
        currencies.insert(amount.currency());
    for (const PlanRow& plan : plans) {
        choices.push_back(
            {QString::number(plan.id.value), u"%1 — %2"_s.arg(nameIn(language, plan.productNameFr, plan.productNameEn),
                                                              nameIn(language, plan.nameFr, plan.nameEn))});
        currencies.insert(plan.currency);
    }
    m_plans = new ChoiceEdit(choices, form());
    const std::pair<QWidget*, const char*> names[] = {{m_code, "codeEdit"},
                                                      {m_note, "noteEdit"},
                                                      {m_rate, "rateEdit"},
                                                      {m_duration, "durationCombo"},
                                                      {m_periods, "periodsEdit"},
                                                      {m_plans, "plansEdit"},
                                                      {m_validFrom, "validFromEdit"},
                                                      {m_validUntil, "validUntilEdit"},
                                                      {m_mostUses, "mostUsesEdit"},
                                                      {m_oncePerCustomer, "oncePerCustomerBox"},
                                                      {m_introductory, "introductoryBox"}};
    for (const auto& [widget, name] : names)
        widget->setObjectName(QString::fromLatin1(name));
    for (const auto duration : {PromotionDuration::Once, PromotionDuration::Periods, PromotionDuration::Forever})
        m_duration->addItem({}, static_cast<int>(duration));
    form()->addField(u"code"_s, m_code)->setRequired(true);
    form()->addField(u"note"_s, m_note);
    form()->addField(u"rate"_s, m_rate);
    for (const Currency& currency : currencies) {
        auto* const amount = new MoneyEdit(form());
        amount->setCurrency(currency);
        amount->setObjectName(u"amount"_s + currency.code() + u"Edit"_s);
        form()->addField(amountField(currency), amount);
        m_amounts.push_back(amount);
    }
    form()->addField(u"duration"_s, m_duration);
    form()->addField(u"periods"_s, m_periods);
    form()->addField(u"plans"_s, m_plans, 2);
    form()->addField(u"introductory"_s, m_introductory, 2);
    form()->addField(u"validFrom"_s, m_validFrom);
    form()->addField(u"validUntil"_s, m_validUntil);
    form()->addField(u"mostUses"_s, m_mostUses);
    form()->addField(u"oncePerCustomer"_s, m_oncePerCustomer);
    form()->addStretch();
    connect(m_duration, &QComboBox::currentIndexChanged, this, [this] {
        m_periods->setEnabled(m_duration->currentData().toInt() == static_cast<int>(PromotionDuration::Periods));
    });
}

void PromotionDialog::fill() {
    const Promotion& p = m_promotion;
    m_code->setText(p.code);
    m_note->setText(p.note);
    m_rate->setValue(p.rate.isZero() ? std::nullopt : std::optional(p.rate));
    for (MoneyEdit* const edit : m_amounts)
        for (const Money& amount : p.amounts)
            if (amount.currency() == edit->currency())
                edit->setValue(amount);
    m_duration->setCurrentIndex(m_duration->findData(static_cast<int>(p.duration)));
    m_periods->setValue(Quantity::fromInteger(p.periods).millionths());
    m_periods->setEnabled(p.duration == PromotionDuration::Periods);
    QStringList plans;
    for (const PlanId plan : p.plans)
        plans.append(QString::number(plan.value));
    m_plans->setValues(plans);
    m_validFrom->setDate(p.validFrom.value_or(QDate()));
    m_validUntil->setDate(p.validUntil.value_or(QDate()));
    if (p.mostUses)
        m_mostUses->setValue(Quantity::fromInteger(*p.mostUses).millionths());
    m_oncePerCustomer->setChecked(p.oncePerCustomer);
    m_introductory->setChecked(p.introductory);
}

void PromotionDialog::retranslate() {
    const bool isNew = !m_promotion.id.isValid();
    setTexts(isNew ? tr("New promotion code") : tr("Edit the promotion code"),
             m_promotion.uses > 0 ? tr("It was used already: what it takes off stays as it is.") : QString(),
             isNew ? tr("Create the code") : tr("Save"), isNew ? tr("the new code") : tr("the code"));
    label("code", tr("&Code"), tr("Case, accents, spaces and hyphens do not matter."));
    label("note", tr("&Note"), tr("For colleagues; never printed."));
    label("rate", tr("Percenta&ge off"), tr("Or an amount"));
    for (const MoneyEdit* const amount : m_amounts)
        form()->field(amountField(amount->currency()))->setLabel(tr("Amount in %1").arg(amount->currency().code()));
    label("duration", tr("&Duration of the discount"));
    label("periods", tr("Number of &periods"), tr("A period that has begun counts."));
    label("plans", tr("For these pl&ans"), tr("None ticked: for all."));
    label("validFrom", tr("Can be entered &from"), tr("31/1, +30, t for today"));
    label("validUntil", tr("Can be entered &until"), tr("The last day. Leave empty for no end."));
    label("mostUses", tr("Uses at &most"), tr("Empty: as many as there are."));
    label("oncePerCustomer", tr("&Each customer"));
    m_oncePerCustomer->setText(tr("Once a customer"));
    label("introductory", tr("&Introductory offer"), tr("Every new subscription of the plans above begins with it."));
    m_introductory->setText(tr("Proposed with new subscriptions"));
    m_duration->setItemText(0, tr("one period"));
    m_duration->setItemText(1, tr("several periods"));
    m_duration->setItemText(2, tr("every period, for good"));
}

Promotion PromotionDialog::draft() {
    Promotion draft = m_promotion;
    draft.code = m_code->text();
    draft.note = m_note->text();
    draft.rate = m_rate->value().value_or(Rate());
    draft.amounts.clear();
    for (MoneyEdit* const edit : m_amounts)
        if (const auto amount = edit->value())
            draft.amounts.push_back(*amount);
    draft.duration = static_cast<PromotionDuration>(m_duration->currentData().toInt());
    draft.periods = static_cast<int>(wholeNumber(m_periods->value()).value_or(0));
    draft.plans.clear();
    for (const QString& plan : m_plans->values())
        draft.plans.push_back(PlanId{plan.toLongLong()});
    const auto day = [](DateEdit* edit) { return edit->isEmpty() ? std::nullopt : std::optional(edit->date()); };
    draft.validFrom = day(m_validFrom);
    draft.validUntil = day(m_validUntil);
    draft.mostUses = m_mostUses->isEmpty() ? std::nullopt : std::optional(wholeNumber(m_mostUses->value()).value_or(0));
    draft.oncePerCustomer = m_oncePerCustomer->isChecked();
    draft.introductory = m_introductory->isChecked();
    return normalised(draft);
}

std::vector<Error> PromotionDialog::problems() {
    std::vector<Error> found;
    std::vector<std::pair<const ValueEdit*, QString>> edits{{m_rate, u"rate"_s},
                                                            {m_validFrom, u"validFrom"_s},
                                                            {m_validUntil, u"validUntil"_s},
                                                            {m_mostUses, u"mostUses"_s}};
    for (const MoneyEdit* const amount : m_amounts)
        edits.emplace_back(amount, amountField(amount->currency()));
    if (m_periods->isEnabled())
        edits.emplace_back(m_periods, u"periods"_s);
    for (const auto& [edit, field] : edits)
        if (!edit->problem().isEmpty())
            found.push_back(invalid(edit->problem(), field));
    return found;
}

void PromotionDialog::save() {
    const Promotion wanted = draft();
    std::vector<Error> wrong = problems();
    if (wrong.empty())
        wrong = validate(wanted);
    for (Error& error : wrong)
        if (error.field == "amounts"_L1)
            error.field = amountField(m_amounts.front()->currency());
    if (!errors()->show(wrong))
        return;
    store([wanted](Services& services, const Actor& actor, const OperationId& operation) {
        return services.promotions.save(actor, wanted, operation);
    });
}

} // namespace quittance

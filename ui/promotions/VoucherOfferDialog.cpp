#include "promotions/VoucherOfferDialog.h"

#include "common/Banner.h"
#include "common/DialogSize.h"
#include "common/FormErrors.h"
#include "common/FormLayout.h"
#include "common/Language.h"
#include "common/NumberEdit.h"
#include "services/Services.h"

#include <QComboBox>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

VoucherOfferDialog::VoucherOfferDialog(Book& book, const Plan& plan, const std::optional<VoucherOffer>& offer,
                                       QWidget* parent)
    : FormDialog(book, 1, parent),
      m_plan(plan),
      m_offer(offer),
      m_reward(new QComboBox(form())),
      m_months(new NumberEdit(form())) {
    setObjectName(u"voucherOfferDialog"_s);
    m_reward->setObjectName(u"rewardCombo"_s);
    m_reward->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_months->setObjectName(u"validMonthsEdit"_s);
    m_months->setRange(2, 120);
    m_months->setValue(offer ? offer->validMonths : VoucherOffer().validMonths);
    form()->addField(u"reward"_s, m_reward);
    form()->addField(u"validMonths"_s, m_months);
    form()->addStretch();
    setDialogSize(this, 500, 400);
    fill();
    ready();
    load();
}

void VoucherOfferDialog::load() {
    setBusy(true);
    book().backend().read(
        this,
        [actor = book().actor(),
         reward = m_offer ? m_offer->reward : PlanId()](Services& services) -> Result<std::vector<PlanRow>> {
            PlanFilter filter;
            filter.status = PlanFilter::Status::All;
            const auto ids = services.catalog.ids(actor, filter, {.column = PlanColumn::Product, .descending = false});
            if (!ids)
                return ids.error();
            auto plans = services.catalog.rows(actor, *ids);
            if (plans)
                std::erase_if(*plans, [reward](const PlanRow& plan) { return plan.archived && plan.id != reward; });
            return plans;
        },
        [this](Result<std::vector<PlanRow>> plans) {
            setBusy(false);
            if (!plans) {
                banner()->showError(plans.error());
                return;
            }
            m_plans = std::move(*plans);
            fill();
        });
}

void VoucherOfferDialog::fill() {
    const QString language = Language::instance().code();
    const qint64 chosen = m_reward->count() > 1 ? m_reward->currentData().toLongLong()
                          : m_offer             ? m_offer->reward.value
                                                : 0;
    const QSignalBlocker quiet(m_reward);
    m_reward->clear();
    m_reward->addItem(tr("Nothing"), 0);
    for (const PlanRow& plan : m_plans)
        if (plan.id != m_plan.id)
            m_reward->addItem(u"%1 — %2"_s.arg(nameIn(language, plan.productNameFr, plan.productNameEn),
                                               nameIn(language, plan.nameFr, plan.nameEn)),
                              plan.id.value);
    m_reward->setCurrentIndex(qMax(0, m_reward->findData(chosen)));
}

void VoucherOfferDialog::retranslate() {
    setTexts(
        tr("Voucher of the plan %1").arg(m_plan.code),
        tr("The first purchase of such a plan by a workspace grants a voucher. Those that were granted stay as they "
           "are."),
        tr("Save"), tr("the voucher"));
    label("reward", tr("A voucher &for"), tr("Its first period is free; all of it where it is billed once."));
    label("validMonths", tr("&Valid for months"),
          tr("From the purchase. It is to be claimed within two months, and applied until then."));
    fill();
}

void VoucherOfferDialog::save() {
    const VoucherOffer wanted{.plan = m_plan.id,
                              .reward = PlanId{m_reward->currentData().toLongLong()},
                              .validMonths = m_months->value(),
                              .version = m_offer ? m_offer->version : 0};
    if (wanted.reward.isValid())
        store([wanted](Services& services, const Actor& actor, const OperationId& operation) {
            return services.vouchers.setOffer(actor, wanted, operation);
        });
    else if (m_offer)
        store([offer = *m_offer](Services& services, const Actor& actor, const OperationId& operation) {
            return services.vouchers.removeOffer(actor, offer, operation);
        });
    else
        succeeded();
}

} // namespace quittance

#pragma once

#include "common/FormDialog.h"
#include "domain/catalog/PlanRow.h"
#include "domain/promotions/Voucher.h"

class QComboBox;

namespace quittance {

class NumberEdit;

/// What the first purchase of a plan gives to a workspace, if anything. Vouchers that were granted stay as they are.
class VoucherOfferDialog final : public FormDialog {
    Q_OBJECT
public:
    VoucherOfferDialog(Book& book, const Plan& plan, const std::optional<VoucherOffer>& offer, QWidget* parent);

protected:
    void retranslate() override;
    void save() override;

private:
    void load();
    void fill();

    Plan m_plan;
    std::optional<VoucherOffer> m_offer;
    std::vector<PlanRow> m_plans; ///< that are on sale
    QComboBox* m_reward;
    NumberEdit* m_months;
};

} // namespace quittance

#pragma once

#include "common/FormDialog.h"
#include "domain/catalog/PlanRow.h"
#include "domain/promotions/Promotion.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace quittance {

class ChoiceEdit;
class DateEdit;
class DecimalEdit;
class MoneyEdit;
class PercentEdit;

/// Creates or changes a promotion code. Of one that was used, what it takes off stays as it is.
class PromotionDialog final : public FormDialog {
    Q_OBJECT
public:
    /// `plans` are those that a code can be for; their currencies those that it can have an amount in.
    PromotionDialog(Book& book, const Promotion& promotion, const std::vector<PlanRow>& plans, QWidget* parent);

protected:
    void retranslate() override;
    void save() override;

private:
    void build(const std::vector<PlanRow>& plans);
    void fill();
    Promotion draft();
    std::vector<Error> problems();

    Promotion m_promotion;
    QLineEdit* m_code;
    QLineEdit* m_note;
    PercentEdit* m_rate;
    std::vector<MoneyEdit*> m_amounts; ///< one a currency
    QComboBox* m_duration;
    DecimalEdit* m_periods;
    ChoiceEdit* m_plans = nullptr;
    DateEdit* m_validFrom;
    DateEdit* m_validUntil;
    DecimalEdit* m_mostUses;
    QCheckBox* m_oncePerCustomer;
    QCheckBox* m_introductory;
};

} // namespace quittance

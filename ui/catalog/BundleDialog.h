#pragma once

#include "common/FormDialog.h"
#include "domain/catalog/Plan.h"

namespace quittance {

class ChoiceEdit;

/// The products that a plan regroups at its price, if any (F018). What was regrouped stays as it is.
class BundleDialog final : public FormDialog {
    Q_OBJECT
public:
    BundleDialog(Book& book, const Plan& plan, const std::vector<Product>& all, const std::vector<Product>& regrouped,
                 QWidget* parent);

protected:
    void retranslate() override;
    void save() override;

private:
    Plan m_plan;
    ChoiceEdit* m_products;
};

} // namespace quittance

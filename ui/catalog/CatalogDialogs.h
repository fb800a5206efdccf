#pragma once

#include "common/FormDialog.h"
#include "domain/catalog/Plan.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace quittance {

class NumberEdit;
class PercentEdit;
class PlainLabel;
class PriceFields;

/// Creates or changes a product.
class ProductDialog final : public FormDialog {
    Q_OBJECT
public:
    ProductDialog(Book& book, const std::optional<Product>& product, QWidget* parent);
    const Product& saved() const { return m_product; }

protected:
    void retranslate() override;
    void save() override;

private:
    Product m_product;
    QLineEdit* m_nameFr;
    QLineEdit* m_nameEn;
    QLineEdit* m_code;
    QComboBox* m_kind;
    QComboBox* m_supply;
};

/// Creates a plan with its first price, in a product that exists or that is named here; or changes one. What
/// subscriptions depend on cannot be changed once there are some, and says so.
class PlanDialog final : public FormDialog {
    Q_OBJECT
public:
    struct Context {
        std::vector<Product> products;
        std::optional<Plan> plan;         ///< none: a new one
        bool used = false;                ///< subscriptions have it: interval, pricing and billing type stay
        std::optional<ProductId> product; ///< chosen at first, for a new one
        QDate today;
    };
    PlanDialog(Book& book, Context context, QWidget* parent);
    PlanId saved() const { return m_saved; }

protected:
    void retranslate() override;
    void save() override;

private:
    void build();
    void fill();
    void fillProducts();
    void showChoices();
    Plan draft() const;
    Product newProduct() const;
    bool isNew() const { return !m_context.plan; }
    bool makesProduct() const;
    ProductKind productKind() const;

    Context m_context;
    PlanId m_saved;
    PlainLabel* m_sections[3] = {};
    QComboBox* m_product;
    QLineEdit* m_productName;
    QComboBox* m_productKind;
    QLineEdit* m_nameFr;
    QLineEdit* m_nameEn;
    QLineEdit* m_code;
    QComboBox* m_billing;
    NumberEdit* m_count;
    QComboBox* m_unit;
    QComboBox* m_pricing;
    QComboBox* m_counting; ///< of a plan of licences
    QComboBox* m_upgrade;
    QComboBox* m_downgrade;
    PercentEdit* m_vatRate;
    QCheckBox* m_exempt;
    QLineEdit* m_exemptionReason;
    PriceFields* m_price = nullptr; ///< of a new plan
};

/// A new price version: subscriptions that exist keep theirs.
class PriceDialog final : public FormDialog {
    Q_OBJECT
public:
    /// `current`: the newest version, whose figures stand there at first.
    PriceDialog(Book& book, const Plan& plan, const std::optional<Price>& current, QDate today, QWidget* parent);

protected:
    void retranslate() override;
    void save() override;

private:
    Plan m_plan;
    PriceFields* m_price;
};

} // namespace quittance

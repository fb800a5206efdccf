#pragma once

#include "domain/catalog/Plan.h"

#include <QObject>

class QCheckBox;
class QComboBox;

namespace quittance {

class Book;
class DateEdit;
class DecimalEdit;
class FormLayout;
class LineGrid;

/// The fields of one price version in a form: amount or tiers as the plan's pricing wants them, currency, first day,
/// minimum commitment and set-up fee.
class PriceFields : public QObject {
    Q_OBJECT
public:
    /// Adds the fields to the form; the check box for VAT where addTaxIncluded() is called.
    PriceFields(FormLayout* form, const Book& book, QDate today);
    void addTaxIncluded();

    /// Which fields are there.
    void setModel(PricingModel pricing, BillingType billing);
    void setPrice(const Price& price);
    void selectAmount();
    void retranslate();

    /// What stands there now.
    Price price();
    /// What the editors do not understand or the domain refuses, marked in the cells; by field for the form's errors.
    std::vector<Error> problems(const Plan& plan);

private:
    void showFields();
    std::vector<Error> editorProblems();

    FormLayout* m_form;
    PricingModel m_pricing = PricingModel::Flat;
    BillingType m_billing = BillingType::Recurring;
    DecimalEdit* m_amount;
    QComboBox* m_currency;
    DateEdit* m_validFrom;
    DecimalEdit* m_packageSize;
    LineGrid* m_tiers;
    DecimalEdit* m_minimum;
    DecimalEdit* m_setupFee;
    QCheckBox* m_taxIncluded;
};

} // namespace quittance

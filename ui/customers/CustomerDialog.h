#pragma once

#include "common/FormDialog.h"
#include "domain/customers/Customer.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace quittance {

class CountryCombo;
class PaymentTermsEdit;
class PlainLabel;

/// Creates or changes a customer: who it is, how it pays, and what decides on its VAT. SIREN and VAT number are checked
/// as they are left.
class CustomerDialog final : public FormDialog {
    Q_OBJECT
public:
    /// `customer` as it was read; none: a new one, with the company's language and currency.
    CustomerDialog(Book& book, const std::optional<Customer>& customer, QWidget* parent);

    CustomerId saved() const { return m_saved; }

protected:
    void retranslate() override;
    void save() override;

private:
    void build();
    void fill();
    void checkNumbers();
    void showOverride();
    Customer draft() const;

    Customer m_customer;
    CustomerId m_saved;
    PlainLabel* m_sections[4] = {};
    QComboBox* m_kind;
    QLineEdit* m_code;
    QLineEdit* m_name;
    QLineEdit* m_line1;
    QLineEdit* m_line2;
    QLineEdit* m_postcode;
    QLineEdit* m_city;
    QLineEdit* m_region;
    CountryCombo* m_country;
    QLineEdit* m_email;
    QLineEdit* m_phone;
    QComboBox* m_language;
    QComboBox* m_currency;
    PaymentTermsEdit* m_terms;
    QComboBox* m_method;
    QCheckBox* m_perWorkspace;
    QComboBox* m_changes;
    QLineEdit* m_siren;
    QLineEdit* m_vatNumber;
    QComboBox* m_override;
    QLineEdit* m_overrideReason;
    QPlainTextEdit* m_note;
};

/// A person on the customer's side.
class ContactDialog final : public FormDialog {
    Q_OBJECT
public:
    /// A contact without an id is a new one of its customer.
    ContactDialog(Book& book, const Contact& contact, QWidget* parent);

protected:
    void retranslate() override;
    void save() override;

private:
    Contact m_contact;
    QLineEdit* m_name;
    QLineEdit* m_role;
    QLineEdit* m_email;
    QLineEdit* m_phone;
    QCheckBox* m_receives;
};

/// "Domestic VAT", "Reverse charge"… in the language of the window.
QString displayName(VatOverride value);

} // namespace quittance

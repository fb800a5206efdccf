#include "customers/CustomerDialog.h"

#include "common/Banner.h"
#include "common/CountryCombo.h"
#include "common/DialogSize.h"
#include "common/FormErrors.h"
#include "common/FormLayout.h"
#include "common/Language.h"
#include "common/PaymentTermsEdit.h"
#include "common/PlainText.h"
#include "domain/company/Siren.h"
#include "domain/company/VatNumber.h"
#include "services/Services.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto methods = {CollectionMethod::Transfer, CollectionMethod::Card,   CollectionMethod::DirectDebit,
                          CollectionMethod::PayPal,   CollectionMethod::Cheque, CollectionMethod::Cash,
                          CollectionMethod::Other};
constexpr auto overrides = {VatOverride::None, VatOverride::Domestic, VatOverride::ReverseCharge,
                            VatOverride::OutsideScope, VatOverride::Exempt};
constexpr auto languages = {"fr", "en", "de", "es", "it", "nl", "pt"};

template <typename W>
W* named(W* widget, const char* name) {
    widget->setObjectName(QString::fromLatin1(name));
    return widget;
}

QString languageName(const QString& code) {
    QString name = QLocale(code).nativeLanguageName();
    if (name.isEmpty())
        return code;
    name[0] = name.at(0).toUpper();
    // What one locale of English calls itself is "American English".
    return code == "en"_L1 ? u"English"_s : name;
}

void choose(QComboBox* combo, const QString& data) {
    int index = combo->findData(data);
    if (index < 0) {
        combo->addItem(data, data);
        index = combo->count() - 1;
    }
    combo->setCurrentIndex(index);
}

} // namespace

QString displayName(VatOverride value) {
    switch (value) {
    case VatOverride::None: return CustomerDialog::tr("Decided by the rules");
    case VatOverride::Domestic: return CustomerDialog::tr("VAT of our country");
    case VatOverride::ReverseCharge: return CustomerDialog::tr("Reverse charge");
    case VatOverride::OutsideScope: return CustomerDialog::tr("Outside the scope of VAT");
    case VatOverride::Exempt: return CustomerDialog::tr("Exempt");
    }
    return {};
}

CustomerDialog::CustomerDialog(Book& book, const std::optional<Customer>& customer, QWidget* parent)
    : FormDialog(book, 2, parent), m_customer(customer.value_or(Customer())) {
    setObjectName(u"customerDialog"_s);
    if (!customer) {
        m_customer.language = book.company() ? book.company()->language : Language::instance().code();
        m_customer.address.country = book.company() ? book.company()->address.country : u"FR"_s;
        if (book.company())
            m_customer.currency = book.company()->currency;
    }
    build();
    fill();
    connect(m_siren, &QLineEdit::editingFinished, this, &CustomerDialog::checkNumbers);
    connect(m_vatNumber, &QLineEdit::editingFinished, this, &CustomerDialog::checkNumbers);
    connect(m_override, &QComboBox::currentIndexChanged, this, &CustomerDialog::showOverride);
    setDialogSize(this, 780, 700);
    if (!customer)
        keepDraft(u"customer"_s);
    ready();
    focusField(u"name"_s);
}

void CustomerDialog::build() {
    m_sections[0] = form()->addSection();
    m_kind = named(new QComboBox(form()), "kindCombo");
    m_kind->addItem({}, static_cast<int>(CustomerKind::Business));
    m_kind->addItem({}, static_cast<int>(CustomerKind::Individual));
    m_code = named(new QLineEdit(form()), "codeEdit");
    m_name = named(new QLineEdit(form()), "nameEdit");
    m_email = named(new QLineEdit(form()), "emailEdit");
    m_phone = named(new QLineEdit(form()), "phoneEdit");
    form()->addField(u"name"_s, m_name, 2)->setRequired(true);
    form()->addField(u"kind"_s, m_kind);
    form()->addField(u"code"_s, m_code);
    form()->addField(u"email"_s, m_email);
    form()->addField(u"phone"_s, m_phone);

    m_sections[1] = form()->addSection();
    m_line1 = named(new QLineEdit(form()), "addressLine1Edit");
    m_line2 = named(new QLineEdit(form()), "addressLine2Edit");
    m_postcode = named(new QLineEdit(form()), "postcodeEdit");
    m_city = named(new QLineEdit(form()), "cityEdit");
    m_region = named(new QLineEdit(form()), "regionEdit");
    m_country = named(new CountryCombo(form()), "countryCombo");
    form()->addField(u"address.line1"_s, m_line1, 2);
    form()->addField(u"address.line2"_s, m_line2, 2);
    form()->addField(u"address.postcode"_s, m_postcode);
    form()->addField(u"address.city"_s, m_city);
    form()->addField(u"address.country"_s, m_country)->setRequired(true);
    form()->addField(u"address.region"_s, m_region);

    m_sections[2] = form()->addSection();
    m_language = named(new QComboBox(form()), "languageCombo");
    for (const char* code : languages)
        m_language->addItem(languageName(QString::fromLatin1(code)), QString::fromLatin1(code));
    m_currency = named(new QComboBox(form()), "currencyCombo");
    for (const Currency& currency : Currency::all())
        m_currency->addItem(currency.code(), currency.code());
    m_terms = named(new PaymentTermsEdit(true, form()), "paymentTermsEdit");
    m_method = named(new QComboBox(form()), "methodCombo");
    for (const CollectionMethod method : methods)
        m_method->addItem({}, static_cast<int>(method));
    m_perWorkspace = named(new QCheckBox(form()), "invoicePerWorkspaceCheck");
    form()->addField(u"paymentTerms"_s, m_terms, 2);
    form()->addField(u"collectionMethod"_s, m_method);
    form()->addField(u"currency"_s, m_currency);
    form()->addField(u"language"_s, m_language);
    m_changes = named(new QComboBox(form()), "changesAllowedCombo");
    for (const ChangesAllowed value : {ChangesAllowed::All, ChangesAllowed::AddLicences})
        m_changes->addItem({}, static_cast<int>(value));
    form()->addField(u"changesAllowed"_s, m_changes);
    form()->addWide(m_perWorkspace);

    m_sections[3] = form()->addSection();
    m_siren = named(new QLineEdit(form()), "sirenEdit");
    m_vatNumber = named(new QLineEdit(form()), "vatNumberEdit");
    m_override = named(new QComboBox(form()), "vatOverrideCombo");
    for (const VatOverride value : overrides)
        m_override->addItem({}, static_cast<int>(value));
    m_overrideReason = named(new QLineEdit(form()), "vatOverrideReasonEdit");
    m_note = named(new QPlainTextEdit(form()), "noteEdit");
    m_note->setFixedHeight(72);
    m_note->setTabChangesFocus(true);
    form()->addField(u"siren"_s, m_siren);
    form()->addField(u"vatNumber"_s, m_vatNumber);
    form()->addField(u"vatOverride"_s, m_override);
    form()->addField(u"vatOverrideReason"_s, m_overrideReason);
    form()->addField(u"note"_s, m_note, 2);
    form()->addStretch();
}

void CustomerDialog::fill() {
    const Customer& c = m_customer;
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(c.kind)));
    m_code->setText(c.code);
    m_name->setText(c.name);
    m_line1->setText(c.address.line1);
    m_line2->setText(c.address.line2);
    m_postcode->setText(c.address.postcode);
    m_city->setText(c.address.city);
    m_region->setText(c.address.region);
    m_country->setCode(c.address.country);
    m_email->setText(c.email);
    m_phone->setText(c.phone);
    choose(m_language, c.language);
    choose(m_currency, c.currency.code());
    m_terms->setTerms(c.paymentTerms);
    m_method->setCurrentIndex(m_method->findData(static_cast<int>(c.collectionMethod)));
    m_perWorkspace->setChecked(c.invoicePerWorkspace);
    m_changes->setCurrentIndex(m_changes->findData(static_cast<int>(c.changesAllowed)));
    m_siren->setText(c.siren);
    m_vatNumber->setText(c.vatNumber);
    m_override->setCurrentIndex(m_override->findData(static_cast<int>(c.vatOverride)));
    m_overrideReason->setText(c.vatOverrideReason);
    m_note->setPlainText(c.note);
}

void CustomerDialog::retranslate() {
    const bool isNew = !m_customer.id.isValid();
    setTexts(isNew ? tr("New customer") : tr("Edit the customer"),
             isNew ? QString() : m_customer.code + u" · "_s + m_customer.name,
             isNew ? tr("Create the customer") : tr("Save"), isNew ? tr("the new customer") : tr("the customer"));
    m_sections[0]->setText(tr("Identity"));
    m_sections[1]->setText(tr("Address"));
    m_sections[2]->setText(tr("Billing"));
    m_sections[3]->setText(tr("VAT"));
    label("kind", tr("&Kind"));
    label("code", tr("C&ode"), isNew ? tr("Generated if left blank.") : QString());
    label("name", tr("&Name"));
    label("email", tr("&E-mail"));
    label("phone", tr("&Phone"));
    label("address.line1", tr("&Address"));
    label("address.line2", tr("Address, continued"));
    label("address.postcode", tr("Post&code"));
    label("address.city", tr("C&ity"));
    label("address.region", tr("Region"));
    label("address.country", tr("Co&untry"), tr("Determines the VAT."));
    label("language", tr("&Language of the documents"), tr("Documents are in French or English."));
    label("currency", tr("Cu&rrency"));
    label("paymentTerms", tr("Payment &terms"));
    label("collectionMethod", tr("Collection &method"));
    label("changesAllowed", tr("Chan&ges allowed"));
    m_changes->setItemText(0, tr("All"));
    m_changes->setItemText(1, tr("Only adding licences"));
    form()->explain(
        u"changesAllowed"_s,
        tr("What may be changed of this customer’s subscriptions. Where only licences may be added, anything "
           "else needs the right to depart from terms, and a reason; ending a subscription stays possible."));
    label("siren", tr("&SIREN"), tr("Nine digits, French businesses only."));
    label("vatNumber", tr("&VAT number"));
    label("vatOverride", tr("VAT &decision"));
    label("vatOverrideReason", tr("Reason o&f the decision"), tr("Printed on the invoice."));
    label("note", tr("Note for colleagues"), tr("Never printed."));
    form()->explain(
        u"address.country"_s,
        tr("The country decides on the VAT: France the plan’s rate; a business elsewhere in the European Union with a VAT number, reverse charge; outside of it, no French VAT on services."));
    form()->explain(
        u"vatNumber"_s,
        tr("Checked for its form and its check digits. With a valid number, a business in another country of the European Union is billed without VAT, and the invoice says so."));
    form()->explain(
        u"vatOverride"_s,
        tr("Overrules what the country and the VAT number decide. It needs a reason, which is printed and kept."));
    form()->explain(
        u"paymentTerms"_s,
        tr("Days after the issue date, to the end of the month or not. Empty: the company’s terms. 0 days: due on the issue date."));
    form()->explain(u"collectionMethod"_s,
                    tr("How this customer usually pays; a subscription may have a method of its own."));
    form()->explain(u"siren"_s,
                    tr("Nine digits with a check digit; a wrong one is refused. It is printed on the invoice."));
    m_kind->setItemText(0, tr("Business"));
    m_kind->setItemText(1, tr("Individual"));
    for (int i = 0; i < m_method->count(); ++i)
        m_method->setItemText(i, quittance::displayName(static_cast<CollectionMethod>(m_method->itemData(i).toInt())));
    for (int i = 0; i < m_override->count(); ++i)
        m_override->setItemText(i, quittance::displayName(static_cast<VatOverride>(m_override->itemData(i).toInt())));
    m_perWorkspace->setText(tr("One invoice for each &workspace"));
    showOverride();
    checkNumbers();
}

void CustomerDialog::showOverride() {
    const bool manual = m_override->currentData().toInt() != static_cast<int>(VatOverride::None);
    FormField* const reason = form()->field(u"vatOverrideReason"_s);
    m_overrideReason->setEnabled(manual);
    reason->setRequired(manual);
}

void CustomerDialog::checkNumbers() {
    FormField* const sirenField = form()->field(u"siren"_s);
    FormField* const vatField = form()->field(u"vatNumber"_s);
    const QString siren = normalisedVatNumber(m_siren->text());
    const auto sirenOk = siren.isEmpty() ? Result<>() : checkSiren(siren);
    sirenField->setError(sirenOk ? QString() : sirenOk.error().message);
    if (sirenOk && !siren.isEmpty() && m_country->code() == "FR"_L1 && m_vatNumber->text().trimmed().isEmpty() &&
        m_siren->isModified())
        m_vatNumber->setText(frenchVatNumber(siren)); // it follows from the SIREN
    const QString number = normalisedVatNumber(m_vatNumber->text());
    const auto numberOk = number.isEmpty() ? Result<>() : checkVatNumber(number);
    vatField->setError(numberOk ? QString() : numberOk.error().message);
    vatField->setHint(number.isEmpty()                      ? tr("With the country’s letters, such as DE123456789.")
                      : !numberOk || !isEuVatNumber(number) ? QString()
                                                            : tr("Well-formed number of the European Union."));
}

Customer CustomerDialog::draft() const {
    Customer c = m_customer;
    c.kind = static_cast<CustomerKind>(m_kind->currentData().toInt());
    c.code = m_code->text();
    c.name = m_name->text();
    c.address.line1 = m_line1->text();
    c.address.line2 = m_line2->text();
    c.address.postcode = m_postcode->text();
    c.address.city = m_city->text();
    c.address.region = m_region->text();
    c.address.country = m_country->code();
    c.email = m_email->text();
    c.phone = m_phone->text();
    c.language = m_language->currentData().toString();
    if (const auto currency = Currency::fromCode(m_currency->currentData().toString()))
        c.currency = *currency;
    c.paymentTerms = m_terms->terms();
    c.collectionMethod = static_cast<CollectionMethod>(m_method->currentData().toInt());
    c.invoicePerWorkspace = m_perWorkspace->isChecked();
    c.changesAllowed = static_cast<ChangesAllowed>(m_changes->currentData().toInt());
    c.siren = m_siren->text();
    c.vatNumber = m_vatNumber->text();
    c.vatOverride = static_cast<VatOverride>(m_override->currentData().toInt());
    c.vatOverrideReason = c.vatOverride == VatOverride::None ? QString() : m_overrideReason->text();
    c.note = m_note->toPlainText();
    if (normalisedVatNumber(c.vatNumber) != m_customer.vatNumber)
        c.viesState = ViesState::Unknown; // what was said was said of another number
    return normalised(c);
}

void CustomerDialog::save() {
    const Customer wanted = draft();
    if (!errors()->show(validate(wanted)))
        return;
    store([wanted](Services& services, const Actor& actor,
                   const OperationId& operation) { return services.customers.save(actor, wanted, operation); },
          [this](const Customer& stored) { m_saved = stored.id; });
}

ContactDialog::ContactDialog(Book& book, const Contact& contact, QWidget* parent)
    : FormDialog(book, 1, parent),
      m_contact(contact),
      m_name(named(new QLineEdit(contact.name, form()), "contactNameEdit")),
      m_role(named(new QLineEdit(contact.role, form()), "contactRoleEdit")),
      m_email(named(new QLineEdit(contact.email, form()), "contactEmailEdit")),
      m_phone(named(new QLineEdit(contact.phone, form()), "contactPhoneEdit")),
      m_receives(named(new QCheckBox(form()), "contactReceivesCheck")) {
    setObjectName(u"contactDialog"_s);
    form()->addField(u"name"_s, m_name)->setRequired(true);
    form()->addField(u"role"_s, m_role);
    form()->addField(u"email"_s, m_email);
    form()->addField(u"phone"_s, m_phone);
    m_receives->setChecked(contact.receivesInvoices);
    form()->addWide(m_receives);
    form()->addStretch();
    setDialogSize(this, 460, 460);
    ready();
}

void ContactDialog::retranslate() {
    const bool isNew = !m_contact.id.isValid();
    setTexts(isNew ? tr("New contact") : tr("Edit the contact"), {}, isNew ? tr("Add the contact") : tr("Save"),
             isNew ? tr("the new contact") : tr("the contact"));
    label("name", tr("&Name"));
    label("role", tr("&Role"), tr("Accounting, management…"));
    label("email", tr("&E-mail"));
    label("phone", tr("&Phone"));
    m_receives->setText(tr("Receives the &invoices"));
}

void ContactDialog::save() {
    Contact wanted = m_contact;
    wanted.name = m_name->text();
    wanted.role = m_role->text();
    wanted.email = m_email->text();
    wanted.phone = m_phone->text();
    wanted.receivesInvoices = m_receives->isChecked();
    wanted = normalised(wanted);
    if (!errors()->show(validate(wanted)))
        return;
    store([wanted](Services& services, const Actor& actor, const OperationId& operation) {
        return services.customers.saveContact(actor, wanted, operation);
    });
}

} // namespace quittance

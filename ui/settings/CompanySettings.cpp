#include "settings/CompanySettings.h"

#include "common/ActionButton.h"
#include "common/Banner.h"
#include "common/CountryCombo.h"
#include "common/FlowLayout.h"
#include "common/FormDialog.h"
#include "common/FormErrors.h"
#include "common/FormLayout.h"
#include "common/Language.h"
#include "common/PaymentTermsEdit.h"
#include "common/PdfPreview.h"
#include "common/PlainText.h"
#include "common/StyleProperty.h"
#include "common/Task.h"
#include "common/ValueEdits.h"
#include "documents/PdfFile.h"
#include "documents/SampleInvoice.h"
#include "domain/company/Siren.h"
#include "domain/company/VatNumber.h"
#include "domain/invoices/FrozenTexts.h"
#include "services/Services.h"

#include <QComboBox>
#include <QCompleter>
#include <QFrame>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTimeZone>
#include <QVBoxLayout>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int previewDelayMs = 400;
constexpr int widthForPreview = 780;
enum Penalty { LegalPenalty, OwnPenalty, NoPenalty };

template <typename W>
W* named(W* widget, const char* name) {
    widget->setObjectName(QString::fromLatin1(name));
    return widget;
}

} // namespace

CompanySettings::CompanySettings(Book& book, QWidget* parent)
    : SettingsSection(book, parent), m_missing(new QFrame(this)), m_preview(new PdfPreview(this)) {
    build();
    buildTerms();
    auto* missingLayout = new QVBoxLayout(m_missing);
    missingLayout->setContentsMargins(12, 8, 12, 8);
    missingLayout->setSpacing(4);
    m_missing->setObjectName(u"missingMentions"_s);
    setStyleProperty(m_missing, "role", u"banner"_s);
    setStyleProperty(m_missing, "tone", u"warning"_s);
    m_missingText = new PlainLabel({}, nullptr, m_missing);
    m_missingText->setWordWrap(true);
    auto* links = new QWidget(m_missing);
    m_missingLinks = new FlowLayout(links, 12, 2);
    m_missingLinks->setContentsMargins(0, 0, 0, 0);
    missingLayout->addWidget(m_missingText);
    missingLayout->addWidget(links);
    m_missing->hide();

    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    body()->insertWidget(0, m_missing);
    body()->removeWidget(formArea());
    row->addWidget(formArea(), 3);
    row->addWidget(m_preview, 2);
    m_preview->setObjectName(u"samplePreview"_s);
    m_preview->setMinimumWidth(260);
    body()->addLayout(row, 1);

    m_previewTimer.setSingleShot(true);
    m_previewTimer.setInterval(previewDelayMs);
    connect(&m_previewTimer, &QTimer::timeout, this, &CompanySettings::renderPreview);
    connect(m_penalty, &QComboBox::currentIndexChanged, this, &CompanySettings::showPenalty);
    connect(m_currency, &QComboBox::currentIndexChanged, this, [this] {
        if (const auto currency = Currency::fromCode(m_currency->currentData().toString()))
            m_capital->setCurrency(*currency);
    });
    connect(m_siren, &QLineEdit::editingFinished, this, [this] {
        // The French VAT number follows from the SIREN.
        const QString siren = normalisedVatNumber(m_siren->text());
        if (m_siren->isModified() && m_vatNumber->text().trimmed().isEmpty() && m_country->code() == "FR"_L1 &&
            checkSiren(siren) && m_company.vatRegime == VatRegime::Standard)
            m_vatNumber->setText(frenchVatNumber(siren));
    });
    watchEdits(form(), this, [this] { showChanges(); });
    for (ValueEdit* edit : std::initializer_list<ValueEdit*>{m_capital, m_penaltyRate})
        connect(edit, &ValueEdit::valueChanged, this, &CompanySettings::showChanges);
    ready();
}

QString CompanySettings::title() const { return tr("Company"); }

QString CompanySettings::icon() const { return u"building"_s; }

void CompanySettings::build() {
    m_sections[0] = form()->addSection();
    m_name = named(new QLineEdit(form()), "companyNameEdit");
    m_legalForm = named(new QComboBox(form()), "companyLegalFormCombo");
    m_legalForm->setEditable(true);
    m_legalForm->addItems({u"SAS"_s, u"SASU"_s, u"SARL"_s, u"EURL"_s, u"SA"_s, u"SCOP"_s, u"EI"_s});
    m_capital = named(new MoneyEdit(form()), "companyCapitalEdit");
    m_siren = named(new QLineEdit(form()), "companySirenEdit");
    m_siret = named(new QLineEdit(form()), "companySiretEdit");
    m_rcsCity = named(new QLineEdit(form()), "companyRcsCityEdit");
    m_vatNumber = named(new QLineEdit(form()), "companyVatNumberEdit");
    form()->addField(u"name"_s, m_name, 2)->setRequired(true);
    form()->addField(u"legalForm"_s, m_legalForm);
    form()->addField(u"shareCapitalMinor"_s, m_capital);
    form()->addField(u"siren"_s, m_siren);
    form()->addField(u"siret"_s, m_siret);
    form()->addField(u"rcsCity"_s, m_rcsCity);
    form()->addField(u"vatNumber"_s, m_vatNumber);

    m_sections[1] = form()->addSection();
    m_line1 = named(new QLineEdit(form()), "companyAddressEdit");
    m_line2 = named(new QLineEdit(form()), "companyAddress2Edit");
    m_postcode = named(new QLineEdit(form()), "companyPostcodeEdit");
    m_city = named(new QLineEdit(form()), "companyCityEdit");
    m_country = named(new CountryCombo(form()), "companyCountryCombo");
    m_email = named(new QLineEdit(form()), "companyEmailEdit");
    m_phone = named(new QLineEdit(form()), "companyPhoneEdit");
    m_website = named(new QLineEdit(form()), "companyWebsiteEdit");
    form()->addField(u"address.line1"_s, m_line1, 2);
    form()->addField(u"address.line2"_s, m_line2, 2);
    form()->addField(u"address.postcode"_s, m_postcode);
    form()->addField(u"address.city"_s, m_city);
    form()->addField(u"address.country"_s, m_country);
    form()->addField(u"phone"_s, m_phone);
    form()->addField(u"email"_s, m_email);
    form()->addField(u"website"_s, m_website);
}

void CompanySettings::buildTerms() {
    m_sections[2] = form()->addSection();
    m_iban = named(new QLineEdit(form()), "companyIbanEdit");
    m_bic = named(new QLineEdit(form()), "companyBicEdit");
    m_terms = named(new PaymentTermsEdit(false, form()), "companyPaymentTermsEdit");
    m_penalty = named(new QComboBox(form()), "latePenaltyCombo");
    m_penalty->addItem({}, LegalPenalty);
    m_penalty->addItem({}, OwnPenalty);
    m_penalty->addItem({}, NoPenalty);
    m_penaltyRate = named(new PercentEdit(form()), "latePenaltyRateEdit");
    form()->addField(u"iban"_s, m_iban, 2);
    form()->addField(u"bic"_s, m_bic);
    form()->newLine();
    form()->addField(u"paymentTerms"_s, m_terms, 2);
    form()->addField(u"latePenalty"_s, m_penalty, 2);
    form()->addField(u"latePenaltyRate"_s, m_penaltyRate);

    m_sections[3] = form()->addSection();
    m_discountFr = named(new QLineEdit(form()), "discountTermsFrEdit");
    m_discountEn = named(new QLineEdit(form()), "discountTermsEnEdit");
    m_footerFr = named(new QPlainTextEdit(form()), "footerNoteFrEdit");
    m_footerEn = named(new QPlainTextEdit(form()), "footerNoteEnEdit");
    for (QPlainTextEdit* footer : {m_footerFr, m_footerEn}) {
        footer->setFixedHeight(64);
        footer->setTabChangesFocus(true);
    }
    m_discountFr->setPlaceholderText(defaultDiscountTerms(true));
    m_discountEn->setPlaceholderText(defaultDiscountTerms(false));
    form()->addField(u"discountTermsFr"_s, m_discountFr, 2);
    form()->addField(u"discountTermsEn"_s, m_discountEn, 2);
    form()->addField(u"footerNoteFr"_s, m_footerFr, 2);
    form()->addField(u"footerNoteEn"_s, m_footerEn, 2);

    m_sections[4] = form()->addSection();
    m_currency = named(new QComboBox(form()), "companyCurrencyCombo");
    for (const Currency& currency : Currency::all())
        m_currency->addItem(currency.code(), currency.code());
    m_language = named(new QComboBox(form()), "companyLanguageCombo");
    for (const auto& [code, name] : Language::available())
        m_language->addItem(name, code);
    m_timeZone = named(new QComboBox(form()), "companyTimeZoneCombo");
    m_timeZone->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_timeZone->setMinimumContentsLength(16);
    m_timeZone->setEditable(true);
    m_timeZone->setInsertPolicy(QComboBox::NoInsert);
    m_timeZone->completer()->setFilterMode(Qt::MatchContains);
    m_timeZone->completer()->setCompletionMode(QCompleter::PopupCompletion);
    for (const QByteArray& zone : QTimeZone::availableTimeZoneIds())
        m_timeZone->addItem(QString::fromLatin1(zone));
    form()->addField(u"currency"_s, m_currency);
    form()->addField(u"language"_s, m_language);
    form()->addField(u"timeZone"_s, m_timeZone);
    form()->addStretch();
}

void CompanySettings::retranslate() {
    m_sections[0]->setText(tr("Identity"));
    m_sections[1]->setText(tr("Address"));
    m_sections[2]->setText(tr("Payment"));
    m_sections[3]->setText(tr("Wording of the invoices"));
    m_sections[4]->setText(tr("Defaults"));
    label("name", tr("Company &name"));
    label("legalForm", tr("Legal &form"));
    label("shareCapitalMinor", tr("Share ca&pital"), tr("Not for sole traders."));
    label("siren", tr("&SIREN"), tr("Nine digits."));
    label("siret", tr("SIRET"), tr("Fourteen digits, of the head office."));
    label("rcsCity", tr("&RCS town"), tr("Not for sole traders."));
    label("vatNumber", tr("&VAT number"));
    label("address.line1", tr("&Address"));
    label("address.line2", tr("Address, continued"));
    label("address.postcode", tr("Post&code"));
    label("address.city", tr("C&ity"));
    label("address.country", tr("Countr&y"));
    label("email", tr("&E-mail"));
    label("phone", tr("P&hone"));
    label("website", tr("&Web site"));
    label("iban", tr("I&BAN"), tr("Printed in the payment box."));
    label("bic", tr("BIC"));
    label("paymentTerms", tr("Payment &terms"), tr("Of customers without terms of their own."));
    label("latePenalty", tr("&Late payment penalties"));
    label("latePenaltyRate", tr("Rate a year"));
    label("discountTermsFr", tr("Early payment, in French"));
    label("discountTermsEn", tr("Early payment, in English"));
    label("footerNoteFr", tr("Note below, in French"));
    label("footerNoteEn", tr("Note below, in English"));
    form()->explain(u"vatNumber"_s, tr("Printed on every invoice. It is left empty under the VAT exemption "
                                       "of small businesses alone; its check digits are tested."));
    form()->explain(u"paymentTerms"_s, tr("From the issue date on. The law allows 60 days, or 45 days to "
                                          "the end of the month, between businesses."));
    label("currency", tr("C&urrency"));
    label("language", tr("Lan&guage of the documents"), tr("Of new customers."));
    label("timeZone", tr("Ti&me zone"), tr("Decides which day it is."));
    m_penalty->setItemText(0, tr("Legal default: ECB rate plus 10 points"));
    m_penalty->setItemText(1, tr("A rate of our own"));
    m_penalty->setItemText(2, tr("Not said"));
    showPenalty();
    showMissing();
}

void CompanySettings::refresh() {
    book().backend().read(
        this, [actor = book().actor()](Services& services) { return services.company.company(actor); },
        [this](Result<Company> company) {
            if (isDirty() || isBusy())
                return; // what was typed stays; saving says whether somebody else changed it
            if (company)
                m_company = *company;
            else if (company.error().code != ErrorCode::NotFound) {
                failed(company.error());
                return;
            }
            fill();
            loaded();
        });
}

void CompanySettings::fill() {
    const Company& c = m_company;
    m_name->setText(c.name);
    m_legalForm->setEditText(c.legalForm);
    m_capital->setCurrency(c.currency);
    m_capital->setValue(c.shareCapitalMinor ? std::optional(Money::fromMinor(*c.shareCapitalMinor, c.currency))
                                            : std::nullopt);
    m_siren->setText(c.siren);
    m_siret->setText(c.siret);
    m_rcsCity->setText(c.rcsCity);
    m_vatNumber->setText(c.vatNumber);
    m_line1->setText(c.address.line1);
    m_line2->setText(c.address.line2);
    m_postcode->setText(c.address.postcode);
    m_city->setText(c.address.city);
    m_country->setCode(c.address.country);
    m_email->setText(c.email);
    m_phone->setText(c.phone);
    m_website->setText(c.website);
    m_iban->setText(c.iban);
    m_bic->setText(c.bic);
    m_currency->setCurrentIndex(m_currency->findData(c.currency.code()));
    m_language->setCurrentIndex(m_language->findData(c.language));
    m_timeZone->setEditText(QString::fromLatin1(c.timeZone));
    m_terms->setTerms(c.paymentTerms);
    m_penalty->setCurrentIndex(c.latePenaltyRate ? OwnPenalty : c.latePenaltyLegal ? LegalPenalty : NoPenalty);
    m_penaltyRate->setValue(c.latePenaltyRate);
    m_discountFr->setText(c.discountTermsFr);
    m_discountEn->setText(c.discountTermsEn);
    m_footerFr->setPlainText(c.footerNoteFr);
    m_footerEn->setPlainText(c.footerNoteEn);
    showPenalty();
    showChanges();
}

Company CompanySettings::draft() const {
    Company c = m_company;
    c.name = m_name->text();
    c.legalForm = m_legalForm->currentText();
    if (const auto currency = Currency::fromCode(m_currency->currentData().toString()))
        c.currency = *currency;
    const auto capital = m_capital->value();
    c.shareCapitalMinor = capital ? std::optional(capital->minor()) : std::nullopt;
    c.siren = m_siren->text();
    c.siret = m_siret->text();
    c.rcsCity = m_rcsCity->text();
    c.vatNumber = m_vatNumber->text();
    c.address.line1 = m_line1->text();
    c.address.line2 = m_line2->text();
    c.address.postcode = m_postcode->text();
    c.address.city = m_city->text();
    c.address.country = m_country->code();
    c.email = m_email->text();
    c.phone = m_phone->text();
    c.website = m_website->text();
    c.iban = m_iban->text();
    c.bic = m_bic->text();
    c.language = m_language->currentData().toString();
    c.timeZone = m_timeZone->currentText().trimmed().toLatin1();
    c.paymentTerms = m_terms->terms().value_or(PaymentTerms());
    const int penalty = m_penalty->currentData().toInt();
    c.latePenaltyLegal = penalty == LegalPenalty;
    c.latePenaltyRate = penalty == OwnPenalty ? m_penaltyRate->value() : std::nullopt;
    c.discountTermsFr = m_discountFr->text();
    c.discountTermsEn = m_discountEn->text();
    c.footerNoteFr = m_footerFr->toPlainText();
    c.footerNoteEn = m_footerEn->toPlainText();
    return normalised(c);
}

std::vector<Error> CompanySettings::editorProblems() const {
    std::vector<Error> problems;
    if (!m_capital->problem().isEmpty())
        problems.push_back(invalid(m_capital->problem(), u"shareCapitalMinor"_s));
    if (m_penalty->currentData().toInt() == OwnPenalty && !m_penaltyRate->value())
        problems.push_back(
            invalid(m_penaltyRate->problemOr(tr("Enter the rate of the penalties.")), u"latePenaltyRate"_s));
    return problems;
}

void CompanySettings::showPenalty() {
    form()->field(u"latePenaltyRate"_s)->setVisible(m_penalty->currentData().toInt() == OwnPenalty);
}

QString CompanySettings::fieldName(const QString& field) const {
    const FormField* found = form()->field(field);
    return found ? found->editor()->accessibleName() : field;
}

void CompanySettings::showMissing() {
    const std::vector<Error> missing = missingSellerMentions(draft());
    while (QLayoutItem* item = m_missingLinks->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    m_missing->setVisible(!missing.empty());
    m_missingText->setText(tr("Nothing can be issued until these are there, because the law asks for them:"));
    for (const Error& error : missing) {
        auto* link = new ActionButton(ActionButton::Kind::Link, m_missing);
        link->setObjectName(u"missing."_s + error.field + u"Link"_s);
        link->setLabel(error.message);
        connect(link, &QPushButton::clicked, this, [this, field = error.field] { focusField(field); });
        m_missingLinks->addWidget(link);
        link->show();
    }
}

void CompanySettings::showChanges() {
    showMissing();
    m_previewTimer.start();
}

void CompanySettings::resizeEvent(QResizeEvent* event) {
    SettingsSection::resizeEvent(event);
    m_preview->setVisible(width() >= Metrics::scaled(widthForPreview));
}

void CompanySettings::renderPreview() {
    if (!m_preview->isVisible())
        return;
    const quint64 ticket = ++m_previewTicket;
    Task::run(
        this,
        [company = draft(), language = Language::instance().code()] {
            return PdfFile::render(sampleInvoice(company, language), {.duplicate = false, .sample = true});
        },
        [this, ticket](Result<PdfFile> file) {
            if (ticket != m_previewTicket)
                return;
            if (file)
                m_preview->setBytes(file->bytes());
            else
                m_preview->setMessage(file.error().message);
        });
}

void CompanySettings::save() {
    const Company wanted = draft();
    std::vector<Error> problems = editorProblems();
    for (const Error& error : validate(wanted))
        problems.push_back(error);
    if (!errors()->show(problems))
        return;
    setBusy(true);
    book().backend().write(
        this,
        [actor = book().actor(), wanted, operation = operation()](Services& services) {
            return services.company.save(actor, wanted, operation);
        },
        [this](Result<Company> stored) {
            if (!stored) {
                failed(stored.error());
                return;
            }
            m_company = *stored;
            succeeded(tr("The company is saved."));
            book().loadCompany();
        });
}

} // namespace quittance

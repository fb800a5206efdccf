#include "shell/CompanySetup.h"

#include "common/ActionButton.h"
#include "common/Banner.h"
#include "common/BusinessDay.h"
#include "common/DialogSize.h"
#include "common/DraftKeeper.h"
#include "common/FormDialog.h"
#include "common/FormErrors.h"
#include "common/FormLayout.h"
#include "common/FormMemory.h"
#include "common/Language.h"
#include "common/PdfPreview.h"
#include "common/PlainText.h"
#include "common/Prompts.h"
#include "common/StepBar.h"
#include "common/Task.h"
#include "documents/PdfFile.h"
#include "documents/SampleInvoice.h"
#include "domain/company/Siren.h"
#include "domain/company/VatNumber.h"
#include "domain/money/MoneyFormat.h"
#include "services/Services.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

CompanySetup::CompanySetup(Book& book, QWidget* parent)
    : QDialog(parent),
      m_book(book),
      m_steps(new StepBar(this)),
      m_heading(new PlainLabel({}, "h1", this)),
      m_explanation(new PlainLabel({}, "muted", this)),
      m_banner(new Banner(this)),
      m_stack(new QStackedWidget(this)),
      m_back(new ActionButton(ActionButton::Kind::Secondary, this)),
      m_later(new ActionButton(ActionButton::Kind::Ghost, this)),
      m_next(new ActionButton(ActionButton::Kind::Primary, this)) {
    setObjectName(u"companySetup"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(32, 24, 32, 20);
    layout->setSpacing(12);
    m_explanation->setWordWrap(true);
    m_banner->hide();
    layout->addWidget(m_steps);
    layout->addWidget(m_heading);
    layout->addWidget(m_explanation);
    auto* const offer = new Banner(this);
    offer->setObjectName(u"draftOffer"_s);
    layout->addWidget(offer);
    layout->addWidget(m_banner);
    layout->addWidget(m_stack, 1);
    buildIdentity();
    buildNumbering();
    buildPreview();

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_later);
    buttons->addStretch(1);
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    layout->addLayout(buttons);
    m_next->setObjectName(u"nextButton"_s);
    m_next->setDefault(true);
    setTabOrder(m_later, m_back);
    setTabOrder(m_back, m_next);
    m_back->setObjectName(u"backButton"_s);
    m_later->setObjectName(u"laterButton"_s);
    connect(m_next, &QPushButton::clicked, this, &CompanySetup::next);
    connect(m_back, &QPushButton::clicked, this, [this] { showStep(m_stack->currentIndex() - 1); });
    connect(m_later, &QPushButton::clicked, this, &QDialog::reject);
    setDialogSize(this, 860, 720);
    for (FormLayout* form : {m_identity, m_numbering})
        watchEdits(form, this, [this] { m_touched = true; });
    auto* const memory = new FormMemory(m_stack, this);
    connect(memory, &FormMemory::edited, this, [this] { m_touched = true; });
    m_draft = new DraftKeeper(memory, DraftFile(m_book.facts().location, u"company"_s), offer, this);
    retranslate();
    showStep(0);
}

void CompanySetup::buildIdentity() {
    auto* scroll = new QScrollArea(m_stack);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setFrameShape(QFrame::NoFrame);
    m_identity = new FormLayout(scroll, 2);
    scroll->setWidget(m_identity);
    const auto edit = [this](const char* name) {
        auto* line = new QLineEdit(m_identity);
        line->setObjectName(QString::fromLatin1(name));
        return line;
    };
    m_name = edit("companyNameEdit");
    m_siren = edit("companySirenEdit");
    m_vatNumber = edit("companyVatNumberEdit");
    m_capital = edit("companyCapitalEdit");
    m_rcsCity = edit("companyRcsCityEdit");
    m_address = edit("companyAddressEdit");
    m_postcode = edit("companyPostcodeEdit");
    m_city = edit("companyCityEdit");
    m_email = edit("companyEmailEdit");
    m_iban = edit("companyIbanEdit");
    m_legalForm = new QComboBox(m_identity);
    m_legalForm->setObjectName(u"companyLegalFormCombo"_s);
    m_legalForm->setEditable(true);
    m_legalForm->addItems({u"SAS"_s, u"SASU"_s, u"SARL"_s, u"EURL"_s, u"SA"_s, u"SCOP"_s, u"EI"_s});
    m_regime = new QComboBox(m_identity);
    m_regime->setObjectName(u"companyVatRegimeCombo"_s);
    m_regime->addItem({}, false);
    m_regime->addItem({}, true);
    m_identity->addField(u"name"_s, m_name)->setRequired(true);
    m_identity->addField(u"legalForm"_s, m_legalForm);
    m_identity->addField(u"siren"_s, m_siren)->setRequired(true);
    m_identity->addField(u"vatRegime"_s, m_regime);
    m_identity->addField(u"vatNumber"_s, m_vatNumber);
    m_identity->addField(u"shareCapitalMinor"_s, m_capital);
    m_identity->addField(u"rcsCity"_s, m_rcsCity);
    m_identity->addField(u"email"_s, m_email);
    m_identity->addField(u"address.line1"_s, m_address, 2)->setRequired(true);
    m_identity->addField(u"address.postcode"_s, m_postcode)->setRequired(true);
    m_identity->addField(u"address.city"_s, m_city)->setRequired(true);
    m_identity->addField(u"iban"_s, m_iban, 2);
    m_identity->addStretch();
    m_identityErrors = new FormErrors(m_banner, this);
    m_identityErrors->bind(m_identity);
    connect(m_siren, &QLineEdit::editingFinished, this, [this] {
        // The French VAT number follows from the SIREN.
        const QString siren = m_siren->text().simplified().remove(u' ');
        if (m_vatNumber->text().isEmpty() && checkSiren(siren) && !m_regime->currentData().toBool())
            m_vatNumber->setText(frenchVatNumber(siren));
    });
    m_stack->addWidget(scroll);
}

void CompanySetup::buildNumbering() {
    auto* const scroll = new QScrollArea(m_stack);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    m_numbering = new FormLayout(scroll, 2);
    scroll->setWidget(m_numbering);
    m_invoicePattern = new QLineEdit(NumberPattern::standard(DocumentKind::Invoice).pattern, m_numbering);
    m_invoicePattern->setObjectName(u"invoicePatternEdit"_s);
    m_firstNumber = new QLineEdit(u"1"_s, m_numbering);
    m_firstNumber->setObjectName(u"firstNumberEdit"_s);
    m_terms = new QComboBox(m_numbering);
    m_terms->setObjectName(u"paymentTermsCombo"_s);
    for (const int days : {0, 15, 30, 45, 60})
        m_terms->addItem({}, days);
    m_terms->setCurrentIndex(2);
    m_debits = new QCheckBox(m_numbering);
    m_debits->setObjectName(u"vatOnDebitsCheck"_s);
    m_example = new PlainLabel({}, "h2", m_numbering);
    m_numbering->addField(u"pattern"_s, m_invoicePattern);
    m_numbering->addField(u"firstNumber"_s, m_firstNumber);
    m_numbering->addField(u"paymentTerms"_s, m_terms);
    m_numbering->newLine();
    m_numbering->addWide(m_debits);
    m_numbering->addWide(m_example);
    m_numbering->addStretch();
    m_numberingErrors = new FormErrors(m_banner, this);
    m_numberingErrors->bind(m_numbering);
    const auto showExample = [this] {
        const NumberPattern pattern{m_invoicePattern->text().trimmed()};
        m_example->setText(
            pattern.check() ? tr("The first invoice will be %1.")
                                  .arg(pattern.format(BusinessDay::today().year(), m_firstNumber->text().toLongLong()))
                            : QString());
    };
    connect(m_invoicePattern, &QLineEdit::textChanged, this, showExample);
    connect(m_firstNumber, &QLineEdit::textChanged, this, showExample);
    m_stack->addWidget(scroll);
}

void CompanySetup::buildPreview() {
    m_preview = new PdfPreview(m_stack);
    m_stack->addWidget(m_preview);
}

void CompanySetup::retranslate() {
    setWindowTitle(tr("Create my company"));
    m_steps->setSteps({tr("Identity and VAT"), tr("Numbering"), tr("Your invoice")});
    const auto label = [this](const char* field, const QString& text, const QString& hint = {}) {
        for (FormLayout* form : {m_identity, m_numbering})
            if (FormField* found = form->field(QString::fromLatin1(field))) {
                found->setLabel(text);
                found->setHint(hint);
            }
    };
    label("name", tr("Company &name"));
    label("legalForm", tr("&Legal form"));
    label("siren", tr("&SIREN"), tr("Nine digits."));
    label("vatRegime", tr("VAT &regime"));
    label("vatNumber", tr("&VAT number"));
    label("shareCapitalMinor", tr("Share &capital (€)"), tr("Not for sole traders."));
    label("rcsCity", tr("RCS &town"), tr("Not for sole traders."));
    label("email", tr("&E-mail"));
    label("address.line1", tr("&Address"));
    label("address.postcode", tr("&Postcode"));
    label("address.city", tr("C&ity"));
    label("iban", tr("I&BAN"), tr("Printed in the payment box of your invoices."));
    label("pattern", tr("&Invoice numbers"),
          tr("{year} and {number:5} are filled in; numbers restart each year and have no gap."));
    label("firstNumber", tr("&First number"), tr("Higher than 1 when you move to Quittance in mid-year."));
    label("paymentTerms", tr("&Payment terms"));
    m_regime->setItemText(0, tr("Subject to VAT"));
    m_regime->setItemText(1, tr("Franchise: no VAT (art. 293 B of the CGI)"));
    for (int i = 0; i < m_terms->count(); ++i) {
        const int days = m_terms->itemData(i).toInt();
        m_terms->setItemText(i, days == 0 ? tr("Due on the issue date") : tr("%Ln days", "", days));
    }
    m_debits->setText(tr("I opted to pay VAT on debits (on issue, not on receipt)"));
    m_back->setLabel(tr("Back"));
    m_later->setLabel(tr("Later"));
    showStep(m_stack->currentIndex());
}

void CompanySetup::showStep(int step) {
    m_stack->setCurrentIndex(step);
    m_steps->setCurrent(step);
    m_banner->hide();
    const QStringList headings{tr("Who issues the invoices?"), tr("How are your invoices numbered?"),
                               tr("This is your invoice")};
    const QStringList explanations{
        tr("The law asks for these on every invoice. Everything can be changed later in the settings."),
        tr("One series without gaps per year, as the law asks. The format can be changed each new year."),
        tr("A made-up example with your details. If it looks right, you are ready.")};
    m_heading->setText(headings.value(step));
    m_explanation->setText(explanations.value(step));
    m_back->setVisible(step > 0);
    m_next->setLabel(step == 2 ? tr("Create my company") : tr("Continue"));
    // Enter goes on, wherever the step before left the focus.
    if (step == 2) {
        m_next->setFocus();
        renderPreview();
    } else if (step == 1) {
        m_invoicePattern->setFocus();
        emit m_invoicePattern->textChanged(m_invoicePattern->text());
    } else {
        m_name->setFocus();
    }
}

Company CompanySetup::draft() const {
    Company company;
    company.name = m_name->text();
    company.legalForm = m_legalForm->currentText();
    company.siren = m_siren->text();
    company.vatNumber = m_vatNumber->text();
    company.vatRegime = m_regime->currentData().toBool() ? VatRegime::Franchise : VatRegime::Standard;
    if (const auto capital = MoneyFormat::parse(m_capital->text(), company.currency, Language::locale()))
        company.shareCapitalMinor = capital->minor();
    company.rcsCity = m_rcsCity->text();
    company.email = m_email->text();
    company.address.line1 = m_address->text();
    company.address.postcode = m_postcode->text();
    company.address.city = m_city->text();
    company.address.country = u"FR"_s;
    company.iban = m_iban->text();
    company.language = Language::instance().code();
    company.paymentTerms = {PaymentTerms::Kind::NetDays, m_terms->currentData().toInt()};
    company.vatOnDebits = m_debits->isChecked();
    company.latePenaltyLegal = true;
    return normalised(company);
}

void CompanySetup::next() {
    const int step = m_stack->currentIndex();
    if (step == 0) {
        std::vector<Error> errors = validate(draft());
        if (!m_capital->text().trimmed().isEmpty() &&
            !MoneyFormat::parse(m_capital->text(), Currency::eur(), Language::locale()))
            errors.push_back(invalid(tr("Enter the capital as an amount, such as 10 000."), u"shareCapitalMinor"_s));
        if (errors.empty())
            errors = missingSellerMentions(draft());
        if (m_identityErrors->show(errors))
            showStep(1);
    } else if (step == 1) {
        std::vector<Error> errors;
        if (const auto checked = NumberPattern{m_invoicePattern->text().trimmed()}.check(); !checked)
            errors.push_back(invalid(checked.error().message, u"pattern"_s));
        bool ok = false;
        if (m_firstNumber->text().trimmed().toLongLong(&ok) < 1 || !ok)
            errors.push_back(invalid(tr("The first number is a whole number from 1."), u"firstNumber"_s));
        if (m_numberingErrors->show(errors))
            showStep(2);
    } else {
        save();
    }
}

void CompanySetup::renderPreview() {
    m_preview->setMessage(tr("Drawing the example…"));
    Task::run(
        this,
        [company = draft(), language = Language::instance().code()] {
            return PdfFile::render(sampleInvoice(company, language), {.duplicate = false, .sample = true});
        },
        [this](Result<PdfFile> file) {
            if (file)
                m_preview->setBytes(file->bytes());
            else
                m_preview->setMessage(file.error().message);
        });
}

void CompanySetup::save() {
    m_next->setEnabled(false);
    m_book.backend().write(
        this,
        [actor = m_book.actor(), company = draft(), operation = m_operation,
         pattern = m_invoicePattern->text().trimmed(), first = m_firstNumber->text().trimmed().toLongLong()](
            Services& services) { return services.company.create(actor, company, pattern, first, operation); },
        [this](Result<> saved) {
            m_next->setEnabled(true);
            if (saved) {
                m_draft->drop();
                accept();
                return;
            }
            if (saved.error().code != ErrorCode::Unknown)
                m_operation = OperationId::create(); // what is corrected is another command
            const bool aboutNumbers = m_numbering->field(saved.error().field) != nullptr;
            showStep(aboutNumbers ? 1 : 0);
            (aboutNumbers ? m_numberingErrors : m_identityErrors)->show(saved.error());
        });
}

void CompanySetup::reject() {
    if (m_touched && !Prompts::current().confirm(this, {.title = tr("Leave without creating the company?"),
                                                        .text = tr("What you typed here is not kept."),
                                                        .items = {},
                                                        .acceptText = tr("Leave"),
                                                        .rejectText = tr("Stay"),
                                                        .tone = Tone::Warning}))
        return;
    if (m_touched)
        m_draft->drop();
    QDialog::reject();
}

void CompanySetup::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_draft->retranslate();
    }
    QDialog::changeEvent(event);
}

} // namespace quittance

#include "invoices/CreditDialog.h"

#include "common/DialogSize.h"
#include "common/FormErrors.h"
#include "common/FormLayout.h"
#include "common/Language.h"
#include "common/PlainText.h"
#include "domain/money/MoneyFormat.h"
#include "services/Services.h"

#include <QComboBox>
#include <QLineEdit>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The usual reasons in the document's language: they are printed on it.
QStringList usualReasons(const QString& language) {
    if (language == "fr"_L1)
        return {u"Erreur de facturation"_s, u"Prestation annulée"_s, u"Facture établie en double"_s,
                u"Geste commercial"_s};
    return {u"Billing error"_s, u"Service cancelled"_s, u"Invoiced twice"_s, u"Goodwill"_s};
}

} // namespace

CreditDialog::CreditDialog(Book& book, const InvoiceDetail& detail, QWidget* parent)
    : FormDialog(book, 1, parent),
      m_invoice(detail.invoice),
      m_amount(new PlainLabel({}, "kpi", form())),
      m_reason(new QComboBox(form())) {
    setObjectName(u"creditDialog"_s);
    setDangerous();
    m_reason->setObjectName(u"reasonCombo"_s);
    m_reason->setEditable(true);
    m_reason->addItems(usualReasons(m_invoice.language));
    m_reason->setCurrentIndex(-1);
    m_reason->lineEdit()->setMaxLength(300);
    form()->addWide(new PlainLabel(m_invoice.buyer.name, "muted", form()));
    form()->addWide(m_amount);
    form()->addField(u"reason"_s, m_reason)->setRequired(true);
    form()->addStretch();
    setDialogSize(this, 560, 380);
    ready();
}

void CreditDialog::retranslate() {
    setTexts(tr("Credit note for the whole of %1").arg(m_invoice.number),
             tr("The invoice stays as it is. The credit note gets a number in its own series, and the billed periods "
                "stay billed."),
             tr("Issue the credit note"), {});
    m_amount->setText(MoneyFormat::withCurrency(-m_invoice.gross, Language::locale()));
    label("reason", tr("&Reason"), tr("Printed on the credit note, in the customer’s language."));
}

void CreditDialog::save() {
    const QString reason = m_reason->currentText().trimmed();
    if (reason.isEmpty()) {
        errors()->show(invalid(tr("Say why: the law asks for the reason of a credit note."), u"reason"_s));
        return;
    }
    errors()->clear();
    store(
        [id = m_invoice.id, reason](Services& services, const Actor& actor, const OperationId& operation) {
            return services.invoices.credit(actor, id, reason, operation);
        },
        [this](InvoiceId note) { m_creditNote = note; });
}

} // namespace quittance

#include "invoices/CreditDialog.h"

#include "common/ActionButton.h"
#include "common/Banner.h"
#include "common/FormErrors.h"
#include "common/FormLayout.h"
#include "common/Language.h"
#include "common/PlainText.h"
#include "domain/money/MoneyFormat.h"
#include "services/Services.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

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
    : QDialog(parent), m_book(book), m_invoice(detail.invoice.id) {
    setObjectName(u"creditDialog"_s);
    setWindowTitle(tr("Credit the invoice"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(new PlainLabel(tr("Credit note for the whole of %1").arg(detail.invoice.number), "h2", this));
    auto* who = new PlainLabel(detail.invoice.buyer.name, "muted", this);
    who->setElided(true);
    layout->addWidget(who);
    layout->addWidget(
        new PlainLabel(MoneyFormat::withCurrency(-detail.invoice.gross, Language::locale()), "kpi", this));
    m_banner = new Banner(this);
    m_banner->show(Tone::Info,
                   tr("The invoice stays as it is. The credit note gets a number of its own series, and the "
                      "billed periods stay billed."));
    layout->addWidget(m_banner);

    auto* form = new FormLayout(this);
    m_reason = new QComboBox(form);
    m_reason->setObjectName(u"reasonCombo"_s);
    m_reason->setEditable(true);
    m_reason->addItems(usualReasons(detail.invoice.language));
    m_reason->setCurrentIndex(-1);
    m_reason->lineEdit()->setMaxLength(300);
    auto* reason = form->addField(u"reason"_s, m_reason);
    reason->setLabel(tr("&Reason"));
    reason->setRequired(true);
    reason->setHint(tr("Printed on the credit note, in the customer’s language."));
    layout->addWidget(form);
    m_errors = new FormErrors(nullptr, this);
    m_errors->bind(form);

    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    auto* cancel = new ActionButton(ActionButton::Kind::Secondary, this);
    cancel->setLabel(tr("Cancel"));
    cancel->setDefault(true);
    m_save = new ActionButton(ActionButton::Kind::Danger, this);
    m_save->setObjectName(u"creditButton"_s);
    m_save->setLabel(tr("Issue the credit note"));
    m_save->setAutoDefault(false);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &CreditDialog::save);
    setMinimumWidth(520);
    m_reason->setFocus();
}

void CreditDialog::save() {
    const QString reason = m_reason->currentText().trimmed();
    if (reason.isEmpty()) {
        m_errors->show(invalid(tr("Say why: the law asks for the reason of a credit note."), u"reason"_s));
        return;
    }
    m_errors->clear();
    m_save->setEnabled(false);
    m_book.backend().write(
        this,
        [actor = m_book.actor(), id = m_invoice, reason, operation = m_operation](Services& services) {
            return services.invoices.credit(actor, id, reason, operation);
        },
        [this](Result<InvoiceId> note) {
            m_save->setEnabled(true);
            if (!note) {
                m_banner->showError(note.error());
                return;
            }
            m_creditNote = *note;
            accept();
        });
}

} // namespace quittance

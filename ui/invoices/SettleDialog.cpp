#include "invoices/SettleDialog.h"

#include "common/DateEdit.h"
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

SettleDialog::SettleDialog(Book& book, const InvoiceDetail& detail, QWidget* parent)
    : FormDialog(book, 2, parent),
      m_invoice(detail.invoice),
      m_due(detail.due),
      m_today(detail.today),
      m_amount(new PlainLabel({}, "kpi", form())),
      m_date(new DateEdit(form())),
      m_method(new QComboBox(form())),
      m_reference(new QLineEdit(form())) {
    setObjectName(u"settleDialog"_s);
    m_date->setObjectName(u"receivedOnEdit"_s);
    m_date->setToday(detail.today);
    m_date->setDate(detail.today);
    m_method->setObjectName(u"methodCombo"_s);
    for (const auto method :
         {CollectionMethod::Transfer, CollectionMethod::Card, CollectionMethod::DirectDebit, CollectionMethod::PayPal,
          CollectionMethod::Cheque, CollectionMethod::Cash, CollectionMethod::Other})
        m_method->addItem({}, static_cast<int>(method));
    if (const auto usual = collectionMethodFromString(m_invoice.collectionMethod))
        m_method->setCurrentIndex(m_method->findData(static_cast<int>(*usual)));
    m_reference->setObjectName(u"referenceEdit"_s);
    m_reference->setMaxLength(140);
    form()->addWide(m_amount);
    form()->addField(u"receivedOn"_s, m_date)->setRequired(true);
    form()->addField(u"method"_s, m_method);
    form()->addField(u"reference"_s, m_reference, 2);
    form()->addStretch();
    setDialogSize(this, 520, 400);
    ready();
    m_date->selectAll();
}

void SettleDialog::retranslate() {
    setTexts(tr("Payment of %1").arg(m_invoice.number), m_invoice.buyer.name, tr("Mark as paid"), tr("the payment"));
    m_amount->setText(MoneyFormat::withCurrency(m_due, Language::locale()));
    label("receivedOn", tr("&Received on"));
    label("method", tr("&Method"));
    label("reference", tr("Re&ference"), tr("Number of the cheque or transfer, as on the bank statement."));
    for (int i = 0; i < m_method->count(); ++i)
        m_method->setItemText(i, displayName(static_cast<CollectionMethod>(m_method->itemData(i).toInt())));
}

void SettleDialog::save() {
    SettlementDraft draft;
    draft.invoiceId = m_invoice.id;
    draft.receivedOn = m_date->date();
    draft.method = static_cast<CollectionMethod>(m_method->currentData().toInt());
    draft.reference = m_reference->text();
    std::vector<Error> problems;
    if (!m_date->problem().isEmpty())
        problems.push_back(invalid(m_date->problem(), u"receivedOn"_s));
    else
        problems = validate(draft, m_invoice.issueDate, m_today);
    if (!errors()->show(problems))
        return;
    store([draft](Services& services, const Actor& actor, const OperationId& operation) {
        return services.payments.settle(actor, draft, operation);
    });
}

} // namespace quittance

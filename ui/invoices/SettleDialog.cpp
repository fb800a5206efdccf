#include "invoices/SettleDialog.h"

#include "common/ActionButton.h"
#include "common/Banner.h"
#include "common/DateEdit.h"
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

SettleDialog::SettleDialog(Book& book, const InvoiceDetail& detail, QWidget* parent)
    : QDialog(parent), m_book(book), m_invoice(detail.invoice) {
    setObjectName(u"settleDialog"_s);
    setWindowTitle(tr("Mark as paid"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(new PlainLabel(tr("Payment of %1").arg(m_invoice.number), "h2", this));
    auto* who = new PlainLabel(m_invoice.buyer.name, "muted", this);
    who->setElided(true);
    layout->addWidget(who);
    layout->addWidget(new PlainLabel(MoneyFormat::withCurrency(detail.due, Language::locale()), "kpi", this));
    m_banner = new Banner(this);
    m_banner->hide();
    layout->addWidget(m_banner);

    auto* form = new FormLayout(this, 2);
    m_date = new DateEdit(form);
    m_date->setObjectName(u"receivedOnEdit"_s);
    m_date->setDate(QDate::currentDate());
    m_method = new QComboBox(form);
    m_method->setObjectName(u"methodCombo"_s);
    for (const auto method :
         {CollectionMethod::Transfer, CollectionMethod::Card, CollectionMethod::DirectDebit, CollectionMethod::PayPal,
          CollectionMethod::Cheque, CollectionMethod::Cash, CollectionMethod::Other})
        m_method->addItem(displayName(method), static_cast<int>(method));
    if (const auto usual = collectionMethodFromString(m_invoice.collectionMethod))
        m_method->setCurrentIndex(m_method->findData(static_cast<int>(*usual)));
    m_reference = new QLineEdit(form);
    m_reference->setObjectName(u"referenceEdit"_s);
    m_reference->setMaxLength(140);
    auto* date = form->addField(u"receivedOn"_s, m_date);
    date->setLabel(tr("&Received on"));
    date->setRequired(true);
    form->addField(u"method"_s, m_method)->setLabel(tr("&Method"));
    auto* reference = form->addField(u"reference"_s, m_reference, 2);
    reference->setLabel(tr("Re&ference"));
    reference->setHint(tr("Number of the cheque or transfer, as on the bank statement."));
    layout->addWidget(form);
    m_errors = new FormErrors(m_banner, this);
    m_errors->bind(form);

    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    auto* cancel = new ActionButton(ActionButton::Kind::Secondary, this);
    cancel->setLabel(tr("Cancel"));
    m_save = new ActionButton(ActionButton::Kind::Primary, this);
    m_save->setObjectName(u"settleButton"_s);
    m_save->setLabel(tr("Mark as paid"));
    m_save->setDefault(true);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &SettleDialog::save);
    setMinimumWidth(480);
    m_date->setFocus();
    m_date->selectAll();
}

void SettleDialog::save() {
    SettlementDraft draft;
    draft.invoiceId = m_invoice.id;
    draft.receivedOn = m_date->date();
    draft.method = static_cast<CollectionMethod>(m_method->currentData().toInt());
    draft.reference = m_reference->text();
    std::vector<Error> errors;
    if (!m_date->problem().isEmpty())
        errors.push_back(invalid(m_date->problem(), u"receivedOn"_s));
    else
        errors = validate(draft, m_invoice.issueDate, QDate::currentDate());
    if (!m_errors->show(errors))
        return;
    m_save->setEnabled(false);
    m_book.backend().write(
        this,
        [actor = m_book.actor(), draft, operation = m_operation](Services& services) {
            return services.payments.settle(actor, draft, operation);
        },
        [this](Result<PaymentId> payment) {
            m_save->setEnabled(true);
            if (payment)
                accept();
            else
                m_errors->show(payment.error());
        });
}

} // namespace quittance

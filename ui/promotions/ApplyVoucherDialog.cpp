#include "promotions/ApplyVoucherDialog.h"

#include "common/DateEdit.h"
#include "common/DialogSize.h"
#include "common/FormErrors.h"
#include "common/FormLayout.h"
#include "common/Language.h"
#include "common/PlainText.h"
#include "domain/domains/DomainName.h"
#include "domain/money/MoneyFormat.h"
#include "promotions/VoucherColumns.h"
#include "services/Services.h"
#include "subscriptions/ConsentFields.h"

#include <QComboBox>
#include <QFrame>
#include <QLineEdit>
#include <QVBoxLayout>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

ApplyVoucherDialog::ApplyVoucherDialog(Book& book, VoucherDetail detail, QWidget* parent)
    : FormDialog(book, 1, parent),
      m_detail(std::move(detail)),
      m_site(new QComboBox(form())),
      m_start(new DateEdit(form())) {
    setObjectName(u"applyVoucherDialog"_s);
    m_site->setObjectName(u"siteCombo"_s);
    m_site->setEditable(true);
    m_site->setInsertPolicy(QComboBox::NoInsert);
    for (const Site& site : m_detail.sites)
        m_site->addItem(site.name);
    m_site->setCurrentIndex(m_detail.sites.size() == 1 ? 0 : -1);
    m_start->setObjectName(u"startDateEdit"_s);
    m_start->setToday(m_detail.row.today);
    m_start->setDate(m_detail.row.today);
    form()->addField(u"site"_s, m_site)->setRequired(true);
    form()->addField(u"startDate"_s, m_start)->setRequired(true);
    if (m_detail.row.forDomain && book.may(Permission::ManageDomains)) {
        m_domain = new QLineEdit(form());
        m_domain->setObjectName(u"domainEdit"_s);
        form()->addField(u"domain"_s, m_domain);
    }
    auto* const card = new QFrame(form());
    card->setProperty("role", u"card"_s);
    auto* const inside = new QVBoxLayout(card);
    inside->setContentsMargins(16, 12, 16, 12);
    m_now = new PlainLabel({}, "h2", card);
    m_then = new PlainLabel({}, "muted", card);
    m_now->setObjectName(u"nowText"_s);
    m_then->setObjectName(u"thenText"_s);
    for (PlainLabel* const label : {m_now, m_then}) {
        label->setWordWrap(true);
        inside->addWidget(label);
    }
    form()->addWide(card);
    m_consent = new ConsentFields(book, form(), true);
    form()->addStretch();
    connect(m_start, &DateEdit::valueChanged, this, &ApplyVoucherDialog::updatePreview);
    setDialogSize(this, 500, 460);
    ready();
    m_consent->ask(m_detail.row.customerId);
    updatePreview();
}

void ApplyVoucherDialog::retranslate() {
    const VoucherRow& row = m_detail.row;
    setTexts(tr("Apply the voucher %1").arg(row.voucher.code),
             tr("%1, for a site of %2. Valid until %3.")
                 .arg(rewardText(row), row.workspaceName, Language::longDate(row.voucher.validUntil)),
             tr("Apply the voucher"), tr("the site and the day"));
    label("site", tr("&Site"), tr("Choose one, or type the name of a new one."));
    label("startDate", tr("S&tarts on"), tr("On or before the day until which the voucher is valid."));
    if (m_domain)
        label("domain", tr("&Domain to order"), tr("Empty: it is named later, under “Domains & e-mail”."));
    m_consent->retranslate();
    updatePreview();
}

VoucherUse ApplyVoucherDialog::use() {
    return {.site = m_site->currentText().trimmed(),
            .start = m_start->date(),
            .domain = m_domain ? m_domain->text().trimmed() : QString()};
}

void ApplyVoucherDialog::updatePreview() {
    const VoucherUse wanted = use();
    const quint64 ticket = ++m_previewTicket;
    book().backend().read(
        this,
        [actor = book().actor(), id = m_detail.row.id, wanted](Services& services) {
            return services.vouchers.preview(actor, id, wanted);
        },
        [this, ticket](Result<VoucherPreview> preview) {
            if (ticket != m_previewTicket)
                return;
            form()
                ->field(u"startDate"_s)
                ->setError(preview || preview.error().field != "startDate"_L1 ? QString() : preview.error().message);
            if (preview) {
                showPreview(*preview);
                return;
            }
            m_now->setText(u"—"_s);
            m_then->setText(preview.error().message);
        });
}

void ApplyVoucherDialog::showPreview(const VoucherPreview& preview) {
    const auto& first = preview.subscription.next;
    const QLocale locale = Language::locale();
    const auto money = [&locale](const Money& amount) { return MoneyFormat::withCurrency(amount, locale); };
    if (!first) {
        m_now->setText(tr("Nothing is left to bill."));
    } else if (preview.then) {
        m_now->setText(
            tr("%1 from %2 to %3")
                .arg(money(first->net), Language::date(first->period.start), Language::date(first->period.lastDay())));
    } else {
        m_now->setText(tr("%1, once").arg(money(first->net)));
    }
    QString then = preview.then
                       ? tr("Then %1 excl. VAT from %2 on, like any other subscription, unless it is ended before.")
                             .arg(money(preview.then->net), Language::date(preview.then->dueDate))
                       : tr("Nothing else follows.");
    // A set-up fee is no part of the period.
    for (const ProposedInvoice& invoice : preview.subscription.due)
        if (!invoice.totals.gross.isZero())
            then.prepend(tr("The next run bills %1 incl. VAT for setting it up.").arg(money(invoice.totals.gross)) +
                         u' ');
    m_then->setText(then);
}

void ApplyVoucherDialog::save() {
    const VoucherUse wanted = use();
    std::vector<Error> wrong;
    if (wanted.site.isEmpty())
        wrong.push_back(invalid(tr("Choose the site, or type the name of a new one."), u"site"_s));
    const VoucherRow& row = m_detail.row;
    if (const QString problem = m_start->problemOr(wanted.start.isValid() ? QString() : tr("Enter the start date."));
        !problem.isEmpty())
        wrong.push_back(invalid(problem, u"startDate"_s));
    else if (auto may = mayApply(row.voucher, wanted.start, row.today); !may)
        wrong.push_back(may.error());
    if (!wanted.domain.isEmpty())
        if (const auto name = DomainName::parse(wanted.domain); !name)
            wrong.push_back(invalid(name.error().message, u"domain"_s));
    for (Error& error : m_consent->problems())
        wrong.push_back(std::move(error));
    if (!errors()->show(wrong))
        return;
    store([id = row.id, version = row.voucher.version, wanted,
           grounds = m_consent->grounds()](Services& services, const Actor& actor, const OperationId& operation) {
        return services.vouchers.apply(actor, id, wanted, version, operation, grounds);
    });
}

} // namespace quittance

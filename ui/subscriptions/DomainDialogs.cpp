#include "subscriptions/DomainDialogs.h"

#include "common/DateEdit.h"
#include "common/DialogSize.h"
#include "common/FormErrors.h"
#include "common/FormLayout.h"
#include "common/Language.h"
#include "common/PlainText.h"
#include "services/Services.h"
#include "subscriptions/DomainColumns.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFrame>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A card below the fields that says what will happen.
PlainLabel* addEffect(FormLayout* form) {
    auto* const card = new QFrame(form);
    card->setProperty("role", u"card"_s);
    auto* const inside = new QVBoxLayout(card);
    inside->setContentsMargins(16, 12, 16, 12);
    auto* const label = new PlainLabel({}, nullptr, card);
    label->setObjectName(u"effectText"_s);
    label->setWordWrap(true);
    inside->addWidget(label);
    form->addWide(card);
    return label;
}

/// What is wrong with a date, at its field.
void check(DateEdit* edit, const QString& field, const QString& whenEmpty, std::vector<Error>& wrong) {
    const bool given = edit->date().isValid();
    if (const QString problem = edit->problemOr(given ? QString() : whenEmpty); !problem.isEmpty())
        wrong.push_back(invalid(problem, field));
}

} // namespace

MoveDomainDialog::MoveDomainDialog(Book& book, DomainRow row, QWidget* parent)
    : FormDialog(book, 1, parent),
      m_row(std::move(row)),
      m_to(new QComboBox(form())),
      m_on(new DateEdit(form())),
      m_expiresOn(new DateEdit(form())),
      m_registrar(new QLineEdit(form())),
      m_reason(new QLineEdit(form())) {
    setObjectName(u"moveDomainDialog"_s);
    m_to->setObjectName(u"stateCombo"_s);
    m_on->setObjectName(u"onEdit"_s);
    m_expiresOn->setObjectName(u"expiresOnEdit"_s);
    m_registrar->setObjectName(u"registrarEdit"_s);
    m_reason->setObjectName(u"reasonEdit"_s);
    for (const DomainState state : nextStates(m_row.domain))
        m_to->addItem({}, static_cast<int>(state));
    for (DateEdit* const edit : {m_on, m_expiresOn})
        edit->setToday(m_row.today);
    m_on->setDate(m_row.today);
    m_expiresOn->setDate(m_row.domain.expiresOn.value_or(QDate()));
    m_registrar->setMaxLength(100);
    m_registrar->setText(m_row.domain.registrar);
    m_reason->setMaxLength(500);
    form()->addField(u"to"_s, m_to)->setRequired(true);
    form()->addField(u"on"_s, m_on)->setRequired(true);
    form()->addField(u"expiresOn"_s, m_expiresOn);
    form()->addField(u"registrar"_s, m_registrar);
    form()->addField(u"reason"_s, m_reason)->setRequired(true);
    m_effect = addEffect(form());
    form()->addStretch();
    connect(m_to, &QComboBox::currentIndexChanged, this, &MoveDomainDialog::showFields);
    setDialogSize(this, 520, 560);
    showFields();
    ready();
}

DomainState MoveDomainDialog::wanted() const { return static_cast<DomainState>(m_to->currentData().toInt()); }

void MoveDomainDialog::showFields() {
    const DomainState to = wanted();
    const bool registered = to == DomainState::Registered;
    const bool connected = to == DomainState::Connected;
    form()->field(u"expiresOn"_s)->setVisible(registered || connected);
    form()->field(u"expiresOn"_s)->setRequired(registered);
    form()->field(u"registrar"_s)->setVisible(registered || connected);
    form()->field(u"reason"_s)->setVisible(to == DomainState::Refused);
    if (registered && !m_expiresOn->date().isValid())
        m_expiresOn->setDate(m_on->date().isValid() ? m_on->date().addYears(1) : m_row.today.addYears(1));
    m_effect->setText(
        to == DomainState::Refused
            ? (m_row.billing ? tr("%1 is taken back, and what is billed of it is credited.").arg(m_row.billing->code)
                             : tr("Nothing is billed for it."))
        : registered ? tr("From now on its expiry is watched, and mailboxes can be added.")
        : connected  ? tr("From now on mailboxes can be added. Its renewal is up to the customer.")
                     : tr("It goes on waiting."));
}

void MoveDomainDialog::retranslate() {
    setTexts(tr("Next step"), m_row.domain.name.shown() + u" · "_s + m_row.customerName, tr("Record the step"),
             tr("the step"));
    for (int i = 0; i < m_to->count(); ++i)
        m_to->setItemText(i, displayName(static_cast<DomainState>(m_to->itemData(i).toInt())));
    label("to", tr("What &happened"));
    label("on", tr("&On"), tr("31/1, −3, t for today"));
    label("expiresOn", tr("&Expires on"), tr("The date that the registrar gives."));
    label("registrar", tr("&Registrar"));
    label("reason", tr("&Why"), tr("For example: locked by its owner"));
    showFields();
}

void MoveDomainDialog::save() {
    DomainMove move{.to = wanted(),
                    .on = m_on->date(),
                    .expiresOn = {},
                    .registrar = m_registrar->text(),
                    .reason = m_reason->text()};
    if (move.to == DomainState::Registered || move.to == DomainState::Connected)
        move.expiresOn = m_expiresOn->value();
    std::vector<Error> wrong;
    check(m_on, u"on"_s, tr("Enter the day."), wrong);
    if (!m_expiresOn->isHidden() && !m_expiresOn->problem().isEmpty())
        wrong.push_back(invalid(m_expiresOn->problem(), u"expiresOn"_s));
    if (wrong.empty())
        if (auto may = moved(m_row.domain, move, m_row.today); !may)
            wrong.push_back(may.error());
    if (!errors()->show(wrong))
        return;
    store([id = m_row.id, version = m_row.domain.version, move](Services& services, const Actor& actor,
                                                                const OperationId& operation) {
        return services.domains.move(actor, id, move, version, operation);
    });
}

void fillSites(QComboBox* combo, const std::vector<Site>& sites, const QString& none) {
    combo->clear();
    combo->addItem(none, 0);
    for (const Site& site : sites)
        combo->addItem(site.name, site.id.value);
}

SiteChoice chosenSite(const QComboBox* combo) {
    const QString text = combo->currentText().trimmed();
    const int index = combo->findText(text, Qt::MatchFixedString);
    if (index < 0)
        return {.id = {}, .name = text};
    const qint64 id = combo->itemData(index).toLongLong();
    return {.id = id > 0 ? std::optional(SiteId{id}) : std::nullopt, .name = {}};
}

DomainSiteDialog::DomainSiteDialog(Book& book, DomainDetail detail, QWidget* parent)
    : FormDialog(book, 1, parent), m_detail(std::move(detail)), m_site(new QComboBox(form())) {
    setObjectName(u"domainSiteDialog"_s);
    m_site->setObjectName(u"siteCombo"_s);
    m_site->setEditable(true);
    m_site->setInsertPolicy(QComboBox::NoInsert);
    fillSites(m_site, m_detail.sites, {});
    const auto& site = m_detail.row.domain.site;
    m_site->setCurrentIndex(site ? std::max(0, m_site->findData(site->value)) : 0);
    form()->addField(u"site"_s, m_site);
    form()->addStretch();
    setDialogSize(this, 480, 300);
    ready();
}

void DomainSiteDialog::retranslate() {
    const DomainRow& row = m_detail.row;
    setTexts(tr("Assign to a site"), row.domain.name.shown() + u" · "_s + row.customerName, tr("Assign"),
             tr("the site"));
    m_site->setItemText(0, tr("Unassigned"));
    label("site", tr("&Site"),
          tr("Any site of the customer, or the name of a new one. The subscription that bills it moves, too."));
}

void DomainSiteDialog::save() {
    store([id = m_detail.row.id, version = m_detail.row.domain.version,
           site = chosenSite(m_site)](Services& services, const Actor& actor, const OperationId& operation) {
        return services.domains.assignSite(actor, id, site, version, operation);
    });
}

RenewDomainDialog::RenewDomainDialog(Book& book, DomainDetail detail, QWidget* parent)
    : FormDialog(book, 1, parent), m_detail(std::move(detail)), m_expiresOn(new DateEdit(form())) {
    setObjectName(u"renewDomainDialog"_s);
    m_expiresOn->setObjectName(u"expiresOnEdit"_s);
    m_expiresOn->setToday(m_detail.row.today);
    m_expiresOn->setDate(proposedExpiry(m_detail.row.domain, m_detail.billedUntil));
    form()->addField(u"expiresOn"_s, m_expiresOn)->setRequired(true);
    m_billed = addEffect(form());
    form()->addStretch();
    setDialogSize(this, 480, 360);
    ready();
}

void RenewDomainDialog::retranslate() {
    const DomainRow& row = m_detail.row;
    setTexts(tr("Renewal of the domain"), row.domain.name.shown() + u" · "_s + row.customerName,
             tr("Record the renewal"), tr("the date"));
    label("expiresOn", tr("&Expires on"), tr("The date that the registrar gives."));
    const QString now = row.domain.expiresOn ? tr("Until now: %1.").arg(Language::longDate(*row.domain.expiresOn))
                                             : tr("No expiry was known until now.");
    const QString billed = !row.billing ? tr("Nothing is billed for it.")
                           : m_detail.billedUntil
                               ? tr("It is billed until %1.").arg(Language::longDate(m_detail.billedUntil->addDays(-1)))
                               : tr("Nothing of it is billed yet.");
    m_billed->setText(tr("%1 %2", "two sentences").arg(now, billed));
}

void RenewDomainDialog::save() {
    const DomainRow& row = m_detail.row;
    const QDate until = m_expiresOn->date();
    std::vector<Error> wrong;
    check(m_expiresOn, u"expiresOn"_s, tr("Enter the day."), wrong);
    if (wrong.empty())
        if (auto may = renewed(row.domain, until, row.today); !may)
            wrong.push_back(may.error());
    if (!errors()->show(wrong))
        return;
    store([id = row.id, version = row.domain.version, until](Services& services, const Actor& actor,
                                                             const OperationId& operation) {
        return services.domains.renew(actor, id, until, version, operation);
    });
}

EndDomainDialog::EndDomainDialog(Book& book, DomainDetail detail, std::optional<MailboxRow> mailbox, QWidget* parent)
    : FormDialog(book, 1, parent),
      m_detail(std::move(detail)),
      m_mailbox(std::move(mailbox)),
      m_lastDay(new DateEdit(form())),
      m_credit(new QCheckBox(form())) {
    setObjectName(u"endDomainDialog"_s);
    const DomainRow& row = m_detail.row;
    m_lastDay->setObjectName(u"lastDayEdit"_s);
    m_lastDay->setToday(row.today);
    const auto expires = row.domain.expiresOn;
    m_lastDay->setDate(!m_mailbox && expires && *expires > row.today ? *expires : row.today);
    m_credit->setObjectName(u"creditCheck"_s);
    form()->addField(u"lastDay"_s, m_lastDay)->setRequired(true);
    form()->addWide(m_credit);
    m_credit->setVisible(m_mailbox ? m_mailbox->billing.has_value() : row.billing.has_value() || row.mailboxes > 0);
    if (!m_mailbox) {
        m_reason = new QLineEdit(form());
        m_reason->setObjectName(u"reasonEdit"_s);
        m_reason->setMaxLength(500);
        form()->addField(u"reason"_s, m_reason);
    }
    m_effect = addEffect(form());
    form()->addStretch();
    setDialogSize(this, 520, 420);
    ready();
}

void EndDomainDialog::retranslate() {
    const DomainRow& row = m_detail.row;
    if (m_mailbox)
        setTexts(tr("End the mailbox"), m_mailbox->address, tr("End the mailbox"), tr("the date"));
    else
        setTexts(tr("End the domain"), row.domain.name.shown() + u" · "_s + row.customerName, tr("End the domain"),
                 tr("the date"));
    label("lastDay", tr("&Last day"), tr("31/1, +30, t for today"));
    m_credit->setText(tr("&Credit days already billed after this date"));
    if (m_reason)
        label("reason", tr("&Why"));
    const int mailboxes = static_cast<int>(row.mailboxes);
    QStringList effects;
    const auto& billing = m_mailbox ? m_mailbox->billing : row.billing;
    effects.append(billing ? tr("%1 ends on the same day.").arg(billing->code) : tr("Nothing is billed for it."));
    if (!m_mailbox && mailboxes > 0)
        effects.append(tr("Its %Ln mailboxes end with it.", "", mailboxes));
    m_effect->setText(effects.join(u' '));
}

void EndDomainDialog::save() {
    const DomainEnd end{.lastDay = m_lastDay->date(),
                        .credit = m_credit->isChecked(),
                        .reason = m_reason ? m_reason->text() : QString()};
    std::vector<Error> wrong;
    check(m_lastDay, u"lastDay"_s, tr("Enter the day."), wrong);
    if (!errors()->show(wrong))
        return;
    if (m_mailbox)
        store([id = m_mailbox->mailbox.id, version = m_mailbox->mailbox.version,
               end](Services& services, const Actor& actor, const OperationId& operation) {
            return services.domains.endMailbox(actor, id, end, version, operation);
        });
    else
        store([id = m_detail.row.id, version = m_detail.row.domain.version, end](Services& services, const Actor& actor,
                                                                                 const OperationId& operation) {
            return services.domains.end(actor, id, end, version, operation);
        });
}

} // namespace quittance

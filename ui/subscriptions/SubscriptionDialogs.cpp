#include "subscriptions/SubscriptionDialogs.h"

#include "common/ActionButton.h"
#include "common/FormErrors.h"
#include "common/FormLayout.h"
#include "common/PlainText.h"
#include "services/Services.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

SubscriptionDialog::SubscriptionDialog(const QString& title, const QString& subtitle, const QString& verb,
                                       QWidget* parent)
    : QDialog(parent), m_form(new FormLayout(this)) {
    setWindowTitle(title);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(new PlainLabel(title, "h2", this));
    auto* where = new PlainLabel(subtitle, "muted", this);
    where->setWordWrap(true);
    layout->addWidget(where);
    layout->addWidget(m_form, 1);
    m_errors = new FormErrors(nullptr, this);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    auto* cancel = new ActionButton(ActionButton::Kind::Secondary, this);
    cancel->setLabel(tr("Cancel"));
    cancel->setObjectName(u"cancelButton"_s);
    cancel->setAutoDefault(false);
    m_save = new ActionButton(ActionButton::Kind::Primary, this);
    m_save->setObjectName(u"saveButton"_s);
    m_save->setLabel(verb);
    m_save->setDefault(true);
    m_save->setKeys(QKeySequence::Save);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, [this] { accept(); });
    setMinimumWidth(440);
}

void SubscriptionDialog::setReady(bool ready) { m_save->setEnabled(ready); }

AssignSiteDialog::AssignSiteDialog(Book& book, const SubscriptionDetail& detail, QWidget* parent)
    : SubscriptionDialog(tr("Assign to a site"), detail.subscription.code + u" · "_s + detail.customer.name,
                         tr("Assign"), parent),
      m_site(new QComboBox(form())) {
    m_site->setObjectName(u"siteCombo"_s);
    m_site->setEditable(true);
    m_site->setInsertPolicy(QComboBox::NoInsert);
    m_site->addItem(tr("Unassigned"), 0);
    FormField* field = form()->addField(u"siteId"_s, m_site);
    field->setLabel(tr("&Site"));
    field->setHint(tr("Choose one, or type the name of a new one."));
    errors()->bind(form());
    setReady(false); // what is chosen is not known before the sites are there
    book.backend().read(
        this,
        [actor = book.actor(), customer = detail.customer.id](Services& services) {
            return services.workspaces.sites(actor, customer);
        },
        [this, workspace = detail.subscription.workspaceId,
         current = detail.subscription.siteId](Result<std::vector<Site>> sites) {
            if (!sites) {
                errors()->show(invalid(sites.error().message, u"siteId"_s));
                return;
            }
            for (const Site& site : *sites)
                if (site.workspaceId == workspace)
                    m_site->addItem(site.name, site.id.value);
            m_site->setCurrentIndex(current ? m_site->findData(current->value) : 0);
            setReady(true);
        });
}

void AssignSiteDialog::accept() {
    if (m_site->currentText().trimmed().isEmpty())
        errors()->show(invalid(tr("Choose a site, or “Unassigned”."), u"siteId"_s));
    else
        QDialog::accept();
}

std::optional<SiteId> AssignSiteDialog::site() const {
    const int index = m_site->findText(m_site->currentText().trimmed(), Qt::MatchFixedString);
    const qint64 id = index < 0 ? 0 : m_site->itemData(index).toLongLong();
    return id > 0 ? std::optional(SiteId{id}) : std::nullopt;
}

QString AssignSiteDialog::newSite() const {
    const QString typed = m_site->currentText().trimmed();
    return m_site->findText(typed, Qt::MatchFixedString) < 0 ? typed : QString();
}

MethodDialog::MethodDialog(const SubscriptionDetail& detail, QWidget* parent)
    : SubscriptionDialog(tr("Collection method"), detail.subscription.code + u" · "_s + detail.customer.name,
                         tr("Save"), parent),
      m_method(new QComboBox(form())) {
    addMethods(tr("As the customer: %1").arg(displayName(detail.customer.collectionMethod)));
    if (detail.subscription.collectionMethod)
        m_method->setCurrentIndex(m_method->findData(static_cast<int>(*detail.subscription.collectionMethod)));
}

MethodDialog::MethodDialog(const QString& what, QWidget* parent)
    : SubscriptionDialog(tr("Collection method"), what, tr("Save"), parent), m_method(new QComboBox(form())) {
    addMethods(tr("As each customer"));
}

void MethodDialog::addMethods(const QString& asCustomer) {
    m_method->setObjectName(u"methodCombo"_s);
    m_method->addItem(asCustomer, -1);
    for (const auto method :
         {CollectionMethod::Transfer, CollectionMethod::Card, CollectionMethod::DirectDebit, CollectionMethod::PayPal,
          CollectionMethod::Cheque, CollectionMethod::Cash, CollectionMethod::Other})
        m_method->addItem(displayName(method), static_cast<int>(method));
    form()->addField(u"collectionMethod"_s, m_method)->setLabel(tr("&Method"));
}

std::optional<CollectionMethod> MethodDialog::method() const {
    const int value = m_method->currentData().toInt();
    return value < 0 ? std::nullopt : std::optional(static_cast<CollectionMethod>(value));
}

} // namespace quittance

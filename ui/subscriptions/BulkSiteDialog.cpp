#include "subscriptions/BulkSiteDialog.h"

#include "common/Banner.h"
#include "common/DialogSize.h"
#include "common/FormErrors.h"
#include "common/FormLayout.h"
#include "common/Language.h"
#include "common/PlainText.h"
#include "services/Services.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr size_t atOnce = 1000; ///< subscriptions asked for by one statement

} // namespace

BulkSiteDialog::BulkSiteDialog(Book& book, std::vector<qint64> subscriptions, QWidget* parent)
    : FormDialog(book, 1, parent), m_subscriptions(std::move(subscriptions)), m_site(new QComboBox(form())) {
    setObjectName(u"bulkSiteDialog"_s);
    m_site->setObjectName(u"siteCombo"_s);
    m_site->setEditable(true);
    m_site->setInsertPolicy(QComboBox::NoInsert);
    m_site->addItem({});
    m_site->setCurrentIndex(-1);
    form()->addField(u"site"_s, m_site)->setRequired(true);
    auto* const card = new QFrame(form());
    card->setProperty("role", u"card"_s);
    auto* const inside = new QVBoxLayout(card);
    inside->setContentsMargins(16, 12, 16, 12);
    m_effect = new PlainLabel({}, nullptr, card);
    m_effect->setObjectName(u"effectText"_s);
    m_effect->setWordWrap(true);
    inside->addWidget(m_effect);
    form()->addWide(card);
    form()->addStretch();
    connect(m_site, &QComboBox::currentTextChanged, this, &BulkSiteDialog::show);
    setDialogSize(this, 500, 380);
    ready();
    load();
}

Result<BulkSiteDialog::Outlook> BulkSiteDialog::look(Services& services, const Actor& actor,
                                                     std::span<const qint64> subscriptions) {
    Outlook outlook;
    std::set<qint64> customers;
    for (size_t first = 0; first < subscriptions.size(); first += atOnce) {
        const auto rows = services.subscriptions.rows(
            actor, subscriptions.subspan(first, std::min(atOnce, subscriptions.size() - first)));
        if (!rows)
            return rows.error();
        for (const SubscriptionRow& row : *rows) {
            outlook.services.push_back(
                {.id = row.id.value, .workspace = {row.customerId.value, row.workspaceName}, .site = row.siteName});
            customers.insert(row.customerId.value);
        }
    }
    const std::vector<qint64> keys(customers.begin(), customers.end());
    const auto known = services.workspaces.siteNames(actor, keys);
    if (!known)
        return known.error();
    for (const WorkspaceSites& workspace : *known)
        outlook.sites[{workspace.customer.value, workspace.name}] = workspace.sites;
    return outlook;
}

void BulkSiteDialog::load() {
    book().backend().overview(
        this, "sites",
        [actor = book().actor(), ids = m_subscriptions](Services& services) { return look(services, actor, ids); },
        [this](Result<Outlook> outlook) {
            if (!outlook) {
                banner()->showError(outlook.error());
                return;
            }
            m_outlook = *std::move(outlook);
            fill();
            show();
        });
}

/// What was typed meanwhile stays.
void BulkSiteDialog::fill() {
    std::set<QString> names;
    for (const auto& [workspace, sites] : m_outlook->sites)
        names.insert(sites.begin(), sites.end());
    const QString typed = m_site->currentText();
    for (const QString& name : names)
        m_site->addItem(name);
    m_site->setCurrentIndex(-1);
    m_site->setEditText(typed);
}

std::optional<QString> BulkSiteDialog::chosen() const {
    const QString name = normalised(Site{.id = {}, .workspaceId = {}, .name = m_site->currentText()}).name;
    if (name.isEmpty())
        return std::nullopt;
    return name == m_site->itemText(0) ? QString() : name;
}

std::map<qint64, QString> BulkSiteDialog::touched() const {
    std::map<qint64, QString> others;
    const auto name = chosen();
    if (name && m_outlook)
        for (const Service& service : m_outlook->services)
            if (service.site != *name)
                others.emplace(service.id, service.site);
    return others;
}

void BulkSiteDialog::show() {
    const auto name = chosen();
    setBusy(true);
    if (!name || !m_outlook) {
        m_effect->setText(m_outlook ? tr("Choose a site, or type the name of a new one.")
                                    : tr("The sites are being read…"));
        return;
    }
    std::set<std::pair<qint64, QString>> without; // workspaces in which it is to be made
    int moved = 0;
    for (const Service& service : m_outlook->services) {
        if (service.site == *name)
            continue;
        ++moved;
        const auto sites = m_outlook->sites.find(service.workspace);
        if (sites != m_outlook->sites.end() && !sites->second.contains(*name))
            without.insert(service.workspace);
    }
    const int same = static_cast<int>(m_outlook->services.size()) - moved;
    QStringList lines{name->isEmpty() ? tr("%Ln subscriptions lose their site.", "", moved)
                                      : tr("%Ln subscriptions are assigned to %1.", "", moved).arg(quoted(*name))};
    if (same > 0)
        lines.append(name->isEmpty() ? tr("%Ln have none already.", "", same) : tr("%Ln have it already.", "", same));
    const int made = static_cast<int>(without.size());
    if (made > 0 && !name->isEmpty())
        lines.append(tr("The site will be created in %Ln workspaces that do not have it.", "", made));
    m_effect->setText(lines.join(u'\n'));
    setBusy(moved == 0);
}

void BulkSiteDialog::retranslate() {
    const int count = static_cast<int>(m_subscriptions.size());
    setTexts(tr("Assign to a site"), tr("%Ln subscriptions", "", count), tr("Assign %Ln subscriptions", "", count),
             tr("the site"));
    label("site", tr("&Site"), tr("Each gets the site of this name in its own workspace."));
    m_site->setItemText(0, tr("Unassigned"));
    show();
}

void BulkSiteDialog::save() {
    const auto name = chosen();
    if (!name || touched().empty()) // by its key, while the button is off
        return;
    if (!name->isEmpty()) {
        const auto problems = validate(Site{.id = {}, .workspaceId = {}, .name = *name});
        if (!problems.empty()) {
            errors()->show(invalid(problems.front().message, u"site"_s));
            return;
        }
    }
    m_wanted = *name;
    succeeded();
}

} // namespace quittance

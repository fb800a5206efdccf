#include "customers/MergeDialog.h"

#include "common/ActionButton.h"
#include "common/Banner.h"
#include "common/Countries.h"
#include "common/DialogSize.h"
#include "common/FlowLayout.h"
#include "common/FormLayout.h"
#include "common/Language.h"
#include "common/PlainText.h"
#include "customers/CustomerDialog.h"
#include "customers/CustomerPicker.h"
#include "services/Services.h"
#include "theme/Theme.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QRadioButton>
#include <QVBoxLayout>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

QString oneLine(const Address& a) {
    QStringList parts;
    for (const QString& part : {a.line1, a.line2, QString(a.postcode + u' ' + a.city).trimmed(), a.region,
                                a.country.isEmpty() ? QString() : Countries::name(a.country)})
        if (!part.isEmpty())
            parts.append(part);
    return parts.join(u", "_s);
}

/// A radio button whose text comes from data: shortened, never a mnemonic.
QRadioButton* radio(const QString& text, QWidget* parent) {
    constexpr int longest = 48;
    QString shown = text.size() > longest ? QString(text.left(longest - 1) + u'…') : text;
    shown.replace(u'\n', u' ');
    auto* const button = new QRadioButton(shown.replace(u'&', u"&&"_s), parent);
    if (text.size() > longest)
        button->setToolTip(plainTooltip(text));
    return button;
}

} // namespace

/// The members of a customer that the person chooses between when they differ.
struct MergeDialog::Choice {
    QString (*title)();
    QString (*text)(const Customer& customer);
    void (*take)(Customer& into, const Customer& from);
};

const std::vector<MergeDialog::Choice>& MergeDialog::choices() {
    static const std::vector<Choice> all{
        {[] { return tr("Name"); }, [](const Customer& c) { return c.name; },
         [](Customer& to, const Customer& from) { to.name = from.name; }},
        {[] { return tr("E-mail"); }, [](const Customer& c) { return c.email; },
         [](Customer& to, const Customer& from) { to.email = from.email; }},
        {[] { return tr("Phone"); }, [](const Customer& c) { return c.phone; },
         [](Customer& to, const Customer& from) { to.phone = from.phone; }},
        {[] { return tr("Address"); }, [](const Customer& c) { return oneLine(c.address); },
         [](Customer& to, const Customer& from) { to.address = from.address; }},
        {[] { return tr("SIREN"); }, [](const Customer& c) { return c.siren; },
         [](Customer& to, const Customer& from) { to.siren = from.siren; }},
        {[] { return tr("VAT number"); }, [](const Customer& c) { return c.vatNumber; },
         [](Customer& to, const Customer& from) {
             to.vatNumber = from.vatNumber;
             to.viesState = from.viesState;
         }},
        {[] { return tr("VAT decision"); }, [](const Customer& c) { return displayName(c.vatOverride); },
         [](Customer& to, const Customer& from) {
             to.vatOverride = from.vatOverride;
             to.vatOverrideReason = from.vatOverrideReason;
         }},
        {[] { return tr("Payment terms"); },
         [](const Customer& c) { return c.paymentTerms ? displayName(*c.paymentTerms) : tr("as the company"); },
         [](Customer& to, const Customer& from) { to.paymentTerms = from.paymentTerms; }},
        {[] { return tr("Method"); }, [](const Customer& c) { return displayName(c.collectionMethod); },
         [](Customer& to, const Customer& from) { to.collectionMethod = from.collectionMethod; }},
        {[] { return tr("Currency"); }, [](const Customer& c) { return c.currency.code(); },
         [](Customer& to, const Customer& from) { to.currency = from.currency; }},
        {[] { return tr("Language of documents"); },
         [](const Customer& c) { return QLocale(c.language).nativeLanguageName(); },
         [](Customer& to, const Customer& from) { to.language = from.language; }},
        {[] { return tr("Invoices"); },
         [](const Customer& c) { return c.invoicePerWorkspace ? tr("one for each workspace") : tr("one for all"); },
         [](Customer& to, const Customer& from) { to.invoicePerWorkspace = from.invoicePerWorkspace; }},
        {[] { return tr("Changes allowed"); },
         [](const Customer& c) {
             return c.changesAllowed == ChangesAllowed::All ? tr("all", "changes") : tr("only adding licences");
         },
         [](Customer& to, const Customer& from) { to.changesAllowed = from.changesAllowed; }},
        {[] { return tr("Note"); }, [](const Customer& c) { return c.note; },
         [](Customer& to, const Customer& from) { to.note = from.note; }},
    };
    return all;
}

QString displayName(DuplicateSign sign) {
    switch (sign) {
    case DuplicateSign::VatNumber: return MergeDialog::tr("same VAT number");
    case DuplicateSign::Siren: return MergeDialog::tr("same SIREN");
    case DuplicateSign::Email: return MergeDialog::tr("same e-mail");
    case DuplicateSign::Name: return MergeDialog::tr("same name");
    }
    Q_UNREACHABLE();
}

MergeDialog::MergeDialog(Book& book, const Customer& first, CustomerId second, QWidget* parent)
    : FormDialog(book, 1, parent),
      m_first(first),
      m_picker(new CustomerPicker(book, form())),
      m_proposed(new QWidget(form())),
      m_proposedFlow(new FlowLayout(m_proposed, 4, 4)),
      m_host(new QWidget(form())),
      m_outcome(new PlainLabel({}, "muted", form())) {
    setObjectName(u"mergeDialog"_s);
    m_picker->setObjectName(u"mergeWithPicker"_s);
    m_proposedFlow->setContentsMargins(0, 0, 0, 0);
    m_proposed->hide();
    m_outcome->setObjectName(u"mergeOutcome"_s);
    m_outcome->setWordWrap(true);
    form()->addField(u"merged"_s, m_picker)->setRequired(true);
    form()->addWide(m_proposed);
    (new QVBoxLayout(m_host))->setContentsMargins(0, 0, 0, 0);
    form()->addWide(m_host);
    form()->addWide(m_outcome);
    form()->addStretch();
    connect(m_picker, &CustomerPicker::customerChosen, this, &MergeDialog::load);
    setDialogSize(this, 860, 340);
    setDangerous();
    ready();
    setBusy(true); // until there are two
    loadProposals();
    if (second.isValid()) {
        m_picker->setCustomer(second);
        load(second);
    }
}

void MergeDialog::loadProposals() {
    book().backend().read(
        this,
        [actor = book().actor(),
         id = m_first.id](Services& services) -> Result<std::vector<std::pair<DuplicateSign, CustomerRow>>> {
            const auto groups = services.customers.duplicatesOf(actor, id);
            if (!groups)
                return groups.error();
            std::vector<std::pair<DuplicateSign, CustomerRow>> found;
            std::vector<qint64> known;
            for (const DuplicateGroup& group : *groups) {
                for (const CustomerId each : group.customers) {
                    if (std::find(known.begin(), known.end(), each.value) != known.end())
                        continue;
                    known.push_back(each.value);
                    const auto rows = services.customers.rows(actor, std::vector<qint64>{each.value});
                    if (rows && !rows->empty())
                        found.emplace_back(group.sign, rows->front());
                }
            }
            return found;
        },
        [this](Result<std::vector<std::pair<DuplicateSign, CustomerRow>>> found) {
            if (!found)
                return;
            m_proposals = std::move(*found);
            showProposals();
        });
}

void MergeDialog::showProposals() {
    while (QLayoutItem* const item = m_proposedFlow->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const auto& [sign, row] : m_proposals) {
        auto* const button = new ActionButton(ActionButton::Kind::Secondary, m_proposed);
        button->setObjectName(u"mergeProposal"_s + row.code);
        button->setLabel(
            tr("%1 · %2 (%3)", "code, name, sign")
                .arg(row.code, row.name.size() > 40 ? QString(row.name.left(39) + u'…') : row.name, displayName(sign)));
        connect(button, &QPushButton::clicked, this, [this, id = row.id] {
            m_picker->setCustomer(id);
            load(id);
        });
        m_proposedFlow->addWidget(button);
    }
    m_proposed->setVisible(!m_proposals.empty());
}

void MergeDialog::load(CustomerId second) {
    m_second = second;
    m_previews.reset();
    setBusy(true);
    if (!second.isValid()) {
        fillComparison();
        return;
    }
    book().backend().read(
        this,
        [actor = book().actor(), first = m_first.id,
         second](Services& services) -> Result<std::array<MergePreview, 2>> {
            auto forward = services.customers.previewMerge(actor, first, second);
            if (!forward)
                return forward.error();
            auto backward = services.customers.previewMerge(actor, second, first);
            if (!backward)
                return backward.error();
            return std::array{std::move(*forward), std::move(*backward)};
        },
        [this, second](Result<std::array<MergePreview, 2>> previews) {
            if (second != m_second)
                return;
            if (!previews) {
                failed(previews.error());
                return;
            }
            m_previews = std::move(*previews);
            // The one with more to move stays; of two alike the one that was asked for.
            const auto weight = [](const MergeContents& c) { return c.documents + c.subscriptions; };
            m_side = weight((*m_previews)[0].contents) > weight((*m_previews)[1].contents) ? 1 : 0;
            m_taken.assign(choices().size(), m_side);
            const Customer& a = (*m_previews)[0].survivor;
            const Customer& b = (*m_previews)[0].merged;
            for (size_t i = 0; i < choices().size(); ++i) {
                const Customer& kept = m_side == 0 ? a : b;
                if (choices()[i].text(kept).isEmpty())
                    m_taken[i] = 1 - m_side;
            }
            fillComparison();
            if (height() < Metrics::scaled(640))
                setDialogSize(this, 860, 640); // now there is something to compare
        });
}

int MergeDialog::side() const { return m_side; }

void MergeDialog::fillComparison() {
    if (m_comparison) {
        m_comparison->hide();
        m_comparison->deleteLater();
        m_comparison = nullptr;
    }
    if (!m_previews) {
        showOutcome();
        return;
    }
    m_comparison = new QWidget(m_host);
    auto* const grid = new QGridLayout(m_comparison);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    const std::array<const Customer*, 2> sides{&(*m_previews)[0].survivor, &(*m_previews)[0].merged};
    int row = 0;
    const auto add = [&](const QString& title, const std::array<QString, 2>& texts, int checked, const QString& name,
                         const std::function<void(int)>& chosen) {
        grid->addWidget(new PlainLabel(title, "label", m_comparison), row, 0);
        auto* const group = new QButtonGroup(m_comparison);
        for (int i = 0; i < 2; ++i) {
            const QString& text = texts[static_cast<size_t>(i)];
            auto* const button = radio(text.isEmpty() ? tr("(empty)") : text, m_comparison);
            button->setObjectName(name + QString::number(i));
            button->setAccessibleName(tr("%1: %2").arg(title, button->text()));
            button->setChecked(i == checked);
            group->addButton(button, i);
            grid->addWidget(button, row, i + 1);
        }
        connect(group, &QButtonGroup::idClicked, this, chosen);
        ++row;
    };
    add(tr("Who stays"),
        {QString(sides[0]->code + u" · "_s + sides[0]->name), QString(sides[1]->code + u" · "_s + sides[1]->name)},
        m_side, u"survivorRadio"_s, [this](int chosen) {
            m_side = chosen;
            showOutcome();
        });
    for (size_t i = 0; i < choices().size(); ++i) {
        const Choice& choice = choices()[i];
        const std::array<QString, 2> texts{choice.text(*sides[0]), choice.text(*sides[1])};
        if (texts[0] != texts[1])
            add(choice.title(), texts, m_taken[i], u"choice%1Radio"_s.arg(i), [this, i](int chosen) {
                m_taken[i] = chosen;
                showOutcome();
            });
    }
    m_host->layout()->addWidget(m_comparison);
    m_comparison->show();
    showOutcome();
}

CustomerMerge MergeDialog::wanted() const {
    const MergePreview& chosen = preview();
    CustomerMerge merge{
        .survivor = chosen.survivor, .merged = chosen.merged.id, .mergedVersion = chosen.merged.version};
    for (size_t i = 0; i < choices().size(); ++i)
        if (m_taken[i] != m_side)
            choices()[i].take(merge.survivor, chosen.merged);
    return merge;
}

void MergeDialog::showOutcome() {
    if (!m_previews) {
        m_outcome->setText(tr("Choose the duplicate of this customer."));
        return;
    }
    const CustomerMerge merge = wanted();
    const MergePreview& chosen = preview();
    const auto reasons = reasonsAgainst(chosen.survivor, chosen.merged, merge, chosen.contents);
    setBusy(!reasons.empty());
    QStringList against;
    for (const Error& reason : reasons)
        against.append(reason.message);
    if (against.isEmpty())
        banner()->hide();
    else
        banner()->show(Tone::Danger, against.join(u'\n'));
    const MergeContents& c = chosen.contents;
    const int subscriptions = static_cast<int>(c.subscriptions);
    const int workspaces = static_cast<int>(c.workspaces);
    const int sites = static_cast<int>(c.sites);
    const int contacts = static_cast<int>(c.contacts);
    const int notes = static_cast<int>(c.notes);
    const int open = static_cast<int>(c.openInvoices);
    const int documents = static_cast<int>(c.documents);
    const QStringList moved{tr("%Ln subscriptions", "", subscriptions), tr("%Ln workspaces", "", workspaces),
                            tr("%Ln sites", "", sites), tr("%Ln contacts", "", contacts), tr("%Ln notes", "", notes)};
    QStringList lines{
        tr("To %1 go: %2.").arg(chosen.survivor.name, moved.join(u", "_s)),
        tr("%Ln issued documents stay exactly as they are, with the buyer that they name.", "", documents),
        tr("%Ln open invoices are owed by the customer that stays.", "", open),
        tr("%1 is archived for good; this cannot be taken back.").arg(chosen.merged.name)};
    m_outcome->setText(lines.join(u'\n'));
}

void MergeDialog::retranslate() {
    setTexts(tr("Merge two customers"), tr("%1 · %2", "code, name").arg(m_first.code, m_first.name),
             tr("Merge permanently"), tr("the merge"));
    label("merged", tr("&Duplicate of"), tr("Type a part of the name, the code or the city."));
    showProposals();
    fillComparison();
}

void MergeDialog::save() {
    if (!m_previews)
        return;
    const CustomerMerge merge = wanted();
    m_survivor = merge.survivor.id;
    store([merge](Services& services, const Actor& actor, const OperationId& operation) {
        return services.customers.merge(actor, merge, operation);
    });
}

} // namespace quittance

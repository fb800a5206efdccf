#include "customers/BulkTagsDialog.h"

#include "base/Text.h"
#include "common/Banner.h"
#include "common/DialogSize.h"
#include "common/FormErrors.h"
#include "common/FormLayout.h"
#include "common/Language.h"
#include "common/PlainText.h"
#include "common/TickList.h"
#include "services/Services.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr size_t atOnce = 1000; ///< customers asked for by one statement
enum ItemRole { TagRole = Qt::UserRole, BeforeRole };

struct Loaded {
    std::vector<CustomerTag> known;
    std::unordered_map<qint64, QStringList> tags;
};

Result<Loaded> tagsOfAll(Services& services, const Actor& actor, std::span<const qint64> customers) {
    const auto known = services.customers.tags(actor);
    if (!known)
        return known.error();
    Loaded loaded{.known = *known, .tags = {}};
    for (size_t first = 0; first < customers.size(); first += atOnce) {
        const auto rows =
            services.customers.rows(actor, customers.subspan(first, std::min(atOnce, customers.size() - first)));
        if (!rows)
            return rows.error();
        for (const CustomerRow& row : *rows)
            loaded.tags.emplace(row.id.value, row.tags);
    }
    return loaded;
}

} // namespace

BulkTagsDialog::BulkTagsDialog(Book& book, std::vector<qint64> customers, QWidget* parent)
    : FormDialog(book, 1, parent),
      m_customers(std::move(customers)),
      m_known(new TickList(u"knownTagsList"_s, form())),
      m_new(new QLineEdit(form())) {
    setObjectName(u"bulkTagsDialog"_s);
    m_known->setRows(5);
    m_new->setObjectName(u"newTagsEdit"_s);
    form()->addField(u"tags"_s, m_new);
    form()->addField(u"known"_s, m_known);
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
    connect(m_known, &TickList::itemChanged, this, [this] {
        touch();
        show();
    });
    connect(m_new, &QLineEdit::textChanged, this, &BulkTagsDialog::show);
    setDialogSize(this, 500, 540);
    ready();
    load();
}

void BulkTagsDialog::load() {
    book().backend().overview(
        this, "tags",
        [actor = book().actor(), customers = m_customers](Services& services) {
            return tagsOfAll(services, actor, customers);
        },
        [this](Result<Loaded> loaded) {
            if (!loaded) {
                banner()->showError(loaded.error());
                return;
            }
            m_tags = std::move(loaded->tags);
            m_loaded = true;
            fill(loaded->known);
            show();
        });
}

void BulkTagsDialog::fill(const std::vector<CustomerTag>& known) {
    const QSignalBlocker quiet(m_known);
    std::unordered_map<QString, int> having;
    for (const auto& [id, tags] : m_tags)
        for (const QString& tag : tags)
            ++having[text::folded(tag)];
    for (const CustomerTag& tag : known) {
        const auto found = having.find(text::folded(tag.name));
        const int count = found == having.end() ? 0 : found->second;
        const bool all = count > 0 && static_cast<size_t>(count) == m_tags.size();
        const bool some = count > 0 && !all;
        auto* const item = m_known->add(u"%1 (%2/%3)"_s.arg(tag.name, Language::number(count),
                                                            Language::number(static_cast<qint64>(m_tags.size()))),
                                        tag.name,
                                        all    ? Qt::Checked
                                        : some ? Qt::PartiallyChecked
                                               : Qt::Unchecked);
        if (some)
            item->setFlags(item->flags() | Qt::ItemIsUserTristate);
        item->setData(BeforeRole, item->checkState());
    }
}

TagEdit BulkTagsDialog::wanted() const {
    TagEdit edit{.add = tagsFromText(m_new->text()), .remove = {}};
    for (int row = 0; row < m_known->count(); ++row) {
        const QListWidgetItem* const item = m_known->item(row);
        if (item->checkState() == static_cast<Qt::CheckState>(item->data(BeforeRole).toInt()))
            continue;
        if (item->checkState() == Qt::Checked)
            edit.add.append(item->data(TagRole).toString());
        else if (item->checkState() == Qt::Unchecked)
            edit.remove.append(item->data(TagRole).toString());
    }
    edit.add = tagsFromText(edit.add.join(u','));
    return edit;
}

std::vector<qint64> BulkTagsDialog::touched() const {
    const TagEdit edit = wanted();
    std::vector<qint64> ids;
    for (const qint64 id : m_customers)
        if (const auto tags = m_tags.find(id); tags != m_tags.end() && !inverse(tags->second, edit).isEmpty())
            ids.push_back(id);
    return ids;
}

QStringList BulkTagsDialog::tagsOf(qint64 customer) const {
    const auto tags = m_tags.find(customer);
    return tags == m_tags.end() ? QStringList() : tags->second;
}

/// Each tag with how many get or lose it.
void BulkTagsDialog::show() {
    if (!m_loaded) {
        m_effect->setText(tr("The tags are being read…"));
        setBusy(true);
        return;
    }
    const TagEdit edit = wanted();
    QStringList lines;
    const auto count = [this](const TagEdit& one) {
        return static_cast<int>(std::count_if(m_tags.begin(), m_tags.end(), [&one](const auto& customer) {
            return !inverse(customer.second, one).isEmpty();
        }));
    };
    for (const QString& tag : edit.add) {
        const int customers = count({.add = {tag}, .remove = {}});
        lines.append(tr("%Ln customers get %1.", "", customers).arg(quoted(tag)));
    }
    for (const QString& tag : edit.remove) {
        const int customers = count({.add = {}, .remove = {tag}});
        lines.append(tr("%Ln customers lose %1.", "", customers).arg(quoted(tag)));
    }
    const bool any = !touched().empty();
    m_effect->setText(lines.isEmpty() ? tr("Tick a tag, or type a new one.") : lines.join(u'\n'));
    setBusy(!any);
}

void BulkTagsDialog::retranslate() {
    const int customers = static_cast<int>(m_customers.size());
    setTexts(tr("Tags of several customers"), tr("%Ln customers", "", customers), tr("Change the tags"),
             tr("the tags"));
    label("tags", tr("&New tags"), tr("Separated by commas: VIP, South, key account"));
    label("known", tr("Tags in &use"), tr("Ticked: added to all. Clear: removed from all. Dash: unchanged."));
    show();
}

void BulkTagsDialog::save() {
    if (touched().empty()) // by its key, while the button is off
        return;
    m_edit = wanted();
    if (const auto valid = validateTags(m_edit.add); !valid) {
        errors()->show(valid.error());
        return;
    }
    succeeded();
}

} // namespace quittance

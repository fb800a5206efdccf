#include "customers/CustomerCareDialogs.h"

#include "base/Text.h"
#include "common/DialogSize.h"
#include "common/FormErrors.h"
#include "common/FormLayout.h"
#include "common/Language.h"
#include "common/TickList.h"
#include "services/Services.h"

#include <QLineEdit>
#include <QPlainTextEdit>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

TagsDialog::TagsDialog(Book& book, CustomerId customer, const QString& name, const QStringList& tags, QWidget* parent)
    : FormDialog(book, 1, parent),
      m_customer(customer),
      m_name(name),
      m_tags(tags),
      m_known(new TickList(u"knownTagsList"_s, form())),
      m_new(new QLineEdit(form())) {
    setObjectName(u"tagsDialog"_s);
    m_known->setRows(5);
    m_new->setObjectName(u"newTagsEdit"_s);
    form()->addField(u"tags"_s, m_new);
    form()->addField(u"known"_s, m_known);
    form()->addStretch();
    fill({});
    connect(m_known, &TickList::itemChanged, this, [this] { touch(); });
    book.backend().read(
        this, [actor = book.actor()](Services& services) { return services.customers.tags(actor); },
        [this](Result<std::vector<CustomerTag>> known) {
            if (known)
                fill(*known);
        });
    setDialogSize(this, 460, 460);
    ready();
}

void TagsDialog::fill(const std::vector<CustomerTag>& known) {
    const QSignalBlocker quiet(m_known);
    QStringList ticked = m_known->count() > 0 ? chosen() : m_tags;
    m_known->clear();
    const auto add = [this, &ticked](const QString& tag, qint64 customers) {
        m_known->add(customers > 0 ? u"%1 (%2)"_s.arg(tag, Language::number(customers)) : tag, tag,
                     ticked.removeAll(tag) > 0 ? Qt::Checked : Qt::Unchecked);
    };
    for (const CustomerTag& tag : known)
        add(tag.name, tag.customers);
    for (const QString& tag : QStringList(ticked)) // of nobody else
        add(tag, 0);
}

QStringList TagsDialog::chosen() const {
    QStringList tags;
    for (const QVariant& tag : m_known->ticked())
        tags.append(tag.toString());
    return tags;
}

void TagsDialog::retranslate() {
    setTexts(tr("Tags of the customer"), m_name, tr("Save"), tr("the tags"));
    label("tags", tr("&New tags"), tr("Separated by commas: VIP, South, key account"));
    label("known", tr("Tags in &use"), tr("Tick those that this customer has."));
}

void TagsDialog::save() {
    const QStringList wanted = tagsFromText((chosen() + tagsFromText(m_new->text())).join(u','));
    if (const auto valid = validateTags(wanted); !valid) {
        errors()->show(valid.error());
        return;
    }
    store([id = m_customer, wanted](Services& services, const Actor& actor, const OperationId& operation) {
        return services.customers.setTags(actor, id, wanted, operation);
    });
}

NoteDialog::NoteDialog(Book& book, const CustomerNote& note, QWidget* parent)
    : FormDialog(book, 1, parent), m_note(note), m_text(new QPlainTextEdit(note.text, form())) {
    setObjectName(u"noteDialog"_s);
    m_text->setObjectName(u"noteTextEdit"_s);
    m_text->setMinimumHeight(160);
    m_text->setTabChangesFocus(true);
    form()->addField(u"text"_s, m_text);
    setDialogSize(this, 520, 380);
    ready();
}

void NoteDialog::retranslate() {
    const bool isNew = !m_note.id.isValid();
    setTexts(isNew ? tr("New note") : tr("Edit the note"), tr("For colleagues; never printed."),
             isNew ? tr("Add the note") : tr("Save"), isNew ? tr("the new note") : tr("the note"));
    label("text", tr("&Note"));
}

void NoteDialog::save() {
    CustomerNote wanted = m_note;
    wanted.text = m_text->toPlainText();
    wanted = normalised(wanted);
    if (const auto valid = validate(wanted); !valid) {
        errors()->show(valid.error());
        return;
    }
    store([wanted](Services& services, const Actor& actor, const OperationId& operation) {
        return services.customers.saveNote(actor, wanted, operation);
    });
}

} // namespace quittance

#include "customers/CustomerNotesTab.h"

#include "common/ActionButton.h"
#include "common/FlowLayout.h"
#include "common/Language.h"
#include "common/Notifier.h"
#include "common/PlainText.h"
#include "common/Prompts.h"
#include "common/SmallTable.h"
#include "common/Timeline.h"
#include "customers/CustomerCareDialogs.h"
#include "services/Services.h"
#include "theme/Tokens.h"

#include <QVBoxLayout>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

CustomerNotesTab::CustomerNotesTab(Book& book, QWidget* parent)
    : QWidget(parent),
      m_book(book),
      m_table(new SmallTable(u"customerNotesTable"_s, 1, 0, this)),
      m_heading(new PlainLabel({}, "label", this)),
      m_timeline(new Timeline(this)),
      m_add(makeAction(u"plus-lg"_s, this)),
      m_edit(makeAction(u"pencil"_s, this)),
      m_remove(makeAction(u"trash"_s, this)) {
    m_add->setObjectName(u"addNoteAction"_s);
    m_edit->setObjectName(u"editNoteAction"_s);
    m_remove->setObjectName(u"removeNoteAction"_s);
    m_table->setWrapping();
    m_table->setHeightToRows(Metrics::scaled(190));
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_table);
    auto* const bar = new QWidget(this);
    auto* const buttons = new FlowLayout(bar, 4, 4);
    buttons->setContentsMargins(0, 0, 0, 0);
    for (QAction* const each : {m_add, m_edit, m_remove})
        buttons->addWidget(new ActionButton(each, ActionButton::Kind::Ghost, bar));
    layout->addWidget(bar);
    layout->addWidget(m_heading);
    layout->addWidget(m_timeline, 1);
    connect(m_add, &QAction::triggered, this, [this] { edit({}); });
    connect(m_edit, &QAction::triggered, this, [this] { edit(CustomerNoteId{m_table->currentId()}); });
    connect(m_remove, &QAction::triggered, this, &CustomerNotesTab::remove);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, [this] { updateActions(m_reason); });
    connect(m_table, &SmallTable::opened, this, [this](qint64 id) {
        if (m_edit->isEnabled())
            edit(CustomerNoteId{id});
    });
}

void CustomerNotesTab::show(CustomerId customer, const std::vector<CustomerNote>& notes,
                            const std::vector<TimelineEntry>& timeline) {
    m_customer = customer;
    m_notes = notes;
    m_entries = timeline;
    fill();
}

void CustomerNotesTab::fill() {
    m_table->clearRows();
    for (const CustomerNote& note : m_notes) {
        const QString when = Language::dateTime(QDateTime::fromMSecsSinceEpoch(note.writtenAtMs));
        m_table->addRow(note.id.value, {note.text + u'\n' + tr("%1, %2", "author, date").arg(note.writtenBy, when)});
    }
    m_table->setVisible(!m_notes.empty());
    m_timeline->setEntries(m_entries);
}

void CustomerNotesTab::retranslate() {
    m_table->setHeadings({tr("Notes")}, tr("Notes about the customer"));
    m_heading->setText(tr("What happened"));
    nameAction(m_add, tr("Add a note"), tr("Write something down for colleagues"));
    nameAction(m_edit, tr("Edit"), tr("Change the selected note"));
    nameAction(m_remove, tr("Remove"), tr("Remove the selected note"));
    fill();
}

void CustomerNotesTab::updateActions(const QString& reason) {
    m_reason = reason;
    const QString selected = m_table->currentId() != 0 ? QString() : tr("Select a note first");
    allowAction(m_add, reason);
    allowAction(m_edit, reason.isEmpty() ? selected : reason);
    allowAction(m_remove, reason.isEmpty() ? selected : reason);
}

void CustomerNotesTab::edit(CustomerNoteId id) {
    CustomerNote note;
    note.customerId = m_customer;
    for (const CustomerNote& known : m_notes)
        if (known.id == id)
            note = known;
    NoteDialog dialog(m_book, note, this);
    if (dialog.exec() == QDialog::Accepted)
        Notifier::of(this).notify(Tone::Success, tr("The note is saved."));
}

void CustomerNotesTab::remove() {
    const CustomerNoteId id{m_table->currentId()};
    if (!id.isValid() || !Prompts::current().confirm(this, {.title = tr("Remove this note?"),
                                                            .text = tr("Its text stays in the timeline."),
                                                            .items = {},
                                                            .acceptText = tr("Remove the note"),
                                                            .tone = Tone::Danger}))
        return;
    m_book.backend().write(
        this,
        [actor = m_book.actor(), id, operation = OperationId::create()](Services& services) {
            return services.customers.removeNote(actor, id, operation);
        },
        [this](Result<> done) {
            if (done)
                Notifier::of(this).notify(Tone::Success, tr("The note is removed."));
            else
                emit failed(done.error());
        });
}

} // namespace quittance

#include "settings/TermsSettings.h"

#include "common/ActionButton.h"
#include "common/Banner.h"
#include "common/FlowLayout.h"
#include "common/FormLayout.h"
#include "common/Language.h"
#include "common/PlainText.h"
#include "common/Prompts.h"
#include "common/SmallTable.h"
#include "services/Services.h"
#include "settings/TermsDialogs.h"

#include <algorithm>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

TermsSettings::TermsSettings(Book& book, QWidget* parent)
    : SettingsSection(book, parent),
      m_title(form()->addSection()),
      m_note(new PlainLabel({}, "muted", form())),
      m_table(new SmallTable(u"termsTable"_s, 4, 0, form())),
      m_add(makeAction(u"plus-lg"_s, this)),
      m_edit(makeAction(u"pencil"_s, this)),
      m_read(makeAction(u"journal-text"_s, this)),
      m_remove(makeAction(u"trash"_s, this)) {
    m_note->setWordWrap(true);
    form()->addWide(m_note);
    m_table->setWrapping();
    m_table->setMinimumHeight(220);
    form()->addWide(m_table);
    auto* const bar = new QWidget(form());
    auto* const buttons = new FlowLayout(bar, 4, 4);
    buttons->setContentsMargins(0, 0, 0, 0);
    const std::pair<QAction*, const char*> names[] = {{m_add, "addTermsAction"},
                                                      {m_edit, "editTermsAction"},
                                                      {m_read, "readTermsAction"},
                                                      {m_remove, "removeTermsAction"}};
    for (const auto& [action, name] : names) {
        action->setObjectName(QString::fromLatin1(name));
        buttons->addWidget(
            new ActionButton(action, action == m_add ? ActionButton::Kind::Secondary : ActionButton::Kind::Ghost, bar));
    }
    form()->addWide(bar);
    form()->addStretch();
    connect(m_add, &QAction::triggered, this, [this] {
        TermsVersion terms;
        if (const TermsVersion* const chosen = current())
            terms.kind = chosen->kind;
        edit(terms);
    });
    connect(m_edit, &QAction::triggered, this, [this] {
        if (const TermsVersion* const chosen = current())
            edit(*chosen);
    });
    connect(m_read, &QAction::triggered, this, &TermsSettings::read);
    connect(m_remove, &QAction::triggered, this, &TermsSettings::remove);
    connect(m_table, &SmallTable::opened, this, [this] { read(); });
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &TermsSettings::updateActions);
    retranslate();
}

QString TermsSettings::title() const { return tr("Terms"); }

QString TermsSettings::icon() const { return u"journal-text"_s; }

void TermsSettings::retranslate() {
    m_title->setText(tr("Versions of the terms"));
    m_note->setText(tr("New subscriptions, and changes of those that are there, ask whether the customer has accepted "
                       "the versions in force: who, on which day and how. Without a version, nothing is asked."));
    m_table->setHeadings({tr("Version"), tr("From"), tr("State"), tr("Accepted")}, tr("Versions of the terms"));
    m_table->setEmptyText(tr("No version yet: nothing is asked of customers."));
    nameAction(m_add, tr("Add a version…"), tr("Write down a version and the day from which it holds"));
    nameAction(m_edit, tr("Edit…"), tr("Change the selected version"));
    nameAction(m_read, tr("Read"), tr("Show the text of the selected version"));
    nameAction(m_remove, tr("Delete"), tr("Delete the selected version"));
    fill();
}

void TermsSettings::refresh() {
    struct Answer {
        std::vector<TermsVersion> terms;
        QDate today;
    };
    book().backend().read(
        this,
        [actor = book().actor()](Services& services) -> Result<Answer> {
            auto terms = services.terms.all(actor);
            if (!terms)
                return terms.error();
            return Answer{*std::move(terms), services.today()};
        },
        [this](Result<Answer> answer) {
            if (!answer) {
                banner()->showError(answer.error());
                return;
            }
            m_terms = std::move(answer->terms);
            m_today = answer->today;
            fill();
        });
}

const TermsVersion* TermsSettings::current() const {
    const auto found = std::ranges::find(m_terms, TermsId{m_table->currentId()}, &TermsVersion::id);
    return found == m_terms.end() ? nullptr : &*found;
}

void TermsSettings::fill() {
    const qint64 before = m_table->currentId();
    const std::vector<TermsVersion> holding = inForce(m_terms, m_today);
    m_table->clearRows();
    int chosen = 0;
    for (const TermsVersion& terms : m_terms) {
        if (terms.id.value == before)
            chosen = m_table->rowCount();
        const bool holds = std::ranges::find(holding, terms.id, &TermsVersion::id) != holding.end();
        const QString state = holds ? tr("in force") : terms.validFrom > m_today ? tr("to come") : tr("replaced");
        m_table->addRow(terms.id.value,
                        {nameOf(terms.kind, terms.label), Language::date(terms.validFrom), state,
                         Language::number(terms.acceptances)},
                        {3});
    }
    if (!m_terms.empty())
        m_table->setCurrentCell(chosen, 0);
    updateActions();
}

void TermsSettings::updateActions() {
    const TermsVersion* const chosen = current();
    const QString may = book().whyNot(Permission::ManageCompany);
    const QString none = chosen ? QString() : tr("Select a version first");
    const QString accepted = chosen && chosen->acceptances > 0
                                 ? tr("Customers have accepted it: it stays as it is. Add another version")
                                 : QString();
    allowAction(m_add, may);
    allowAction(m_read, none);
    for (QAction* const action : {m_edit, m_remove})
        allowAction(action, !may.isEmpty() ? may : !none.isEmpty() ? none : accepted);
}

void TermsSettings::edit(const TermsVersion& terms) {
    TermsVersionDialog dialog(book(), terms, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    banner()->hide();
    emit saved(tr("The version is saved."));
    refresh();
}

void TermsSettings::read() {
    if (const TermsVersion* const chosen = current())
        TermsTextDialog({*chosen}, this).exec();
}

void TermsSettings::remove() {
    const TermsVersion* const chosen = current();
    if (!chosen)
        return;
    const TermsVersion terms = *chosen; // it may be read again meanwhile
    if (!Prompts::current().confirm(this, {.title = tr("Delete %1?").arg(nameOf(terms.kind, terms.label)),
                                           .text = tr("Nobody has accepted this version."),
                                           .items = {},
                                           .acceptText = tr("Delete the version"),
                                           .tone = Tone::Danger}))
        return;
    book().backend().write(
        this,
        [actor = book().actor(), terms, operation = OperationId::create()](Services& services) {
            return services.terms.remove(actor, terms.id, terms.version, operation);
        },
        [this](Result<> done) {
            if (!done) {
                banner()->showError(done.error());
                return;
            }
            banner()->hide();
            emit saved(tr("The version is deleted."));
            refresh();
        });
}

} // namespace quittance

#include "settings/ShortcutSettings.h"

#include "base/Text.h"
#include "common/ActionButton.h"
#include "common/FlowLayout.h"
#include "common/PlainText.h"
#include "common/Prompts.h"
#include "common/SearchEdit.h"
#include "common/Shortcuts.h"
#include "common/SmallTable.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

ShortcutSettings::ShortcutSettings(Book& book, QWidget* parent)
    : SettingsSection(book, parent),
      m_note(new PlainLabel({}, "muted", this)),
      m_search(new SearchEdit(this)),
      m_table(new SmallTable(u"shortcutsTable"_s, 3, 1, this)),
      m_what(new PlainLabel({}, "strong", this)),
      m_keys(new QKeySequenceEdit(this)),
      m_apply(new ActionButton(ActionButton::Kind::Primary, this)),
      m_none(new ActionButton(ActionButton::Kind::Secondary, this)),
      m_reset(new ActionButton(ActionButton::Kind::Secondary, this)),
      m_resetAll(new ActionButton(ActionButton::Kind::Secondary, this)),
      m_message(new PlainLabel({}, "muted", this)) {
    formArea()->hide();
    m_note->setWordWrap(true);
    m_message->setWordWrap(true);
    m_message->setObjectName(u"shortcutMessage"_s);
    m_search->setObjectName(u"shortcutsSearchEdit"_s);
    m_keys->setObjectName(u"shortcutKeysEdit"_s);
    m_apply->setObjectName(u"applyShortcutButton"_s);
    m_none->setObjectName(u"removeShortcutButton"_s);
    m_reset->setObjectName(u"resetShortcutButton"_s);
    m_resetAll->setObjectName(u"resetAllShortcutsButton"_s);
    auto* const line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_keys, 1);
    line->addWidget(m_apply);
    auto* const row = new QWidget(this);
    auto* const others = new FlowLayout(row, 8, 6);
    others->setContentsMargins(0, 0, 0, 0);
    for (ActionButton* button : {m_none, m_reset, m_resetAll})
        others->addWidget(button);
    body()->addWidget(m_note);
    body()->addWidget(m_search);
    body()->addWidget(m_table, 1);
    body()->addWidget(m_what);
    body()->addLayout(line);
    body()->addWidget(row);
    body()->addWidget(m_message);
    connect(m_search, &SearchEdit::searchChanged, this, &ShortcutSettings::fill);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &ShortcutSettings::showCurrent);
    connect(m_table, &SmallTable::opened, m_keys, [this] { m_keys->setFocus(); });
    connect(m_keys, &QKeySequenceEdit::keySequenceChanged, this, [this](const QKeySequence& keys) {
        if (keys.count() > 1) { // what was pressed last counts
            const QSignalBlocker quiet(m_keys);
            m_keys->setKeySequence(QKeySequence(keys[static_cast<uint>(keys.count() - 1)]));
        }
        const auto other = Shortcuts::instance().conflict(currentAction(), m_keys->keySequence());
        const QString why = Shortcuts::whyNot(m_keys->keySequence());
        say(!why.isEmpty() ? why
            : other        ? tr("“%1” has these keys now (%2); applying takes them away from it.")
                          .arg(Shortcuts::plainText(other->action), Shortcuts::instance().scopeTitle(other->scope))
                    : QString());
        m_apply->setEnabled(why.isEmpty() && !m_keys->keySequence().isEmpty());
    });
    connect(m_apply, &QPushButton::clicked, this, &ShortcutSettings::take);
    connect(m_none, &QPushButton::clicked, this, [this] { Shortcuts::instance().setKeys(currentAction(), {}); });
    connect(m_reset, &QPushButton::clicked, this, [this] {
        const QString id = currentAction();
        Shortcuts::instance().reset(id);
        for (const Shortcuts::Entry& entry : Shortcuts::instance().entries())
            if (entry.id == id && entry.action->shortcut() != entry.standard)
                say(tr("Its own keys belong to another action now: change that one first."));
    });
    connect(m_resetAll, &QPushButton::clicked, this, [this] {
        if (Prompts::current().confirm(this, {.title = tr("Give every action its own keys again?"),
                                              .text = tr("Your changes to the keyboard shortcuts are forgotten."),
                                              .items = {},
                                              .acceptText = tr("Reset all")}))
            Shortcuts::instance().resetAll();
    });
    connect(&Shortcuts::instance(), &Shortcuts::changed, this, &ShortcutSettings::fill);
    retranslate();
}

QString ShortcutSettings::title() const { return tr("Shortcuts"); }

QString ShortcutSettings::icon() const { return u"keyboard"_s; }

void ShortcutSettings::retranslate() {
    m_note->setText(tr("For you on this computer only. Choose an action, press its new keys and apply."));
    m_search->setHint(tr("Action or key"));
    m_table->setHeadings({tr("Where"), tr("Action"), tr("Keys")}, tr("Keyboard shortcuts"));
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch); // both are read with large text
    m_apply->setLabel(tr("&Apply"));
    m_none->setLabel(tr("&No keys"));
    m_reset->setLabel(tr("Rese&t"));
    m_resetAll->setLabel(tr("Reset a&ll…"));
    fill();
}

void ShortcutSettings::refresh() { fill(); }

void ShortcutSettings::fill() {
    const QString before = currentAction();
    const QStringList words = text::folded(m_search->text()).split(u' ', Qt::SkipEmptyParts);
    const QSignalBlocker quiet(m_table);
    m_table->clearRows();
    m_ids.clear();
    const Shortcuts& shortcuts = Shortcuts::instance();
    for (const Shortcuts::Entry& entry : shortcuts.entries()) {
        const bool changed = entry.action->shortcut() != entry.standard;
        const QString keys = entry.action->shortcut().toString(QKeySequence::NativeText);
        const QStringList cells{shortcuts.scopeTitle(entry.scope), Shortcuts::plainText(entry.action),
                                changed ? tr("%1 (changed)").arg(keys).trimmed() : keys};
        const QString folded = text::folded(cells.join(u' '));
        if (!std::ranges::all_of(words, [&folded](const QString& word) { return folded.contains(word); }))
            continue;
        m_ids.append(entry.id);
        m_table->addRow(m_ids.size(), cells);
        if (entry.id == before)
            m_table->setCurrentCell(m_table->rowCount() - 1, 0);
    }
    if (m_table->currentRow() < 0 && m_table->rowCount() > 0)
        m_table->setCurrentCell(0, 0);
    showCurrent();
}

QString ShortcutSettings::currentAction() const { return m_ids.value(m_table->currentId() - 1); }

void ShortcutSettings::showCurrent() {
    const QString id = currentAction();
    const Shortcuts& shortcuts = Shortcuts::instance();
    QString name;
    QKeySequence keys;
    bool changed = false;
    bool anyChanged = false;
    for (const Shortcuts::Entry& entry : shortcuts.entries()) {
        const bool differs = entry.action->shortcut() != entry.standard;
        anyChanged = anyChanged || differs;
        if (entry.id != id)
            continue;
        name = Shortcuts::plainText(entry.action);
        keys = entry.action->shortcut();
        changed = differs;
    }
    const QSignalBlocker quiet(m_keys);
    m_what->setText(name);
    m_keys->setKeySequence(keys);
    m_keys->setAccessibleName(tr("Keys of “%1”").arg(name));
    for (QObject* const inner : m_keys->children())
        if (auto* const edit = qobject_cast<QWidget*>(inner))
            edit->setAccessibleName(m_keys->accessibleName());
    m_keys->setEnabled(!name.isEmpty());
    m_apply->setEnabled(false);
    m_none->setEnabled(!keys.isEmpty());
    m_reset->setEnabled(changed);
    m_resetAll->setEnabled(anyChanged);
    say({});
}

void ShortcutSettings::take() {
    const QString id = currentAction();
    const QKeySequence keys = m_keys->keySequence();
    while (const auto other = Shortcuts::instance().conflict(id, keys))
        Shortcuts::instance().setKeys(other->id, {});
    Shortcuts::instance().setKeys(id, keys);
}

void ShortcutSettings::say(const QString& text) { m_message->setText(text); }

} // namespace quittance

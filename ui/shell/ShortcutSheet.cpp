#include "shell/ShortcutSheet.h"

#include "base/Text.h"
#include "common/ActionButton.h"
#include "common/DialogSize.h"
#include "common/PlainText.h"
#include "common/SearchEdit.h"
#include "common/Shortcuts.h"
#include "common/SmallTable.h"
#include "theme/Tokens.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

struct FixedKey {
    QString group;
    QString what;
    QString keys;
};

// What is not an action: tables, fields and panes take these keys.
std::vector<FixedKey> fixedKeys() {
    const QString lists = ShortcutSheet::tr("Lists");
    const QString forms = ShortcutSheet::tr("Forms");
    const auto keys = [](const char16_t* portable) {
        return QKeySequence(QString::fromUtf16(portable)).toString(QKeySequence::NativeText);
    };
    return {
        {lists, ShortcutSheet::tr("Open the row"), keys(u"Return")},
        {lists, ShortcutSheet::tr("Show or hide the panel beside the list"), keys(u"Space")},
        {lists, ShortcutSheet::tr("Close the panel, clear the search"), keys(u"Esc")},
        {lists, ShortcutSheet::tr("Copy the selected rows"), keys(u"Ctrl+C")},
        {lists, ShortcutSheet::tr("Copy them with the headings"), keys(u"Ctrl+Shift+C")},
        {lists, ShortcutSheet::tr("Select all rows"), keys(u"Ctrl+A")},
        {forms, ShortcutSheet::tr("Save"), keys(u"Ctrl+S")},
        {forms, ShortcutSheet::tr("Close without saving"), keys(u"Esc")},
    };
}

} // namespace

ShortcutSheet::ShortcutSheet(QWidget* parent)
    : QDialog(parent), m_search(new SearchEdit(this)), m_table(new SmallTable(u"shortcutTable"_s, 3, 1, this)) {
    setObjectName(u"shortcutSheet"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keyboard shortcuts"));
    m_search->setObjectName(u"shortcutSearchEdit"_s);
    m_search->setHint(tr("Action or key"));
    m_table->setHeadings({tr("Where"), tr("Action"), tr("Keys")}, tr("Keyboard shortcuts"));
    auto* const change = new ActionButton(ActionButton::Kind::Link, this);
    change->setObjectName(u"changeShortcutsButton"_s);
    change->setLabel(tr("Change the keys…"));
    auto* const close = new ActionButton(ActionButton::Kind::Primary, this);
    close->setLabel(tr("Close"));
    close->setDefault(true);
    auto* const buttons = new QHBoxLayout;
    buttons->addWidget(change);
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(new PlainLabel(tr("Keyboard shortcuts"), "h1", this));
    layout->addWidget(m_search);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
    connect(m_search, &SearchEdit::searchChanged, this, &ShortcutSheet::fill);
    connect(m_search, &SearchEdit::left, this, &QDialog::reject);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(change, &QPushButton::clicked, this, [this] {
        accept();
        emit settingsRequested();
    });
    setDialogSize(this, 680, 620);
    fill();
    m_search->setFocus();
}

void ShortcutSheet::fill() {
    const QStringList words = text::folded(m_search->text()).split(u' ', Qt::SkipEmptyParts);
    m_table->clearRows();
    qint64 id = 0;
    const auto add = [&](const QStringList& cells) {
        const QString folded = text::folded(cells.join(u' '));
        if (std::ranges::all_of(words, [&folded](const QString& word) { return folded.contains(word); }))
            m_table->addRow(++id, cells);
    };
    const Shortcuts& shortcuts = Shortcuts::instance();
    for (const Shortcuts::Entry& entry : shortcuts.entries())
        add({shortcuts.scopeTitle(entry.scope), Shortcuts::plainText(entry.action),
             entry.action->shortcut().toString(QKeySequence::NativeText)});
    for (const FixedKey& fixed : fixedKeys())
        add({fixed.group, fixed.what, fixed.keys});
}

} // namespace quittance

#include "common/Shortcuts.h"

#include "common/UiState.h"

#include <algorithm>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

QString keyOf(const QString& id) { return u"shortcuts/"_s + id; }

// What the person wants; none: as built. Empty keys are wanted, too.
std::optional<QKeySequence> stored(const QString& id) {
    const QVariant value = UiState::value(keyOf(id));
    if (value.typeId() != QMetaType::QString)
        return std::nullopt;
    const QString text = value.toString();
    const QKeySequence keys = QKeySequence::fromString(text, QKeySequence::PortableText);
    if (!text.isEmpty() && (keys.isEmpty() || !Shortcuts::whyNot(keys).isEmpty()))
        return std::nullopt;
    return keys;
}

// Keys that tables and editors take for themselves.
bool isReserved(const QKeySequence& keys) {
    for (const auto standard : {QKeySequence::Copy, QKeySequence::Cut, QKeySequence::Paste, QKeySequence::SelectAll,
                                QKeySequence::Undo, QKeySequence::Redo})
        if (QKeySequence::keyBindings(standard).contains(keys))
            return true;
    return keys == QKeySequence(u"Ctrl+Shift+C"_s);
}

} // namespace

Shortcuts& Shortcuts::instance() {
    static Shortcuts shortcuts;
    return shortcuts;
}

void Shortcuts::addScope(const QString& scope, std::function<QString()> title) {
    const auto known = std::ranges::find(m_scopes, scope, &Scope::name);
    if (known != m_scopes.end())
        known->title = std::move(title);
    else
        m_scopes.push_back({scope, std::move(title)});
}

void Shortcuts::adopt(const QString& scope, const QList<QAction*>& actions) {
    for (QAction* action : actions)
        adoptOne(scope, action);
    emit changed();
}

void Shortcuts::adoptOne(const QString& scope, QAction* action) {
    std::erase_if(m_entries, [action](const Entry& entry) { return !entry.action || entry.action == action; });
    const Entry entry{scope + u'/' + action->objectName(), scope, action, action->shortcut()};
    // Of a file that somebody has written by hand, the first one wins.
    const auto isFree = [this, &entry](const QKeySequence& keys) { return !conflict(entry.id, keys); };
    const auto wanted = stored(entry.id);
    QKeySequence keys = wanted && isFree(*wanted) ? *wanted : entry.standard;
    if (!isFree(keys))
        keys = {};
    action->setShortcut(keys);
    m_entries.push_back(entry);
}

std::vector<Shortcuts::Entry> Shortcuts::entries() const {
    std::vector<Entry> all;
    for (const Scope& scope : m_scopes)
        for (const Entry& entry : m_entries)
            if (entry.scope == scope.name && entry.action)
                all.push_back(entry);
    return all;
}

QString Shortcuts::scopeTitle(const QString& scope) const {
    const auto known = std::ranges::find(m_scopes, scope, &Scope::name);
    return known != m_scopes.end() ? known->title() : QString();
}

QString Shortcuts::plainText(const QAction* action) {
    QString text = action->text();
    return text.replace(u"&&"_s, QString(QChar(1))).remove(u'&').replace(QChar(1), u'&');
}

const Shortcuts::Entry* Shortcuts::find(const QString& id) const {
    const auto found =
        std::ranges::find_if(m_entries, [&id](const Entry& entry) { return entry.id == id && entry.action; });
    return found != m_entries.end() ? &*found : nullptr;
}

QString Shortcuts::whyNot(const QKeySequence& keys) {
    if (keys.isEmpty())
        return {};
    if (keys.count() != 1)
        return tr("One combination of keys, please.");
    if (isReserved(keys))
        return tr("Lists and fields need these keys themselves.");
    const QKeyCombination combination = keys[0];
    const int key = combination.key();
    const bool function = key >= Qt::Key_F1 && key <= Qt::Key_F35;
    const bool strong = combination.keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    if (function || key == Qt::Key_Delete || strong)
        return key == Qt::Key_Tab || key == Qt::Key_Backtab ? tr("Tab moves between the fields.") : QString();
    return tr("Hold Ctrl or Alt with it: the key alone is needed for typing and for moving.");
}

std::optional<Shortcuts::Entry> Shortcuts::conflict(const QString& id, const QKeySequence& keys) const {
    if (keys.isEmpty())
        return std::nullopt;
    const QString scope = id.section(u'/', 0, 0);
    const QString window = QString::fromUtf16(windowScope);
    for (const Entry& entry : m_entries) {
        const bool together = entry.scope == scope || entry.scope == window || scope == window;
        if (entry.action && entry.id != id && together && entry.action->shortcut() == keys)
            return entry;
    }
    return std::nullopt;
}

void Shortcuts::setKeys(const QString& id, const QKeySequence& keys) {
    const Entry* const entry = find(id);
    if (!entry)
        return;
    if (keys == entry->standard)
        UiState::remove(keyOf(id));
    else
        UiState::setValue(keyOf(id), keys.toString(QKeySequence::PortableText));
    entry->action->setShortcut(keys);
    emit changed();
}

void Shortcuts::reset(const QString& id) {
    const Entry* const entry = find(id);
    if (entry && !conflict(id, entry->standard))
        setKeys(id, entry->standard);
}

void Shortcuts::resetAll() {
    UiState::remove(u"shortcuts"_s);
    for (const Entry& entry : m_entries)
        if (entry.action)
            entry.action->setShortcut(entry.standard);
    emit changed();
}

} // namespace quittance

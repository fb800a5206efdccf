#include "storage/SearchTexts.h"

#include "storage/QueryText.h"

#include <algorithm>
#include <cstring>

namespace quittance {

namespace {

constexpr size_t mostRemembered = 32 << 20; // bytes

bool has(const char* begin, const char* end, const QByteArray& word) {
    return memmem(begin, static_cast<size_t>(end - begin), word.constData(), static_cast<size_t>(word.size()));
}

std::vector<qint64> found(const TextMemory& memory, std::span<const QString> words, size_t most) {
    std::vector<QByteArray> wanted;
    for (const QString& word : words)
        wanted.push_back(word.toUtf8());
    // The longest word in all the texts at once, the others in those that have it.
    std::ranges::sort(wanted, std::greater<>(), [](const QByteArray& word) { return word.size(); });
    std::vector<qint64> keys;
    if (wanted.empty()) {
        keys = memory.keys;
        keys.resize(std::min(keys.size(), most));
        return keys;
    }
    const char* const all = memory.texts.data();
    const char* const end = all + memory.texts.size();
    const QByteArray& first = wanted.front();
    for (const char* from = all; from < end && keys.size() < most;) {
        const void* const hit =
            memmem(from, static_cast<size_t>(end - from), first.constData(), static_cast<size_t>(first.size()));
        if (!hit)
            break;
        const auto offset = static_cast<size_t>(static_cast<const char*>(hit) - all);
        const auto next = std::ranges::upper_bound(memory.starts, offset);
        const auto row = static_cast<size_t>(next - memory.starts.begin()) - 1;
        const char* const begin = all + memory.starts[row];
        from = next == memory.starts.end() ? end : all + *next;
        if (std::all_of(wanted.begin() + 1, wanted.end(),
                        [begin, from](const QByteArray& word) { return has(begin, from, word); }))
            keys.push_back(memory.keys[row]);
    }
    return keys;
}

} // namespace

void SearchTexts::fill(TextMemory& memory) {
    memory.keys.clear();
    memory.starts.clear();
    memory.texts.clear();
    Cursor row = m_session.query("SELECT id, search_text FROM customer");
    while (row.next()) {
        const QByteArrayView text = row.utf8(1);
        memory.keys.push_back(row.int64(0));
        memory.starts.push_back(memory.texts.size());
        memory.texts.append(text.data(), static_cast<size_t>(text.size())).push_back('\0');
        if (memory.texts.size() + memory.keys.size() * 2 * sizeof(qint64) > mostRemembered) {
            memory = {.version = memory.version, .isTooMuch = true};
            return;
        }
    }
    memory.isFilled = true;
}

std::vector<qint64> SearchTexts::asked(std::span<const QString> words, size_t most) {
    QueryText query;
    query.add("SELECT f.id FROM customer f WHERE TRUE");
    for (const QString& word : words)
        query.add(" AND f.search_text LIKE ? ESCAPE '\\'", QueryText::containsPattern(word));
    return keysOf(query.addLimit(static_cast<int>(most)).query(m_session));
}

// Filled when a second question would go through all texts of a book that has not changed since the first: what finds
// enough among the first few does not need it, and while a run writes, each question goes to the tables.
std::vector<qint64> SearchTexts::customers(std::span<const QString> words, size_t most) {
    const std::optional<qint64> version = m_session.connection().dataVersion();
    if (!version)
        return asked(words, most);
    TextMemory& memory = m_session.connection().textMemory();
    if (memory.version != version) {
        memory.version = version;
        memory.wasScanned = memory.isTooMuch = memory.isFilled = false;
    }
    if (memory.wasScanned && !memory.isFilled && !memory.isTooMuch)
        fill(memory);
    if (memory.isFilled)
        return found(memory, words, most);
    std::vector<qint64> keys = asked(words, most);
    memory.wasScanned = memory.wasScanned || keys.size() < most;
    return keys;
}

} // namespace quittance

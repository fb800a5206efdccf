#pragma once

#include <QByteArrayView>

#include <array>
#include <cstring>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace quittance {

/// The prepared statements of one connection, by text. A text that is asked for again while its statement is still
/// being read gets a second statement, so nested loops over the same query are safe. `Statement` has `bool isBusy()
/// const`.
template <typename Statement>
class StatementCache {
public:
    /// `make(text)` prepares: the text ends in a zero and lives as long as the statement.
    template <typename Make>
    Statement& get(QByteArrayView sql, Make&& make) {
        Slot& slot = slotOf(sql);
        for (auto& statement : slot.statements)
            if (!statement->isBusy())
                return *statement;
        slot.statements.push_back(make(slot.text));
        ++m_count;
        return *slot.statements.back();
    }

    template <typename F>
    void forEach(F&& work) {
        for (auto& [text, slot] : m_slots)
            for (auto& statement : slot->statements)
                work(*statement);
    }

    size_t count() const { return m_count; }

    void clear() {
        m_recent.fill(nullptr);
        m_slots.clear();
        m_count = 0;
    }

private:
    struct Slot {
        std::string text;
        std::vector<std::unique_ptr<Statement>> statements;
    };

    // A literal comes with the same address each time: the guess by address is always checked against the text.
    Slot& slotOf(QByteArrayView sql) {
        const auto size = static_cast<size_t>(sql.size());
        const size_t guess = ((reinterpret_cast<size_t>(sql.data()) >> 3) ^ size) % m_recent.size();
        Slot* recent = m_recent[guess];
        if (recent && recent->text.size() == size && std::memcmp(recent->text.data(), sql.data(), size) == 0)
            return *recent;
        const std::string_view key(sql.data(), size);
        auto found = m_slots.find(key);
        if (found == m_slots.end()) {
            auto slot = std::make_unique<Slot>();
            slot->text = key;
            const std::string_view stored = slot->text;
            found = m_slots.emplace(stored, std::move(slot)).first;
        }
        m_recent[guess] = found->second.get();
        return *found->second;
    }

    std::unordered_map<std::string_view, std::unique_ptr<Slot>> m_slots;
    std::array<Slot*, 512> m_recent{};
    size_t m_count = 0;
};

} // namespace quittance

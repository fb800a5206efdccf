#pragma once

#include "domain/customers/CustomerNote.h"
#include "storage/Session.h"

#include <optional>
#include <span>
#include <unordered_map>
#include <vector>

namespace quittance {

/// Notes about customers, and their tags.
class CustomerNoteStore {
public:
    explicit CustomerNoteStore(Session& session) : m_session(session) {}

    std::optional<CustomerNote> note(CustomerNoteId id);
    std::vector<CustomerNote> notes(CustomerId customer); ///< the newest first
    CustomerNoteId insert(const CustomerNote& note);
    /// False when the stored version is another one.
    bool update(const CustomerNote& note);
    void remove(const CustomerNote& note);

    QStringList tags(CustomerId customer); ///< by name
    /// Of many customers, by their ids; who has none is missing.
    std::unordered_map<qint64, QStringList> tagsOf(std::span<const qint64> customers);
    /// Exactly these; a tag that somebody has already is written as it is there.
    QStringList setTags(CustomerId customer, const QStringList& tags);
    /// Every tag that a customer has who is not archived, by name.
    std::vector<CustomerTag> allTags();

private:
    Session& m_session;
};

} // namespace quittance

#pragma once

#include "domain/journal/JournalEntry.h"
#include "storage/Session.h"

#include <optional>
#include <span>
#include <vector>

namespace quittance {

/// An entry as stored, for verification.
struct StoredEntry {
    JournalEntry entry;
    bool positionsAgree = true; ///< its lines are numbered 1, 2, 3…
};

/// The journal. Insert-only: the database refuses UPDATE and DELETE.
class JournalStore {
public:
    explicit JournalStore(Session& session) : m_session(session) {}

    std::optional<JournalEntry> ofInvoice(InvoiceId id);
    std::optional<JournalEntry> ofPayment(PaymentId id);
    /// The next entries in the order of their numbers, with their lines.
    std::vector<StoredEntry> after(qint64 number, int limit);

private:
    std::vector<StoredEntry> withLines(std::vector<StoredEntry> entries);

    Session& m_session;
};

/// Adds entries in bulk within one transaction: lines before their entries, as the guards ask.
void addEntries(Session& session, std::span<const JournalEntry> entries);

} // namespace quittance

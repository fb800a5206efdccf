#pragma once

#include "domain/journal/JournalEntry.h"
#include "storage/BulkWriter.h"
#include "storage/Session.h"

#include <optional>
#include <vector>

namespace quittance {

/// The journal. Insert-only: the database refuses UPDATE and DELETE.
class JournalStore {
public:
    explicit JournalStore(Session& session) : m_session(session) {}

    std::optional<JournalEntry> ofInvoice(InvoiceId id);
    std::optional<JournalEntry> ofPayment(PaymentId id);
    /// The next entries in the order of their numbers, with their lines.
    std::vector<JournalEntry> after(qint64 number, int limit);

private:
    std::vector<JournalEntry> withLines(std::vector<JournalEntry> entries);

    Session& m_session;
};

/// Adds entries in bulk within one transaction: lines before their entry, as the guards ask.
class JournalWriter {
public:
    explicit JournalWriter(Session& session);
    void add(const JournalEntry& entry);
    void flush();

private:
    BulkInsert m_lines;
    BulkInsert m_entries;
};

} // namespace quittance

#include "storage/JournalStore.h"

#include "storage/BulkWriter.h"
#include "storage/KeyList.h"

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr char entryColumns[] =
    "number, journal, entry_date, piece, label, currency, invoice_id, payment_id, content_hash, "
    "chain_hash, recorded_at";

JournalEntry entryAt(const Cursor& row) {
    JournalEntry entry;
    entry.id = row.id<JournalEntryId>(0);
    entry.number = row.int64(0);
    entry.journal = row.text(1);
    entry.date = row.date(2);
    entry.piece = row.text(3);
    entry.label = row.text(4);
    entry.currency = Currency::fromCode(row.text(5)).value_or(Currency());
    entry.invoiceId = row.optionalId<InvoiceId>(6);
    entry.paymentId = row.optionalId<PaymentId>(7);
    entry.contentHash = row.bytes(8);
    entry.chainHash = row.bytes(9);
    entry.recordedAtMs = row.int64(10);
    return entry;
}

std::vector<StoredEntry> readAll(Cursor row) {
    std::vector<StoredEntry> entries;
    while (row.next())
        entries.push_back({entryAt(row), true});
    return entries;
}

std::optional<JournalEntry> first(std::vector<StoredEntry> entries) {
    return entries.empty() ? std::nullopt : std::optional(std::move(entries.front().entry));
}

} // namespace

std::vector<StoredEntry> JournalStore::withLines(std::vector<StoredEntry> entries) {
    static const QByteArray sql =
        "SELECT entry_number, position, account, auxiliary, debit_minor, credit_minor FROM journal_line "
        "WHERE entry_number IN " +
        KeyList::places() + " ORDER BY entry_number, position";
    QHash<qint64, StoredEntry*> byNumber;
    std::vector<qint64> keys;
    for (StoredEntry& stored : entries) {
        byNumber.insert(stored.entry.number, &stored);
        keys.push_back(stored.entry.number);
    }
    KeyList::each<qint64>(m_session, sql, keys, [&byNumber](const Cursor& row) {
        StoredEntry* stored = byNumber.value(row.int64(0));
        stored->entry.lines.push_back({row.text(2), row.text(3), row.int64(4), row.int64(5)});
        if (row.int64(1) != static_cast<qint64>(stored->entry.lines.size()))
            stored->positionsAgree = false;
    });
    return entries;
}

std::optional<JournalEntry> JournalStore::ofInvoice(InvoiceId id) {
    static const QByteArray sql = QByteArray("SELECT ") + entryColumns + " FROM journal_entry WHERE invoice_id = ?";
    return first(withLines(readAll(m_session.query(sql, id))));
}

std::optional<JournalEntry> JournalStore::ofPayment(PaymentId id) {
    static const QByteArray sql = QByteArray("SELECT ") + entryColumns + " FROM journal_entry WHERE payment_id = ?";
    return first(withLines(readAll(m_session.query(sql, id))));
}

std::vector<StoredEntry> JournalStore::after(qint64 number, int limit) {
    static const QByteArray sql =
        QByteArray("SELECT ") + entryColumns + " FROM journal_entry WHERE number > ? ORDER BY number LIMIT ?";
    return withLines(readAll(m_session.query(sql, number, limit)));
}

void addEntries(Session& session, std::span<const JournalEntry> entries) {
    BulkInsert lines(session, "journal_line",
                     {"entry_number", "position", "account", "auxiliary", "debit_minor", "credit_minor"});
    for (const JournalEntry& entry : entries) {
        int position = 0;
        for (const JournalLine& line : entry.lines)
            lines.add(entry.number, ++position, line.account, line.auxiliary, line.debitMinor, line.creditMinor);
    }
    lines.flush();
    BulkInsert rows(session, "journal_entry",
                    {"number", "journal", "entry_date", "piece", "label", "currency", "invoice_id", "payment_id",
                     "content_hash", "chain_hash", "recorded_at"});
    for (const JournalEntry& entry : entries)
        rows.add(entry.number, entry.journal, entry.date, entry.piece, entry.label, entry.currency.code(),
                 entry.invoiceId, entry.paymentId, entry.contentHash, entry.chainHash, entry.recordedAtMs);
    rows.flush();
}

} // namespace quittance

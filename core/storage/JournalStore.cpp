#include "storage/JournalStore.h"

#include "storage/KeyList.h"

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr char entryColumns[] = "number, journal, entry_date, piece, label, currency, invoice_id, payment_id, content_hash, "
                                "chain_hash, recorded_at";

JournalEntry entryAt(const Cursor& row)
{
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

std::vector<JournalEntry> readAll(Cursor row)
{
    std::vector<JournalEntry> entries;
    while (row.next())
        entries.push_back(entryAt(row));
    return entries;
}

std::optional<JournalEntry> first(std::vector<JournalEntry> entries)
{
    return entries.empty() ? std::nullopt : std::optional(std::move(entries.front()));
}

} // namespace

std::vector<JournalEntry> JournalStore::withLines(std::vector<JournalEntry> entries)
{
    static const QByteArray sql = "SELECT entry_number, account, auxiliary, debit_minor, credit_minor FROM journal_line "
                                  "WHERE entry_number IN "
        + KeyList::places() + " ORDER BY entry_number, position";
    QHash<qint64, JournalEntry*> byNumber;
    std::vector<qint64> keys;
    for (JournalEntry& entry : entries) {
        byNumber.insert(entry.number, &entry);
        keys.push_back(entry.number);
    }
    KeyList::each<qint64>(m_session, sql, keys, [&byNumber](const Cursor& row) {
        byNumber.value(row.int64(0))->lines.push_back({row.text(1), row.text(2), row.int64(3), row.int64(4)});
    });
    return entries;
}

std::optional<JournalEntry> JournalStore::ofInvoice(InvoiceId id)
{
    static const QByteArray sql = QByteArray("SELECT ") + entryColumns + " FROM journal_entry WHERE invoice_id = ?";
    return first(withLines(readAll(m_session.query(sql, id))));
}

std::optional<JournalEntry> JournalStore::ofPayment(PaymentId id)
{
    static const QByteArray sql = QByteArray("SELECT ") + entryColumns + " FROM journal_entry WHERE payment_id = ?";
    return first(withLines(readAll(m_session.query(sql, id))));
}

std::vector<JournalEntry> JournalStore::after(qint64 number, int limit)
{
    static const QByteArray sql =
        QByteArray("SELECT ") + entryColumns + " FROM journal_entry WHERE number > ? ORDER BY number LIMIT ?";
    return withLines(readAll(m_session.query(sql, number, limit)));
}

JournalWriter::JournalWriter(Session& session)
    : m_lines(session, "journal_line", {"entry_number", "position", "account", "auxiliary", "debit_minor", "credit_minor"})
    , m_entries(session, "journal_entry",
                {"number", "journal", "entry_date", "piece", "label", "currency", "invoice_id", "payment_id", "content_hash",
                 "chain_hash", "recorded_at"})
{
}

void JournalWriter::add(const JournalEntry& entry)
{
    int position = 0;
    for (const JournalLine& line : entry.lines)
        m_lines.add(entry.number, ++position, line.account, line.auxiliary, line.debitMinor, line.creditMinor);
    m_entries.add(entry.number, entry.journal, entry.date, entry.piece, entry.label, entry.currency.code(), entry.invoiceId,
                  entry.paymentId, entry.contentHash, entry.chainHash, entry.recordedAtMs);
}

void JournalWriter::flush()
{
    m_lines.flush();
    m_entries.flush();
}

} // namespace quittance

#include "storage/CustomerNoteStore.h"

#include "base/Text.h"
#include "storage/KeyList.h"

namespace quittance {

namespace {

CustomerNote noteAt(const Cursor& c) {
    return {.id = c.id<CustomerNoteId>(0),
            .customerId = c.id<CustomerId>(1),
            .text = c.text(2),
            .writtenAtMs = c.int64(3),
            .writtenBy = c.text(4),
            .version = c.int64(5)};
}

} // namespace

std::optional<CustomerNote> CustomerNoteStore::note(CustomerNoteId id) {
    Cursor c = m_session.query("SELECT id, customer_id, text, written_at, written_by, version FROM customer_note "
                               "WHERE id = ?",
                               id);
    return c.next() ? std::optional(noteAt(c)) : std::nullopt;
}

std::vector<CustomerNote> CustomerNoteStore::notes(CustomerId customer) {
    Cursor c = m_session.query("SELECT id, customer_id, text, written_at, written_by, version FROM customer_note "
                               "WHERE customer_id = ? ORDER BY id DESC",
                               customer);
    std::vector<CustomerNote> all;
    while (c.next())
        all.push_back(noteAt(c));
    return all;
}

CustomerNoteId CustomerNoteStore::insert(const CustomerNote& note) {
    m_session.changes().add(Noun::Customer, note.customerId.value);
    return CustomerNoteId{
        m_session.insert("INSERT INTO customer_note (customer_id, text, written_at, written_by, version) "
                         "VALUES (?, ?, ?, ?, 1) RETURNING id",
                         note.customerId, note.text, note.writtenAtMs, note.writtenBy)};
}

bool CustomerNoteStore::update(const CustomerNote& note) {
    m_session.changes().add(Noun::Customer, note.customerId.value);
    return m_session.run("UPDATE customer_note SET text = ?, version = version + 1 WHERE id = ? AND version = ?",
                         note.text, note.id, note.version) == 1;
}

void CustomerNoteStore::remove(const CustomerNote& note) {
    m_session.changes().add(Noun::Customer, note.customerId.value);
    m_session.run("DELETE FROM customer_note WHERE id = ?", note.id);
}

QStringList CustomerNoteStore::tags(CustomerId customer) {
    Cursor c = m_session.query("SELECT tag FROM customer_tag WHERE customer_id = ? ORDER BY folded", customer);
    QStringList tags;
    while (c.next())
        tags.append(c.text(0));
    return tags;
}

std::unordered_map<qint64, QStringList> CustomerNoteStore::tagsOf(std::span<const qint64> customers) {
    static const QByteArray sql = "SELECT customer_id, tag FROM customer_tag WHERE customer_id IN " +
                                  KeyList::places() + " ORDER BY customer_id, folded";
    std::unordered_map<qint64, QStringList> tags;
    KeyList::each<qint64>(m_session, sql, customers, [&tags](const Cursor& row) {
        QStringList& own = tags[row.int64(0)];
        own.append(row.text(1));
    });
    return tags;
}

QStringList CustomerNoteStore::setTags(CustomerId customer, const QStringList& tags) {
    m_session.changes().add(Noun::Customer, customer.value);
    QStringList written;
    for (const QString& tag : tags) {
        Cursor known = m_session.query("SELECT tag FROM customer_tag WHERE folded = ? AND customer_id <> ? LIMIT 1",
                                       text::folded(tag), customer);
        written.append(known.next() ? known.text(0) : tag);
    }
    m_session.run("DELETE FROM customer_tag WHERE customer_id = ?", customer);
    for (const QString& tag : std::as_const(written))
        m_session.run("INSERT INTO customer_tag (customer_id, folded, tag) VALUES (?, ?, ?)", customer,
                      text::folded(tag), tag);
    return written;
}

std::vector<CustomerTag> CustomerNoteStore::allTags() {
    Cursor c =
        m_session.query("SELECT MIN(t.tag), COUNT(*) FROM customer_tag t JOIN customer c ON c.id = t.customer_id "
                        "WHERE NOT c.archived GROUP BY t.folded ORDER BY t.folded");
    std::vector<CustomerTag> tags;
    while (c.next())
        tags.push_back({.name = c.text(0), .customers = c.int64(1)});
    return tags;
}

} // namespace quittance

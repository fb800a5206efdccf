#include "storage/CustomerMergeStore.h"

#include "base/Text.h"
#include "storage/BulkWriter.h"
#include "storage/Columns.h"
#include "storage/SummaryWriter.h"

namespace quittance {

namespace {

constexpr int mostOfOne = 20; // of one group

struct SignQuery {
    DuplicateSign sign;
    QByteArrayView groups; ///< the values that several have
    QByteArrayView members;
};

constexpr SignQuery signs[] = {
    {DuplicateSign::VatNumber,
     "SELECT vat_number FROM customer WHERE vat_number <> '' AND NOT archived GROUP BY vat_number "
     "HAVING COUNT(*) > 1 ORDER BY vat_number LIMIT ?",
     "SELECT id FROM customer WHERE vat_number = ? AND vat_number <> '' AND NOT archived ORDER BY id LIMIT ?"},
    {DuplicateSign::Siren,
     "SELECT siren FROM customer WHERE siren <> '' AND NOT archived GROUP BY siren HAVING COUNT(*) > 1 "
     "ORDER BY siren LIMIT ?",
     "SELECT id FROM customer WHERE siren = ? AND siren <> '' AND NOT archived ORDER BY id LIMIT ?"},
    {DuplicateSign::Email,
     "SELECT LOWER(email) FROM customer WHERE email <> '' AND NOT archived GROUP BY LOWER(email) "
     "HAVING COUNT(*) > 1 ORDER BY LOWER(email) LIMIT ?",
     "SELECT id FROM customer WHERE LOWER(email) = ? AND email <> '' AND NOT archived ORDER BY id LIMIT ?"},
    {DuplicateSign::Name,
     "SELECT sort_name FROM customer WHERE NOT archived GROUP BY sort_name HAVING COUNT(*) > 1 ORDER BY sort_name "
     "LIMIT ?",
     "SELECT id FROM customer WHERE sort_name = ? AND NOT archived ORDER BY id LIMIT ?"},
};

bool isKnown(const std::vector<DuplicateGroup>& groups, const std::vector<CustomerId>& customers) {
    for (const DuplicateGroup& group : groups)
        if (group.customers == customers)
            return true;
    return false;
}

} // namespace

std::vector<DuplicateGroup> CustomerMergeStore::duplicates(int limit) {
    std::vector<DuplicateGroup> found;
    for (const SignQuery& sign : signs) {
        std::vector<QString> values;
        {
            Cursor row = m_session.query(sign.groups, limit);
            while (row.next())
                values.push_back(row.text(0));
        }
        for (const QString& value : values) {
            DuplicateGroup group{.sign = sign.sign, .value = value, .customers = {}};
            Cursor row = m_session.query(sign.members, value, mostOfOne);
            while (row.next())
                group.customers.push_back(row.id<CustomerId>(0));
            if (group.customers.size() > 1 && !isKnown(found, group.customers))
                found.push_back(std::move(group));
            if (static_cast<int>(found.size()) >= limit)
                return found;
        }
    }
    return found;
}

std::vector<DuplicateGroup> CustomerMergeStore::duplicatesOf(const Customer& customer) {
    std::vector<DuplicateGroup> found;
    for (const SignQuery& sign : signs) {
        const QString value = sign.sign == DuplicateSign::VatNumber ? customer.vatNumber
                              : sign.sign == DuplicateSign::Siren   ? customer.siren
                              : sign.sign == DuplicateSign::Email   ? customer.email.toLower()
                                                                    : text::folded(customer.name);
        if (value.isEmpty())
            continue;
        DuplicateGroup group{.sign = sign.sign, .value = value, .customers = {}};
        Cursor row = m_session.query(sign.members, value, mostOfOne);
        while (row.next())
            if (row.id<CustomerId>(0) != customer.id)
                group.customers.push_back(row.id<CustomerId>(0));
        if (!group.customers.empty())
            found.push_back(std::move(group));
    }
    return found;
}

MergeContents CustomerMergeStore::contents(CustomerId customer, QDate today) {
    const auto count = [this, customer](QByteArrayView sql) {
        Cursor row = m_session.query(sql, customer);
        return row.next() ? row.int64(0) : 0;
    };
    MergeContents contents;
    contents.subscriptions = count("SELECT COUNT(*) FROM subscription WHERE customer_id = ?");
    contents.workspaces = count("SELECT COUNT(*) FROM workspace WHERE customer_id = ?");
    contents.sites = count("SELECT COUNT(*) FROM site s JOIN workspace w ON w.id = s.workspace_id "
                           "WHERE w.customer_id = ?");
    contents.contacts = count("SELECT COUNT(*) FROM contact WHERE customer_id = ?");
    contents.notes = count("SELECT COUNT(*) FROM customer_note WHERE customer_id = ?");
    contents.tags = count("SELECT COUNT(*) FROM customer_tag WHERE customer_id = ?");
    contents.documents = count("SELECT COUNT(*) FROM invoice WHERE customer_id = ?");
    contents.openInvoices = count("SELECT COUNT(*) FROM open_item WHERE customer_id = ?");
    Cursor row = m_session.query(
        "SELECT p.currency FROM subscription s JOIN price p ON p.id = s.price_id WHERE s.customer_id = ? "
        "AND (s.next_due IS NOT NULL OR s.last_day IS NULL OR s.last_day >= ?) "
        "UNION SELECT i.currency FROM open_item o JOIN invoice i ON i.id = o.invoice_id WHERE o.customer_id = ?",
        customer, today, customer);
    while (row.next())
        contents.currenciesUsed.push_back(columns::currencyAt(row, 0));
    return contents;
}

std::optional<CustomerId> CustomerMergeStore::survivorOf(CustomerId customer) {
    Cursor row = m_session.query("SELECT survivor_id FROM merged_customer WHERE customer_id = ?", customer);
    return row.next() ? std::optional(row.id<CustomerId>(0)) : std::nullopt;
}

std::vector<CustomerId> CustomerMergeStore::mergedInto(CustomerId survivor) {
    std::vector<CustomerId> merged;
    Cursor row =
        m_session.query("SELECT customer_id FROM merged_customer WHERE survivor_id = ? ORDER BY customer_id", survivor);
    while (row.next())
        merged.push_back(row.id<CustomerId>(0));
    return merged;
}

void CustomerMergeStore::move(const Customer& from, const Customer& to, const QString& suffix) {
    SummaryWriter summaries(m_session);
    // By rising id, as everybody who needs both.
    summaries.changesMrrOf(std::min(from.id, to.id));
    summaries.changesMrrOf(std::max(from.id, to.id));
    moveWorkspaces(from.id, to.id, suffix);
    m_session.run("UPDATE main_site SET customer_id = ? WHERE customer_id = ? AND NOT EXISTS "
                  "(SELECT 1 FROM main_site o WHERE o.customer_id = ?)",
                  to.id, from.id, to.id);
    m_session.run("DELETE FROM main_site WHERE customer_id = ?", from.id);
    moveSubscriptions(from, to);
    m_session.run("UPDATE contact SET customer_id = ?, version = version + 1 WHERE customer_id = ?", to.id, from.id);
    m_session.run("UPDATE customer_note SET customer_id = ? WHERE customer_id = ?", to.id, from.id);
    m_session.run(
        "INSERT INTO customer_tag (customer_id, folded, tag) SELECT c.id, t.folded, t.tag FROM customer_tag t "
        "JOIN customer c ON c.id = ? WHERE t.customer_id = ? AND NOT EXISTS (SELECT 1 FROM customer_tag o "
        "WHERE o.customer_id = c.id AND o.folded = t.folded)",
        to.id, from.id);
    m_session.run("DELETE FROM customer_tag WHERE customer_id = ?", from.id);
    moveOpenItems(from.id, to.id);
    summaries.merged(from.id, to.id);
    m_session.changes().add(Noun::Workspace);
    m_session.changes().add(Noun::Subscription);
    m_session.changes().add(Noun::Invoice);
    m_session.changes().add(Noun::Customer, from.id.value);
    m_session.changes().add(Noun::Customer, to.id.value);
}

// An entry of the work list never changes: it leaves and comes again.
void CustomerMergeStore::moveOpenItems(CustomerId from, CustomerId to) {
    std::vector<std::tuple<InvoiceId, QDate, qint64>> items;
    {
        Cursor row =
            m_session.query("SELECT invoice_id, due_date, open_minor FROM open_item WHERE customer_id = ?", from);
        while (row.next())
            items.emplace_back(row.id<InvoiceId>(0), row.date(1), row.int64(2));
    }
    m_session.run("DELETE FROM open_item WHERE customer_id = ?", from);
    BulkInsert rows(m_session, "open_item", {"invoice_id", "customer_id", "due_date", "open_minor"});
    for (const auto& [invoice, dueDate, openMinor] : items)
        rows.add(invoice, to, dueDate, openMinor);
    rows.flush();
}

void CustomerMergeStore::moveSubscriptions(const Customer& from, const Customer& to) {
    if (from.collectionMethod != to.collectionMethod)
        m_session.run(
            "UPDATE subscription SET collection_method = ? WHERE customer_id = ? AND collection_method IS NULL",
            toString(from.collectionMethod), from.id);
    m_session.run("UPDATE subscription SET customer_id = ?, version = version + 1 WHERE customer_id = ?", to.id,
                  from.id);
}

void CustomerMergeStore::moveWorkspaces(CustomerId from, CustomerId to, const QString& suffix) {
    struct Place {
        WorkspaceId id;
        QString name;
    };
    std::vector<Place> places;
    {
        Cursor row = m_session.query("SELECT id, name FROM workspace WHERE customer_id = ? ORDER BY id", from);
        while (row.next())
            places.push_back({row.id<WorkspaceId>(0), row.text(1)});
    }
    const auto isTaken = [this, to](const QString& name) {
        Cursor row = m_session.query("SELECT 1 FROM workspace WHERE customer_id = ? AND name = ?", to, name);
        return row.next();
    };
    for (Place& place : places) {
        if (isTaken(place.name))
            place.name += suffix;
        const QString base = place.name;
        for (int number = 2; isTaken(place.name); ++number)
            place.name = base + u' ' + QString::number(number);
        m_session.run("UPDATE workspace SET customer_id = ?, name = ?, version = version + 1 WHERE id = ?", to,
                      place.name, place.id);
    }
}

void CustomerMergeStore::setSurvivor(CustomerId merged, CustomerId survivor, qint64 nowMs) {
    m_session.run("UPDATE merged_customer SET survivor_id = ? WHERE survivor_id = ?", survivor, merged);
    m_session.run("INSERT INTO merged_customer (customer_id, survivor_id, merged_at) VALUES (?, ?, ?)", merged,
                  survivor, nowMs);
}

} // namespace quittance

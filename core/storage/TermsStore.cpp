#include "storage/TermsStore.h"

#include "storage/ScopeText.h"

namespace quittance {

namespace {

constexpr char termsSelect[] = "SELECT t.id, t.kind, t.label, t.valid_from, t.text, t.link, t.version, "
                               "(SELECT COUNT(*) FROM terms_acceptance a WHERE a.terms_id = t.id) FROM terms t ";

TermsVersion termsAt(const Cursor& row) {
    TermsVersion terms;
    terms.id = row.id<TermsId>(0);
    terms.kind = termsKindFromString(row.text(1)).value_or(TermsKind::Agreement);
    terms.label = row.text(2);
    terms.validFrom = row.date(3);
    terms.text = row.text(4);
    terms.link = row.text(5);
    terms.version = row.int64(6);
    terms.acceptances = row.int64(7);
    return terms;
}

} // namespace

std::vector<TermsVersion> TermsStore::all() {
    static const QByteArray sql = QByteArray(termsSelect) + "ORDER BY t.kind, t.valid_from DESC";
    std::vector<TermsVersion> all;
    Cursor row = m_session.query(sql);
    while (row.next())
        all.push_back(termsAt(row));
    return all;
}

std::optional<TermsVersion> TermsStore::terms(TermsId id) {
    static const QByteArray sql = QByteArray(termsSelect) + "WHERE t.id = ?";
    Cursor row = m_session.query(sql, id);
    return row.next() ? std::optional(termsAt(row)) : std::nullopt;
}

void TermsStore::hold(const std::vector<TermsVersion>& terms) {
    if (m_session.dialect() == Dialect::Sqlite) // its write transaction holds the whole file
        return;
    for (const TermsVersion& each : terms)
        m_session.query("SELECT id FROM terms WHERE id = ? FOR SHARE", each.id).next();
}

TermsId TermsStore::insert(const TermsVersion& t) {
    m_session.changes().add(Noun::Settings);
    return TermsId{m_session.insert("INSERT INTO terms (kind, label, valid_from, text, link, version) "
                                    "VALUES (?, ?, ?, ?, ?, 1) RETURNING id",
                                    toString(t.kind), t.label, t.validFrom, t.text, t.link)};
}

bool TermsStore::update(const TermsVersion& t) {
    m_session.changes().add(Noun::Settings);
    return m_session.run("UPDATE terms SET kind = ?, label = ?, valid_from = ?, text = ?, link = ?, "
                         "version = version + 1 WHERE id = ? AND version = ?",
                         toString(t.kind), t.label, t.validFrom, t.text, t.link, t.id, t.version) == 1;
}

bool TermsStore::remove(TermsId id, qint64 version) {
    m_session.changes().add(Noun::Settings);
    return m_session.run("DELETE FROM terms WHERE id = ? AND version = ?", id, version) == 1;
}

std::vector<TermsId> TermsStore::acceptedBy(CustomerId customer) {
    QueryText query;
    query.add("SELECT DISTINCT a.terms_id FROM terms_acceptance a WHERE a.customer_id");
    addWithMerged(query, customer);
    std::vector<TermsId> accepted;
    for (const qint64 id : keysOf(query.query(m_session)))
        accepted.push_back(TermsId{id});
    return accepted;
}

std::vector<TermsAcceptance> TermsStore::acceptancesOf(CustomerId customer) {
    QueryText query;
    query.add("SELECT a.terms_id, a.customer_id, a.subscription_id, a.accepted_by, a.accepted_on, a.means, t.kind, "
              "t.label, a.recorded_by FROM terms_acceptance a JOIN terms t ON t.id = a.terms_id "
              "WHERE a.id IN (SELECT MAX(n.id) FROM terms_acceptance n WHERE n.customer_id");
    addWithMerged(query, customer);
    query.add(" GROUP BY n.terms_id) ORDER BY a.accepted_on DESC, a.id DESC");
    std::vector<TermsAcceptance> all;
    Cursor row = query.query(m_session);
    while (row.next())
        all.push_back({.terms = row.id<TermsId>(0),
                       .customer = row.id<CustomerId>(1),
                       .subscription = row.id<SubscriptionId>(2),
                       .acceptedBy = row.text(3),
                       .acceptedOn = row.date(4),
                       .means = acceptanceMeansFromString(row.text(5)).value_or(AcceptanceMeans::Signed),
                       .kind = termsKindFromString(row.text(6)).value_or(TermsKind::Agreement),
                       .label = row.text(7),
                       .recordedBy = row.text(8)});
    return all;
}

void TermsStore::accept(const TermsAcceptance& a, qint64 atMs, const QString& operationId) {
    m_session.changes().add(Noun::Customer, a.customer.value);
    m_session.changes().add(Noun::Settings);
    m_session.run("INSERT INTO terms_acceptance (terms_id, customer_id, subscription_id, accepted_by, accepted_on, "
                  "means, recorded_at, recorded_by, operation_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                  a.terms, a.customer, a.subscription, a.acceptedBy, a.acceptedOn, toString(a.means), atMs,
                  a.recordedBy, operationId);
}

} // namespace quittance

#include "storage/CancellationRequestStore.h"

namespace quittance {

namespace {

constexpr char requestSelect[] = "SELECT id, subscription_id, received_on, requested_by, reason, last_day, state, "
                                 "answer, version FROM cancellation_request ";

CancellationRequest readRow(const Cursor& c) {
    return {.id = c.id<CancellationRequestId>(0),
            .subscriptionId = c.id<SubscriptionId>(1),
            .receivedOn = c.date(2),
            .requestedBy = c.text(3),
            .reason = c.text(4),
            .lastDay = c.optionalDate(5),
            .state = cancellationStateFromString(c.text(6)).value_or(CancellationRequest::State::Open),
            .answer = c.text(7),
            .version = c.int64(8)};
}

std::optional<CancellationRequest> readOne(Cursor c) { return c.next() ? std::optional(readRow(c)) : std::nullopt; }

} // namespace

std::optional<CancellationRequest> CancellationRequestStore::request(CancellationRequestId id) {
    static const QByteArray sql = QByteArray(requestSelect) + "WHERE id = ?";
    return readOne(m_session.query(sql, id));
}

std::optional<CancellationRequest> CancellationRequestStore::lock(CancellationRequestId id) {
    m_session.run("UPDATE cancellation_request SET version = version WHERE id = ?", id);
    return request(id);
}

std::optional<CancellationRequest> CancellationRequestStore::openOf(SubscriptionId subscription) {
    static const QByteArray sql = QByteArray(requestSelect) + "WHERE subscription_id = ? AND state = 'open'";
    return readOne(m_session.query(sql, subscription));
}

std::vector<CancellationRequest> CancellationRequestStore::open(int limit) {
    static const QByteArray sql = QByteArray(requestSelect) + "WHERE state = 'open' ORDER BY received_on, id LIMIT ?";
    std::vector<CancellationRequest> all;
    Cursor c = m_session.query(sql, limit);
    while (c.next())
        all.push_back(readRow(c));
    return all;
}

CancellationRequestId CancellationRequestStore::insert(const CancellationRequest& request) {
    const CancellationRequestId id{m_session.insert(
        "INSERT INTO cancellation_request (subscription_id, received_on, requested_by, reason, last_day, state, answer, "
        "version) VALUES (?, ?, ?, ?, ?, ?, ?, 1) RETURNING id",
        request.subscriptionId, request.receivedOn, request.requestedBy, request.reason, request.lastDay,
        toString(request.state), request.answer)};
    m_session.changes().add(Noun::Subscription, request.subscriptionId.value);
    return id;
}

bool CancellationRequestStore::update(const CancellationRequest& request) {
    const qint64 changed =
        m_session.run("UPDATE cancellation_request SET subscription_id = ?, state = ?, answer = ?, "
                      "version = version + 1 WHERE id = ? AND version = ?",
                      request.subscriptionId, toString(request.state), request.answer, request.id, request.version);
    m_session.changes().add(Noun::Subscription, request.subscriptionId.value);
    return changed == 1;
}

} // namespace quittance

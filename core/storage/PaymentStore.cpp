#include "storage/PaymentStore.h"

#include "domain/invoices/CanonicalJson.h"
#include "domain/invoices/Seal.h"
#include "storage/BulkWriter.h"
#include "storage/Columns.h"
#include "storage/SummaryWriter.h"

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

StoredPayment paymentAt(const Cursor& row) {
    StoredPayment stored;
    stored.payment.id = row.id<PaymentId>(0);
    stored.payment.customerId = row.id<CustomerId>(1);
    stored.payment.receivedOn = row.date(2);
    const auto method = collectionMethodFromString(row.text(3));
    stored.wordsKnown = method.has_value();
    stored.payment.method = method.value_or(CollectionMethod::Other);
    stored.payment.reference = row.text(4);
    stored.payment.amount = Money::fromMinor(row.int64(6), columns::currencyAt(row, 5));
    stored.payment.recordedAtMs = row.int64(7);
    stored.payment.recordedBy = row.text(8);
    stored.operationId = row.text(9);
    stored.contentHash = row.bytes(10);
    return stored;
}

std::vector<StoredPayment> readAll(Cursor row) {
    std::vector<StoredPayment> payments;
    while (row.next())
        payments.push_back(paymentAt(row));
    return payments;
}

} // namespace

QByteArray PaymentStore::canonicalContent(const Payment& payment, const QString& operationId) {
    CanonicalJson json(384);
    json.beginObject();
    json.integer("amount_minor"_L1, payment.amount.minor());
    json.text("currency"_L1, payment.amount.currency().code());
    json.integer("customer_id"_L1, payment.customerId.value);
    json.integer("id"_L1, payment.id.value);
    json.text("method"_L1, toString(payment.method));
    json.text("operation_id"_L1, operationId);
    json.date("received_on"_L1, payment.receivedOn);
    json.integer("recorded_at"_L1, payment.recordedAtMs);
    json.text("recorded_by"_L1, payment.recordedBy);
    json.text("reference"_L1, payment.reference);
    json.endObject();
    return json.take();
}

QByteArray PaymentStore::canonicalContent(const Allocation& allocation) {
    CanonicalJson json(192);
    json.beginObject();
    json.integer("allocated_at"_L1, allocation.atMs);
    json.integer("amount_minor"_L1, allocation.amountMinor);
    json.id("credit_note_id"_L1, allocation.creditNoteId);
    json.integer("id"_L1, allocation.id);
    json.integer("invoice_id"_L1, allocation.invoiceId.value);
    json.id("payment_id"_L1, allocation.paymentId);
    json.endObject();
    return json.take();
}

Payment PaymentStore::add(Payment payment, const QString& operationId) {
    payment.id = PaymentId{reserveKeys(m_session, "payment", 1).front()};
    m_session.run(
        "INSERT INTO payment (id, customer_id, received_on, method, reference, currency, amount_minor, recorded_at, "
        "recorded_by, operation_id, content_hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        payment.id, payment.customerId, payment.receivedOn, toString(payment.method), payment.reference,
        payment.amount.currency().code(), payment.amount.minor(), payment.recordedAtMs, payment.recordedBy, operationId,
        seal::hashOf(canonicalContent(payment, operationId)));
    SummaryWriter(m_session).received(payment);
    return payment;
}

Allocation PaymentStore::add(Allocation allocation) {
    allocation.id = reserveKeys(m_session, "allocation", 1).front();
    m_session.run("INSERT INTO allocation (id, invoice_id, payment_id, credit_note_id, amount_minor, allocated_at, "
                  "content_hash) VALUES (?, ?, ?, ?, ?, ?, ?)",
                  allocation.id, allocation.invoiceId, allocation.paymentId, allocation.creditNoteId,
                  allocation.amountMinor, allocation.atMs, seal::hashOf(canonicalContent(allocation)));
    SummaryWriter(m_session).allocated(allocation.id);
    return allocation;
}

std::vector<StoredPayment> PaymentStore::paymentsAfter(qint64 id, int limit) {
    return readAll(m_session.query("SELECT id, customer_id, received_on, method, reference, currency, amount_minor, "
                                   "recorded_at, recorded_by, operation_id, content_hash FROM payment WHERE id > ? "
                                   "ORDER BY id LIMIT ?",
                                   id, limit));
}

std::vector<StoredPayment> PaymentStore::paymentsOf(InvoiceId invoice) {
    return readAll(m_session.query("SELECT p.id, p.customer_id, p.received_on, p.method, p.reference, p.currency, "
                                   "p.amount_minor, p.recorded_at, p.recorded_by, p.operation_id, p.content_hash "
                                   "FROM allocation a JOIN payment p ON p.id = a.payment_id WHERE a.invoice_id = ? "
                                   "ORDER BY p.id",
                                   invoice));
}

std::vector<StoredAllocation> PaymentStore::allocationsAfter(qint64 id, int limit) {
    Cursor row =
        m_session.query("SELECT id, invoice_id, payment_id, credit_note_id, amount_minor, allocated_at, content_hash "
                        "FROM allocation WHERE id > ? ORDER BY id LIMIT ?",
                        id, limit);
    std::vector<StoredAllocation> allocations;
    while (row.next()) {
        allocations.push_back({{.id = row.int64(0),
                                .invoiceId = row.id<InvoiceId>(1),
                                .paymentId = row.optionalId<PaymentId>(2),
                                .creditNoteId = row.optionalId<InvoiceId>(3),
                                .amountMinor = row.int64(4),
                                .atMs = row.int64(5)},
                               row.bytes(6)});
    }
    return allocations;
}

} // namespace quittance

#pragma once

#include "domain/payments/Payment.h"
#include "storage/Session.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace quittance {

/// What settles a part of an invoice: a payment or a credit note.
struct Allocation {
    qint64 id = 0;
    InvoiceId invoiceId;
    std::optional<PaymentId> paymentId;
    std::optional<InvoiceId> creditNoteId;
    qint64 amountMinor = 0; ///< in the invoice's currency
    qint64 atMs = 0;
};

struct StoredPayment {
    Payment payment;
    QString operationId;
    QByteArray contentHash;
    bool wordsKnown = true; ///< every code and word is one that the program writes
};

struct StoredAllocation {
    Allocation allocation;
    QByteArray contentHash;
};

/// Payments and what they settle. Insert-only; each row carries the SHA-256 of its canonical content.
class PaymentStore {
public:
    explicit PaymentStore(Session& session) : m_session(session) {}

    /// Stores a payment and returns it with its id.
    Payment add(Payment payment, const QString& operationId);
    Allocation add(Allocation allocation);
    std::vector<StoredPayment> paymentsAfter(qint64 id, int limit);
    std::vector<StoredAllocation> allocationsAfter(qint64 id, int limit);
    /// Those of one invoice, oldest first.
    std::vector<StoredPayment> paymentsOf(InvoiceId invoice);

    /// Canonical JSON of every column but the hash: sorted keys, amounts in minor units, instants in milliseconds UTC.
    static QByteArray canonicalContent(const Payment& payment, const QString& operationId);
    static QByteArray canonicalContent(const Allocation& allocation);

private:
    Session& m_session;
};

} // namespace quittance

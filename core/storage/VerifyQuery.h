#pragma once

#include "domain/promotions/Voucher.h"
#include "domain/subscriptions/Subscription.h"
#include "storage/Session.h"

#include <QStringList>

#include <vector>

namespace quittance {

/// Questions about the whole book whose only right answer is "none". Each answer names the rows that are wrong.
class VerifyQuery {
public:
    explicit VerifyQuery(Session& session) : m_session(session) {}

    /// Pages, indexes and foreign keys of a file; nothing on a server, which keeps them itself.
    QStringList brokenStorage();
    /// Guards (triggers) of this program's schema that are missing, switched off or other than they should be.
    QStringList missingGuards();

    /// A row that is wrong: what it is and which one.
    struct Row {
        QString label;
        QString detail;
    };
    /// Invoices whose place on the work list is not what their allocations say.
    std::vector<Row> wrongOpenItems();
    /// Invoices that are settled for more than they ask, or credit notes that settle another invoice than they credit.
    std::vector<Row> wrongAllocations();
    /// Invoices whose noted payments are not their allocations; by their key.
    std::vector<Row> wrongPaidAmounts();
    /// Payments that are allocated to more than they are.
    std::vector<Row> overspentPayments();
    /// Documents without exactly one journal entry of their day and currency.
    std::vector<Row> documentsWithoutEntry();
    std::vector<Row> paymentsWithoutEntry();
    /// Documents without their audit row or without the operation that issued them.
    std::vector<Row> documentsWithoutAudit();
    std::vector<Row> documentsWithoutOperation();
    /// Lines whose period overlaps an earlier one of the same subscription and charge.
    std::vector<Row> overlappingPeriods();
    /// Subscriptions that are not billed until where their last line ends.
    std::vector<Row> wrongBilledUntil();
    /// Charges that wait: when the earliest falls due, and whether what is billed has its line.
    std::vector<Row> wrongPendingCharges();
    /// Snapshots that a document refers to as something else than they are.
    std::vector<Row> misusedSnapshots();
    /// Rows of issued tables that refer to a row that is not there.
    std::vector<Row> orphans();
    /// Domains and mailboxes whose site or subscription is another customer's, or not the first stretch of a chain.
    std::vector<Row> wrongDomains();
    /// Vouchers with what their subscriptions say; by id.
    struct VoucherFacts {
        Voucher voucher;
        bool isOfWorkspace = true;   ///< what granted it, and what it pays for
        bool beginsAChain = true;    ///< what it pays for is no later stretch of another subscription
        std::optional<QDate> begins; ///< what it pays for
    };
    std::vector<VoucherFacts> vouchers();
    /// Credit notes that do not mirror what they credit.
    std::vector<Row> wrongCreditNotes();

    struct SubscriptionState {
        Subscription subscription;
        std::optional<QDate> nextDue;
        qint64 mrrMinor = 0;
    };
    std::vector<SubscriptionState> subscriptionsAfter(qint64 id, int limit);
    qint64 documents();

private:
    std::vector<Row> rows(QByteArrayView sql);

    Session& m_session;
};

} // namespace quittance

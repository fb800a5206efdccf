#include "services/Verification.h"

#include "base/Interruption.h"
#include "domain/billing/BillingEngine.h"
#include "domain/invoices/Seal.h"
#include "domain/revenue/Mrr.h"
#include "services/VerifyBundles.h"
#include "services/VerifyDocuments.h"
#include "services/VerifyLicences.h"
#include "services/VerifySummaries.h"
#include "services/VerifyVouchers.h"
#include "storage/Database.h"
#include "storage/DueQuery.h"
#include "storage/KeyList.h"
#include "storage/PaymentStore.h"
#include "storage/SnapshotStore.h"
#include "storage/SummaryStore.h"
#include "storage/VerifyQuery.h"

#include <QElapsedTimer>

#include <limits>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(quittance::Verification)
};

constexpr int blockSize = KeyList::batch * 2; // between two of them it tells how far it is, and hears a cancel

Error cancelled() { return {ErrorCode::Cancelled, Text::tr("Stopped.")}; }

/// Says again how far the job is while the database thinks about one of the long questions: who waits sees that it goes
/// on.
class Pulse final : public JobContext {
public:
    explicit Pulse(JobContext& job) : m_job(job) { m_clock.start(); }
    bool isCancelled() const override { return m_job.isCancelled(); }
    void progress(qint64 done, qint64 total, const QString& text) override {
        m_done = done;
        m_total = total;
        m_text = text;
        m_clock.restart();
        m_job.progress(done, total, text);
    }
    void beat() {
        if (m_clock.elapsed() >= 100)
            progress(m_done, m_total, m_text);
    }

private:
    JobContext& m_job;
    QElapsedTimer m_clock;
    qint64 m_done = 0;
    qint64 m_total = 0;
    QString m_text;
};

/// The questions of one verification, one after the other, in one consistent view of the book.
class Examination {
public:
    Examination(Session& session, Verification::Scope scope, JobContext& job)
        : m_session(session), m_scope(scope), m_job(job), m_query(session) {}
    Result<VerificationReport> run();

private:
    bool wants(Verification::Scope scope) const { return m_scope == Verification::Scope::All || m_scope == scope; }
    bool stopped() const { return m_job.isCancelled() || m_findings.isFull(); }
    void examineStorage();
    void examineDocuments();
    void examineJournal();
    void examineSnapshots();
    void examinePayments();
    void examineRelations();
    void examineSubscriptions();
    void examineSummaries();
    void addAll(const QString& check, const QString& noun, const std::vector<VerifyQuery::Row>& rows,
                const QString& message);

    Session& m_session;
    Verification::Scope m_scope;
    JobContext& m_job;
    VerifyQuery m_query;
    Findings m_findings;
    VerificationReport m_report;
};

void Examination::addAll(const QString& check, const QString& noun, const std::vector<VerifyQuery::Row>& rows,
                         const QString& message) {
    for (const VerifyQuery::Row& row : rows)
        m_findings.add(check, noun % u' ' % row.label,
                       row.detail.isEmpty() ? message : message % u" (" % row.detail % u')');
}

Result<VerificationReport> Examination::run() {
    using Step = void (Examination::*)();
    std::vector<Step> steps;
    if (wants(Verification::Scope::Storage))
        steps.push_back(&Examination::examineStorage);
    if (m_scope != Verification::Scope::Storage)
        steps.push_back(&Examination::examineDocuments);
    if (wants(Verification::Scope::Chain)) {
        steps.push_back(&Examination::examineSnapshots);
        steps.push_back(&Examination::examineJournal);
        steps.push_back(&Examination::examinePayments);
    }
    if (wants(Verification::Scope::Totals) || wants(Verification::Scope::Documents))
        steps.push_back(&Examination::examineRelations);
    if (m_scope == Verification::Scope::All)
        steps.push_back(&Examination::examineSubscriptions);
    if (wants(Verification::Scope::Totals) || wants(Verification::Scope::Storage))
        steps.push_back(&Examination::examineSummaries);
    for (const Step step : steps) {
        if (m_job.isCancelled())
            return cancelled();
        (this->*step)();
    }
    if (m_job.isCancelled())
        return cancelled();
    m_report.findings = m_findings.take();
    return m_report;
}

void Examination::examineStorage() {
    m_job.progress(0, 0, Text::tr("Checking the database…"));
    for (const QString& broken : m_query.brokenStorage())
        m_findings.add(u"storage"_s, u"database"_s, broken);
    for (const QString& guard : m_query.missingGuards())
        m_findings.add(
            u"storage"_s, u"guard "_s % guard,
            Text::tr("This guard is missing, switched off or altered: the database no longer protects what is "
                     "issued."));
}

void Examination::examineDocuments() {
    const qint64 total = m_query.documents();
    DocumentVerifier verifier(m_session, m_findings, m_scope);
    InvoiceStore store(m_session);
    qint64 last = std::numeric_limits<qint64>::min();
    while (!stopped()) {
        const std::vector<StoredInvoice> block = store.after(last, blockSize);
        if (block.empty())
            break;
        for (const StoredInvoice& stored : block)
            verifier.look(stored);
        last = block.back().invoice.id.value;
        m_job.progress(verifier.documents(), total, Text::tr("Checking documents…"));
    }
    if (!stopped())
        verifier.finish();
    m_report.documents = verifier.documents();
    m_report.documentHead = verifier.head();
}

void Examination::examineJournal() {
    JournalVerifier verifier(m_session, m_findings);
    JournalStore store(m_session);
    qint64 last = std::numeric_limits<qint64>::min();
    while (!stopped()) {
        const std::vector<StoredEntry> block = store.after(last, blockSize);
        if (block.empty())
            break;
        for (const StoredEntry& stored : block)
            verifier.look(stored);
        last = block.back().entry.number;
        m_job.progress(verifier.entries(), 0, Text::tr("Checking the journal…"));
    }
    if (!stopped())
        verifier.finish();
    m_report.entries = verifier.entries();
}

void Examination::examineSnapshots() {
    SnapshotStore store(m_session);
    qint64 last = std::numeric_limits<qint64>::min();
    while (!stopped()) {
        const std::vector<SnapshotStore::Stored> block = store.after(last, blockSize);
        if (block.empty())
            break;
        for (const SnapshotStore::Stored& stored : block) {
            const QString row = u"snapshot %1 %2"_s.arg(stored.kind).arg(stored.id);
            if (seal::hashOf(stored.canonical) != stored.hash)
                m_findings.add(u"chain"_s, row, Text::tr("Its content is not what its hash says."));
            const bool readable = stored.kind == "seller"_L1 ? seal::sellerFromCanonical(stored.canonical).has_value()
                                  : stored.kind == "buyer"_L1
                                      ? seal::buyerFromCanonical(stored.canonical).has_value()
                                      : seal::mentionsFromCanonical(stored.canonical).has_value();
            if (!readable)
                m_findings.add(u"chain"_s, row, Text::tr("Its content is not that of its kind."));
        }
        last = block.back().id;
    }
    addAll(u"chain"_s, u"invoice"_s, m_query.misusedSnapshots(),
           Text::tr("It refers to a frozen text of another kind."));
}

void Examination::examinePayments() {
    PaymentStore store(m_session);
    qint64 last = std::numeric_limits<qint64>::min();
    while (!stopped()) {
        const std::vector<StoredPayment> block = store.paymentsAfter(last, blockSize);
        if (block.empty())
            break;
        for (const StoredPayment& stored : block) {
            if (!stored.wordsKnown ||
                seal::hashOf(PaymentStore::canonicalContent(stored.payment, stored.operationId)) != stored.contentHash)
                m_findings.add(u"settlement"_s, u"payment %1"_s.arg(stored.payment.id.value),
                               Text::tr("What is stored is not what was recorded."));
        }
        last = block.back().payment.id.value;
    }
    last = std::numeric_limits<qint64>::min();
    while (!stopped()) {
        const std::vector<StoredAllocation> block = store.allocationsAfter(last, blockSize);
        if (block.empty())
            break;
        for (const StoredAllocation& stored : block) {
            if (seal::hashOf(PaymentStore::canonicalContent(stored.allocation)) != stored.contentHash)
                m_findings.add(u"settlement"_s, u"allocation %1"_s.arg(stored.allocation.id),
                               Text::tr("What is stored is not what was recorded."));
        }
        last = block.back().allocation.id;
    }
}

void Examination::examineRelations() {
    m_job.progress(0, 0, Text::tr("Comparing documents, journal and payments…"));
    for (const VerifyQuery::Row& row : m_query.orphans())
        m_findings.add(u"documents"_s, row.label,
                       Text::tr("It refers to a row that is not there (%1).").arg(row.detail));
    if (wants(Verification::Scope::Totals)) {
        addAll(u"settlement"_s, u"open_item"_s, m_query.wrongOpenItems(),
               Text::tr("The work list is not what the allocations say"));
        addAll(u"settlement"_s, u"invoice"_s, m_query.wrongAllocations(),
               Text::tr("What settles it does not belong to it or is too much"));
        addAll(u"settlement"_s, u"payment"_s, m_query.overspentPayments(),
               Text::tr("More is allocated than was received"));
        addAll(u"totals"_s, u"invoice"_s, m_query.wrongCreditNotes(),
               Text::tr("The credit note is not the mirror of its invoice"));
    }
    if (wants(Verification::Scope::Documents)) {
        addAll(u"documents"_s, u"invoice"_s, m_query.documentsWithoutEntry(),
               Text::tr("It has no journal entry of its day and currency"));
        addAll(u"documents"_s, u"payment"_s, m_query.paymentsWithoutEntry(),
               Text::tr("It has no journal entry of its day and currency"));
        addAll(u"documents"_s, u"invoice"_s, m_query.documentsWithoutAudit(), Text::tr("It has no audit row"));
        addAll(u"documents"_s, u"invoice"_s, m_query.documentsWithoutOperation(),
               Text::tr("The operation that issued it is not recorded"));
        addAll(u"documents"_s, u"invoice_line"_s, m_query.overlappingPeriods(),
               Text::tr("A line bills days that were billed before"));
    }
}

void Examination::examineSubscriptions() {
    m_job.progress(0, 0, Text::tr("Checking subscriptions…"));
    addAll(u"subscriptions"_s, u"subscription"_s, m_query.wrongBilledUntil(),
           Text::tr("It is not billed until where its last line ends"));
    addAll(u"subscriptions"_s, u"subscription"_s, m_query.wrongPendingCharges(),
           Text::tr("Its charges that wait are not what its lines say"));
    addAll(u"domains"_s, u"domain"_s, m_query.wrongDomains(),
           Text::tr("Its site or its subscription is not one of its customer, or not the one that it was bought with"));
    const DueQuery::Catalogue catalogue = DueQuery(m_session).catalogue();
    qint64 last = std::numeric_limits<qint64>::min();
    while (!stopped()) {
        const std::vector<VerifyQuery::SubscriptionState> block = m_query.subscriptionsAfter(last, blockSize);
        if (block.empty())
            break;
        for (const VerifyQuery::SubscriptionState& state : block) {
            const QString row = u"subscription "_s % state.subscription.code;
            const auto plan = catalogue.plans.constFind(state.subscription.planId);
            const auto price = catalogue.prices.constFind(state.subscription.priceId);
            if (plan == catalogue.plans.cend() || price == catalogue.prices.cend() || price->planId != plan->id) {
                m_findings.add(u"subscriptions"_s, row, Text::tr("Its price is not one of its plan."));
                continue;
            }
            if (nextDueDate(state.subscription, *plan) != state.nextDue)
                m_findings.add(u"subscriptions"_s, row, Text::tr("Its next due date is not what its dates give."));
            try {
                if (monthlyRecurringRevenue(state.subscription, *plan, *price).minor() != state.mrrMinor)
                    m_findings.add(u"subscriptions"_s, row,
                                   Text::tr("Its monthly revenue is not what its price gives."));
            } catch (const AmountOverflow&) {
                m_findings.add(u"subscriptions"_s, row, Text::tr("An amount is out of range."));
            }
        }
        last = block.back().subscription.id.value;
    }
    verifyLicences(m_session, m_findings);
    verifyBundles(m_session, m_findings);
    verifyVouchers(m_query, m_findings);
}

void Examination::examineSummaries() {
    m_job.progress(0, 0, Text::tr("Comparing the summaries with what they sum up…"));
    SummaryStore store(m_session);
    try {
        verifySummaries(store.stored(), store.computed(), m_findings);
    } catch (const AmountOverflow&) {
        m_findings.add(u"summaries"_s, u"summary_day"_s, Text::tr("An amount is out of range."));
    }
    addAll(u"summaries"_s, u"invoice_paid"_s, m_query.wrongPaidAmounts(),
           Text::tr("What is noted as paid is not what the allocations say. Have the summaries made again"));
}

} // namespace

Result<VerificationReport> Verification::verify(const Actor& actor, Scope scope, JobContext& job) {
    if (auto allowed = actor.require(Permission::ViewBook); !allowed)
        return allowed.error();
    QElapsedTimer elapsed;
    elapsed.start();
    // Some of its questions go through the whole book: a cancel is obeyed in the middle of them, too.
    Pulse pulse(job);
    const Interruption interruption([&pulse] {
        pulse.beat();
        return pulse.isCancelled();
    });
    auto report = m_database.read([&](Session& session) { return Examination(session, scope, pulse).run(); });
    if (report)
        report->elapsedMs = elapsed.elapsed();
    else if (report.error().code == ErrorCode::Cancelled)
        return cancelled();
    return report;
}

} // namespace quittance

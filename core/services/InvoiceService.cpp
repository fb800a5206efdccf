#include "services/InvoiceService.h"

#include "services/Command.h"
#include "services/HistoryService.h"
#include "services/Records.h"
#include "services/Settling.h"
#include "storage/AuditStore.h"
#include "storage/Database.h"
#include "storage/InvoiceQuery.h"
#include "storage/InvoiceStore.h"
#include "storage/JournalStore.h"
#include "storage/PaymentStore.h"

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(quittance::InvoiceService)
};

constexpr int timelineLength = 200;

Error notFound() { return {ErrorCode::NotFound, Text::tr("This document does not exist.")}; }

} // namespace

Result<std::vector<qint64>> InvoiceService::ids(const Actor& actor, const InvoiceFilter& filter,
                                                const ListSort<InvoiceColumn>& sort, int limit) {
    if (auto allowed = actor.require(Permission::ViewBook); !allowed)
        return allowed.error();
    return m_database.read([&](Session& session) -> Result<std::vector<qint64>> {
        return InvoiceQuery(session, businessDay(session, m_clock)).ids(filter, sort.column, sort.descending, limit);
    });
}

Result<std::vector<InvoiceRow>> InvoiceService::rows(const Actor& actor, std::span<const qint64> ids) {
    if (auto allowed = actor.require(Permission::ViewBook); !allowed)
        return allowed.error();
    return m_database.read([&](Session& session) -> Result<std::vector<InvoiceRow>> {
        return InvoiceQuery(session, businessDay(session, m_clock)).rows(ids);
    });
}

Result<InvoiceCounts> InvoiceService::counts(const Actor& actor, const InvoiceFilter& filter) {
    if (auto allowed = actor.require(Permission::ViewBook); !allowed)
        return allowed.error();
    return m_database.read([&](Session& session) -> Result<InvoiceCounts> {
        return InvoiceQuery(session, businessDay(session, m_clock)).counts(filter);
    });
}

Result<qint64> InvoiceService::overdueCount(const Actor& actor, const Scope& scope) {
    if (auto allowed = actor.require(Permission::ViewBook); !allowed)
        return allowed.error();
    return m_database.read([&](Session& session) -> Result<qint64> {
        return InvoiceQuery(session, businessDay(session, m_clock)).overdue(scope);
    });
}

Result<InvoiceTotals> InvoiceService::totals(const Actor& actor, const InvoiceFilter& filter) {
    if (auto allowed = actor.require(Permission::ViewBook); !allowed)
        return allowed.error();
    return m_database.read([&](Session& session) -> Result<InvoiceTotals> {
        return InvoiceQuery(session, businessDay(session, m_clock)).totals(filter);
    });
}

Result<InvoiceDetail> InvoiceService::detail(const Actor& actor, InvoiceId id) {
    if (auto allowed = actor.require(Permission::ViewBook); !allowed)
        return allowed.error();
    return m_database.read([&](Session& session) -> Result<InvoiceDetail> {
        InvoiceStore store(session);
        std::optional<Invoice> invoice = store.byId(id);
        const qint64 key = id.value;
        const QDate today = businessDay(session, m_clock);
        const std::vector<InvoiceRow> rows = InvoiceQuery(session, today).rows({&key, 1});
        if (!invoice || rows.empty())
            return notFound();
        InvoiceDetail detail;
        detail.invoice = *std::move(invoice);
        detail.status = rows.front().status;
        detail.paid = rows.front().paid;
        detail.due = rows.front().due;
        for (StoredPayment& stored : PaymentStore(session).paymentsOf(id))
            detail.payments.push_back(std::move(stored.payment));
        detail.daysOverdue = rows.front().daysOverdue;
        detail.today = today;
        for (const AuditEntry& entry : AuditStore(session).entriesOf(u"invoice"_s, id.value, timelineLength))
            detail.timeline.push_back(timelineEntry(entry));
        detail.entry = JournalStore(session).ofInvoice(id);
        if (const auto credit = store.creditNoteOf(id)) {
            detail.creditNoteId = credit->first;
            detail.creditNoteNumber = credit->second;
        }
        detail.copies = store.copies(id);
        return detail;
    });
}

Result<InvoiceId> InvoiceService::idByNumber(const Actor& actor, const QString& number) {
    if (auto allowed = actor.require(Permission::ViewBook); !allowed)
        return allowed.error();
    return m_database.read([&](Session& session) -> Result<InvoiceId> {
        if (const auto id = InvoiceStore(session).idByNumber(number.trimmed()))
            return *id;
        return Error{ErrorCode::NotFound, Text::tr("There is no document with the number %1.").arg(number.trimmed()),
                     u"number"_s};
    });
}

Result<std::vector<Invoice>> InvoiceService::invoices(const Actor& actor, std::span<const qint64> ids) {
    if (auto allowed = actor.require(Permission::ViewBook); !allowed)
        return allowed.error();
    return m_database.read(
        [&](Session& session) -> Result<std::vector<Invoice>> { return InvoiceStore(session).byIds(ids); });
}

Explanation InvoiceService::explain(const Invoice& invoice, int position) {
    for (const InvoiceLine& line : invoice.lines)
        if (line.position == position)
            return quittance::explain(line);
    return {};
}

Result<InvoiceId> InvoiceService::credit(const Actor& actor, InvoiceId id, const QString& reason,
                                         const OperationId& operation) {
    const auto credited =
        runCommand(m_database, m_clock, actor, Permission::CreditInvoices, operation, u"credit invoice"_s,
                   [&](CommandContext& context) -> Result<qint64> {
                       const auto note = settling::credit(context, id, reason, businessDay(context.session, m_clock));
                       if (!note)
                           return note.error();
                       return note->value;
                   });
    if (!credited)
        return credited.error();
    return InvoiceId{*credited};
}

Result<> InvoiceService::logCopies(const Actor& actor, std::span<const qint64> ids, CopyKind kind,
                                   const QByteArray& sha256) {
    const QString word = kind == CopyKind::Print ? u"print"_s : u"pdf"_s;
    const auto logged =
        runCommand(m_database, m_clock, actor, Permission::PrintDocuments, OperationId::create(), u"log copies"_s,
                   [&](CommandContext& context) -> Result<qint64> {
                       InvoiceStore store(context.session);
                       const std::vector<Invoice> invoices = store.byIds(ids);
                       if (invoices.size() != ids.size())
                           return notFound();
                       for (const Invoice& invoice : invoices) {
                           const bool duplicate = store.copies(invoice.id) > 0;
                           store.addCopy(invoice.id, word,
                                         sha256.isEmpty() || ids.size() != 1 ? std::nullopt : std::optional(sha256),
                                         context.nowMs, actor.name(), toString(actor.source()));
                           context.audit(word, u"invoice"_s, invoice.id.value, invoice.number, {},
                                         duplicate ? QJsonObject{{u"duplicate"_s, true}} : QJsonObject());
                       }
                       context.session.changes().add(Noun::Invoice, ids.size() == 1 ? ids.front() : 0);
                       return static_cast<qint64>(invoices.size());
                   });
    if (!logged)
        return logged.error();
    return {};
}

} // namespace quittance

#include "services/Settling.h"

#include "base/KillPoint.h"
#include "base/Text.h"
#include "domain/invoices/Seal.h"
#include "domain/journal/JournalEntry.h"
#include "services/Issuing.h"
#include "services/Records.h"
#include "storage/ChainStore.h"
#include "storage/CompanyStore.h"
#include "storage/InvoiceStore.h"
#include "storage/JournalStore.h"
#include "storage/PaymentStore.h"

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(quittance::Settling)
};

void post(CommandContext& context, const Payment& payment, const Invoice& invoice) {
    Session& session = context.session;
    const ChartOfAccounts accounts = CompanyStore(session).accounts();
    // Accounting documents are kept in French (C. com. art. L123-22).
    JournalEntry entry = postPayment(payment, accounts, invoice.buyer.code,
                                     u"Règlement "_s % invoice.number % u" – " % invoice.buyer.name);
    ChainStore chains(session);
    const QString journal = u"journal"_s;
    const ChainStore::Head head = chains.lockedHead(journal);
    entry.number = head.links + 1;
    entry.recordedAtMs = context.nowMs;
    entry.contentHash = seal::hashOf(canonicalContent(entry));
    entry.chainHash =
        seal::chainHash(head.hash, journal, QString::number(entry.number), entry.contentHash, seal::currentVersion);
    addEntries(session, {&entry, 1});
    chains.advance(journal, 1, entry.chainHash);
}

} // namespace

Result<PaymentId> settling::settle(CommandContext& context, const SettlementDraft& draft, QDate today) {
    InvoiceStore invoices(context.session);
    const std::optional<Invoice> invoice = invoices.byId(draft.invoiceId);
    if (!invoice)
        return Error{ErrorCode::NotFound, Text::tr("This invoice does not exist."), u"invoiceId"_s};
    if (invoice->kind == DocumentKind::CreditNote)
        return invalid(Text::tr("%1 is a credit note: there is nothing to receive.").arg(invoice->number),
                       u"invoiceId"_s);
    SettlementDraft checked = draft;
    checked.reference = text::normalisedLine(draft.reference);
    if (auto fine = records::require(validate(checked, invoice->issueDate, today)); !fine)
        return fine.error();
    if (!invoices.closeOpenItem(invoice->id))
        return Error{ErrorCode::Conflict, Text::tr("Nothing is open on %1 any more.").arg(invoice->number),
                     u"invoiceId"_s};
    const qint64 open = invoices.openMinor(invoice->id, invoice->gross.minor());
    PaymentStore payments(context.session);
    const Payment payment =
        payments.add({.id = {},
                      .customerId = invoice->customerId,
                      .receivedOn = checked.receivedOn,
                      .method = checked.method.value_or(
                          collectionMethodFromString(invoice->collectionMethod).value_or(CollectionMethod::Transfer)),
                      .reference = checked.reference,
                      .amount = Money::fromMinor(open, invoice->currency),
                      .recordedAtMs = context.nowMs,
                      .recordedBy = context.actor.name()},
                     context.operation.toString());
    payments.add(
        Allocation{.invoiceId = invoice->id, .paymentId = payment.id, .amountMinor = open, .atMs = context.nowMs});
    killpoint::reached("settle.allocated");
    post(context, payment, *invoice);
    context.audit(u"settle"_s, u"invoice"_s, invoice->id.value, invoice->number, {},
                  {{u"amount"_s, payment.amount.toString()},
                   {u"currency"_s, payment.amount.currency().code()},
                   {u"method"_s, toString(payment.method)},
                   {u"received_on"_s, payment.receivedOn.toString(Qt::ISODate)},
                   {u"reference"_s, payment.reference}});
    context.session.changes().add(Noun::Payment, payment.id.value);
    context.session.changes().add(Noun::Invoice, invoice->id.value);
    return payment.id;
}

Result<InvoiceId> settling::credit(CommandContext& context, InvoiceId id, const QString& reason, QDate today) {
    const QString normalised = text::normalisedLine(reason);
    if (normalised.isEmpty())
        return invalid(Text::tr("Say why the invoice is credited; the reason is printed."), u"reason"_s);
    InvoiceStore store(context.session);
    const std::optional<Invoice> invoice = store.byId(id);
    if (!invoice)
        return Error{ErrorCode::NotFound, Text::tr("This document does not exist.")};
    if (invoice->kind == DocumentKind::CreditNote)
        return invalid(Text::tr("%1 is a credit note. Only invoices are credited.").arg(invoice->number), u"number"_s);
    // First the work list: whoever settles the same invoice waits, then finds nothing open.
    const bool wasOpen = store.closeOpenItem(id);
    if (const auto earlier = store.creditNoteOf(id))
        return Error{ErrorCode::Conflict,
                     Text::tr("%1 is credited already by %2.").arg(invoice->number, earlier->second), u"number"_s};
    auto issuing = Issuing::prepare(context.session, today);
    if (!issuing)
        return issuing.error();
    const Invoice note = issuing->credit(context, *invoice, normalised);
    if (wasOpen)
        PaymentStore(context.session)
            .add(Allocation{.invoiceId = id,
                            .creditNoteId = note.id,
                            .amountMinor = store.openMinor(id, invoice->gross.minor()),
                            .atMs = context.nowMs});
    context.audit(u"credited"_s, u"invoice"_s, id.value, invoice->number, {},
                  {{u"credit_note"_s, note.number}, {u"reason"_s, normalised}});
    context.session.changes().add(Noun::Invoice, id.value);
    return note.id;
}

} // namespace quittance

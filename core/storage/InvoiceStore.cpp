#include "storage/InvoiceStore.h"

#include "domain/invoices/Seal.h"
#include "storage/BulkWriter.h"
#include "storage/KeyList.h"
#include "storage/SnapshotStore.h"
#include "storage/SummaryWriter.h"

#include <QSet>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr char invoiceColumns[] =
    "id, kind, number, series_year, series_number, issue_date, due_date, customer_id, workspace_id, currency, language, "
    "seller_id, buyer_id, mentions_id, net_minor, vat_minor, gross_minor, company_currency, company_vat_minor, company_rate, "
    "collection_method, credited_id, credited_number, credited_date, credit_reason, run_id, template_version, hash_version, "
    "content_hash, chain_hash, issued_at, issued_by, operation_id";

constexpr char lineColumns[] =
    "invoice_id, position, credits, subscription_id, subscription_code, plan_id, plan_code, price_id, charge, period_start, "
    "period_end, description, site_name, unit_code, quantity, unit_price, list_price, included_rate, discount, days_used, "
    "days_total, net_minor, vat_category, vat_rate, vat_reason, supply";

/// The value of a word or a code. One that the program does not know can only come from a change behind its back;
/// `known` then says so.
template <typename T>
T valueOf(const Result<T>& parsed, bool& known) {
    known = known && parsed.has_value();
    return parsed ? *parsed : T{};
}

StoredInvoice invoiceAt(const Cursor& row) {
    StoredInvoice stored;
    Invoice& invoice = stored.invoice;
    invoice.id = row.id<InvoiceId>(0);
    invoice.kind = valueOf(documentKindFromString(row.text(1)), stored.wordsKnown);
    invoice.number = row.text(2);
    invoice.seriesYear = row.integer(3);
    invoice.seriesNumber = row.int64(4);
    invoice.issueDate = row.date(5);
    invoice.dueDate = row.date(6);
    invoice.customerId = row.id<CustomerId>(7);
    invoice.workspaceId = row.optionalId<WorkspaceId>(8);
    invoice.currency = valueOf(Currency::fromCode(row.text(9)), stored.wordsKnown);
    invoice.language = row.text(10);
    stored.snapshots = {row.int64(11), row.int64(12), row.int64(13)};
    invoice.net = Money::fromMinor(row.int64(14), invoice.currency);
    invoice.vatTotal = Money::fromMinor(row.int64(15), invoice.currency);
    invoice.gross = Money::fromMinor(row.int64(16), invoice.currency);
    if (row.isNull(17) != row.isNull(18))
        stored.wordsKnown = false;
    if (!row.isNull(18))
        invoice.vatInCompanyCurrency =
            Money::fromMinor(row.int64(18), valueOf(Currency::fromCode(row.text(17)), stored.wordsKnown));
    invoice.companyCurrencyRate = row.text(19);
    invoice.collectionMethod = row.text(20);
    invoice.creditedInvoiceId = row.optionalId<InvoiceId>(21);
    invoice.creditedNumber = row.text(22);
    invoice.creditedDate = row.date(23);
    invoice.creditReason = row.text(24);
    invoice.runId = row.optionalId<BillingRunId>(25);
    invoice.templateVersion = row.integer(26);
    invoice.hashVersion = row.integer(27);
    invoice.contentHash = row.bytes(28);
    invoice.chainHash = row.bytes(29);
    invoice.issuedAtMs = row.int64(30);
    invoice.issuedBy = row.text(31);
    invoice.operationId = row.text(32);
    return stored;
}

InvoiceLine lineAt(const Cursor& row, Currency currency, bool& known) {
    InvoiceLine line;
    line.position = row.integer(1);
    line.subscriptionId = row.optionalId<SubscriptionId>(3);
    line.subscriptionCode = row.text(4);
    line.planId = row.optionalId<PlanId>(5);
    line.planCode = row.text(6);
    line.priceId = row.optionalId<PriceId>(7);
    line.charge = row.text(8);
    line.period = {row.date(9), row.date(10)};
    line.description = row.text(11);
    line.siteName = row.text(12);
    line.unitCode = row.text(13);
    line.quantity = row.decimal<Quantity>(14);
    line.unitPrice = row.decimal<UnitPrice>(15);
    line.listPrice = row.decimal<UnitPrice>(16);
    line.includedRate = row.optionalDecimal<Rate>(17);
    line.discount = row.decimal<Rate>(18);
    line.daysUsed = row.int64(19);
    line.daysTotal = row.int64(20);
    line.net = Money::fromMinor(row.int64(21), currency);
    line.vatCategory = valueOf(vatCategoryFromString(row.text(22)), known);
    line.vatRate = row.decimal<Rate>(23);
    line.vatReason = valueOf(vatReasonFromString(row.text(24)), known);
    const QString supply = row.text(25);
    known = known && (supply == "goods"_L1 || supply == "services"_L1);
    line.supply = supply == "goods"_L1 ? SupplyKind::Goods : SupplyKind::Services;
    return line;
}

std::optional<QString> textOrNull(const QString& text) { return text.isEmpty() ? std::nullopt : std::optional(text); }

} // namespace

std::vector<StoredInvoice> InvoiceStore::withParts(std::vector<StoredInvoice> documents) {
    static const QByteArray linesSql = QByteArray("SELECT ") + lineColumns + " FROM invoice_line WHERE invoice_id IN " +
                                       KeyList::places() + " ORDER BY invoice_id, position";
    static const QByteArray vatSql =
        "SELECT invoice_id, category, rate, base_minor, vat_minor, mention FROM invoice_vat "
        "WHERE invoice_id IN " +
        KeyList::places() + " ORDER BY invoice_id, rate DESC, category, mention";

    QHash<qint64, StoredInvoice*> byKey;
    std::vector<qint64> keys;
    QSet<qint64> snapshotKeys;
    for (StoredInvoice& document : documents) {
        byKey.insert(document.invoice.id.value, &document);
        keys.push_back(document.invoice.id.value);
        snapshotKeys << document.snapshots.seller << document.snapshots.buyer << document.snapshots.mentions;
    }
    KeyList::each<qint64>(m_session, linesSql, keys, [&byKey](const Cursor& row) {
        StoredInvoice* document = byKey.value(row.int64(0));
        document->invoice.lines.push_back(lineAt(row, document->invoice.currency, document->wordsKnown));
        if (row.boolean(2) != (document->invoice.kind == DocumentKind::CreditNote))
            document->creditFlagsAgree = false;
    });
    KeyList::each<qint64>(m_session, vatSql, keys, [&byKey](const Cursor& row) {
        StoredInvoice* document = byKey.value(row.int64(0));
        Invoice& invoice = document->invoice;
        invoice.vat.push_back({.category = valueOf(vatCategoryFromString(row.text(1)), document->wordsKnown),
                               .rate = row.decimal<Rate>(2),
                               .base = Money::fromMinor(row.int64(3), invoice.currency),
                               .vat = Money::fromMinor(row.int64(4), invoice.currency),
                               .mention = row.text(5)});
    });

    const auto snapshots =
        SnapshotStore(m_session).byIds(std::vector<qint64>(snapshotKeys.cbegin(), snapshotKeys.cend()));
    QHash<qint64, SellerSnapshot> sellers;
    QHash<qint64, DocumentMentions> mentions;
    for (StoredInvoice& document : documents) {
        Invoice& invoice = document.invoice;
        const SnapshotIds& ids = document.snapshots;
        if (!sellers.contains(ids.seller)) {
            if (const auto seller = seal::sellerFromCanonical(snapshots.value(ids.seller).canonical))
                sellers.insert(ids.seller, *seller);
        }
        if (!mentions.contains(ids.mentions)) {
            if (const auto texts = seal::mentionsFromCanonical(snapshots.value(ids.mentions).canonical))
                mentions.insert(ids.mentions, *texts);
        }
        const auto buyer = seal::buyerFromCanonical(snapshots.value(ids.buyer).canonical);
        document.snapshotsReadable = sellers.contains(ids.seller) && mentions.contains(ids.mentions) && buyer;
        invoice.seller = sellers.value(ids.seller);
        invoice.mentions = mentions.value(ids.mentions);
        if (buyer)
            invoice.buyer = *buyer;
    }
    return documents;
}

std::optional<Invoice> InvoiceStore::byId(InvoiceId id) {
    const qint64 key = id.value;
    std::vector<Invoice> found = byIds({&key, 1});
    if (found.empty())
        return std::nullopt;
    return std::move(found.front());
}

std::vector<Invoice> InvoiceStore::byIds(std::span<const qint64> ids) {
    static const QByteArray sql =
        QByteArray("SELECT ") + invoiceColumns + " FROM invoice WHERE id IN " + KeyList::places();
    std::vector<StoredInvoice> documents;
    documents.reserve(ids.size());
    KeyList::each<qint64>(m_session, sql, ids,
                          [&documents](const Cursor& row) { documents.push_back(invoiceAt(row)); });
    QHash<qint64, Invoice> byKey;
    for (StoredInvoice& document : withParts(std::move(documents)))
        byKey.insert(document.invoice.id.value, document.invoice);
    std::vector<Invoice> ordered;
    ordered.reserve(ids.size());
    for (const qint64 id : ids) {
        if (const auto found = byKey.constFind(id); found != byKey.cend())
            ordered.push_back(*found);
    }
    return ordered;
}

std::optional<InvoiceId> InvoiceStore::idByNumber(const QString& number) {
    Cursor row = m_session.query("SELECT id FROM invoice WHERE number = ?", number);
    return row.next() ? std::optional(row.id<InvoiceId>(0)) : std::nullopt;
}

std::vector<StoredInvoice> InvoiceStore::after(qint64 id, int limit) {
    static const QByteArray sql =
        QByteArray("SELECT ") + invoiceColumns + " FROM invoice WHERE id > ? ORDER BY id LIMIT ?";
    std::vector<StoredInvoice> documents;
    {
        Cursor row = m_session.query(sql, id, limit);
        while (row.next())
            documents.push_back(invoiceAt(row));
    }
    return withParts(std::move(documents));
}

std::optional<std::pair<InvoiceId, QString>> InvoiceStore::creditNoteOf(InvoiceId id) {
    Cursor row = m_session.query("SELECT id, number FROM invoice WHERE credited_id = ?", id);
    if (!row.next())
        return std::nullopt;
    return std::pair(row.id<InvoiceId>(0), row.text(1));
}

qint64 InvoiceStore::openMinor(InvoiceId id, qint64 grossMinor) {
    Cursor row = m_session.query(
        "SELECT CAST(COALESCE(SUM(amount_minor), 0) AS BIGINT) FROM allocation WHERE invoice_id = ?", id);
    row.next();
    return grossMinor - row.int64(0);
}

qint64 InvoiceStore::paidMinor(InvoiceId id) {
    Cursor row = m_session.query("SELECT CAST(COALESCE(SUM(amount_minor), 0) AS BIGINT) FROM allocation "
                                 "WHERE invoice_id = ? AND payment_id IS NOT NULL",
                                 id);
    row.next();
    return row.int64(0);
}

bool InvoiceStore::closeOpenItem(InvoiceId id) {
    return m_session.run("DELETE FROM open_item WHERE invoice_id = ?", id) == 1;
}

void InvoiceStore::addCopy(InvoiceId id, const QString& kind, const std::optional<QByteArray>& sha256, qint64 atMs,
                           const QString& actor, const QString& source) {
    m_session.run("INSERT INTO document_copy (invoice_id, kind, sha256, at, actor, source) VALUES (?, ?, ?, ?, ?, ?)",
                  id, kind, sha256, atMs, actor, source);
}

qint64 InvoiceStore::copies(InvoiceId id) {
    Cursor row = m_session.query("SELECT COUNT(*) FROM document_copy WHERE invoice_id = ?", id);
    row.next();
    return row.int64(0);
}

std::optional<QByteArray> InvoiceStore::firstPdf(InvoiceId id) {
    Cursor row = m_session.query("SELECT sha256 FROM document_copy WHERE invoice_id = ? AND sha256 IS NOT NULL "
                                 "ORDER BY id LIMIT 1",
                                 id);
    return row.next() ? std::optional(row.bytes(0)) : std::nullopt;
}

namespace {

void addLines(Session& session, std::span<const InvoiceToAdd> documents) {
    static const QString services = u"services"_s;
    static const QString goods = u"goods"_s;
    BulkInsert rows(session, "invoice_line",
                    {"invoice_id", "position",  "credits",    "subscription_id", "subscription_code", "plan_id",
                     "plan_code",  "price_id",  "charge",     "period_start",    "period_end",        "description",
                     "site_name",  "unit_code", "quantity",   "unit_price",      "list_price",        "included_rate",
                     "discount",   "days_used", "days_total", "net_minor",       "vat_category",      "vat_rate",
                     "vat_reason", "supply"});
    for (const InvoiceToAdd& document : documents) {
        const Invoice& invoice = *document.invoice;
        const bool credits = invoice.kind == DocumentKind::CreditNote;
        for (const InvoiceLine& line : invoice.lines) {
            rows.add(invoice.id, line.position, credits, line.subscriptionId, line.subscriptionCode, line.planId,
                     line.planCode, line.priceId, line.charge, line.period.start, line.period.end, line.description,
                     line.siteName, line.unitCode, line.quantity, line.unitPrice, line.listPrice, line.includedRate,
                     line.discount, line.daysUsed, line.daysTotal, line.net.minor(), toString(line.vatCategory),
                     line.vatRate, toString(line.vatReason), line.supply == SupplyKind::Goods ? goods : services);
        }
    }
    rows.flush();
}

void addVat(Session& session, std::span<const InvoiceToAdd> documents) {
    BulkInsert rows(session, "invoice_vat", {"invoice_id", "category", "rate", "base_minor", "vat_minor", "mention"});
    for (const InvoiceToAdd& document : documents) {
        for (const InvoiceVat& row : document.invoice->vat)
            rows.add(document.invoice->id, toString(row.category), row.rate, row.base.minor(), row.vat.minor(),
                     row.mention);
    }
    rows.flush();
}

void addHeaders(Session& session, std::span<const InvoiceToAdd> documents) {
    BulkInsert rows(session, "invoice",
                    {"id",
                     "kind",
                     "number",
                     "series_year",
                     "series_number",
                     "issue_date",
                     "due_date",
                     "customer_id",
                     "workspace_id",
                     "currency",
                     "language",
                     "seller_id",
                     "buyer_id",
                     "mentions_id",
                     "net_minor",
                     "vat_minor",
                     "gross_minor",
                     "company_currency",
                     "company_vat_minor",
                     "company_rate",
                     "collection_method",
                     "credited_id",
                     "credited_number",
                     "credited_date",
                     "credit_reason",
                     "run_id",
                     "template_version",
                     "hash_version",
                     "content_hash",
                     "chain_hash",
                     "issued_at",
                     "issued_by",
                     "operation_id"});
    for (const InvoiceToAdd& document : documents) {
        const Invoice& invoice = *document.invoice;
        std::optional<QString> companyCurrency;
        std::optional<qint64> companyVat;
        if (invoice.vatInCompanyCurrency) {
            companyCurrency = invoice.vatInCompanyCurrency->currency().code();
            companyVat = invoice.vatInCompanyCurrency->minor();
        }
        rows.add(invoice.id, toString(invoice.kind), invoice.number, invoice.seriesYear, invoice.seriesNumber,
                 invoice.issueDate, invoice.dueDate, invoice.customerId, invoice.workspaceId, invoice.currency.code(),
                 invoice.language, document.snapshots.seller, document.snapshots.buyer, document.snapshots.mentions,
                 invoice.net.minor(), invoice.vatTotal.minor(), invoice.gross.minor(), companyCurrency, companyVat,
                 textOrNull(invoice.companyCurrencyRate), invoice.collectionMethod, invoice.creditedInvoiceId,
                 textOrNull(invoice.creditedNumber), invoice.creditedDate, textOrNull(invoice.creditReason),
                 invoice.runId, invoice.templateVersion, invoice.hashVersion, invoice.contentHash, invoice.chainHash,
                 invoice.issuedAtMs, invoice.issuedBy, invoice.operationId);
    }
    rows.flush();
}

void addOpenItems(Session& session, std::span<const InvoiceToAdd> documents) {
    BulkInsert rows(session, "open_item", {"invoice_id", "customer_id", "due_date", "open_minor"});
    for (const InvoiceToAdd& document : documents) {
        if (document.open)
            rows.add(document.invoice->id, document.invoice->customerId, document.invoice->dueDate,
                     document.invoice->gross.minor());
    }
    rows.flush();
}

} // namespace

void addInvoices(Session& session, std::span<const InvoiceToAdd> documents) {
    addLines(session, documents);
    addVat(session, documents);
    addHeaders(session, documents);
    addOpenItems(session, documents);
    SummaryWriter summaries(session);
    for (const InvoiceToAdd& document : documents)
        summaries.issued(*document.invoice);
}

} // namespace quittance

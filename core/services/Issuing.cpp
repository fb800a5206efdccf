#include "services/Issuing.h"

#include "domain/invoices/CanonicalJson.h"
#include "domain/taxes/DocumentLanguage.h"
#include "storage/BulkWriter.h"
#include "storage/ChainStore.h"
#include "storage/CompanyStore.h"
#include "storage/InvoiceStore.h"
#include "storage/JournalStore.h"
#include "storage/NumberSeriesStore.h"
#include "storage/RunWriters.h"
#include "storage/SnapshotStore.h"

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(quittance::Issuing)
};

const QString documentChain = u"document"_s;
const QString journalChain = u"journal"_s;

QString joinedMentions(const ProposedInvoice& proposal, const TaxGroup& group, const QString& language) {
    QStringList mentions;
    for (const ProposedLine& line : proposal.lines) {
        if (line.tax.reason == VatReason::Domestic || line.tax.category != group.category ||
            line.tax.rate != group.rate)
            continue;
        const QString mention = vatMention(line.tax, line.supply, language);
        if (!mention.isEmpty() && !mentions.contains(mention))
            mentions.append(mention);
    }
    return mentions.join(u'\n');
}

InvoiceLine lineOf(const ProposedLine& proposed, int position) {
    InvoiceLine line;
    line.position = position;
    line.subscriptionId = proposed.subscriptionId;
    line.subscriptionCode = proposed.subscriptionCode;
    line.planId = proposed.planId;
    line.planCode = proposed.explanation.planCode;
    line.priceId = proposed.priceId;
    line.charge = proposed.charge;
    line.period = proposed.period;
    line.description = proposed.description;
    line.siteName = proposed.siteName;
    line.unitCode = proposed.unitCode;
    line.quantity = proposed.quantity;
    line.unitPrice = proposed.netUnitPrice;
    line.listPrice = proposed.listPrice;
    if (proposed.explanation.taxIncluded)
        line.includedRate = proposed.explanation.taxRate;
    line.discount = proposed.discount;
    line.daysUsed = proposed.share.used;
    line.daysTotal = proposed.share.total;
    line.net = proposed.net;
    line.vatCategory = proposed.tax.category;
    line.vatRate = proposed.tax.rate;
    line.vatReason = proposed.tax.reason;
    line.supply = proposed.supply;
    return line;
}

SoldKinds soldKinds(const std::vector<InvoiceLine>& lines) {
    SoldKinds sold;
    for (const InvoiceLine& line : lines)
        (line.supply == SupplyKind::Goods ? sold.goods : sold.services) = true;
    return sold;
}

/// What the audit row of an issued document says; the document itself is the rest.
QString auditText(const Invoice& invoice, const QString& customerCode) {
    CanonicalJson json(160);
    json.beginObject();
    json.text("currency"_L1, invoice.currency.code());
    json.text("customer"_L1, customerCode);
    json.date("due_date"_L1, invoice.dueDate);
    json.text("gross"_L1, invoice.gross.toString());
    json.date("issue_date"_L1, invoice.issueDate);
    if (invoice.kind == DocumentKind::CreditNote) {
        json.text("reason"_L1, invoice.creditReason);
        json.text("reference"_L1, invoice.creditedNumber);
    }
    json.endObject();
    return QString::fromUtf8(json.take());
}

} // namespace

Issuing::Issuing(Company company, ChartOfAccounts accounts, QDate wished)
    : m_company(std::move(company)),
      m_accounts(std::move(accounts)),
      m_wished(wished),
      m_seller(sellerSnapshot(m_company)) {
    m_sellerFrozen.content = seal::canonical(m_seller);
    m_sellerFrozen.hash = seal::hashOf(m_sellerFrozen.content);
}

Result<Issuing> Issuing::prepare(Session& session, QDate wished) {
    CompanyStore store(session);
    std::optional<Company> company = store.company();
    if (!company)
        return Error{ErrorCode::NotFound, Text::tr("There is no company yet. Enter it in the settings first."),
                     u"company.name"_s};
    if (const std::vector<Error> missing = missingSellerMentions(*company); !missing.empty()) {
        Error error = missing.front();
        error.code = ErrorCode::Invalid;
        error.field.prepend("company."_L1);
        return error;
    }
    return Issuing(*std::move(company), store.accounts(), wished);
}

std::optional<Error> Issuing::missingBuyerMention(const Customer& customer) {
    if (customer.name.isEmpty())
        return invalid(Text::tr("The customer’s name is missing."), u"customer.name"_s);
    if (customer.address.line1.isEmpty())
        return invalid(Text::tr("The customer’s address is missing."), u"customer.address.line1"_s);
    if (customer.address.city.isEmpty())
        return invalid(Text::tr("The town of the customer’s address is missing."), u"customer.address.city"_s);
    if (customer.address.country.isEmpty())
        return invalid(Text::tr("The country of the customer’s address is missing."), u"customer.address.country"_s);
    return std::nullopt;
}

QDate Issuing::issueDate(Session& session, DocumentKind kind) const {
    const QDate last = NumberSeriesStore(session).lastDate(kind);
    return last.isValid() ? std::max(last, m_wished) : m_wished;
}

std::optional<qint64> Issuing::exchangeRate(Session& session, Currency currency, QDate day) {
    if (day != m_ratesOn) {
        m_exchangeRates.clear();
        m_ratesOn = day;
    }
    const QString code = currency.code();
    const auto known = m_exchangeRates.constFind(code);
    if (known != m_exchangeRates.cend())
        return *known;
    return *m_exchangeRates.insert(code, CompanyStore(session).exchangeRateOn(currency, day));
}

void Issuing::setCompanyVat(Session& session, Invoice& invoice) {
    if (invoice.currency == m_company.currency)
        return;
    const std::optional<qint64> rate = exchangeRate(session, invoice.currency, invoice.issueDate);
    if (!rate)
        return;
    const Int128 scaled = Int128{invoice.vatTotal.minor()} * *rate * powerOfTen(m_company.currency.decimals());
    const Int128 divisor = Int128{Rate::one} * powerOfTen(invoice.currency.decimals());
    invoice.vatInCompanyCurrency =
        Money::fromMinor(divideRounded(scaled, divisor, Rounding::HalfUp), m_company.currency);
    invoice.companyCurrencyRate = millionthsToString(*rate);
}

const Issuing::Texts& Issuing::textsFor(DocumentKind kind, CustomerKind customer, SoldKinds sold,
                                        const QString& language) {
    const int key = (isFrenchDocument(language) ? 1 : 0) | (kind == DocumentKind::CreditNote ? 2 : 0) |
                    (customer == CustomerKind::Individual ? 4 : 0) | (sold.services ? 8 : 0) | (sold.goods ? 16 : 0);
    auto found = m_texts.find(key);
    if (found == m_texts.end()) {
        Texts texts;
        texts.mentions = documentMentions(m_company, kind, customer, sold, language);
        texts.frozen.content = seal::canonical(texts.mentions);
        texts.frozen.hash = seal::hashOf(texts.frozen.content);
        found = m_texts.insert(key, texts);
    }
    return *found;
}

void Issuing::freezeParties(Draft& draft, const BuyerSnapshot& buyer, SoldKinds sold) {
    const Texts& texts = textsFor(draft.invoice.kind, buyer.kind, sold, draft.invoice.language);
    draft.invoice.seller = m_seller;
    draft.invoice.buyer = buyer;
    draft.invoice.mentions = texts.mentions;
    draft.mentions = texts.frozen;
    draft.buyer.content = seal::canonical(buyer);
    draft.buyer.hash = seal::hashOf(draft.buyer.content);
}

Issuing::Draft Issuing::draftOf(const Item& item, std::optional<BillingRunId> run) {
    const ProposedInvoice& proposal = *item.proposal;
    const Customer& customer = *item.customer;
    Draft draft;
    draft.terms = customer.paymentTerms.value_or(m_company.paymentTerms);
    draft.customerCode = customer.code;
    Invoice& invoice = draft.invoice;
    invoice.kind = DocumentKind::Invoice;
    invoice.customerId = customer.id;
    invoice.workspaceId = proposal.workspaceId;
    invoice.currency = proposal.currency;
    invoice.language = documentLanguage(customer.language);
    invoice.lines.reserve(proposal.lines.size());
    for (const ProposedLine& line : proposal.lines)
        invoice.lines.push_back(lineOf(line, static_cast<int>(invoice.lines.size()) + 1));
    for (const TaxGroup& group : proposal.totals.groups)
        invoice.vat.push_back(
            {group.category, group.rate, group.base, group.vat, joinedMentions(proposal, group, invoice.language)});
    invoice.net = proposal.totals.net;
    invoice.vatTotal = proposal.totals.vat;
    invoice.gross = proposal.totals.gross;
    invoice.collectionMethod = toString(item.method);
    invoice.runId = run;
    freezeParties(draft, buyerSnapshot(customer), soldKinds(invoice.lines));
    return draft;
}

Issuing::Draft Issuing::mirrorOf(const Invoice& original, const QString& reason) {
    Draft draft;
    draft.terms = {.kind = PaymentTerms::Kind::NetDays, .value = 0};
    draft.customerCode = original.buyer.code;
    Invoice& invoice = draft.invoice;
    invoice = original;
    invoice.id = {};
    invoice.kind = DocumentKind::CreditNote;
    invoice.creditedInvoiceId = original.id;
    invoice.creditedNumber = original.number;
    invoice.creditedDate = original.issueDate;
    invoice.creditReason = reason;
    invoice.runId.reset();
    freezeParties(draft, original.buyer, soldKinds(invoice.lines));
    return draft;
}

void Issuing::number(CommandContext& context, std::vector<Draft>& drafts, DocumentKind kind) {
    NumberSeriesStore store(context.session);
    const auto count = static_cast<qint64>(drafts.size());
    const QDate date = issueDate(context.session, kind);
    const NumberSeries series = store.ensureSeries(kind, date.year());
    const std::optional<qint64> first = store.take(kind, date.year(), count, date);
    // The head of the chain is locked, so nobody can have moved the date since it was read.
    Q_ASSERT(first);
    const NumberPattern pattern{series.pattern};
    qint64 next = first.value_or(0);
    for (Draft& draft : drafts) {
        Invoice& invoice = draft.invoice;
        invoice.seriesYear = date.year();
        invoice.seriesNumber = next++;
        invoice.number = pattern.format(date.year(), invoice.seriesNumber);
        invoice.issueDate = date;
        invoice.dueDate = draft.terms.dueDate(date);
        if (kind == DocumentKind::Invoice)
            setCompanyVat(context.session, invoice);
    }
}

std::vector<JournalEntry> Issuing::entriesOf(CommandContext& context, const std::vector<Draft>& drafts) {
    ChainStore chains(context.session);
    const ChainStore::Head head = chains.lockedHead(journalChain);
    QByteArray hash = head.hash;
    qint64 next = head.links;
    std::vector<JournalEntry> entries;
    entries.reserve(drafts.size());
    for (const Draft& draft : drafts) {
        JournalEntry entry = postInvoice(draft.invoice, m_accounts, draft.customerCode);
        entry.number = ++next;
        entry.recordedAtMs = context.nowMs;
        entry.contentHash = seal::hashOf(canonicalContent(entry));
        hash =
            seal::chainHash(hash, journalChain, QString::number(entry.number), entry.contentHash, seal::currentVersion);
        entry.chainHash = hash;
        entries.push_back(std::move(entry));
    }
    chains.advance(journalChain, static_cast<qint64>(drafts.size()), hash);
    return entries;
}

void Issuing::issueAll(CommandContext& context, std::vector<Draft>& drafts, DocumentKind kind) {
    if (drafts.empty())
        return;
    Session& session = context.session;

    std::vector<SnapshotStore::Content> contents;
    contents.reserve(drafts.size() * 2 + 1);
    contents.push_back({SnapshotStore::Kind::Seller, m_sellerFrozen.hash, m_sellerFrozen.content});
    for (const Draft& draft : drafts) {
        contents.push_back({SnapshotStore::Kind::Buyer, draft.buyer.hash, draft.buyer.content});
        contents.push_back({SnapshotStore::Kind::Mentions, draft.mentions.hash, draft.mentions.content});
    }
    const std::vector<qint64> snapshots = SnapshotStore(session).idsOf(contents);

    // From here on others who issue wait: chain of documents, series, chain of the journal, always in this order.
    ChainStore chains(session);
    QByteArray hash = chains.lockedHead(documentChain).hash;
    number(context, drafts, kind);
    const std::vector<qint64> ids = reserveKeys(session, "invoice", static_cast<qint64>(drafts.size()));
    const QString operation = context.operation.toString();
    for (size_t i = 0; i < drafts.size(); ++i) {
        Invoice& invoice = drafts[i].invoice;
        invoice.id = InvoiceId{ids[i]};
        invoice.hashVersion = seal::currentVersion;
        invoice.issuedAtMs = context.nowMs;
        invoice.issuedBy = context.actor.name();
        invoice.operationId = operation;
        invoice.contentHash = seal::hashOf(
            seal::canonicalContent(invoice, {m_sellerFrozen.hash, drafts[i].buyer.hash, drafts[i].mentions.hash}));
        hash = seal::chainHash(hash, seriesName(invoice.kind, invoice.seriesYear), invoice.number, invoice.contentHash,
                               invoice.hashVersion);
        invoice.chainHash = hash;
    }
    chains.advance(documentChain, static_cast<qint64>(drafts.size()), hash);

    const std::vector<JournalEntry> entries = entriesOf(context, drafts);
    std::vector<InvoiceToAdd> documents;
    documents.reserve(drafts.size());
    for (size_t i = 0; i < drafts.size(); ++i) {
        const Invoice& invoice = drafts[i].invoice;
        documents.push_back({&invoice,
                             {snapshots[0], snapshots[2 * i + 1], snapshots[2 * i + 2]},
                             kind == DocumentKind::Invoice && !invoice.gross.isZero()});
    }
    addInvoices(session, documents);
    addEntries(session, entries);

    AuditWriter audit(session);
    const QString action = kind == DocumentKind::Invoice ? u"issue"_s : u"credit"_s;
    const QString noun = u"invoice"_s;
    for (const Draft& draft : drafts)
        audit.add(context.nowMs, context.actor, action, noun, draft.invoice.id.value, draft.invoice.number,
                  auditText(draft.invoice, draft.customerCode), operation);
    audit.flush();
    session.changes().add(Noun::Invoice, drafts.size() == 1 ? drafts.front().invoice.id.value : 0);
}

std::vector<Invoice> Issuing::issue(CommandContext& context, std::span<const Item> items,
                                    std::optional<BillingRunId> run) {
    std::vector<Draft> drafts;
    drafts.reserve(items.size());
    for (const Item& item : items)
        drafts.push_back(draftOf(item, run));
    issueAll(context, drafts, DocumentKind::Invoice);
    std::vector<Invoice> issued;
    issued.reserve(drafts.size());
    for (Draft& draft : drafts)
        issued.push_back(std::move(draft.invoice));
    return issued;
}

Invoice Issuing::credit(CommandContext& context, const Invoice& original, const QString& reason) {
    std::vector<Draft> drafts;
    drafts.push_back(mirrorOf(original, reason));
    issueAll(context, drafts, DocumentKind::CreditNote);
    return std::move(drafts.front().invoice);
}

} // namespace quittance

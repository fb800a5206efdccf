#include "domain/invoices/Seal.h"

#include "base/Sha256.h"
#include "domain/invoices/CanonicalJson.h"

#include <array>
#include <concepts>
#include <type_traits>

using namespace Qt::Literals::StringLiterals;

namespace quittance::seal {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(quittance::Seal)
};

template <typename T, typename Of>
concept MaybeConst = std::same_as<std::remove_const_t<T>, Of>;

// One list of members serves writing and reading. The keys stand in ascending order.

template <MaybeConst<Address> T>
void visitMembers(T& address, auto&& member) {
    member("address_city"_L1, address.city);
    member("address_country"_L1, address.country);
    member("address_line1"_L1, address.line1);
    member("address_line2"_L1, address.line2);
    member("address_postcode"_L1, address.postcode);
    member("address_region"_L1, address.region);
}

template <MaybeConst<SellerSnapshot> T>
void visitMembers(T& seller, auto&& member) {
    visitMembers(seller.address, member);
    member("bic"_L1, seller.bic);
    member("email"_L1, seller.email);
    member("franchise"_L1, seller.franchise);
    member("iban"_L1, seller.iban);
    member("legal_form"_L1, seller.legalForm);
    member("name"_L1, seller.name);
    member("phone"_L1, seller.phone);
    member("rcs_city"_L1, seller.rcsCity);
    member("share_capital"_L1, seller.shareCapital);
    member("siren"_L1, seller.siren);
    member("siret"_L1, seller.siret);
    member("vat_number"_L1, seller.vatNumber);
    member("vat_on_debits"_L1, seller.vatOnDebits);
    member("website"_L1, seller.website);
}

template <MaybeConst<BuyerSnapshot> T>
void visitMembers(T& buyer, auto&& member) {
    visitMembers(buyer.address, member);
    member("code"_L1, buyer.code);
    member("email"_L1, buyer.email);
    member("kind"_L1, buyer.kind);
    member("name"_L1, buyer.name);
    member("siren"_L1, buyer.siren);
    member("vat_number"_L1, buyer.vatNumber);
}

template <MaybeConst<DocumentMentions> T>
void visitMembers(T& mentions, auto&& member) {
    member("footer"_L1, mentions.footer);
    member("late_penalties"_L1, mentions.latePenalties);
    member("payment_terms"_L1, mentions.paymentTerms);
    member("recovery_fee"_L1, mentions.recoveryFee);
    member("supply_category"_L1, mentions.supplyCategory);
    member("vat_on_debits"_L1, mentions.vatOnDebits);
}

struct Writer {
    CanonicalJson& json;
    void operator()(QLatin1StringView key, const QString& value) const { json.text(key, value); }
    void operator()(QLatin1StringView key, bool value) const { json.boolean(key, value); }
    void operator()(QLatin1StringView key, CustomerKind value) const { json.text(key, toString(value)); }
};

struct Reader {
    const QJsonObject& json;
    bool& ok;
    void operator()(QLatin1StringView key, QString& value) const {
        const QJsonValue stored = json.value(key);
        ok = ok && stored.isString();
        value = stored.toString();
    }
    void operator()(QLatin1StringView key, bool& value) const {
        const QJsonValue stored = json.value(key);
        ok = ok && stored.isBool();
        value = stored.toBool();
    }
    void operator()(QLatin1StringView key, CustomerKind& value) const {
        const auto kind = customerKindFromString(json.value(key).toString());
        ok = ok && kind.has_value();
        value = kind.value_or(CustomerKind::Business);
    }
};

template <typename T>
QByteArray written(const T& snapshot) {
    CanonicalJson json(640);
    json.beginObject();
    visitMembers(snapshot, Writer{json});
    json.endObject();
    return json.take();
}

/// Only bytes that would be written the same way again are accepted: nothing may hide beside the known members.
template <typename T>
Result<T> parsed(const QByteArray& content) {
    const QJsonObject json = QJsonDocument::fromJson(content).object();
    T snapshot;
    bool ok = !json.isEmpty();
    visitMembers(snapshot, Reader{json, ok});
    if (!ok || written(snapshot) != content)
        return invalid(Texts::tr("The frozen copy of a party or a text of this document is damaged."));
    return snapshot;
}

void writeLine(CanonicalJson& json, const InvoiceLine& line) {
    json.beginObject();
    json.text("charge"_L1, line.charge);
    json.integer("days_total"_L1, line.daysTotal);
    json.integer("days_used"_L1, line.daysUsed);
    json.text("description"_L1, line.description);
    json.integer("discount"_L1, line.discount.millionths());
    if (line.includedRate)
        json.integer("included_rate"_L1, line.includedRate->millionths());
    else
        json.null("included_rate"_L1);
    json.integer("list_price"_L1, line.listPrice.millionths());
    json.integer("net_minor"_L1, line.net.minor());
    json.date("period_end"_L1, line.period.end);
    json.date("period_start"_L1, line.period.start);
    json.text("plan_code"_L1, line.planCode);
    json.id("plan_id"_L1, line.planId);
    json.integer("position"_L1, line.position);
    json.id("price_id"_L1, line.priceId);
    json.integer("quantity"_L1, line.quantity.millionths());
    json.text("site_name"_L1, line.siteName);
    json.text("subscription_code"_L1, line.subscriptionCode);
    json.id("subscription_id"_L1, line.subscriptionId);
    json.word("supply"_L1, line.supply == SupplyKind::Goods ? "goods"_L1 : "services"_L1);
    json.text("unit_code"_L1, line.unitCode);
    json.integer("unit_price"_L1, line.unitPrice.millionths());
    json.word("vat_category"_L1, wordOf(line.vatCategory));
    json.integer("vat_rate"_L1, line.vatRate.millionths());
    json.word("vat_reason"_L1, wordOf(line.vatReason));
    json.endObject();
}

void writeVat(CanonicalJson& json, const InvoiceVat& row) {
    json.beginObject();
    json.integer("base_minor"_L1, row.base.minor());
    json.word("category"_L1, wordOf(row.category));
    json.text("mention"_L1, row.mention);
    json.integer("rate"_L1, row.rate.millionths());
    json.integer("vat_minor"_L1, row.vat.minor());
    json.endObject();
}

void writeCompanyVat(CanonicalJson& json, const Invoice& invoice) {
    if (invoice.vatInCompanyCurrency)
        json.text("company_currency"_L1, invoice.vatInCompanyCurrency->currency().code());
    else
        json.null("company_currency"_L1);
    json.text("company_rate"_L1, invoice.companyCurrencyRate);
    if (invoice.vatInCompanyCurrency)
        json.integer("company_vat_minor"_L1, invoice.vatInCompanyCurrency->minor());
    else
        json.null("company_vat_minor"_L1);
}

} // namespace

QByteArray canonical(const SellerSnapshot& seller) { return written(seller); }

QByteArray canonical(const BuyerSnapshot& buyer) { return written(buyer); }

QByteArray canonical(const DocumentMentions& mentions) { return written(mentions); }

Result<SellerSnapshot> sellerFromCanonical(const QByteArray& content) { return parsed<SellerSnapshot>(content); }

Result<BuyerSnapshot> buyerFromCanonical(const QByteArray& content) { return parsed<BuyerSnapshot>(content); }

Result<DocumentMentions> mentionsFromCanonical(const QByteArray& content) { return parsed<DocumentMentions>(content); }

QByteArray hashOf(const QByteArray& content) { return sha256(content); }

SnapshotHashes snapshotHashes(const Invoice& invoice) {
    return {hashOf(canonical(invoice.seller)), hashOf(canonical(invoice.buyer)), hashOf(canonical(invoice.mentions))};
}

QByteArray canonicalContent(const Invoice& invoice, const SnapshotHashes& snapshots) {
    CanonicalJson json(1024 + 640 * static_cast<qsizetype>(invoice.lines.size()));
    json.beginObject();
    json.hex("buyer"_L1, snapshots.buyer);
    json.text("collection_method"_L1, invoice.collectionMethod);
    writeCompanyVat(json, invoice);
    json.text("credit_reason"_L1, invoice.creditReason);
    json.date("credited_date"_L1, invoice.creditedDate);
    json.id("credited_id"_L1, invoice.creditedInvoiceId);
    json.text("credited_number"_L1, invoice.creditedNumber);
    json.text("currency"_L1, invoice.currency.code());
    json.integer("customer_id"_L1, invoice.customerId.value);
    json.date("due_date"_L1, invoice.dueDate);
    json.integer("gross_minor"_L1, invoice.gross.minor());
    json.date("issue_date"_L1, invoice.issueDate);
    json.integer("issued_at"_L1, invoice.issuedAtMs);
    json.text("issued_by"_L1, invoice.issuedBy);
    json.text("kind"_L1, toString(invoice.kind));
    json.text("language"_L1, invoice.language);
    json.beginArray("lines"_L1);
    for (const InvoiceLine& line : invoice.lines)
        writeLine(json, line);
    json.endArray();
    json.hex("mentions"_L1, snapshots.mentions);
    json.integer("net_minor"_L1, invoice.net.minor());
    json.text("number"_L1, invoice.number);
    json.text("operation_id"_L1, invoice.operationId);
    json.id("run_id"_L1, invoice.runId);
    json.hex("seller"_L1, snapshots.seller);
    json.integer("series_number"_L1, invoice.seriesNumber);
    json.integer("series_year"_L1, invoice.seriesYear);
    json.integer("template_version"_L1, invoice.templateVersion);
    json.beginArray("vat"_L1);
    for (const InvoiceVat& row : invoice.vat)
        writeVat(json, row);
    json.endArray();
    json.integer("vat_minor"_L1, invoice.vatTotal.minor());
    json.id("workspace_id"_L1, invoice.workspaceId);
    json.endObject();
    return json.take();
}

QByteArray canonicalContent(const Invoice& invoice) { return canonicalContent(invoice, snapshotHashes(invoice)); }

QByteArray contentHash(const Invoice& invoice) { return hashOf(canonicalContent(invoice)); }

QStringList coveredColumns() {
    static constexpr std::array invoiceColumns{
        "buyer_id"_L1,
        "collection_method"_L1,
        "company_currency"_L1,
        "company_rate"_L1,
        "company_vat_minor"_L1,
        "credit_reason"_L1,
        "credited_date"_L1,
        "credited_id"_L1,
        "credited_number"_L1,
        "currency"_L1,
        "customer_id"_L1,
        "due_date"_L1,
        "gross_minor"_L1,
        "issue_date"_L1,
        "issued_at"_L1,
        "issued_by"_L1,
        "kind"_L1,
        "language"_L1,
        "mentions_id"_L1,
        "net_minor"_L1,
        "number"_L1,
        "operation_id"_L1,
        "run_id"_L1,
        "seller_id"_L1,
        "series_number"_L1,
        "series_year"_L1,
        "template_version"_L1,
        "vat_minor"_L1,
        "workspace_id"_L1,
    };
    static constexpr std::array lineColumns{
        "charge"_L1,        "days_total"_L1,        "days_used"_L1,       "description"_L1, "discount"_L1,
        "included_rate"_L1, "list_price"_L1,        "net_minor"_L1,       "period_end"_L1,  "period_start"_L1,
        "plan_code"_L1,     "plan_id"_L1,           "position"_L1,        "price_id"_L1,    "quantity"_L1,
        "site_name"_L1,     "subscription_code"_L1, "subscription_id"_L1, "supply"_L1,      "unit_code"_L1,
        "unit_price"_L1,    "vat_category"_L1,      "vat_rate"_L1,        "vat_reason"_L1,
    };
    static constexpr std::array vatColumns{
        "base_minor"_L1, "category"_L1, "mention"_L1, "rate"_L1, "vat_minor"_L1,
    };
    QStringList columns;
    for (const QLatin1StringView column : invoiceColumns)
        columns.append("invoice."_L1 + column);
    for (const QLatin1StringView column : lineColumns)
        columns.append("invoice_line."_L1 + column);
    for (const QLatin1StringView column : vatColumns)
        columns.append("invoice_vat."_L1 + column);
    columns.append(u"snapshot.content"_s);
    return columns;
}

QByteArray chainHash(const QByteArray& previous, const QString& series, const QString& number,
                     const QByteArray& contentHash, int version) {
    QByteArray link;
    link.reserve(192);
    link.append(previous);
    link.append(series.toUtf8()).append('\0');
    link.append(number.toUtf8()).append('\0');
    link.append(contentHash);
    link.append(QByteArray::number(version));
    return hashOf(link);
}

QString shortHash(const QByteArray& contentHash) { return QString::fromLatin1(contentHash.toHex().left(10)); }

QByteArray genesis() { return QByteArray(32, '\0'); }

} // namespace quittance::seal

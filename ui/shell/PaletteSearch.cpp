#include "shell/PaletteSearch.h"

#include "base/Text.h"
#include "common/Language.h"
#include "domain/money/Decimal.h"
#include "domain/money/MoneyFormat.h"
#include "services/Services.h"
#include "subscriptions/SubscriptionLook.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

std::optional<InvoiceFilter::Status> statusOf(const QString& word) {
    using Status = InvoiceFilter::Status;
    static const QHash<QString, Status> words{
        {u"overdue"_s, Status::Overdue},   {u"late"_s, Status::Overdue},       {u"retard"_s, Status::Overdue},
        {u"open"_s, Status::ToCollect},    {u"collect"_s, Status::ToCollect},  {u"encaisser"_s, Status::ToCollect},
        {u"paid"_s, Status::Paid},         {u"payee"_s, Status::Paid},         {u"payees"_s, Status::Paid},
        {u"credited"_s, Status::Credited}, {u"creditee"_s, Status::Credited},  {u"creditnote"_s, Status::CreditNotes},
        {u"avoir"_s, Status::CreditNotes}, {u"avoirs"_s, Status::CreditNotes},
    };
    const auto found = words.constFind(text::folded(word));
    return found == words.cend() ? std::nullopt : std::optional(*found);
}

/// The first and the last day of what is written: a day, a month or a year.
std::optional<std::pair<QDate, QDate>> daysOf(const QString& text) {
    static const QRegularExpression iso(u"^(\\d{4})(?:-(\\d{1,2}))?(?:-(\\d{1,2}))?$"_s);
    static const QRegularExpression local(u"^(?:(\\d{1,2})/)?(\\d{1,2})/(\\d{4})$"_s);
    const auto isIso = iso.match(text);
    const auto isLocal = local.match(text);
    if (!isIso.hasMatch() && !isLocal.hasMatch())
        return std::nullopt;
    const auto part = [&](int inIso, int inLocal) {
        return (isIso.hasMatch() ? isIso.captured(inIso) : isLocal.captured(inLocal)).toInt();
    };
    const int year = part(1, 3);
    const int month = part(2, 2);
    const int day = part(3, 1);
    const QDate first(year, qMax(1, month), qMax(1, day));
    if (!first.isValid())
        return std::nullopt;
    return std::pair(first, day > 0     ? first
                            : month > 0 ? first.addMonths(1).addDays(-1)
                                        : first.addYears(1).addDays(-1));
}

/// ">1000", "<=50", "100..200", "12,50".
std::optional<ListCondition::Range> rangeOf(QString text) {
    constexpr int decimals = 6;
    constexpr qint64 smallest = 1; // so that ">1000" leaves 1000 out
    text.replace(u',', u'.');
    if (const qsizetype dots = text.indexOf(".."_L1); dots > 0) {
        const auto low = parseScaled(text.left(dots), decimals);
        const auto high = parseScaled(text.mid(dots + 2), decimals);
        return low && high ? std::optional(ListCondition::Range{*low, *high}) : std::nullopt;
    }
    const bool above = text.startsWith(u'>');
    const bool below = text.startsWith(u'<');
    const bool equal = text.mid(above || below ? 1 : 0).startsWith(u'=');
    const auto value = parseScaled(text.mid((above || below ? 1 : 0) + (equal ? 1 : 0)), decimals);
    if (!value)
        return std::nullopt;
    const qint64 step = equal ? 0 : smallest;
    return above   ? ListCondition::Range{*value + step, std::nullopt}
           : below ? ListCondition::Range{std::nullopt, *value - step}
                   : ListCondition::Range{*value, *value};
}

/// Takes "key:value" in; false when it is no operator.
bool takeOperator(PaletteQuery& query, const QString& word) {
    const qsizetype colon = word.indexOf(u':');
    if (colon <= 0)
        return false;
    const QString key = text::folded(word.left(colon));
    const QString value = word.mid(colon + 1);
    if (key == "status"_L1 || key == "statut"_L1) {
        const auto status = statusOf(value);
        query.status = status.value_or(query.status);
        return status.has_value();
    }
    if (key == "amount"_L1 || key == "montant"_L1) {
        const auto range = rangeOf(value);
        if (range)
            query.amount = range;
        return range.has_value();
    }
    const bool from = key == "from"_L1 || key == "du"_L1 || key == "depuis"_L1;
    const auto days = from || key == "to"_L1 || key == "au"_L1 || key == "jusqu"_L1 ? daysOf(value) : std::nullopt;
    if (!days)
        return false;
    if (from)
        query.from = days->first;
    else
        query.to = days->second;
    return true;
}

Result<void> addCustomers(std::vector<PaletteHit>& hits, Services& services, const Actor& actor,
                          const PaletteQuery& query, int limit) {
    CustomerFilter filter;
    filter.search = query.text;
    filter.scope = query.restriction;
    const auto ids =
        services.customers.ids(actor, filter, {.column = CustomerColumn::Name, .descending = false}, limit);
    if (!ids)
        return ids.error();
    const auto rows = services.customers.rows(actor, *ids);
    if (!rows)
        return rows.error();
    for (const CustomerRow& row : *rows)
        hits.push_back({PaletteHit::Kind::Customer, row.id.value, row.name, row.code});
    return {};
}

Result<void> addDocuments(std::vector<PaletteHit>& hits, Services& services, const Actor& actor,
                          const PaletteQuery& query, int limit) {
    InvoiceFilter filter;
    filter.search = query.text;
    filter.scope = query.restriction;
    filter.status = query.status;
    filter.from = query.from;
    filter.to = query.to;
    if (query.amount)
        filter.conditions.push_back({.column = static_cast<int>(InvoiceColumn::Gross), .test = *query.amount});
    const auto ids =
        services.invoices.ids(actor, filter, {.column = InvoiceColumn::IssueDate, .descending = true}, limit);
    if (!ids)
        return ids.error();
    const auto rows = services.invoices.rows(actor, *ids);
    if (!rows)
        return rows.error();
    size_t exact = 0;
    for (const InvoiceRow& row : *rows) {
        PaletteHit hit{PaletteHit::Kind::Document, row.id.value, row.number + u" · "_s + row.customerName,
                       MoneyFormat::withCurrency(row.gross, query.locale) + u" · "_s +
                           row.issueDate.toString(u"dd/MM/yyyy"_s)};
        // The number itself stands above everything.
        if (text::folded(row.number) == text::folded(query.text))
            hits.insert(hits.begin() + static_cast<std::ptrdiff_t>(exact++), std::move(hit));
        else
            hits.push_back(std::move(hit));
    }
    return {};
}

Result<void> addSubscriptions(std::vector<PaletteHit>& hits, Services& services, const Actor& actor,
                              const PaletteQuery& query, int limit) {
    SubscriptionFilter filter;
    filter.search = query.text;
    filter.scope = query.restriction;
    filter.tab = SubscriptionFilter::Tab::All;
    const auto ids =
        services.subscriptions.ids(actor, filter, {.column = SubscriptionColumn::Code, .descending = false}, limit);
    if (!ids)
        return ids.error();
    const auto rows = services.subscriptions.rows(actor, *ids);
    if (!rows)
        return rows.error();
    for (const SubscriptionRow& row : *rows)
        hits.push_back({PaletteHit::Kind::Subscription, row.id.value, row.code + u" · "_s + row.customerName,
                        nameIn(query.language, row.planNameFr, row.planNameEn)});
    return {};
}

Result<void> addDomains(std::vector<PaletteHit>& hits, Services& services, const Actor& actor,
                        const PaletteQuery& query, int limit) {
    DomainFilter filter;
    filter.search = query.text;
    filter.scope = query.restriction;
    const auto ids = services.domains.ids(actor, filter, {.column = DomainColumn::Name, .descending = false}, limit);
    if (!ids)
        return ids.error();
    const auto rows = services.domains.rows(actor, *ids);
    if (!rows)
        return rows.error();
    for (const DomainRow& row : *rows)
        hits.push_back({PaletteHit::Kind::Domain, row.id.value, row.domain.name.shown() + u" · "_s + row.customerName,
                        displayName(row.state)});
    return {};
}

// What has no digits is a name, which the customer and the documents are found by.
Result<void> addPayments(std::vector<PaletteHit>& hits, Services& services, const Actor& actor,
                         const PaletteQuery& query, int limit) {
    constexpr qsizetype least = 3;
    if (query.text.size() < least || std::ranges::none_of(query.text, [](QChar c) { return c.isDigit(); }))
        return {};
    PaymentFilter filter;
    filter.search = query.text;
    filter.scope = query.restriction;
    const auto ids = services.payments.ids(actor, filter, {.column = PaymentColumn::Date, .descending = true}, limit);
    if (!ids)
        return ids.error();
    const auto rows = services.payments.rows(actor, *ids);
    if (!rows)
        return rows.error();
    for (const PaymentRow& row : *rows) {
        const QString what = row.reference.isEmpty() ? displayName(row.method) : row.reference;
        hits.push_back({PaletteHit::Kind::Payment, row.id.value, what + u" · "_s + row.customerName,
                        MoneyFormat::withCurrency(row.amount, query.locale) + u" · "_s +
                            row.receivedOn.toString(u"dd/MM/yyyy"_s)});
    }
    return {};
}

} // namespace

PaletteQuery PaletteQuery::parsed(const QString& typed) {
    static const QHash<QChar, Where> prefixes{{u'>', Where::Actions},
                                              {u'@', Where::Customers},
                                              {u'#', Where::Documents},
                                              {u'$', Where::Amounts},
                                              {u'?', Where::Help}};
    PaletteQuery query;
    query.language = Language::instance().code();
    query.locale = Language::locale();
    QString text = typed.trimmed();
    if (!text.isEmpty() && prefixes.contains(text[0])) {
        query.where = prefixes.value(text[0]);
        text = text.mid(1);
    }
    QStringList words;
    for (const QString& word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (takeOperator(query, word))
            query.where = Where::Documents;
        else
            words.append(word);
    }
    query.text = words.join(u' ');
    return query;
}

Result<std::vector<PaletteHit>> paletteHits(Services& services, const Actor& actor, const PaletteQuery& query,
                                            int limit) {
    using Where = PaletteQuery::Where;
    std::vector<PaletteHit> hits;
    if (query.text.isEmpty() && !query.hasOperator() && query.where != Where::Customers &&
        query.where != Where::Documents)
        return hits;
    if (query.looksFor(Where::Customers))
        if (auto added = addCustomers(hits, services, actor, query, limit); !added)
            return added.error();
    if (query.looksFor(Where::Documents) || query.where == Where::Amounts)
        if (auto added = addDocuments(hits, services, actor, query, limit); !added)
            return added.error();
    if (query.where == Where::Everything)
        if (auto added = addSubscriptions(hits, services, actor, query, limit); !added)
            return added.error();
    if (query.where == Where::Everything && !query.hasOperator())
        if (auto added = addDomains(hits, services, actor, query, limit); !added)
            return added.error();
    if ((query.where == Where::Everything || query.where == Where::Amounts) && !query.hasOperator())
        if (auto added = addPayments(hits, services, actor, query, limit); !added)
            return added.error();
    return hits;
}

} // namespace quittance

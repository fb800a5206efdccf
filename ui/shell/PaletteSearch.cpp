#include "shell/PaletteSearch.h"

#include "base/Text.h"
#include "common/Language.h"
#include "domain/money/MoneyFormat.h"
#include "services/Services.h"
#include "subscriptions/SubscriptionLook.h"

#include <QHash>

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
        const qsizetype colon = word.indexOf(u':');
        const QString key = text::folded(word.left(colon));
        if (colon > 0 && (key == "status"_L1 || key == "statut"_L1)) {
            if (const auto status = statusOf(word.mid(colon + 1))) {
                query.status = *status;
                query.where = Where::Documents;
                continue;
            }
        }
        words.append(word);
    }
    query.text = words.join(u' ');
    return query;
}

Result<std::vector<PaletteHit>> paletteHits(Services& services, const Actor& actor, const PaletteQuery& query,
                                            int limit) {
    using Where = PaletteQuery::Where;
    std::vector<PaletteHit> hits;
    if (query.text.isEmpty() && query.status == InvoiceFilter::Status::All && query.where != Where::Customers &&
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
    return hits;
}

} // namespace quittance

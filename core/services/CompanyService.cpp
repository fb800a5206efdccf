#include "services/CompanyService.h"

#include "base/Text.h"
#include "services/Command.h"
#include "services/Records.h"
#include "storage/CompanyStore.h"
#include "storage/Database.h"
#include "storage/NumberSeriesStore.h"

#include <QRegularExpression>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

struct CompanyServiceText {
    Q_DECLARE_TR_FUNCTIONS(quittance::CompanyService)
};

constexpr qint64 companyId = 1;
constexpr qint64 largestFirstNumber = 9'000'000;

Error noCompany() {
    return {ErrorCode::NotFound, CompanyServiceText::tr("There is no company in this book yet. Create it first.")};
}

/// What two series of one year have before and after their numbers, without the digits that could run into them.
std::pair<QString, QString> stems(const QString& pattern, int year) {
    static const QRegularExpression number(u"\\{number(:\\d+)?\\}"_s);
    static const QRegularExpression digitsBefore(u"\\d+$"_s);
    static const QRegularExpression digitsAfter(u"^\\d+"_s);
    QString text = pattern;
    text.replace("{year}"_L1, QString::number(year));
    text.replace("{yy}"_L1, QString::number(year).right(2));
    const auto match = number.match(text);
    QString before = text.left(match.capturedStart());
    QString after = text.mid(match.capturedEnd());
    return {before.remove(digitsBefore), after.remove(digitsAfter)};
}

std::vector<CompanyService::DatedRate> fromStore(const std::vector<CompanyStore::DatedRate>& stored) {
    std::vector<CompanyService::DatedRate> rates;
    rates.reserve(stored.size());
    for (const auto& rate : stored)
        rates.push_back({rate.key, rate.validFrom, rate.rateMillionths});
    return rates;
}

std::vector<CompanyStore::DatedRate> forStore(const std::vector<CompanyService::DatedRate>& rates) {
    std::vector<CompanyStore::DatedRate> stored;
    stored.reserve(rates.size());
    for (const auto& rate : rates)
        stored.push_back({rate.key, rate.validFrom, rate.rateMillionths});
    return stored;
}

QJsonObject toJson(const std::vector<CompanyService::DatedRate>& rates) {
    QJsonObject json;
    for (const auto& rate : rates)
        json.insert(rate.key % u' ' % rate.validFrom.toString(Qt::ISODate), millionthsToString(rate.rateMillionths));
    return json;
}

Result<> checkDates(const std::vector<CompanyService::DatedRate>& rates) {
    for (size_t i = 0; i < rates.size(); ++i) {
        if (!rates[i].validFrom.isValid())
            return invalid(CompanyServiceText::tr("Enter the day from which the rate for %1 counts.").arg(rates[i].key),
                           u"validFrom"_s);
        for (size_t j = 0; j < i; ++j)
            if (rates[j].key == rates[i].key && rates[j].validFrom == rates[i].validFrom)
                return invalid(
                    CompanyServiceText::tr("There are two rates for %1 from the same day. Keep one.").arg(rates[i].key),
                    u"validFrom"_s);
    }
    return {};
}

QJsonObject toJson(const ChartOfAccounts& a) {
    return {{u"receivable"_s, a.receivable},
            {u"services"_s, a.services},
            {u"goods"_s, a.goods},
            {u"vatCollected"_s, a.vatCollected},
            {u"vatPending"_s, a.vatPending},
            {u"bank"_s, a.bank},
            {u"cash"_s, a.cash},
            {u"salesJournal"_s, a.salesJournal},
            {u"bankJournal"_s, a.bankJournal}};
}

Result<> check(const ChartOfAccounts& accounts) {
    static const QRegularExpression account(u"^[0-9A-Z]{3,20}$"_s);
    static const QRegularExpression journal(u"^[0-9A-Z]{1,10}$"_s);
    const QJsonObject members = toJson(accounts);
    for (auto it = members.begin(); it != members.end(); ++it) {
        const bool isJournal = it.key().endsWith("Journal"_L1);
        if (!(isJournal ? journal : account).match(it.value().toString()).hasMatch())
            return invalid(isJournal
                               ? CompanyServiceText::tr("A journal code has 1 to 10 digits or capital letters.")
                               : CompanyServiceText::tr("An account number has 3 to 20 digits or capital letters."),
                           it.key());
    }
    return {};
}

Result<qint64> storeCompany(CommandContext& context, const Company& draft) {
    const Company company = normalised(draft);
    if (auto valid = records::require(validate(company)); !valid)
        return valid.error();
    CompanyStore store(context.session);
    const auto before = store.company();
    if (!before) {
        if (company.version != 0)
            return noCompany();
        store.insert(company);
        NumberSeriesStore series(context.session);
        for (const DocumentKind kind : {DocumentKind::Invoice, DocumentKind::CreditNote})
            series.setPattern(kind, series.pattern(kind));
        context.audit(u"create"_s, u"company"_s, companyId, company.name, {}, toJson(company));
        return companyId;
    }
    if (company.version != before->version)
        return records::changedMeanwhile(before->name);
    if (!store.update(company))
        return records::changedMeanwhile(before->name);
    context.audit(u"update"_s, u"company"_s, companyId, company.name, toJson(*before), toJson(company));
    return companyId;
}

Result<qint64> storeNumbering(CommandContext& context, int year, DocumentKind kind, const QString& pattern,
                              std::optional<qint64> firstNumber) {
    if (auto fits = NumberPattern{pattern}.check(); !fits)
        return Error{fits.error().code, fits.error().message, u"pattern"_s, fits.error().detail};
    if (firstNumber && (*firstNumber < 1 || *firstNumber > largestFirstNumber))
        return invalid(CompanyServiceText::tr("The first number lies between 1 and 9,000,000."), u"firstNumber"_s);
    NumberSeriesStore store(context.session);
    const DocumentKind other = kind == DocumentKind::Invoice ? DocumentKind::CreditNote : DocumentKind::Invoice;
    if (stems(pattern, year) == stems(store.pattern(other), year))
        return invalid(CompanyServiceText::tr("Invoices and credit notes would print the same numbers. Choose "
                                              "another prefix."),
                       u"pattern"_s);

    const auto current = store.series(kind, year);
    const bool issued = current && current->next != current->first;
    if (issued && firstNumber && *firstNumber != current->first)
        return invalid(CompanyServiceText::tr("Documents of %1 are issued already: their numbers go on without a "
                                              "gap.")
                           .arg(year),
                       u"firstNumber"_s);
    const QString kindText = toString(kind);
    QJsonObject before{{u"kind"_s, kindText}, {u"pattern"_s, store.pattern(kind)}};
    QJsonObject after{{u"kind"_s, kindText}, {u"pattern"_s, pattern}};
    store.setPattern(kind, pattern);
    if (!issued) {
        const qint64 first = firstNumber.value_or(current ? current->first : 1);
        before.insert(u"firstNumber"_s, current ? current->first : 1);
        after.insert(u"firstNumber"_s, first);
        if (!store.restart(kind, year, pattern, first))
            return records::changedMeanwhile(CompanyServiceText::tr("The numbering"));
    }
    context.session.changes().add(Noun::Settings);
    if (before != after)
        context.audit(u"set_numbering"_s, u"company"_s, companyId, kindText, before, after);
    return companyId;
}

} // namespace

Result<Company> CompanyService::company(const Actor& actor) {
    if (auto allowed = actor.require(Permission::ViewBook); !allowed)
        return allowed.error();
    return m_database.read([](Session& session) -> Result<Company> {
        if (auto company = CompanyStore(session).company())
            return *company;
        return noCompany();
    });
}

Result<Company> CompanyService::save(const Actor& actor, const Company& draft, const OperationId& operation) {
    const auto saved = runCommand(m_database, m_clock, actor, Permission::ManageCompany, operation, u"company.save"_s,
                                  [&draft](CommandContext& context) { return storeCompany(context, draft); });
    if (!saved)
        return saved.error();
    return m_database.read([](Session& session) -> Result<Company> {
        if (auto company = CompanyStore(session).company())
            return *company;
        return noCompany();
    });
}

Result<> CompanyService::create(const Actor& actor, const Company& draft, const QString& invoicePattern,
                                qint64 firstNumber, const OperationId& operation) {
    const auto done = runCommand(m_database, m_clock, actor, Permission::ManageCompany, operation, u"company.create"_s,
                                 [&](CommandContext& context) {
                                     Result<qint64> stored = storeCompany(context, draft);
                                     if (stored)
                                         stored = storeNumbering(context, businessDay(context.session, m_clock).year(),
                                                                 DocumentKind::Invoice, invoicePattern, firstNumber);
                                     return stored;
                                 });
    return done ? Result<>() : Result<>(done.error());
}

Result<std::vector<CompanyService::SeriesSettings>> CompanyService::numbering(const Actor& actor) {
    if (auto allowed = actor.require(Permission::ViewBook); !allowed)
        return allowed.error();
    return m_database.read([this](Session& session) -> Result<std::vector<SeriesSettings>> {
        const int year = businessDay(session, m_clock).year();
        NumberSeriesStore store(session);
        std::vector<SeriesSettings> all;
        for (const DocumentKind kind : {DocumentKind::Invoice, DocumentKind::CreditNote}) {
            SeriesSettings settings{
                .kind = kind, .pattern = store.pattern(kind), .years = store.years(kind), .nextExample = {}};
            QString pattern = settings.pattern;
            if (const auto current = store.series(kind, year)) {
                settings.nextNumber = current->next;
                settings.firstNumberEditable = current->next == current->first;
                pattern = current->pattern;
            }
            settings.nextExample = NumberPattern{pattern}.format(year, settings.nextNumber);
            all.push_back(std::move(settings));
        }
        return all;
    });
}

Result<> CompanyService::setNumbering(const Actor& actor, DocumentKind kind, const QString& pattern,
                                      std::optional<qint64> firstNumber, const OperationId& operation) {
    const auto done = runCommand(m_database, m_clock, actor, Permission::ManageCompany, operation,
                                 u"company.numbering"_s, [&](CommandContext& context) {
                                     return storeNumbering(context, businessDay(context.session, m_clock).year(), kind,
                                                           pattern, firstNumber);
                                 });
    return done ? Result<>() : Result<>(done.error());
}

Result<ChartOfAccounts> CompanyService::accounts(const Actor& actor) {
    if (auto allowed = actor.require(Permission::ViewBook); !allowed)
        return allowed.error();
    return m_database.read(
        [](Session& session) -> Result<ChartOfAccounts> { return CompanyStore(session).accounts(); });
}

Result<> CompanyService::setAccounts(const Actor& actor, const ChartOfAccounts& accounts,
                                     const OperationId& operation) {
    const auto done =
        runCommand(m_database, m_clock, actor, Permission::ManageCompany, operation, u"company.accounts"_s,
                   [&](CommandContext& context) -> Result<qint64> {
                       if (auto fits = check(accounts); !fits)
                           return fits.error();
                       CompanyStore store(context.session);
                       const ChartOfAccounts before = store.accounts();
                       if (before == accounts)
                           return companyId;
                       store.setAccounts(accounts);
                       context.audit(u"set_accounts"_s, u"company"_s, companyId, {}, toJson(before), toJson(accounts));
                       return companyId;
                   });
    return done ? Result<>() : Result<>(done.error());
}

Result<std::vector<CompanyService::DatedRate>> CompanyService::destinationRates(const Actor& actor) {
    if (auto allowed = actor.require(Permission::ViewBook); !allowed)
        return allowed.error();
    return m_database.read([](Session& session) -> Result<std::vector<DatedRate>> {
        return fromStore(CompanyStore(session).destinationRates());
    });
}

Result<> CompanyService::setDestinationRates(const Actor& actor, const std::vector<DatedRate>& rates,
                                             const OperationId& operation) {
    const auto done = runCommand(
        m_database, m_clock, actor, Permission::ManageCompany, operation, u"company.destination_rates"_s,
        [&](CommandContext& context) -> Result<qint64> {
            for (const DatedRate& rate : rates) {
                if (!isEuCountry(rate.key))
                    return invalid(
                        CompanyServiceText::tr("%1 is not a member state of the European Union.").arg(rate.key),
                        u"key"_s);
                if (rate.rateMillionths < 0 || rate.rateMillionths > Rate::one)
                    return invalid(CompanyServiceText::tr("The rate for %1 lies between 0 % and 100 %.").arg(rate.key),
                                   u"rate"_s);
            }
            if (auto dated = checkDates(rates); !dated)
                return dated.error();
            CompanyStore store(context.session);
            const auto before = fromStore(store.destinationRates());
            store.setDestinationRates(forStore(rates));
            if (toJson(before) != toJson(rates))
                context.audit(u"set_destination_rates"_s, u"company"_s, companyId, {}, toJson(before), toJson(rates));
            return companyId;
        });
    return done ? Result<>() : Result<>(done.error());
}

Result<std::vector<CompanyService::DatedRate>> CompanyService::exchangeRates(const Actor& actor) {
    if (auto allowed = actor.require(Permission::ViewBook); !allowed)
        return allowed.error();
    return m_database.read([](Session& session) -> Result<std::vector<DatedRate>> {
        return fromStore(CompanyStore(session).exchangeRates());
    });
}

Result<> CompanyService::setExchangeRates(const Actor& actor, const std::vector<DatedRate>& rates,
                                          const OperationId& operation) {
    const auto done = runCommand(
        m_database, m_clock, actor, Permission::ManageCompany, operation, u"company.exchange_rates"_s,
        [&](CommandContext& context) -> Result<qint64> {
            CompanyStore store(context.session);
            const auto company = store.company();
            if (!company)
                return noCompany();
            for (const DatedRate& rate : rates) {
                const auto currency = Currency::fromCode(rate.key);
                if (!currency || currency->code() != rate.key)
                    return invalid(CompanyServiceText::tr("%1 is not a currency code such as USD.").arg(rate.key),
                                   u"key"_s);
                if (*currency == company->currency)
                    return invalid(CompanyServiceText::tr("%1 is the company’s own currency.").arg(rate.key), u"key"_s);
                if (rate.rateMillionths <= 0)
                    return invalid(CompanyServiceText::tr("The rate for %1 must be above zero.").arg(rate.key),
                                   u"rate"_s);
            }
            if (auto dated = checkDates(rates); !dated)
                return dated.error();
            const auto before = fromStore(store.exchangeRates());
            store.setExchangeRates(forStore(rates));
            if (toJson(before) != toJson(rates))
                context.audit(u"set_exchange_rates"_s, u"company"_s, companyId, {}, toJson(before), toJson(rates));
            return companyId;
        });
    return done ? Result<>() : Result<>(done.error());
}

Result<bool> CompanyService::isDemo(const Actor& actor) {
    if (auto allowed = actor.require(Permission::ViewBook); !allowed)
        return allowed.error();
    return m_database.read(
        [](Session& session) -> Result<bool> { return CompanyStore(session).bookValue(u"is_demo"_s) == u"1"_s; });
}

} // namespace quittance

#include "domain/company/Company.h"

#include <QCoreApplication>
#include <QLocale>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

struct CompanyFileText {
    Q_DECLARE_TR_FUNCTIONS(quittance::CompanyFile)
};

/// The members of Company that are one text each, by key.
struct TextKey {
    QLatin1StringView key;
    QString Company::*member;
};

constexpr TextKey textKeys[] = {
    {"name"_L1, &Company::name},
    {"legal_form"_L1, &Company::legalForm},
    {"siren"_L1, &Company::siren},
    {"siret"_L1, &Company::siret},
    {"rcs_city"_L1, &Company::rcsCity},
    {"vat_number"_L1, &Company::vatNumber},
    {"email"_L1, &Company::email},
    {"phone"_L1, &Company::phone},
    {"website"_L1, &Company::website},
    {"iban"_L1, &Company::iban},
    {"bic"_L1, &Company::bic},
    {"language"_L1, &Company::language},
    {"discount_terms_fr"_L1, &Company::discountTermsFr},
    {"discount_terms_en"_L1, &Company::discountTermsEn},
    {"footer_note_fr"_L1, &Company::footerNoteFr},
    {"footer_note_en"_L1, &Company::footerNoteEn},
};

struct AddressKey {
    QLatin1StringView key;
    QString Address::*member;
};

constexpr AddressKey addressKeys[] = {
    {"address"_L1, &Address::line1}, {"address_line2"_L1, &Address::line2}, {"postcode"_L1, &Address::postcode},
    {"city"_L1, &Address::city},     {"region"_L1, &Address::region},       {"country"_L1, &Address::country},
};

struct FlagKey {
    QLatin1StringView key;
    bool Company::*member;
};

constexpr FlagKey flagKeys[] = {
    {"vat_on_debits"_L1, &Company::vatOnDebits},
    {"oss"_L1, &Company::oneStopShop},
    {"late_penalty_legal"_L1, &Company::latePenaltyLegal},
};

constexpr QLatin1StringView currencyKey = "currency"_L1;
constexpr QLatin1StringView capitalKey = "share_capital"_L1;
constexpr QLatin1StringView timeZoneKey = "time_zone"_L1;
constexpr QLatin1StringView regimeKey = "vat_regime"_L1;
constexpr QLatin1StringView penaltyKey = "late_penalty_rate_percent"_L1;
constexpr QLatin1StringView termsDaysKey = "payment_terms_days"_L1;
constexpr QLatin1StringView termsKindKey = "payment_terms_kind"_L1;

/// Takes the keys out of an object one by one; what is left in the end is unknown. Remembers the first mistake.
class KeyReader {
public:
    explicit KeyReader(QJsonObject json) : m_json(std::move(json)) {}

    /// A text; a number counts as the text it is written as. Nothing when the key is absent; null is the empty text.
    std::optional<QString> text(QLatin1StringView key) {
        if (!m_json.contains(key))
            return {};
        const QJsonValue value = m_json.take(key);
        switch (value.type()) {
        case QJsonValue::Null: return QString();
        case QJsonValue::String: return value.toString();
        case QJsonValue::Double: return QString::number(value.toDouble(), 'f', QLocale::FloatingPointShortest);
        default: fail(CompanyFileText::tr("“%1” must be a text or a number.").arg(key), key); return {};
        }
    }

    std::optional<bool> flag(QLatin1StringView key) {
        if (!m_json.contains(key))
            return {};
        const QJsonValue value = m_json.take(key);
        if (!value.isBool()) {
            fail(CompanyFileText::tr("“%1” must be true or false.").arg(key), key);
            return {};
        }
        return value.toBool();
    }

    /// Reads a text by a rule of its own and says which key it was when the rule refuses it.
    template <typename Parse>
    auto parsed(QLatin1StringView key, const QString& value, const Parse& parse) {
        auto result = parse(value);
        if (!result)
            fail(key + u": " + result.error().message, key);
        return result;
    }

    void fail(const QString& message, QLatin1StringView key) {
        if (!m_error)
            m_error = invalid(message, QString(key));
    }

    /// The first mistake, a key that nobody took included.
    std::optional<Error> error() const {
        if (m_error || m_json.isEmpty())
            return m_error;
        const QString key = m_json.keys().constFirst();
        return invalid(
            CompanyFileText::tr("“%1” is not known in a company file. Remove it or correct its spelling.").arg(key),
            key);
    }

private:
    QJsonObject m_json;
    std::optional<Error> m_error;
};

void readCurrencyAndCapital(KeyReader& reader, Company& company) {
    const Currency before = company.currency;
    if (const auto code = reader.text(currencyKey))
        if (const auto currency = reader.parsed(currencyKey, *code, Currency::fromCode))
            company.currency = *currency;
    if (const auto capital = reader.text(capitalKey)) {
        company.shareCapitalMinor.reset();
        if (!capital->isEmpty())
            if (const auto money = reader.parsed(
                    capitalKey, *capital, [&](QStringView text) { return Money::parse(text, company.currency); }))
                company.shareCapitalMinor = money->minor();
    } else if (company.shareCapitalMinor && company.currency != before) {
        reader.fail(CompanyFileText::tr("The currency changes: give “%1” in the new currency too.").arg(capitalKey),
                    capitalKey);
    }
}

void readPaymentTerms(KeyReader& reader, Company& company) {
    if (const auto kind = reader.text(termsKindKey))
        if (const auto parsed = reader.parsed(termsKindKey, *kind, paymentTermsKindFromString))
            company.paymentTerms.kind = *parsed;
    if (const auto days = reader.text(termsDaysKey)) {
        bool whole = false;
        const int value = days->toInt(&whole);
        if (whole)
            company.paymentTerms.value = value;
        else
            reader.fail(CompanyFileText::tr("“%1” must be a whole number of days.").arg(termsDaysKey), termsDaysKey);
    }
}

void readVat(KeyReader& reader, Company& company) {
    if (const auto regime = reader.text(regimeKey)) {
        if (*regime == u"standard")
            company.vatRegime = VatRegime::Standard;
        else if (*regime == u"franchise")
            company.vatRegime = VatRegime::Franchise;
        else
            reader.fail(CompanyFileText::tr("“%1” must be standard or franchise.").arg(regimeKey), regimeKey);
    }
    if (const auto rate = reader.text(penaltyKey)) {
        company.latePenaltyRate.reset();
        if (!rate->isEmpty())
            if (const auto parsed = reader.parsed(penaltyKey, *rate, parsePercent))
                company.latePenaltyRate = *parsed;
    }
}

} // namespace

Result<Company> companyFromJson(const QJsonObject& json, const Company& base) {
    KeyReader reader(json);
    Company company = base;
    for (const TextKey& entry : textKeys)
        if (auto text = reader.text(entry.key))
            company.*entry.member = *text;
    for (const AddressKey& entry : addressKeys)
        if (auto text = reader.text(entry.key))
            company.address.*entry.member = *text;
    for (const FlagKey& entry : flagKeys)
        if (const auto flag = reader.flag(entry.key))
            company.*entry.member = *flag;
    if (const auto zone = reader.text(timeZoneKey))
        company.timeZone = zone->trimmed().toUtf8();
    readCurrencyAndCapital(reader, company);
    readVat(reader, company);
    readPaymentTerms(reader, company);
    if (const auto error = reader.error())
        return *error;
    return normalised(std::move(company));
}

QJsonObject toJson(const Company& company) {
    QJsonObject json;
    for (const TextKey& entry : textKeys)
        json.insert(entry.key, company.*entry.member);
    for (const AddressKey& entry : addressKeys)
        json.insert(entry.key, company.address.*entry.member);
    for (const FlagKey& entry : flagKeys)
        json.insert(entry.key, company.*entry.member);
    json.insert(currencyKey, company.currency.code());
    json.insert(capitalKey, company.shareCapitalMinor
                                ? QJsonValue(Money::fromMinor(*company.shareCapitalMinor, company.currency).toString())
                                : QJsonValue(QString()));
    json.insert(timeZoneKey, QString::fromUtf8(company.timeZone));
    json.insert(regimeKey, company.vatRegime == VatRegime::Franchise ? u"franchise"_s : u"standard"_s);
    json.insert(penaltyKey, company.latePenaltyRate ? percentToString(*company.latePenaltyRate) : QString());
    json.insert(termsKindKey, toString(company.paymentTerms.kind));
    json.insert(termsDaysKey, company.paymentTerms.value);
    return json;
}

} // namespace quittance

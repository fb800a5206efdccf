#include "storage/CompanyStore.h"

#include "storage/Columns.h"

#include <utility>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The members of ChartOfAccounts by their name in the table.
template <typename Accounts, typename Visit>
void forEachAccount(Accounts& accounts, Visit visit) {
    visit(u"receivable"_s, accounts.receivable);
    visit(u"services"_s, accounts.services);
    visit(u"goods"_s, accounts.goods);
    visit(u"vat_collected"_s, accounts.vatCollected);
    visit(u"vat_pending"_s, accounts.vatPending);
    visit(u"bank"_s, accounts.bank);
    visit(u"cash"_s, accounts.cash);
    visit(u"sales_journal"_s, accounts.salesJournal);
    visit(u"bank_journal"_s, accounts.bankJournal);
}

QString regimeText(VatRegime regime) { return regime == VatRegime::Franchise ? u"franchise"_s : u"standard"_s; }

std::vector<CompanyStore::DatedRate> readRates(Cursor cursor) {
    std::vector<CompanyStore::DatedRate> rates;
    while (cursor.next())
        rates.push_back({cursor.text(0), cursor.date(1), cursor.int64(2)});
    return rates;
}

} // namespace

std::optional<Company> CompanyStore::company() {
    Cursor c = m_session.query(
        "SELECT name, legal_form, share_capital_minor, siren, siret, rcs_city, vat_number, address_line1, address_line2, "
        "postcode, city, region, country, email, phone, website, iban, bic, currency, language, time_zone, vat_regime, "
        "vat_on_debits, one_stop_shop, late_penalty_rate, late_penalty_legal, terms_kind, terms_value, discount_terms_fr, "
        "discount_terms_en, footer_note_fr, footer_note_en, version FROM company WHERE id = 1");
    if (!c.next())
        return std::nullopt;
    Company company;
    company.name = c.text(0);
    company.legalForm = c.text(1);
    if (!c.isNull(2))
        company.shareCapitalMinor = c.int64(2);
    company.siren = c.text(3);
    company.siret = c.text(4);
    company.rcsCity = c.text(5);
    company.vatNumber = c.text(6);
    company.address = columns::addressAt(c, 7);
    company.email = c.text(13);
    company.phone = c.text(14);
    company.website = c.text(15);
    company.iban = c.text(16);
    company.bic = c.text(17);
    company.currency = columns::currencyAt(c, 18);
    company.language = c.text(19);
    company.timeZone = c.text(20).toLatin1();
    company.vatRegime = c.text(21) == "franchise"_L1 ? VatRegime::Franchise : VatRegime::Standard;
    company.vatOnDebits = c.boolean(22);
    company.oneStopShop = c.boolean(23);
    if (!c.isNull(24))
        company.latePenaltyRate = c.decimal<Rate>(24);
    company.latePenaltyLegal = c.boolean(25);
    company.paymentTerms = columns::termsAt(c, 26).value_or(PaymentTerms{});
    company.discountTermsFr = c.text(28);
    company.discountTermsEn = c.text(29);
    company.footerNoteFr = c.text(30);
    company.footerNoteEn = c.text(31);
    company.version = c.int64(32);
    return company;
}

QByteArray CompanyStore::timeZone() {
    Cursor cursor = m_session.query("SELECT time_zone FROM company WHERE id = 1");
    return cursor.next() ? cursor.text(0).toLatin1() : QByteArrayLiteral("Europe/Paris");
}

void CompanyStore::insert(const Company& c) {
    m_session.run(
        "INSERT INTO company (id, name, legal_form, share_capital_minor, siren, siret, rcs_city, vat_number, "
        "address_line1, address_line2, postcode, city, region, country, email, phone, website, iban, bic, currency, "
        "language, time_zone, vat_regime, vat_on_debits, one_stop_shop, late_penalty_rate, late_penalty_legal, "
        "terms_kind, terms_value, discount_terms_fr, discount_terms_en, footer_note_fr, footer_note_en, version) "
        "VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)",
        c.name, c.legalForm, c.shareCapitalMinor, c.siren, c.siret, c.rcsCity, c.vatNumber, c.address.line1,
        c.address.line2, c.address.postcode, c.address.city, c.address.region, c.address.country, c.email, c.phone,
        c.website, c.iban, c.bic, c.currency.code(), c.language, QString::fromLatin1(c.timeZone),
        regimeText(c.vatRegime), c.vatOnDebits, c.oneStopShop, c.latePenaltyRate, c.latePenaltyLegal,
        toString(c.paymentTerms.kind), c.paymentTerms.value, c.discountTermsFr, c.discountTermsEn, c.footerNoteFr,
        c.footerNoteEn);
    m_session.changes().add(Noun::Company, 1);
}

bool CompanyStore::update(const Company& c) {
    const qint64 changed = m_session.run(
        "UPDATE company SET name = ?, legal_form = ?, share_capital_minor = ?, siren = ?, siret = ?, rcs_city = ?, "
        "vat_number = ?, address_line1 = ?, address_line2 = ?, postcode = ?, city = ?, region = ?, country = ?, "
        "email = ?, phone = ?, website = ?, iban = ?, bic = ?, currency = ?, language = ?, time_zone = ?, "
        "vat_regime = ?, vat_on_debits = ?, one_stop_shop = ?, late_penalty_rate = ?, late_penalty_legal = ?, "
        "terms_kind = ?, terms_value = ?, discount_terms_fr = ?, discount_terms_en = ?, footer_note_fr = ?, "
        "footer_note_en = ?, version = version + 1 WHERE id = 1 AND version = ?",
        c.name, c.legalForm, c.shareCapitalMinor, c.siren, c.siret, c.rcsCity, c.vatNumber, c.address.line1,
        c.address.line2, c.address.postcode, c.address.city, c.address.region, c.address.country, c.email, c.phone,
        c.website, c.iban, c.bic, c.currency.code(), c.language, QString::fromLatin1(c.timeZone),
        regimeText(c.vatRegime), c.vatOnDebits, c.oneStopShop, c.latePenaltyRate, c.latePenaltyLegal,
        toString(c.paymentTerms.kind), c.paymentTerms.value, c.discountTermsFr, c.discountTermsEn, c.footerNoteFr,
        c.footerNoteEn, c.version);
    m_session.changes().add(Noun::Company, 1);
    return changed == 1;
}

ChartOfAccounts CompanyStore::accounts() {
    ChartOfAccounts accounts;
    Cursor cursor = m_session.query("SELECT role, number FROM account");
    while (cursor.next()) {
        const QString role = cursor.text(0);
        const QString number = cursor.text(1);
        forEachAccount(accounts, [&](const QString& name, QString& account) {
            if (name == role)
                account = number;
        });
    }
    return accounts;
}

void CompanyStore::setAccounts(const ChartOfAccounts& accounts) {
    forEachAccount(accounts, [this](const QString& name, const QString& account) {
        m_session.run("INSERT INTO account (role, number) VALUES (?, ?) "
                      "ON CONFLICT (role) DO UPDATE SET number = excluded.number",
                      name, account);
    });
    m_session.changes().add(Noun::Settings);
}

std::vector<CompanyStore::DatedRate> CompanyStore::destinationRates() {
    return readRates(m_session.query("SELECT country, valid_from, rate FROM destination_rate "
                                     "ORDER BY country, valid_from"));
}

void CompanyStore::setDestinationRates(const std::vector<DatedRate>& rates) {
    m_session.run("DELETE FROM destination_rate");
    for (const DatedRate& rate : rates)
        m_session.run("INSERT INTO destination_rate (country, valid_from, rate) VALUES (?, ?, ?)", rate.key,
                      rate.validFrom, rate.rateMillionths);
    m_session.changes().add(Noun::Settings);
}

DestinationRates CompanyStore::destinationRatesOn(QDate day) {
    DestinationRates rates;
    Cursor cursor = m_session.query("SELECT country, rate FROM destination_rate WHERE valid_from <= ? "
                                    "ORDER BY country, valid_from",
                                    day);
    while (cursor.next())
        rates.insert(cursor.text(0), cursor.decimal<Rate>(1)); // the latest of a country stays
    return rates;
}

std::vector<CompanyStore::DatedRate> CompanyStore::exchangeRates() {
    return readRates(m_session.query("SELECT currency, valid_from, rate FROM exchange_rate "
                                     "ORDER BY currency, valid_from"));
}

void CompanyStore::setExchangeRates(const std::vector<DatedRate>& rates) {
    m_session.run("DELETE FROM exchange_rate");
    for (const DatedRate& rate : rates)
        m_session.run("INSERT INTO exchange_rate (currency, valid_from, rate) VALUES (?, ?, ?)", rate.key,
                      rate.validFrom, rate.rateMillionths);
    m_session.changes().add(Noun::Settings);
}

std::optional<qint64> CompanyStore::exchangeRateOn(Currency currency, QDate day) {
    Cursor cursor = m_session.query("SELECT rate FROM exchange_rate WHERE currency = ? AND valid_from <= ? "
                                    "ORDER BY valid_from DESC LIMIT 1",
                                    currency.code(), day);
    return cursor.next() ? std::optional(cursor.int64(0)) : std::nullopt;
}

QString CompanyStore::bookValue(const QString& name) {
    Cursor cursor = m_session.query("SELECT value FROM book WHERE name = ?", name);
    return cursor.next() ? cursor.text(0) : QString();
}

void CompanyStore::setBookValue(const QString& name, const QString& value) {
    m_session.run("INSERT INTO book (name, value) VALUES (?, ?) "
                  "ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                  name, value);
}

} // namespace quittance

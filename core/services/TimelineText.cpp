#include "services/TimelineText.h"

#include "domain/company/Terms.h"
#include "domain/customers/Customer.h"
#include "domain/domains/Domain.h"
#include "domain/money/MoneyFormat.h"
#include "domain/subscriptions/Subscription.h"
#include "services/HistoryService.h"

#include <QCoreApplication>
#include <QLocale>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

struct TimelineText {
    Q_DECLARE_TR_FUNCTIONS(quittance::TimelineText)
};

struct Titled {
    const char* key;
    const char* title;
};

/// What happened, by the verb of the audit row.
constexpr Titled actions[] = {
    {"create", QT_TRANSLATE_NOOP("quittance::TimelineText", "Created")},
    {"update", QT_TRANSLATE_NOOP("quittance::TimelineText", "Changed")},
    {"archive", QT_TRANSLATE_NOOP("quittance::TimelineText", "Archived")},
    {"unarchive", QT_TRANSLATE_NOOP("quittance::TimelineText", "Taken out of the archive")},
    {"grant", QT_TRANSLATE_NOOP("quittance::TimelineText", "Granted")},
    {"claim", QT_TRANSLATE_NOOP("quittance::TimelineText", "Claimed")},
    {"apply", QT_TRANSLATE_NOOP("quittance::TimelineText", "Applied")},
    {"take_back", QT_TRANSLATE_NOOP("quittance::TimelineText", "Taken back")},
    {"remove", QT_TRANSLATE_NOOP("quittance::TimelineText", "Deleted")},
    {"add_contact", QT_TRANSLATE_NOOP("quittance::TimelineText", "Contact added")},
    {"change_contact", QT_TRANSLATE_NOOP("quittance::TimelineText", "Contact changed")},
    {"remove_contact", QT_TRANSLATE_NOOP("quittance::TimelineText", "Contact deleted")},
    {"set_tags", QT_TRANSLATE_NOOP("quittance::TimelineText", "Tags changed")},
    {"set_main_site", QT_TRANSLATE_NOOP("quittance::TimelineText", "Main site changed")},
    {"add_note", QT_TRANSLATE_NOOP("quittance::TimelineText", "Note")},
    {"change_note", QT_TRANSLATE_NOOP("quittance::TimelineText", "Note changed")},
    {"remove_note", QT_TRANSLATE_NOOP("quittance::TimelineText", "Note deleted")},
    {"merge", QT_TRANSLATE_NOOP("quittance::TimelineText", "Another customer was merged into this one")},
    {"merged_into", QT_TRANSLATE_NOOP("quittance::TimelineText", "Merged into another customer")},
    {"add_price", QT_TRANSLATE_NOOP("quittance::TimelineText", "New price")},
    {"change_price", QT_TRANSLATE_NOOP("quittance::TimelineText", "Price changed")},
    {"set_numbering", QT_TRANSLATE_NOOP("quittance::TimelineText", "Numbering changed")},
    {"set_accounts", QT_TRANSLATE_NOOP("quittance::TimelineText", "Accounts changed")},
    {"set_destination_rates", QT_TRANSLATE_NOOP("quittance::TimelineText", "VAT rates of other countries changed")},
    {"set_exchange_rates", QT_TRANSLATE_NOOP("quittance::TimelineText", "Exchange rates changed")},
    {"issue", QT_TRANSLATE_NOOP("quittance::TimelineText", "Issued")},
    {"credit", QT_TRANSLATE_NOOP("quittance::TimelineText", "Credit note issued")},
    {"credited", QT_TRANSLATE_NOOP("quittance::TimelineText", "Credited")},
    {"settle", QT_TRANSLATE_NOOP("quittance::TimelineText", "Marked as paid")},
    {"print", QT_TRANSLATE_NOOP("quittance::TimelineText", "Printed")},
    {"pdf", QT_TRANSLATE_NOOP("quittance::TimelineText", "Saved as PDF")},
    {"request", QT_TRANSLATE_NOOP("quittance::TimelineText", "The customer asks for an end")},
    {"accept_request", QT_TRANSLATE_NOOP("quittance::TimelineText", "Cancellation request accepted")},
    {"decline_request", QT_TRANSLATE_NOOP("quittance::TimelineText", "Cancellation request declined")},
    {"accept_terms", QT_TRANSLATE_NOOP("quittance::TimelineText", "Terms accepted")},
    {"waive_terms", QT_TRANSLATE_NOOP("quittance::TimelineText", "Went on without accepted terms")},
    {"override", QT_TRANSLATE_NOOP("quittance::TimelineText", "Went beyond what the account allows")},
    {"regroup", QT_TRANSLATE_NOOP("quittance::TimelineText", "Regrouped into a bundle")},
    {"take_back_regrouping", QT_TRANSLATE_NOOP("quittance::TimelineText", "Regrouping taken back")},
    {"set_bundle", QT_TRANSLATE_NOOP("quittance::TimelineText", "Products of the bundle changed")},
    {"keep_refund", QT_TRANSLATE_NOOP("quittance::TimelineText", "Credit kept for a refund")},
    {"release_refund", QT_TRANSLATE_NOOP("quittance::TimelineText", "Credit left to the next invoice")},
    {"mark", QT_TRANSLATE_NOOP("quittance::TimelineText", "Marked as billed elsewhere before a day")},
    {"start", QT_TRANSLATE_NOOP("quittance::TimelineText", "Billing run started")},
    {"finish", QT_TRANSLATE_NOOP("quittance::TimelineText", "Billing run finished")},
    {"abandon", QT_TRANSLATE_NOOP("quittance::TimelineText", "Billing run ended as it was")},
    {"add_team", QT_TRANSLATE_NOOP("quittance::TimelineText", "Team added")},
    {"rename_team", QT_TRANSLATE_NOOP("quittance::TimelineText", "Team renamed")},
    {"archive_teams", QT_TRANSLATE_NOOP("quittance::TimelineText", "Teams archived")},
    {"restore_teams", QT_TRANSLATE_NOOP("quittance::TimelineText", "Teams taken out of the archive")},
    {"add_member", QT_TRANSLATE_NOOP("quittance::TimelineText", "Member added")},
    {"change_member", QT_TRANSLATE_NOOP("quittance::TimelineText", "Member changed")},
    {"move_members", QT_TRANSLATE_NOOP("quittance::TimelineText", "Members moved")},
    {"remove_members", QT_TRANSLATE_NOOP("quittance::TimelineText", "Members removed")},
    {"remove_inactive_members", QT_TRANSLATE_NOOP("quittance::TimelineText", "Inactive members removed")},
    {"import_members", QT_TRANSLATE_NOOP("quittance::TimelineText", "Members imported")},
    {"take_back", QT_TRANSLATE_NOOP("quittance::TimelineText", "Taken back")},
    {"move", QT_TRANSLATE_NOOP("quittance::TimelineText", "Moved on")},
    {"assign", QT_TRANSLATE_NOOP("quittance::TimelineText", "Assigned to a site")},
    {"renew", QT_TRANSLATE_NOOP("quittance::TimelineText", "Renewed")},
    {"end", QT_TRANSLATE_NOOP("quittance::TimelineText", "End planned")},
    {"add_mailbox", QT_TRANSLATE_NOOP("quittance::TimelineText", "Mailbox added")},
    {"import", QT_TRANSLATE_NOOP("quittance::TimelineText", "Imported")},
    {"backup", QT_TRANSLATE_NOOP("quittance::TimelineText", "Backed up")},
};

/// The members of audit rows that people know by another name.
constexpr Titled fields[] = {
    {"name", QT_TRANSLATE_NOOP("quittance::TimelineText", "name")},
    {"name_fr", QT_TRANSLATE_NOOP("quittance::TimelineText", "French name")},
    {"name_en", QT_TRANSLATE_NOOP("quittance::TimelineText", "English name")},
    {"code", QT_TRANSLATE_NOOP("quittance::TimelineText", "code")},
    {"kind", QT_TRANSLATE_NOOP("quittance::TimelineText", "kind")},
    {"supply", QT_TRANSLATE_NOOP("quittance::TimelineText", "goods or services")},
    {"address", QT_TRANSLATE_NOOP("quittance::TimelineText", "address")},
    {"address_line2", QT_TRANSLATE_NOOP("quittance::TimelineText", "address, second line")},
    {"postcode", QT_TRANSLATE_NOOP("quittance::TimelineText", "postcode")},
    {"city", QT_TRANSLATE_NOOP("quittance::TimelineText", "city")},
    {"region", QT_TRANSLATE_NOOP("quittance::TimelineText", "region")},
    {"country", QT_TRANSLATE_NOOP("quittance::TimelineText", "country")},
    {"email", QT_TRANSLATE_NOOP("quittance::TimelineText", "e-mail")},
    {"phone", QT_TRANSLATE_NOOP("quittance::TimelineText", "phone")},
    {"website", QT_TRANSLATE_NOOP("quittance::TimelineText", "web site")},
    {"role", QT_TRANSLATE_NOOP("quittance::TimelineText", "role")},
    {"receives_invoices", QT_TRANSLATE_NOOP("quittance::TimelineText", "receives invoices")},
    {"language", QT_TRANSLATE_NOOP("quittance::TimelineText", "language")},
    {"currency", QT_TRANSLATE_NOOP("quittance::TimelineText", "currency")},
    {"payment_terms_kind", QT_TRANSLATE_NOOP("quittance::TimelineText", "payment terms")},
    {"payment_terms_days", QT_TRANSLATE_NOOP("quittance::TimelineText", "days to pay")},
    {"vat_number", QT_TRANSLATE_NOOP("quittance::TimelineText", "VAT number")},
    {"vies", QT_TRANSLATE_NOOP("quittance::TimelineText", "answer of VIES")},
    {"siren", QT_TRANSLATE_NOOP("quittance::TimelineText", "SIREN")},
    {"siret", QT_TRANSLATE_NOOP("quittance::TimelineText", "SIRET")},
    {"rcs_city", QT_TRANSLATE_NOOP("quittance::TimelineText", "RCS city")},
    {"legal_form", QT_TRANSLATE_NOOP("quittance::TimelineText", "legal form")},
    {"share_capital", QT_TRANSLATE_NOOP("quittance::TimelineText", "share capital")},
    {"iban", QT_TRANSLATE_NOOP("quittance::TimelineText", "IBAN")},
    {"bic", QT_TRANSLATE_NOOP("quittance::TimelineText", "BIC")},
    {"time_zone", QT_TRANSLATE_NOOP("quittance::TimelineText", "time zone")},
    {"vat_regime", QT_TRANSLATE_NOOP("quittance::TimelineText", "VAT regime")},
    {"vat_override", QT_TRANSLATE_NOOP("quittance::TimelineText", "VAT decided by hand")},
    {"vat_override_reason", QT_TRANSLATE_NOOP("quittance::TimelineText", "reason for the VAT")},
    {"vat_rate", QT_TRANSLATE_NOOP("quittance::TimelineText", "VAT rate")},
    {"vat_exempt", QT_TRANSLATE_NOOP("quittance::TimelineText", "VAT-exempt")},
    {"vat_exemption_reason", QT_TRANSLATE_NOOP("quittance::TimelineText", "reason for the exemption")},
    {"collection_method", QT_TRANSLATE_NOOP("quittance::TimelineText", "payment method")},
    {"method", QT_TRANSLATE_NOOP("quittance::TimelineText", "payment method")},
    {"invoice_per_workspace", QT_TRANSLATE_NOOP("quittance::TimelineText", "one invoice per workspace")},
    {"changes_allowed", QT_TRANSLATE_NOOP("quittance::TimelineText", "changes allowed")},
    {"terms", QT_TRANSLATE_NOOP("quittance::TimelineText", "terms")},
    {"accepted_by", QT_TRANSLATE_NOOP("quittance::TimelineText", "accepted by")},
    {"accepted_on", QT_TRANSLATE_NOOP("quittance::TimelineText", "accepted on")},
    {"means", QT_TRANSLATE_NOOP("quittance::TimelineText", "how")},
    {"bundle", QT_TRANSLATE_NOOP("quittance::TimelineText", "bundle")},
    {"regrouped", QT_TRANSLATE_NOOP("quittance::TimelineText", "regrouped subscriptions")},
    {"products", QT_TRANSLATE_NOOP("quittance::TimelineText", "products")},
    {"link", QT_TRANSLATE_NOOP("quittance::TimelineText", "link")},
    {"note", QT_TRANSLATE_NOOP("quittance::TimelineText", "note")},
    {"archived", QT_TRANSLATE_NOOP("quittance::TimelineText", "archived")},
    {"licences", QT_TRANSLATE_NOOP("quittance::TimelineText", "licences")},
    {"counting", QT_TRANSLATE_NOOP("quittance::TimelineText", "count of licences")},
    {"tags", QT_TRANSLATE_NOOP("quittance::TimelineText", "tags")},
    {"main_site", QT_TRANSLATE_NOOP("quittance::TimelineText", "main site")},
    {"text", QT_TRANSLATE_NOOP("quittance::TimelineText", "text")},
    {"merged", QT_TRANSLATE_NOOP("quittance::TimelineText", "merged customer")},
    {"survivor", QT_TRANSLATE_NOOP("quittance::TimelineText", "survivor")},
    {"subscriptions", QT_TRANSLATE_NOOP("quittance::TimelineText", "subscriptions moved")},
    {"open_invoices", QT_TRANSLATE_NOOP("quittance::TimelineText", "open invoices taken over")},
    {"billing", QT_TRANSLATE_NOOP("quittance::TimelineText", "billing type")},
    {"interval_count", QT_TRANSLATE_NOOP("quittance::TimelineText", "interval")},
    {"interval_unit", QT_TRANSLATE_NOOP("quittance::TimelineText", "interval unit")},
    {"pricing", QT_TRANSLATE_NOOP("quittance::TimelineText", "pricing")},
    {"unit_price", QT_TRANSLATE_NOOP("quittance::TimelineText", "price")},
    {"tiers", QT_TRANSLATE_NOOP("quittance::TimelineText", "tiers")},
    {"package_size", QT_TRANSLATE_NOOP("quittance::TimelineText", "units in a package")},
    {"minimum", QT_TRANSLATE_NOOP("quittance::TimelineText", "minimum commitment")},
    {"setup_fee", QT_TRANSLATE_NOOP("quittance::TimelineText", "set-up fee")},
    {"tax_included", QT_TRANSLATE_NOOP("quittance::TimelineText", "VAT included")},
    {"valid_from", QT_TRANSLATE_NOOP("quittance::TimelineText", "valid from")},
    {"valid_until", QT_TRANSLATE_NOOP("quittance::TimelineText", "valid until")},
    {"valid_months", QT_TRANSLATE_NOOP("quittance::TimelineText", "valid for months")},
    {"voucher_for", QT_TRANSLATE_NOOP("quittance::TimelineText", "voucher for")},
    {"claim_until", QT_TRANSLATE_NOOP("quittance::TimelineText", "to be claimed by")},
    {"claimed_on", QT_TRANSLATE_NOOP("quittance::TimelineText", "claimed on")},
    {"applied_on", QT_TRANSLATE_NOOP("quittance::TimelineText", "applied on")},
    {"granted_by", QT_TRANSLATE_NOOP("quittance::TimelineText", "granted by")},
    {"applied_to", QT_TRANSLATE_NOOP("quittance::TimelineText", "applied to")},
    {"origin", QT_TRANSLATE_NOOP("quittance::TimelineText", "came by")},
    {"domain_state", QT_TRANSLATE_NOOP("quittance::TimelineText", "state")},
    {"since", QT_TRANSLATE_NOOP("quittance::TimelineText", "since")},
    {"registered_on", QT_TRANSLATE_NOOP("quittance::TimelineText", "registered on")},
    {"expires_on", QT_TRANSLATE_NOOP("quittance::TimelineText", "expires on")},
    {"auto_renew", QT_TRANSLATE_NOOP("quittance::TimelineText", "renewed by the registrar")},
    {"registrar", QT_TRANSLATE_NOOP("quittance::TimelineText", "registrar")},
    {"site", QT_TRANSLATE_NOOP("quittance::TimelineText", "site")},
    {"subscription", QT_TRANSLATE_NOOP("quittance::TimelineText", "subscription")},
    {"holder", QT_TRANSLATE_NOOP("quittance::TimelineText", "holder")},
    {"provider", QT_TRANSLATE_NOOP("quittance::TimelineText", "bought from")},
    {"promotion", QT_TRANSLATE_NOOP("quittance::TimelineText", "promotion code")},
    {"quantity", QT_TRANSLATE_NOOP("quittance::TimelineText", "quantity")},
    {"discount_percent", QT_TRANSLATE_NOOP("quittance::TimelineText", "discount in %")},
    {"start_date", QT_TRANSLATE_NOOP("quittance::TimelineText", "start")},
    {"last_day", QT_TRANSLATE_NOOP("quittance::TimelineText", "last day")},
    {"trial_start", QT_TRANSLATE_NOOP("quittance::TimelineText", "trial from")},
    {"end_kind", QT_TRANSLATE_NOOP("quittance::TimelineText", "end")},
    {"resumes_on", QT_TRANSLATE_NOOP("quittance::TimelineText", "resumes on")},
    {"term_months", QT_TRANSLATE_NOOP("quittance::TimelineText", "term in months")},
    {"notice_days", QT_TRANSLATE_NOOP("quittance::TimelineText", "notice in days")},
    {"auto_renews", QT_TRANSLATE_NOOP("quittance::TimelineText", "renews by itself")},
    {"upgrade", QT_TRANSLATE_NOOP("quittance::TimelineText", "change to more")},
    {"downgrade", QT_TRANSLATE_NOOP("quittance::TimelineText", "change to less")},
    {"billed_until", QT_TRANSLATE_NOOP("quittance::TimelineText", "billed until")},
    {"billed_before", QT_TRANSLATE_NOOP("quittance::TimelineText", "billed elsewhere before")},
    {"site_id", QT_TRANSLATE_NOOP("quittance::TimelineText", "site")},
    {"workspace_id", QT_TRANSLATE_NOOP("quittance::TimelineText", "workspace")},
    {"plan_id", QT_TRANSLATE_NOOP("quittance::TimelineText", "plan")},
    {"price_id", QT_TRANSLATE_NOOP("quittance::TimelineText", "price")},
    {"pattern", QT_TRANSLATE_NOOP("quittance::TimelineText", "format")},
    {"firstNumber", QT_TRANSLATE_NOOP("quittance::TimelineText", "first number")},
    {"gross", QT_TRANSLATE_NOOP("quittance::TimelineText", "total including VAT")},
    {"amount", QT_TRANSLATE_NOOP("quittance::TimelineText", "amount")},
    {"reference", QT_TRANSLATE_NOOP("quittance::TimelineText", "reference")},
    {"reason", QT_TRANSLATE_NOOP("quittance::TimelineText", "reason")},
    {"requested_by", QT_TRANSLATE_NOOP("quittance::TimelineText", "asked by")},
    {"received_on", QT_TRANSLATE_NOOP("quittance::TimelineText", "received on")},
    {"issue_date", QT_TRANSLATE_NOOP("quittance::TimelineText", "issued on")},
    {"due_date", QT_TRANSLATE_NOOP("quittance::TimelineText", "due on")},
    {"file", QT_TRANSLATE_NOOP("quittance::TimelineText", "file")},
    {"credit_note", QT_TRANSLATE_NOOP("quittance::TimelineText", "credit note")},
    {"duplicate", QT_TRANSLATE_NOOP("quittance::TimelineText", "duplicate")},
    {"vat_on_debits", QT_TRANSLATE_NOOP("quittance::TimelineText", "VAT on debits")},
    {"oss", QT_TRANSLATE_NOOP("quittance::TimelineText", "One-stop shop")},
    {"late_penalty_legal", QT_TRANSLATE_NOOP("quittance::TimelineText", "legal late-payment rate")},
    {"late_penalty_rate_percent", QT_TRANSLATE_NOOP("quittance::TimelineText", "late-payment rate")},
    {"discount_terms_fr", QT_TRANSLATE_NOOP("quittance::TimelineText", "French discount terms")},
    {"discount_terms_en", QT_TRANSLATE_NOOP("quittance::TimelineText", "English discount terms")},
    {"footer_note_fr", QT_TRANSLATE_NOOP("quittance::TimelineText", "French footer")},
    {"footer_note_en", QT_TRANSLATE_NOOP("quittance::TimelineText", "English footer")},
};

template <size_t N>
QString titleOf(const Titled (&table)[N], const QString& key) {
    for (const Titled& entry : table)
        if (key == QLatin1StringView(entry.key))
            return TimelineText::tr(entry.title);
    QString words = key;
    return words.replace(u'_', u' ');
}

QString shown(const QString& key, const QJsonValue& value) {
    if (value.isBool())
        return value.toBool() ? TimelineText::tr("yes") : TimelineText::tr("no");
    if (value.isDouble())
        return QLocale().toString(value.toInteger());
    const QString text = value.toString();
    if (text.isEmpty())
        return u"–"_s;
    if (key == "method"_L1 || key == "collection_method"_L1) {
        const auto method = collectionMethodFromString(text);
        return method ? displayName(*method) : text;
    }
    if (key == "domain_state"_L1) {
        const auto state = domainStateFromString(text);
        return state ? displayName(*state) : text;
    }
    if (key == "origin"_L1) {
        const auto origin = domainOriginFromString(text);
        return origin ? displayName(*origin) : text;
    }
    if (key == "end_kind"_L1) {
        switch (endKindFromString(text).value_or(EndKind::None)) {
        case EndKind::None: break;
        case EndKind::Changed: return displayName(SubscriptionStatus::Replaced);
        case EndKind::Paused: return displayName(SubscriptionStatus::Paused);
        case EndKind::Cancelled: return displayName(SubscriptionStatus::Cancelled);
        case EndKind::Expired: return displayName(SubscriptionStatus::Ended);
        }
    }
    if (key == "means"_L1) {
        const auto means = acceptanceMeansFromString(text);
        return means ? displayName(*means) : text;
    }
    if (key == "changes_allowed"_L1)
        return text == toString(ChangesAllowed::All) ? TimelineText::tr("all", "changes")
                                                     : TimelineText::tr("only adding licences");
    if (key == "payment_terms_kind"_L1) {
        switch (const auto kind = paymentTermsKindFromString(text); kind ? *kind : PaymentTerms::Kind::NetDays) {
        case PaymentTerms::Kind::NetDays: return TimelineText::tr("days from the invoice", "payment terms");
        case PaymentTerms::Kind::EndOfMonth: return TimelineText::tr("end of the month", "payment terms");
        case PaymentTerms::Kind::DayOfMonth: return TimelineText::tr("day of the month", "payment terms");
        }
    }
    if (key == "upgrade"_L1 || key == "downgrade"_L1) {
        const auto timing = changeTimingFromString(text);
        return timing ? displayName(*timing) : text;
    }
    const QDate day = text.size() == 10 ? QDate::fromString(text, Qt::ISODate) : QDate();
    return day.isValid() ? QLocale().toString(day, QLocale::ShortFormat) : text;
}

/// An amount in its currency, a price with all its decimals; empty when it is neither.
QString shownAmount(const QJsonObject& facts, const QString& key) {
    const auto currency = Currency::fromCode(facts.value("currency"_L1).toString());
    if (!currency)
        return {};
    const QString text = facts.value(key).toString();
    if (const auto money = Money::parse(text, *currency))
        return MoneyFormat::withCurrency(*money, QLocale());
    const auto price = parseMillionths(text);
    return price ? MoneyFormat::price(UnitPrice::fromMillionths(*price), *currency, QLocale()) : QString();
}

/// "city: Lyon → Paris". Keys of the database and nested parts are named without their values.
QString changeOf(const QString& key, const QJsonValue& before, const QJsonValue& after) {
    QString title = titleOf(fields, key);
    if (key.endsWith("_id"_L1) || before.isObject() || after.isObject())
        return title;
    return TimelineText::tr("%1: %2 → %3").arg(title, shown(key, before), shown(key, after));
}

QStringList keysOf(const QJsonObject& before, const QJsonObject& after) {
    QStringList keys = before.keys() + after.keys();
    keys.removeDuplicates();
    return keys;
}

/// The facts of a creation or an issue that tell one from another; the thing itself shows the rest.
QString factsOf(const QJsonObject& facts) {
    static const QStringList amounts{u"gross"_s, u"amount"_s, u"unit_price"_s};
    static const QStringList telling{
        u"terms"_s,     u"accepted_by"_s, u"accepted_on"_s,  u"means"_s,        u"bundle"_s,        u"regrouped"_s,
        u"products"_s,  u"tiers"_s,       u"valid_from"_s,   u"requested_by"_s, u"received_on"_s,   u"method"_s,
        u"reference"_s, u"granted_by"_s,  u"claim_until"_s,  u"valid_until"_s,  u"voucher_for"_s,   u"valid_months"_s,
        u"reason"_s,    u"due_date"_s,    u"credit_note"_s,  u"duplicate"_s,    u"quantity"_s,      u"start_date"_s,
        u"name"_s,      u"file"_s,        u"merged"_s,       u"survivor"_s,     u"subscriptions"_s, u"open_invoices"_s,
        u"address"_s,   u"origin"_s,      u"domain_state"_s, u"site"_s,         u"expires_on"_s,    u"subscription"_s,
        u"holder"_s,    u"provider"_s};
    QStringList parts;
    for (const QString& key : amounts)
        if (const QString text = shownAmount(facts, key); !text.isEmpty())
            parts.append(TimelineText::tr("%1: %2").arg(titleOf(fields, key), text));
    for (const QString& key : telling) {
        const QJsonValue value = facts.value(key);
        if (!value.toString().isEmpty() || value.isDouble() || value.isBool())
            parts.append(TimelineText::tr("%1: %2").arg(titleOf(fields, key), shown(key, value)));
    }
    return parts.join(u" · "_s);
}

/// A pause, an end, a change of terms and what takes them back have names of their own; empty: it is something else.
QString lifeOf(const QJsonObject& before, const QJsonObject& after) {
    const QString was = before.value("end_kind"_L1).toString();
    const QString is = after.value("end_kind"_L1).toString();
    const auto day = [](const QJsonObject& facts, const char* key, int later) {
        const QDate found = QDate::fromString(facts.value(QLatin1StringView(key)).toString(), Qt::ISODate);
        return QLocale().toString(found.addDays(later), QLocale::ShortFormat);
    };
    if (is == toString(EndKind::Paused) && was.isEmpty())
        return after.contains("resumes_on"_L1) ? TimelineText::tr("Paused from %1, resumes on %2")
                                                     .arg(day(after, "last_day", 1), day(after, "resumes_on", 0))
                                               : TimelineText::tr("Paused from %1").arg(day(after, "last_day", 1));
    if (is == toString(EndKind::Changed) && after.contains("last_day"_L1))
        return TimelineText::tr("Goes on under other terms from %1").arg(day(after, "last_day", 1));
    if (is == toString(EndKind::Cancelled))
        return after.contains("last_day"_L1) ? TimelineText::tr("Cancelled, last day %1").arg(day(after, "last_day", 0))
                                             : TimelineText::tr("Cancelled during the pause");
    if (!was.isEmpty() && is.isEmpty() && before.contains("last_day"_L1)) {
        if (was == toString(EndKind::Paused))
            return TimelineText::tr("Pause revoked");
        return was == toString(EndKind::Changed) ? TimelineText::tr("Change revoked") : TimelineText::tr("End revoked");
    }
    if (after.contains("resumes_on"_L1) && was == is)
        return TimelineText::tr("Resumes on %1").arg(day(after, "resumes_on", 0));
    return {};
}

} // namespace

TimelineEntry timelineEntry(const AuditEntry& entry) {
    TimelineEntry line{.atMs = entry.atMs,
                       .what = titleOf(actions, entry.action),
                       .actor = entry.actor,
                       .source = entry.source,
                       .detail = {}};
    if (entry.action == "add_note"_L1 || entry.action == "remove_note"_L1) {
        line.detail = (entry.before.isEmpty() ? entry.after : entry.before).value("text"_L1).toString();
        return line;
    }
    if (entry.before.isEmpty() || entry.after.isEmpty()) {
        line.detail = factsOf(entry.before.isEmpty() ? entry.after : entry.before);
        return line;
    }
    if (entry.action == "update"_L1) {
        if (QString life = lifeOf(entry.before, entry.after); !life.isEmpty()) {
            line.what = std::move(life);
            return line;
        }
        QStringList titles;
        for (const QString& key : keysOf(entry.before, entry.after))
            titles.append(titleOf(fields, key));
        titles.removeDuplicates();
        line.what = TimelineText::tr("Changed: %1").arg(titles.join(u", "_s));
    }
    line.detail = changesInWords(entry.before, entry.after);
    return line;
}

QString changesInWords(QJsonObject before, QJsonObject after) {
    keepDifferences(before, after);
    QStringList changes;
    for (const QString& key : keysOf(before, after))
        changes.append(changeOf(key, before.value(key), after.value(key)));
    return changes.join(u" · "_s);
}

} // namespace quittance

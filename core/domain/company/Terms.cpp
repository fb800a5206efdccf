#include "domain/company/Terms.h"

#include "base/Text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QUrl>

#include <algorithm>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

struct TermsText {
    Q_DECLARE_TR_FUNCTIONS(quittance::Terms)
};

constexpr qsizetype longestLabel = 60;
constexpr qsizetype longestText = 200'000;
constexpr qsizetype longestName = 200;

bool isWebAddress(const QString& link) {
    const QUrl url(link, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1);
}

} // namespace

QString toString(TermsKind kind) { return kind == TermsKind::Agreement ? u"agreement"_s : u"privacy"_s; }

Result<TermsKind> termsKindFromString(QStringView text) {
    for (const TermsKind kind : {TermsKind::Agreement, TermsKind::Privacy})
        if (text == toString(kind))
            return kind;
    return invalid(TermsText::tr("“%1” is not a kind of terms. Use agreement or privacy.").arg(text), u"kind"_s);
}

QString displayName(TermsKind kind) {
    return kind == TermsKind::Agreement ? TermsText::tr("Subscription agreement") : TermsText::tr("Privacy terms");
}

QString toString(AcceptanceMeans means) {
    switch (means) {
    case AcceptanceMeans::Signed: return u"signed"_s;
    case AcceptanceMeans::Email: return u"email"_s;
    case AcceptanceMeans::Phone: return u"phone"_s;
    case AcceptanceMeans::Online: return u"online"_s;
    }
    Q_UNREACHABLE();
}

Result<AcceptanceMeans> acceptanceMeansFromString(QStringView text) {
    using enum AcceptanceMeans;
    for (const AcceptanceMeans means : {Signed, Email, Phone, Online})
        if (text == toString(means))
            return means;
    return invalid(TermsText::tr("“%1” is no way to accept terms. Use signed, email, phone or online.").arg(text),
                   u"means"_s);
}

QString displayName(AcceptanceMeans means) {
    switch (means) {
    case AcceptanceMeans::Signed: return TermsText::tr("Signed");
    case AcceptanceMeans::Email: return TermsText::tr("By e-mail");
    case AcceptanceMeans::Phone: return TermsText::tr("On the phone");
    case AcceptanceMeans::Online: return TermsText::tr("Online");
    }
    Q_UNREACHABLE();
}

std::vector<Error> validate(const TermsVersion& terms) {
    std::vector<Error> errors;
    if (terms.label.isEmpty())
        errors.push_back(
            invalid(TermsText::tr("Enter the version, as it stands on the document: “2026-01”."), u"label"_s));
    if (!terms.validFrom.isValid())
        errors.push_back(invalid(TermsText::tr("Enter the day from which this version holds."), u"validFrom"_s));
    if (terms.text.isEmpty() && terms.link.isEmpty())
        errors.push_back(invalid(TermsText::tr("Enter the text, or the link to it."), u"text"_s));
    if (!terms.link.isEmpty() && !isWebAddress(terms.link))
        errors.push_back(invalid(TermsText::tr("A link looks like https://example.com/terms."), u"link"_s));
    return errors;
}

TermsVersion normalised(TermsVersion terms) {
    terms.label = text::normalisedLine(terms.label, longestLabel);
    terms.text = text::normalisedBlock(terms.text, longestText);
    terms.link = text::withoutSpaces(text::normalisedLine(terms.link, 1000));
    return terms;
}

QJsonObject toJson(const TermsVersion& terms) {
    return {{u"kind"_s, toString(terms.kind)},
            {u"name"_s, terms.label},
            {u"valid_from"_s, terms.validFrom.toString(Qt::ISODate)},
            {u"text"_s, terms.text},
            {u"link"_s, terms.link}};
}

QString nameOf(TermsKind kind, const QString& label) {
    return TermsText::tr("%1 %2", "kind of terms, version").arg(displayName(kind), label);
}

std::vector<TermsVersion> inForce(const std::vector<TermsVersion>& all, QDate day) {
    std::vector<TermsVersion> holding;
    for (const TermsKind kind : {TermsKind::Agreement, TermsKind::Privacy}) {
        const TermsVersion* newest = nullptr;
        for (const TermsVersion& terms : all)
            if (terms.kind == kind && terms.validFrom <= day && (!newest || terms.validFrom > newest->validFrom))
                newest = &terms;
        if (newest)
            holding.push_back(*newest);
    }
    return holding;
}

std::vector<Error> validate(const TermsConsent& consent, QDate today) {
    std::vector<Error> errors;
    if (!consent.waivedBecause.isEmpty())
        return errors;
    if (consent.acceptedBy.isEmpty())
        errors.push_back(invalid(TermsText::tr("Enter who of the customer has accepted the terms."), u"acceptedBy"_s));
    if (consent.acceptedOn.isValid() && consent.acceptedOn > today)
        errors.push_back(invalid(TermsText::tr("%1 lies ahead. Enter the day on which the terms were accepted.")
                                     .arg(QLocale().toString(consent.acceptedOn, QLocale::ShortFormat)),
                                 u"acceptedOn"_s));
    return errors;
}

TermsConsent normalised(TermsConsent consent) {
    consent.acceptedBy = text::normalisedLine(consent.acceptedBy, longestName);
    consent.waivedBecause = text::normalisedLine(consent.waivedBecause);
    return consent;
}

} // namespace quittance

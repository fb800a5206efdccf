#pragma once

#include "base/Ids.h"
#include "base/Result.h"

#include <QDate>
#include <QJsonObject>
#include <QString>

#include <vector>

namespace quittance {

/// What a customer accepts before subscribing (F042).
enum class TermsKind : quint8 { Agreement, Privacy };
QString toString(TermsKind kind); ///< "agreement", "privacy"
Result<TermsKind> termsKindFromString(QStringView text);
QString displayName(TermsKind kind);

/// How the customer said so.
enum class AcceptanceMeans : quint8 { Signed, Email, Phone, Online };
QString toString(AcceptanceMeans means); ///< "signed", "email", "phone", "online"
Result<AcceptanceMeans> acceptanceMeansFromString(QStringView text);
QString displayName(AcceptanceMeans means);

/// One version of the subscription agreement or of the privacy terms. Once somebody has accepted it, it never changes.
struct TermsVersion {
    TermsId id;
    TermsKind kind = TermsKind::Agreement;
    QString label;   ///< unique among its kind: "2026-01"
    QDate validFrom; ///< in force from this day until the next version of its kind
    QString text;    ///< the whole text, plain; or a link, or both
    QString link;
    qint64 acceptances = 0; ///< so far
    qint64 version = 0;
    bool operator==(const TermsVersion&) const = default;
};

std::vector<Error> validate(const TermsVersion& terms);
TermsVersion normalised(TermsVersion terms);
QJsonObject toJson(const TermsVersion& terms);
/// "Subscription agreement 2026-01".
QString nameOf(TermsKind kind, const QString& label);

/// Of each kind the newest that holds on the day.
std::vector<TermsVersion> inForce(const std::vector<TermsVersion>& all, QDate day);

/// What somebody of the customer said about terms.
struct TermsConsent {
    struct Seen {
        TermsId id;
        qint64 version = 0;
    };
    std::vector<Seen> seen; ///< what was shown to whoever wrote it down; empty: whatever is in force
    QString acceptedBy;
    QDate acceptedOn; ///< not valid: today
    AcceptanceMeans means = AcceptanceMeans::Signed;
    QString waivedBecause; ///< goes on without, for this reason; needs Permission::OverrideTerms
};

std::vector<Error> validate(const TermsConsent& consent, QDate today);
TermsConsent normalised(TermsConsent consent);

/// Who accepted which version, when and how. Insert-only.
struct TermsAcceptance {
    TermsId terms;
    CustomerId customer;
    SubscriptionId subscription; ///< with which it was asked
    QString acceptedBy;
    QDate acceptedOn;
    AcceptanceMeans means = AcceptanceMeans::Signed;
    // As it is shown:
    TermsKind kind = TermsKind::Agreement;
    QString label;
    QString recordedBy;
};

} // namespace quittance

#include "domain/catalog/Edition.h"

#include <QRegularExpression>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto unicode = QRegularExpression::UseUnicodePropertiesOption;

QString withoutInterval(QString name) {
    static const QRegularExpression interval(
        uR"(\b((mensuel|annuel|trimestriel|hebdomadaire)(le)?s?|monthly|yearly|annual(ly)?|quarterly|weekly|)"
        uR"((par|per) (jour|semaine|mois|an|day|week|month|year)|)"
        uR"((((tous|toutes) les|every) )?(\d+|deux|trois|cinq|two|three|five) (semaines|mois|ans|weeks|months|years))\b)"_s,
        QRegularExpression::CaseInsensitiveOption | unicode);
    return name.remove(interval);
}

} // namespace

// All else than the interval tells editions apart, or two that differ in more would be compared in price.
QString editionKey(const Plan& plan) {
    static const QRegularExpression between(uR"([^\w]+)"_s, unicode);
    return withoutInterval(nameIn(u"en"_s, plan.nameFr, plan.nameEn)).replace(between, u" "_s).trimmed().toCaseFolded();
}

QString editionName(const Plan& plan, const QString& language) {
    static const QRegularExpression emptied(uR"(\(\s*\)|\[\s*\])"_s);
    static const QRegularExpression twice(uR"((\s*[,;·–—-])(\s*[,;·–—-])+)"_s);
    static const QRegularExpression edge(uR"(^[\s,;·–—-]+|[\s,;·–—-]+$)"_s);
    const QString whole = nameIn(language, plan.nameFr, plan.nameEn);
    QString name = withoutInterval(whole).remove(emptied).replace(twice, u"\\1"_s).remove(edge).simplified();
    // "Weekly visit" is the edition "Visit".
    if (!name.isEmpty() && whole.front().isUpper())
        name.front() = name.front().toUpper();
    return name;
}

qint64 intervalDays(const Plan& plan) {
    switch (plan.intervalUnit) {
    case IntervalUnit::Day: return plan.intervalCount;
    case IntervalUnit::Week: return 7LL * plan.intervalCount;
    case IntervalUnit::Month: return 30LL * plan.intervalCount;
    case IntervalUnit::Year: return 365LL * plan.intervalCount;
    }
    Q_UNREACHABLE();
}

Money perYear(const Money& period, const Plan& plan) {
    if (plan.billing == BillingType::OneOff)
        return period;
    switch (plan.intervalUnit) {
    case IntervalUnit::Day: return period.times(365, plan.intervalCount, Rounding::HalfUp);
    case IntervalUnit::Week: return period.times(52, plan.intervalCount, Rounding::HalfUp);
    case IntervalUnit::Month: return period.times(12, plan.intervalCount, Rounding::HalfUp);
    case IntervalUnit::Year: return period.times(1, plan.intervalCount, Rounding::HalfUp);
    }
    Q_UNREACHABLE();
}

} // namespace quittance

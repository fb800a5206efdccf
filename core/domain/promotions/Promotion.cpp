#include "domain/promotions/Promotion.h"

#include "base/Text.h"
#include "domain/money/MoneyFormat.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace quittance {

namespace {

struct PromotionText {
    Q_DECLARE_TR_FUNCTIONS(quittance::Promotion)
};

constexpr qsizetype longestCode = 40;
constexpr int mostPeriods = 120;

QString shown(QDate day) { return QLocale().toString(day, QLocale::ShortFormat); }

Error refused(const QString& why) { return invalid(why, u"promotionCode"_s); }

} // namespace

QString toString(PromotionDuration duration) {
    switch (duration) {
    case PromotionDuration::Once: return u"once"_s;
    case PromotionDuration::Periods: return u"periods"_s;
    case PromotionDuration::Forever: return u"forever"_s;
    }
    Q_UNREACHABLE();
}

Result<PromotionDuration> promotionDurationFromString(QStringView text) {
    for (const auto duration : {PromotionDuration::Once, PromotionDuration::Periods, PromotionDuration::Forever})
        if (text == toString(duration))
            return duration;
    return invalid(PromotionText::tr("There is no such duration."));
}

QString promotionKey(QStringView code) {
    QString key = text::folded(code);
    key.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return key;
}

Error unknownPromotion() {
    return refused(PromotionText::tr("There is no such promotion code. Check how it is written."));
}

const Promotion* introductionOf(const std::vector<Promotion>& promotions, PlanId plan, QDate today) {
    const Promotion* first = nullptr;
    for (const Promotion& promotion : promotions) {
        const bool holds = promotion.introductory && !promotion.archived &&
                           (!promotion.validFrom || today >= *promotion.validFrom) &&
                           (!promotion.validUntil || today <= *promotion.validUntil) &&
                           (!promotion.mostUses || promotion.uses < *promotion.mostUses) &&
                           std::ranges::find(promotion.plans, plan) != promotion.plans.end();
        if (holds && (!first || promotion.code < first->code))
            first = &promotion;
    }
    return first;
}

Result<AppliedPromotion> apply(const Promotion& promotion, const PromotionUse& use) {
    if (promotion.archived)
        return unknownPromotion();
    if (promotion.validFrom && use.today < *promotion.validFrom)
        return refused(
            PromotionText::tr("The code %1 holds from %2 on.").arg(promotion.code, shown(*promotion.validFrom)));
    if (promotion.validUntil && use.today > *promotion.validUntil)
        return refused(
            PromotionText::tr("The code %1 lapsed on %2.").arg(promotion.code, shown(*promotion.validUntil)));
    if (promotion.mostUses && promotion.uses >= *promotion.mostUses)
        return refused(PromotionText::tr("The code %1 is used up.").arg(promotion.code));
    if (promotion.oncePerCustomer && use.usedByCustomer)
        return refused(PromotionText::tr("This customer has used the code %1 already.").arg(promotion.code));
    if (!promotion.plans.empty() && std::ranges::find(promotion.plans, use.plan) == promotion.plans.end())
        return refused(PromotionText::tr("The code %1 is not for this plan.").arg(promotion.code));
    AppliedPromotion applied{.promotion = promotion.id,
                             .use = {},
                             .code = promotion.code,
                             .rate = promotion.rate,
                             .from = use.from,
                             .until = {}};
    if (promotion.rate.isZero()) {
        const auto amount = std::ranges::find(promotion.amounts, use.currency, &Money::currency);
        if (amount == promotion.amounts.end())
            return refused(
                PromotionText::tr("The code %1 is not for prices in %2.").arg(promotion.code, use.currency.code()));
        applied.amountMinor = amount->minor();
    }
    if (use.oneOff)
        applied.until = use.from.addDays(1);
    else if (promotion.duration != PromotionDuration::Forever) {
        const int periods = promotion.duration == PromotionDuration::Once ? 1 : promotion.periods;
        applied.until = use.cycle.boundary(use.cycle.indexOf(use.from) + periods);
    }
    return applied;
}

std::vector<Error> validate(const Promotion& promotion) {
    std::vector<Error> errors;
    const auto wrong = [&errors](const QString& why, const QString& field) { errors.push_back(invalid(why, field)); };
    if (promotionKey(promotion.code).isEmpty())
        wrong(PromotionText::tr("Enter the code: letters or digits."), u"code"_s);
    else if (promotion.code.size() > longestCode)
        wrong(PromotionText::tr("The code is too long."), u"code"_s);
    if (promotion.amounts.empty()) {
        if (promotion.rate <= Rate() || promotion.rate > Rate::fromInteger(1))
            wrong(PromotionText::tr("Enter a share between 0 % and 100 %, or an amount."), u"rate"_s);
    } else if (!promotion.rate.isZero()) {
        wrong(PromotionText::tr("A code takes off a share or an amount, not both."), u"rate"_s);
    }
    std::set<Currency> currencies;
    for (const Money& amount : promotion.amounts) {
        if (amount.minor() <= 0)
            wrong(PromotionText::tr("Enter an amount of more than zero."), u"amounts"_s);
        if (!currencies.insert(amount.currency()).second)
            wrong(PromotionText::tr("There are two amounts in %1.").arg(amount.currency().code()), u"amounts"_s);
    }
    if (promotion.duration == PromotionDuration::Periods && (promotion.periods < 1 || promotion.periods > mostPeriods))
        wrong(PromotionText::tr("Enter 1 to 120 periods."), u"periods"_s);
    if (promotion.validFrom && promotion.validUntil && *promotion.validUntil < *promotion.validFrom)
        wrong(PromotionText::tr("The last day lies before the first one."), u"validUntil"_s);
    if (promotion.introductory && promotion.plans.empty())
        wrong(PromotionText::tr("Tick the plans whose new subscriptions it is proposed with."), u"plans"_s);
    if (promotion.mostUses && *promotion.mostUses < 1)
        wrong(PromotionText::tr("Enter at least one use, or leave it empty."), u"mostUses"_s);
    return errors;
}

Promotion normalised(Promotion promotion) {
    promotion.code = text::normalisedLine(promotion.code).toUpper();
    promotion.note = text::normalisedLine(promotion.note);
    if (promotion.duration != PromotionDuration::Periods)
        promotion.periods = 1;
    std::ranges::sort(promotion.amounts, {}, &Money::currency);
    std::ranges::sort(promotion.plans, {}, &PlanId::value);
    promotion.plans.erase(std::unique(promotion.plans.begin(), promotion.plans.end()), promotion.plans.end());
    return promotion;
}

QJsonObject toJson(const Promotion& promotion) {
    QJsonArray amounts;
    for (const Money& amount : promotion.amounts)
        amounts.append(QString(amount.toString() + u' ' + amount.currency().code()));
    QJsonArray plans;
    for (const PlanId plan : promotion.plans)
        plans.append(plan.value);
    QJsonObject json{{u"code"_s, promotion.code},
                     {u"note"_s, promotion.note},
                     {u"rate_percent"_s, percentToString(promotion.rate)},
                     {u"amounts"_s, amounts},
                     {u"duration"_s, toString(promotion.duration)},
                     {u"periods"_s, promotion.periods},
                     {u"plans"_s, plans},
                     {u"once_per_customer"_s, promotion.oncePerCustomer},
                     {u"introductory"_s, promotion.introductory},
                     {u"archived"_s, promotion.archived}};
    if (promotion.validFrom)
        json.insert(u"valid_from"_s, promotion.validFrom->toString(Qt::ISODate));
    if (promotion.validUntil)
        json.insert(u"valid_until"_s, promotion.validUntil->toString(Qt::ISODate));
    if (promotion.mostUses)
        json.insert(u"most_uses"_s, *promotion.mostUses);
    return json;
}

QString promotionText(const Promotion& promotion) {
    const QLocale locale;
    QStringList off;
    if (promotion.amounts.empty())
        off.append(MoneyFormat::percent(promotion.rate, locale));
    for (const Money& amount : promotion.amounts)
        off.append(MoneyFormat::withCurrency(amount, locale));
    const QString what = u"\u2212"_s + off.join(PromotionText::tr(" or −", "amounts in several currencies"));
    const int periods = promotion.periods;
    switch (promotion.duration) {
    case PromotionDuration::Once: return PromotionText::tr("%1 once").arg(what);
    case PromotionDuration::Periods: return PromotionText::tr("%1 for %Ln periods", "", periods).arg(what);
    case PromotionDuration::Forever: return PromotionText::tr("%1 for good").arg(what);
    }
    Q_UNREACHABLE();
}

Rate withPromotion(Rate own, Rate promotion) {
    const Int128 kept = Int128{Rate::one - own.millionths()} * (Rate::one - promotion.millionths());
    return Rate::fromMillionths(Rate::one - divideRounded(kept, Rate::one, Rounding::HalfUp));
}

} // namespace quittance

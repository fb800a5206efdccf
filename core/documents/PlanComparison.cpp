#include "documents/PlanComparison.h"

#include "documents/DocumentTexts.h"
#include "domain/catalog/PriceParts.h"
#include "domain/money/MoneyFormat.h"
#include "domain/taxes/DocumentLanguage.h"

#include <algorithm>
#include <functional>
#include <limits>
#include <map>
#include <tuple>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What a period of one unit costs at list price.
Money periodPrice(const PricedPlan& offer) {
    Money sum = Money::zero(offer.price.currency);
    for (const PricePart& part : periodParts(offer.plan, offer.price, Quantity::fromInteger(1)))
        sum += Money::product(part.price, part.quantity, offer.price.currency, Rounding::HalfUp);
    return sum;
}

Money yearPrice(const PricedPlan& offer) { return perYear(periodPrice(offer), offer.plan); }

/// The order of columns; what cannot be worked out stands last.
qint64 rankOf(const PricedPlan& offer) {
    try {
        return yearPrice(offer).minor();
    } catch (const AmountOverflow&) {
        return std::numeric_limits<qint64>::max();
    }
}

using Interval = std::tuple<bool, qint64, IntervalUnit, int>; ///< what is billed once stands last

Interval intervalOf(const Plan& plan) {
    if (plan.billing == BillingType::OneOff)
        return {true, 0, IntervalUnit::Day, 0};
    return {false, intervalDays(plan), plan.intervalUnit, plan.intervalCount};
}

/// Plans that are sold as one, by interval.
struct Edition {
    QString key;
    QString title;
    std::map<Interval, const PricedPlan*> offers;
};

std::vector<Edition> editionsOf(const ComparedProduct& product, Currency currency, const QString& language) {
    std::vector<const PricedPlan*> offers;
    for (const PricedPlan& offer : product.plans)
        if (offer.price.currency == currency)
            offers.push_back(&offer);
    std::ranges::sort(offers, {}, [](const PricedPlan* offer) {
        return std::tuple(offer->plan.billing == BillingType::OneOff, rankOf(*offer), offer->plan.code);
    });
    std::vector<Edition> editions;
    for (const PricedPlan* const offer : offers) {
        const QString key = editionKey(offer->plan);
        const Interval interval = intervalOf(offer->plan);
        const auto same = std::ranges::find(editions, key, &Edition::key);
        if (same != editions.end() && same->offers.try_emplace(interval, offer).second)
            continue;
        // A second plan of one edition and interval is told apart by its whole name.
        QString title = same == editions.end() ? editionName(offer->plan, language)
                                               : nameIn(language, offer->plan.nameFr, offer->plan.nameEn);
        if (title.isEmpty())
            title = nameIn(language, product.product.nameFr, product.product.nameEn);
        editions.push_back({same == editions.end() ? key : u"\n"_s + offer->plan.code, title, {{interval, offer}}});
    }
    return editions;
}

class Table {
public:
    Table(const ComparedProduct& product, Currency currency, const QString& language)
        : m_texts(DocumentTexts::in(language)), m_editions(editionsOf(product, currency, language)) {}

    void fill(ListDocument::Content& content) {
        content.columns.push_back({.title = {}, .right = false, .whole = true});
        std::vector<Interval> intervals;
        for (const Edition& edition : m_editions) {
            content.columns.push_back({.title = edition.title, .right = true, .whole = true});
            for (const auto& [interval, offer] : edition.offers)
                intervals.push_back(interval);
        }
        std::ranges::sort(intervals);
        intervals.erase(std::unique(intervals.begin(), intervals.end()), intervals.end());
        for (const Interval& interval : intervals)
            addInterval(interval);
        addVat();
        addRow(say(u"Regroupe", u"Regroups"), [this](const Edition& edition) {
            QStringList names;
            for (const Product& product : edition.offers.begin()->second->regroups)
                names.append(nameIn(m_texts.isFrench() ? u"fr"_s : u"en"_s, product.nameFr, product.nameEn));
            return names.join(u" + "_s);
        });
        content.rows = std::move(m_rows);
    }

private:
    QString say(QStringView fr, QStringView en) const { return (m_texts.isFrench() ? fr : en).toString(); }
    QString money(const Money& amount) const { return MoneyFormat::withCurrency(amount, m_texts.locale); }
    QString money(UnitPrice amount, const Price& price) const {
        return MoneyFormat::price(amount, price.currency, m_texts.locale);
    }
    QString number(Quantity quantity) const { return MoneyFormat::number(quantity.millionths(), m_texts.locale); }

    QString intervalTitle(const Plan& plan) const {
        if (plan.billing == BillingType::OneOff)
            return say(u"Une fois", u"Once");
        const bool one = plan.intervalCount == 1;
        const QString count = m_texts.count(plan.intervalCount);
        switch (plan.intervalUnit) {
        case IntervalUnit::Day:
            return one ? say(u"Par jour", u"Per day") : say(u"Tous les %1 jours", u"Every %1 days").arg(count);
        case IntervalUnit::Week:
            return one ? say(u"Par semaine", u"Per week")
                       : say(u"Toutes les %1 semaines", u"Every %1 weeks").arg(count);
        case IntervalUnit::Month:
            return one ? say(u"Par mois", u"Per month") : say(u"Tous les %1 mois", u"Every %1 months").arg(count);
        case IntervalUnit::Year:
            return one ? say(u"Par an", u"Per year") : say(u"Tous les %1 ans", u"Every %1 years").arg(count);
        }
        Q_UNREACHABLE();
    }

    /// A line for a plain price, one for each tier.
    QStringList priceLines(const PricedPlan& offer) const {
        const Price& price = offer.price;
        const QString package = price.packageSize.isZero()
                                    ? QString()
                                    : say(u"%2 le lot de %1", u"%2 a package of %1").arg(number(price.packageSize));
        const auto each = [&](UnitPrice amount) {
            return package.isEmpty() ? say(u"%1 l’unité", u"%1 a unit").arg(money(amount, price))
                                     : package.arg(money(amount, price));
        };
        if (!hasTiers(offer.plan.pricing) || price.tiers.empty())
            return {offer.plan.pricing == PricingModel::Flat ? money(price.amount, price) : each(price.amount)};
        const bool all = offer.plan.pricing == PricingModel::Volume;
        QStringList lines;
        for (const PriceTier& tier : price.tiers) {
            const QString range =
                tier.upTo ? say(u"jusqu’à %1", u"up to %1").arg(number(*tier.upTo)) : say(u"au-delà", u"beyond");
            QString line = range + say(u"\u00A0: ", u": ") + (all ? say(u"toutes à ", u"all at ") : QString()) +
                           each(tier.unitPrice);
            if (!tier.flatFee.isZero())
                line += u" + "_s + money(tier.flatFee, price);
            lines.append(line);
        }
        return lines;
    }

    /// Without a cell that says something there is no row.
    void addRow(const QString& title, const std::function<QString(const Edition&)>& cell) {
        QStringList row{title};
        bool says = false;
        for (const Edition& edition : m_editions) {
            try {
                row.append(cell(edition));
            } catch (const AmountOverflow&) {
                row.append(u"—"_s);
            }
            says = says || !row.last().isEmpty();
        }
        if (!says)
            return;
        for (QString& text : row)
            if (text.isEmpty() && !title.isEmpty())
                text = u"—"_s;
        m_rows.push_back(row);
    }

    void addInterval(const Interval& interval) {
        const auto offered = [&interval](const Edition& edition) -> const PricedPlan* {
            const auto found = edition.offers.find(interval);
            return found == edition.offers.end() ? nullptr : found->second;
        };
        const PricedPlan* any = nullptr;
        qsizetype lines = 0;
        for (const Edition& edition : m_editions)
            if (const PricedPlan* const offer = offered(edition)) {
                any = offer;
                lines = std::max(lines, priceLines(*offer).size());
            }
        for (qsizetype line = 0; line < lines; ++line)
            addRow(line == 0 ? intervalTitle(any->plan) : QString(), [&](const Edition& edition) {
                const PricedPlan* const offer = offered(edition);
                return offer ? priceLines(*offer).value(line) : line == 0 ? u"—"_s : QString();
            });
        addRow(say(u"Soit par mois", u"Equivalent per month"), [&](const Edition& edition) {
            const PricedPlan* const offer = offered(edition);
            return offer ? monthText(*offer) : QString();
        });
        addRow(say(u"Économie sur un an", u"Saved over a year"), [&](const Edition& edition) {
            const PricedPlan* const offer = offered(edition);
            return offer ? savingText(*edition.offers.begin()->second, *offer) : QString();
        });
        const auto addFee = [&](const QString& title, UnitPrice Price::*fee) {
            addRow(title, [&](const Edition& edition) {
                const PricedPlan* const offer = offered(edition);
                return offer && !(offer->price.*fee).isZero() ? money(offer->price.*fee, offer->price) : QString();
            });
        };
        addFee(say(u"Minimum par période", u"Minimum per period"), &Price::minimum);
        addFee(say(u"Frais de mise en service", u"Set-up fee"), &Price::setupFee);
    }

    QString monthText(const PricedPlan& offer) const {
        const Plan& plan = offer.plan;
        const bool isMonth = plan.intervalUnit == IntervalUnit::Month && plan.intervalCount == 1;
        if (plan.billing == BillingType::OneOff || hasTiers(plan.pricing) || isMonth)
            return {};
        const Money period =
            Money::product(offer.price.amount, Quantity::fromInteger(1), offer.price.currency, Rounding::HalfUp);
        if (plan.intervalUnit == IntervalUnit::Month)
            return money(period.times(1, plan.intervalCount, Rounding::HalfUp));
        if (plan.intervalUnit == IntervalUnit::Year)
            return money(period.times(1, 12LL * plan.intervalCount, Rounding::HalfUp));
        return money(perYear(period, plan).times(1, 12, Rounding::HalfUp)); // weeks and days as in the MRR
    }

    QString savingText(const PricedPlan& shortest, const PricedPlan& offer) const {
        if (&shortest == &offer || offer.plan.billing == BillingType::OneOff || hasTiers(offer.plan.pricing) ||
            shortest.plan.pricing != offer.plan.pricing || shortest.price.packageSize != offer.price.packageSize ||
            shortest.price.taxIncluded != offer.price.taxIncluded)
            return {};
        const auto year = [](const PricedPlan& each) {
            return perYear(
                Money::product(each.price.amount, Quantity::fromInteger(1), each.price.currency, Rounding::HalfUp),
                each.plan);
        };
        const Money before = year(shortest);
        const Money saved = before - year(offer);
        if (saved.isZero() || saved.isNegative())
            return {};
        const qint64 thousandths = divideRounded(Int128{saved.minor()} * 1'000, before.minor(), Rounding::HalfUp);
        return u"%1 (%2)"_s.arg(money(saved),
                                MoneyFormat::percent(Rate::fromMillionths(thousandths * 1'000), m_texts.locale));
    }

    void addVat() {
        addRow(say(u"TVA", u"VAT"), [this](const Edition& edition) {
            QStringList all;
            for (const auto& [interval, offer] : edition.offers) {
                const QString rate = MoneyFormat::percent(offer->plan.vatRate, m_texts.locale);
                const QString text = offer->plan.vatExempt      ? say(u"exonéré", u"exempt")
                                     : offer->price.taxIncluded ? say(u"%1 comprise", u"%1 included").arg(rate)
                                                                : say(u"%1 en sus", u"%1 added").arg(rate);
                if (!all.contains(text))
                    all.append(text);
            }
            return all.join(u" / "_s);
        });
    }

    const DocumentTexts& m_texts;
    std::vector<Edition> m_editions;
    std::vector<QStringList> m_rows;
};

} // namespace

ListDocument::Content planComparison(const ComparedProduct& product, Currency currency, QDate day,
                                     const QString& company, const QString& language) {
    const DocumentTexts& texts = DocumentTexts::in(language);
    const bool french = texts.isFrench();
    ListDocument::Content content;
    content.company = company;
    content.title = (french ? u"%1\u00A0: forfaits et prix"_s : u"%1: plans and prices"_s)
                        .arg(nameIn(documentLanguage(language), product.product.nameFr, product.product.nameEn));
    content.filter =
        (french ? u"Prix catalogue en %1 au %2"_s : u"List prices in %1 on %2"_s).arg(currency.code(), texts.date(day));
    content.printedOn = content.filter;
    Table(product, currency, documentLanguage(language)).fill(content);
    return content;
}

} // namespace quittance

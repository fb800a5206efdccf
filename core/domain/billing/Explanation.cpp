#include "domain/billing/Explanation.h"

#include "domain/money/MoneyFormat.h"
#include "domain/taxes/DocumentLanguage.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace quittance {

namespace {

/// The words of an explanation in the two languages of documents (see DocumentLanguage.h): the reader of a document is
/// not the user of the program, so they are no tr() texts. Spaces before ':' and units are no-break spaces.
struct Words {
    QStringView formula, listPrice, grossPrice, quantity, daysUsed, daysTotal, discount, taxRate;
    QStringView wholePeriod;   ///< %1 first day, %2 last day, %3 number of days
    QStringView partOfPeriod;  ///< %1, %2 as above, %3 days used, %4 days of the aligned period
    QStringView alignedPeriod; ///< %1 first day, %2 last day
    QStringView exactly;       ///< %1 amount with all its decimals
    QStringView rounded;       ///< %1 amount
    QStringView takenOut;      ///< %1 rate
    QStringView source;        ///< %1 subscription, %2 plan
};

constexpr Words french{
    u"Montant = ",
    u"prix catalogue",
    u"prix catalogue TTC",
    u"quantité",
    u"jours utilisés",
    u"jours de la période",
    u"remise",
    u"taux de TVA",
    u"Période facturée\u00A0: du %1 au %2, période entière (%3\u00A0jours)",
    u"Période facturée\u00A0: du %1 au %2, %3\u00A0jours utilisés sur %4",
    u"Période de référence\u00A0: du %1 au %2",
    u"Valeur exacte\u00A0: %1",
    u"Arrondi une seule fois, au plus proche\u00A0: %1",
    u"Prix TTC\u00A0: la TVA de %1 est retirée du total des lignes à ce taux, le reste va à la dernière",
    u"Source\u00A0: abonnement %1, forfait %2",
};

constexpr Words english{
    u"Amount = ",
    u"list price",
    u"list price including VAT",
    u"quantity",
    u"days used",
    u"days of the period",
    u"discount",
    u"VAT rate",
    u"Period billed: %1 to %2, a whole period (%3\u00A0days)",
    u"Period billed: %1 to %2, %3 of %4\u00A0days used",
    u"Reference period: %1 to %2",
    u"Exact value: %1",
    u"Rounded once, to the nearest: %1",
    u"Price including VAT: VAT at %1 is taken out of the total of the lines at this rate, the rest goes to the last one",
    u"Source: subscription %1, plan %2",
};

const Words& wordsIn(const QString& language) { return isFrenchDocument(language) ? french : english; }

QLocale localeOf(const QString& language) {
    return isFrenchDocument(language) ? QLocale(QLocale::French, QLocale::France)
                                      : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

QString dayText(QDate day) { return day.toString(u"dd/MM/yyyy"_s); }

QString formulaText(const Explanation& line, const Words& words) {
    QString text = words.formula % (line.taxIncluded ? words.grossPrice : words.listPrice) % u" × " % words.quantity;
    if (line.daysUsed != line.daysTotal)
        text += u" × " % words.daysUsed % u" ÷ " % words.daysTotal;
    if (!line.discount.isZero())
        text += u" × (1 − " % words.discount % u')';
    if (line.taxIncluded && !line.taxRate.isZero())
        text += u" ÷ (1 + " % words.taxRate % u')';
    return text;
}

QString figuresText(const Explanation& line, const QLocale& locale) {
    QString text = u"= " % MoneyFormat::price(line.listPrice, line.rounded.currency(), locale) % u" × " %
                   MoneyFormat::number(line.quantity.millionths(), locale);
    if (line.daysUsed != line.daysTotal)
        text += u" × " % QString::number(line.daysUsed) % u" ÷ " % QString::number(line.daysTotal);
    if (!line.discount.isZero())
        text += u" × (1 − " % MoneyFormat::percent(line.discount, locale) % u')';
    if (line.taxIncluded && !line.taxRate.isZero())
        text += u" ÷ (1 + " % MoneyFormat::percent(line.taxRate, locale) % u')';
    return text;
}

void addPeriod(QStringList& steps, const Explanation& line, const Words& words) {
    if (line.period.isEmpty())
        return;
    const QString first = dayText(line.period.start);
    const QString last = dayText(line.period.lastDay());
    if (line.daysUsed == line.daysTotal) {
        steps.append(words.wholePeriod.toString().arg(first, last).arg(line.daysTotal));
        return;
    }
    steps.append(words.partOfPeriod.toString().arg(first, last).arg(line.daysUsed).arg(line.daysTotal));
    if (!line.aligned.isEmpty())
        steps.append(words.alignedPeriod.toString().arg(dayText(line.aligned.start), dayText(line.aligned.lastDay())));
}

/// The amount before it is rounded, to eight decimals of a euro; "…" where there are more.
QString exactText(const Explanation& line, const Words& words, const QLocale& locale) {
    const ExactAmount exact = line.exact();
    const Currency currency = line.rounded.currency();
    // What MoneyFormat writes of the whole minor units, with the decimals that follow put behind its last digit.
    const QString digits = exact.decimal(7);
    const qsizetype point = digits.indexOf(u'.');
    const qint64 whole = QStringView(digits).first(point < 0 ? digits.size() : point).toLongLong();
    QString text = MoneyFormat::withCurrency(Money::fromMinor(whole, currency), locale);
    if (whole == 0 && digits.startsWith(u'-'))
        text.prepend(u'\u2212');
    if (point >= 0) {
        QString more = digits.sliced(point + 1).left(6);
        if (digits.size() - point - 1 > more.size())
            more += u'…';
        if (currency.decimals() == 0)
            more.prepend(locale.decimalPoint());
        qsizetype last = text.size();
        while (last > 0 && !text.at(last - 1).isDigit())
            --last;
        text.insert(last, more);
    }
    return words.exactly.toString().arg(text);
}

} // namespace

ExactAmount Explanation::exact() const {
    ExactAmount amount = ExactAmount::of(listPrice, quantity, {daysUsed, daysTotal}, discount, rounded.currency());
    if (taxIncluded)
        amount.withoutTax(taxRate);
    return amount;
}

QStringList Explanation::steps(const QString& language) const {
    const Words& words = wordsIn(language);
    const QLocale locale = localeOf(language);
    QStringList steps{formulaText(*this, words), figuresText(*this, locale)};
    addPeriod(steps, *this, words);
    steps.append(exactText(*this, words, locale));
    if (taxIncluded && !taxRate.isZero())
        steps.append(words.takenOut.toString().arg(MoneyFormat::percent(taxRate, locale)));
    steps.append(words.rounded.toString().arg(MoneyFormat::withCurrency(rounded, locale)));
    if (!subscriptionCode.isEmpty())
        steps.append(words.source.toString().arg(subscriptionCode, planCode));
    return steps;
}

Explanation explain(const InvoiceLine& line) {
    Explanation explanation;
    explanation.listPrice = line.listPrice;
    explanation.taxIncluded = line.includedRate.has_value();
    explanation.taxRate = line.includedRate.value_or(Rate{});
    explanation.quantity = line.quantity;
    explanation.discount = line.discount;
    explanation.period = line.period;
    if (line.daysUsed == line.daysTotal)
        explanation.aligned = line.period;
    explanation.daysUsed = line.daysUsed;
    explanation.daysTotal = line.daysTotal;
    explanation.rounded = line.net;
    explanation.subscriptionId = line.subscriptionId.value_or(SubscriptionId{});
    explanation.subscriptionCode = line.subscriptionCode;
    explanation.priceId = line.priceId.value_or(PriceId{});
    explanation.planCode = line.planCode;
    return explanation;
}

} // namespace quittance

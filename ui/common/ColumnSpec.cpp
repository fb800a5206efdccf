#include "common/ColumnSpec.h"

#include "common/Language.h"
#include "domain/money/MoneyFormat.h"

namespace quittance {

namespace {

template <typename... F>
struct Overloaded : F... {
    using F::operator()...;
};
template <typename... F>
Overloaded(F...) -> Overloaded<F...>;

/// A number in machine form as a spreadsheet of this language reads it.
QString decimalText(QString machineForm) { return machineForm.replace(u'.', Language::locale().decimalPoint()); }

} // namespace

QString cellText(const CellValue& value, bool withCurrency) {
    return std::visit(
        Overloaded{
            [](std::monostate) { return QString(); },
            [](const QString& text) { return text; },
            [](qint64 number) { return Language::number(number); },
            [withCurrency](const Money& money) {
                if (!money.currency().isValid())
                    return QString();
                return withCurrency ? MoneyFormat::withCurrency(money, Language::locale())
                                    : MoneyFormat::amount(money, Language::locale());
            },
            [](QDate date) { return Language::date(date); },
            [](Quantity quantity) { return MoneyFormat::number(quantity.millionths(), Language::locale()); },
            [](Rate rate) { return MoneyFormat::percent(rate, Language::locale()); },
            [](const PriceCell& price) {
                return price.currency.isValid() ? MoneyFormat::price(price.amount, price.currency, Language::locale())
                                                : QString();
            },
            [](const StatusLook& look) { return look.text; },
        },
        value);
}

QString cellCopyText(const CellValue& value) {
    if (const auto* money = std::get_if<Money>(&value)) {
        if (!money->currency().isValid())
            return {};
        return decimalText(money->toString());
    }
    if (const auto* quantity = std::get_if<Quantity>(&value))
        return decimalText(millionthsToString(quantity->millionths()));
    if (const auto* price = std::get_if<PriceCell>(&value))
        return price->currency.isValid()
                   ? decimalText(millionthsToString(price->amount.millionths(), price->currency.decimals()))
                   : QString();
    if (const auto* rate = std::get_if<Rate>(&value))
        return decimalText(percentToString(*rate)) + u'%';
    if (const auto* number = std::get_if<qint64>(&value))
        return QString::number(*number);
    return copyableText(cellText(value, false));
}

QString copyableText(const QString& text) {
    QString line = text;
    line.replace(u'\t', u' ').replace(u'\n', u' ').replace(u'\r', u' ');
    const QString formulaStarts = QStringLiteral("=+-@");
    if (!line.isEmpty() && formulaStarts.contains(line.front()))
        line.prepend(u'\'');
    return line;
}

TableCell tableCell(const CellValue& value) {
    return std::visit(
        [](const auto& content) -> TableCell {
            if constexpr (std::is_same_v<std::decay_t<decltype(content)>, StatusLook>)
                return content.text;
            else
                return content;
        },
        value);
}

} // namespace quittance

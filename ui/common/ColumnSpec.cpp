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

} // namespace

QString cellText(const CellValue& value, bool withCurrency) {
    return std::visit(Overloaded{
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
                          [](const StatusLook& look) { return look.text; },
                      },
                      value);
}

QString cellCopyText(const CellValue& value) {
    if (const auto* money = std::get_if<Money>(&value)) {
        if (!money->currency().isValid())
            return {};
        QString text = money->toString();
        return text.replace(u'.', Language::locale().decimalPoint());
    }
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

} // namespace quittance

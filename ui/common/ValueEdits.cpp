#include "common/ValueEdits.h"

#include "common/Expression.h"
#include "common/Language.h"
#include "common/PlainText.h"
#include "common/StyleProperty.h"
#include "domain/money/MoneyFormat.h"

#include <QFocusEvent>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

ValueEdit::ValueEdit(QWidget* parent) : QLineEdit(parent) {
    setMaxLength(100);
    connect(this, &QLineEdit::returnPressed, this, &ValueEdit::commit);
    // A mark from the last reading goes as soon as the text is another.
    connect(this, &QLineEdit::textEdited, this, [this] { setStyleProperty(this, "invalid", false); });
    connect(&Language::instance(), &Language::changed, this, [this] {
        if (m_problem.isEmpty())
            showValue();
    });
}

void ValueEdit::commit() {
    const auto changed = read(text().trimmed());
    m_problem = changed ? QString() : changed.error().message;
    setStyleProperty(this, "invalid", !m_problem.isEmpty());
    setToolTip(plainTooltip(m_problem));
    if (!changed)
        return;
    showValue();
    if (*changed)
        emit valueChanged();
}

void ValueEdit::showValue() {
    m_problem.clear();
    setStyleProperty(this, "invalid", false);
    setToolTip({});
    const QString wanted = shown();
    if (text() != wanted)
        setText(wanted);
    setCursorPosition(0);
}

void ValueEdit::focusOutEvent(QFocusEvent* event) {
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        commit();
}

void ValueEdit::alignAsNumber() { setAlignment(Qt::AlignRight | Qt::AlignVCenter); }

MoneyEdit::MoneyEdit(QWidget* parent) : TypedEdit(parent) { alignAsNumber(); }

void MoneyEdit::setCurrency(Currency currency) {
    if (currency == m_currency)
        return;
    m_currency = currency;
    if (current()) {
        auto same = Money::parse(current()->toString(), currency);
        setValue(same ? std::optional(*same) : std::nullopt);
    }
}

void MoneyEdit::setValue(std::optional<Money> value) {
    if (value)
        m_currency = value->currency();
    TypedEdit::setValue(value);
}

Result<Money> MoneyEdit::parse(const QString& text) const {
    const QLocale locale = Language::locale();
    if (!Expression::isPercentChange(text) && !text.startsWith(u'='))
        return MoneyFormat::parse(text, m_currency, locale);
    const auto minor =
        text.startsWith(u'=')
            ? Expression::evaluate(QStringView(text).sliced(1), powerOfTen(m_currency.decimals()), locale)
            : Expression::percentChange(text, current() ? current()->minor() : 0, locale);
    if (!minor)
        return minor.error();
    return Money::fromMinor(*minor, m_currency);
}

QString MoneyEdit::format(const Money& value) const { return MoneyFormat::withCurrency(value, Language::locale()); }

DecimalEdit::DecimalEdit(QWidget* parent) : TypedEdit(parent) { alignAsNumber(); }

void DecimalEdit::setMinimumDecimals(int decimals) {
    m_minimumDecimals = decimals;
    showValue();
}

void DecimalEdit::setRange(std::optional<qint64> minimumMillionths, std::optional<qint64> maximumMillionths) {
    m_minimum = minimumMillionths;
    m_maximum = maximumMillionths;
}

Result<qint64> DecimalEdit::parse(const QString& text) const {
    const QLocale locale = Language::locale();
    auto parsed = text.startsWith(u'=') ? Expression::evaluate(QStringView(text).sliced(1), Quantity::one, locale)
                  : Expression::isPercentChange(text) ? Expression::percentChange(text, current().value_or(0), locale)
                                                      : MoneyFormat::parseMillionths(text, locale);
    if (!parsed)
        return parsed;
    if (m_minimum && *parsed < *m_minimum)
        return invalid(tr("Enter at least %1.").arg(MoneyFormat::number(*m_minimum, locale)));
    if (m_maximum && *parsed > *m_maximum)
        return invalid(tr("Enter at most %1.").arg(MoneyFormat::number(*m_maximum, locale)));
    return parsed;
}

QString DecimalEdit::format(const qint64& millionths) const {
    return MoneyFormat::number(millionths, Language::locale(), m_minimumDecimals);
}

PercentEdit::PercentEdit(QWidget* parent) : TypedEdit(parent) { alignAsNumber(); }

Result<Rate> PercentEdit::parse(const QString& text) const {
    QString number = text;
    if (number.endsWith(u'%'))
        number.chop(1);
    const auto percent = MoneyFormat::parseMillionths(number.trimmed(), Language::locale());
    if (!percent)
        return percent.error();
    if (*percent % 100 != 0)
        return invalid(tr("A percentage has at most four decimals."));
    const Rate rate = Rate::fromMillionths(*percent / 100);
    if (rate.isNegative() || rate > m_maximum)
        return invalid(tr("Enter a percentage from 0 to %1.").arg(MoneyFormat::percent(m_maximum, Language::locale())));
    return rate;
}

QString PercentEdit::format(const Rate& rate) const { return MoneyFormat::percent(rate, Language::locale()); }

} // namespace quittance

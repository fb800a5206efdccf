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

MoneyEdit::MoneyEdit(QWidget* parent) : ValueEdit(parent) { alignAsNumber(); }

void MoneyEdit::setCurrency(Currency currency) {
    if (currency == m_currency)
        return;
    m_currency = currency;
    if (m_value) {
        // The figure stays, read in the other currency.
        auto same = Money::parse(m_value->toString(), currency);
        m_value = same ? std::optional(*same) : std::nullopt;
        showValue();
        emit valueChanged();
    }
}

void MoneyEdit::setValue(std::optional<Money> value) {
    const bool changed = value != m_value;
    m_value = value;
    if (value)
        m_currency = value->currency();
    showValue();
    if (changed)
        emit valueChanged();
}

std::optional<Money> MoneyEdit::value() {
    commit();
    return problem().isEmpty() ? m_value : std::nullopt;
}

Result<bool> MoneyEdit::read(const QString& text) {
    const auto before = m_value;
    if (text == shown())
        return false;
    if (text.isEmpty()) {
        m_value.reset();
        return before.has_value();
    }
    const QLocale locale = Language::locale();
    if (Expression::isPercentChange(text) || text.startsWith(u'=')) {
        const auto minor =
            text.startsWith(u'=')
                ? Expression::evaluate(QStringView(text).sliced(1), powerOfTen(m_currency.decimals()), locale)
                : Expression::percentChange(text, m_value ? m_value->minor() : 0, locale);
        if (!minor)
            return minor.error();
        m_value = Money::fromMinor(*minor, m_currency);
        return m_value != before;
    }
    auto money = MoneyFormat::parse(text, m_currency, locale);
    if (!money)
        return money.error();
    m_value = *money;
    return m_value != before;
}

QString MoneyEdit::shown() const {
    return m_value ? MoneyFormat::withCurrency(*m_value, Language::locale()) : QString();
}

DecimalEdit::DecimalEdit(QWidget* parent) : ValueEdit(parent) { alignAsNumber(); }

void DecimalEdit::setMinimumDecimals(int decimals) {
    m_minimumDecimals = decimals;
    showValue();
}

void DecimalEdit::setRange(std::optional<qint64> minimumMillionths, std::optional<qint64> maximumMillionths) {
    m_minimum = minimumMillionths;
    m_maximum = maximumMillionths;
}

void DecimalEdit::setMillionths(std::optional<qint64> value) {
    const bool changed = value != m_value;
    m_value = value;
    showValue();
    if (changed)
        emit valueChanged();
}

std::optional<qint64> DecimalEdit::millionths() {
    commit();
    return problem().isEmpty() ? m_value : std::nullopt;
}

Result<bool> DecimalEdit::read(const QString& text) {
    const auto before = m_value;
    if (text == shown())
        return false;
    if (text.isEmpty()) {
        m_value.reset();
        return before.has_value();
    }
    const QLocale locale = Language::locale();
    const auto parsed = text.startsWith(u'=') ? Expression::evaluate(QStringView(text).sliced(1), Quantity::one, locale)
                        : Expression::isPercentChange(text)
                            ? Expression::percentChange(text, m_value.value_or(0), locale)
                            : MoneyFormat::parseMillionths(text, locale);
    if (!parsed)
        return parsed.error();
    if (m_minimum && *parsed < *m_minimum)
        return invalid(tr("Enter at least %1.").arg(MoneyFormat::number(*m_minimum, locale)));
    if (m_maximum && *parsed > *m_maximum)
        return invalid(tr("Enter at most %1.").arg(MoneyFormat::number(*m_maximum, locale)));
    m_value = *parsed;
    return m_value != before;
}

QString DecimalEdit::shown() const {
    return m_value ? MoneyFormat::number(*m_value, Language::locale(), m_minimumDecimals) : QString();
}

PercentEdit::PercentEdit(QWidget* parent) : ValueEdit(parent) { alignAsNumber(); }

void PercentEdit::setRate(std::optional<Rate> rate) {
    const bool changed = rate != m_rate;
    m_rate = rate;
    showValue();
    if (changed)
        emit valueChanged();
}

std::optional<Rate> PercentEdit::rate() {
    commit();
    return problem().isEmpty() ? m_rate : std::nullopt;
}

Result<bool> PercentEdit::read(const QString& text) {
    const auto before = m_rate;
    if (text == shown())
        return false;
    if (text.isEmpty()) {
        m_rate.reset();
        return before.has_value();
    }
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
    m_rate = rate;
    return m_rate != before;
}

QString PercentEdit::shown() const { return m_rate ? MoneyFormat::percent(*m_rate, Language::locale()) : QString(); }

} // namespace quittance

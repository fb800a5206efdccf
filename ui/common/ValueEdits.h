#pragma once

#include "base/Result.h"
#include "domain/money/Money.h"

#include <QLineEdit>

#include <optional>
#include <utility>

namespace quittance {

/// A line editor that reads leniently when it is left and then shows what it understood. What it does not understand
/// stays as typed, marked, and `problem()` says why.
class ValueEdit : public QLineEdit {
    Q_OBJECT
public:
    explicit ValueEdit(QWidget* parent = nullptr);

    /// Reads what stands there now; called by itself on leaving and on Enter.
    void commit();
    bool isEmpty() const { return text().trimmed().isEmpty(); }
    /// Why the text has no value; empty when it has one or is empty.
    QString problem() const { return m_problem; }
    /// The same for a form that needs a value: what to say when there is none.
    QString problemOr(const QString& whenEmpty) const { return m_problem.isEmpty() ? whenEmpty : m_problem; }

signals:
    /// After a commit that changed the value, and after it was set by code.
    void valueChanged();

protected:
    void focusOutEvent(QFocusEvent* event) override;
    /// Reads the text; an Error says why it cannot. Returns whether the value is another one now.
    virtual Result<bool> read(const QString& text) = 0;
    virtual QString shown() const = 0;
    void showValue();
    void alignAsNumber();

private:
    QString m_problem;
};

/// A ValueEdit of one type of value.
template <typename V>
class TypedEdit : public ValueEdit {
public:
    using ValueEdit::ValueEdit;

    void setValue(std::optional<V> value) {
        const bool changed = value != m_value;
        m_value = std::move(value);
        showValue();
        if (changed)
            emit valueChanged();
    }
    /// None when empty or not understood. Reads what is typed first.
    std::optional<V> value() {
        commit();
        return problem().isEmpty() ? m_value : std::nullopt;
    }
    /// What the text would be read as, while somebody types it: it is left as it stands. None when empty or not
    /// understood.
    std::optional<V> peek() const {
        const QString typed = text().trimmed();
        if (typed == shown())
            return m_value;
        auto parsed = typed.isEmpty() ? Result<V>(invalid({})) : parse(typed);
        return parsed ? std::optional(*std::move(parsed)) : std::nullopt;
    }

protected:
    /// The value of a text that is not empty; an Error says why it has none.
    virtual Result<V> parse(const QString& text) const = 0;
    virtual QString format(const V& value) const = 0;
    /// The value as last read.
    const std::optional<V>& current() const { return m_value; }

private:
    Result<bool> read(const QString& text) final {
        if (text == shown())
            return false;
        std::optional<V> value;
        if (!text.isEmpty()) {
            auto parsed = parse(text);
            if (!parsed)
                return parsed.error();
            value = std::move(*parsed);
        }
        return std::exchange(m_value, value) != value;
    }
    QString shown() const final { return m_value ? format(*m_value) : QString(); }

    std::optional<V> m_value;
};

/// An amount in one currency: "1 234,56 €", "1234.56", "=12*3", "+10%" of what stood there. Exact.
class MoneyEdit : public TypedEdit<Money> {
    Q_OBJECT
public:
    explicit MoneyEdit(QWidget* parent = nullptr);
    /// A figure that stands there stays, in the other currency.
    void setCurrency(Currency currency);
    Currency currency() const { return m_currency; }
    void setValue(std::optional<Money> value);

protected:
    Result<Money> parse(const QString& text) const override;
    QString format(const Money& value) const override;

private:
    Currency m_currency = Currency::eur();
};

/// A decimal with up to six places, in millionths: quantities, unit prices.
class DecimalEdit : public TypedEdit<qint64> {
    Q_OBJECT
public:
    explicit DecimalEdit(QWidget* parent = nullptr);
    /// The fewest decimals shown: 2 for prices in euros.
    void setMinimumDecimals(int decimals);
    void setRange(std::optional<qint64> minimumMillionths, std::optional<qint64> maximumMillionths);
    template <typename D>
    std::optional<D> as() {
        const auto millionths = value();
        return millionths ? std::optional(D::fromMillionths(*millionths)) : std::nullopt;
    }

protected:
    Result<qint64> parse(const QString& text) const override;
    QString format(const qint64& millionths) const override;

private:
    std::optional<qint64> m_minimum;
    std::optional<qint64> m_maximum;
    int m_minimumDecimals = 0;
};

/// A percentage: "5,5", "20 %".
class PercentEdit : public TypedEdit<Rate> {
    Q_OBJECT
public:
    explicit PercentEdit(QWidget* parent = nullptr);
    /// At most this share; 1 (100 %) by default.
    void setMaximum(Rate maximum) { m_maximum = maximum; }

protected:
    Result<Rate> parse(const QString& text) const override;
    QString format(const Rate& rate) const override;

private:
    Rate m_maximum = Rate::fromInteger(1);
};

} // namespace quittance

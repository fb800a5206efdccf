#pragma once

#include "base/Result.h"
#include "domain/money/Money.h"

#include <QLineEdit>

#include <optional>

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

/// An amount in one currency: "1 234,56 €", "1234.56", "=12*3", "+10%" of what stood there. Exact.
class MoneyEdit : public ValueEdit {
    Q_OBJECT
public:
    explicit MoneyEdit(QWidget* parent = nullptr);
    void setCurrency(Currency currency);
    Currency currency() const { return m_currency; }
    void setValue(std::optional<Money> value);
    /// None when empty or not understood. Reads what is typed first.
    std::optional<Money> value();

protected:
    Result<bool> read(const QString& text) override;
    QString shown() const override;

private:
    Currency m_currency = Currency::eur();
    std::optional<Money> m_value;
};

/// A decimal with up to six places: quantities, unit prices.
class DecimalEdit : public ValueEdit {
    Q_OBJECT
public:
    explicit DecimalEdit(QWidget* parent = nullptr);
    /// The fewest decimals shown: 2 for prices in euros.
    void setMinimumDecimals(int decimals);
    void setRange(std::optional<qint64> minimumMillionths, std::optional<qint64> maximumMillionths);
    void setMillionths(std::optional<qint64> value);
    std::optional<qint64> millionths();
    template <typename D>
    std::optional<D> value() {
        const auto read = millionths();
        return read ? std::optional(D::fromMillionths(*read)) : std::nullopt;
    }

protected:
    Result<bool> read(const QString& text) override;
    QString shown() const override;

private:
    std::optional<qint64> m_value;
    std::optional<qint64> m_minimum;
    std::optional<qint64> m_maximum;
    int m_minimumDecimals = 0;
};

/// A percentage: "5,5", "20 %".
class PercentEdit : public ValueEdit {
    Q_OBJECT
public:
    explicit PercentEdit(QWidget* parent = nullptr);
    /// At most this share; 1 (100 %) by default.
    void setMaximum(Rate maximum) { m_maximum = maximum; }
    void setRate(std::optional<Rate> rate);
    std::optional<Rate> rate();

protected:
    Result<bool> read(const QString& text) override;
    QString shown() const override;

private:
    std::optional<Rate> m_rate;
    Rate m_maximum = Rate::fromInteger(1);
};

} // namespace quittance

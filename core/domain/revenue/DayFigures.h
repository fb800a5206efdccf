#pragma once

#include "domain/money/Currency.h"
#include "domain/money/Rounding.h"

#include <QDate>

#include <array>
#include <map>

namespace quittance {

/// What is kept of each day in each currency: amounts in minor units, else counts. What changes something that lasts is
/// a difference, so that sums over the days until a day give what was there at its end.
enum class Measure : quint8 {
    Invoiced,        ///< gross of the invoices issued on the day
    Credited,        ///< gross of the credit notes issued on the day
    NetSales,        ///< invoices less credit notes, without VAT
    Received,        ///< payments received on the day
    Settled,         ///< of invoices, by what was received or credited on the day (not before their issue date)
    Due,             ///< gross of the invoices that fall due on the day
    SettledInTime,   ///< of the invoices that fall due on the day: settled by then
    SettledLate,     ///< settled on the day, of invoices that fell due before
    Open,            ///< still open, of the invoices that fall due on the day
    OpenInvoices,    ///< how many of them are still open
    NewMrr,          ///< of customers who never had any before
    ReturnedMrr,     ///< of customers who had some once
    ExpansionMrr,    ///< more of a customer who stays
    ContractionMrr,  ///< less of a customer who stays; negative
    ChurnMrr,        ///< of customers who have none left; negative
    NewPayers,       ///< customers behind NewMrr
    ReturnedPayers,  ///< customers behind ReturnedMrr
    LostPayers,      ///< customers behind ChurnMrr; negative
    ActiveCustomers, ///< with something recurring, be it free
    Subscriptions,   ///< recurring ones that run
    Count
};
constexpr size_t measureCount = static_cast<size_t>(Measure::Count);

/// Adds exactly; throws AmountOverflow.
inline void addExactly(qint64& sum, qint64 value) {
    if (__builtin_add_overflow(sum, value, &sum))
        throw AmountOverflow();
}

class DayFigures {
public:
    qint64 operator[](Measure measure) const { return m_values[static_cast<size_t>(measure)]; }
    void add(Measure measure, qint64 value) { addExactly(m_values[static_cast<size_t>(measure)], value); }
    void add(const DayFigures& other) {
        for (size_t i = 0; i < measureCount; ++i)
            addExactly(m_values[i], other.m_values[i]);
    }
    bool isZero() const { return m_values == Values{}; }
    using Values = std::array<qint64, measureCount>;
    const Values& values() const { return m_values; }
    bool operator==(const DayFigures&) const = default;

private:
    Values m_values{};
};

struct DayKey {
    Currency currency;
    QDate day;
    bool operator<(const DayKey& other) const {
        return currency != other.currency ? currency < other.currency : day < other.day;
    }
    bool operator==(const DayKey&) const = default;
};
using DayTable = std::map<DayKey, DayFigures>;

} // namespace quittance

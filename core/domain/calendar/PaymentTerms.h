#pragma once

#include <QDate>

namespace quittance {

/// When an invoice is due. Net days count from the issue date; 0 days = due on the issue date.
struct PaymentTerms {
    enum class Kind : quint8 {
        NetDays,    ///< issue date + days
        EndOfMonth, ///< issue date + days, then the end of that month
        DayOfMonth, ///< the next `day` strictly after the issue date, clamped to the month's end (vector DATE-17)
    };
    Kind kind = Kind::NetDays;
    int value = 30; ///< days, or the day of month for DayOfMonth

    QDate dueDate(QDate issueDate) const;
    bool operator==(const PaymentTerms&) const = default;
};

} // namespace quittance

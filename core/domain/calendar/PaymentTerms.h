#pragma once

#include "base/Error.h"
#include "base/Result.h"

#include <QDate>

#include <vector>

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

QString toString(PaymentTerms::Kind kind); ///< "net_days", "end_of_month", "day_of_month"
Result<PaymentTerms::Kind> paymentTermsKindFromString(QStringView text);
/// As people read it, in the program's language: "30 days", "30 days, end of month", "on day 15 of the month".
QString displayName(const PaymentTerms& terms);
/// Days from 0 to 365, a day of month from 1 to 31; `field` is "paymentTerms".
std::vector<Error> validate(const PaymentTerms& terms);

} // namespace quittance

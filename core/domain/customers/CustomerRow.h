#pragma once

#include "base/Ids.h"
#include "domain/access/Scope.h"
#include "domain/customers/Customer.h"
#include "domain/money/ListCondition.h"
#include "domain/money/Money.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <vector>

namespace quittance {

enum class CustomerColumn : quint8 {
    Code,
    Name,
    Country,
    ActiveSubscriptions,
    Mrr,
    Billed,
    Due,
    Status,
    City,
    Email,
    VatNumber,
    Kind,
    Tags
};

/// One customer as lists show it. Amounts are in the customer's currency.
struct CustomerRow {
    CustomerId id;
    QString code;
    QString name;
    CustomerKind kind = CustomerKind::Business;
    QString city;
    QString country;
    QString email;
    QString vatNumber;
    qint64 activeSubscriptions = 0;
    Money mrr;    ///< excluding VAT, per month
    Money billed; ///< net invoiced less net credited, all time
    Money due;    ///< open amount, including VAT
    qint64 overdueInvoices = 0;
    bool archived = false;
    QStringList tags;
};

struct CustomerFilter {
    enum class Status : quint8 { All, Active, Overdue, WithoutSubscription, Archived };
    QString search; ///< name, code, e-mail, city, VAT number, tags; accents and case ignored
    Status status = Status::All;
    Scope scope;                           ///< what the window is restricted to
    std::vector<ListCondition> conditions; ///< of the advanced filter, by the columns above
    QString tag;                           ///< only who has it; empty: everybody
};

/// Of the rows that a filter shows, by the currency that they are shown in.
struct CustomerTotals {
    qint64 rows = 0;
    struct PerCurrency {
        Money mrr, due;
    };
    std::vector<PerCurrency> perCurrency;
};

struct CustomerCounts {
    qint64 all = 0;
    qint64 active = 0;
    qint64 overdue = 0;
    qint64 withoutSubscription = 0;
    qint64 archived = 0;
};

} // namespace quittance

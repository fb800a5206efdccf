#pragma once

#include "domain/calendar/Period.h"
#include "domain/company/Company.h"
#include "domain/customers/Customer.h"
#include "domain/revenue/Ageing.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace quittance {

/// What moves a customer's account, in the order in which a day shows it.
enum class StatementKind : quint8 { Invoice, CreditNote, Payment };

/// One movement of a customer's account: what is billed adds to the balance, credit notes and payments take from it.
struct StatementEntry {
    StatementKind kind = StatementKind::Invoice;
    qint64 id = 0; ///< of the document or of the payment
    QDate day;
    QString reference;   ///< the document's number, or what the payer wrote
    QDate dueDate;       ///< of an invoice
    QStringList settles; ///< the invoices that a payment paid, or that a credit note takes back
    CollectionMethod method = CollectionMethod::Transfer; ///< of a payment
    Money amount;                                         ///< what it adds to the balance
    Money balance;                                        ///< after it
};

/// What was open on the last day: an invoice that waited for money, or a credit that nothing had used yet.
struct StatementItem {
    StatementKind kind = StatementKind::Invoice;
    qint64 id = 0;
    QDate day;
    QString reference;
    QDate dueDate; ///< of an invoice
    Money amount;  ///< of the whole document, as it adds to the balance
    Money open;    ///< of it

    /// How late it was; 0: not yet, or no invoice.
    qint64 daysLate(QDate lastDay) const;
};

/// A customer's account in one currency over a period. Opening balance + movements = closing balance = what is open.
struct StatementAccount {
    Currency currency;
    Money opening;
    std::vector<StatementEntry> entries;
    Money billed;   ///< of the period, invoices
    Money credited; ///< of the period, credit notes and payments; positive
    Money closing;
    std::vector<StatementItem> open;
    Ageing ageing;       ///< of the open invoices
    Money unusedCredits; ///< positive

    /// Brings the movements into their order, and works out balances, sums and ageing. The entries' balances are not
    /// looked at.
    static StatementAccount of(const Money& opening, std::vector<StatementEntry> entries,
                               std::vector<StatementItem> open, QDate lastDay);
};

/// A customer's statement of account ("relevé de compte", F092), with those that were merged into it.
struct Statement {
    Company company;
    Customer customer;
    Period period;
    std::vector<StatementAccount> accounts; ///< one a currency; the customer's own first, which is always there
};

/// The spans for which statements are asked.
enum class StatementSpan : quint8 { ThisMonth, LastMonth, ThisQuarter, LastQuarter, ThisYear, LastYear };
/// Up to today at most: what falls due later is not late yet.
Period statementPeriod(StatementSpan span, QDate today);

} // namespace quittance

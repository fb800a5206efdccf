#pragma once

#include <QString>

namespace quittance::bench {

/// CPU seconds of this process so far, user and system.
double cpuSeconds();

/// Writes into the book at `path` the very rows that a finished run wrote into the book at `example`, in the same
/// transactions, through the plain sqlite3 interface: nothing is read, computed or converted while the clock runs.
/// Returns the CPU seconds of the writing alone.
double writeFloor(const QString& path, const QString& example);

/// Adds customers and subscriptions to a book that holds one company and one plan: `customers` with `perCustomer`
/// subscriptions each, of which the first of every customer up to `due` falls due in January 2026 and the others a year
/// later.
void fillBook(const QString& path, int customers, int perCustomer, int due);

/// Spreads the subscriptions of such a book over the five years before `today` (ISO), ends one in ten, and adds
/// invoices over the same time, of which three in a hundred are still open. The summaries have to be made again after
/// it.
void ageBook(const QString& path, int invoices, const QString& today);

/// What the dashboard shows of MRR, receivables and sales by month, from the tables themselves; returns the CPU
/// seconds.
double queryBook(const QString& path, const QString& today);

} // namespace quittance::bench

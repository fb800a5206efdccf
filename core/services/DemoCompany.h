#pragma once

#include "base/Clock.h"
#include "base/JobContext.h"
#include "base/Result.h"

#include <QDate>
#include <QString>

namespace quittance {

/// The sample company: generated from a seed relative to today, issued by the engine itself, some invoices paid, some
/// late, some credited, subscriptions in every state (decisions 20).
namespace DemoCompany {

/// Of the company, an IANA name.
constexpr char timeZone[] = "Europe/Paris";

struct Options {
    int customers = 60;
    int months = 24;
    quint32 seed = 2026;
    QDate today = SystemClock().today(timeZone); ///< the book ends at the end of the month before
};

/// Makes a new book at `location` (a file or postgresql://…). Conflict when one is there already.
Result<> create(const QString& location, const Options& options, JobContext& job);

} // namespace DemoCompany

} // namespace quittance

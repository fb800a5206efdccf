#pragma once

#include <QDate>
#include <QLocale>
#include <QStringView>

#include <optional>

namespace quittance {

/// Reads a date as people type it: 31/1, 31/01/2026, 31.1.26, 31012026, 2026-01-31, 31 (of this month), +30 and -7
/// (days from today), t (today), fdm or eom (end of this month), ddm or bom (its first day).
/// Day and month come in the order of the locale. Nothing when it is no date.
std::optional<QDate> parseDate(QStringView text, QDate today, const QLocale& locale);

} // namespace quittance

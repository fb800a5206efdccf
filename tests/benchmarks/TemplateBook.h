#pragma once

#include "services/Services.h"

#include <QDate>
#include <QString>

#include <algorithm>
#include <memory>
#include <vector>

namespace quittance::bench {

/// The value of a Result; ends the program with its error otherwise.
template <typename T>
T got(Result<T> result) {
    if (!result)
        qFatal("%s | %s", qPrintable(result.error().message), qPrintable(result.error().detail));
    return std::move(*result);
}
void got(Result<> result);

const Actor& owner();

/// The services of the book at `path`, on a day that stands still.
std::unique_ptr<Services> open(const QString& path, QDate today);

/// A new book with one of everything: what fillBook() then multiplies.
void makeTemplateBook(const QString& path, QDate today);

inline double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

/// A file with such a book, `customers` with `perCustomer` subscriptions each and `invoices` over the last five years.
void makeLargeBook(const QString& path, int customers, int perCustomer, int invoices, QDate today);

} // namespace quittance::bench

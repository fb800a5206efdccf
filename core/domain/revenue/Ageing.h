#pragma once

#include "domain/money/Money.h"

#include <QDate>

#include <array>

namespace quittance {

/// Open amounts by how late they are: not due, 1–30, 31–60, 61–90, more than 90 days.
struct Ageing {
    static constexpr int bucketCount = 5;
    Currency currency;
    std::array<Money, bucketCount> buckets;
    std::array<qint64, bucketCount> invoices{};
    Money total;

    static int bucketOf(QDate dueDate, QDate today);
};

} // namespace quittance

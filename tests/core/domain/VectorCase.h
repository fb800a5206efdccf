#pragma once

#include "domain/billing/Proration.h"
#include "domain/money/Money.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <functional>
#include <map>

namespace quittance::test {

/// One independent case of tests/data/billing-vectors.json.
struct Vector {
    QString id;
    QJsonObject inputs;
    QJsonObject expected;

    QString text(const char* input) const { return inputs.value(QLatin1StringView(input)).toString(); }
    QString wanted(const char* key) const { return expected.value(QLatin1StringView(key)).toString(); }
    QDate date(const char* input) const { return QDate::fromString(text(input), Qt::ISODate); }
    QDate dateAt(const char* input, qsizetype index) const {
        return QDate::fromString(inputs.value(QLatin1StringView(input)).toArray().at(index).toString(), Qt::ISODate);
    }
    Money euros(const char* input) const { return Money::parse(text(input), Currency::eur()).value(); }
    UnitPrice price(const char* input) const { return parseDecimal<UnitPrice>(text(input)).value(); }
};

/// Runs one vector; each comparison inside is a QCOMPARE.
using VectorCase = std::function<void(const Vector&)>;
using VectorCases = std::map<QString, VectorCase>;

VectorCases prorationCases();
VectorCases vatCases();
VectorCases usageCases();

/// numerator/denominator as decimal text with `places` digits after the point, rounded half up.
QString fractionText(qint64 numerator, qint64 denominator, int places);

} // namespace quittance::test

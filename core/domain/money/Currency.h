#pragma once

#include "base/Result.h"

#include <QString>

#include <compare>
#include <vector>

namespace quittance {

/// An ISO 4217 currency with its number of decimals (0, 2 or 3). The list is that of the currencies in use on
/// 1 January 2026; fund codes, metals and codes for testing are left out, since nobody pays an invoice in them.
class Currency {
public:
    Currency() = default; ///< none
    /// Upper or lower case. Invalid when the code is not in the list.
    static Result<Currency> fromCode(QStringView code);
    static Currency eur();
    /// All known ones, sorted by code.
    static std::vector<Currency> all();

    bool isValid() const { return m_code[0] != 0; }
    QString code() const;
    int decimals() const { return m_decimals; }
    auto operator<=>(const Currency&) const = default;

private:
    constexpr Currency(const char* code, int decimals)
        : m_code{code[0], code[1], code[2]}, m_decimals(static_cast<qint8>(decimals)) {}

    char m_code[3] = {0, 0, 0};
    qint8 m_decimals = 2;
};

} // namespace quittance

#pragma once

#include "base/Result.h"

#include <QString>

#include <compare>
#include <vector>

namespace quittance {

/// An ISO 4217 currency with its number of decimals (0, 2 or 3).
class Currency {
public:
    Currency() = default; ///< none
    /// Invalid when the code is not in the ISO 4217 list that the program knows.
    static Result<Currency> fromCode(QStringView code);
    static Currency eur();
    /// All known codes, sorted.
    static std::vector<Currency> all();

    bool isValid() const { return m_code[0] != 0; }
    QString code() const;
    int decimals() const { return m_decimals; }
    auto operator<=>(const Currency&) const = default;

private:
    char m_code[3] = {0, 0, 0};
    qint8 m_decimals = 2;
};

} // namespace quittance

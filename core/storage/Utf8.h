#pragma once

#include "storage/Connection.h"

#include <cstring>
#include <string>

/// Texts on their way into the database: UTF-8, without U+0000 (it would cut them on one database and fail on the
/// other).
namespace quittance::utf8 {

[[noreturn]] inline void refuseNul() {
    throw SqlFailure(SqlFault::Refused, QStringLiteral("nul"), QStringLiteral("a text holds U+0000"));
}

inline void assign(std::string& out, QStringView text) {
    out.resize(static_cast<size_t>(text.size()));
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        if (unit == 0)
            refuseNul();
        if (unit >= 0x80) {
            const QByteArray bytes = text.toUtf8();
            if (bytes.contains('\0'))
                refuseNul();
            out.assign(bytes.constData(), static_cast<size_t>(bytes.size()));
            return;
        }
        out[static_cast<size_t>(i)] = static_cast<char>(unit);
    }
}

/// `text` is UTF-8 already.
inline void assign(std::string& out, QByteArrayView text) {
    if (!text.isEmpty() && std::memchr(text.data(), 0, static_cast<size_t>(text.size())))
        refuseNul();
    out.assign(text.data(), static_cast<size_t>(text.size()));
}

} // namespace quittance::utf8

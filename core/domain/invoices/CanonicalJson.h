#pragma once

#include "base/Ids.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <optional>

namespace quittance {

/// Writes canonical JSON: UTF-8, no spaces, no floating point. The caller gives the keys of each object in ascending
/// byte order; keys are plain ASCII words. What is written here is hashed, so it never changes: a new form is a new
/// hash version. Equal to QJsonDocument's compact form of the same content.
class CanonicalJson {
public:
    explicit CanonicalJson(qsizetype expectedSize = 512) { m_out.reserve(expectedSize); }

    void beginObject();
    void beginObject(QLatin1StringView key);
    void endObject();
    void beginArray(QLatin1StringView key);
    void endArray();

    void text(QLatin1StringView key, QStringView value);
    void hex(QLatin1StringView key, const QByteArray& bytes); ///< lower-case hexadecimal
    void integer(QLatin1StringView key, qint64 value);
    void boolean(QLatin1StringView key, bool value);
    void date(QLatin1StringView key, QDate value); ///< "2026-01-31"; null when invalid
    void null(QLatin1StringView key);
    template <typename Tag>
    void id(QLatin1StringView key, std::optional<Id<Tag>> value)
    {
        if (value)
            integer(key, value->value);
        else
            null(key);
    }

    /// The finished bytes.
    QByteArray take() { return std::move(m_out); }

private:
    void key(QLatin1StringView name);
    void separator();
    void digits(qint64 value);

    QByteArray m_out;
    bool m_first = true;
};

} // namespace quittance

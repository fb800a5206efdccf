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
    explicit CanonicalJson(qsizetype expectedSize = 512) : m_out(expectedSize, Qt::Uninitialized) {}

    void beginObject();
    void beginObject(QLatin1StringView key);
    void endObject();
    void beginArray(QLatin1StringView key);
    void endArray();

    void text(QLatin1StringView key, QStringView value);
    void word(QLatin1StringView key, QLatin1StringView value); ///< a plain ASCII word that needs no escaping
    void hex(QLatin1StringView key, const QByteArray& bytes);  ///< lower-case hexadecimal
    void integer(QLatin1StringView key, qint64 value);
    void boolean(QLatin1StringView key, bool value);
    void date(QLatin1StringView key, QDate value); ///< "2026-01-31"; null when invalid
    void null(QLatin1StringView key);
    template <typename Tag>
    void id(QLatin1StringView key, std::optional<Id<Tag>> value) {
        if (value)
            integer(key, value->value);
        else
            null(key);
    }

    /// The finished bytes.
    QByteArray take();

private:
    /// Where at least `size` more bytes may be written.
    char* room(qsizetype size);
    void written(const char* end) { m_size = end - m_out.constData(); }
    /// Writes the separator and the key; returns the place of the value, which takes at most `valueSize` bytes.
    char* key(QLatin1StringView name, qsizetype valueSize);
    void put(char byte);

    QByteArray m_out; ///< the first m_size bytes are written
    qsizetype m_size = 0;
    bool m_first = true;
};

} // namespace quittance

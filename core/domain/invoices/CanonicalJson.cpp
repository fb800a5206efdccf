#include "domain/invoices/CanonicalJson.h"

#include <algorithm>
#include <charconv>

using namespace Qt::Literals::StringLiterals;

namespace quittance {

namespace {

constexpr char hexDigits[] = "0123456789abcdef";

char* writeEscape(char* out, char16_t unit) {
    *out++ = '\\';
    switch (unit) {
    case u'"': *out++ = '"'; return out;
    case u'\\': *out++ = '\\'; return out;
    case u'\b': *out++ = 'b'; return out;
    case u'\f': *out++ = 'f'; return out;
    case u'\n': *out++ = 'n'; return out;
    case u'\r': *out++ = 'r'; return out;
    case u'\t': *out++ = 't'; return out;
    default:
        *out++ = 'u';
        for (int shift = 12; shift >= 0; shift -= 4)
            *out++ = hexDigits[(unit >> shift) & 0xF];
        return out;
    }
}

char* writeUtf8(char* out, char32_t codePoint) {
    const auto tail = [codePoint](int shift) { return static_cast<char>(0x80 | ((codePoint >> shift) & 0x3F)); };
    if (codePoint < 0x800) {
        *out++ = static_cast<char>(0xC0 | (codePoint >> 6));
    } else if (codePoint < 0x10000) {
        *out++ = static_cast<char>(0xE0 | (codePoint >> 12));
        *out++ = tail(6);
    } else {
        *out++ = static_cast<char>(0xF0 | (codePoint >> 18));
        *out++ = tail(12);
        *out++ = tail(6);
    }
    *out++ = tail(0);
    return out;
}

/// Text within quotes. Six bytes are the most that one UTF-16 unit can need.
char* writeText(char* out, QStringView text) {
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text.at(i).unicode();
        if (unit < 0x80) {
            if (unit < 0x20 || unit == u'"' || unit == u'\\')
                out = writeEscape(out, unit);
            else
                *out++ = static_cast<char>(unit);
        } else if (!QChar::isSurrogate(unit)) {
            out = writeUtf8(out, unit);
        } else if (QChar::isHighSurrogate(unit) && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            out = writeUtf8(out, QChar::surrogateToUcs4(unit, text.at(++i).unicode()));
        } else {
            out = writeEscape(out, unit);
        }
    }
    return out;
}

char* writePadded(char* out, int value, int width) {
    for (int i = width - 1; i >= 0; --i, value /= 10)
        out[i] = static_cast<char>('0' + value % 10);
    return out + width;
}

} // namespace

char* CanonicalJson::room(qsizetype size) {
    if (m_size + size > m_out.size())
        m_out.resize(std::max(2 * m_out.size(), m_size + size));
    return m_out.data() + m_size;
}

char* CanonicalJson::key(QLatin1StringView name, qsizetype valueSize) {
    char* out = room(name.size() + 4 + valueSize);
    if (!m_first)
        *out++ = ',';
    m_first = false;
    *out++ = '"';
    out = std::copy(name.begin(), name.end(), out);
    *out++ = '"';
    *out++ = ':';
    return out;
}

void CanonicalJson::put(char byte) {
    char* const out = room(1);
    *out = byte;
    written(out + 1);
}

QByteArray CanonicalJson::take() {
    m_out.truncate(m_size);
    return std::move(m_out);
}

void CanonicalJson::beginObject() {
    if (!m_first)
        put(',');
    put('{');
    m_first = true;
}

void CanonicalJson::beginObject(QLatin1StringView name) {
    char* const out = key(name, 1);
    *out = '{';
    written(out + 1);
    m_first = true;
}

void CanonicalJson::endObject() {
    put('}');
    m_first = false;
}

void CanonicalJson::beginArray(QLatin1StringView name) {
    char* const out = key(name, 1);
    *out = '[';
    written(out + 1);
    m_first = true;
}

void CanonicalJson::endArray() {
    put(']');
    m_first = false;
}

void CanonicalJson::text(QLatin1StringView name, QStringView value) {
    char* out = key(name, 6 * value.size() + 2);
    *out++ = '"';
    out = writeText(out, value);
    *out++ = '"';
    written(out);
}

void CanonicalJson::word(QLatin1StringView name, QLatin1StringView value) {
    char* out = key(name, value.size() + 2);
    *out++ = '"';
    out = std::copy(value.begin(), value.end(), out);
    *out++ = '"';
    written(out);
}

void CanonicalJson::hex(QLatin1StringView name, const QByteArray& bytes) {
    char* out = key(name, 2 * bytes.size() + 2);
    *out++ = '"';
    for (const char byte : bytes) {
        *out++ = hexDigits[(byte >> 4) & 0xF];
        *out++ = hexDigits[byte & 0xF];
    }
    *out++ = '"';
    written(out);
}

void CanonicalJson::integer(QLatin1StringView name, qint64 value) {
    constexpr qsizetype longest = 20;
    char* const out = key(name, longest);
    written(std::to_chars(out, out + longest, value).ptr);
}

void CanonicalJson::boolean(QLatin1StringView name, bool value) {
    const QLatin1StringView text = value ? "true"_L1 : "false"_L1;
    written(std::copy(text.begin(), text.end(), key(name, text.size())));
}

void CanonicalJson::date(QLatin1StringView name, QDate value) {
    if (!value.isValid()) {
        null(name);
        return;
    }
    int year = 0;
    int month = 0;
    int day = 0;
    value.getDate(&year, &month, &day);
    char* out = key(name, 12);
    *out++ = '"';
    out = writePadded(out, year, 4);
    *out++ = '-';
    out = writePadded(out, month, 2);
    *out++ = '-';
    out = writePadded(out, day, 2);
    *out++ = '"';
    written(out);
}

void CanonicalJson::null(QLatin1StringView name) {
    constexpr auto text = "null"_L1;
    written(std::copy(text.begin(), text.end(), key(name, text.size())));
}

} // namespace quittance

#include "domain/invoices/CanonicalJson.h"

#include <charconv>

namespace quittance {

namespace {

constexpr char hexDigits[] = "0123456789abcdef";

char* writeEscape(char* out, char16_t unit)
{
    *out++ = '\\';
    switch (unit) {
    case u'"':
        *out++ = '"';
        return out;
    case u'\\':
        *out++ = '\\';
        return out;
    case u'\b':
        *out++ = 'b';
        return out;
    case u'\f':
        *out++ = 'f';
        return out;
    case u'\n':
        *out++ = 'n';
        return out;
    case u'\r':
        *out++ = 'r';
        return out;
    case u'\t':
        *out++ = 't';
        return out;
    default:
        *out++ = 'u';
        for (int shift = 12; shift >= 0; shift -= 4)
            *out++ = hexDigits[(unit >> shift) & 0xF];
        return out;
    }
}

char* writeUtf8(char* out, char32_t codePoint)
{
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
char* writeText(char* out, QStringView text)
{
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

char* writePadded(char* out, int value, int width)
{
    for (int i = width - 1; i >= 0; --i, value /= 10)
        out[i] = static_cast<char>('0' + value % 10);
    return out + width;
}

} // namespace

void CanonicalJson::separator()
{
    if (!m_first)
        m_out.append(',');
    m_first = false;
}

void CanonicalJson::key(QLatin1StringView name)
{
    if (!m_first)
        m_out.append(',');
    m_first = false;
    m_out.append('"');
    m_out.append(name.data(), name.size());
    m_out.append("\":", 2);
}

void CanonicalJson::digits(qint64 value)
{
    char buffer[24];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, value).ptr;
    m_out.append(buffer, end - buffer);
}

void CanonicalJson::beginObject()
{
    separator();
    m_out.append('{');
    m_first = true;
}

void CanonicalJson::beginObject(QLatin1StringView name)
{
    key(name);
    m_out.append('{');
    m_first = true;
}

void CanonicalJson::endObject()
{
    m_out.append('}');
    m_first = false;
}

void CanonicalJson::beginArray(QLatin1StringView name)
{
    key(name);
    m_out.append('[');
    m_first = true;
}

void CanonicalJson::endArray()
{
    m_out.append(']');
    m_first = false;
}

void CanonicalJson::text(QLatin1StringView name, QStringView value)
{
    key(name);
    const qsizetype start = m_out.size();
    m_out.resize(start + 6 * value.size() + 2);
    char* const begin = m_out.data();
    char* out = begin + start;
    *out++ = '"';
    out = writeText(out, value);
    *out++ = '"';
    m_out.resize(out - begin);
}

void CanonicalJson::hex(QLatin1StringView name, const QByteArray& bytes)
{
    key(name);
    m_out.append('"');
    m_out.append(bytes.toHex());
    m_out.append('"');
}

void CanonicalJson::integer(QLatin1StringView name, qint64 value)
{
    key(name);
    digits(value);
}

void CanonicalJson::boolean(QLatin1StringView name, bool value)
{
    key(name);
    if (value)
        m_out.append("true", 4);
    else
        m_out.append("false", 5);
}

void CanonicalJson::date(QLatin1StringView name, QDate value)
{
    if (!value.isValid()) {
        null(name);
        return;
    }
    key(name);
    int year = 0;
    int month = 0;
    int day = 0;
    value.getDate(&year, &month, &day);
    char buffer[12];
    char* out = buffer;
    *out++ = '"';
    out = writePadded(out, year, 4);
    *out++ = '-';
    out = writePadded(out, month, 2);
    *out++ = '-';
    out = writePadded(out, day, 2);
    *out = '"';
    m_out.append(buffer, sizeof buffer);
}

void CanonicalJson::null(QLatin1StringView name)
{
    key(name);
    m_out.append("null", 4);
}

} // namespace quittance

#include "base/Text.h"

#include <algorithm>
#include <utility>

namespace quittance::text {

namespace {

bool isBidiControl(char16_t c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200E || c == 0x200F || c == 0x061C ||
           c == 0xFEFF;
}

bool isControl(char16_t c) { return c < 0x20 || (c >= 0x7F && c <= 0x9F) || c == 0xFFFE || c == 0xFFFF; }

/// Tab, line feeds, next line, line and paragraph separator: white space between words, not part of them.
bool isLineOrTab(char16_t c) { return (c >= 0x09 && c <= 0x0D) || c == 0x85 || c == 0x2028 || c == 0x2029; }

/// Lone surrogates would be refused by PostgreSQL and turn into question marks elsewhere.
QString withoutLoneSurrogates(QStringView text) {
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            out.append(c).append(text.at(++i));
        } else if (!c.isSurrogate()) {
            out.append(c);
        }
    }
    return out;
}

QString truncated(QString text, qsizetype maxLength) {
    if (text.size() > maxLength) {
        text.truncate(maxLength);
        if (!text.isEmpty() && text.back().isHighSurrogate())
            text.chop(1);
    }
    return text;
}

} // namespace

QString normalisedLine(QStringView text, qsizetype maxLength) {
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        if (isLineOrTab(u))
            out.append(u' ');
        else if (!isControl(u) && !isBidiControl(u))
            out.append(c);
    }
    // simplified() would also turn no-break spaces, which French names carry on purpose, into plain ones.
    QString collapsed;
    collapsed.reserve(out.size());
    for (const QChar c : std::as_const(out))
        if (c != u' ' || (!collapsed.isEmpty() && collapsed.back() != u' '))
            collapsed.append(c);
    return truncated(withoutLoneSurrogates(collapsed).normalized(QString::NormalizationForm_C).trimmed(), maxLength)
        .trimmed();
}

QString normalisedBlock(QStringView text, qsizetype maxLength) {
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t u = text.at(i).unicode();
        if (u == u'\r') {
            if (i + 1 >= text.size() || text.at(i + 1) != u'\n')
                out.append(u'\n');
        } else if (u == u'\n' || u == 0x85 || u == 0x2028 || u == 0x2029) {
            out.append(u'\n');
        } else if (u == u'\t') {
            out.append(u' ');
        } else if (!isControl(u) && !isBidiControl(u)) {
            out.append(text.at(i));
        }
    }
    return truncated(withoutLoneSurrogates(out).normalized(QString::NormalizationForm_C).trimmed(), maxLength)
        .trimmed();
}

QString withoutSpaces(QStringView text) {
    QString out;
    out.reserve(text.size());
    for (const QChar c : text)
        if (!c.isSpace())
            out.append(c);
    return out;
}

bool isCode(QStringView text) {
    return text.size() <= 40 &&
           std::none_of(text.begin(), text.end(), [](QChar c) { return c.isSpace() || c == u';' || c == u','; });
}

QString folded(QStringView text) {
    const QString decomposed = text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString out;
    out.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        switch (c.unicode()) {
        case 0x0153: out.append(QStringLiteral("oe")); continue;
        case 0x00E6: out.append(QStringLiteral("ae")); continue;
        case 0x00DF: out.append(QStringLiteral("ss")); continue;
        case 0x00F8: out.append(u'o'); continue;
        case 0x0111: out.append(u'd'); continue;
        case 0x0142: out.append(u'l'); continue;
        case 0x2019: out.append(u'\''); continue;
        default: break;
        }
        if (c.category() != QChar::Mark_NonSpacing)
            out.append(c.isSpace() ? QChar(u' ') : c);
    }
    return out;
}

} // namespace quittance::text

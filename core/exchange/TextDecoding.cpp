#include "exchange/TextDecoding.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <array>

namespace quittance {

namespace {

/// 0x80 to 0x9F of Windows-1252; the five unassigned ones map to the controls of the same value.
constexpr std::array<char16_t, 32> windows1252 = {
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178,
};

QString fromWindows1252(const QByteArray& bytes) {
    QString text(bytes.size(), Qt::Uninitialized);
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto byte = static_cast<quint8>(bytes.at(i));
        const bool special = byte >= 0x80 && byte <= 0x9F;
        text[i] = special ? QChar(windows1252[byte - 0x80U]) : QChar(char16_t{byte});
    }
    return text;
}

} // namespace

Result<DecodedText> decodeText(const QByteArray& bytes) {
    DecodedText decoded;
    const bool utf16 = bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF");
    QStringDecoder decoder(utf16 ? QStringDecoder::Utf16 : QStringDecoder::Utf8);
    decoded.text = decoder(bytes);
    decoded.encoding = utf16 ? QStringLiteral("UTF-16") : QStringLiteral("UTF-8");
    if (decoder.hasError() && !utf16) {
        decoded.text = fromWindows1252(bytes);
        decoded.encoding = QStringLiteral("Windows-1252");
    }
    if (decoder.hasError() && utf16)
        return invalid(QCoreApplication::translate("quittance::TextDecoding",
                                                   "The text is damaged: it is not valid UTF-16. Save it as UTF-8."));
    if (decoded.text.contains(QChar(u'\0')))
        return invalid(QCoreApplication::translate(
            "quittance::TextDecoding", "The file is not a text: it holds null characters. Save it as CSV."));
    if (decoded.text.startsWith(QChar(QChar::ByteOrderMark)))
        decoded.text.remove(0, 1);
    return decoded;
}

} // namespace quittance

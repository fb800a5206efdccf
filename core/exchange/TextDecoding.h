#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QString>

namespace quittance {

/// A file's text with the encoding that it turned out to have.
struct DecodedText {
    QString text;
    QString encoding; ///< "UTF-8", "UTF-16" or "Windows-1252"
};

/// UTF-8 with or without byte order mark, UTF-16 with one, else Windows-1252 (by our own table: the platform's codecs
/// do not always have it). Invalid when the text holds U+0000.
Result<DecodedText> decodeText(const QByteArray& bytes);

} // namespace quittance

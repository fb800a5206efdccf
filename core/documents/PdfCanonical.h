#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace quittance {

/// What a PDF file says about itself, in Info and XMP alike.
struct PdfProperties {
    QString title;
    QString author;
    QString language;       ///< "fr", "en"
    qint64 createdAtMs = 0; ///< when the document was issued, not when the file was made
};

/// An entry of the outline: the sheets of one document of several.
struct PdfBookmark {
    QString title;
    int sheet = 0; ///< from 0
};

/// The XMP packet of a PDF/A-1b file.
QByteArray xmpPacket(const PdfProperties& properties);

/// The file that QPdfWriter wrote, in a form that depends on its content alone: the same document gives the same bytes
/// in every process and at any time, so that its SHA-256 can be recorded and compared. Objects are numbered in the
/// order in which they are reached, dates come from the properties, the identifier from the content, subset tags from
/// the order of use. Internal when the input is not a whole PDF file.
Result<QByteArray> canonicalPdf(const QByteArray& written, const PdfProperties& properties,
                                const std::vector<PdfBookmark>& bookmarks = {});

} // namespace quittance

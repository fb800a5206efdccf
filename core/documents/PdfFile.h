#pragma once

#include "base/JobContext.h"
#include "base/Result.h"
#include "documents/InvoiceDocument.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <span>

class QPagedPaintDevice;

namespace quittance {

struct PdfProperties;

/// A PDF/A-1b file of one or several documents, made in memory and then saved whole. The same documents give the same
/// bytes, in any process and on any day.
class PdfFile {
public:
    /// One document. Archives hash exactly this file: it never depends on what else is rendered.
    static Result<PdfFile> render(const Invoice& invoice, const DocumentOptions& options = {});
    /// Several documents in one file, each with its own page numbers and an entry in the outline.
    static Result<PdfFile> renderAll(std::span<const Invoice> invoices,
                                     const InvoiceDocument::OptionsFor& optionsFor = {}, JobContext* job = nullptr);

    /// A4 sheets of anything else: `paint` puts them on the device and says how many there are.
    struct Sheets {
        QString title;
        QString author;
        QString language; ///< "fr", "en"
        qint64 createdAtMs = 0;
        std::function<Result<int>(QPagedPaintDevice&)> paint;
    };
    static Result<PdfFile> painted(const Sheets& sheets);

    const QByteArray& bytes() const { return m_bytes; }
    QByteArray sha256() const;
    int sheetCount() const { return m_sheetCount; }

    enum class Existing { Keep, Replace };
    /// Writes the file in one piece: afterwards it is there whole, or nothing has changed. A file of that name with the
    /// same content is left as it is; with another content it is a Conflict unless told to replace. NotFound when the
    /// folder does not exist, Unavailable when it cannot be written to (full disk, no right, not a regular file).
    Result<> saveWhole(const QString& path, Existing existing = Existing::Keep) const;

    /// One file each, "F-2026-00001.pdf", in a folder that exists. Gives the paths. Stops at the first error; files
    /// saved until then stay.
    static Result<QStringList> saveEach(std::span<const Invoice> invoices, const QString& folder,
                                        const InvoiceDocument::OptionsFor& optionsFor = {}, JobContext* job = nullptr,
                                        Existing existing = Existing::Keep);

    /// A file name from a document's number alone: [A-Za-z0-9._-], everything else a dash, at most 120 bytes, never
    /// hidden.
    static QString fileName(const QString& number);

private:
    template <typename Paint>
    static Result<PdfFile> write(const PdfProperties& properties, const Paint& paint);

    QByteArray m_bytes;
    int m_sheetCount = 0;
};

} // namespace quittance

#include "documents/PdfFile.h"

#include "documents/PdfCanonical.h"
#include "domain/taxes/DocumentLanguage.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace quittance {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(PdfFile)
};

constexpr int resolution = 300;

/// Samples were never issued: they count as made on the day that they show.
qint64 createdAtMs(const Invoice& invoice) {
    return invoice.issuedAtMs != 0 ? invoice.issuedAtMs
                                   : invoice.issueDate.startOfDay(QTimeZone::utc()).toMSecsSinceEpoch();
}

Error notWritable(const QString& path, const QString& reason) {
    return {ErrorCode::Unavailable,
            Texts::tr("%1 could not be written: %2. Free some space or choose another folder.")
                .arg(QDir::toNativeSeparators(path), reason),
            {},
            reason};
}

Result<QByteArray> contentOf(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return notWritable(path, file.errorString());
    return file.readAll();
}

} // namespace

Result<PdfFile> PdfFile::render(const Invoice& invoice, const DocumentOptions& options) {
    return renderAll({&invoice, 1}, [options](const Invoice&) { return options; });
}

Result<PdfFile> PdfFile::renderAll(std::span<const Invoice> invoices, const InvoiceDocument::OptionsFor& optionsFor,
                                   JobContext* job) {
    if (invoices.empty())
        return invalid(Texts::tr("There is nothing to print."));
    PdfProperties properties;
    const Invoice& first = invoices.front();
    properties.title = InvoiceBlocks::title(first, DocumentTexts::in(first.language));
    if (invoices.size() > 1)
        properties.title += u" … "_s % invoices.back().number;
    properties.author = first.seller.name;
    properties.language = documentLanguage(first.language);
    for (const Invoice& invoice : invoices)
        properties.createdAtMs = std::max(properties.createdAtMs, createdAtMs(invoice));
    return write(properties, [&](QPdfWriter& writer, std::vector<PdfBookmark>& bookmarks) {
        return InvoiceDocument::paintAll(writer, invoices, optionsFor, job, [&](const Invoice& invoice, int sheet) {
            bookmarks.push_back({InvoiceBlocks::title(invoice, DocumentTexts::in(invoice.language)), sheet});
        });
    });
}

Result<PdfFile> PdfFile::painted(const Sheets& sheets) {
    PdfProperties properties;
    properties.title = sheets.title;
    properties.author = sheets.author;
    properties.language = sheets.language;
    properties.createdAtMs = sheets.createdAtMs;
    return write(properties, [&sheets](QPdfWriter& writer, std::vector<PdfBookmark>&) -> Result<int> {
        return sheets.paint(writer);
    });
}

template <typename Paint>
Result<PdfFile> PdfFile::write(const PdfProperties& properties, const Paint& paint) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    PdfFile file;
    std::vector<PdfBookmark> bookmarks;
    {
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setResolution(resolution);
        writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF()));
        writer.setTitle(properties.title);
        writer.setDocumentXmpMetadata(xmpPacket(properties));
        const Result<int> sheets = paint(writer, bookmarks);
        if (!sheets)
            return sheets.error();
        file.m_sheetCount = *sheets;
    }
    if (bookmarks.size() < 2)
        bookmarks.clear();
    auto bytes = canonicalPdf(buffer.data(), properties, bookmarks);
    if (!bytes)
        return bytes.error();
    if (!bytes->trimmed().endsWith("%%EOF"))
        return Error{
            ErrorCode::Internal, Texts::tr("The PDF file could not be made whole. Try again."), {}, u"no %%EOF"_s};
    file.m_bytes = std::move(*bytes);
    return file;
}

QByteArray PdfFile::sha256() const { return QCryptographicHash::hash(m_bytes, QCryptographicHash::Sha256); }

Result<> PdfFile::saveWhole(const QString& path, Existing existing) const {
    const QFileInfo target(path);
    if (!target.dir().exists())
        return Error{ErrorCode::NotFound, Texts::tr("The folder %1 does not exist. Create it or choose another one.")
                                              .arg(QDir::toNativeSeparators(target.absolutePath()))};
    if (target.exists() && !target.isFile())
        return notWritable(path, Texts::tr("it is not a regular file"));
    if (target.exists() && existing == Existing::Keep) {
        auto present = contentOf(path);
        if (!present)
            return present.error();
        if (*present == m_bytes)
            return {};
        return Error{ErrorCode::Conflict, Texts::tr("%1 exists already with another content. It was left as it is.")
                                              .arg(QDir::toNativeSeparators(path))};
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return notWritable(path, file.errorString());
    if (file.write(m_bytes) != m_bytes.size() || !file.commit())
        return notWritable(path, file.errorString());
    return {};
}

Result<QStringList> PdfFile::saveEach(std::span<const Invoice> invoices, const QString& folder,
                                      const InvoiceDocument::OptionsFor& optionsFor, JobContext* job,
                                      Existing existing) {
    QStringList paths;
    const auto total = static_cast<qint64>(invoices.size());
    for (const Invoice& invoice : invoices) {
        if (job != nullptr && job->isCancelled())
            return Error{ErrorCode::Cancelled,
                         Texts::tr("Stopped. %n file(s) were saved.", nullptr, static_cast<int>(paths.size()))};
        if (job != nullptr)
            job->progress(paths.size(), total, invoice.number);
        const auto file = render(invoice, optionsFor ? optionsFor(invoice) : DocumentOptions{});
        if (!file)
            return file.error();
        const QString path = QDir(folder).filePath(fileName(invoice.number));
        if (auto saved = file->saveWhole(path, existing); !saved)
            return saved.error();
        paths << path;
    }
    if (job != nullptr)
        job->progress(total, total, {});
    return paths;
}

QString PdfFile::fileName(const QString& number) {
    constexpr qsizetype longest = 120;
    const QString suffix = u".pdf"_s;
    QString name;
    for (const QChar c : number) {
        const bool allowed = (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') ||
                             c == u'.' || c == u'_' || c == u'-';
        name += allowed ? c : QChar(u'-');
    }
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    name.truncate(longest - suffix.size());
    if (name.isEmpty())
        name = u"document"_s;
    return name + suffix;
}

} // namespace quittance

#include "invoices/DocumentOutput.h"

#include "common/Language.h"
#include "common/Notifier.h"
#include "common/Prompts.h"
#include "documents/InvoiceDocument.h"
#include "documents/PdfFile.h"
#include "services/Services.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QStandardPaths>
#include <QUrl>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr size_t windowSize = 50; ///< documents between two looks at Cancel

/// A window's share of a job that goes through many.
class Share final : public JobContext {
public:
    Share(JobContext& job, qint64 before, qint64 total) : m_job(job), m_before(before), m_total(total) {}
    bool isCancelled() const override { return m_job.isCancelled(); }
    void progress(qint64 done, qint64, const QString& text) override { m_job.progress(m_before + done, m_total, text); }

private:
    JobContext& m_job;
    qint64 m_before;
    qint64 m_total;
};

/// Calls `each(ids, share)` for one window of ids after the other until one fails or the job is cancelled.
template <typename Each>
Result<> inWindows(const std::vector<qint64>& ids, JobContext& job, const Each& each) {
    const auto total = static_cast<qint64>(ids.size());
    for (size_t from = 0; from < ids.size(); from += windowSize) {
        if (job.isCancelled())
            return Error{ErrorCode::Cancelled, {}};
        Share share(job, static_cast<qint64>(from), total);
        if (auto done = each(std::vector(ids.begin() + static_cast<qptrdiff>(from),
                                         ids.begin() + static_cast<qptrdiff>(std::min(from + windowSize, ids.size()))),
                             share);
            !done)
            return done;
    }
    return {};
}

/// The documents and, for each, whether it has left before.
struct Batch {
    std::vector<Invoice> documents;
    QSet<qint64> printedBefore;

    InvoiceDocument::OptionsFor options() const {
        return [before = printedBefore](const Invoice& invoice) {
            return DocumentOptions{.duplicate = before.contains(invoice.id.value), .sample = false};
        };
    }
};

Result<std::vector<Invoice>> documentsOf(Services& services, const Actor& actor, const std::vector<qint64>& ids,
                                         JobContext& job) {
    std::vector<Invoice> all;
    all.reserve(ids.size());
    const auto read = inWindows(ids, job, [&](const std::vector<qint64>& some, JobContext& share) -> Result<> {
        share.progress(0, 0, DocumentOutput::tr("Reading the documents…"));
        auto documents = services.invoices.invoices(actor, some);
        if (!documents)
            return documents.error();
        std::move(documents->begin(), documents->end(), std::back_inserter(all));
        return {};
    });
    return read ? Result<std::vector<Invoice>>(std::move(all)) : read.error();
}

Result<Batch> load(Services& services, const Actor& actor, const std::vector<qint64>& ids, JobContext& job) {
    Batch batch;
    auto documents = documentsOf(services, actor, ids, job);
    if (!documents)
        return documents.error();
    batch.documents = std::move(*documents);
    for (const Invoice& invoice : batch.documents) {
        if (job.isCancelled())
            return Error{ErrorCode::Cancelled, {}};
        const auto detail = services.invoices.detail(actor, invoice.id);
        if (!detail)
            return detail.error();
        if (detail->copies > 0)
            batch.printedBefore.insert(invoice.id.value);
    }
    return batch;
}

} // namespace

DocumentOutput::DocumentOutput(Book& book, QWidget* window) : QObject(window), m_book(book), m_window(window) {}

void DocumentOutput::print(const std::vector<qint64>& ids) {
    if (QPrinterInfo::availablePrinterNames().isEmpty()) {
        if (Prompts::current().confirm(m_window,
                                       {.title = tr("No printer is set up"),
                                        .text = tr("Save the documents as a PDF file instead? You can print it later."),
                                        .items = {},
                                        .acceptText = tr("Save as PDF…")}))
            saveInOneFile(ids);
        return;
    }
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setDocName(tr("Quittance documents"));
    QPrintDialog dialog(printer.get(), m_window);
    dialog.setOption(QAbstractPrintDialog::PrintPageRange, false);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_book.backend().job(
        this, tr("Printing"),
        [actor = m_book.actor(), ids, printer](Services& services, JobContext& job) -> Result<int> {
            const auto batch = load(services, actor, ids, job);
            if (!batch)
                return batch.error();
            return InvoiceDocument::paintAll(*printer, batch->documents, batch->options(), &job);
        },
        [this, ids](Result<int> sheets) {
            if (!sheets) {
                showProblem(sheets.error());
                return;
            }
            logCopies(ids, true);
            const int count = *sheets;
            Notifier::of(m_window).notify(Tone::Success, tr("Sent %Ln sheets to the printer.", "", count));
        });
}

void DocumentOutput::preview(const std::vector<qint64>& ids) {
    m_book.backend().read(
        this,
        [actor = m_book.actor(), ids](Services& services) {
            JobContext unheard;
            return load(services, actor, ids, unheard);
        },
        [this, ids](Result<Batch> batch) {
            if (!batch) {
                showProblem(batch.error());
                return;
            }
            QPrinter printer(QPrinter::HighResolution);
            printer.setPageSize(QPageSize(QPageSize::A4));
            QPrintPreviewDialog dialog(&printer, m_window);
            // Qt's own dialog names its fields by their tool tips, if at all.
            for (QWidget* inner : dialog.findChildren<QWidget*>())
                if ((inner->focusPolicy() & Qt::TabFocus) && inner->accessibleName().isEmpty())
                    inner->setAccessibleName(inner->toolTip().isEmpty() ? tr("Print preview") : inner->toolTip());
            connect(&dialog, &QPrintPreviewDialog::paintRequested, this, [&batch](QPrinter* device) {
                const auto painted = InvoiceDocument::paintAll(*device, batch->documents, batch->options());
                Q_UNUSED(painted)
            });
            if (dialog.exec() == QDialog::Accepted)
                logCopies(ids, true);
        });
}

void DocumentOutput::saveInOneFile(const std::vector<qint64>& ids) {
    if (ids.size() != 1) {
        saveAs(ids, tr("invoices") + u".pdf"_s);
        return;
    }
    m_book.backend().read(
        this, [actor = m_book.actor(), ids](Services& services) { return services.invoices.invoices(actor, ids); },
        [this, ids](Result<std::vector<Invoice>> documents) {
            if (documents)
                saveAs(ids, PdfFile::fileName(documents->front().number));
            else
                showProblem(documents.error());
        });
}

void DocumentOutput::saveAs(const std::vector<qint64>& ids, const QString& name) {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QString path =
        Prompts::current().saveFile(m_window, tr("Save as PDF"), folder + u'/' + name, tr("PDF files (*.pdf)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += u".pdf"_s;
    m_book.backend().job(
        this, tr("Writing PDF"),
        [actor = m_book.actor(), ids, path](Services& services, JobContext& job) -> Result<> {
            const auto count = static_cast<qint64>(ids.size());
            Share reading(job, 0, 2 * count);
            const auto documents = documentsOf(services, actor, ids, reading);
            if (!documents)
                return documents.error();
            Share rendering(job, count, 2 * count);
            const auto file = documents->size() == 1 ? PdfFile::render(documents->front())
                                                     : PdfFile::renderAll(*documents, {}, &rendering);
            // The file dialog has asked already whether to replace.
            return file ? file->saveWhole(path, PdfFile::Existing::Replace) : Result<>(file.error());
        },
        [this, ids, path](Result<> saved) {
            if (!saved) {
                showProblem(saved.error());
                return;
            }
            logCopies(ids, false);
            Notifier::of(m_window).notify(Tone::Success, tr("Saved %1").arg(QFileInfo(path).fileName()), tr("Open"),
                                          [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
        });
}

void DocumentOutput::saveEach(const std::vector<qint64>& ids) {
    const QString folder = Prompts::current().chooseFolder(m_window, tr("Save one PDF each in this folder"));
    if (folder.isEmpty())
        return;
    m_book.backend().job(
        this, tr("Writing PDF files"),
        [actor = m_book.actor(), ids, folder](Services& services, JobContext& job) -> Result<qint64> {
            qint64 files = 0;
            const auto saved = inWindows(ids, job, [&](const std::vector<qint64>& some, JobContext& share) -> Result<> {
                const auto documents = services.invoices.invoices(actor, some);
                if (!documents)
                    return documents.error();
                const auto paths = PdfFile::saveEach(*documents, folder, {}, &share);
                if (!paths)
                    return paths.error();
                files += paths->size();
                return {};
            });
            return saved ? Result<qint64>(files) : saved.error();
        },
        [this, ids, folder](Result<qint64> saved) {
            if (!saved) {
                showProblem(saved.error());
                return;
            }
            logCopies(ids, false);
            const int files = static_cast<int>(*saved);
            Notifier::of(m_window).notify(Tone::Success, tr("Saved %Ln files.", "", files), tr("Open the folder"),
                                          [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
        });
}

void DocumentOutput::logCopies(const std::vector<qint64>& ids, bool print) {
    if (m_book.facts().readOnly)
        return;
    m_book.backend().write(
        this,
        [actor = m_book.actor(), ids, print](Services& services) {
            return services.invoices.logCopies(actor, ids,
                                               print ? InvoiceService::CopyKind::Print : InvoiceService::CopyKind::Pdf);
        },
        [this](Result<> logged) {
            if (!logged)
                showProblem(logged.error());
        });
}

void DocumentOutput::showProblem(const Error& error) {
    if (error.code != ErrorCode::Cancelled)
        Prompts::current().tell(m_window, Tone::Danger, tr("That did not work"), error.message, error.detail);
}

} // namespace quittance

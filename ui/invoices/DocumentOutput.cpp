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

Result<Batch> load(Services& services, const Actor& actor, const std::vector<qint64>& ids) {
    Batch batch;
    auto documents = services.invoices.invoices(actor, ids);
    if (!documents)
        return documents.error();
    batch.documents = std::move(*documents);
    for (const Invoice& invoice : batch.documents) {
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
            const auto batch = load(services, actor, ids);
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
        this, [actor = m_book.actor(), ids](Services& services) { return load(services, actor, ids); },
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
    m_book.backend().read(
        this, [actor = m_book.actor(), ids](Services& services) { return services.invoices.invoices(actor, ids); },
        [this, ids](Result<std::vector<Invoice>> documents) {
            if (!documents) {
                showProblem(documents.error());
                return;
            }
            const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
            const QString name =
                ids.size() == 1 ? PdfFile::fileName(documents->front().number) : tr("invoices") + u".pdf"_s;
            QString path =
                Prompts::current().saveFile(m_window, tr("Save as PDF"), folder + u'/' + name, tr("PDF files (*.pdf)"));
            if (path.isEmpty())
                return;
            if (QFileInfo(path).suffix().isEmpty())
                path += u".pdf"_s;
            m_book.backend().job(
                this, tr("Writing PDF"),
                [documents = std::move(*documents), path](Services&, JobContext& job) -> Result<> {
                    const auto file = documents.size() == 1 ? PdfFile::render(documents.front())
                                                            : PdfFile::renderAll(documents, {}, &job);
                    // The file dialog has asked already whether to replace.
                    return file ? file->saveWhole(path, PdfFile::Existing::Replace) : Result<>(file.error());
                },
                [this, ids, path](Result<> saved) {
                    if (!saved) {
                        showProblem(saved.error());
                        return;
                    }
                    logCopies(ids, false);
                    Notifier::of(m_window).notify(Tone::Success, tr("Saved %1").arg(QFileInfo(path).fileName()),
                                                  tr("Open"),
                                                  [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
                });
        });
}

void DocumentOutput::saveEach(const std::vector<qint64>& ids) {
    const QString folder = Prompts::current().chooseFolder(m_window, tr("Save one PDF each in this folder"));
    if (folder.isEmpty())
        return;
    m_book.backend().job(
        this, tr("Writing PDF files"),
        [actor = m_book.actor(), ids, folder](Services& services, JobContext& job) -> Result<QStringList> {
            const auto documents = services.invoices.invoices(actor, ids);
            if (!documents)
                return documents.error();
            return PdfFile::saveEach(*documents, folder, {}, &job);
        },
        [this, ids, folder](Result<QStringList> paths) {
            if (!paths) {
                showProblem(paths.error());
                return;
            }
            logCopies(ids, false);
            const int files = static_cast<int>(paths->size());
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

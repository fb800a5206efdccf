#include "common/SheetsDialog.h"

#include "common/ActionButton.h"
#include "common/DialogSize.h"
#include "common/Language.h"
#include "common/Notifier.h"
#include "common/PdfPreview.h"
#include "common/PlainText.h"
#include "common/Prompts.h"
#include "theme/Theme.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QStandardPaths>
#include <QUrl>
#include <QVBoxLayout>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

Printable printableList(ListDocument::Content content) {
    const auto shared = std::make_shared<const ListDocument::Content>(std::move(content));
    return {.heading = SheetsDialog::tr("Print the list"),
            .title = shared->title,
            .author = shared->company,
            .language = Language::instance().code(),
            .orientation = QPageLayout::Landscape,
            .paint = [shared](QPagedPaintDevice& device, JobContext& job) {
                return ListDocument(*shared).paint(device, &job);
            }};
}

SheetsDialog::SheetsDialog(Backend& backend, Printable printable, QWidget* parent)
    : QDialog(parent),
      m_backend(backend),
      m_printable(std::move(printable)),
      m_preview(new PdfPreview(this)),
      m_count(new PlainLabel({}, "muted", this)),
      m_print(new ActionButton(ActionButton::Kind::Primary, this)),
      m_save(new ActionButton(ActionButton::Kind::Secondary, this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"sheetsDialog"_s);
    setWindowTitle(m_printable.heading);
    m_preview->setMinimumSize(Metrics::scaled(320), Metrics::scaled(160));
    m_preview->setMessage(tr("Laying the sheets out…"));
    m_print->setObjectName(u"printButton"_s);
    m_print->setLabel(tr("Print…"), u"printer"_s);
    m_print->setEnabled(false);
    m_save->setObjectName(u"savePdfButton"_s);
    m_save->setLabel(tr("Save as PDF…"), u"file-earmark-pdf"_s);
    m_save->setEnabled(false);
    auto* const cancel = new ActionButton(ActionButton::Kind::Secondary, this);
    cancel->setObjectName(u"cancelButton"_s);
    cancel->setLabel(tr("Close"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_print, &QPushButton::clicked, this, &SheetsDialog::print);
    connect(m_save, &QPushButton::clicked, this, &SheetsDialog::savePdf);
    auto* const buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_count);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    buttons->addWidget(m_print);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(new PlainLabel(m_printable.title, "h1", this));
    layout->addWidget(m_preview, 1);
    layout->addLayout(buttons);
    setDialogSize(this, 900, 620);
    m_backend.job(
        this, tr("Laying out %1").arg(m_printable.title),
        [printable = m_printable, now = QDateTime::currentMSecsSinceEpoch()](Services&, JobContext& job) {
            return PdfFile::painted({.title = printable.title,
                                     .author = printable.author,
                                     .language = printable.language,
                                     .createdAtMs = now,
                                     .paint = [&](QPagedPaintDevice& device) { return printable.paint(device, job); }});
        },
        [this](const Result<PdfFile>& file) {
            if (file)
                show(*file);
            else
                failed(file.error());
        });
}

void SheetsDialog::show(const PdfFile& file) {
    m_file = std::make_shared<PdfFile>(file);
    m_preview->setBytes(m_file->bytes());
    const int sheets = m_file->sheetCount();
    m_count->setText(tr("%Ln sheets", "", sheets));
    m_save->setEnabled(true);
    const bool printer = !QPrinterInfo::availablePrinterNames().isEmpty();
    m_print->setEnabled(printer);
    m_print->setToolTip(printer ? QString() : tr("No printer is set up. Save the sheets as PDF and print them later."));
    (printer ? m_print : m_save)->setFocus();
    emit shown(sheets);
}

void SheetsDialog::print() {
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setPageOrientation(m_printable.orientation);
    printer->setDocName(m_printable.title);
    QPrintDialog dialog(printer.get(), this);
    dialog.setOption(QAbstractPrintDialog::PrintPageRange, false);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_backend.job(
        parent(), tr("Printing"),
        [paint = m_printable.paint, printer](Services&, JobContext& job) { return paint(*printer, job); },
        [window = QPointer<QWidget>(parentWidget())](Result<int> sheets) {
            if (!window)
                return;
            if (sheets) {
                const int count = *sheets;
                Notifier::of(window).notify(Tone::Success, tr("Sent %Ln sheets to the printer.", "", count));
            } else if (sheets.error().code != ErrorCode::Cancelled) {
                Prompts::current().tell(window, Tone::Danger, tr("Nothing was printed"), sheets.error().message,
                                        sheets.error().detail);
            }
        });
    accept();
}

void SheetsDialog::savePdf() {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QString path = Prompts::current().saveFile(
        this, tr("Save as PDF"), QString(folder + u'/' + m_printable.title + u".pdf"_s), tr("PDF files (*.pdf)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += u".pdf"_s;
    if (const auto saved = m_file->saveWhole(path, PdfFile::Existing::Replace); !saved) {
        failed(saved.error());
        return;
    }
    Notifier::of(parentWidget())
        .notify(Tone::Success, tr("Saved %1").arg(QFileInfo(path).fileName()), tr("Open"),
                [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
    accept();
}

void SheetsDialog::failed(const Error& error) {
    if (error.code == ErrorCode::Cancelled)
        reject();
    else
        m_preview->setMessage(error.message);
}

} // namespace quittance

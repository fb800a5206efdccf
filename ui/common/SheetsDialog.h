#pragma once

#include "common/Backend.h"
#include "documents/ListDocument.h"
#include "documents/PdfFile.h"

#include <QDialog>
#include <QPageLayout>

namespace quittance {

class ActionButton;
class PdfPreview;
class PlainLabel;

/// Something on A4 sheets, for paper and for PDF.
struct Printable {
    QString heading; ///< of the window: what is about to be done
    QString title;   ///< of the sheets and of their file
    QString author;
    QString language; ///< "fr", "en": what the sheets are written in
    QPageLayout::Orientation orientation = QPageLayout::Portrait;
    std::function<Result<int>(QPagedPaintDevice&, JobContext&)> paint; ///< on any thread; gives the number of sheets
};

/// A list, in the window's language.
Printable printableList(ListDocument::Content content);

/// Sheets as they will print, before they do: shown, printed, or saved as PDF. Deletes itself when it is closed.
class SheetsDialog : public QDialog {
    Q_OBJECT
public:
    SheetsDialog(Backend& backend, Printable printable, QWidget* parent);

signals:
    /// The sheets are there to be seen.
    void shown(int sheets);

private:
    void show(const PdfFile& file);
    void print();
    void savePdf();
    void failed(const Error& error);

    Backend& m_backend;
    const Printable m_printable;
    std::shared_ptr<const PdfFile> m_file;
    PdfPreview* m_preview;
    PlainLabel* m_count;
    ActionButton* m_print;
    ActionButton* m_save;
};

} // namespace quittance

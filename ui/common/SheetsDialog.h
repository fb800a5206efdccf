#pragma once

#include "common/Backend.h"
#include "documents/ListDocument.h"
#include "documents/PdfFile.h"

#include <QDialog>

namespace quittance {

class ActionButton;
class PdfPreview;
class PlainLabel;

/// A list as it will print, before it does: shown, printed, or saved as PDF. Deletes itself when it is closed.
class SheetsDialog : public QDialog {
    Q_OBJECT
public:
    SheetsDialog(Backend& backend, ListDocument::Content content, QWidget* parent);

signals:
    /// The sheets are there to be seen.
    void shown(int sheets);

private:
    void show(const PdfFile& file);
    void print();
    void savePdf();
    void failed(const Error& error);

    Backend& m_backend;
    std::shared_ptr<const ListDocument::Content> m_content;
    std::shared_ptr<const PdfFile> m_file;
    PdfPreview* m_preview;
    PlainLabel* m_count;
    ActionButton* m_print;
    ActionButton* m_save;
};

} // namespace quittance

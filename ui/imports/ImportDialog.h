#pragma once

#include "common/Book.h"
#include "services/ImportRun.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QProgressBar;
class QStackedWidget;

namespace quittance {

class ActionButton;
class Banner;
class DateEdit;
class EmptyState;
class FormField;
class FormLayout;
class PlainLabel;
class SmallTable;
class StepBar;

/// Import from CSV in three steps: the file, which column is what (found by the header names), a dry run row by row;
/// then everything in one transaction.
class ImportDialog final : public QDialog {
    Q_OBJECT
public:
    ImportDialog(Book& book, QWidget* parent);

    /// Takes a file at once; what it holds is told by its columns, or said.
    void setFile(const QString& path);
    void setFile(ImportKind kind, const QString& path);
    /// What the file is to hold, before one is chosen.
    void setKind(ImportKind kind);

    /// Stops what runs, else closes.
    void reject() override;

protected:
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* buildFileStep();
    QWidget* buildMappingStep();
    QWidget* buildReviewStep();
    void retranslate();
    void showStep(int step);
    void chooseFile();
    void inspected(Result<ImportFile> file);
    void fillMapping();
    void fillPreview();
    void dryRun();
    void apply();
    void showReport(const ImportReport& report);
    void run(bool dry);
    /// Of members alone: of all that the file brought, in one piece.
    void takeBack();

    Book& m_book;
    OperationId m_operation = OperationId::create();
    ImportKind m_kind = ImportKind::Customers;
    ImportFile m_file;
    ImportReport m_report;
    bool m_done = false;
    bool m_isTakenBack = false;

    Job* m_job = nullptr; ///< while it checks or imports
    StepBar* m_steps;
    QProgressBar* m_progress;
    Banner* m_banner;
    QStackedWidget* m_stack;
    QComboBox* m_kindCombo;
    PlainLabel* m_kindLabel = nullptr;
    PlainLabel* m_rowText = nullptr; ///< the whole of what is said of the current row
    PlainLabel* m_kindText;
    QAction* m_choose;
    EmptyState* m_drop;
    PlainLabel* m_mappingText;
    FormLayout* m_mappingForm = nullptr;
    QWidget* m_mappingHost;
    SmallTable* m_preview;
    FormField* m_billedBeforeField;
    DateEdit* m_billedBefore;
    PlainLabel* m_summary;
    SmallTable* m_outcomes;
    QCheckBox* m_goodRows;
    ActionButton* m_back;
    ActionButton* m_cancel;
    ActionButton* m_undo;
    ActionButton* m_next;
};

} // namespace quittance

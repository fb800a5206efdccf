#pragma once

#include "services/ExportService.h"

#include <QDate>
#include <QDialog>

class QComboBox;
class QRadioButton;

namespace quittance {

class Book;

/// Whose licences were billed for a month, as a file: which month, and what kind of file (F233).
class HoldersDialog final : public QDialog {
    Q_OBJECT
public:
    HoldersDialog(QDate today, QWidget* parent);

    QDate month() const; ///< its first day
    ExportService::FileKind kind() const;
    void accept() override;

private:
    QComboBox* m_month;
    QRadioButton* m_xlsx;
    QRadioButton* m_csv;
};

/// Asks with a HoldersDialog, then writes the file on a worker thread.
void exportHolders(Book& book, QWidget* page);

} // namespace quittance

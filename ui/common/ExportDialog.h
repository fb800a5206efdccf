#pragma once

#include "services/ExportService.h"

#include <QDialog>

class QRadioButton;

namespace quittance {

/// As what a list is exported, and which rows of it. Remembers the kind of file.
class ExportDialog : public QDialog {
    Q_OBJECT
public:
    /// `columns` are the titles of what will be in the file.
    ExportDialog(qint64 allRows, qint64 selectedRows, const QStringList& columns, QWidget* parent);

    ExportService::FileKind kind() const;
    bool onlySelected() const;
    void accept() override;

private:
    QRadioButton* m_xlsx;
    QRadioButton* m_csv;
    QRadioButton* m_all;
    QRadioButton* m_selected;
};

} // namespace quittance

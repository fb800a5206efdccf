#pragma once

#include "common/RowsModel.h"
#include "documents/ListDocument.h"
#include "services/ExportService.h"

#include <QObject>

class QTableView;
class QWidget;

namespace quittance {

class Book;
class ListPage;
class Services;

/// What leaves a list: CSV and XLSX files, paper, and the clipboard where much is selected. Always what is shown:
/// filtered, sorted, the columns that were chosen in their order; read on a worker thread, with progress and Cancel.
class ListOutput : public QObject {
    Q_OBJECT
public:
    /// How the page describes its list on paper, asked when it is needed.
    struct Words {
        QString title;
        QString filter;
        QStringList totals;
    };

    ListOutput(Book& book, RowsModel& rows, QTableView& table, QString viewId, std::function<Words()> words,
               QWidget* page);

    /// Asks what and where to, then writes.
    void exportList();
    /// The same once more, with what is shown now; asks when nothing was exported before.
    void exportAgain();
    /// Shows the sheets, which can then be printed or saved.
    void print();
    /// More rows than the model holds.
    void copyMany(bool withHeaders);
    /// Why not, for the actions; empty when it may be.
    QString whyNotExport() const;

    /// Where a file goes: asks, and remembers the folder. Empty: nowhere.
    static QString askPath(QWidget* page, const QString& title, const QString& name, ExportService::FileKind kind);
    /// Writes a file on a worker thread, as a spreadsheet of this language opens it; a toast tells of it.
    using Write = std::function<Result<qint64>(Services&, const ExportService::ListFile&, JobContext&)>;
    static void writeFile(Book& book, QWidget* page, const QString& name, ExportService::ListFile file,
                          const Write& work);

    static constexpr qint64 mostPrinted = 20'000;
    static constexpr qint64 mostCopied = 200'000;

private:
    struct Columns {
        std::vector<int> indexes; ///< in the model
        std::vector<ColumnSpec> specs;
    };
    Columns columns(bool onlyInSight) const;
    std::vector<qint64> selectedIds() const;
    void write(const ExportService::ListFile& file, bool onlySelected);
    void showSheets(ListDocument::Content content);

    Book& m_book;
    RowsModel& m_rows;
    QTableView& m_table;
    QString m_viewId;
    std::function<Words()> m_words;
    QWidget* m_page;
};

} // namespace quittance

#pragma once

#include "common/Book.h"

#include <QObject>

#include <vector>

class QWidget;

namespace quittance {

/// Documents onto paper and into files: one print job for a selection, one PDF for all or one each. Copies are logged;
/// a document that left before carries the duplicate mark. Rendering is a job with progress and Cancel.
class DocumentOutput final : public QObject {
    Q_OBJECT
public:
    DocumentOutput(Book& book, QWidget* window);

    /// The preview draws its pages while the window waits.
    static constexpr int mostPreviewed = 50;

    void print(const std::vector<qint64>& ids);
    /// The print dialog's preview of exactly what would be printed.
    void preview(const std::vector<qint64>& ids);
    /// One file; for several documents, all in one.
    void saveInOneFile(const std::vector<qint64>& ids);
    /// One file each in a folder.
    void saveEach(const std::vector<qint64>& ids);

private:
    void saveAs(const std::vector<qint64>& ids, const QString& name);
    void logCopies(const std::vector<qint64>& ids, bool print);
    void showProblem(const Error& error);

    Book& m_book;
    QWidget* m_window;
};

} // namespace quittance

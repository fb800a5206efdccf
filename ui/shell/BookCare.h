#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>

class QWidget;

namespace quittance {

class Book;

/// What keeps a book safe: the backup of the day, one on request, and the proof that nothing was altered.
class BookCare : public QObject {
    Q_OBJECT
public:
    /// Messages appear in `window`.
    explicit BookCare(QWidget* window);

    /// None while no book is open. A file gets its backup of the day.
    void setBook(Book* book);
    void makeBackup();
    void verify();
    /// How the day's backup went; empty until it is known.
    QString backupText() const { return m_backupText; }

signals:
    void backupTextChanged();
    void failed(const QString& message, const QString& detail);

private:
    void runDailyBackup();

    QWidget* m_window;
    QPointer<Book> m_book;
    QString m_backupText;
    QTimer m_backupTimer;
};

} // namespace quittance

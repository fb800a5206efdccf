#pragma once

#include "base/Result.h"

#include <QObject>

class QWidget;

namespace quittance {

/// Takes the file that is dropped on a window: a book to be opened, or a table to be imported. Anything else is refused
/// with the reason.
class FileDrop final : public QObject {
    Q_OBJECT
public:
    explicit FileDrop(QWidget* window);

    enum class Kind : quint8 { Book, Table };
    /// By its content or its name; blocks while it is read.
    static Result<Kind> kindOf(const QString& path);

signals:
    void bookDropped(const QString& path);
    void tableDropped(const QString& path);
    void refused(const quittance::Error& error);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void take(const QList<QUrl>& files);
};

} // namespace quittance

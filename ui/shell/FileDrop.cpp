#include "shell/FileDrop.h"

#include "common/PlainText.h"
#include "common/Task.h"

#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

Error refusal(const QString& reason) { return {ErrorCode::Invalid, reason, {}, {}}; }

} // namespace

FileDrop::FileDrop(QWidget* window) : QObject(window) {
    window->setAcceptDrops(true);
    window->installEventFilter(this);
}

bool FileDrop::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::DragEnter) {
        auto* const drag = static_cast<QDragEnterEvent*>(event);
        if (drag->mimeData()->hasUrls()) {
            drag->setDropAction(Qt::CopyAction); // the file stays where it is
            drag->accept();
            return true;
        }
    }
    if (event->type() == QEvent::Drop) {
        auto* const drop = static_cast<QDropEvent*>(event);
        if (drop->mimeData()->hasUrls()) {
            drop->setDropAction(Qt::CopyAction);
            drop->accept();
            take(drop->mimeData()->urls());
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

void FileDrop::take(const QList<QUrl>& files) {
    const int count = static_cast<int>(files.size());
    if (count != 1) {
        emit refused(refusal(tr("%Ln files were dropped. Drop one book or one CSV file.", "", count)));
        return;
    }
    const QString path = files.first().toLocalFile();
    if (path.isEmpty()) {
        emit refused(refusal(
            tr("%1 is not a file of this computer. Save it here first.").arg(quoted(files.first().toDisplayString()))));
        return;
    }
    // A disk of the network may take its time, and the program that it was dropped from waits for this one.
    Task::run(
        this, [path] { return kindOf(path); },
        [this, path](const Result<Kind>& kind) {
            if (!kind)
                emit refused(kind.error());
            else if (*kind == Kind::Book)
                emit bookDropped(path);
            else
                emit tableDropped(path);
        });
}

Result<FileDrop::Kind> FileDrop::kindOf(const QString& path) {
    const QFileInfo info(path);
    const QString name = quoted(info.fileName().isEmpty() ? QDir::toNativeSeparators(path) : info.fileName());
    if (info.isDir())
        return refusal(tr("%1 is a folder. Drop the book or the CSV file itself.").arg(name));
    if (!info.exists())
        return refusal(tr("%1 does not exist any more.").arg(name));
    if (!info.isFile()) // a pipe or a device would be read for ever
        return refusal(tr("%1 is neither a book nor a CSV file.").arg(name));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refusal(tr("%1 cannot be read: %2.").arg(name, file.errorString()));
    static const QByteArray bookStart("SQLite format 3\0", 16);
    const QString suffix = info.suffix().toLower();
    if (suffix == "quittance"_L1 || file.read(bookStart.size()) == bookStart)
        return Kind::Book;
    if (suffix == "csv"_L1 || suffix == "tsv"_L1 || suffix == "txt"_L1)
        return Kind::Table;
    return refusal(tr("%1 is neither a book nor a CSV file.").arg(name));
}

} // namespace quittance

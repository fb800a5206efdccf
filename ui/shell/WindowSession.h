#pragma once

#include <QList>
#include <QRect>
#include <QString>
#include <QVariantMap>

namespace quittance {

/// What the window looked like when a book was closed, to look the same when it is opened again. Whatever stands in a
/// settings file that somebody damaged, load() gives something that can be used.
struct WindowSession {
    struct Detail {
        QString page; ///< object name of its PageEntry
        qint64 id = 0;
        QRect geometry;
    };
    QString page;      ///< the one in front
    QVariantMap pages; ///< what each page saved, by object name
    QList<Detail> details;

    static WindowSession load(const QString& location);
    void save(const QString& location) const;

    /// The book that was open at the end; empty when none was.
    static QString lastBook();
    static void setLastBook(const QString& location);
    /// The rectangle moved and shrunk so that all of it can be seen on a screen that there is.
    static QRect onScreen(QRect wanted);
};

} // namespace quittance

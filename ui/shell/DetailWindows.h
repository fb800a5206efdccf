#pragma once

#include "shell/WindowSession.h"

#include <QPointer>

namespace quittance {

class Book;
class DetailWindow;
struct PageEntry;

/// The windows that show one customer, one subscription or one document each.
class DetailWindows {
public:
    /// Brings the one that shows it to the front, or opens it. Pages that are no lists offer none.
    void open(Book& book, const PageEntry& entry, qint64 id, const QRect& geometry = {});
    void closeAll();
    QList<WindowSession::Detail> details() const;

private:
    struct Opened {
        QString page; ///< object name of its PageEntry
        QPointer<DetailWindow> window;
    };
    QList<Opened> m_opened;
};

} // namespace quittance

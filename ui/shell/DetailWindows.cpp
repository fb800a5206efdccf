#include "shell/DetailWindows.h"

#include "shell/DetailWindow.h"

namespace quittance {

void DetailWindows::open(Book& book, const PageEntry& entry, qint64 id, const QRect& geometry) {
    if (id == 0 || !DetailWindow::offers(entry.key))
        return;
    m_opened.removeIf([](const Opened& opened) { return !opened.window; });
    for (const Opened& opened : std::as_const(m_opened)) {
        if (opened.page == entry.objectName && opened.window->id() == id) {
            opened.window->raise();
            opened.window->activateWindow();
            return;
        }
    }
    auto* const window = new DetailWindow(book, entry, id);
    if (geometry.isValid())
        window->setGeometry(WindowSession::onScreen(geometry));
    m_opened.append({entry.objectName, window});
    window->show();
}

void DetailWindows::closeAll() {
    for (const Opened& opened : std::exchange(m_opened, {}))
        delete opened.window.data();
}

QList<WindowSession::Detail> DetailWindows::details() const {
    QList<WindowSession::Detail> details;
    for (const Opened& opened : m_opened)
        if (opened.window)
            details.append({opened.page, opened.window->id(), opened.window->geometry()});
    return details;
}

} // namespace quittance

#pragma once

#include "shell/MainWindow.h"
#include "ui/PageBook.h"

#include <QSignalSpy>

namespace quittance {

/// The whole window on the book of a PageBook, as a person opens it; close() and open() are a restart.
class WindowBook {
public:
    explicit WindowBook(QDate today = QDate::currentDate()) : book(today) {}

    MainWindow& open(bool show = true) {
        m_window = std::make_unique<MainWindow>();
        m_window->resize(1280, 800); // the offscreen platform has a small screen
        if (show)
            m_window->show();
        QSignalSpy opened(m_window.get(), &MainWindow::bookOpened);
        m_window->openLocation(book.book().facts().location);
        if (!QTest::qWaitFor([&] { return !opened.isEmpty() && m_window->book()->company().has_value(); }, patienceMs))
            qFatal("the book was not opened");
        return *m_window;
    }
    void close() {
        m_window->close();
        m_window.reset();
    }
    MainWindow& window() { return *m_window; }
    QAction* action(const char* name) {
        auto* const found = m_window->findChild<QAction*>(QString::fromLatin1(name));
        if (!found)
            qFatal("no action %s", name);
        return found;
    }

    PageBook book;

private:
    std::unique_ptr<MainWindow> m_window;
};

} // namespace quittance

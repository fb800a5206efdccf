#pragma once

#include "common/Book.h"
#include "shell/DetailWindows.h"
#include "shell/PageList.h"

#include <QMainWindow>

#include <map>

class QStackedWidget;

namespace quittance {

class Banner;
class BookCare;
class BookOpener;
class HelpPanel;
class LookMenus;
class NavSidebar;
class OpenPages;
class Page;
class PlainLabel;
class ScopeSwitcher;
class SearchButton;
class StartPage;
class ViewActions;

/// The window: the start page while no book is open, else sidebar, page and status bar. Routes the requests of pages to
/// each other and owns the open book.
class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(QWidget* parent = nullptr);
    ~MainWindow() override;

    /// The book that was open when the program ended, if any.
    void openLast();
    /// A file or postgresql://…
    void openLocation(const QString& location);
    Book* book() const { return m_book.get(); }
    Page* showPage(PageKey key);
    Page* currentPage() const;
    StartPage* startPage() const { return m_start; }
    /// Comes to the front, and opens what another program was started with.
    void takeOver(const QString& location);

signals:
    void bookOpened();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void takeFiles();
    void buildActions();
    void buildPageActions();
    void buildMenus();
    void retranslate();
    void takeBook(Book* book);
    void takePage(PageKey key, Page* page);
    void closeBook();
    void route();
    template <typename... Args>
    void bringUp(PageKey key, void (Book::*request)(Args...));
    void openOn(PageKey key, qint64 id);
    void showCompany();
    void showStatus();
    void showScope();
    void showPalette();
    void showShortcuts();
    void fillPageMenu();
    QList<QAction*> currentPageActions() const;
    void walk(bool forward);
    QString topicOf(PageKey key) const;
    void toggleHelp();
    void showHelp(const QString& topic);
    void hideHelp();
    void openWindow(PageKey key, qint64 id);
    void saveSession() const;
    void restoreSession(const WindowSession& session);
    void showNotice(const QString& text, const QString& detail);
    void newBook();
    void openFile();
    void connectToServer();
    void setUpCompany();
    void runImport(const QString& path = {});
    void showRefusal(const Error& error);
    void fillRecentMenu();
    void applySidebarWidth();
    bool mayClose();

    BookOpener* m_opener;
    BookCare* m_care;
    QStackedWidget* m_root;
    StartPage* m_start;
    QWidget* m_workbench;
    NavSidebar* m_sidebar;
    ScopeSwitcher* m_scope = nullptr;
    SearchButton* m_search = nullptr;
    Banner* m_demoBanner;
    Banner* m_scopeBanner;
    Banner* m_notice; ///< what went wrong, of no page
    QStackedWidget* m_stack;
    OpenPages* m_pages;
    HelpPanel* m_help;
    PlainLabel* m_statusText;
    QWidget* m_tray = nullptr;
    ViewActions* m_views = nullptr;
    std::unique_ptr<Book> m_book;
    std::map<PageKey, QAction*> m_pageActions;
    std::map<PageKey, QAction*> m_newActions; ///< go to the page and make something new there
    DetailWindows m_windows;

    struct Actions {
        QAction *newBook, *openFile, *connectServer, *sample, *closeBook, *import, *backup, *verify, *quit;
        QAction *refresh, *palette, *search, *sidebar, *chooseScope, *clearScope, *nextPane, *previousPane;
        QAction *messages, *help, *whatsThis, *shortcuts, *about;
    } m_actions{};
    LookMenus* m_look;
    QMenu *m_fileMenu = nullptr, *m_recentMenu = nullptr, *m_viewMenu = nullptr, *m_pageMenu = nullptr,
          *m_toolsMenu = nullptr, *m_helpMenu = nullptr;
    bool m_sidebarWanted = true;
};

} // namespace quittance

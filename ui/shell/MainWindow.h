#pragma once

#include "common/Book.h"
#include "shell/PageList.h"

#include <QMainWindow>

#include <map>

class QActionGroup;
class QStackedWidget;

namespace quittance {

class Banner;
class BookOpener;
class NavSidebar;
class Page;
class PlainLabel;
class StartPage;

/// The window: the start page while no book is open, else sidebar, page and status bar. Routes the requests of pages to
/// each other and owns the open book.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(QWidget* parent = nullptr);
    ~MainWindow() override;

    /// A file or postgresql://…
    void openLocation(const QString& location);
    Book* book() const { return m_book.get(); }
    Page* showPage(PageKey key);
    StartPage* startPage() const { return m_start; }

signals:
    void bookOpened();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void buildActions();
    void buildMenus();
    void retranslate();
    void takeBook(Book* book);
    void closeBook();
    void route();
    void showCompany();
    void showStatus();
    void runDailyBackup();
    void showPalette();
    void newBook();
    void openFile();
    void connectToServer();
    void setUpCompany();
    void makeBackup();
    void verifyBook();
    void runImport();
    void fillRecentMenu();
    void applySidebarWidth();
    bool mayClose();

    BookOpener* m_opener;
    QStackedWidget* m_root;
    StartPage* m_start;
    QWidget* m_workbench;
    NavSidebar* m_sidebar;
    Banner* m_demoBanner;
    QStackedWidget* m_pages;
    PlainLabel* m_statusText;
    QWidget* m_tray = nullptr;
    std::unique_ptr<Book> m_book;
    std::map<PageKey, Page*> m_made; ///< all of them, as long as the book is open; children of m_pages
    std::vector<PageEntry> m_entries;
    std::map<PageKey, QAction*> m_pageActions;

    QActionGroup* m_themeGroup;
    QActionGroup* m_languageGroup;
    QActionGroup* m_fontGroup;
    struct Actions {
        QAction *newBook, *openFile, *connectServer, *sample, *closeBook, *import, *backup, *verify, *quit;
        QAction *refresh, *palette, *search, *sidebar, *about;
    } m_actions{};
    QMenu *m_fileMenu = nullptr, *m_recentMenu = nullptr, *m_viewMenu = nullptr, *m_pageMenu = nullptr,
          *m_themeMenu = nullptr, *m_languageMenu = nullptr, *m_fontMenu = nullptr, *m_toolsMenu = nullptr,
          *m_helpMenu = nullptr;
    bool m_sidebarWanted = true;
    QString m_backupText;
};

} // namespace quittance

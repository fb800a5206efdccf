#include "shell/MainWindow.h"

#include "common/ActionButton.h"
#include "common/Banner.h"
#include "common/ListPage.h"
#include "common/Notifier.h"
#include "common/Page.h"
#include "common/PageArea.h"
#include "common/PlainText.h"
#include "common/Prompts.h"
#include "common/Shortcuts.h"
#include "common/TaskTray.h"
#include "common/UiState.h"
#include "imports/ImportDialog.h"
#include "settings/SettingsPage.h"
#include "shell/BookCare.h"
#include "shell/BookOpener.h"
#include "shell/CommandPalette.h"
#include "shell/CompanySetup.h"
#include "shell/FileDrop.h"
#include "shell/HelpPanel.h"
#include "shell/LookMenus.h"
#include "shell/NavSidebar.h"
#include "shell/NotificationList.h"
#include "shell/OpenPages.h"
#include "shell/PaneWalk.h"
#include "shell/ScopeSwitcher.h"
#include "shell/ScrollHint.h"
#include "shell/SearchButton.h"
#include "shell/ShortcutSheet.h"
#include "shell/StartPage.h"
#include "shell/ViewActions.h"
#include "theme/Theme.h"
#include "theme/Tokens.h"

#include <QApplication>
#include <QCloseEvent>
#include <QCoreApplication>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenu>
#include <QMenuBar>
#include <QScreen>
#include <QScrollBar>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QStatusBar>
#include <QWhatsThis>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int collapseBelow = 1150;

// Of the field that has the focus; without one that has a rule, of whatever is pressed next.
void explainField() {
    QWidget* const field = QApplication::focusWidget();
    if (field && !field->whatsThis().isEmpty())
        QWhatsThis::showText(field->mapToGlobal(QPoint(0, field->height())), field->whatsThis(), field);
    else
        QWhatsThis::enterWhatsThisMode();
}

} // namespace

MainWindow::MainWindow(QWidget* parent)
    : QMainWindow(parent),
      m_opener(new BookOpener(this)),
      m_care(new BookCare(this)),
      m_root(new QStackedWidget(this)),
      m_start(new StartPage((new PageArea(m_root))->viewport())),
      m_workbench(new QWidget(m_root)),
      m_sidebar(new NavSidebar((new PageArea(m_workbench))->viewport())),
      m_demoBanner(new Banner(m_workbench)),
      m_scopeBanner(new Banner(m_workbench)),
      m_notice(new Banner(m_workbench)),
      m_stack(new QStackedWidget(m_workbench)),
      m_pages(new OpenPages(m_stack, this)),
      m_help(new HelpPanel(new QHBoxLayout(m_workbench), m_workbench)),
      m_statusText(new PlainLabel({}, "caption", this)),
      m_look(new LookMenus(this)) {
    setObjectName(u"mainWindow"_s);
    setMinimumSize(QSize(1024, 640).boundedTo(screen()->availableSize()));

    auto* const layout = qobject_cast<QHBoxLayout*>(m_workbench->layout());
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    // With large text in a low window the entries are higher than their place: they scroll as the focus or the wheel
    // goes.
    auto* const sidebarArea = PageArea::of(m_sidebar);
    sidebarArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    sidebarArea->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    sidebarArea->setPage(m_sidebar);
    sidebarArea->setFixedWidth(m_sidebar->minimumWidth());
    connect(m_sidebar, &NavSidebar::widthChanged, sidebarArea, &QWidget::setFixedWidth);
    for (const Qt::Edge edge : {Qt::TopEdge, Qt::BottomEdge})
        new ScrollHint(sidebarArea, edge);
    layout->insertWidget(0, sidebarArea);
    auto* column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* banners = new QVBoxLayout;
    banners->setContentsMargins(Metrics::pageMarginX, 8, Metrics::pageMarginX, 0);
    banners->setSpacing(8);
    banners->addWidget(m_demoBanner);
    banners->addWidget(m_scopeBanner);
    banners->addWidget(m_notice);
    m_notice->setDismissible(true);
    m_notice->setObjectName(u"noticeBanner"_s);
    m_scopeBanner->setObjectName(u"scopeBanner"_s);
    column->addLayout(banners);
    column->addWidget(m_stack, 1);
    layout->insertLayout(1, column, 1);
    m_help->hide();
    PageArea::of(m_start)->setPage(m_start);
    m_root->addWidget(PageArea::of(m_start));
    m_root->addWidget(m_workbench);
    setCentralWidget(m_root);
    m_statusText->setIndent(Metrics::scaled(10));
    statusBar()->addWidget(m_statusText, 1);
    statusBar()->setSizeGripEnabled(false);

    m_views = new ViewActions(m_sidebar, m_pages, this);
    connect(m_pages, &OpenPages::pageMade, this, &MainWindow::takePage);
    connect(&Theme::instance(), &Theme::changed, this, &MainWindow::applySidebarWidth);
    buildActions();
    buildMenus();
    statusBar()->addPermanentWidget(new NotificationBell(Notifier::of(this), m_actions.messages, this));
    connect(m_help, &HelpPanel::closeRequested, this, &MainWindow::hideHelp);
    connect(m_care, &BookCare::failed, this, &MainWindow::showNotice);
    connect(m_care, &BookCare::backupTextChanged, this, &MainWindow::showStatus);
    connect(m_scopeBanner, &Banner::actionTriggered, m_actions.clearScope, &QAction::trigger);
    connect(m_sidebar, &NavSidebar::badgePressed, this, [this](const QAction* action) {
        for (const auto& [key, other] : m_pageActions)
            if (other == action)
                showPage(key)->openBadge();
    });
    connect(m_start, &StartPage::sampleRequested, m_opener, &BookOpener::openSample);
    connect(m_start, &StartPage::createRequested, this, &MainWindow::newBook);
    connect(m_start, &StartPage::openFileRequested, this, &MainWindow::openFile);
    connect(m_start, &StartPage::connectRequested, this, &MainWindow::connectToServer);
    connect(m_start, &StartPage::recentRequested, this, &MainWindow::openLocation);
    connect(m_opener, &BookOpener::busy, m_start, &StartPage::setBusy);
    connect(m_opener, &BookOpener::busy, this, [this](const QString& text) {
        if (!text.isEmpty())
            m_start->clearError();
    });
    connect(m_opener, &BookOpener::failed, this, [this](const Error& error) {
        if (m_book)
            showNotice(tr("The book was not opened: %1").arg(error.message), error.detail);
        else
            m_start->showError(error);
        m_start->setRecent(BookOpener::recent());
    });
    connect(m_opener, &BookOpener::opened, this, &MainWindow::takeBook);
    m_start->setRecent(BookOpener::recent());
    takeFiles();
    retranslate();

    m_sidebarWanted = UiState::value(u"window/sidebar"_s, true).toBool();
    if (!restoreGeometry(UiState::value(u"window/geometry"_s).toByteArray()))
        resize(QSize(1280, 800).boundedTo(screen()->availableSize()));
}

MainWindow::~MainWindow() { closeBook(); }

/// What is dropped on the window.
void MainWindow::takeFiles() {
    auto* const files = new FileDrop(this);
    connect(files, &FileDrop::refused, this, &MainWindow::showRefusal);
    connect(files, &FileDrop::bookDropped, this, [this](const QString& path) {
        if (m_book && m_book->facts().location == path)
            Notifier::of(this).notify(Tone::Info, tr("This book is open already."));
        else
            openLocation(path);
    });
    connect(files, &FileDrop::tableDropped, this, [this](const QString& path) {
        const QString obstacle = m_book ? m_book->whyNot(Permission::ImportData)
                                        : tr("Open your book first: a CSV file is imported into it.");
        if (obstacle.isEmpty())
            runImport(path);
        else
            showRefusal({ErrorCode::Invalid, obstacle, {}, {}});
    });
}

void MainWindow::showRefusal(const Error& error) {
    if (m_book)
        showNotice(error.message, error.detail);
    else
        m_start->showError(error);
}

void MainWindow::buildActions() {
    const auto add = [this](const char* name, const QString& icon, const QKeySequence& keys, auto slot) {
        QAction* action = makeAction(icon, this);
        action->setObjectName(QString::fromLatin1(name));
        if (!keys.isEmpty())
            action->setShortcut(keys);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
        return action;
    };
    m_actions.newBook = add("newBookAction", u"plus-lg"_s, {}, [this] { newBook(); });
    m_actions.openFile = add("openFileAction", u"folder2-open"_s, QKeySequence::Open, [this] { openFile(); });
    m_actions.connectServer = add("connectServerAction", u"hdd-network"_s, {}, [this] { connectToServer(); });
    m_actions.sample = add("sampleAction", u"box-seam"_s, {}, [this] {
        if (mayClose())
            m_opener->openSample();
    });
    m_actions.closeBook = add("closeBookAction", u"x-lg"_s, {}, [this] {
        if (!mayClose())
            return;
        closeBook();
        WindowSession::setLastBook({});
    });
    m_actions.import = add("importAction", u"upload"_s, QKeySequence(u"Ctrl+I"_s), [this] { runImport(); });
    m_actions.backup = add("backupAction", u"archive"_s, {}, [this] { m_care->makeBackup(); });
    m_actions.verify = add("verifyAction", u"shield-check"_s, {}, [this] { m_care->verify(); });
    m_actions.quit = add("quitAction", u"x-lg"_s, QKeySequence(u"Ctrl+Q"_s), [this] { close(); });
    m_actions.quit->setMenuRole(QAction::QuitRole);
    m_actions.refresh = add("refreshAction", u"arrow-clockwise"_s, QKeySequence(Qt::Key_F5), [this] {
        if (Page* page = currentPage())
            page->refresh();
    });
    m_actions.search = add("searchAction", u"search"_s, QKeySequence::Find, [this] {
        if (Page* page = currentPage())
            page->focusSearch();
    });
    m_actions.palette = add("paletteAction", u"search"_s, QKeySequence(u"Ctrl+K"_s), [this] { showPalette(); });
    m_actions.sidebar = add("sidebarAction", u"layout-sidebar"_s, QKeySequence(u"Ctrl+B"_s), [this] {
        m_sidebarWanted = m_sidebar->isCollapsed();
        UiState::setValue(u"window/sidebar"_s, m_sidebarWanted);
        m_sidebar->setCollapsed(!m_sidebarWanted);
        m_scope->setCollapsed(!m_sidebarWanted);
        m_search->setCollapsed(!m_sidebarWanted);
    });
    m_actions.chooseScope = add("chooseScopeAction", u"funnel"_s, QKeySequence(u"Ctrl+L"_s), [] {});
    m_actions.clearScope = add("clearScopeAction", u"people"_s, QKeySequence(u"Ctrl+Shift+L"_s), [] {});
    m_scope = new ScopeSwitcher(m_actions.chooseScope, m_actions.clearScope, m_sidebar);
    m_search = new SearchButton(m_actions.palette, m_sidebar);
    m_sidebar->addTop(m_search);
    m_sidebar->addTop(m_scope);
    m_actions.nextPane = add("nextPaneAction", {}, QKeySequence(Qt::Key_F6), [this] { walk(true); });
    m_actions.previousPane = add("previousPaneAction", {}, QKeySequence(u"Shift+F6"_s), [this] { walk(false); });
    m_actions.messages = add("messagesAction", u"bell"_s, QKeySequence(u"Ctrl+J"_s), [] {});
    m_actions.help = add("helpAction", u"question-circle"_s, QKeySequence(Qt::Key_F1), [this] { toggleHelp(); });
    m_actions.whatsThis = add("whatsThisAction", u"info-circle"_s, QKeySequence(u"Shift+F1"_s), [] { explainField(); });
    m_actions.shortcuts = add("shortcutsAction", u"keyboard"_s, QKeySequence(u"Ctrl+/"_s), [this] { showShortcuts(); });
    m_actions.about = add("aboutAction", u"info-circle"_s, {}, [this] {
        Prompts::current().tell(this, Tone::Info, tr("Quittance %1").arg(QCoreApplication::applicationVersion()),
                                tr("The desktop back office for companies that sell subscriptions.\n"
                                   "Free software under the GNU General Public License, version 3."));
    });
    m_actions.about->setMenuRole(QAction::AboutRole);

    buildPageActions();
    const QString scope = QString::fromUtf16(Shortcuts::windowScope);
    Shortcuts::instance().addScope(scope, [] { return tr("Everywhere"); });
    Shortcuts::instance().adopt(scope, actions());
}

void MainWindow::buildPageActions() {
    int number = 0;
    for (const PageEntry& entry : m_pages->entries()) {
        QAction* action = makeAction(entry.icon, this);
        action->setObjectName(entry.objectName + u"Page"_s);
        action->setCheckable(true);
        if (entry.key == PageKey::Settings)
            action->setShortcut(QKeySequence(u"Ctrl+,"_s));
        else
            action->setShortcut(QKeySequence(u"Alt+%1"_s.arg(++number)));
        connect(action, &QAction::triggered, this, [this, key = entry.key] { showPage(key); });
        addAction(action);
        m_pageActions[entry.key] = action;
        if (entry.newAction.isEmpty())
            continue;
        QAction* const create = makeAction(u"plus-lg"_s, this);
        create->setObjectName(entry.newAction);
        connect(create, &QAction::triggered, this,
                [this, entry] { emit m_book->actionRequested(entry.objectName, entry.newAction); });
        m_newActions[entry.key] = create;
    }
    m_views->setEntries(m_pageActions);
    int group = -1;
    for (const PageEntry& entry : m_pages->entries()) {
        if (entry.group == bottomGroup)
            m_sidebar->addSpace();
        else if (entry.group >= 0 && entry.group != group)
            group = m_sidebar->addGroup();
        m_sidebar->addPage(m_pageActions[entry.key]);
    }
}

void MainWindow::buildMenus() {
    m_fileMenu = menuBar()->addMenu(QString());
    m_fileMenu->addActions({m_actions.newBook, m_actions.openFile, m_actions.connectServer, m_actions.sample});
    m_recentMenu = m_fileMenu->addMenu(QString());
    connect(m_recentMenu, &QMenu::aboutToShow, this, &MainWindow::fillRecentMenu);
    m_fileMenu->addSeparator();
    m_fileMenu->addActions({m_actions.import, m_actions.backup, m_actions.closeBook});
    m_fileMenu->addSeparator();
    m_fileMenu->addAction(m_actions.quit);

    m_viewMenu = menuBar()->addMenu(QString());
    for (const PageEntry& entry : m_pages->entries())
        m_viewMenu->addAction(m_pageActions[entry.key]);
    m_viewMenu->addSeparator();
    m_viewMenu->addActions({m_actions.palette, m_actions.search, m_actions.refresh, m_actions.sidebar});
    m_viewMenu->addSeparator();
    m_viewMenu->addActions({m_actions.chooseScope, m_actions.clearScope});
    m_viewMenu->addSeparator();
    m_viewMenu->addActions({m_actions.nextPane, m_actions.previousPane});
    m_viewMenu->addSeparator();
    m_look->addTo(m_viewMenu);

    // What one can do on the page that is shown.
    m_pageMenu = menuBar()->addMenu(QString());
    connect(m_pageMenu, &QMenu::aboutToShow, this, &MainWindow::fillPageMenu);
    m_toolsMenu = menuBar()->addMenu(QString());
    m_toolsMenu->addActions({m_actions.verify, m_actions.messages});
    m_helpMenu = menuBar()->addMenu(QString());
    m_helpMenu->addActions({m_actions.help, m_actions.whatsThis, m_actions.shortcuts, m_actions.about});
    fillPageMenu();
}

QList<QAction*> MainWindow::currentPageActions() const {
    QList<QAction*> all;
    if (const Page* page = currentPage())
        for (QAction* action : page->pageActions() + page->actions())
            if (action->isVisible() && !all.contains(action))
                all.append(action);
    return all;
}

void MainWindow::fillPageMenu() {
    m_pageMenu->clear();
    m_pageMenu->addActions(currentPageActions());
    if (m_pageMenu->isEmpty())
        m_pageMenu->addAction(tr("Nothing to do here"))->setEnabled(false);
}

void MainWindow::retranslate() {
    m_fileMenu->setTitle(tr("&File"));
    m_recentMenu->setTitle(tr("&Recent books"));
    m_viewMenu->setTitle(tr("&View"));
    m_pageMenu->setTitle(tr("&Actions"));
    m_toolsMenu->setTitle(tr("&Tools"));
    m_helpMenu->setTitle(tr("&Help"));
    m_look->retranslate();
    nameAction(m_actions.newBook, tr("&New book…"), tr("Create a company in a new file"));
    nameAction(m_actions.openFile, tr("&Open a file…"), tr("Open a book on this computer"));
    nameAction(m_actions.connectServer, tr("&Connect to a server…"), tr("Open your team’s book on PostgreSQL"));
    nameAction(m_actions.sample, tr("Open the &sample company"), tr("Try everything on made-up data"));
    nameAction(m_actions.closeBook, tr("C&lose the book"), tr("Back to the start page"));
    nameAction(m_actions.import, tr("&Import…"), tr("Import customers, catalogue or subscriptions from CSV"));
    nameAction(m_actions.backup, tr("&Back up now"), tr("Write a verified copy of the book"));
    nameAction(m_actions.verify, tr("&Verify the book"), tr("Prove that no issued document was altered"));
    nameAction(m_actions.quit, tr("&Quit"), tr("Close the window"));
    nameAction(m_actions.refresh, tr("&Refresh"), tr("Read the page again"));
    nameAction(m_actions.palette, tr("&Go to anything"), tr("Find a customer, a document, an amount or an action"));
    nameAction(m_actions.search, tr("&Search the list"), tr("Go to the quick filter of the page"));
    nameAction(m_actions.sidebar, tr("Side&bar"), tr("Show or shrink the sidebar"));
    nameAction(m_actions.chooseScope, tr("Restrict to a &customer…"),
               tr("Show one customer or one workspace on every page"));
    nameAction(m_actions.clearScope, tr("Show &all customers"), tr("Take the restriction of the window off"));
    nameAction(m_actions.nextPane, tr("Ne&xt pane"), tr("Go to the next part of the window"));
    nameAction(m_actions.previousPane, tr("Pre&vious pane"), tr("Go to the part of the window before"));
    nameAction(m_actions.messages, tr("&Messages…"), tr("Show what was told lately"));
    nameAction(m_actions.help, tr("&Help on this page"), tr("What the page is for, and the rules that matter"));
    nameAction(m_actions.whatsThis, tr("&What’s this?"),
               tr("Explain a field: the one in use, or the next one pressed"));
    nameAction(m_actions.shortcuts, tr("&Keyboard shortcuts…"), tr("Show every action with its keys"));
    nameAction(m_actions.about, tr("&About Quittance"), tr("Version and licence"));
    for (const PageEntry& entry : m_pages->entries()) {
        QString text = entry.title();
        m_pageActions[entry.key]->setText(text.replace(u'&', u"&&"_s));
        m_pageActions[entry.key]->setStatusTip(tr("Go to this page"));
    }
    const auto groups = pageGroups();
    for (size_t i = 0; i < groups.size(); ++i)
        m_sidebar->setGroupTitle(static_cast<int>(i), groups[i]());
    m_demoBanner->show(Tone::Info, tr("This is a sample company: nothing here is real, and no e-mail ever leaves it."),
                       tr("Create my company"));
    m_demoBanner->setVisible(m_book && m_book->facts().demo);
    for (QAction* action : {m_actions.closeBook, m_actions.import, m_actions.backup, m_actions.verify,
                            m_actions.refresh, m_actions.search, m_actions.chooseScope})
        action->setEnabled(m_book != nullptr);
    for (const auto& [key, action] : m_pageActions)
        allowAction(action, m_book ? QString() : tr("No book is open"));
    for (QAction* action : {m_actions.nextPane, m_actions.previousPane, m_actions.help})
        allowAction(action, m_book ? QString() : tr("No book is open"));
    showCompany();
    showStatus();
    showScope();
}

void MainWindow::openLast() {
    const QString location = WindowSession::lastBook();
    if (location.isEmpty())
        return;
    // One that was moved meanwhile is no error: the start page says what there is.
    if (location.startsWith(u"postgres"_s) || QFileInfo::exists(location))
        m_opener->open(location);
}

void MainWindow::takeOver(const QString& location) {
    setWindowState(windowState() & ~Qt::WindowMinimized);
    raise();
    activateWindow();
    if (!location.isEmpty() && (!m_book || m_book->facts().location != location))
        openLocation(location);
}

void MainWindow::openLocation(const QString& location) {
    if (mayClose())
        m_opener->open(location);
}

void MainWindow::takeBook(Book* book) {
    closeBook();
    m_book.reset(book);
    m_tray = new TaskTray(m_book->backend().tasks(), this);
    statusBar()->addPermanentWidget(m_tray);
    connect(m_book.get(), &Book::companyChanged, this, [this] {
        showCompany();
        if (!m_book->company() && !m_book->facts().readOnly)
            setUpCompany();
    });
    connect(m_book.get(), &Book::scopeChanged, this, &MainWindow::showScope);
    connect(m_demoBanner, &Banner::actionTriggered, m_book.get(), [this] { newBook(); });
    const WindowSession session = WindowSession::load(m_book->facts().location);
    m_pages->open(*m_book, session.pages);
    m_views->rebuild();
    route();
    m_book->loadCompany();
    restoreSession(session);
    m_root->setCurrentWidget(m_workbench);
    retranslate();
    applySidebarWidth();
    m_scope->setBook(m_book.get());
    m_care->setBook(m_book.get());
    emit bookOpened();
}

void MainWindow::takePage(PageKey key, Page* page) {
    connect(page, &Page::badgeChanged, m_sidebar, [this, page, action = m_pageActions[key]] {
        m_sidebar->setBadge(action, page->badge().count, page->badge().meaning);
    });
    if (auto* list = qobject_cast<ListPage*>(page))
        connect(list, &ListPage::windowRequested, this, [this, key](qint64 id) { openWindow(key, id); });
    // What was asked for lies outside of what the window is restricted to: then it is restricted no more.
    connect(page, &Page::notFound, this, [this, page](qint64 id) {
        if (m_book->scope().scope.isWholeBook())
            return;
        m_book->setScope({});
        Notifier::of(this).notify(Tone::Info, tr("All customers are shown again, as this one was asked for."));
        page->open(id);
    });
}

void MainWindow::closeBook() {
    if (!m_book)
        return;
    saveSession();
    m_windows.closeAll();
    m_notice->hide();
    m_scope->setBook(nullptr);
    m_pages->close();
    for (const auto& [key, action] : m_pageActions)
        m_sidebar->setBadge(action, 0, {});
    m_views->rebuild();
    delete m_tray;
    m_tray = nullptr;
    m_book.reset();
    m_care->setBook(nullptr);
    m_start->setRecent(BookOpener::recent());
    m_root->setCurrentWidget(PageArea::of(m_start));
    retranslate();
}

void MainWindow::route() {
    Book* book = m_book.get();
    const auto open = [this](PageKey key, qint64 id) { openOn(key, id); };
    connect(book, &Book::openCustomerRequested, this, [open](CustomerId id) { open(PageKey::Customers, id.value); });
    connect(book, &Book::openSubscriptionRequested, this,
            [open](SubscriptionId id) { open(PageKey::Subscriptions, id.value); });
    connect(book, &Book::openDomainRequested, this, [open](DomainId id) { open(PageKey::Domains, id.value); });
    connect(book, &Book::domainWindowRequested, this, [this](DomainId id) { openWindow(PageKey::Domains, id.value); });
    connect(book, &Book::openInvoiceRequested, this, [open](InvoiceId id) { open(PageKey::BillingHistory, id.value); });
    connect(book, &Book::openPaymentRequested, this, [open](PaymentId id) { open(PageKey::Payments, id.value); });
    connect(book, &Book::actionRequested, this, [this](const QString& name, const QString& action) {
        const auto entry = std::ranges::find(m_pages->entries(), name, &PageEntry::objectName);
        if (entry == m_pages->entries().end())
            return;
        for (QAction* each : showPage(entry->key)->actions())
            if (each->objectName() == action)
                each->trigger();
    });
    connect(book, &Book::windowRequested, this, [this](Noun noun, qint64 id) {
        openWindow(noun == Noun::Customer       ? PageKey::Customers
                   : noun == Noun::Subscription ? PageKey::Subscriptions
                   : noun == Noun::Payment      ? PageKey::Payments
                                                : PageKey::BillingHistory,
                   id);
    });
    connect(book, &Book::importRequested, m_actions.import, &QAction::trigger);
    connect(book, &Book::billingRunRequested, this, [this] { showPage(PageKey::BillingRun); });
    connect(book, &Book::todoRequested, this, [this] { showPage(PageKey::Todo); });
    bringUp(PageKey::BillingHistory, &Book::showInvoicesRequested);
    bringUp(PageKey::Payments, &Book::showPaymentsRequested);
    bringUp(PageKey::Subscriptions, &Book::showSubscriptionsRequested);
    bringUp(PageKey::Subscriptions, &Book::newSubscriptionRequested);
    bringUp(PageKey::Settings, &Book::settingsRequested);
    bringUp(PageKey::Customers, &Book::editCustomerRequested);
}

// The pages hear for themselves what they are asked; here the right one comes to the front. One that is made for the
// sake of a request has not heard it, and nobody else listens: it is said again.
template <typename... Args>
void MainWindow::bringUp(PageKey key, void (Book::*request)(Args...)) {
    connect(m_book.get(), request, this, [this, key, request](Args... args) {
        const bool isNew = !m_pages->made(key);
        showPage(key);
        if (isNew)
            emit(m_book.get()->*request)(args...);
    });
}

void MainWindow::openOn(PageKey key, qint64 id) {
    if (Page* page = showPage(key))
        page->open(id);
}

Page* MainWindow::currentPage() const { return m_pages->current(); }

Page* MainWindow::showPage(PageKey key) {
    Page* const page = m_pages->show(key);
    if (!page)
        return nullptr;
    // The page's shortcuts work from the sidebar, too; those of the page before no longer do.
    const QList<QAction*> before = m_sidebar->actions();
    for (QAction* action : before)
        m_sidebar->removeAction(action);
    m_sidebar->addActions(page->actions());
    for (const auto& [other, action] : m_pageActions)
        action->setChecked(other == key);
    if (const QWidget* const entry = m_sidebar->entry(m_pageActions[key])) {
        PageArea* const area = PageArea::of(m_sidebar);
        const int middle = entry->mapTo(m_sidebar, entry->rect().center()).y();
        const int margin = entry->height() / 2 + Metrics::scaled(22); // clear of the hints that it goes on
        if (middle + margin <= area->viewport()->height())
            area->verticalScrollBar()->setValue(0);
        else
            area->ensureVisible(0, middle, 0, margin);
    }
    showScope();
    if (m_help->isVisible())
        m_help->setTopic(topicOf(key));
    return page;
}

void MainWindow::showScope() {
    const Page* page = currentPage();
    const QString note = page && !m_book->scope().scope.isWholeBook() ? page->scopeNote() : QString();
    if (note.isEmpty())
        m_scopeBanner->hide();
    else
        m_scopeBanner->show(Tone::Info, note, tr("Show all customers"));
}

void MainWindow::showCompany() {
    const QString name = m_book && m_book->company() ? m_book->company()->name : QString();
    m_sidebar->setCompany(name, m_book ? m_book->facts().displayName : QString());
    setWindowTitle(name.isEmpty() ? tr("Quittance") : tr("%1 — Quittance").arg(name));
}

void MainWindow::showStatus() {
    if (!m_book) {
        m_statusText->setText({});
        return;
    }
    QStringList parts{m_book->facts().server ? tr("Server: %1").arg(m_book->facts().displayName)
                                             : tr("File: %1").arg(m_book->facts().location)};
    if (m_book->facts().readOnly)
        parts.append(tr("read only"));
    if (const QString backup = m_care->backupText(); !backup.isEmpty())
        parts.append(backup);
    m_statusText->setText(parts.join(u"  ·  "_s));
}

QString MainWindow::topicOf(PageKey key) const { return m_pages->entry(key).objectName; }

void MainWindow::toggleHelp() {
    if (m_help->isVisible() && m_help->isAncestorOf(QApplication::focusWidget())) {
        hideHelp();
        return;
    }
    if (const auto key = m_pages->currentKey())
        showHelp(topicOf(*key));
}

void MainWindow::showHelp(const QString& topic) {
    if (!m_book)
        return;
    m_help->show();
    m_help->setTopic(topic);
    m_help->setFocus();
}

void MainWindow::hideHelp() {
    m_help->hide();
    if (Page* page = currentPage())
        page->setFocus();
}

void MainWindow::showNotice(const QString& text, const QString& detail) {
    m_notice->show(Tone::Danger, text, {}, detail);
}

void MainWindow::walk(bool forward) {
    Page* page = currentPage();
    if (!page)
        return;
    walkPanes(QList<QWidget*>{m_sidebar} + page->panes() + QList<QWidget*>{m_help, statusBar()}, forward);
}

void MainWindow::openWindow(PageKey key, qint64 id) {
    if (m_book)
        m_windows.open(*m_book, m_pages->entry(key), id);
}

void MainWindow::saveSession() const {
    WindowSession session;
    session.pages = m_pages->states();
    if (const auto key = m_pages->currentKey())
        session.page = m_pages->entry(*key).objectName;
    session.details = m_windows.details();
    session.save(m_book->facts().location);
}

void MainWindow::restoreSession(const WindowSession& session) {
    PageKey first = PageKey::Dashboard;
    for (const PageEntry& entry : m_pages->entries()) {
        if (entry.objectName == session.page)
            first = entry.key;
        for (const WindowSession::Detail& detail : session.details)
            if (detail.page == entry.objectName)
                m_windows.open(*m_book, entry, detail.id, detail.geometry);
    }
    showPage(first);
    WindowSession::setLastBook(m_book->facts().location);
}

void MainWindow::showShortcuts() {
    m_pages->makeAll(); // it lists what each page can do
    auto* const sheet = new ShortcutSheet(this);
    connect(sheet, &ShortcutSheet::settingsRequested, this, [this] {
        if (m_book)
            emit m_book->settingsRequested(u"shortcuts"_s);
    });
    sheet->open();
}

void MainWindow::runImport(const QString& path) {
    ImportDialog dialog(*m_book, this);
    if (!path.isEmpty())
        dialog.setFile(path);
    dialog.exec();
}

void MainWindow::showPalette() {
    QList<QAction*> offered = currentPageActions() + actions() + m_views->actions();
    offered.removeAll(m_actions.palette);
    for (const auto& [key, action] : m_newActions) {
        const Page* const page = m_pages->at(key);
        if (!page || page == currentPage())
            continue;
        const auto* const own = page->findChild<QAction*>(action->objectName());
        nameAction(action, own->text(), own->statusTip());
        allowAction(action, own->property("disabledReason").toString());
        action->setEnabled(own->isEnabled());
        offered.append(action);
    }
    auto* const fields = new QObject(this);
    if (const auto* settings = m_book ? qobject_cast<SettingsPage*>(m_pages->at(PageKey::Settings)) : nullptr)
        offered += settings->fieldActions(fields);
    auto* const palette = new CommandPalette(m_book.get(), offered, this);
    fields->setParent(palette);
    connect(palette, &CommandPalette::helpRequested, this, &MainWindow::showHelp);
    palette->open();
}

void MainWindow::newBook() {
    if (!mayClose())
        return;
    const QString path = Prompts::current().saveFile(this, tr("Where is the book to be kept?"),
                                                     u"quittance.quittance"_s, tr("Books (*.quittance)"));
    if (path.isEmpty())
        return;
    m_opener->createFile(QFileInfo(path).suffix().isEmpty() ? path + u".quittance"_s : path);
}

void MainWindow::openFile() {
    const QString path = Prompts::current().openFile(this, tr("Open a book"), tr("Books (*.quittance);;All files (*)"));
    if (!path.isEmpty())
        openLocation(path);
}

void MainWindow::connectToServer() {
    if (mayClose())
        m_opener->connectToServer();
}

void MainWindow::setUpCompany() {
    CompanySetup setup(*m_book, this);
    setup.exec();
}

void MainWindow::fillRecentMenu() {
    m_recentMenu->clear();
    for (const QString& location : BookOpener::recent()) {
        QString text = location;
        connect(m_recentMenu->addAction(text.replace(u'&', u"&&"_s)), &QAction::triggered, this,
                [this, location] { openLocation(location); });
    }
    if (m_recentMenu->isEmpty())
        m_recentMenu->addAction(tr("None yet"))->setEnabled(false);
}

bool MainWindow::mayClose() {
    if (auto* const settings = qobject_cast<SettingsPage*>(m_pages->made(PageKey::Settings));
        settings && !settings->mayLeave())
        return false;
    if (!m_book || m_book->backend().tasks()->isEmpty())
        return true;
    return Prompts::current().confirm(this,
                                      {.title = tr("Stop what is running?"),
                                       .text = tr("It stops cleanly: what is done stays, and it can go on later."),
                                       .items = {},
                                       .acceptText = tr("Stop")});
}

void MainWindow::applySidebarWidth() {
    const bool collapsed = !m_sidebarWanted || width() < Metrics::scaled(collapseBelow);
    m_sidebar->setCollapsed(collapsed);
    m_scope->setCollapsed(collapsed);
    m_search->setCollapsed(collapsed);
}

void MainWindow::resizeEvent(QResizeEvent* event) {
    QMainWindow::resizeEvent(event);
    applySidebarWidth();
}

void MainWindow::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_pages->countBadges(); // what they mean is said in words
    }
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (!mayClose()) {
        event->ignore();
        return;
    }
    UiState::setValue(u"window/geometry"_s, saveGeometry());
    closeBook(); // with its windows: the program ends with this one
    event->accept();
}

} // namespace quittance

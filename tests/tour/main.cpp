#include "common/Language.h"
#include "common/ListPage.h"
#include "common/Prompts.h"
#include "imports/ImportDialog.h"
#include "services/DemoCompany.h"
#include "shell/CompanySetup.h"
#include "shell/MainWindow.h"
#include "theme/Fonts.h"
#include "theme/Theme.h"

#include <QApplication>
#include <QDir>
#include <QHashSeed>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <cstdio>

using namespace quittance;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int settleMs = 700;

int pictures = 0;
int failures = 0;

void fail(const QString& what) {
    ++failures;
    std::fprintf(stderr, "quittance_tour: %s\n", qPrintable(what));
}

/// One look at the window: language, theme, size.
struct View {
    QString language;
    Theme::Mode theme;
    QString themeName;
    QSize size;
};

class Tour {
public:
    Tour(QString folder, MainWindow& window) : m_folder(std::move(folder)), m_window(window) {}

    void show(const View& view) {
        m_prefix = u"%1-%2-%3x%4"_s.arg(view.language, view.themeName).arg(view.size.width()).arg(view.size.height());
        Language::instance().setLanguage(view.language);
        Theme::instance().setMode(view.theme);
        m_window.resize(view.size);
        QTest::qWait(settleMs);
    }
    void save(QWidget* widget, const QString& name) {
        const QString path = QDir(m_folder).filePath(m_prefix + u'-' + name + u".png"_s);
        if (!widget->grab().save(path))
            fail(u"cannot write "_s + path);
        ++pictures;
    }
    void page(PageKey key, const QString& name) {
        Page* page = m_window.showPage(key);
        QTest::qWait(settleMs);
        const QRegularExpression listTable(u"^(subscriptions|invoices|customers|catalog)Table$"_s);
        if (auto* table = page->findChildren<QTableView*>(listTable).value(0);
            table && table->model()->rowCount() > 3) {
            table->selectRow(3);
            QTest::qWait(settleMs);
        }
        save(&m_window, name);
    }
    /// The dashboard with every chart's figures as a table, scrolled to its end; then charts again.
    void tables(const QString& name) {
        Page* page = m_window.showPage(PageKey::Dashboard);
        const QRegularExpression toggle(u"^[a-z]+Toggle$"_s);
        for (auto* button : page->findChildren<QPushButton*>(toggle))
            button->click();
        QScrollBar* bar = page->findChild<QScrollArea*>()->verticalScrollBar();
        QTest::qWait(settleMs);
        bar->setValue(bar->maximum());
        QTest::qWait(settleMs);
        save(&m_window, name);
        for (auto* button : page->findChildren<QPushButton*>(toggle))
            button->click();
        bar->setValue(0);
    }
    /// What the dashboard looks like on paper.
    void paper(const QString& name) {
        ScriptedPrompts prompts;
        prompts.texts = {QDir(m_folder).filePath(m_prefix + u'-' + name + u".pdf"_s)};
        auto* save = m_window.showPage(PageKey::Dashboard)->findChild<QAction*>(u"savePdf"_s);
        if (!save || !save->isEnabled())
            fail(u"the dashboard has nothing to save"_s);
        else
            save->trigger();
    }
    /// The dialog that an action of the page opens; closed again.
    void dialog(PageKey key, const QString& actionName, const QString& name) {
        Page* page = m_window.showPage(key);
        QTest::qWait(settleMs);
        auto* action = page->findChild<QAction*>(actionName);
        if (!action || !action->isEnabled()) {
            fail(u"no action %1 for %2"_s.arg(actionName, name));
            return;
        }
        bool seen = false;
        QTimer::singleShot(settleMs, &m_window, [this, name, &seen] {
            if (QWidget* modal = QApplication::activeModalWidget()) {
                QTest::qWait(settleMs / 2);
                save(modal, name);
                seen = true;
                modal->close();
            }
        });
        action->trigger();
        QTest::qWait(settleMs * 2);
        if (!seen)
            fail(u"%1 opened no dialog"_s.arg(actionName));
    }
    /// The second step of the billing run, and back to the first.
    void review(const QString& name) {
        Page* page = m_window.showPage(PageKey::BillingRun);
        page->findChild<QAction*>(u"reviewAction"_s)->trigger();
        QTest::qWait(settleMs * 3);
        save(&m_window, name);
        if (auto* back = page->findChild<QAction*>(u"backAction"_s); back->isEnabled())
            back->trigger();
        else
            fail(u"the review did not open"_s);
    }
    /// The invoices in the panel of the chosen customer.
    void customersInvoices(const QString& name) {
        auto* tabs = m_window.showPage(PageKey::Customers)->findChild<QTabWidget*>();
        tabs->setCurrentIndex(2);
        QTest::qWait(settleMs);
        save(&m_window, name);
        tabs->setCurrentIndex(0);
    }
    /// The three steps of an import, up to the dry run.
    void import(const QString& name) {
        ImportDialog dialog(*m_window.book(), &m_window);
        dialog.show();
        QTest::qWait(settleMs);
        save(&dialog, name);
        dialog.setFile(ImportKind::Customers,
                       QStringLiteral(QUITTANCE_SOURCE_DIR "/tests/data/agency-2026/customers.csv"));
        QTest::qWait(settleMs);
        save(&dialog, name + u"-columns"_s);
        dialog.findChild<QPushButton*>(u"importNextButton"_s)->click();
        QTest::qWait(settleMs * 3);
        save(&dialog, name + u"-check"_s);
    }
    /// The dialog that an action of the window opens; closed again.
    void windowDialog(const char* actionName, const QString& name) {
        m_window.findChild<QAction*>(QString::fromLatin1(actionName))->trigger();
        QTest::qWait(settleMs);
        QWidget* modal = QApplication::activeModalWidget();
        if (!modal) {
            fail(u"no dialog for "_s + name);
            return;
        }
        save(modal, name);
        modal->close();
    }
    /// Whose data is shown, the help, the keys, what was told, and a detail in a window of its own.
    void shell() {
        windowDialog("chooseScopeAction", u"9-choose-customer"_s);
        windowDialog("shortcutsAction", u"9-shortcut-sheet"_s);
        windowDialog("messagesAction", u"9-messages"_s);
        emit m_window.book()->settingsRequested(u"shortcuts"_s);
        QTest::qWait(settleMs);
        save(&m_window, u"9-shortcut-settings"_s);
        m_window.showPage(PageKey::Customers);
        m_window.findChild<QAction*>(u"helpAction"_s)->trigger();
        QTest::qWait(settleMs);
        save(&m_window, u"9-help"_s);
        m_window.findChild<QPushButton*>(u"closeHelpButton"_s)->click();
        m_window.currentPage()->findChild<QAction*>(u"openWindowAction"_s)->trigger();
        QTest::qWait(settleMs);
        for (QWidget* widget : QApplication::topLevelWidgets())
            if (widget->objectName() == u"customersWindow"_s && widget->isVisible()) {
                save(widget, u"9-window"_s);
                widget->close();
            }
        m_window.book()->setScope({.scope = {.customer = CustomerId{3}, .workspace = {}},
                                   .customerCode = u"C00003"_s,
                                   .customerName = u"Customer of the tour & Company"_s,
                                   .workspaceName = {}});
        m_window.showPage(PageKey::Dashboard);
        QTest::qWait(settleMs);
        save(&m_window, u"9-restricted"_s);
        m_window.book()->setScope({});
    }
    template <typename D, typename... Args>
    void own(const QString& name, Args&&... args) {
        D dialog(std::forward<Args>(args)...);
        dialog.show();
        QTest::qWait(settleMs);
        save(&dialog, name);
    }

private:
    QString m_folder;
    QString m_prefix;
    MainWindow& m_window;
};

} // namespace

/// quittance_tour [--quick] DIR: pictures of every page and main dialog on the sample company.
int main(int argc, char* argv[]) {
    QHashSeed::setDeterministicGlobalSeed();
    QTemporaryDir home;
    qputenv("QUITTANCE_HOME", home.path().toUtf8());
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments().mid(1);
    const bool quick = arguments.removeAll(u"--quick"_s) > 0;
    if (arguments.size() != 1) {
        std::fprintf(stderr, "usage: quittance_tour [--quick] DIR\n");
        return 2;
    }
    const QString folder = arguments.first();
    QDir().mkpath(folder);
    Fonts::load();
    Theme::instance().setMode(Theme::Mode::Light);
    Theme::instance().apply();

    const QString book = home.filePath(u"demo.quittance"_s);
    DemoCompany::Options options;
    options.today = QDate::currentDate();
    JobContext job;
    if (const auto created = DemoCompany::create(book, options, job); !created) {
        std::fprintf(stderr, "quittance_tour: %s\n", qPrintable(created.error().message));
        return 1;
    }

    std::vector<View> views;
    for (const QString& language : {u"fr"_s, u"en"_s})
        for (const auto& [mode, name] :
             {std::pair{Theme::Mode::Light, u"light"_s}, std::pair{Theme::Mode::Dark, u"dark"_s},
              std::pair{Theme::Mode::HighContrast, u"contrast"_s}})
            for (const QSize size : {QSize(1280, 800), QSize(1600, 1000)})
                if (!quick ||
                    (mode != Theme::Mode::HighContrast && (language == "fr"_L1) == (mode == Theme::Mode::Light)))
                    if (!quick || size.width() == 1280)
                        views.push_back({language, mode, name, size});

    MainWindow window;
    window.show();
    Tour tour(folder, window);
    for (const View& view : views) {
        tour.show(view);
        tour.save(&window, u"0-start"_s);
    }
    QEventLoop loop;
    QObject::connect(&window, &MainWindow::bookOpened, &loop, &QEventLoop::quit);
    QTimer::singleShot(30'000, &loop, &QEventLoop::quit);
    window.openLocation(book);
    loop.exec();
    if (!window.book()) {
        fail(u"the sample company did not open"_s);
        return 1;
    }
    for (const View& view : views) {
        tour.show(view);
        tour.page(PageKey::Dashboard, u"1-dashboard"_s);
        tour.tables(u"1-dashboard-tables"_s);
        tour.paper(u"1-dashboard"_s);
        tour.page(PageKey::Todo, u"1-todo"_s);
        tour.page(PageKey::Subscriptions, u"1-subscriptions"_s);
        tour.page(PageKey::BillingHistory, u"2-billing-history"_s);
        tour.page(PageKey::BillingRun, u"3-billing-run"_s);
        tour.review(u"3-billing-run-review"_s);
        tour.page(PageKey::Customers, u"4-customers"_s);
        tour.customersInvoices(u"4-customers-invoices"_s);
        tour.page(PageKey::Catalog, u"5-catalogue"_s);
        tour.page(PageKey::Settings, u"6-settings"_s);
        tour.dialog(PageKey::Subscriptions, u"newSubscriptionAction"_s, u"7-new-subscription"_s);
        tour.dialog(PageKey::Customers, u"newCustomerAction"_s, u"7-new-customer"_s);
        tour.dialog(PageKey::Customers, u"editTagsAction"_s, u"7-tags"_s);
        tour.dialog(PageKey::Customers, u"mergeCustomerAction"_s, u"7-merge"_s);
        tour.dialog(PageKey::Catalog, u"newPlanAction"_s, u"7-new-plan"_s);
        tour.dialog(PageKey::BillingHistory, u"settleAction"_s, u"7-mark-as-paid"_s);
        tour.dialog(PageKey::BillingHistory, u"creditAction"_s, u"7-credit"_s);
        tour.dialog(PageKey::BillingHistory, u"explainAction"_s, u"7-explain"_s);
        tour.dialog(PageKey::BillingHistory, u"filterAction"_s, u"7-filter"_s);
        tour.dialog(PageKey::Subscriptions, u"columnsAction"_s, u"7-columns"_s);
        tour.dialog(PageKey::BillingHistory, u"exportAction"_s, u"7-export"_s);
        tour.dialog(PageKey::Customers, u"printListAction"_s, u"7-print-list"_s);
        tour.own<CompanySetup>(u"8-company-setup"_s, *window.book(), &window);
        tour.import(u"8-import"_s);
        tour.shell();
    }
    std::printf("%d pictures in %s\n", pictures, qPrintable(folder));
    return failures == 0 ? 0 : 1;
}

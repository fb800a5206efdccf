#include "Walk.h"

#include "catalog/BundleDialog.h"
#include "common/Backend.h"
#include "common/Book.h"
#include "common/ChartCard.h"
#include "common/ChoiceEdit.h"
#include "common/DetailPanel.h"
#include "common/Language.h"
#include "common/ListPage.h"
#include "common/Notifier.h"
#include "common/Page.h"
#include "imports/ImportDialog.h"
#include "promotions/ApplyVoucherDialog.h"
#include "promotions/PromotionDialog.h"
#include "promotions/VoucherOfferDialog.h"
#include "services/DatabaseService.h"
#include "services/DemoCompany.h"
#include "services/Services.h"
#include "settings/TermsDialogs.h"
#include "shell/CompanySetup.h"
#include "subscriptions/DomainDialogs.h"
#include "subscriptions/MailboxDialogs.h"
#include "subscriptions/NewDomainDialog.h"
#include "subscriptions/NewSubscriptionDialog.h"
#include "subscriptions/RegroupDialog.h"
#include "theme/Fonts.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QEventLoop>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabWidget>
#include <QTableView>
#include <QTableWidget>
#include <QTest>
#include <QThreadPool>
#include <QTimer>

#include <algorithm>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patienceMs = 60'000;
constexpr int hesitationMs = 400; ///< what waits longer than this after a key or a click is not looked at
constexpr int rounds = 4;         ///< an answer may ask again, and what it brings is laid out and painted

/// Something waits before it asks, lays out or paints: such timers are children of what they serve.
bool hesitates(const QObject& window) {
    const auto timers = window.findChildren<QTimer*>();
    return std::any_of(timers.begin(), timers.end(), [](const QTimer* timer) {
        return timer->isActive() && timer->isSingleShot() && timer->interval() <= hesitationMs;
    });
}

/// The list of a page; none where it is no list.
QTableView* listOf(const Page& page) {
    static const QRegularExpression listTable(
        u"^(subscriptions|invoices|payments|customers|catalog|licences|domains|vouchers)Table$"_s);
    return page.findChildren<QTableView*>(listTable).value(0);
}

template <typename R>
auto taken(R result) {
    if (!result)
        qFatal("the sample company cannot be read: %s", qPrintable(result.error().message));
    return std::move(*result);
}

/// Waits for the answers to all that was asked; what was posted until then is done, too.
bool isAnswered(Backend& backend) {
    QEventLoop loop;
    QTimer::singleShot(patienceMs, &loop, [&loop] { loop.exit(1); });
    const auto nothing = [](Services&) -> Result<> { return {}; };
    backend.read(&loop, nothing, [&](const Result<>&) {
        backend.overview(&loop, "rest", nothing, [&loop](const Result<>&) { loop.quit(); });
    });
    return loop.exec() == 0;
}

} // namespace

QString View::name() const {
    const QString look = theme == Theme::Mode::HighContrast ? u"contrast"_s
                         : theme == Theme::Mode::Dark       ? u"dark"_s
                                                            : u"light"_s;
    const QString scale = fontScale == 100 ? QString() : u'-' + QString::number(fontScale);
    return u"%1-%2-%3x%4"_s.arg(language, look).arg(size.width()).arg(size.height()) + scale;
}

std::vector<View> View::all() {
    using Mode = Theme::Mode;
    std::vector<View> all;
    for (const QString& language : {u"fr"_s, u"en"_s}) {
        for (const QSize size : {QSize(1024, 640), QSize(1280, 800), QSize(1600, 1000)})
            for (const Mode theme : {Mode::Light, Mode::Dark, Mode::HighContrast})
                all.push_back({language, theme, size});
        for (const QSize size : {QSize(1280, 800), QSize(1600, 1000)})
            all.push_back({language, language == u"fr" ? Mode::Light : Mode::Dark, size, 200});
    }
    return all;
}

Walk::Walk() {
    qputenv("QUITTANCE_HOME", m_home.path().toUtf8());
    Fonts::load();
    Theme::instance().setMode(Theme::Mode::Light);
    Theme::instance().apply();
    DemoCompany::Options options;
    options.today = QDate::currentDate();
    JobContext job;
    if (const auto created = DemoCompany::create(m_home.filePath(u"demo.quittance"_s), options, job); !created)
        qFatal("no sample company: %s", qPrintable(created.error().message));
    m_window = std::make_unique<MainWindow>();
    m_window->show();
}

void Walk::start(const View& view, const Visitor& look) {
    m_look = look;
    set(view);
    this->look(*m_window, u"0-start"_s);
}

void Walk::openBook() {
    bool opened = false;
    const auto connection =
        QObject::connect(m_window.get(), &MainWindow::bookOpened, m_window.get(), [&opened] { opened = true; });
    m_window->openLocation(m_home.filePath(u"demo.quittance"_s));
    if (!QTest::qWaitFor([&opened] { return opened; }, patienceMs))
        qFatal("the sample company did not open");
    QObject::disconnect(connection);
}

void Walk::pages(const View& view, const Visitor& look) {
    m_look = look;
    set(view);
    page(PageKey::Dashboard, u"1-dashboard"_s);
    dashboardTables();
    movements();
    page(PageKey::Todo, u"1-todo"_s);
    page(PageKey::Subscriptions, u"1-subscriptions"_s);
    licences();
    domains();
    vouchers();
    page(PageKey::BillingHistory, u"2-billing-history"_s);
    page(PageKey::Payments, u"2-payments"_s);
    page(PageKey::BillingRun, u"3-billing-run"_s);
    review();
    page(PageKey::Customers, u"4-customers"_s);
    customersInvoices();
    page(PageKey::Catalog, u"5-catalogue"_s);
    page(PageKey::Settings, u"6-settings"_s);
    agreements();
    dialog(PageKey::Subscriptions, u"newSubscriptionAction"_s, u"7-new-subscription"_s);
    dialog(PageKey::Subscriptions, u"newSubscriptionAction"_s, u"7-new-subscription-of-a-domain"_s, [](QWidget& one) {
        auto* const plans = one.findChild<QComboBox*>(u"planCombo"_s);
        if (QTest::qWaitFor([plans] { return plans->count() > 0; }, patienceMs))
            plans->setCurrentIndex(plans->findText(u".fr"_s, Qt::MatchContains));
    });
    dialog(PageKey::Subscriptions, u"changeAction"_s, u"7-change"_s, [](QWidget& change) {
        auto* const quantity = change.findChild<QLineEdit*>(u"quantityEdit"_s);
        if (QTest::qWaitFor([quantity] { return !quantity->text().isEmpty(); }, patienceMs))
            QTest::keyClick(quantity, Qt::Key_Up);
    });
    dialog(PageKey::Subscriptions, u"recordRequestAction"_s, u"7-request"_s);
    dialog(PageKey::Subscriptions, u"pauseAction"_s, u"7-pause"_s);
    dialog(PageKey::Subscriptions, u"endAction"_s, u"7-end"_s);
    dialog(PageKey::Customers, u"newCustomerAction"_s, u"7-new-customer"_s);
    dialog(PageKey::Customers, u"editTagsAction"_s, u"7-tags"_s);
    dialog(PageKey::Customers, u"mergeCustomerAction"_s, u"7-merge"_s);
    dialog(PageKey::Customers, u"statementAction"_s, u"7-statement"_s);
    several(PageKey::Customers, u"tagCustomersAction"_s, u"7-tags-of-several"_s,
            [](QWidget& tags) { tags.findChild<QLineEdit*>(u"newTagsEdit"_s)->setText(u"Région Sud"_s); });
    several(PageKey::Subscriptions, u"assignSiteAction"_s, u"7-site-of-several"_s,
            [](QWidget& site) { site.findChild<QComboBox*>(u"siteCombo"_s)->setEditText(u"www.example.com"_s); });
    failures();
    dialog(PageKey::Catalog, u"newPlanAction"_s, u"7-new-plan"_s);
    dialog(PageKey::Catalog, u"comparePlansAction"_s, u"7-compare"_s, [](QWidget& compare) {
        auto* const products = compare.findChild<QComboBox*>(u"productCombo"_s);
        const auto* const table = compare.findChild<QTableWidget*>(u"comparedPlansTable"_s);
        for (int i = 0; table->columnCount() < 3 && i < products->count(); ++i) // one of several editions
            products->setCurrentIndex(i);
    });
    dialog(PageKey::Catalog, u"moveSubscribersAction"_s, u"7-move-price"_s);
    dialog(PageKey::Vouchers, u"promotionsAction"_s, u"7-promotions"_s);
    dialog(PageKey::BillingHistory, u"settleAction"_s, u"7-mark-as-paid"_s);
    several(PageKey::BillingHistory, u"settleAction"_s, u"7-mark-several-as-paid"_s);
    dialog(PageKey::BillingHistory, u"creditAction"_s, u"7-credit"_s);
    dialog(PageKey::BillingHistory, u"explainAction"_s, u"7-explain"_s);
    dialog(PageKey::BillingHistory, u"filterAction"_s, u"7-filter"_s, [](QWidget& filter) {
        filter.findChild<ChoiceEdit*>(u"statusCombo"_s)->setValues({u"overdue"_s, u"partly_paid"_s, u"issued"_s});
    });
    dialog(PageKey::Subscriptions, u"columnsAction"_s, u"7-columns"_s);
    dialog(PageKey::BillingHistory, u"exportAction"_s, u"7-export"_s);
    dialog(PageKey::Customers, u"printListAction"_s, u"7-print-list"_s);
    own<CompanySetup>(u"8-company-setup"_s, *m_window->book(), m_window.get());
    own<PromotionDialog>(u"7-promotion"_s, *m_window->book(), Promotion(), std::vector<PlanRow>(), m_window.get());
    import();
    shell();
}

void Walk::look(QWidget& widget, const QString& scene) {
    settle();
    for (Toast* const toast : m_window->findChildren<Toast*>())
        delete toast; // what was said of the scene before
    m_look(widget, scene);
}

void Walk::set(const View& view) {
    Language::instance().setLanguage(view.language);
    Theme::instance().setMode(view.theme);
    Theme::instance().setFontScale(view.fontScale);
    m_window->resize(view.size);
}

/// What the pages asked for is there, and on the screen.
void Walk::settle() {
    for (int round = 0; round < rounds; ++round) {
        Book* const book = m_window->book();
        const auto waits = [](const QWidget* top) { return top->isVisible() && hesitates(*top); };
        const auto rests = [&waits, book] {
            return std::ranges::none_of(QApplication::topLevelWidgets(), waits) &&
                   QThreadPool::globalInstance()->activeThreadCount() == 0 &&
                   (!book || book->backend().tasks()->isEmpty());
        };
        QCoreApplication::processEvents();
        if (!QTest::qWaitFor(rests, patienceMs) || (book && !isAnswered(book->backend())))
            m_problems += u"the window does not come to rest"_s;
    }
}

void Walk::page(PageKey key, const QString& scene) {
    Page* page = m_window->showPage(key);
    settle();
    if (QTableView* const table = listOf(*page); table && table->model()->rowCount() > 3)
        table->selectRow(3);
    look(*m_window, scene);
    if (openPanel(*page)) {
        look(*m_window, scene + u"-detail"_s);
        closePanel(*page);
    }
}

bool Walk::openPanel(Page& page) {
    QTableView* const table = listOf(page);
    const auto* const panel = page.findChild<DetailPanel*>();
    if (!table || !panel || panel->isVisible() || !table->selectionModel()->hasSelection())
        return false;
    QTest::keyClick(table, Qt::Key_Return);
    settle();
    return true;
}

void Walk::closePanel(Page& page) {
    page.findChild<QPushButton*>(u"closePanelButton"_s)->click();
    settle();
}

/// The dashboard with every chart's figures as a table, scrolled to its end; then charts again.
void Walk::dashboardTables() {
    Page* page = m_window->showPage(PageKey::Dashboard);
    static const QRegularExpression toggle(u"^[a-z]+Toggle$"_s);
    for (auto* button : page->findChildren<QPushButton*>(toggle))
        button->click();
    QScrollBar* bar = page->findChild<QScrollArea*>()->verticalScrollBar();
    settle();
    bar->setValue(bar->maximum());
    look(*m_window, u"1-dashboard-tables"_s);
    for (auto* button : page->findChildren<QPushButton*>(toggle))
        button->click();
    bar->setValue(0);
}

/// The dialog that an action of the page opens; closed again.
void Walk::dialog(PageKey key, const QString& name, const QString& scene,
                  const std::function<void(QWidget&)>& prepare) {
    Page* page = m_window->showPage(key);
    settle();
    auto* action = page->findChild<QAction*>(name);
    if (!action || !action->isEnabled()) {
        m_problems += u"no action %1 for %2"_s.arg(name, scene);
        return;
    }
    modal(
        scene, [action] { action->trigger(); }, prepare);
}

/// The dialog that `open` brings up, now or when it was answered; closed again.
void Walk::modal(const QString& scene, const std::function<void()>& open,
                 const std::function<void(QWidget&)>& prepare) {
    bool seen = false;
    QTimer poll;
    QObject::connect(&poll, &QTimer::timeout, m_window.get(), [&] {
        if (QWidget* dialog = QApplication::activeModalWidget()) {
            poll.stop();
            if (prepare)
                prepare(*dialog);
            look(*dialog, scene);
            seen = true;
            if (auto* const closing = qobject_cast<QDialog*>(dialog))
                closing->done(QDialog::Rejected); // without asking about what was typed
            else
                dialog->close();
        }
    });
    poll.start(5);
    open();
    if (!QTest::qWaitFor([&seen] { return seen; }, patienceMs))
        m_problems += u"no dialog for %1"_s.arg(scene);
    if (!QTest::qWaitFor([] { return !QApplication::activeModalWidget(); }, patienceMs))
        m_problems += u"%1 did not close"_s.arg(scene);
}

/// What moved in the last month of the dashboard.
void Walk::movements() {
    auto* const chart = m_window->showPage(PageKey::Dashboard)->findChild<ChartCard*>(u"movements"_s);
    if (!chart) {
        m_problems += u"no chart of the movements"_s;
        return;
    }
    modal(u"1-movements"_s, [chart] { emit chart->categoryOpened(static_cast<int>(chart->table().rows.size()) - 2); });
}

/// The same with all rows of the list selected, and then one again.
void Walk::several(PageKey key, const QString& action, const QString& scene,
                   const std::function<void(QWidget&)>& prepare) {
    auto* const table = listOf(*m_window->showPage(key));
    table->selectAll();
    dialog(key, action, scene, prepare);
    table->clearSelection();
    table->selectRow(3);
}

/// What could not be done to some of many.
void Walk::failures() {
    auto* const list = qobject_cast<ListPage*>(m_window->showPage(PageKey::Customers));
    list->showFailures({{.id = 3, .name = u"Customer of the tour & Company"_s, .why = u"2 − 1"_s},
                        {.id = 4, .name = u"Another <b>customer</b> of the tour"_s, .why = u"2 − 2"_s}});
    look(*m_window, u"4-not-changed"_s);
    list->showFailures({});
}

/// The second step of the billing run, and back to the first.
void Walk::review() {
    Page* page = m_window->showPage(PageKey::BillingRun);
    settle();
    page->findChild<QAction*>(u"reviewAction"_s)->trigger();
    look(*m_window, u"3-billing-run-review"_s);
    if (auto* back = page->findChild<QAction*>(u"backAction"_s); back->isEnabled())
        back->trigger();
    else
        m_problems += u"the review did not open"_s;
}

/// The page with the tabs of its panel, and the dialogs of domains in several states.
void Walk::domains() {
    page(PageKey::Domains, u"1-domains"_s);
    Page* const shown = m_window->showPage(PageKey::Domains);
    auto* const tabs = shown->findChild<QTabWidget*>();
    const bool opened = openPanel(*shown);
    for (int tab = 1; tabs && tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        look(*m_window, u"2-domains-panel-%1"_s.arg(tab));
    }
    if (tabs)
        tabs->setCurrentIndex(0);
    if (opened)
        closePanel(*shown);
    const std::unique_ptr<Services> services =
        taken(DatabaseService::open(m_home.filePath(u"demo.quittance"_s), {}, std::make_shared<SystemClock>()));
    const Actor actor = Actor::owner(u"ada"_s, ActorSource::Window);
    Book& book = *m_window->book();
    const auto detail = [&](const QString& name) {
        return taken(services->domains.detail(actor, taken(services->domains.byName(actor, name)).id));
    };
    const DomainDetail mailed = detail(u"petit-balcon.example"_s);
    own<NewDomainDialog>(u"7-new-domain"_s, book, mailed.row.customerId, m_window.get());
    own<MoveDomainDialog>(u"7-move-domain"_s, book, detail(u"grand-tilleul.example"_s).row, m_window.get());
    own<DomainSiteDialog>(u"7-domain-site"_s, book, mailed, m_window.get());
    own<RenewDomainDialog>(u"7-renew-domain"_s, book, mailed, m_window.get());
    own<EndDomainDialog>(u"7-end-domain"_s, book, mailed, std::nullopt, m_window.get());
    own<EndDomainDialog>(u"7-end-mailbox"_s, book, mailed, mailed.mailboxes.front(), m_window.get());
    own<NewMailboxDialog>(u"7-new-mailbox"_s, book, mailed, m_window.get());
    own<NewMailboxDialog>(u"7-no-mailbox"_s, book, detail(u"verger-salins.example"_s), m_window.get());
    own<MailboxDialog>(u"7-mailbox"_s, book, mailed.mailboxes.front(), m_window.get());
}

/// The page, and the dialogs of a voucher that waits and of a plan that grants some.
void Walk::vouchers() {
    page(PageKey::Vouchers, u"1-vouchers"_s);
    const std::unique_ptr<Services> services =
        taken(DatabaseService::open(m_home.filePath(u"demo.quittance"_s), {}, std::make_shared<SystemClock>()));
    const Actor actor = Actor::owner(u"ada"_s, ActorSource::Window);
    VoucherFilter claimed;
    claimed.status = VoucherFilter::Status::Claimed;
    const auto ids =
        taken(services->vouchers.ids(actor, claimed, {.column = VoucherColumn::Deadline, .descending = false}, 1));
    if (!ids.empty()) // whether one waits depends on the day
        own<ApplyVoucherDialog>(u"7-apply-voucher"_s, *m_window->book(),
                                taken(services->vouchers.detail(actor, VoucherId{ids.front()})), m_window.get());
    const Plan plan = taken(services->catalog.planByCode(actor, u"SITE-Y"_s));
    own<VoucherOfferDialog>(u"7-voucher-offer"_s, *m_window->book(), plan,
                            taken(services->vouchers.offer(actor, plan.id)), m_window.get());
}

/// The terms in the settings, the products of a bundle, and what it can take the place of.
void Walk::agreements() {
    emit m_window->book()->settingsRequested(u"terms"_s);
    look(*m_window, u"6-settings-terms"_s);
    emit m_window->book()->settingsRequested(u"company"_s);
    const std::unique_ptr<Services> services =
        taken(DatabaseService::open(m_home.filePath(u"demo.quittance"_s), {}, std::make_shared<SystemClock>()));
    const Actor actor = Actor::owner(u"ada"_s, ActorSource::Window);
    TermsVersion draft;
    draft.label = u"2027-1"_s;
    draft.validFrom = QDate::currentDate().addMonths(1);
    own<TermsVersionDialog>(u"7-terms-version"_s, *m_window->book(), draft, m_window.get());
    own<TermsTextDialog>(u"7-terms-text"_s, taken(services->terms.all(actor)), m_window.get());
    modal(
        u"7-accepted-terms"_s,
        [this] { NewSubscriptionDialog(*m_window->book(), CustomerId{3}, m_window.get()).exec(); },
        [](QWidget& dialog) {
            auto* const accepted = dialog.findChild<QCheckBox*>(u"termsAcceptedCheck"_s);
            if (!QTest::qWaitFor([accepted] { return accepted->isVisible(); }, patienceMs))
                return;
            accepted->setChecked(true);
            dialog.findChild<QScrollArea*>()->ensureWidgetVisible(dialog.findChild<QWidget*>(u"waivedBecauseEdit"_s));
        });
    const Plan suite = taken(services->catalog.planByCode(actor, u"SUITE-M"_s));
    const std::vector<Product> products = taken(services->catalog.bundle(actor, suite.id));
    own<BundleDialog>(u"7-bundle"_s, *m_window->book(), suite, taken(services->catalog.products(actor)), products,
                      m_window.get());
    const auto customers =
        taken(services->customers.ids(actor, {}, {.column = CustomerColumn::Code, .descending = false}));
    for (const qint64 customer : customers) {
        const ChangeContext context = taken(services->subscriptions.changeContext(actor, CustomerId{customer}));
        RegroupWish wish{.members = {}, .bundle = suite.id};
        std::vector<qint64> ids;
        for (const ChangeContext::Item& item : context.subscriptions)
            if (std::ranges::find(products, item.billable.product.id, &Product::id) != products.end() &&
                !item.billable.subscription.lastDay) {
                wish.members.push_back({item.billable.subscription.id, 0});
                ids.push_back(item.billable.subscription.id.value);
            }
        if (previewRegroup(context, wish)) {
            own<RegroupDialog>(u"7-regroup"_s, *m_window->book(), ids, m_window.get());
            return;
        }
    }
}

/// The page with each tab of its panel, and what it opens.
void Walk::licences() {
    page(PageKey::Licences, u"1-licences"_s);
    Page* const shown = m_window->showPage(PageKey::Licences);
    auto* const tabs = shown->findChild<QTabWidget*>();
    const bool opened = openPanel(*shown);
    for (const auto& [tab, scene] :
         {std::pair{1, u"1-licences-members"_s}, {2, u"1-licences-billed"_s}, {3, u"1-licences-ledger"_s}}) {
        tabs->setCurrentIndex(tab);
        look(*m_window, scene);
    }
    tabs->setCurrentIndex(0);
    if (opened)
        closePanel(*shown);
    dialog(PageKey::Licences, u"newTeamAction"_s, u"7-new-team"_s);
    dialog(PageKey::Licences, u"newMemberAction"_s, u"7-new-member"_s);
    dialog(PageKey::Licences, u"exportHoldersAction"_s, u"7-export-holders"_s);
    dialog(PageKey::Licences, u"showHistoryAction"_s, u"7-who-was-counted"_s);
    dialog(PageKey::Licences, u"showHistoryAction"_s, u"7-if-teams-were-archived"_s, [](QWidget& history) {
        history.findChild<QTabWidget*>()->setCurrentIndex(1);
        history.findChild<QListWidget*>(u"whatIfList"_s)->item(0)->setCheckState(Qt::Checked);
    });
}

/// The invoices in the panel of the chosen customer.
void Walk::customersInvoices() {
    Page* const shown = m_window->showPage(PageKey::Customers);
    auto* const tabs = shown->findChild<QTabWidget*>();
    const bool opened = openPanel(*shown);
    tabs->setCurrentIndex(2);
    look(*m_window, u"4-customers-invoices"_s);
    tabs->setCurrentIndex(0);
    if (opened)
        closePanel(*shown);
}

/// The three steps of an import, up to the dry run.
void Walk::import() {
    ImportDialog dialog(*m_window->book(), m_window.get());
    dialog.show();
    look(dialog, u"8-import"_s);
    dialog.setFile(ImportKind::Customers, QStringLiteral(QUITTANCE_SOURCE_DIR "/tests/data/agency-2026/customers.csv"));
    look(dialog, u"8-import-columns"_s);
    dialog.findChild<QPushButton*>(u"importNextButton"_s)->click();
    look(dialog, u"8-import-check"_s);
}

/// The dialog that an action of the window opens; closed again.
void Walk::windowDialog(const QString& name, const QString& scene, const std::function<void(QWidget&)>& prepare) {
    m_window->findChild<QAction*>(name)->trigger();
    settle();
    QWidget* modal = QApplication::activeModalWidget();
    if (!modal) {
        m_problems += u"no dialog for "_s + scene;
        return;
    }
    if (prepare)
        prepare(*modal);
    look(*modal, scene);
    modal->close();
}

/// Whose data is shown, the help, the keys, what was told, and a detail in a window of its own.
void Walk::shell() {
    windowDialog(u"chooseScopeAction"_s, u"9-choose-customer"_s);
    windowDialog(u"shortcutsAction"_s, u"9-shortcut-sheet"_s);
    windowDialog(u"messagesAction"_s, u"9-messages"_s);
    windowDialog(u"paletteAction"_s, u"9-palette"_s, [](QWidget& palette) {
        auto* const words = palette.findChild<QLineEdit*>();
        words->setText(u"fact"_s);
        const auto* const found = palette.findChild<QAbstractItemView*>();
        if (!QTest::qWaitFor([found] { return found->model()->rowCount() > 5; }, patienceMs))
            qWarning("the palette found nothing");
    });
    for (const QString& section : {u"numbering"_s, u"accounts"_s, u"interface"_s, u"shortcuts"_s, u"book"_s}) {
        emit m_window->book()->settingsRequested(section);
        look(*m_window, QString(u"9-settings-"_s + section));
    }
    m_window->showPage(PageKey::Customers);
    m_window->findChild<QAction*>(u"helpAction"_s)->trigger();
    look(*m_window, u"9-help"_s);
    m_window->findChild<QPushButton*>(u"closeHelpButton"_s)->click();
    m_window->currentPage()->findChild<QAction*>(u"openWindowAction"_s)->trigger();
    settle();
    for (QWidget* widget : QApplication::topLevelWidgets())
        if (widget->objectName() == "customersWindow"_L1 && widget->isVisible()) {
            look(*widget, u"9-window"_s);
            widget->close();
        }
    m_window->book()->setScope({.scope = {.customer = CustomerId{3}, .workspace = {}},
                                .customerCode = u"C00003"_s,
                                .customerName = u"Customer of the tour & Company"_s,
                                .workspaceName = {}});
    m_window->showPage(PageKey::Dashboard);
    look(*m_window, u"9-restricted"_s);
    m_window->book()->setScope({});
}

template <typename D, typename... Args>
void Walk::own(const QString& scene, Args&&... args) {
    D dialog(std::forward<Args>(args)...);
    dialog.show();
    look(dialog, scene);
}

} // namespace quittance

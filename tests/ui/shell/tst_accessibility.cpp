#include "common/ListPage.h"
#include "common/Prompts.h"
#include "services/Services.h"
#include "shell/DetailWindow.h"
#include "ui/shell/WindowBook.h"

#include <QAbstractScrollArea>
#include <QAccessible>
#include <QDialog>
#include <QTabWidget>
#include <QTableView>

using namespace quittance;
using namespace Qt::Literals::StringLiterals;

/// Who cannot see the window is told the name of everything that can take the focus.
class TestAccessibility : public QObject {
    Q_OBJECT
private slots:
    void everythingFocusableHasAName_data();
    void everythingFocusableHasAName();

private:
    static QStringList unnamed(const QWidget& window);
    /// Looks into every dialog that comes up, and closes it.
    class Watch : public QObject {
    public:
        Watch();
        QStringList findings;
        QSet<QString> seen;

    private:
        QTimer m_timer;
    };
};

QStringList TestAccessibility::unnamed(const QWidget& window) {
    QStringList found;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
            continue;
        // The field inside of a combo box, a spin box or a key editor speaks for the whole.
        if (const QWidget* parent = widget->parentWidget(); parent && parent->focusProxy() == widget)
            if (!parent->accessibleName().isEmpty())
                continue;
        QAccessibleInterface* const interface = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
        if (!interface || interface->text(QAccessible::Name).trimmed().isEmpty())
            found.append(u"%1 %2 in %3"_s.arg(QString::fromLatin1(widget->metaObject()->className()),
                                              widget->objectName(), window.objectName()));
    }
    return found;
}

TestAccessibility::Watch::Watch() {
    m_timer.setInterval(30);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        QWidget* const modal = QApplication::activeModalWidget();
        if (!modal || !modal->isVisible())
            return;
        findings += unnamed(*modal);
        for (auto* const tabs : modal->findChildren<QTabWidget*>())
            for (int i = 0; i < tabs->count(); ++i) {
                tabs->setCurrentIndex(i);
                findings += unnamed(*modal);
            }
        seen.insert(modal->objectName().isEmpty() ? QString::fromLatin1(modal->metaObject()->className())
                                                  : modal->objectName());
        if (auto* const dialog = qobject_cast<QDialog*>(modal))
            dialog->done(QDialog::Rejected);
        else
            modal->close();
    });
    m_timer.start();
}

void TestAccessibility::everythingFocusableHasAName_data() {
    QTest::addColumn<int>("page");
    for (const PageEntry& entry : pageEntries())
        QTest::newRow(qPrintable(entry.objectName)) << static_cast<int>(entry.key);
}

void TestAccessibility::everythingFocusableHasAName() {
    QFETCH(int, page);
    WindowBook opened;
    const Customer customer = opened.book.customer(u"Émile"_s);
    const Plan plan = opened.book.plan(u"Hosting"_s, u"Monthly"_s);
    opened.book.subscription(customer.id, plan.id, QDate::currentDate().addMonths(-2));
    Services& colleague = opened.book.colleague();
    Team team;
    team.workspaceId = PageBook::take(colleague.workspaces.workspaces(opened.book.actor, customer.id)).front().id;
    team.name = u"Design"_s;
    const TeamId design = PageBook::take(colleague.licences.addTeam(opened.book.actor, team, {}, PageBook::op()));
    WorkspaceMember member;
    member.workspaceId = team.workspaceId;
    member.email = u"ada@example.org"_s;
    PageBook::take(colleague.licences.addMember(opened.book.actor, member, std::vector{design}, {}, PageBook::op()));
    if (page == static_cast<int>(PageKey::Vouchers)) {
        Product premium = PageBook::take(colleague.catalog.product(opened.book.actor, plan.productId));
        premium.kind = ProductKind::PremiumPlan;
        premium = PageBook::take(colleague.catalog.saveProduct(opened.book.actor, premium, PageBook::op()));
        Plan yearly;
        yearly.productId = premium.id;
        yearly.nameEn = u"Yearly"_s;
        yearly.intervalUnit = IntervalUnit::Year;
        Price price;
        price.amount = UnitPrice::fromInteger(190);
        price.validFrom = QDate(2020, 1, 1);
        yearly = PageBook::take(colleague.catalog.savePlan(opened.book.actor, yearly, price, PageBook::op()));
        PageBook::take(
            colleague.vouchers.setOffer(opened.book.actor, {.plan = yearly.id, .reward = plan.id}, PageBook::op()));
        opened.book.subscription(customer.id, yearly.id, QDate::currentDate());
        PageBook::take(colleague.vouchers.claim(opened.book.actor, VoucherId{1}, 1, PageBook::op()));
    }
    PageBook::take(colleague.terms.save(opened.book.actor,
                                        {.kind = TermsKind::Agreement,
                                         .label = u"1"_s,
                                         .validFrom = QDate(2020, 1, 1),
                                         .text = u"Clause"_s,
                                         .link = {}},
                                        PageBook::op()));
    if (page == static_cast<int>(PageKey::Domains)) {
        NewDomain domain;
        domain.name = u"emile.example"_s;
        domain.origin = DomainOrigin::Connected;
        domain.workspace = team.workspaceId;
        domain.done = true;
        domain.expiresOn = QDate::currentDate().addDays(20);
        const DomainId id = PageBook::take(colleague.domains.add(opened.book.actor, domain, PageBook::op()));
        NewMailbox mailbox;
        mailbox.domain = id;
        mailbox.local = u"contact"_s;
        mailbox.provider = u"Elsewhere"_s;
        PageBook::take(colleague.domains.addMailbox(opened.book.actor, mailbox, PageBook::op()));
    }
    MainWindow& window = opened.open();
    QSignalSpy billed(window.book(), &Book::changed);
    RunRequest request;
    request.until = QDate::currentDate();
    request.confirmOldPeriods = true;
    request.operation = PageBook::op();
    window.book()->backend().job(
        &window, u"Run"_s,
        [request, actor = opened.book.actor, pays = page == static_cast<int>(PageKey::Payments)](Services& services,
                                                                                                 JobContext& job) {
            auto run = services.billing.issue(actor, request, job);
            SettlementDraft payment;
            payment.invoiceId = InvoiceId{1};
            payment.receivedOn = request.until;
            if (pays && run)
                PageBook::take(services.payments.settle(actor, payment, PageBook::op()));
            return run;
        },
        [](const Result<RunSummary>& run) { QVERIFY(run.has_value()); });
    QTRY_VERIFY_WITH_TIMEOUT(!billed.isEmpty(), patienceMs);

    ScriptedPrompts prompts; // every question is answered with no, every file with none
    Watch watch;
    Page* const shown = window.showPage(static_cast<PageKey>(page));
    if (auto* const list = qobject_cast<ListPage*>(shown)) {
        auto* const table = list->findChild<QTableView*>(list->viewId() + u"Table"_s);
        QTRY_VERIFY_WITH_TIMEOUT(table && table->model()->rowCount() > 0, patienceMs);
        const qint64 id = table->model()->index(0, 0).data(RowsModel::IdRole).toLongLong();
        list->open(id);
        QTRY_COMPARE_WITH_TIMEOUT(list->currentId(), id, patienceMs);
        auto* const panel = child<QWidget>(*list, "detailPanel");
        QTRY_VERIFY_WITH_TIMEOUT(panel->isVisible(), patienceMs);
        QTest::qWait(300); // what the panel shows comes later
        for (auto* const tabs : panel->findChildren<QTabWidget*>())
            for (int i = 0; i < tabs->count(); ++i) {
                tabs->setCurrentIndex(i);
                watch.findings += unnamed(window);
            }
    }
    QTest::qWait(100);
    watch.findings += unnamed(window);
    // Every dialog that the page, or the window, opens.
    const QSet<QString> leaving{u"quitAction"_s,    u"closeBookAction"_s,     u"newBookAction"_s, u"openFileAction"_s,
                                u"sampleAction"_s,  u"connectServerAction"_s, u"sidebarAction"_s, u"verifyAction"_s,
                                u"refreshAction"_s, u"whatsThisAction"_s};
    QList<QPointer<QAction>> actions;
    for (QAction* action : shown->actions() + (page == 0 ? window.actions() : QList<QAction*>()))
        if (!leaving.contains(action->objectName()) && !action->objectName().endsWith(u"Page"_s))
            actions.append(action);
    for (const QPointer<QAction>& action : actions) {
        if (!action || !action->isEnabled() || !action->isVisible())
            continue;
        window.showPage(static_cast<PageKey>(page));
        action->trigger();
        QTest::qWait(120);
        QTRY_VERIFY_WITH_TIMEOUT(!QApplication::activeModalWidget(), patienceMs);
        for (QWidget* widget : QApplication::topLevelWidgets())
            if (widget->isVisible() && (widget == &window || qobject_cast<DetailWindow*>(widget)))
                watch.findings += unnamed(*widget);
    }
    watch.findings.removeDuplicates();
    QVERIFY2(watch.findings.isEmpty(), qPrintable(watch.findings.join(u'\n')));
    if (!watch.seen.isEmpty())
        qInfo().noquote() << "looked into" << QStringList(watch.seen.values()).join(u", "_s);
}

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"

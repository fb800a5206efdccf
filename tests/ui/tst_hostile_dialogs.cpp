#include "common/Language.h"
#include "customers/BulkTagsDialog.h"
#include "customers/CustomerCareDialogs.h"
#include "customers/CustomerDialog.h"
#include "customers/MergeDialog.h"
#include "dashboard/MovementsDialog.h"
#include "invoices/CreditDialog.h"
#include "invoices/ExplanationDialog.h"
#include "invoices/SettleDialog.h"
#include "invoices/SettleManyDialog.h"
#include "licences/SeatDialogs.h"
#include "licences/SeatHistoryDialog.h"
#include "subscriptions/BulkLifeDialog.h"
#include "subscriptions/BulkSiteDialog.h"
#include "subscriptions/ChangeDialog.h"
#include "subscriptions/LifeDialog.h"
#include "subscriptions/NewSubscriptionDialog.h"
#include "subscriptions/RequestDialogs.h"
#include "subscriptions/SubscriptionDialogs.h"
#include "support/GuiBlockMeter.h"
#include "support/HostileFiles.h"
#include "ui/PageBook.h"

#include <QLabel>
#include <QTextDocument>

using namespace quittance;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A book in which everything that can have a name is called after one text.
struct NamedBook : PageBook {
    explicit NamedBook(const QString& text) {
        QString name = text.left(190).simplified();
        if (name.isEmpty())
            name = u"x"_s;
        const QString tag = QString(name).remove(u',').remove(u';').left(40).trimmed();
        who = customer(name);
        other = customer(name + u" 2"_s);
        for (const Customer& each : {who, other})
            take(colleague().customers.setTags(actor, each.id, {tag}, op()));
        const Plan first = plan(name, name);
        plan(name + u" 3"_s, name);
        subscription(who.id, first.id, QDate(2026, 3, 1));
        subscription(other.id, first.id, QDate(2026, 3, 1));
        ids = take(colleague().subscriptions.ids(actor, {}, {}));
        for (const qint64 id : ids)
            take(colleague().subscriptions.assignSiteNamed(actor, SubscriptionId{id}, name, 1, op()));
        JobContext job;
        RunRequest request;
        request.until = colleague().today();
        request.operation = op();
        take(colleague().billing.issue(actor, request, job));
        invoices = take(colleague().invoices.ids(actor, {}, {}));
        CancellationRequest asked;
        asked.subscriptionId = SubscriptionId{ids[0]};
        asked.receivedOn = colleague().today();
        asked.requestedBy = name;
        asked.reason = text.left(500);
        take(colleague().subscriptions.recordRequest(actor, asked, op()));
    }
    /// Of a workspace with one team and one member.
    Seats seats() {
        const WorkspaceId workspace = take(colleague().workspaces.workspaces(actor, who.id)).front().id;
        WorkspaceSeats found = take(colleague().licences.seats(actor, workspace));
        if (found.teams.empty()) {
            Team team;
            team.workspaceId = workspace;
            team.name = who.name.left(100);
            const TeamId added = take(colleague().licences.addTeam(actor, team, {}, op()));
            WorkspaceMember member;
            member.workspaceId = workspace;
            member.email = QStringLiteral("ada@example.org");
            member.name = team.name;
            take(colleague().licences.addMember(actor, member, std::vector{added}, {}, op()));
            found = take(colleague().licences.seats(actor, workspace));
        }
        return std::make_shared<const WorkspaceSeats>(std::move(found));
    }
    SubscriptionDetail detail(size_t i = 0) {
        return take(colleague().subscriptions.detail(actor, SubscriptionId{ids[i]}));
    }
    InvoiceDetail invoice() { return take(colleague().invoices.detail(actor, InvoiceId{invoices.front()})); }
    std::vector<qint64> customers() const { return {who.id.value, other.id.value}; }

    Customer who;
    Customer other;
    std::vector<qint64> ids;
    std::vector<qint64> invoices;
    QWidget window; ///< from which the dialogs are opened
};

using Make = std::function<QDialog*(NamedBook&)>;

/// Every dialog that shows names and texts of the book.
const std::vector<std::pair<const char*, Make>>& dialogs() {
    using Kind = LifeWish::Kind;
    static const std::vector<std::pair<const char*, Make>> all{
        {"change",
         [](NamedBook& b) { return new ChangeDialog(b.book(), b.who.id, SubscriptionId{b.ids[0]}, &b.window); }},
        {"pause", [](NamedBook& b) { return new LifeDialog(b.book(), b.detail(), Kind::Pause, &b.window); }},
        {"end", [](NamedBook& b) { return new LifeDialog(b.book(), b.detail(), Kind::Cancel, &b.window); }},
        {"pause many", [](NamedBook& b) { return new BulkLifeDialog(b.book(), b.ids, Kind::Pause, &b.window); }},
        {"record request", [](NamedBook& b) { return new RecordRequestDialog(b.book(), b.detail(1), &b.window); }},
        {"decide request",
         [](NamedBook& b) {
             const SubscriptionDetail detail = b.detail();
             return new DecideRequestDialog(b.book(), detail, *detail.request, &b.window);
         }},
        {"assign site", [](NamedBook& b) { return new AssignSiteDialog(b.book(), b.detail(), &b.window); }},
        {"assign many", [](NamedBook& b) { return new BulkSiteDialog(b.book(), b.ids, &b.window); }},
        {"method", [](NamedBook& b) { return new MethodDialog(b.detail(), &b.window); }},
        {"new subscription", [](NamedBook& b) { return new NewSubscriptionDialog(b.book(), b.who.id, &b.window); }},
        {"mark as paid", [](NamedBook& b) { return new SettleDialog(b.book(), b.invoice(), &b.window); }},
        {"mark many as paid",
         [](NamedBook& b) {
             return new SettleManyDialog(b.book(), PageBook::take(b.colleague().payments.payables(b.actor, b.invoices)),
                                         b.colleague().today(), &b.window);
         }},
        {"credit", [](NamedBook& b) { return new CreditDialog(b.book(), b.invoice(), &b.window); }},
        {"explain", [](NamedBook& b) { return new ExplanationDialog(b.invoice().invoice, 1, &b.window); }},
        {"customer", [](NamedBook& b) { return new CustomerDialog(b.book(), b.who, &b.window); }},
        {"tags",
         [](NamedBook& b) { return new TagsDialog(b.book(), b.who.id, b.who.name, {b.who.name.left(40)}, &b.window); }},
        {"tags of many", [](NamedBook& b) { return new BulkTagsDialog(b.book(), b.customers(), &b.window); }},
        {"team", [](NamedBook& b) { return new TeamDialog(b.book(), b.seats().get(), {}, &b.window); }},
        {"rename team",
         [](NamedBook& b) {
             const Seats seats = b.seats();
             return new TeamDialog(b.book(), seats.get(), seats->teams.front(), &b.window);
         }},
        {"member", [](NamedBook& b) { return new MemberDialog(b.book(), *b.seats(), {}, &b.window); }},
        {"move members",
         [](NamedBook& b) {
             const Seats seats = b.seats();
             return new MoveMembersDialog(b.book(), *seats, seats->members, &b.window);
         }},
        {"who was counted", [](NamedBook& b) { return new SeatHistoryDialog(b.book(), b.seats(), &b.window); }},
        {"merge", [](NamedBook& b) { return new MergeDialog(b.book(), b.who, b.other.id, &b.window); }},
        {"movements",
         [](NamedBook& b) {
             const Dashboard board = PageBook::take(
                 b.colleague().dashboards.dashboard(b.actor, DashboardPeriod::ThisMonth, Currency::eur()));
             const MrrMonth month = board.movements.back();
             return new MovementsDialog(month, board.currency,
                                        PageBook::take(b.colleague().dashboards.movements(
                                            b.actor, board.currency, month.month, board.span.last)),
                                        &b.window);
         }},
    };
    return all;
}

} // namespace

/// Whatever is written in the book, the dialogs show it as text, and at once.
class TestHostileDialogs : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { Language::instance().setLanguage(u"en"_s); }
    void textStaysText_data();
    void textStaysText();

private:
    /// Processor time that the GUI thread took at a stretch, until all answers are there.
    static qint64 blockedBy(NamedBook& book, const Make& make);
};

void TestHostileDialogs::textStaysText_data() {
    QTest::addColumn<QString>("text");
    for (const QString& text : hostileTexts())
        QTest::newRow(qPrintable(text.left(30))) << text;
}

qint64 TestHostileDialogs::blockedBy(NamedBook& book, const Make& make) {
    const std::unique_ptr<QDialog> dialog(make(book));
    GuiBlockMeter meter;
    dialog->show();
    for (int round = 0; round < 3; ++round) { // an answer may ask again
        bool answered = false;
        book.book().backend().read(
            dialog.get(), [](Services&) -> Result<> { return {}; }, [&answered](const Result<>&) { answered = true; });
        if (!QTest::qWaitFor([&answered] { return answered; }, patienceMs))
            qFatal("no answer");
    }
    dialog->grab();
    QTest::qWait(5); // the last mark
    for (const QLabel* const label : dialog->findChildren<QLabel*>())
        if (label->textFormat() != Qt::PlainText && Qt::mightBeRichText(label->text()))
            qFatal("%s reads markup", qPrintable(label->objectName()));
    return meter.longestBusyMs();
}

void TestHostileDialogs::textStaysText() {
    QFETCH(QString, text);
    constexpr qint64 instantMs = 50;
    NamedBook book(text);
    for (const auto& [name, make] : dialogs()) {
        qint64 blocked = blockedBy(book, make);
        if (blocked >= instantMs) // the first of its kind loads fonts and icons
            blocked = blockedBy(book, make);
        QVERIFY2(blocked < instantMs, qPrintable(u"%1: %2 ms"_s.arg(QString::fromLatin1(name)).arg(blocked)));
    }
}

QTEST_MAIN(TestHostileDialogs)
#include "tst_hostile_dialogs.moc"

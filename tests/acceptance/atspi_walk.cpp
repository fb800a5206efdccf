#include "services/DatabaseService.h"
#include "services/DemoCompany.h"

#include <QCoreApplication>
#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QElapsedTimer>
#include <QHashSeed>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

#include <cstdio>
#include <functional>

using namespace quittance;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patienceMs = 60'000;
constexpr int lookAgainMs = 200;
constexpr int deepest = 40;
// Bits of the states, from atspi-constants.h.
constexpr int focusable = 11;
constexpr int showing = 25;

/// An object that a program shows to assistive technology.
struct Accessible {
    QString service;
    QString path;
};

class Walk {
public:
    explicit Walk(QDBusConnection bus) : m_bus(std::move(bus)) {}

    QDBusMessage call(const Accessible& object, const QString& interface, const QString& method,
                      const QVariantList& arguments = {}) {
        QDBusMessage message = QDBusMessage::createMethodCall(object.service, object.path, interface, method);
        message.setArguments(arguments);
        return m_bus.call(message, QDBus::Block, 10'000);
    }
    std::vector<Accessible> children(const Accessible& object) {
        const QDBusMessage reply = call(object, u"org.a11y.atspi.Accessible"_s, u"GetChildren"_s);
        std::vector<Accessible> all;
        if (reply.type() != QDBusMessage::ReplyMessage || reply.arguments().isEmpty())
            return all;
        const auto argument = reply.arguments().first().value<QDBusArgument>();
        argument.beginArray();
        while (!argument.atEnd()) {
            QString service;
            QDBusObjectPath path;
            argument.beginStructure();
            argument >> service >> path;
            argument.endStructure();
            all.push_back({service, path.path()});
        }
        argument.endArray();
        return all;
    }
    QString name(const Accessible& object) {
        const QDBusMessage reply =
            call(object, u"org.freedesktop.DBus.Properties"_s, u"Get"_s, {u"org.a11y.atspi.Accessible"_s, u"Name"_s});
        return reply.arguments().isEmpty() ? QString()
                                           : reply.arguments().first().value<QDBusVariant>().variant().toString();
    }
    QString role(const Accessible& object) {
        const QDBusMessage reply = call(object, u"org.a11y.atspi.Accessible"_s, u"GetRoleName"_s);
        return reply.arguments().isEmpty() ? QString() : reply.arguments().first().toString();
    }
    bool has(const Accessible& object, int state) {
        const QDBusMessage reply = call(object, u"org.a11y.atspi.Accessible"_s, u"GetState"_s);
        if (reply.arguments().isEmpty())
            return false;
        const auto argument = reply.arguments().first().value<QDBusArgument>();
        QList<uint> words;
        argument >> words;
        return words.size() > state / 32 && (words[state / 32] >> (state % 32)) & 1U;
    }
    void press(const Accessible& object) { call(object, u"org.a11y.atspi.Action"_s, u"DoAction"_s, {0}); }

    /// Every object below that is shown, but not the cells of tables and lists.
    void each(const Accessible& object, const std::function<void(const Accessible&)>& visit, int depth = 0) {
        visit(object);
        const QString kind = role(object);
        if (depth > deepest || kind == "table"_L1 || kind == "list"_L1 || kind == "tree"_L1)
            return;
        for (const Accessible& child : children(object))
            if (depth < 2 || has(child, showing))
                each(child, visit, depth + 1);
    }

private:
    QDBusConnection m_bus;
};

bool within(const std::function<bool()>& condition) {
    QElapsedTimer clock;
    clock.start();
    while (!condition()) {
        if (clock.elapsed() > patienceMs)
            return false;
        QThread::msleep(lookAgainMs);
    }
    return true;
}

int fail(const char* why) {
    std::fprintf(stderr, "atspi_walk: %s\n", why);
    return 1;
}

} // namespace

/// atspi_walk PROGRAM: starts the window on a sample company, goes to each page as a screen reader sees it, and ends
/// with 1 when something that takes the focus has no name. Wants a display and a session bus.
int main(int argc, char* argv[]) {
    QHashSeed::setDeterministicGlobalSeed();
    QCoreApplication application(argc, argv);
    if (argc != 2)
        return fail("usage: atspi_walk PROGRAM");
    const QTemporaryDir home;
    const QString book = home.filePath(u"demo.quittance"_s);
    DemoCompany::Options options;
    options.today = QDate::currentDate();
    JobContext job;
    if (!DemoCompany::create(book, options, job))
        return fail("no sample company");

    const QDBusMessage address = QDBusConnection::sessionBus().call(
        QDBusMessage::createMethodCall(u"org.a11y.Bus"_s, u"/org/a11y/bus"_s, u"org.a11y.Bus"_s, u"GetAddress"_s));
    if (address.arguments().isEmpty())
        return fail("no accessibility bus");
    QProcess window;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_LINUX_ACCESSIBILITY_ALWAYS_ON"_s, u"1"_s);
    environment.insert(u"QUITTANCE_HOME"_s, home.filePath(u"home"_s));
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    window.setProcessEnvironment(environment);
    window.setProcessChannelMode(QProcess::ForwardedChannels);
    window.start(QString::fromLocal8Bit(argv[1]), {book});
    if (!window.waitForStarted())
        return fail("the window does not start");

    Walk walk(QDBusConnection::connectToBus(address.arguments().first().toString(), u"a11y"_s));
    const Accessible registry{u"org.a11y.atspi.Registry"_s, u"/org/a11y/atspi/accessible/root"_s};
    Accessible program;
    const bool there = within([&] {
        for (const Accessible& child : walk.children(registry))
            if (walk.name(child).compare("quittance"_L1, Qt::CaseInsensitive) == 0)
                program = child;
        return !program.path.isEmpty();
    });
    if (!there)
        return fail("the window is not on the accessibility bus");

    const QStringList pages{u"Dashboard"_s, u"Premium subscriptions"_s, u"Billing history"_s, u"Billing run"_s,
                            u"Customers"_s, u"Products & plans"_s,      u"Settings"_s};
    int looked = 0;
    QStringList unnamed;
    for (const QString& page : pages) {
        std::optional<Accessible> entry;
        const bool found = within([&] {
            walk.each(program, [&](const Accessible& object) {
                if (!entry && walk.name(object) == page && walk.role(object) == "check box"_L1)
                    entry = object;
            });
            return entry.has_value();
        });
        if (!found)
            return fail(qPrintable(u"no way to the page "_s + page));
        walk.press(*entry);
        QThread::msleep(2'000); // the page reads its data
        walk.each(program, [&](const Accessible& object) {
            if (!walk.has(object, focusable) || !walk.has(object, showing))
                return;
            ++looked;
            if (walk.name(object).trimmed().isEmpty())
                unnamed.append(page + u": "_s + walk.role(object) + u' ' + object.path);
        });
    }
    window.terminate();
    if (!window.waitForFinished(10'000))
        window.kill();
    window.waitForFinished();
    std::printf("%d objects that take the focus on %d pages, %d without a name\n", looked,
                static_cast<int>(pages.size()), static_cast<int>(unnamed.size()));
    for (const QString& each : unnamed)
        std::printf("  %s\n", qPrintable(each));
    return unnamed.isEmpty() && looked > 100 ? 0 : 1;
}

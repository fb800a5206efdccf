#include "ScreenReader.h"

#include <QCoreApplication>
#include <QDBusArgument>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QElapsedTimer>
#include <QProcess>
#include <QThread>

#include <cstdio>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int lookAgainMs = 200;
constexpr int deepest = 40;

QString accessibilityBus() {
    const QDBusMessage address = QDBusConnection::sessionBus().call(
        QDBusMessage::createMethodCall(u"org.a11y.Bus"_s, u"/org/a11y/bus"_s, u"org.a11y.Bus"_s, u"GetAddress"_s));
    if (address.arguments().isEmpty())
        ScreenReader::fail(u"no accessibility bus"_s);
    return address.arguments().first().toString();
}

} // namespace

ScreenReader::ScreenReader(const QString& program, const QStringList& arguments, const QString& home)
    : m_process(std::make_unique<QProcess>()),
      m_bus(std::make_unique<QDBusConnection>(QDBusConnection::connectToBus(accessibilityBus(), u"a11y"_s))) {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_LINUX_ACCESSIBILITY_ALWAYS_ON"_s, u"1"_s);
    environment.insert(u"QUITTANCE_HOME"_s, home);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    m_process->setProcessEnvironment(environment);
    m_process->setProcessChannelMode(QProcess::ForwardedChannels);
    m_process->start(program, arguments);
    if (!m_process->waitForStarted())
        fail(u"the window does not start"_s);
    const Accessible registry{u"org.a11y.atspi.Registry"_s, u"/org/a11y/atspi/accessible/root"_s};
    const bool there = within([&] {
        for (const Accessible& child : children(registry))
            if (name(child).compare("quittance"_L1, Qt::CaseInsensitive) == 0)
                m_program = child;
        return !m_program.path.isEmpty();
    });
    if (!there)
        fail(u"the window is not on the accessibility bus"_s);
}

ScreenReader::~ScreenReader() {
    m_process->terminate();
    if (!m_process->waitForFinished(10'000))
        m_process->kill();
    m_process->waitForFinished();
}

QDBusMessage ScreenReader::call(const Accessible& object, const QString& interface, const QString& method,
                                const QVariantList& arguments) {
    QDBusMessage message = QDBusMessage::createMethodCall(object.service, object.path, interface, method);
    message.setArguments(arguments);
    return m_bus->call(message, QDBus::Block, 10'000);
}

std::vector<Accessible> ScreenReader::children(const Accessible& object) {
    const QDBusMessage reply = call(object, u"org.a11y.atspi.Accessible"_s, u"GetChildren"_s);
    std::vector<Accessible> all;
    if (reply.signature() != "a(so)"_L1) // gone meanwhile
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

QString ScreenReader::name(const Accessible& object) {
    const QDBusMessage reply =
        call(object, u"org.freedesktop.DBus.Properties"_s, u"Get"_s, {u"org.a11y.atspi.Accessible"_s, u"Name"_s});
    return reply.arguments().isEmpty() ? QString()
                                       : reply.arguments().first().value<QDBusVariant>().variant().toString();
}

QString ScreenReader::role(const Accessible& object) {
    const QDBusMessage reply = call(object, u"org.a11y.atspi.Accessible"_s, u"GetRoleName"_s);
    return reply.arguments().isEmpty() ? QString() : reply.arguments().first().toString();
}

bool ScreenReader::has(const Accessible& object, State state) {
    const QDBusMessage reply = call(object, u"org.a11y.atspi.Accessible"_s, u"GetState"_s);
    if (reply.signature() != "au"_L1) // gone meanwhile
        return false;
    const auto argument = reply.arguments().first().value<QDBusArgument>();
    QList<uint> words;
    argument >> words;
    return words.size() > state / 32 && (words[state / 32] >> (state % 32)) & 1U;
}

void ScreenReader::press(const Accessible& object) { call(object, u"org.a11y.atspi.Action"_s, u"DoAction"_s, {0}); }

bool ScreenReader::isLeaf(const Accessible& object) {
    const QString kind = role(object);
    return kind == "table"_L1 || kind == "list"_L1 || kind == "tree"_L1;
}

void ScreenReader::each(const Accessible& object, const std::function<void(const Accessible&)>& visit, int depth) {
    visit(object);
    if (depth > deepest || isLeaf(object))
        return;
    for (const Accessible& child : children(object))
        if (depth < 2 || has(child, Showing))
            each(child, visit, depth + 1);
}

std::optional<Accessible> ScreenReader::focused() {
    std::function<std::optional<Accessible>(const Accessible&, int)> below =
        [&](const Accessible& object, int depth) -> std::optional<Accessible> {
        if (has(object, Focused) && role(object) != "page tab"_L1) // Qt says it of every current tab
            return object;
        if (depth > deepest || isLeaf(object))
            return std::nullopt;
        for (const Accessible& child : children(object))
            if (has(child, Showing))
                if (auto found = below(child, depth + 1))
                    return found;
        return std::nullopt;
    };
    for (const Accessible& window : children(m_program))
        if (auto found = below(window, 0))
            return found;
    return std::nullopt;
}

bool ScreenReader::within(const std::function<bool()>& condition) {
    QElapsedTimer clock;
    clock.start();
    while (!condition()) {
        if (clock.elapsed() > patienceMs)
            return false;
        QThread::msleep(lookAgainMs);
    }
    return true;
}

void ScreenReader::fail(const QString& why) {
    std::fprintf(stderr, "%s: %s\n", qPrintable(QCoreApplication::applicationName()), qPrintable(why));
    std::exit(1);
}

} // namespace quittance

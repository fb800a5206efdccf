#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QProcess;

namespace quittance {

/// An object that a program shows to assistive technology.
struct Accessible {
    QString service;
    QString path;
};

/// The window as a screen reader sees it, over the accessibility bus (AT-SPI). Wants a display and a session bus.
class ScreenReader {
public:
    /// Bits of the states, from atspi-constants.h.
    enum State { Focusable = 11, Focused = 12, Showing = 25 };

    static constexpr int patienceMs = 60'000;

    /// Starts the program with an empty home of its own; ends the test program when it does not come.
    ScreenReader(const QString& program, const QStringList& arguments, const QString& home);
    ~ScreenReader();
    ScreenReader(const ScreenReader&) = delete;
    ScreenReader& operator=(const ScreenReader&) = delete;

    const Accessible& program() const { return m_program; }
    std::vector<Accessible> children(const Accessible& object);
    QString name(const Accessible& object);
    QString role(const Accessible& object);
    bool has(const Accessible& object, State state);
    void press(const Accessible& object);
    /// Every object below that is shown, but not the cells of tables and lists.
    void each(const Accessible& object, const std::function<void(const Accessible&)>& visit, int depth = 0);
    /// What has the keyboard.
    std::optional<Accessible> focused();

    /// Looks again until it is so, for as long as patience lasts.
    static bool within(const std::function<bool()>& condition);
    /// Says why and ends the test program with 1.
    [[noreturn]] static void fail(const QString& why);

private:
    QDBusMessage call(const Accessible& object, const QString& interface, const QString& method,
                      const QVariantList& arguments = {});
    bool isLeaf(const Accessible& object);

    std::unique_ptr<QProcess> m_process;
    std::unique_ptr<QDBusConnection> m_bus;
    Accessible m_program;
};

} // namespace quittance

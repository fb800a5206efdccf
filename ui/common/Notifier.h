#pragma once

#include "common/StatusLook.h"

#include <QDateTime>
#include <QFrame>
#include <QList>
#include <QPointer>
#include <QTimer>

#include <functional>

namespace quittance {

class ActionButton;
class PlainLabel;

/// A short message at the lower right of the window, six seconds long, longer while the mouse is on it.
class Toast : public QFrame {
    Q_OBJECT
public:
    Toast(Tone tone, const QString& text, const QString& actionText, QWidget* window);
    void showFor(int milliseconds);

signals:
    void actionTriggered();
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void place();
    QTimer m_timer;
};

/// Tells that something was done: a toast now, and a line in the history behind the bell. One per window.
class Notifier : public QObject {
    Q_OBJECT
public:
    struct Notice {
        QDateTime at;
        Tone tone = Tone::Info;
        QString text;
    };

    /// The notifier of the window that this widget is in.
    static Notifier& of(QWidget* widget);

    /// `undo` stands on the toast as `actionText`, while it is shown.
    void notify(Tone tone, const QString& text, const QString& actionText = {}, std::function<void()> undo = {});
    const QList<Notice>& history() const { return m_history; } ///< newest first, at most 100
    /// Also on the desktop when the window is not in front: the end of a long job.
    void notifyDesktop(const QString& title, const QString& text);

signals:
    void notified();

private:
    explicit Notifier(QWidget* window);

    QWidget* m_window;
    QPointer<Toast> m_toast;
    QList<Notice> m_history;
};

} // namespace quittance

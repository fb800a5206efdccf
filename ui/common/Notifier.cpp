#include "common/Notifier.h"

#include "common/ActionButton.h"
#include "common/PlainText.h"
#include "theme/Icons.h"
#include "theme/Theme.h"

#include <QAccessible>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QEvent>
#include <QGraphicsDropShadowEffect>
#include <QHBoxLayout>
#include <QStatusBar>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int toastMs = 6000;

QString toastIcon(Tone tone) {
    switch (tone) {
    case Tone::Success: return u"check-circle"_s;
    case Tone::Warning: return u"exclamation-triangle"_s;
    case Tone::Danger: return u"exclamation-octagon"_s;
    default: return u"info-circle"_s;
    }
}

} // namespace

Toast::Toast(Tone tone, const QString& text, const QString& actionText, QWidget* window) : QFrame(window) {
    setProperty("role", u"toast"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    auto* const icon = new PlainLabel({}, nullptr, this);
    auto* const label = new PlainLabel(text, nullptr, this);
    label->setWordWrap(true);
    const auto dress = [this, icon, label, tone] {
        icon->setPixmap(
            Icons::pixmap(toastIcon(tone), Metrics::scaled(18), Theme::tokens().surface, devicePixelRatioF()));
        label->setMinimumWidth(qMin(label->fontMetrics().horizontalAdvance(label->text()) + 8, Metrics::scaled(360)));
        setMinimumHeight(Metrics::scaled(44));
        if (isVisible()) {
            adjustSize();
            place();
        }
    };
    connect(&Theme::instance(), &Theme::changed, this, dress);
    dress();
    auto* const layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 8, 10, 8);
    layout->setSpacing(10);
    layout->addWidget(icon);
    layout->addWidget(label, 1);
    if (!actionText.isEmpty()) {
        auto* const button = new QPushButton(actionText, this);
        button->setAccessibleName(actionText);
        button->setObjectName(u"toastActionButton"_s);
        connect(button, &QPushButton::clicked, this, [this] {
            emit actionTriggered();
            close();
        });
        layout->addWidget(button);
    }
    setAccessibleName(text);
    auto* const shadow = new QGraphicsDropShadowEffect(this);
    shadow->setBlurRadius(32);
    shadow->setOffset(0, 8);
    shadow->setColor(Theme::tokens().scrim);
    setGraphicsEffect(shadow);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::close);
    window->installEventFilter(this);
}

void Toast::showFor(int milliseconds) {
    adjustSize();
    place();
    show();
    raise();
    m_timer.start(milliseconds);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Toast::place() {
    const QSize window = parentWidget()->size();
    const auto* const status = parentWidget()->findChild<QStatusBar*>(QString(), Qt::FindDirectChildrenOnly);
    const int below = Metrics::pageMarginY / 2 + (status ? status->height() : 0);
    move(window.width() - width() - Metrics::pageMarginX, window.height() - height() - below);
}

bool Toast::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize && watched == parentWidget())
        place();
    return false;
}

// What was said in the other language is old by then; the messages of the bell keep it.
void Toast::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        close();
}

void Toast::enterEvent(QEnterEvent*) { m_timer.stop(); }

void Toast::leaveEvent(QEvent*) { m_timer.start(toastMs / 2); }

Notifier::Notifier(QWidget* window) : QObject(window), m_window(window) {}

Notifier& Notifier::of(QWidget* widget) {
    QWidget* const window = widget->window();
    if (auto* const known = window->findChild<Notifier*>(QString(), Qt::FindDirectChildrenOnly))
        return *known;
    return *new Notifier(window);
}

void Notifier::notify(Tone tone, const QString& text, const QString& actionText, std::function<void()> undo) {
    m_history.prepend({QDateTime::currentDateTime(), tone, text});
    constexpr qsizetype kept = 100;
    if (m_history.size() > kept)
        m_history.removeLast();
    if (m_toast)
        m_toast->close();
    m_toast = new Toast(tone, text, undo ? actionText : QString(), m_window);
    if (undo)
        connect(m_toast, &Toast::actionTriggered, this, [undo = std::move(undo)] { undo(); });
    m_toast->showFor(toastMs);
    emit notified();
}

void Notifier::notifyDesktop(const QString& title, const QString& text) {
    if (m_window->isActiveWindow() || !qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS"))
        return;
    QDBusMessage message =
        QDBusMessage::createMethodCall(u"org.freedesktop.Notifications"_s, u"/org/freedesktop/Notifications"_s,
                                       u"org.freedesktop.Notifications"_s, u"Notify"_s);
    // The body may be read as markup by the desktop: escape it.
    message << u"Quittance"_s << 0U << u"fr.quittance.Quittance"_s << title << text.toHtmlEscaped() << QStringList()
            << QVariantMap() << -1;
    QDBusConnection::sessionBus().asyncCall(message);
}

} // namespace quittance

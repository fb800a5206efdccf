#include "theme/Theme.h"

#include "theme/Fonts.h"
#include "theme/Icons.h"
#include "theme/Style.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFile>
#include <QToolTip>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto portalGroup = "org.freedesktop.appearance"_L1;
constexpr auto portalKey = "color-scheme"_L1;
constexpr int leastScale = 90; ///< percent
constexpr int mostScale = 200;

/// Asking for the session bus where there is none may start a daemon and wait for it: look first.
bool hasSessionBus() {
    if (qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS"))
        return true;
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !runtime.isEmpty() && QFile::exists(runtime + u"/bus"_s);
}

} // namespace

Theme::Theme(QObject* parent)
    : QObject(parent),
      m_systemDark(QApplication::palette().color(QPalette::Window).lightness() < 128),
      m_baseFont(Fonts::systemBase()) {
    watchSystem();
}

Theme& Theme::instance() {
    static Theme* const theme = new Theme(qApp);
    return *theme;
}

const Tokens& Theme::tokens() { return *instance().m_tokens; }

void Theme::setMode(Mode mode) {
    if (mode == m_mode && m_applied)
        return;
    m_mode = mode;
    apply();
}

void Theme::setFontScale(int percent) {
    percent = qBound(leastScale, percent, mostScale);
    if (percent == m_fontScale && m_applied)
        return;
    m_fontScale = percent;
    apply();
}

void Theme::apply(Mode mode, int fontScale) {
    m_mode = mode;
    m_fontScale = qBound(leastScale, fontScale, mostScale);
    apply();
}

const Tokens& Theme::wanted() const {
    switch (m_mode) {
    case Mode::Light: return Tokens::light();
    case Mode::Dark: return Tokens::darkTheme();
    case Mode::HighContrast: return m_systemDark ? Tokens::highContrastDark() : Tokens::highContrastLight();
    case Mode::System: break;
    }
    return m_systemDark ? Tokens::darkTheme() : Tokens::light();
}

void Theme::apply() {
    m_tokens = &wanted();
    if (!m_applied) {
        QApplication::setStyle(new Style);
        m_applied = true;
    }
    QFont font = m_baseFont;
    font.setPixelSize(basePx());
    QApplication::setFont(font);
    const QPalette colours = palette(*m_tokens);
    QApplication::setPalette(colours);
    QToolTip::setPalette(colours);
    QToolTip::setFont(font);
    Icons::clearCache();
    qApp->setStyleSheet(styleSheet(*m_tokens, basePx()));
    emit changed();
}

QPalette Theme::palette(const Tokens& t) {
    QPalette p;
    p.setColor(QPalette::Window, t.window);
    p.setColor(QPalette::WindowText, t.text);
    p.setColor(QPalette::Base, t.surface);
    p.setColor(QPalette::AlternateBase, t.surfaceAlt);
    p.setColor(QPalette::Text, t.text);
    p.setColor(QPalette::Button, t.surface);
    p.setColor(QPalette::ButtonText, t.text);
    p.setColor(QPalette::BrightText, t.onAccent);
    // There the muted text is as black as what was typed.
    p.setColor(QPalette::PlaceholderText, t.highContrast ? t.disabled : t.muted);
    p.setColor(QPalette::Highlight, t.accentSubtle);
    p.setColor(QPalette::HighlightedText, t.text);
    p.setColor(QPalette::Link, t.link);
    p.setColor(QPalette::LinkVisited, t.link);
    p.setColor(QPalette::ToolTipBase, t.text);
    p.setColor(QPalette::ToolTipText, t.surface);
    p.setColor(QPalette::Light, t.surface);
    p.setColor(QPalette::Midlight, t.surfaceAlt);
    p.setColor(QPalette::Mid, t.border);
    p.setColor(QPalette::Dark, t.borderStrong);
    p.setColor(QPalette::Shadow, t.scrim);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                                           QPalette::HighlightedText, QPalette::PlaceholderText})
        p.setColor(QPalette::Disabled, role, t.disabled);
    p.setColor(QPalette::Disabled, QPalette::Base, t.window);
    p.setColor(QPalette::Disabled, QPalette::Highlight, t.border);
    return p;
}

QString Theme::styleSheet(const Tokens& t, int basePx) {
    QFile file(u":/theme/quittance.qss"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString source = QString::fromUtf8(file.readAll());
    const auto px = [](int value) { return QString(QString::number(value) + u"px"_s); };
    const auto grown = [&](int value) { return px(qRound(value * basePx / 13.0)); };
    const auto value = [&](QStringView name) -> QString {
        if (const QColor colour = t.byName(name); colour.isValid())
            return colour.name();
        if (name == u"off") // the border of what is disabled, which a strong one would make look enabled
            return (t.highContrast ? t.disabled : t.border).name();
        if (name == u"fontCaption")
            return px(Fonts::pixelSize(Fonts::Role::Caption, basePx));
        if (name == u"fontH1")
            return px(Fonts::pixelSize(Fonts::Role::H1, basePx));
        if (name == u"fontH2")
            return px(Fonts::pixelSize(Fonts::Role::H2, basePx));
        if (name == u"fontKpi")
            return px(Fonts::pixelSize(Fonts::Role::Kpi, basePx));
        if (name == u"ring")
            return px(t.focusWidth);
        if (name == u"ringRest") // beside a border of 1 px: with the focus nothing moves
            return px(t.focusWidth - 1);
        if (name == u"control")
            return grown(28);
        if (name == u"chipRadius")
            return px((qRound(24 * basePx / 13.0) + 2) / 2); // half the height: Qt drops a larger one
        if (name == u"compact")
            return grown(24);
        return {};
    };
    QString out;
    out.reserve(source.size());
    for (qsizetype i = 0; i < source.size(); ++i) {
        if (source.at(i) != u'@') {
            out.append(source.at(i));
            continue;
        }
        qsizetype end = i + 1;
        while (end < source.size() && source.at(end).isLetterOrNumber())
            ++end;
        const QString replacement = value(QStringView(source).mid(i + 1, end - i - 1));
        Q_ASSERT_X(!replacement.isEmpty(), "Theme", "unknown @token in the style sheet");
        out.append(replacement);
        i = end - 1;
    }
    return out;
}

void Theme::watchSystem() {
    if (!hasSessionBus())
        return;
    const QString service = u"org.freedesktop.portal.Desktop"_s;
    const QString path = u"/org/freedesktop/portal/desktop"_s;
    const QString interface = u"org.freedesktop.portal.Settings"_s;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    // QtDBus knows slots by name only; the leading 1 says that it is a slot.
    bus.connect(service, path, interface, u"SettingChanged"_s, this,
                "1portalSettingChanged(QString,QString,QDBusVariant)");
    QDBusMessage message = QDBusMessage::createMethodCall(service, path, interface, u"Read"_s);
    message << QString(portalGroup) << QString(portalKey);
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(message, 2000), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher* call) {
        const QDBusPendingReply<QDBusVariant> reply = *call;
        if (!reply.isError())
            readPortalValue(reply.value().variant());
        call->deleteLater();
    });
}

void Theme::portalSettingChanged(const QString& group, const QString& key, const QDBusVariant& value) {
    if (group == portalGroup && key == portalKey)
        readPortalValue(value.variant());
}

void Theme::readPortalValue(const QVariant& value) {
    // The reply wraps the number in a second variant.
    const QVariant inner =
        value.metaType() == QMetaType::fromType<QDBusVariant>() ? value.value<QDBusVariant>().variant() : value;
    bool ok = false;
    const uint scheme = inner.toUInt(&ok);
    if (!ok || scheme == 0) // 0: no preference
        return;
    const bool dark = scheme == 1;
    if (dark == m_systemDark)
        return;
    m_systemDark = dark;
    if (m_applied && (m_mode == Mode::System || m_mode == Mode::HighContrast))
        apply();
}

} // namespace quittance

#pragma once

#include "theme/Tokens.h"

#include <QDBusVariant>
#include <QFont>
#include <QObject>
#include <QPalette>

namespace quittance {

/// Dresses the application: style, palette, style sheet and font from the tokens, switched live.
/// Created on first use, after the QApplication.
class Theme : public QObject {
    Q_OBJECT
public:
    enum class Mode : quint8 {
        System, ///< what the desktop asks for, followed while it changes
        Light,
        Dark,
        HighContrast, ///< black or white, after the desktop
    };
    Q_ENUM(Mode)

    static Theme& instance();
    /// The colours of the theme that is on.
    static const Tokens& tokens();

    Mode mode() const { return m_mode; }
    void setMode(Mode mode);
    /// Percent of the system's font size: 90 to 200.
    int fontScale() const { return m_fontScale; }
    void setFontScale(int percent);
    /// The size of ordinary text, in pixels: what all sizes derive from.
    int basePx() const { return qRound(m_baseFont.pixelSize() * m_fontScale / 100.0); }
    /// Puts style, palette, style sheet and font on the application. Called once at the start; later by the setters.
    void apply();
    /// The same with both at once.
    void apply(Mode mode, int fontScale);

    static QPalette palette(const Tokens& tokens);
    /// The style sheet with every `@name` replaced.
    static QString styleSheet(const Tokens& tokens, int basePx);

signals:
    /// Colours or font sizes are others now. Widgets that paint by themselves update.
    void changed();

private:
    explicit Theme(QObject* parent);
    void watchSystem();
    void readPortalValue(const QVariant& value);
    const Tokens& wanted() const;

private slots:
    void portalSettingChanged(const QString& group, const QString& key, const QDBusVariant& value);

private:
    Mode m_mode = Mode::System;
    int m_fontScale = 100;
    bool m_applied = false;
    bool m_systemDark = false;
    QFont m_baseFont;
    const Tokens* m_tokens = &Tokens::light();
};

} // namespace quittance

#pragma once

#include <QObject>

class QActionGroup;
class QMenu;

namespace quittance {

/// Language, theme and text size as submenus: what is chosen applies at once and is remembered.
class LookMenus : public QObject {
    Q_OBJECT
public:
    explicit LookMenus(QWidget* window);

    /// Appends them to a menu.
    void addTo(QMenu* menu);
    void retranslate();

private:
    void follow();

    QMenu* m_language;
    QMenu* m_theme;
    QMenu* m_font;
    QActionGroup* m_languages;
    QActionGroup* m_themes;
    QActionGroup* m_fonts;
};

} // namespace quittance

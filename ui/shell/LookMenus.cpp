#include "shell/LookMenus.h"

#include "common/Language.h"
#include "common/UiState.h"
#include "theme/Theme.h"

#include <QActionGroup>
#include <QMenu>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

QAction* addChoice(QMenu* menu, QActionGroup* group, const QVariant& value) {
    QAction* const action = menu->addAction(QString());
    action->setCheckable(true);
    action->setData(value);
    group->addAction(action);
    return action;
}

} // namespace

LookMenus::LookMenus(QWidget* window)
    : QObject(window),
      m_language(new QMenu(window)),
      m_theme(new QMenu(window)),
      m_font(new QMenu(window)),
      m_languages(new QActionGroup(this)),
      m_themes(new QActionGroup(this)),
      m_fonts(new QActionGroup(this)) {
    for (const auto& [code, name] : Language::available())
        addChoice(m_language, m_languages, code)->setText(name);
    for (const auto mode : {Theme::Mode::System, Theme::Mode::Light, Theme::Mode::Dark, Theme::Mode::HighContrast})
        addChoice(m_theme, m_themes, static_cast<int>(mode));
    for (const int percent : {90, 100, 110, 125, 150, 175, 200})
        addChoice(m_font, m_fonts, percent);
    connect(m_languages, &QActionGroup::triggered, this, [](const QAction* action) {
        Language::instance().setLanguage(action->data().toString());
        UiState::setValue(u"interface/language"_s, action->data());
    });
    connect(m_themes, &QActionGroup::triggered, this, [](const QAction* action) {
        Theme::instance().setMode(static_cast<Theme::Mode>(action->data().toInt()));
        UiState::setValue(u"interface/theme"_s, action->data());
    });
    connect(m_fonts, &QActionGroup::triggered, this, [](const QAction* action) {
        Theme::instance().setFontScale(action->data().toInt());
        UiState::setValue(u"interface/fontScale"_s, action->data());
    });
    // The settings page changes them, too.
    connect(&Theme::instance(), &Theme::changed, this, &LookMenus::follow);
    connect(&Language::instance(), &Language::changed, this, &LookMenus::follow);
    follow();
}

void LookMenus::addTo(QMenu* menu) {
    menu->addMenu(m_language);
    menu->addMenu(m_theme);
    menu->addMenu(m_font);
}

void LookMenus::retranslate() {
    m_language->setTitle(tr("&Language"));
    m_theme->setTitle(tr("&Theme"));
    m_font->setTitle(tr("Font &size"));
    const QStringList names{tr("As the system"), tr("Light"), tr("Dark"), tr("High contrast")};
    const QList<QAction*> themes = m_themes->actions();
    for (qsizetype i = 0; i < themes.size(); ++i)
        themes.at(i)->setText(names.at(i));
    for (QAction* action : m_fonts->actions())
        action->setText(tr("%1 %").arg(action->data().toInt()));
}

void LookMenus::follow() {
    const auto check = [](const QActionGroup* group, const QVariant& chosen) {
        for (QAction* action : group->actions())
            action->setChecked(action->data() == chosen);
    };
    check(m_languages, Language::instance().code());
    check(m_themes, static_cast<int>(Theme::instance().mode()));
    check(m_fonts, Theme::instance().fontScale());
}

} // namespace quittance

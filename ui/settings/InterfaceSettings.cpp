#include "settings/InterfaceSettings.h"

#include "common/FormLayout.h"
#include "common/Language.h"
#include "common/PlainText.h"
#include "common/UiState.h"
#include "theme/Theme.h"

#include <QComboBox>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

InterfaceSettings::InterfaceSettings(Book& book, QWidget* parent)
    : SettingsSection(book, parent),
      m_section(form()->addSection()),
      m_note(new PlainLabel({}, "muted", form())),
      m_language(new QComboBox(form())),
      m_theme(new QComboBox(form())),
      m_fontSize(new QComboBox(form())) {
    m_language->setObjectName(u"interfaceLanguageCombo"_s);
    m_theme->setObjectName(u"interfaceThemeCombo"_s);
    m_fontSize->setObjectName(u"interfaceFontSizeCombo"_s);
    for (const auto& [code, name] : Language::available())
        m_language->addItem(name, code);
    for (const auto mode : {Theme::Mode::System, Theme::Mode::Light, Theme::Mode::Dark, Theme::Mode::HighContrast})
        m_theme->addItem({}, static_cast<int>(mode));
    for (const int percent : {90, 100, 110, 125, 150, 175, 200})
        m_fontSize->addItem({}, percent);
    m_note->setWordWrap(true);
    form()->addWide(m_note);
    form()->addField(u"language"_s, m_language);
    form()->addField(u"theme"_s, m_theme);
    form()->addField(u"fontSize"_s, m_fontSize);
    form()->addStretch();
    connect(m_language, &QComboBox::activated, this, [this] {
        const QString code = m_language->currentData().toString();
        UiState::setValue(u"interface/language"_s, code);
        Language::instance().setLanguage(code);
    });
    connect(m_theme, &QComboBox::activated, this, [this] {
        UiState::setValue(u"interface/theme"_s, m_theme->currentData());
        Theme::instance().setMode(static_cast<Theme::Mode>(m_theme->currentData().toInt()));
    });
    connect(m_fontSize, &QComboBox::activated, this, [this] {
        UiState::setValue(u"interface/fontScale"_s, m_fontSize->currentData());
        Theme::instance().setFontScale(m_fontSize->currentData().toInt());
    });
    connect(&Theme::instance(), &Theme::changed, this, &InterfaceSettings::refresh);
    retranslate();
}

QString InterfaceSettings::title() const { return tr("Interface"); }

QString InterfaceSettings::icon() const { return u"display"_s; }

void InterfaceSettings::retranslate() {
    m_section->setText(tr("Interface"));
    m_note->setText(tr("For you on this computer only. Changes take effect immediately."));
    label("language", tr("&Language"));
    label("theme", tr("&Theme"));
    label("fontSize", tr("&Font size"));
    const QStringList themes{tr("As the system"), tr("Light"), tr("Dark"), tr("High contrast")};
    for (int i = 0; i < themes.size(); ++i)
        m_theme->setItemText(i, themes.at(i));
    for (int i = 0; i < m_fontSize->count(); ++i)
        m_fontSize->setItemText(i, tr("%1%", "size of the text").arg(m_fontSize->itemData(i).toInt()));
    refresh();
}

void InterfaceSettings::refresh() {
    m_language->setCurrentIndex(m_language->findData(Language::instance().code()));
    m_theme->setCurrentIndex(m_theme->findData(static_cast<int>(Theme::instance().mode())));
    m_fontSize->setCurrentIndex(m_fontSize->findData(Theme::instance().fontScale()));
}

} // namespace quittance

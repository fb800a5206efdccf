#pragma once

#include "settings/SettingsSection.h"

class QComboBox;

namespace quittance {

class PlainLabel;

/// Language, theme and font size of this person on this machine; they count at once.
class InterfaceSettings final : public SettingsSection {
    Q_OBJECT
public:
    InterfaceSettings(Book& book, QWidget* parent);

    QString title() const override;
    QString icon() const override;
    void retranslate() override;
    void refresh() override;
    bool savable() const override { return false; }

private:
    PlainLabel* m_section;
    PlainLabel* m_note;
    QComboBox* m_language;
    QComboBox* m_theme;
    QComboBox* m_fontSize;
};

} // namespace quittance

#pragma once

#include "settings/SettingsSection.h"

class QKeySequenceEdit;

namespace quittance {

class ActionButton;
class PlainLabel;
class SearchEdit;
class SmallTable;

/// The keys of every action, to be changed for this person on this machine; they count at once.
class ShortcutSettings final : public SettingsSection {
    Q_OBJECT
public:
    ShortcutSettings(Book& book, QWidget* parent);

    QString title() const override;
    QString icon() const override;
    void retranslate() override;
    void refresh() override;
    bool savable() const override { return false; }

private:
    QString currentAction() const;
    void fill();
    void showCurrent();
    void take();
    void say(const QString& text);

    PlainLabel* m_note;
    SearchEdit* m_search;
    SmallTable* m_table;
    QStringList m_ids; ///< by id of the row, from 1
    PlainLabel* m_what;
    QKeySequenceEdit* m_keys;
    ActionButton* m_apply;
    ActionButton* m_none;
    ActionButton* m_reset;
    ActionButton* m_resetAll;
    PlainLabel* m_message;
};

} // namespace quittance

#pragma once

#include "services/BackupService.h"
#include "settings/SettingsSection.h"

class QAction;

namespace quittance {

class ActionButton;
class FactList;
class PlainLabel;
class SmallTable;

/// Where the book is, and its verified copies.
class BookSettings final : public SettingsSection {
    Q_OBJECT
public:
    BookSettings(Book& book, QWidget* parent);

    QString title() const override;
    QString icon() const override;
    void retranslate() override;
    void refresh() override;
    bool savable() const override { return false; }

private:
    void fill();
    void updateActions();
    void backUp();

    std::vector<BackupService::Backup> m_copies;
    bool m_running = false;
    PlainLabel* m_where;
    FactList* m_facts;
    PlainLabel* m_title;
    PlainLabel* m_note;
    SmallTable* m_backups;
    QAction* m_backUp;
};

} // namespace quittance

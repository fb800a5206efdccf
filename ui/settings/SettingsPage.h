#pragma once

#include "common/Book.h"
#include "common/Page.h"

class QListWidget;
class QStackedWidget;

namespace quittance {

class SettingsSection;

/// The settings: company, numbering, VAT and accounts, interface, book and backup; each section is saved by itself.
class SettingsPage final : public Page {
    Q_OBJECT
public:
    SettingsPage(Book& book, QWidget* parent);

    void refresh() override;
    /// Opens a section, or a field of it: "numbering", "company.siren", "accounts.vatRegime".
    void showField(const QString& field);
    /// For each field an action that goes there, called "Company: SIREN"; children of `parent`.
    QList<QAction*> fieldActions(QObject* parent) const;
    /// Asks what is to become of changes that are not saved; false when the person stays.
    bool mayLeave();

protected:
    void retranslate() override;
    void readOnlyChanged() override;

private:
    SettingsSection* current() const;
    void addSection(const QString& key, SettingsSection* section);
    void showSection(int index);
    void updateActions();

    Book& m_book;
    QListWidget* m_list;
    QStackedWidget* m_stack;
    QStringList m_keys;
    QList<SettingsSection*> m_sections;
    QAction* m_save;
    QAction* m_revert;
};

} // namespace quittance

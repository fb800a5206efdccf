#pragma once

#include "domain/company/Terms.h"
#include "settings/SettingsSection.h"

class QAction;

namespace quittance {

class PlainLabel;
class SmallTable;

/// Versions of the subscription agreement and of the privacy terms; acts at once.
class TermsSettings final : public SettingsSection {
    Q_OBJECT
public:
    TermsSettings(Book& book, QWidget* parent);

    QString title() const override;
    QString icon() const override;
    void retranslate() override;
    void refresh() override;
    bool savable() const override { return false; }

private:
    const TermsVersion* current() const;
    void fill();
    void updateActions();
    void edit(const TermsVersion& terms);
    void read();
    void remove();

    std::vector<TermsVersion> m_terms;
    QDate m_today;
    PlainLabel* m_title;
    PlainLabel* m_note;
    SmallTable* m_table;
    QAction* m_add;
    QAction* m_edit;
    QAction* m_read;
    QAction* m_remove;
};

} // namespace quittance

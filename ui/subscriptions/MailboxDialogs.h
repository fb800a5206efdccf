#pragma once

#include "common/FormDialog.h"
#include "domain/catalog/PlanRow.h"
#include "services/DomainService.h"

class QLineEdit;

namespace quittance {

class ConsentFields;
class DateEdit;
class PlainLabel;
class SmallTable;

/// A mailbox in a domain (F222, F223, F225): the plans with their prices side by side, or one that was bought
/// elsewhere; what it will cost, or why it cannot be bought.
class NewMailboxDialog final : public FormDialog {
    Q_OBJECT
public:
    NewMailboxDialog(Book& book, DomainDetail detail, QWidget* parent);

protected:
    void retranslate() override;
    void save() override;

private:
    void loadPlans();
    void fillPlans();
    PlanId plan() const; ///< none: bought elsewhere
    bool isChosen() const;
    NewMailbox draft();
    void chosen();
    void updatePreview();

    DomainDetail m_detail;
    std::vector<PlanRow> m_plans; ///< of mailboxes
    quint64 m_previewTicket = 0;
    SmallTable* m_table;
    QLineEdit* m_local;
    QLineEdit* m_holder;
    QLineEdit* m_provider;
    DateEdit* m_startsOn;
    PlainLabel* m_amount;
    PlainLabel* m_text;
    ConsentFields* m_consent;
    bool m_asked = false;
};

/// Who reads a mailbox; and where it was bought, if elsewhere (F224).
class MailboxDialog final : public FormDialog {
    Q_OBJECT
public:
    MailboxDialog(Book& book, MailboxRow row, QWidget* parent);

protected:
    void retranslate() override;
    void save() override;

private:
    MailboxRow m_row;
    QLineEdit* m_holder;
    QLineEdit* m_provider = nullptr;
};

} // namespace quittance

#pragma once

#include "common/FormDialog.h"
#include "services/DomainService.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace quittance {

class DateEdit;
class PlainLabel;

/// The next step of a domain that waits: what became of it, when, and until when it is registered.
class MoveDomainDialog final : public FormDialog {
    Q_OBJECT
public:
    MoveDomainDialog(Book& book, DomainRow row, QWidget* parent);

protected:
    void retranslate() override;
    void save() override;

private:
    DomainState wanted() const;
    void showFields();

    DomainRow m_row;
    QComboBox* m_to;
    DateEdit* m_on;
    DateEdit* m_expiresOn;
    QLineEdit* m_registrar;
    QLineEdit* m_reason;
    PlainLabel* m_effect;
};

/// The site that a domain leads to: one of its customer, a new one, or none.
class DomainSiteDialog final : public FormDialog {
    Q_OBJECT
public:
    DomainSiteDialog(Book& book, DomainDetail detail, QWidget* parent);

protected:
    void retranslate() override;
    void save() override;

private:
    DomainDetail m_detail;
    QComboBox* m_site;
};

/// Sites of one customer to choose from, with their workspace where there are several; a new one can be typed.
void fillSites(QComboBox* combo, const std::vector<Site>& sites, const QString& none);
SiteChoice chosenSite(const QComboBox* combo);

/// Until when the registrar has renewed a domain; proposed as far as it is billed.
class RenewDomainDialog final : public FormDialog {
    Q_OBJECT
public:
    RenewDomainDialog(Book& book, DomainDetail detail, QWidget* parent);

protected:
    void retranslate() override;
    void save() override;

private:
    DomainDetail m_detail;
    DateEdit* m_expiresOn;
    PlainLabel* m_billed;
};

/// The end of a domain with its mailboxes, or of one mailbox: the last day, and what becomes of what is billed.
class EndDomainDialog final : public FormDialog {
    Q_OBJECT
public:
    EndDomainDialog(Book& book, DomainDetail detail, std::optional<MailboxRow> mailbox, QWidget* parent);
    void reject() override { done(Rejected); } // one date is quickly typed again

protected:
    void retranslate() override;
    void save() override;

private:
    DomainDetail m_detail;
    std::optional<MailboxRow> m_mailbox;
    DateEdit* m_lastDay;
    QCheckBox* m_credit;
    QLineEdit* m_reason = nullptr;
    PlainLabel* m_effect;
};

} // namespace quittance

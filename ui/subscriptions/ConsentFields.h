#pragma once

#include "common/Book.h"
#include "services/SubscriptionChange.h"
#include "services/TermsService.h"

#include <QObject>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace quittance {

class ActionButton;
class DateEdit;
class FormLayout;
class PlainLabel;

/// The part of a form where it is written down that the customer has accepted the terms in force, or why it goes on
/// without; with a new subscription also why one begins although the account only allows adding licences. Hidden while
/// nothing is asked.
class ConsentFields final : public QObject {
    Q_OBJECT
public:
    /// Puts its fields at the end of the form.
    ConsentFields(Book& book, FormLayout* form, bool newSubscription);

    /// What the customer is asked is read; nothing, for none.
    void ask(CustomerId customer);
    bool isAsked() const { return m_question && !m_question->toAccept.empty(); }
    /// The account of the customer allows no new subscription.
    bool isBeyond() const { return m_question && !m_question->beyond.isEmpty(); }
    void retranslate();

    std::vector<Error> problems();
    /// None where nothing is asked.
    std::optional<TermsConsent> consent();
    /// Of a new subscription: the consent, and the reason for going beyond the account.
    ChangeGrounds grounds();

signals:
    /// Its fields came or went.
    void asked();

private:
    void show();
    void showWaiver();
    bool waives() const;
    std::vector<Error> problemsOfConsent();

    Book& m_book;
    FormLayout* m_form;
    bool m_newSubscription;
    std::optional<TermsQuestion> m_question;
    CustomerId m_customer;
    PlainLabel* m_section;
    QCheckBox* m_accepted;
    ActionButton* m_read;
    QComboBox* m_by;
    DateEdit* m_on;
    QComboBox* m_means;
    QLineEdit* m_waiver;
    PlainLabel* m_accountSection = nullptr; ///< of a new subscription…
    QLineEdit* m_reason = nullptr;          ///< …why one begins all the same
};

} // namespace quittance

#pragma once

#include "common/Book.h"
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
/// without. Hidden while nothing is asked.
class ConsentFields final : public QObject {
    Q_OBJECT
public:
    /// Puts its fields at the end of the form.
    ConsentFields(Book& book, FormLayout* form, bool newSubscription);

    /// What the customer is asked is read; nothing, for none.
    void ask(CustomerId customer);
    bool isAsked() const { return m_question && !m_question->toAccept.empty(); }
    void retranslate();

    std::vector<Error> problems();
    /// None where nothing is asked.
    std::optional<TermsConsent> consent();

signals:
    /// Its fields came or went.
    void asked();

private:
    void show();
    void showWaiver();
    bool waives() const;

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
};

} // namespace quittance

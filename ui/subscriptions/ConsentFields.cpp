#include "subscriptions/ConsentFields.h"

#include "common/ActionButton.h"
#include "common/DateEdit.h"
#include "common/FormLayout.h"
#include "common/PlainText.h"
#include "services/Services.h"
#include "settings/TermsDialogs.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

ConsentFields::ConsentFields(Book& book, FormLayout* form, bool newSubscription)
    : QObject(form),
      m_book(book),
      m_form(form),
      m_newSubscription(newSubscription),
      m_section(form->addSection()),
      m_accepted(new QCheckBox(form)),
      m_read(new ActionButton(ActionButton::Kind::Link, form)),
      m_by(new QComboBox(form)),
      m_on(new DateEdit(form)),
      m_means(new QComboBox(form)),
      m_waiver(new QLineEdit(form)) {
    const std::pair<QWidget*, const char*> names[] = {
        {m_accepted, "termsAcceptedCheck"}, {m_read, "readTermsButton"},   {m_by, "acceptedByCombo"},
        {m_on, "acceptedOnEdit"},           {m_means, "acceptedHowCombo"}, {m_waiver, "waivedBecauseEdit"}};
    for (const auto& [widget, name] : names)
        widget->setObjectName(QString::fromLatin1(name));
    m_by->setEditable(true);
    m_by->setInsertPolicy(QComboBox::NoInsert);
    m_by->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_by->setMinimumContentsLength(12);
    for (const AcceptanceMeans means :
         {AcceptanceMeans::Signed, AcceptanceMeans::Email, AcceptanceMeans::Phone, AcceptanceMeans::Online})
        m_means->addItem({}, static_cast<int>(means));
    m_read->setAutoDefault(false);
    form->addField(u"consent"_s, m_accepted, 2);
    form->addWide(m_read);
    form->addField(u"acceptedBy"_s, m_by, 2);
    form->addField(u"acceptedOn"_s, m_on);
    form->addField(u"means"_s, m_means);
    form->addField(u"waivedBecause"_s, m_waiver, 2);
    if (newSubscription) {
        m_accountSection = form->addSection();
        m_reason = new QLineEdit(form);
        m_reason->setObjectName(u"beyondReasonEdit"_s);
        form->addField(u"reason"_s, m_reason, 2)->setRequired(true);
    }
    connect(m_accepted, &QCheckBox::toggled, this, &ConsentFields::showWaiver);
    connect(m_read, &QPushButton::clicked, this, [this] {
        if (isAsked())
            TermsTextDialog(m_question->toAccept, m_form).exec();
    });
    show();
}

void ConsentFields::ask(CustomerId customer) {
    m_customer = customer;
    m_question.reset();
    m_accepted->setChecked(false); // what one customer has accepted is not said of the next
    show();
    if (!customer.isValid())
        return;
    m_book.backend().read(
        m_form,
        [actor = m_book.actor(), customer, isNew = m_newSubscription](Services& services) {
            return services.terms.question(actor, customer, isNew);
        },
        [this, customer](Result<TermsQuestion> question) {
            if (!question || m_customer != customer)
                return; // the service asks again
            m_question = *std::move(question);
            const QString typed = m_by->currentText();
            m_by->clear();
            m_by->addItems(m_question->contacts);
            m_by->setEditText(typed);
            m_on->setToday(m_question->today);
            if (m_on->isEmpty())
                m_on->setDate(m_question->today);
            show();
            retranslate();
        });
}

void ConsentFields::show() {
    const bool visible = isAsked();
    m_section->setVisible(visible);
    m_read->setVisible(visible);
    for (const char* const name : {"consent", "acceptedBy", "acceptedOn", "means"})
        m_form->field(QString::fromLatin1(name))->setVisible(visible);
    m_form->field(u"waivedBecause"_s)->setVisible(visible && m_book.may(Permission::OverrideTerms));
    if (m_reason) {
        m_accountSection->setVisible(isBeyond());
        m_form->field(u"reason"_s)->setVisible(isBeyond());
        m_reason->setEnabled(m_book.may(Permission::OverrideTerms));
    }
    showWaiver();
    emit asked();
}

void ConsentFields::showWaiver() {
    const bool accepted = m_accepted->isChecked();
    for (QWidget* const editor : std::initializer_list<QWidget*>{m_by, m_on, m_means})
        editor->setEnabled(accepted);
    m_form->field(u"acceptedBy"_s)->setRequired(accepted);
    m_waiver->setEnabled(!accepted);
}

void ConsentFields::retranslate() {
    const auto label = [this](const char* name, const QString& text, const QString& hint = {}) {
        FormField* const field = m_form->field(QString::fromLatin1(name));
        field->setLabel(text);
        field->setHint(hint);
    };
    QStringList names;
    if (m_question)
        for (const TermsVersion& terms : m_question->toAccept)
            names.append(nameOf(terms.kind, terms.label));
    m_section->setText(tr("Terms"));
    m_accepted->setText(tr("The customer has &accepted"));
    label("consent", names.join(u", "_s));
    m_read->setLabel(tr("Read the text"), u"journal-text"_s);
    label("acceptedBy", tr("Accepted by"), tr("A contact of the customer, or any name."));
    label("acceptedOn", tr("Accepted on"));
    label("means", tr("How"));
    label("waivedBecause", tr("Reason to go on without"),
          tr("It stays in the history. Needs the right to depart from terms."));
    m_form->explain(u"consent"_s, tr("The versions in force today. Who has accepted them, when and how is kept for "
                                     "good; a change asks only for a version that the customer has not accepted yet."));
    if (m_reason) {
        m_accountSection->setText(tr("Account"));
        label("reason", tr("Reason"), tr("The account only allows adding licences. It stays in the history."));
    }
    for (int i = 0; i < m_means->count(); ++i)
        m_means->setItemText(i, displayName(static_cast<AcceptanceMeans>(m_means->itemData(i).toInt())));
}

bool ConsentFields::waives() const {
    return !m_accepted->isChecked() && m_book.may(Permission::OverrideTerms) && !m_waiver->text().trimmed().isEmpty();
}

std::vector<Error> ConsentFields::problems() {
    std::vector<Error> found;
    if (m_reason && isBeyond() && !m_book.may(Permission::OverrideTerms))
        found.push_back(
            invalid(tr("%1 Anything else needs the right to depart from terms.").arg(m_question->beyond), u"reason"_s));
    else if (m_reason && isBeyond() && m_reason->text().trimmed().isEmpty())
        found.push_back(invalid(tr("Give the reason for going beyond what the account allows."), u"reason"_s));
    for (Error& error : problemsOfConsent())
        found.push_back(std::move(error));
    return found;
}

std::vector<Error> ConsentFields::problemsOfConsent() {
    if (!isAsked() || waives())
        return {};
    if (!m_accepted->isChecked())
        return {invalid(m_book.may(Permission::OverrideTerms)
                            ? tr("Say that the customer has accepted the terms, or give the reason to go on without.")
                            : tr("Say that the customer has accepted the terms."),
                        u"consent"_s)};
    m_on->commit();
    if (!m_on->problem().isEmpty())
        return {invalid(m_on->problem(), u"acceptedOn"_s)};
    return validate(*consent(), m_question->today);
}

std::optional<TermsConsent> ConsentFields::consent() {
    if (!isAsked())
        return std::nullopt;
    TermsConsent given;
    if (waives()) {
        given.waivedBecause = m_waiver->text();
        return normalised(given);
    }
    for (const TermsVersion& terms : m_question->toAccept)
        given.seen.push_back({terms.id, terms.version});
    given.acceptedBy = m_by->currentText();
    given.acceptedOn = m_on->date();
    given.means = static_cast<AcceptanceMeans>(m_means->currentData().toInt());
    return normalised(given);
}

ChangeGrounds ConsentFields::grounds() {
    return {.consent = consent(), .reason = m_reason && isBeyond() ? m_reason->text() : QString()};
}

} // namespace quittance

#include "settings/TermsDialogs.h"

#include "common/ActionButton.h"
#include "common/DateEdit.h"
#include "common/DialogSize.h"
#include "common/FormErrors.h"
#include "common/FormLayout.h"
#include "common/Language.h"
#include "common/PlainText.h"
#include "services/Services.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

TermsVersionDialog::TermsVersionDialog(Book& book, const TermsVersion& terms, QWidget* parent)
    : FormDialog(book, 2, parent),
      m_terms(terms),
      m_kind(new QComboBox(form())),
      m_label(new QLineEdit(form())),
      m_validFrom(new DateEdit(form())),
      m_link(new QLineEdit(form())),
      m_text(new QPlainTextEdit(form())) {
    setObjectName(u"termsVersionDialog"_s);
    const std::pair<QWidget*, const char*> names[] = {{m_kind, "termsKindCombo"},
                                                      {m_label, "termsLabelEdit"},
                                                      {m_validFrom, "termsValidFromEdit"},
                                                      {m_link, "termsLinkEdit"},
                                                      {m_text, "termsTextEdit"}};
    for (const auto& [widget, name] : names)
        widget->setObjectName(QString::fromLatin1(name));
    for (const TermsKind kind : {TermsKind::Agreement, TermsKind::Privacy})
        m_kind->addItem({}, static_cast<int>(kind));
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(terms.kind)));
    m_label->setText(terms.label);
    m_validFrom->setDate(terms.validFrom);
    m_link->setText(terms.link);
    m_text->setPlainText(terms.text);
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(180);
    form()->addField(u"kind"_s, m_kind, 2);
    form()->addField(u"label"_s, m_label)->setRequired(true);
    form()->addField(u"validFrom"_s, m_validFrom)->setRequired(true);
    form()->addField(u"text"_s, m_text, 2);
    form()->addField(u"link"_s, m_link, 2);
    form()->addStretch();
    setDialogSize(this, 640, 600);
    ready();
}

void TermsVersionDialog::retranslate() {
    const bool isNew = !m_terms.id.isValid();
    setTexts(isNew ? tr("New version of the terms") : tr("Edit the version"),
             tr("Once a customer has accepted a version, it stays as it is."),
             isNew ? tr("Add the version") : tr("Save"), tr("the version"));
    label("kind", tr("&Terms"));
    label("label", tr("&Version"), tr("As it stands on the document: “2026-01”."));
    label("validFrom", tr("Valid &from"), tr("31/1, +30, t for today"));
    label("text", tr("Te&xt"), tr("The whole text, or the link to it below, or both."));
    label("link", tr("&Link"));
    form()->explain(u"validFrom"_s, tr("In force from this day until the next version of its kind. From then on, new "
                                       "subscriptions and changes ask for its acceptance."));
    for (int i = 0; i < m_kind->count(); ++i)
        m_kind->setItemText(i, displayName(static_cast<TermsKind>(m_kind->itemData(i).toInt())));
}

TermsVersion TermsVersionDialog::draft() {
    TermsVersion terms = m_terms;
    terms.kind = static_cast<TermsKind>(m_kind->currentData().toInt());
    terms.label = m_label->text();
    terms.validFrom = m_validFrom->date();
    terms.link = m_link->text();
    terms.text = m_text->toPlainText();
    return normalised(terms);
}

void TermsVersionDialog::save() {
    const TermsVersion wanted = draft();
    std::vector<Error> problems;
    if (!m_validFrom->problem().isEmpty())
        problems.push_back(invalid(m_validFrom->problem(), u"validFrom"_s));
    for (const Error& error : validate(wanted))
        if (problems.empty() || error.field != "validFrom"_L1)
            problems.push_back(error);
    if (!errors()->show(problems))
        return;
    store([wanted](Services& services, const Actor& actor, const OperationId& operation) {
        return services.terms.save(actor, wanted, operation);
    });
}

TermsTextDialog::TermsTextDialog(const std::vector<TermsVersion>& terms, QWidget* parent) : QDialog(parent) {
    setObjectName(u"termsTextDialog"_s);
    setWindowTitle(tr("Terms"));
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(12);
    QStringList titles;
    QStringList parts;
    for (const TermsVersion& each : terms) {
        titles.append(nameOf(each.kind, each.label));
        QStringList part{titles.last(), tr("Valid from %1").arg(Language::date(each.validFrom))};
        for (const QString& text : {each.link, each.text})
            if (!text.isEmpty())
                part.append(u'\n' + text);
        parts.append(part.join(u'\n'));
    }
    auto* const title = new PlainLabel(titles.join(u" · "_s), "h1", this);
    title->setWordWrap(true);
    auto* const text = new QPlainTextEdit(this);
    text->setObjectName(u"termsTextView"_s);
    text->setAccessibleName(tr("Text of the terms"));
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setPlainText(parts.join(u"\n\n\n"_s));
    auto* const close = new ActionButton(ActionButton::Kind::Primary, this);
    close->setLabel(tr("Close"));
    close->setDefault(true);
    auto* const buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(close);
    layout->addWidget(title);
    layout->addWidget(text, 1);
    layout->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    setDialogSize(this, 640, 560);
}

} // namespace quittance

#include "common/MessageDialog.h"

#include "common/ActionButton.h"
#include "common/FormLayout.h"
#include "common/PlainText.h"
#include "theme/Icons.h"
#include "theme/Theme.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

MessageDialog::MessageDialog(Tone tone, const QString& title, const QString& text, QWidget* parent)
    : QDialog(parent), m_tone(tone), m_body(new QVBoxLayout), m_buttons(new QHBoxLayout) {
    setWindowTitle(title);
    setModal(true);
    auto* const icon = new PlainLabel({}, nullptr, this);
    const QString name = tone == Tone::Danger    ? u"exclamation-octagon"_s
                         : tone == Tone::Warning ? u"exclamation-triangle"_s
                         : tone == Tone::Success ? u"check-circle"_s
                                                 : u"question-circle"_s;
    icon->setPixmap(Icons::pixmap(name, Metrics::scaled(28), Theme::tokens().foreground(tone), devicePixelRatioF()));
    auto* const heading = new PlainLabel(title, "h2", this);
    heading->setWordWrap(true);
    auto* const message = new PlainLabel(text, nullptr, this);
    message->setWordWrap(true);
    message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    message->setFocusPolicy(Qt::NoFocus);
    message->setVisible(!text.isEmpty());
    m_body->setSpacing(8);
    m_body->addStrut(Metrics::scaled(320)); // lines of a length that is read with ease
    m_body->addWidget(heading);
    m_body->addWidget(message);
    m_body->addStretch();
    auto* const top = new QHBoxLayout;
    top->setSpacing(16);
    top->addWidget(icon, 0, Qt::AlignTop);
    top->addLayout(m_body, 1);
    m_buttons->setSpacing(8);
    m_buttons->addStretch();
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(20);
    layout->addLayout(top);
    layout->addLayout(m_buttons);
    layout->setSizeConstraint(QLayout::SetMinimumSize);
    setMaximumWidth(Metrics::scaled(640));
}

void MessageDialog::addItems(const QStringList& items) {
    constexpr qsizetype shownItems = 5;
    for (const QString& item : items.first(qMin(shownItems, items.size()))) {
        auto* const label = new PlainLabel(u"•  "_s + item, "muted", this);
        label->setElided(true);
        m_body->insertWidget(m_body->count() - 1, label);
    }
    if (items.size() > shownItems)
        m_body->insertWidget(m_body->count() - 1,
                             new PlainLabel(tr("and %Ln more", "", int(items.size() - shownItems)), "muted", this));
}

void MessageDialog::addDetail(const QString& detail) {
    if (detail.isEmpty())
        return;
    auto* const toggle = new ActionButton(ActionButton::Kind::Link, this);
    toggle->setLabel(tr("Details"));
    auto* const text = new QPlainTextEdit(this);
    text->setPlainText(detail);
    text->setReadOnly(true);
    text->setAccessibleName(tr("Details"));
    text->setMinimumHeight(Metrics::scaled(90));
    text->hide();
    connect(toggle, &QPushButton::clicked, text, [text] { text->setVisible(text->isHidden()); });
    m_body->insertWidget(m_body->count() - 1, toggle, 0, Qt::AlignLeft);
    m_body->insertWidget(m_body->count() - 1, text);
}

void MessageDialog::requireTyped(const QString& wanted, ActionButton* button) {
    auto* const edit = new QLineEdit(this);
    edit->setObjectName(u"typeToConfirmEdit"_s);
    addEditor(edit, tr("Type %1 to confirm").arg(wanted));
    button->setEnabled(false);
    connect(edit, &QLineEdit::textChanged, button,
            [button, wanted](const QString& typed) { button->setEnabled(typed.trimmed() == wanted); });
}

QWidget* MessageDialog::addEditor(QWidget* editor, const QString& label) {
    auto* const field = new FormField({}, editor, this);
    field->setLabel(label);
    m_body->insertWidget(m_body->count() - 1, field);
    editor->setFocus();
    return editor;
}

ActionButton* MessageDialog::addButton(const QString& text, bool accent, int result, bool isDefault) {
    const auto kind = !accent                  ? ActionButton::Kind::Secondary
                      : m_tone == Tone::Danger ? ActionButton::Kind::Danger
                                               : ActionButton::Kind::Primary;
    auto* const button = new ActionButton(kind, this);
    button->setLabel(text);
    button->setDefault(isDefault);
    if (isDefault)
        button->setFocus();
    connect(button, &QPushButton::clicked, this, [this, result] { done(result); });
    m_buttons->addWidget(button);
    return button;
}

} // namespace quittance

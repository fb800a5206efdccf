#include "common/FormErrors.h"

#include "common/Banner.h"
#include "common/FormLayout.h"

#include <QComboBox>
#include <QLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>

namespace quittance {

FormErrors::FormErrors(Banner* banner, QObject* parent) : QObject(parent), m_banner(banner) {}

void FormErrors::bind(FormLayout* form) {
    for (FormField* const field : form->fields())
        bind(field);
}

void FormErrors::bind(FormField* field) {
    m_fields.insert(field->name(), field);
    // Whoever corrects a field need not look at its old message.
    const auto forgetIt = [this, field] { forget(field); };
    if (auto* const line = qobject_cast<QLineEdit*>(field->editor()))
        connect(line, &QLineEdit::textEdited, this, forgetIt);
    else if (auto* const combo = qobject_cast<QComboBox*>(field->editor()))
        connect(combo, &QComboBox::currentTextChanged, this, forgetIt);
    else if (auto* const text = qobject_cast<QPlainTextEdit*>(field->editor()))
        connect(text, &QPlainTextEdit::textChanged, this, forgetIt);
}

void FormErrors::bind(const QString& fieldName, QWidget* editor) {
    QWidget* const parent = editor->parentWidget();
    QLayout* const layout = parent ? parent->layout() : nullptr;
    // A place for the editor and its message takes the place of the editor.
    auto* const holder = new QWidget(parent);
    delete (layout ? layout->replaceWidget(editor, holder, Qt::FindChildrenRecursively) : nullptr);
    const QString accessibleName = editor->accessibleName();
    auto* const field = new FormField(fieldName, editor, holder);
    field->setLabel({});
    editor->setAccessibleName(accessibleName);
    auto* const inside = new QVBoxLayout(holder);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(field);
    bind(field);
}

void FormErrors::forget(FormField* field) {
    if (!field->error().isEmpty())
        field->setError({});
}

bool FormErrors::show(const std::vector<Error>& errors) {
    clear();
    if (errors.empty())
        return true;
    QStringList elsewhere;
    int atFields = 0;
    FormField* first = nullptr;
    for (const Error& error : errors) {
        FormField* const field = m_fields.value(error.field);
        if (!field) {
            elsewhere.append(error.message);
            continue;
        }
        ++atFields;
        if (field->error().isEmpty())
            field->setError(error.message);
        // The first as the form shows them, not as they were found.
        if (!first || field->mapTo(field->window(), QPoint()).y() < first->mapTo(first->window(), QPoint()).y())
            first = field;
    }
    if (m_banner) {
        QString text = elsewhere.join(u'\n');
        if (text.isEmpty())
            text = tr("%n field(s) need your attention.", "", atFields);
        m_banner->show(Tone::Danger, text, {}, elsewhere.isEmpty() ? QString() : errors.front().detail);
    }
    if (first) {
        first->editor()->setFocus(Qt::OtherFocusReason);
        for (QWidget* up = first->parentWidget(); up; up = up->parentWidget())
            if (auto* const area = qobject_cast<QScrollArea*>(up)) {
                area->ensureWidgetVisible(first);
                break;
            }
    }
    return false;
}

void FormErrors::clear() {
    for (const QPointer<FormField>& field : std::as_const(m_fields))
        if (field)
            field->setError({});
    if (m_banner)
        m_banner->hide();
}

QString FormErrors::messageAt(const QString& fieldName) const {
    const FormField* const field = m_fields.value(fieldName);
    return field ? field->error() : QString();
}

} // namespace quittance

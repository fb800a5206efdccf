#pragma once

#include "base/Error.h"

#include <QHash>
#include <QObject>
#include <QPointer>

#include <vector>

class QWidget;

namespace quittance {

class Banner;
class FormField;
class FormLayout;

/// Shows what the domain found wrong: each message under its field, the rest in a banner above, the first field
/// focused.
class FormErrors : public QObject {
    Q_OBJECT
public:
    /// `banner` takes the summary and the messages of no field; may be null.
    explicit FormErrors(Banner* banner, QObject* parent = nullptr);

    /// All fields of a form, by their names.
    void bind(FormLayout* form);
    void bind(FormField* field);
    /// An editor that stands in a layout of its own (a .ui form): the message is put under it.
    void bind(const QString& fieldName, QWidget* editor);

    /// Shows these and nothing else. Returns false when there is an error; true when the list is empty.
    bool show(const std::vector<Error>& errors);
    bool show(const Error& error) { return show(std::vector<Error>{error}); }
    void clear();
    /// The message that stands at a field; empty when there is none.
    QString messageAt(const QString& fieldName) const;

private:
    void forget(FormField* field);

    QPointer<Banner> m_banner;
    QHash<QString, QPointer<FormField>> m_fields;
};

} // namespace quittance

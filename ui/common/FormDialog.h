#pragma once

#include "base/OperationId.h"
#include "common/Book.h"

#include <QDialog>

class QScrollArea;

namespace quittance {

class ActionButton;
class Banner;
class FormErrors;
class FormLayout;
class PlainLabel;

/// The frame of dialogs that hold one form: heading, banner, fields that scroll, Cancel and a verb. Asks before what
/// was typed is thrown away. A derived dialog builds its fields, calls `ready()` last, and stores in `save()`.
class FormDialog : public QDialog {
    Q_OBJECT
public:
    FormDialog(Book& book, int columns, QWidget* parent);

    void reject() override;
    /// Puts the focus on the field of that name, scrolled into view; the first one when there is none such.
    void focusField(const QString& field);

protected:
    virtual void retranslate() = 0;
    /// Checks, writes, and ends with succeeded() or failed().
    virtual void save() = 0;

    /// `what` completes "You have changed …": "the customer".
    void setTexts(const QString& title, const QString& subtitle, const QString& verb, const QString& what);
    /// Label and hint of a field.
    void label(const char* field, const QString& text, const QString& hint = {});
    /// From now on changes count as made by the person; sets the texts and the focus.
    void ready();
    void touch() { m_touched = true; }
    void setBusy(bool busy);
    void succeeded();
    void failed(const Error& error);

    Book& book() const { return m_book; }
    const OperationId& operation() const { return m_operation; }
    FormLayout* form() const { return m_form; }
    FormErrors* errors() const { return m_errors; }
    Banner* banner() const { return m_banner; }

    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    Book& m_book;
    OperationId m_operation = OperationId::create();
    bool m_touched = false;
    QString m_what;
    PlainLabel* m_title;
    PlainLabel* m_subtitle;
    Banner* m_banner;
    QScrollArea* m_scroll;
    FormLayout* m_form;
    FormErrors* m_errors;
    ActionButton* m_cancel;
    ActionButton* m_save;
};

/// Calls `then` when the person changes an editor under `parent`; changes by code do not count, except of
/// note fields.
void watchEdits(QWidget* parent, QObject* context, const std::function<void()>& then);

} // namespace quittance

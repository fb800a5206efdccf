#pragma once

#include "base/OperationId.h"
#include "common/Book.h"

#include <QDialog>

class QHBoxLayout;
class QScrollArea;

namespace quittance {

class ActionButton;
class Banner;
class DraftKeeper;
class FormErrors;
class FormLayout;
class FormMemory;
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
    /// Stands beside the fields and does not scroll with them.
    void setSide(QWidget* side);
    /// Label and hint of a field.
    void label(const char* field, const QString& text, const QString& hint = {});
    /// The verb cannot be taken back: it is red, Enter means Cancel, and leaving asks nothing.
    void setDangerous();
    /// An unsent draft of this form outlives a crash; before ready(). `form` is a plain name, one of each kind.
    void keepDraft(const QString& form) { m_draftName = form; }
    /// From now on changes count as made by the person; sets the texts and the focus.
    void ready();
    void touch() { m_touched = true; }
    /// The fields show another thing from now on: undo does not lead back to the one before.
    void forgetSteps();
    /// Runs `work(Services&, const Actor&, const OperationId&)` on the worker thread; `keep` gets what was stored, then
    /// the dialog closes. An error is shown and the dialog stays.
    template <typename Work, typename Keep>
    void store(Work work, Keep keep) {
        setBusy(true);
        m_book.backend().write(
            this,
            [actor = m_book.actor(), operation = m_operation, work = std::move(work)](Services& services) mutable {
                return work(services, actor, operation);
            },
            [this, keep = std::move(keep)](auto stored) mutable {
                if (!stored) {
                    failed(stored.error());
                    return;
                }
                if constexpr (requires { keep(); })
                    keep();
                else
                    keep(*stored);
                succeeded();
            });
    }
    template <typename Work>
    void store(Work work) {
        store(std::move(work), [](const auto&...) {});
    }
    void setBusy(bool busy);
    void succeeded();
    virtual void failed(const Error& error);

    Book& book() const { return m_book; }
    const OperationId& operation() const { return m_operation; }
    FormLayout* form() const { return m_form; }
    FormErrors* errors() const { return m_errors; }
    Banner* banner() const { return m_banner; }

    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fitForm();
    /// No higher than the form wants, when it is shown first.
    void shrink();
    /// Shows the whole form where the window has room for it.
    void grow();

    Book& m_book;
    OperationId m_operation = OperationId::create();
    bool m_touched = false;
    bool m_shown = false;
    bool m_dangerous = false;
    bool m_changed = false; ///< what the form holds, since it was last looked at; not the size that a person gave it
    QString m_what;
    QString m_draftName;
    FormMemory* m_memory = nullptr;
    DraftKeeper* m_draft = nullptr;
    Banner* m_offer = nullptr;
    PlainLabel* m_title;
    PlainLabel* m_subtitle;
    Banner* m_banner;
    QHBoxLayout* m_row;
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

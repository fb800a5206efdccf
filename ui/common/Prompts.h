#pragma once

#include "common/StatusLook.h"

#include <QString>
#include <QStringList>

#include <deque>
#include <functional>
#include <optional>

class QWidget;

namespace quittance {

/// A question before something that cannot be taken back. Every text is shown as it is, never as markup.
struct Question {
    QString title;              ///< what is asked: "Credit invoice F-2026-00012?"
    QString text;               ///< what will happen
    QStringList items;          ///< the first of what it concerns
    QString acceptText;         ///< the verb: "Credit the invoice"
    QString rejectText = {};    ///< empty: "Cancel"
    Tone tone = Tone::Info;     ///< Danger: the accepting button is red
    QString typeToConfirm = {}; ///< when set, the accepting button waits until this was typed
};

/// Everything that a page asks in a dialog of its own. Tests answer with ScriptedPrompts.
class Prompts {
public:
    enum class Unsaved : quint8 { Save, Discard, Cancel };

    virtual ~Prompts() = default;

    /// True for the verb; Enter and Esc mean the other.
    virtual bool confirm(QWidget* parent, const Question& question) = 0;
    virtual Unsaved unsavedChanges(QWidget* parent, const QString& what) = 0;
    /// Something that must be known now; banners and toasts are better nearly always.
    virtual void tell(QWidget* parent, Tone tone, const QString& title, const QString& text,
                      const QString& detail = {}) = 0;
    virtual std::optional<QString> askText(QWidget* parent, const QString& title, const QString& label,
                                           const QString& initial, bool password = false) = 0;
    /// Paths; empty when given up. `filters` as of QFileDialog.
    virtual QString openFile(QWidget* parent, const QString& title, const QString& filters) = 0;
    virtual QString saveFile(QWidget* parent, const QString& title, const QString& suggestedName,
                             const QString& filters) = 0;
    virtual QString chooseFolder(QWidget* parent, const QString& title) = 0;

    static Prompts& current();
    /// For tests; null: the window's dialogs again. Does not take ownership.
    static void setCurrent(Prompts* prompts);
};

/// Answers for tests, in the order of the questions; what was asked is kept. A question without an answer is refused.
class ScriptedPrompts final : public Prompts {
public:
    ScriptedPrompts() { setCurrent(this); }
    ~ScriptedPrompts() override { setCurrent(nullptr); }

    std::deque<bool> confirmations;
    std::deque<Unsaved> unsavedAnswers;
    std::deque<QString> texts; ///< answers to askText and paths
    QStringList asked;         ///< titles and texts, as "title | text"

    bool confirm(QWidget* parent, const Question& question) override;
    Unsaved unsavedChanges(QWidget* parent, const QString& what) override;
    void tell(QWidget* parent, Tone tone, const QString& title, const QString& text, const QString& detail) override;
    std::optional<QString> askText(QWidget* parent, const QString& title, const QString& label, const QString& initial,
                                   bool password) override;
    QString openFile(QWidget* parent, const QString& title, const QString& filters) override;
    QString saveFile(QWidget* parent, const QString& title, const QString& suggestedName,
                     const QString& filters) override;
    QString chooseFolder(QWidget* parent, const QString& title) override;

private:
    QString nextText();
};

} // namespace quittance

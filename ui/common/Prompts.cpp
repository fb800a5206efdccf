#include "common/Prompts.h"

#include "common/ActionButton.h"
#include "common/MessageDialog.h"
#include "common/UiState.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QStandardPaths>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

Prompts* scripted = nullptr;

QString text(const char* source) { return QCoreApplication::translate("Prompts", source); }

/// The folder of the last file, or the documents.
QString lastFolder() {
    for (const QString& folder : {UiState::value(u"files/folder"_s).toString(),
                                  QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)})
        if (!folder.isEmpty() && QFileInfo(folder).isDir())
            return folder;
    return QDir::homePath();
}

QString rememberFolder(const QString& path) {
    if (!path.isEmpty()) {
        const QFileInfo chosen(path);
        UiState::setValue(u"files/folder"_s, chosen.isDir() ? chosen.absoluteFilePath() : chosen.absolutePath());
    }
    return path;
}

/// Real dialogs.
class WindowPrompts final : public Prompts {
public:
    bool confirm(QWidget* parent, const Question& question) override {
        MessageDialog dialog(question.tone, question.title, question.text, parent);
        dialog.addItems(question.items);
        const QString reject =
            question.rejectText.isEmpty() ? text(QT_TRANSLATE_NOOP("Prompts", "Cancel")) : question.rejectText;
        ActionButton* const no = dialog.addButton(reject, false, QDialog::Rejected, true);
        ActionButton* const yes = dialog.addButton(question.acceptText, true, QDialog::Accepted, false);
        no->setObjectName(u"rejectButton"_s);
        yes->setObjectName(u"acceptButton"_s);
        if (!question.typeToConfirm.isEmpty())
            dialog.requireTyped(question.typeToConfirm, yes);
        return dialog.exec() == QDialog::Accepted;
    }
    Unsaved unsavedChanges(QWidget* parent, const QString& what) override {
        MessageDialog dialog(Tone::Warning, text(QT_TRANSLATE_NOOP("Prompts", "Save your changes?")),
                             text(QT_TRANSLATE_NOOP("Prompts", "You have changed %1.")).arg(what), parent);
        dialog.addButton(text(QT_TRANSLATE_NOOP("Prompts", "Discard changes")), false, 2, false);
        dialog.addButton(text(QT_TRANSLATE_NOOP("Prompts", "Cancel")), false, QDialog::Rejected, false);
        dialog.addButton(text(QT_TRANSLATE_NOOP("Prompts", "Save")), true, QDialog::Accepted, true);
        switch (dialog.exec()) {
        case QDialog::Accepted: return Unsaved::Save;
        case 2: return Unsaved::Discard;
        default: return Unsaved::Cancel;
        }
    }
    void tell(QWidget* parent, Tone tone, const QString& title, const QString& message,
              const QString& detail) override {
        MessageDialog dialog(tone, title, message, parent);
        dialog.addDetail(detail);
        dialog.addButton(text(QT_TRANSLATE_NOOP("Prompts", "Close")), false, QDialog::Accepted, true);
        dialog.exec();
    }
    std::optional<QString> askText(QWidget* parent, const QString& title, const QString& label, const QString& initial,
                                   bool password) override {
        MessageDialog dialog(Tone::Info, title, {}, parent);
        dialog.addButton(text(QT_TRANSLATE_NOOP("Prompts", "Cancel")), false, QDialog::Rejected, false);
        dialog.addButton(text(QT_TRANSLATE_NOOP("Prompts", "OK")), true, QDialog::Accepted, true);
        auto* const edit = new QLineEdit(initial, &dialog);
        edit->setObjectName(u"answerEdit"_s);
        edit->setEchoMode(password ? QLineEdit::Password : QLineEdit::Normal);
        edit->selectAll();
        dialog.addEditor(edit, label);
        return dialog.exec() == QDialog::Accepted ? std::optional(edit->text()) : std::nullopt;
    }
    QString openFile(QWidget* parent, const QString& title, const QString& filters) override {
        return rememberFolder(QFileDialog::getOpenFileName(parent, title, lastFolder(), filters));
    }
    QString saveFile(QWidget* parent, const QString& title, const QString& suggestedName,
                     const QString& filters) override {
        return rememberFolder(
            QFileDialog::getSaveFileName(parent, title, lastFolder() + u'/' + suggestedName, filters));
    }
    QString chooseFolder(QWidget* parent, const QString& title) override {
        return rememberFolder(QFileDialog::getExistingDirectory(parent, title, lastFolder()));
    }
};

template <typename T>
T next(std::deque<T>& answers, T fallback) {
    if (answers.empty())
        return fallback;
    T answer = answers.front();
    answers.pop_front();
    return answer;
}

} // namespace

Prompts& Prompts::current() {
    static WindowPrompts window;
    return scripted ? *scripted : window;
}

void Prompts::setCurrent(Prompts* prompts) { scripted = prompts; }

bool ScriptedPrompts::confirm(QWidget*, const Question& question) {
    asked.append(question.title + u" | "_s + question.text);
    return next(confirmations, false);
}

Prompts::Unsaved ScriptedPrompts::unsavedChanges(QWidget*, const QString& what) {
    asked.append(what);
    return next(unsavedAnswers, Unsaved::Cancel);
}

void ScriptedPrompts::tell(QWidget*, Tone, const QString& title, const QString& message, const QString&) {
    asked.append(title + u" | "_s + message);
}

std::optional<QString> ScriptedPrompts::askText(QWidget*, const QString& title, const QString& label, const QString&,
                                                bool) {
    asked.append(title + u" | "_s + label);
    return texts.empty() ? std::nullopt : std::optional(nextText());
}

QString ScriptedPrompts::openFile(QWidget*, const QString& title, const QString&) {
    asked.append(title);
    return nextText();
}

QString ScriptedPrompts::saveFile(QWidget*, const QString& title, const QString& suggestedName, const QString&) {
    asked.append(title + u" | "_s + suggestedName);
    return nextText();
}

QString ScriptedPrompts::chooseFolder(QWidget*, const QString& title) {
    asked.append(title);
    return nextText();
}

QString ScriptedPrompts::nextText() { return next(texts, QString()); }

} // namespace quittance

#pragma once

#include <QHash>
#include <QJsonObject>
#include <QObject>
#include <QPointer>

#include <vector>

class QWidget;

namespace quittance {

/// What stands in the editors of a form, by their object names: to undo and redo across fields, and to keep an unsent
/// draft. Editors without a name are not remembered.
class FormMemory : public QObject {
    Q_OBJECT
public:
    /// An editor whose content is more than its text has a property of this name, a text.
    static constexpr char ownValue[] = "draftValue";

    /// Looks at the editors that are there now: call it when the form is built and filled.
    explicit FormMemory(QWidget* form, QObject* parent = nullptr);

    QJsonObject values() const;
    /// As if a person had typed them; names that the form does not know are left out.
    void restore(const QJsonObject& values);

    bool canUndo() const { return !m_undo.empty(); }
    bool canRedo() const { return !m_redo.empty(); }
    void undo();
    void redo();
    /// What stands there now is the beginning.
    void forget();

signals:
    /// The person changed something, or undid it.
    void edited();

protected:
    /// Ctrl+Z belongs to the form, not to the field alone.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Step {
        QPointer<QWidget> editor; ///< where it was typed
        QJsonObject before;       ///< of the editors that changed
        QJsonObject after;
    };
    void noteEdit(QWidget* editor);
    void apply(const QJsonObject& values);
    void take(std::vector<Step>& from, std::vector<Step>& to, bool back);

    QList<QPointer<QWidget>> m_editors;
    QJsonObject m_known; ///< what stood there when it was looked at last
    std::vector<Step> m_undo;
    std::vector<Step> m_redo;
    bool m_applying = false;
    bool m_sameField = false; ///< typing goes on in the field of the last step
};

} // namespace quittance

#pragma once

#include <QAction>
#include <QKeySequence>
#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>
#include <vector>

namespace quittance {

/// Every action of the window with the keys that do it: as built, or as this person wants them. What is stored for an
/// action that cannot be used (not a key, taken, reserved) is as if it were not there.
class Shortcuts : public QObject {
    Q_OBJECT
public:
    struct Entry {
        QString id; ///< "customers/newCustomerAction"
        QString scope;
        QPointer<QAction> action;
        QKeySequence standard; ///< as built
    };

    static Shortcuts& instance();

    /// Actions of the scope "window" work everywhere, those of another one on its page alone. `title` heads its group.
    static constexpr char16_t windowScope[] = u"window";
    void addScope(const QString& scope, std::function<QString()> title);
    /// Takes the actions in, which have a name, their texts and their standard keys, and gives them the person's.
    void adopt(const QString& scope, const QList<QAction*>& actions);

    /// Those whose action lives, by scope.
    std::vector<Entry> entries() const;
    QString scopeTitle(const QString& scope) const;
    /// The text of an action without the mark of its mnemonic.
    static QString plainText(const QAction* action);

    /// Why these keys cannot be given to the action; empty when they can. Keys of another action are no reason.
    static QString whyNot(const QKeySequence& keys);
    /// The action that would be ambiguous with it.
    std::optional<Entry> conflict(const QString& id, const QKeySequence& keys) const;
    /// Gives it these keys, which are free; none takes them away.
    void setKeys(const QString& id, const QKeySequence& keys);
    void reset(const QString& id);
    void resetAll();

signals:
    void changed();

private:
    using QObject::QObject;
    struct Scope {
        QString name;
        std::function<QString()> title;
    };
    const Entry* find(const QString& id) const;
    void adoptOne(const QString& scope, QAction* action);

    std::vector<Scope> m_scopes;
    std::vector<Entry> m_entries;
};

} // namespace quittance

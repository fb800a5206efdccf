#pragma once

#include <QJsonArray>
#include <QObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace quittance {

/// A list as somebody wants to see it again: filters, order and columns, under a name. Of this person on this machine.
struct SavedView {
    QString name;
    QString list; ///< the list's view id
    QString chip; ///< its key as text
    QString search;
    QJsonArray conditions; ///< as conditionToJson() writes them
    QStringList columns;   ///< as ColumnLayout::toStrings() writes them
    bool pinned = false;   ///< stands in the sidebar under its page
};

/// All saved views, kept with the other interface state. What is damaged there is left out, never in the way.
class SavedViews : public QObject {
    Q_OBJECT
public:
    static SavedViews& instance();

    std::vector<SavedView> all() const; ///< by list, then as they were saved
    std::vector<SavedView> of(const QString& list) const;
    std::optional<SavedView> find(const QString& list, const QString& name) const;
    /// Replaces the one of that name in its list.
    void save(const SavedView& view);
    void rename(const QString& list, const QString& name, const QString& newName);
    void remove(const QString& list, const QString& name);
    void setPinned(const QString& list, const QString& name, bool pinned);

signals:
    void changed();

private:
    explicit SavedViews(QObject* parent);
    void store(const std::vector<SavedView>& views);
};

} // namespace quittance

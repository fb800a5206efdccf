#pragma once

#include "shell/PageList.h"

#include <QObject>
#include <QTimer>
#include <QVariantMap>

#include <map>
#include <optional>
#include <set>

class QStackedWidget;

namespace quittance {

/// The pages of the open book. Each is made when it is first asked for, the others one at a time while the window has
/// nothing else to do: what one sees first does not wait for what nobody sees yet.
class OpenPages final : public QObject {
    Q_OBJECT
public:
    /// `stack` is where they are shown.
    OpenPages(QStackedWidget* stack, QObject* parent);

    /// All there are, made or not.
    const std::vector<PageEntry>& entries() const { return m_entries; }
    const PageEntry& entry(PageKey key) const;

    /// `states` is what each page saved, by the name of its entry.
    void open(Book& book, const QVariantMap& states);
    void close();
    bool isOpen() const { return m_book != nullptr; }

    /// The page; makes it when it is not there yet.
    Page* at(PageKey key);
    /// The page, null when nobody needed it so far.
    Page* made(PageKey key) const;
    void makeAll();
    Page* show(PageKey key);
    /// The page that is shown; none while no book is open.
    std::optional<PageKey> currentKey() const { return m_current; }
    Page* current() const { return m_current ? made(*m_current) : nullptr; }
    /// What is to be remembered of each; of those that were not made, what was remembered before.
    QVariantMap states() const;
    /// Has all badges counted again, soon.
    void countBadges();

signals:
    void pageMade(quittance::PageKey key, quittance::Page* page);

private:
    Page* make(const PageEntry& entry);
    void makeNext();
    void wantBadge(PageKey key);
    void loadBadges();

    QStackedWidget* m_stack;
    std::vector<PageEntry> m_entries;
    Book* m_book = nullptr;
    QVariantMap m_states;
    std::map<PageKey, Page*> m_made; ///< children of the stack
    std::optional<PageKey> m_current;
    std::set<PageKey> m_badgesWanted;
    QTimer m_badgeTimer{this};
    QTimer m_restTimer{this};
};

} // namespace quittance

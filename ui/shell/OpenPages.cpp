#include "shell/OpenPages.h"

#include "common/Book.h"
#include "common/ListPage.h"
#include "common/PageArea.h"
#include "common/Shortcuts.h"

#include <QStackedWidget>

#include <algorithm>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int badgeDelayMs = 250; ///< a run changes much in a row
// The first page reads and paints its rows before the others are made, and keys are heard between two of them.
constexpr int firstPauseMs = 300;
constexpr int pauseMs = 20;

} // namespace

OpenPages::OpenPages(QStackedWidget* stack, QObject* parent)
    : QObject(parent), m_stack(stack), m_entries(pageEntries()) {
    for (const PageEntry& entry : m_entries)
        Shortcuts::instance().addScope(entry.objectName, entry.title);
    m_badgeTimer.setSingleShot(true);
    m_badgeTimer.setInterval(badgeDelayMs);
    connect(&m_badgeTimer, &QTimer::timeout, this, &OpenPages::loadBadges);
    m_restTimer.setSingleShot(true);
    connect(&m_restTimer, &QTimer::timeout, this, &OpenPages::makeNext);
}

const PageEntry& OpenPages::entry(PageKey key) const { return *std::ranges::find(m_entries, key, &PageEntry::key); }

void OpenPages::open(Book& book, const QVariantMap& states) {
    m_book = &book;
    m_states = states;
    connect(&book, &Book::changed, this, [this](const ChangeSet& changes) {
        for (const auto& [key, page] : m_made) {
            page->applyChanges(changes);
            if (page->isTouchedBy(changes))
                wantBadge(key);
        }
    });
    connect(&book, &Book::scopeChanged, this, [this] {
        for (const auto& [key, page] : m_made)
            page->applyScope();
        countBadges();
    });
    m_restTimer.start(firstPauseMs);
}

void OpenPages::close() {
    m_restTimer.stop();
    m_badgeTimer.stop();
    m_badgesWanted.clear();
    for (const auto& [key, page] : std::exchange(m_made, {}))
        delete PageArea::of(page);
    m_current.reset();
    m_states.clear();
    m_book = nullptr;
}

Page* OpenPages::made(PageKey key) const {
    const auto found = m_made.find(key);
    return found == m_made.end() ? nullptr : found->second;
}

Page* OpenPages::at(PageKey key) {
    Page* const page = made(key);
    return page || !m_book ? page : make(entry(key));
}

Page* OpenPages::make(const PageEntry& entry) {
    auto* const area = new PageArea(m_stack);
    Page* const page = entry.make(*m_book, area->viewport());
    const auto* const list = qobject_cast<ListPage*>(page);
    Q_ASSERT((list ? list->viewId() : QString()) == entry.viewId);
    Q_UNUSED(list)
    page->setObjectName(entry.objectName + u"PageWidget"_s);
    page->setReadOnly(m_book->facts().readOnly);
    page->restoreState(m_states.value(entry.objectName).toMap());
    if (!m_book->scope().scope.isWholeBook())
        page->applyScope();
    m_made[entry.key] = page;
    Shortcuts::instance().adopt(entry.objectName, page->actions());
    emit pageMade(entry.key, page);
    area->setPage(page);
    m_stack->addWidget(area);
    wantBadge(entry.key);
    return page;
}

void OpenPages::makeNext() {
    const auto missing = std::ranges::find_if(m_entries, [this](const PageEntry& entry) { return !made(entry.key); });
    if (missing == m_entries.end())
        return;
    make(*missing);
    m_restTimer.start(pauseMs);
}

void OpenPages::makeAll() {
    for (const PageEntry& entry : m_entries)
        at(entry.key);
}

Page* OpenPages::show(PageKey key) {
    Page* const page = at(key);
    if (!page)
        return nullptr;
    m_current = key;
    m_stack->setCurrentWidget(PageArea::of(page));
    return page;
}

QVariantMap OpenPages::states() const {
    QVariantMap states = m_states;
    for (const auto& [key, page] : m_made)
        states.insert(entry(key).objectName, page->saveState());
    return states;
}

void OpenPages::countBadges() {
    for (const auto& [key, page] : m_made)
        wantBadge(key);
}

void OpenPages::wantBadge(PageKey key) {
    m_badgesWanted.insert(key);
    m_badgeTimer.start();
}

void OpenPages::loadBadges() {
    for (const PageKey key : std::exchange(m_badgesWanted, {}))
        m_made.at(key)->loadBadge();
}

} // namespace quittance

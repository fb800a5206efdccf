#pragma once

#include "base/ChangeSet.h"
#include "common/Backend.h"

#include <QHBoxLayout>
#include <QPointer>
#include <QTimer>
#include <QVBoxLayout>
#include <QVariantMap>
#include <QWidget>

#include <functional>
#include <vector>

class QAction;
class QKeySequence;

namespace quittance {

class ActionButton;
class Banner;
class PlainLabel;

/// One page of the window: title, subtitle, one primary action and a few others above; banners; then `body()`.
/// A page sets every text in `retranslate()`, which its constructor calls last and which is called again when the
/// language changes, and loads what it shows in `refresh()`, called when it is shown first and when the book changed.
class Page : public QWidget {
    Q_OBJECT
public:
    Page(Backend& backend, QWidget* parent);

    QString title() const;
    /// Everything that one can do on this page, for menus and the palette: the primary action first.
    QList<QAction*> pageActions() const;

    /// To be called with each change of the book: refreshes when the page shows one of its nouns, at once when
    /// visible, else when it is shown next. Where changes come by the dozen (a billing run), a few times a second.
    void applyChanges(const ChangeSet& changes);
    /// Loads what is shown again.
    virtual void refresh() {}
    /// Puts the focus where one searches; false when there is no such place.
    virtual bool focusSearch() { return false; }
    /// Shows one thing of this page; 0: none in particular.
    virtual void open(qint64 id) { Q_UNUSED(id) }
    /// To be called when what the window is restricted to changed: takes it in, at once when visible, else when shown
    /// next.
    void applyScope();
    /// Why this page cannot obey what the window is restricted to, or how far it does; empty when it does.
    virtual QString scopeNote() const { return {}; }
    /// How many things of this page wait for somebody, as its badge in the sidebar; 0 shows none.
    struct Badge {
        qint64 count = 0;
        QString meaning; ///< "3 overdue invoices"
    };
    const Badge& badge() const { return m_badge; }
    /// Counts again, when the book or the restriction changed: cheap, and through setBadge().
    virtual void loadBadge() {}
    /// Shows what the badge counts.
    virtual void openBadge() {}
    /// What F6 goes through, in the order in which one reads.
    virtual QList<QWidget*> panes() { return {this}; }
    /// What is remembered of it over the night: filters, the selected row. restoreState() is called before the page is
    /// shown first, with anything at all.
    virtual QVariantMap saveState() const { return {}; }
    virtual void restoreState(const QVariantMap& state) { Q_UNUSED(state) }
    /// True when one of these changes concerns the page.
    bool isTouchedBy(const ChangeSet& changes) const;
    /// A standing banner, and `readOnlyChanged()` for the actions.
    void setReadOnly(bool readOnly, const QString& reason = {});
    bool isReadOnly() const { return m_readOnly; }

signals:
    void badgeChanged();
    /// What open() was asked for is not among what can be shown.
    void notFound(qint64 id);
    void titleChanged();
    /// Something of another page is to be opened there.
    void openRequested(quittance::Noun noun, qint64 id);

protected:
    virtual void retranslate() = 0;
    virtual void readOnlyChanged() {}
    /// The window is restricted to something else.
    virtual void scopeChanged() { refresh(); }
    void setBadge(qint64 count, const QString& meaning);

    Backend& backend() const { return m_backend; }
    void setTitle(const QString& title, const QString& subtitle = {});
    /// An action of this page with its shortcut. `name` is what it is found by; nameAction() gives it its texts,
    /// allowAction() says whether it is on.
    QAction* addPageAction(const char* name, const QString& icon, const QKeySequence& keys, std::function<void()> then);
    void setPrimaryAction(QAction* action);
    void focusPrimaryAction();
    void addHeaderAction(QAction* action);
    /// Title and buttons above; a window with one detail has none.
    void setHeaderVisible(bool visible);
    /// A widget at the right end of the header: a period selector, say.
    void addHeaderWidget(QWidget* widget);
    /// The nouns whose changes concern this page.
    void setNouns(std::vector<Noun> nouns) { m_nouns = std::move(nouns); }
    QVBoxLayout* body() const { return m_body; }
    Banner* banner() const { return m_banner; }
    void showError(const Error& error);
    /// With a button that refreshes.
    void showLoadError(const Error& error);
    void clearError();

    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    void refreshOrWait();
    void arrangeHeader();

    Backend& m_backend;
    std::vector<Noun> m_nouns;
    bool m_stale = true;
    QTimer m_pace;            ///< runs after a refresh: what changes meanwhile waits for its end
    bool m_isChanged = false; ///< meanwhile
    bool m_readOnly = false;
    bool m_scopeStale = false;
    Badge m_badge;
    PlainLabel* m_title;
    PlainLabel* m_subtitle;
    bool m_headerVisible = true;
    QList<QPointer<QWidget>> m_hiddenButtons; ///< with the header
    QBoxLayout* m_header;
    QHBoxLayout* m_headerButtons;
    ActionButton* m_primary = nullptr;
    Banner* m_banner;
    Banner* m_readOnlyBanner;
    QVBoxLayout* m_body;
    QList<QAction*> m_actions;
};

} // namespace quittance

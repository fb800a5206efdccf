#pragma once

#include <QAction>
#include <QWidget>

#include <memory>
#include <vector>

class QPushButton;
class QVBoxLayout;

namespace quittance {

class PlainLabel;

/// The pages at the left: the company's name, groups of pages, the settings at the bottom. Narrow, it shows icons only.
/// Up and Down move; every entry is an action that the menu bar shows too.
class NavSidebar final : public QWidget {
    Q_OBJECT
public:
    explicit NavSidebar(QWidget* parent = nullptr);

    void setCompany(const QString& name, const QString& detail);
    /// A group's heading; returns its index for setGroupTitle().
    int addGroup();
    void setGroupTitle(int group, const QString& title);
    /// A checkable action with icon and text.
    void addPage(QAction* action);
    /// Under the company's name.
    void addTop(QWidget* widget);
    /// A count at the right of the page's entry, which `press` acts on; 0 shows none. `meaning` says what is counted.
    void setBadge(const QAction* page, qint64 count, const QString& meaning);
    /// Saved views under the entry of their page.
    void setPinned(const QAction* page, const QList<QAction*>& views);
    /// What follows stands at the bottom.
    void addSpace();
    QWidget* entry(const QAction* page) const;
    void setCollapsed(bool collapsed);
    bool isCollapsed() const { return m_collapsed; }

signals:
    void widthChanged(int width);
    /// A badge was pressed.
    void badgePressed(QAction* page);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Entry {
        QPushButton* button;
        QPushButton* badge;
        QAction* action;
        QWidget* pinned;
        qint64 count = 0;
        QString meaning;
    };
    void showEntry(const Entry& entry);
    void applyWidth();

    QVBoxLayout* m_layout;
    QVBoxLayout* m_top;
    PlainLabel* m_company;
    PlainLabel* m_detail;
    std::vector<PlainLabel*> m_groups;
    std::vector<std::unique_ptr<Entry>> m_entries;
    bool m_collapsed = false;
};

} // namespace quittance

#pragma once

#include <QAction>
#include <QWidget>

#include <vector>

class QPushButton;
class QVBoxLayout;

namespace quittance {

class PlainLabel;

/// The pages at the left: the company's name, groups of pages, the settings at the bottom. Narrow, it shows icons only.
/// Up and Down move; every entry is an action that the menu bar shows too.
class NavSidebar : public QWidget {
    Q_OBJECT
public:
    explicit NavSidebar(QWidget* parent = nullptr);

    void setCompany(const QString& name, const QString& detail);
    /// A group's heading; returns its index for setGroupTitle().
    int addGroup();
    void setGroupTitle(int group, const QString& title);
    /// A checkable action with icon and text.
    void addPage(QAction* action);
    /// What follows stands at the bottom.
    void addSpace();
    void setCollapsed(bool collapsed);
    bool isCollapsed() const { return m_collapsed; }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void showEntry(QPushButton* button, const QAction* action);
    void applyWidth();

    QVBoxLayout* m_layout;
    PlainLabel* m_company;
    PlainLabel* m_detail;
    std::vector<PlainLabel*> m_groups;
    std::vector<std::pair<QPushButton*, QAction*>> m_entries;
    bool m_collapsed = false;
};

} // namespace quittance

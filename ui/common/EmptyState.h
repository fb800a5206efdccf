#pragma once

#include <QWidget>

class QAction;

namespace quittance {

class ActionButton;
class PlainLabel;

/// What stands where there is nothing yet: icon, one sentence, one primary and one secondary action.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(QWidget* parent = nullptr);

    void setIcon(const QString& iconName);
    void setTexts(const QString& title, const QString& text = {});
    /// Null: none.
    void setActions(QAction* primary, QAction* secondary = nullptr);

private:
    void showIcon();

    QString m_iconName;
    PlainLabel* m_icon;
    PlainLabel* m_title;
    PlainLabel* m_text;
    ActionButton* m_primary;
    ActionButton* m_secondary;
};

} // namespace quittance

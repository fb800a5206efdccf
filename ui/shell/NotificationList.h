#pragma once

#include <QDialog>

namespace quittance {

class ActionButton;
class Notifier;

/// The bell of the status bar: how many messages came since it was looked at last, and the list of them.
class NotificationBell : public QWidget {
    Q_OBJECT
public:
    /// `action` opens the list.
    NotificationBell(Notifier& notifier, QAction* action, QWidget* parent);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showCount();
    void openList();

    Notifier& m_notifier;
    QAction* m_action;
    ActionButton* m_button;
    int m_unseen = 0;
};

} // namespace quittance

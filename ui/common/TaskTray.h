#pragma once

#include <QWidget>

class QProgressBar;

namespace quittance {

class ActionButton;
class PlainLabel;
class TaskList;

/// The running jobs in the status bar: the newest with its progress, time left and Cancel; the others in a menu.
class TaskTray : public QWidget {
    Q_OBJECT
public:
    explicit TaskTray(TaskList* tasks, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showTasks();
    void showMenu();

    TaskList* m_tasks;
    PlainLabel* m_text;
    QProgressBar* m_bar;
    ActionButton* m_others;
    ActionButton* m_cancel;
};

} // namespace quittance

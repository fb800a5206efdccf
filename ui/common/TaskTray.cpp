#include "common/TaskTray.h"

#include "common/ActionButton.h"
#include "common/Job.h"
#include "common/PlainText.h"
#include "theme/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QProgressBar>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

TaskTray::TaskTray(TaskList* tasks, QWidget* parent)
    : QWidget(parent),
      m_tasks(tasks),
      m_text(new PlainLabel({}, "caption", this)),
      m_bar(new QProgressBar(this)),
      m_others(new ActionButton(ActionButton::Kind::Link, this)),
      m_cancel(new ActionButton(ActionButton::Kind::Link, this)) {
    m_bar->setTextVisible(false);
    const auto keepWidth = [this] { m_bar->setFixedWidth(Metrics::scaled(140)); };
    keepWidth();
    connect(&Theme::instance(), &Theme::changed, this, keepWidth);
    m_cancel->setObjectName(u"cancelTaskButton"_s);
    auto* const layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_text);
    layout->addWidget(m_bar);
    layout->addWidget(m_cancel);
    layout->addWidget(m_others);
    connect(tasks, &TaskList::rowsInserted, this, &TaskTray::showTasks);
    connect(tasks, &TaskList::rowsRemoved, this, &TaskTray::showTasks);
    connect(tasks, &TaskList::dataChanged, this, &TaskTray::showTasks);
    connect(m_others, &QPushButton::clicked, this, &TaskTray::showMenu);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (Job* const job = m_tasks->jobAt(m_tasks->rowCount() - 1))
            job->cancel();
    });
    showTasks();
}

void TaskTray::showTasks() {
    const int count = m_tasks->rowCount();
    setVisible(count > 0);
    const Job* const job = m_tasks->jobAt(count - 1);
    if (!job)
        return;
    QStringList parts{job->title()};
    if (job->percent() >= 0)
        parts.append(tr("%1 %", "progress").arg(job->percent()));
    if (const QString left = remainingText(job->remainingMs()); !left.isEmpty())
        parts.append(left);
    m_text->setText(job->isCancelled() ? tr("Stopping: %1").arg(job->title()) : parts.join(u" · "_s));
    m_bar->setRange(0, job->percent() < 0 ? 0 : 100);
    if (job->percent() >= 0)
        m_bar->setValue(job->percent());
    m_bar->setAccessibleName(m_text->text());
    m_cancel->setLabel(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel: %1").arg(job->title()));
    m_cancel->setEnabled(!job->isCancelled());
    m_others->setVisible(count > 1);
    m_others->setLabel(tr("and %n more", "", count - 1));
}

void TaskTray::showMenu() {
    QMenu menu(this);
    for (int row = 0; row + 1 < m_tasks->rowCount(); ++row) {
        Job* const job = m_tasks->jobAt(row);
        QString title = tr("Cancel: %1").arg(job->title());
        menu.addAction(title.replace(u'&', u"&&"_s), job, &Job::cancel);
    }
    menu.exec(m_others->mapToGlobal(QPoint(0, -menu.sizeHint().height())));
}

void TaskTray::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        showTasks();
    QWidget::changeEvent(event);
}

} // namespace quittance

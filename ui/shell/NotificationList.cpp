#include "shell/NotificationList.h"

#include "common/ActionButton.h"
#include "common/DialogSize.h"
#include "common/Language.h"
#include "common/Notifier.h"
#include "common/PlainText.h"
#include "common/SmallTable.h"
#include "theme/Tokens.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

NotificationBell::NotificationBell(Notifier& notifier, QAction* action, QWidget* parent)
    : QWidget(parent),
      m_notifier(notifier),
      m_action(action),
      m_button(new ActionButton(ActionButton::Kind::Ghost, this)) {
    m_button->setObjectName(u"bellButton"_s);
    auto* const layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 4, 0);
    layout->addWidget(m_button);
    connect(&notifier, &Notifier::notified, this, [this] {
        ++m_unseen;
        showCount();
    });
    connect(m_button, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::triggered, this, &NotificationBell::openList);
    connect(action, &QAction::changed, this, &NotificationBell::showCount);
    showCount();
}

void NotificationBell::showCount() {
    m_button->setLabel(m_unseen > 0 ? Language::number(m_unseen) : QString(),
                       m_unseen > 0 ? u"bell-fill"_s : u"bell"_s);
    m_button->setAccessibleName(m_unseen > 0 ? tr("%Ln new messages", "", m_unseen) : tr("Messages"));
    m_button->setToolTip(plainTooltip(m_button->accessibleName()) + u'\n' + actionTooltip(m_action));
}

void NotificationBell::openList() {
    m_unseen = 0;
    showCount();
    auto* const dialog = new QDialog(window());
    dialog->setObjectName(u"notificationList"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Messages"));
    auto* const table = new SmallTable(u"notificationTable"_s, 2, 1, dialog);
    table->setWrapping();
    table->setHeadings({tr("When"), tr("Message")}, tr("Messages"));
    qint64 id = 0;
    for (const Notifier::Notice& notice : m_notifier.history())
        table->addRow(++id, {Language::locale().toString(notice.at, QLocale::ShortFormat), notice.text});
    table->setEmptyText(tr("No messages yet."));
    auto* const close = new ActionButton(ActionButton::Kind::Primary, dialog);
    close->setLabel(tr("Close"));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, dialog, &QDialog::accept);
    auto* const layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(new PlainLabel(tr("Messages"), "h1", dialog));
    layout->addWidget(table, 1);
    layout->addWidget(close, 0, Qt::AlignRight);
    setDialogSize(dialog, 560, 420);
    dialog->open();
}

void NotificationBell::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        showCount();
    QWidget::changeEvent(event);
}

} // namespace quittance

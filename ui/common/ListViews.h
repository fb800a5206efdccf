#pragma once

#include "common/SavedViews.h"

#include <QObject>

#include <functional>

class QMenu;
class QWidget;

namespace quittance {

/// The saved views of one list in its menu: open, save, change, rename, pin and delete them.
class ListViews : public QObject {
    Q_OBJECT
public:
    /// `capture` gives the list as it is now, without a name; `apply` shows one and says what of it is no more.
    ListViews(QString list, std::function<SavedView()> capture, std::function<QStringList(const SavedView&)> apply,
              QWidget* page);

    /// Puts the views that exist, and what can be done with them, into the menu.
    void fill(QMenu* menu);
    /// Shows the view of that name; nothing where there is none.
    void open(const QString& name);
    /// The view that was opened last, until another one is.
    QString current() const { return m_current; }

signals:
    /// What of the view no longer exists; empty: everything was there.
    void opened(const QString& name, const QStringList& dropped);

private:
    void saveAs();
    void update();
    void rename();
    void remove();

    QString m_list;
    std::function<SavedView()> m_capture;
    std::function<QStringList(const SavedView&)> m_apply;
    QWidget* m_page;
    QString m_current;
};

} // namespace quittance

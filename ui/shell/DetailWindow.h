#pragma once

#include "common/Book.h"
#include "shell/PageList.h"

#include <QWidget>

namespace quittance {

class ListPage;

/// One row of a list in a window of its own: the same panel, which follows the book's changes. Esc closes it.
class DetailWindow : public QWidget {
    Q_OBJECT
public:
    /// `entry` is of a page that is a list; see offers().
    DetailWindow(Book& book, const PageEntry& entry, qint64 id);
    static bool offers(PageKey key);

    PageKey key() const { return m_key; }
    qint64 id() const { return m_id; }

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    QString sizeKey() const;

    PageKey m_key;
    qint64 m_id;
    ListPage* m_page;
};

} // namespace quittance

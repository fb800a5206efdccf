#include "shell/DetailWindow.h"

#include "common/ListPage.h"
#include "common/UiState.h"
#include "theme/Tokens.h"

#include <QCloseEvent>
#include <QScreen>
#include <QShortcut>
#include <QVBoxLayout>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

DetailWindow::DetailWindow(Book& book, const PageEntry& entry, qint64 id)
    : QWidget(nullptr, Qt::Window),
      m_key(entry.key),
      m_id(id),
      m_page(qobject_cast<ListPage*>(entry.make(book, this))) {
    Q_ASSERT(m_page);
    setObjectName(entry.objectName + u"Window"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    // What pages ask of each other is answered in the main window.
    disconnect(&book, nullptr, m_page, nullptr);
    connect(&book, &Book::changed, m_page, &Page::applyChanges);
    connect(&book, &QObject::destroyed, this, &QObject::deleteLater);
    m_page->setReadOnly(book.facts().readOnly);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_page);
    connect(m_page, &ListPage::detailTitleChanged, this,
            [this](const QString& title) { setWindowTitle(tr("%1 — Quittance", "window title").arg(title)); });
    connect(m_page, &ListPage::closeRequested, this, &QWidget::close);
    connect(m_page, &Page::notFound, this, &QWidget::close); // it is no more
    connect(new QShortcut(QKeySequence(Qt::Key_Escape), this), &QShortcut::activated, this, &QWidget::close);
    m_page->showAlone(id);
    const QSize room = screen()->availableSize();
    const QSize wanted = UiState::value(sizeKey()).toSize();
    resize((wanted.isEmpty() ? QSize(Metrics::scaled(520), Metrics::scaled(720)) : wanted).boundedTo(room));
}

bool DetailWindow::offers(PageKey key) {
    return key == PageKey::Subscriptions || key == PageKey::BillingHistory || key == PageKey::Payments ||
           key == PageKey::Customers || key == PageKey::Licences || key == PageKey::Domains || key == PageKey::Vouchers;
}

QString DetailWindow::sizeKey() const { return u"windows/"_s + objectName(); }

void DetailWindow::closeEvent(QCloseEvent* event) {
    UiState::setValue(sizeKey(), size());
    QWidget::closeEvent(event);
}

} // namespace quittance

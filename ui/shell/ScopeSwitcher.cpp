#include "shell/ScopeSwitcher.h"

#include "common/ActionButton.h"
#include "common/Book.h"
#include "common/BookState.h"
#include "common/PlainText.h"
#include "common/StyleProperty.h"
#include "services/Services.h"
#include "shell/PaletteDelegate.h"
#include "theme/Icons.h"
#include "theme/Theme.h"
#include "theme/Tokens.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int debounceMs = 60;
constexpr int shownRows = 8;
constexpr int offered = 40;
constexpr qsizetype remembered = 5;

QString scopeKey() { return u"scope"_s; }
QString recentKey() { return u"scopes"_s; }

// "customer/workspace", the latter 0 for a whole customer: ids mean something in their own book only.
QString toText(const Scope& scope) {
    return u"%1/%2"_s.arg(scope.customer.value_or(CustomerId()).value)
        .arg(scope.workspace.value_or(WorkspaceId()).value);
}

Scope fromText(const QString& text) {
    Scope scope;
    const CustomerId customer{text.section(u'/', 0, 0).toLongLong()};
    const WorkspaceId workspace{text.section(u'/', 1, 1).toLongLong()};
    if (customer.isValid()) {
        scope.customer = customer;
        if (workspace.isValid())
            scope.workspace = workspace;
    }
    return scope;
}

} // namespace

ScopeSwitcher::ScopeSwitcher(QAction* choose, QAction* clear, QWidget* parent)
    : QWidget(parent),
      m_chooseAction(choose),
      m_clearAction(clear),
      m_button(new ActionButton(ActionButton::Kind::Secondary, this)),
      m_clear(new ActionButton(ActionButton::Kind::Ghost, this)) {
    m_button->setObjectName(u"scopeButton"_s);
    m_clear->setObjectName(u"clearScopeButton"_s);
    m_button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto* const layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 4);
    layout->setSpacing(4);
    layout->addWidget(m_button, 1);
    layout->addWidget(m_clear);
    connect(m_button, &QPushButton::clicked, choose, &QAction::trigger);
    connect(m_clear, &QPushButton::clicked, clear, &QAction::trigger);
    connect(choose, &QAction::triggered, this, &ScopeSwitcher::choose);
    connect(choose, &QAction::changed, this, &ScopeSwitcher::showScope);
    connect(clear, &QAction::triggered, this, &ScopeSwitcher::showAll);
    setBook(nullptr);
}

void ScopeSwitcher::setBook(Book* book) {
    m_book = book;
    setEnabled(book);
    if (!book)
        allowAction(m_clearAction, tr("No book is open"));
    if (book) {
        connect(book, &Book::scopeChanged, this, [this] {
            remember();
            showScope();
        });
        restore();
    }
    showScope();
}

void ScopeSwitcher::restore() {
    const Scope scope = fromText(BookState::value(m_book->facts().location, scopeKey()).toString());
    if (scope.isWholeBook())
        return;
    m_book->backend().read(
        this, [actor = m_book->actor(), scope](Services& services) { return services.workspaces.named(actor, scope); },
        [this](const Result<NamedScope>& named) {
            if (m_book && named && m_book->scope().scope.isWholeBook())
                m_book->setScope(*named);
        });
}

void ScopeSwitcher::remember() {
    const Scope scope = m_book->scope().scope;
    const QString location = m_book->facts().location;
    BookState::setValue(location, scopeKey(), toText(scope));
    if (scope.isWholeBook())
        return;
    QStringList recent = BookState::value(location, recentKey()).toStringList();
    recent.removeAll(toText(scope));
    recent.prepend(toText(scope));
    BookState::setValue(location, recentKey(), QStringList(recent.mid(0, remembered)));
}

void ScopeSwitcher::setCollapsed(bool collapsed) {
    m_collapsed = collapsed;
    setStyleProperty(m_button, "collapsed", collapsed);
    showScope();
}

void ScopeSwitcher::showScope() {
    const QString name = m_book ? m_book->scope().displayName() : QString();
    const bool restricted = !name.isEmpty();
    const QString text = restricted ? name : tr("All customers");
    m_button->setLabel(m_collapsed ? QString() : text, restricted ? u"funnel"_s : u"people"_s);
    if (!m_collapsed) {
        // Of its own width: that of the button follows only after the cross was shown or hidden.
        const int cross = restricted ? m_clear->sizeHint().width() + layout()->spacing() : 0;
        const int room = width() - cross - Metrics::scaled(54);
        const QString elided = m_button->fontMetrics().elidedText(text, Qt::ElideRight, room);
        m_button->setText(u'\u2002' + QString(elided).replace(u'&', u"&&"_s));
    }
    setStyleProperty(m_button, "restricted", restricted ? u"true"_s : u"false"_s);
    const QString meaning = restricted ? tr("Only %1 is shown").arg(name) : tr("All customers are shown");
    m_button->setAccessibleName(meaning);
    m_button->setToolTip(plainTooltip(meaning) + u'\n' + actionTooltip(m_chooseAction));
    m_clear->setLabel({}, u"x-lg"_s);
    m_clear->setAccessibleName(tr("Show all customers"));
    m_clear->setToolTip(actionTooltip(m_clearAction));
    m_clear->setVisible(restricted && !m_collapsed);
    if (m_clearAction->isEnabled() != restricted)
        allowAction(m_clearAction, restricted ? QString() : tr("All customers are shown"));
}

void ScopeSwitcher::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    showScope(); // its name is cut to the room that there is
}

void ScopeSwitcher::showAll() {
    if (m_book)
        m_book->setScope({});
}

void ScopeSwitcher::choose() {
    if (!m_book)
        return;
    std::vector<Scope> wanted;
    for (const QString& text : BookState::value(m_book->facts().location, recentKey()).toStringList())
        if (const Scope scope = fromText(text); !scope.isWholeBook())
            wanted.push_back(scope);
    m_book->backend().read(
        this,
        [actor = m_book->actor(), wanted](Services& services) -> Result<QList<NamedScope>> {
            QList<NamedScope> recent;
            for (const Scope& scope : wanted)
                if (const auto named = services.workspaces.named(actor, scope)) // else gone
                    recent.append(*named);
            return recent;
        },
        [this](const Result<QList<NamedScope>>& recent) {
            if (m_book)
                (new ScopePopup(*m_book, recent ? *recent : QList<NamedScope>(), window()))->open();
        });
}

void ScopeSwitcher::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        showScope();
    QWidget::changeEvent(event);
}

ScopePopup::ScopePopup(Book& book, const QList<NamedScope>& recent, QWidget* parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint),
      m_book(book),
      m_recent(recent),
      m_edit(new QLineEdit(this)),
      m_list(new QListView(this)),
      m_model(new QStandardItemModel(this)),
      m_state(new PlainLabel({}, "muted", this)) {
    setObjectName(u"scopePopup"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Restrict the window to"));
    connect(&book, &QObject::destroyed, this, &QDialog::reject);
    m_edit->setObjectName(u"scopeEdit"_s);
    m_edit->setPlaceholderText(tr("Customer or workspace"));
    m_edit->setAccessibleName(tr("Customer or workspace to restrict the window to"));
    m_edit->setClearButtonEnabled(true);
    m_edit->installEventFilter(this);
    m_list->setObjectName(u"scopeList"_s);
    m_list->setAccessibleName(tr("Customers and workspaces"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setFixedHeight(Metrics::rowHeight() * shownRows);
    m_state->setText(tr("All pages are limited to the one you choose until you clear it."));
    auto* const frame = new QFrame(this);
    frame->setProperty("role", u"card"_s);
    auto* const whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(frame);
    auto* const layout = new QVBoxLayout(frame);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(m_edit);
    layout->addWidget(m_list);
    layout->addWidget(m_state);
    m_timer.setSingleShot(true);
    m_timer.setInterval(debounceMs);
    connect(&m_timer, &QTimer::timeout, this, &ScopePopup::look);
    connect(m_edit, &QLineEdit::textChanged, this, [this] {
        ++m_ticket;
        m_pending = true;
        m_timer.start();
    });
    connect(m_list, &QListView::clicked, this, &ScopePopup::activate);
    setFixedWidth(qMin(Metrics::scaled(460), parent->width() - 40));
    QDialog::move(parent->mapToGlobal(QPoint(12, qMin(90, parent->height() / 8))));
    look();
    m_edit->setFocus();
}

void ScopePopup::look() {
    const quint64 ticket = ++m_ticket;
    m_book.backend().read(
        this,
        [actor = m_book.actor(), text = m_edit->text()](Services& services) {
            return services.workspaces.scopes(actor, text, offered);
        },
        [this, ticket](const Result<std::vector<NamedScope>>& found) {
            if (ticket != m_ticket)
                return;
            m_pending = false;
            if (!found) {
                m_activatePending = false;
                m_state->setText(found.error().message);
                return;
            }
            fill(*found);
            if (m_activatePending)
                activate(m_list->currentIndex());
        });
}

void ScopePopup::add(const NamedScope& scope, bool wholeBook) {
    auto* const item = new QStandardItem(Icons::icon(wholeBook               ? u"people"_s
                                                     : scope.scope.workspace ? u"box-seam"_s
                                                                             : u"person"_s),
                                         wholeBook ? tr("All customers") : scope.displayName());
    item->setData(wholeBook ? QString() : scope.customerCode, PaletteDelegate::DetailRole);
    m_model->appendRow(item);
    m_offered.push_back(scope);
}

void ScopePopup::fill(const std::vector<NamedScope>& found) {
    m_model->clear();
    m_offered.clear();
    const bool typed = !m_edit->text().trimmed().isEmpty();
    if (!typed) {
        add({}, true);
        for (const NamedScope& scope : m_recent)
            add(scope);
    }
    for (const NamedScope& scope : found)
        if (typed || !m_recent.contains(scope))
            add(scope);
    // What is shown now stands ready to be changed: the next other one is one key away.
    int current = 0;
    for (size_t row = 0; row < m_offered.size(); ++row)
        if (!typed && m_offered[row] == m_book.scope())
            current = static_cast<int>(row);
    m_list->setCurrentIndex(m_model->index(current, 0));
}

bool ScopePopup::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_edit || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto move = [this](int rows) {
        const int row = qBound(0, m_list->currentIndex().row() + rows, m_model->rowCount() - 1);
        m_list->setCurrentIndex(m_model->index(row, 0));
        return true;
    };
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down: return move(1);
    case Qt::Key_Up: return move(-1);
    case Qt::Key_PageDown: return move(shownRows);
    case Qt::Key_PageUp: return move(-shownRows);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_pending)
            m_activatePending = true;
        else
            activate(m_list->currentIndex());
        return true;
    default: return QDialog::eventFilter(watched, event);
    }
}

void ScopePopup::activate(const QModelIndex& index) {
    m_activatePending = false;
    if (!index.isValid())
        return;
    const NamedScope chosen = m_offered[static_cast<size_t>(index.row())];
    close();
    m_book.setScope(chosen);
}

} // namespace quittance

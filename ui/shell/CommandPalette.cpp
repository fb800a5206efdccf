#include "shell/CommandPalette.h"

#include "base/Text.h"
#include "common/Book.h"
#include "common/PlainText.h"
#include "common/UiState.h"
#include "shell/HelpTopics.h"
#include "shell/PaletteDelegate.h"
#include "theme/Icons.h"
#include "theme/Theme.h"
#include "theme/Tokens.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int debounceMs = 30;
constexpr int shownRows = 9;
constexpr qsizetype leastForHelp = 4; ///< letters

enum Role { HitKindRole = PaletteDelegate::HeadingRole + 1, HitIdRole, ActionRole, TopicRole };
enum Kind { OfAction, OfDocument, OfCustomer, OfSubscription, OfPayment, OfDomain, OfHelp };
constexpr int noKind = -1; ///< of a heading

QString recentKey() { return u"palette/actions"_s; }

/// "&New plan…" as one reads it.
QString plainText(const QAction* action) {
    QString text = action->text();
    return text.replace(u"&&"_s, QString(QChar(1))).remove(u'&').replace(QChar(1), u'&');
}

} // namespace

CommandPalette::CommandPalette(Book* book, const QList<QAction*>& actions, QWidget* parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint),
      m_book(book),
      m_edit(new QLineEdit(this)),
      m_list(new QListView(this)),
      m_model(new QStandardItemModel(this)),
      m_state(new PlainLabel({}, "muted", this)) {
    setObjectName(u"commandPalette"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Go to"));
    for (QAction* action : actions)
        if (action->isVisible() && !action->text().isEmpty() && !m_actions.contains(action))
            m_actions.append(action);
    m_edit->setObjectName(u"paletteEdit"_s);
    m_edit->setPlaceholderText(tr("Customer, number, amount or action"));
    m_edit->setAccessibleName(tr("Search for anything"));
    m_edit->setClearButtonEnabled(true);
    m_edit->installEventFilter(this);
    m_list->setObjectName(u"paletteList"_s);
    m_list->setAccessibleName(tr("Results"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFixedHeight(Metrics::rowHeight() * shownRows);
    m_state->setObjectName(u"paletteState"_s);
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
    connect(&m_timer, &QTimer::timeout, this, &CommandPalette::look);
    connect(m_edit, &QLineEdit::textChanged, this, [this] {
        ++m_ticket; // an answer on its way is to what was typed before
        m_pending = true;
        m_timer.start();
    });
    connect(m_list, &QListView::clicked, this, &CommandPalette::activate);
    setFixedWidth(qMin(Metrics::scaled(640), parent ? parent->width() - 40 : Metrics::scaled(640)));
    look();
}

void CommandPalette::showEvent(QShowEvent* event) {
    QDialog::showEvent(event);
    if (const QWidget* window = parentWidget())
        QDialog::move(window->mapToGlobal(QPoint((window->width() - width()) / 2, qMin(80, window->height() / 8))));
    m_edit->setFocus();
}

void CommandPalette::look() {
    m_timer.stop();
    PaletteQuery query = PaletteQuery::parsed(m_edit->text());
    if (m_book)
        query.restriction = m_book->scope().scope;
    const quint64 ticket = ++m_ticket;
    const auto show = [this, query](const std::vector<PaletteHit>& hits) {
        m_model->clear();
        addHits(hits);
        addActions(query);
        addHelp(query);
        group();
        chooseFirst();
        m_pending = false;
        if (m_activatePending)
            activate(m_list->currentIndex());
    };
    if (!m_book || query.where == PaletteQuery::Where::Actions || query.where == PaletteQuery::Where::Help ||
        (m_edit->text().trimmed().isEmpty() && m_model->rowCount() == 0)) {
        show({});
        return;
    }
    m_book->backend().read(
        this,
        [actor = m_book->actor(), query](Services& services) { return paletteHits(services, actor, query, perSource); },
        [this, ticket, show](const Result<std::vector<PaletteHit>>& hits) {
            if (ticket != m_ticket)
                return;
            if (!hits)
                m_activatePending = false;
            show(hits ? *hits : std::vector<PaletteHit>());
            if (!hits)
                showState(hits.error().message);
        });
}

void CommandPalette::addHits(const std::vector<PaletteHit>& hits) {
    static const std::array icons{u"receipt"_s, u"people"_s, u"arrow-repeat"_s, u"cash-coin"_s, u"globe2"_s};
    for (const PaletteHit& hit : hits) {
        auto* item = new QStandardItem(Icons::icon(icons[static_cast<size_t>(hit.kind)]), hit.title);
        item->setData(static_cast<int>(hit.kind) + OfDocument, HitKindRole);
        item->setData(hit.id, HitIdRole);
        item->setData(hit.detail, PaletteDelegate::DetailRole);
        item->setData(QString(hit.title + u", "_s + hit.detail), Qt::AccessibleTextRole);
        m_model->appendRow(item);
    }
}

void CommandPalette::addActions(const PaletteQuery& query) {
    if (!query.looksFor(PaletteQuery::Where::Actions) || query.hasOperator())
        return;
    const QStringList words = text::folded(query.text).split(u' ', Qt::SkipEmptyParts);
    const QStringList recent = UiState::value(recentKey()).toStringList();
    const bool onlyRecent = m_edit->text().trimmed().isEmpty() && !recent.isEmpty();
    QList<QAction*> matching;
    for (const QPointer<QAction>& action : m_actions) {
        if (!action)
            continue;
        const QString name = text::folded(QString(plainText(action) + u' ' + action->statusTip()));
        if (onlyRecent ? recent.contains(action->objectName())
                       : std::ranges::all_of(words, [&name](const QString& word) { return name.contains(word); }))
            matching.append(action);
    }
    // What is called so comes before what only says so in its tip.
    const auto isCalledSo = [&words](const QAction* action) {
        const QString name = text::folded(plainText(action));
        return std::ranges::all_of(words, [&name](const QString& word) { return name.contains(word); });
    };
    if (onlyRecent)
        std::ranges::stable_sort(matching, {}, [&recent](const QAction* a) { return recent.indexOf(a->objectName()); });
    else
        std::ranges::stable_partition(matching, isCalledSo);
    for (QAction* action : std::as_const(matching)) {
        auto* item = new QStandardItem(action->icon().isNull() ? Icons::icon(u"chevron-right"_s) : action->icon(),
                                       plainText(action));
        item->setEnabled(action->isEnabled());
        item->setData(OfAction, HitKindRole);
        item->setData(QVariant::fromValue(action), ActionRole);
        // Off, it says why; on, how it is reached without the palette.
        const QString why = action->property("disabledReason").toString();
        item->setData(action->isEnabled() || why.isEmpty() ? action->shortcut().toString(QKeySequence::NativeText)
                                                           : why,
                      PaletteDelegate::DetailRole);
        m_model->appendRow(item);
    }
}

void CommandPalette::addHelp(const PaletteQuery& query) {
    // Of everything else, the help only where something was typed that it speaks of.
    const bool asked = query.where == PaletteQuery::Where::Help;
    if (!m_book || (!asked && (query.where != PaletteQuery::Where::Everything || query.text.size() < leastForHelp)))
        return;
    for (const HelpTopic& topic : findHelp(query.language, query.text)) {
        auto* item = new QStandardItem(Icons::icon(u"question-circle"_s), topic.title);
        item->setData(OfHelp, HitKindRole);
        item->setData(topic.id, TopicRole);
        m_model->appendRow(item);
    }
}

void CommandPalette::group() {
    // In the order in which the kinds come: an exact number first.
    QList<int> kinds;
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (const int kind = m_model->item(row)->data(HitKindRole).toInt(); !kinds.contains(kind))
            kinds.append(kind);
    m_found = m_model->rowCount();
    if (kinds.size() < 2)
        return;
    QList<QStandardItem*> items;
    while (m_model->rowCount() > 0)
        items.append(m_model->takeRow(0).constFirst());
    const QHash<int, QString> names{{OfAction, tr("Actions")},     {OfDocument, tr("Documents")},
                                    {OfCustomer, tr("Customers")}, {OfSubscription, tr("Subscriptions")},
                                    {OfPayment, tr("Payments")},   {OfDomain, tr("Domains")},
                                    {OfHelp, tr("Help")}};
    for (const int kind : std::as_const(kinds)) {
        auto* const heading = new QStandardItem(names.value(kind));
        heading->setFlags(Qt::NoItemFlags);
        heading->setData(noKind, HitKindRole);
        heading->setData(true, PaletteDelegate::HeadingRole);
        m_model->appendRow(heading);
        for (QStandardItem* const item : std::as_const(items))
            if (item->data(HitKindRole).toInt() == kind)
                m_model->appendRow(item);
    }
}

void CommandPalette::chooseFirst() {
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->item(row)->isEnabled()) {
            m_list->setCurrentIndex(m_model->index(row, 0));
            break;
        }
    }
    m_list->scrollToTop(); // with the heading of the first
    showState(m_found == 0 ? QString() : tr("%Ln results", "", m_found));
    if (m_found == 0) {
        auto* const nothing = new QStandardItem(Icons::icon(u"search"_s, Icons::Tint::Muted), tr("Nothing matches."));
        nothing->setEnabled(false);
        m_model->appendRow(nothing);
    }
}

void CommandPalette::showState(const QString& text) {
    m_state->setText((text.isEmpty() ? QString() : QString(text + u"  "_s)) +
                     tr("> actions  @ customers  # documents  $ amounts  ? help  status:overdue"));
}

void CommandPalette::move(int rows) {
    int row = m_list->currentIndex().row();
    const int step = rows < 0 ? -1 : 1;
    for (int left = qAbs(rows); left > 0; --left) {
        int next = row + step;
        while (next >= 0 && next < m_model->rowCount() && !m_model->item(next)->isEnabled())
            next += step;
        if (next < 0 || next >= m_model->rowCount())
            break;
        row = next;
    }
    if (row < 0)
        return;
    m_list->setCurrentIndex(m_model->index(row, 0));
    if (row == 1)
        m_list->scrollToTop();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_edit || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down: move(1); return true;
    case Qt::Key_Up: move(-1); return true;
    case Qt::Key_PageDown: move(shownRows); return true;
    case Qt::Key_PageUp: move(-shownRows); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_inWindow = static_cast<QKeyEvent*>(event)->modifiers().testFlag(Qt::ControlModifier);
        // What was typed counts, not what the list still shows.
        if (m_pending)
            m_activatePending = true;
        else
            activate(m_list->currentIndex());
        return true;
    default: return QDialog::eventFilter(watched, event);
    }
}

void CommandPalette::activate(const QModelIndex& index) {
    m_activatePending = false;
    if (!index.isValid() || !index.flags().testFlag(Qt::ItemIsEnabled))
        return;
    const int kind = index.data(HitKindRole).toInt();
    const qint64 id = index.data(HitIdRole).toLongLong();
    const QPointer<QAction> action = index.data(ActionRole).value<QAction*>();
    const QString topic = index.data(TopicRole).toString();
    const QPointer<Book> book = m_book;
    const bool inWindow = m_inWindow;
    close(); // first: what follows may open a dialog of its own
    if (kind == OfAction && action) {
        if (!action->objectName().isEmpty()) {
            QStringList recent = UiState::value(recentKey()).toStringList();
            recent.removeAll(action->objectName());
            recent.prepend(action->objectName());
            UiState::setValue(recentKey(), QStringList(recent.mid(0, rememberedActions)));
        }
        action->trigger();
    } else if (kind == OfHelp) {
        emit helpRequested(topic);
    } else if (inWindow && book && kind == OfDomain) {
        emit book->domainWindowRequested(DomainId{id});
    } else if (inWindow && book && kind != OfAction) {
        static const std::array nouns{Noun::Invoice, Noun::Customer, Noun::Subscription, Noun::Payment};
        emit book->windowRequested(nouns[static_cast<size_t>(kind - OfDocument)], id);
    } else if (kind == OfDocument && book) {
        emit book->openInvoiceRequested(InvoiceId{id});
    } else if (kind == OfCustomer && book) {
        emit book->openCustomerRequested(CustomerId{id});
    } else if (kind == OfSubscription && book) {
        emit book->openSubscriptionRequested(SubscriptionId{id});
    } else if (kind == OfPayment && book) {
        emit book->openPaymentRequested(PaymentId{id});
    } else if (kind == OfDomain && book) {
        emit book->openDomainRequested(DomainId{id});
    }
}

} // namespace quittance

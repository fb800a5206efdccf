#include "common/ColumnChooser.h"

#include "common/ActionButton.h"
#include "common/DialogSize.h"
#include "common/FormLayout.h"
#include "common/PlainText.h"
#include "common/RowsModel.h"
#include "common/TickList.h"
#include "theme/Theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

ColumnChooser::ColumnChooser(const RowsModel& model, const ColumnLayout& layout, const ColumnLayout& own,
                             QWidget* parent)
    : QDialog(parent),
      m_model(model),
      m_list(new TickList(u"columnList"_s, this)),
      m_sort(new QComboBox(this)),
      m_order(new QComboBox(this)),
      m_up(new ActionButton(ActionButton::Kind::Secondary, this)),
      m_down(new ActionButton(ActionButton::Kind::Secondary, this)),
      m_apply(new ActionButton(ActionButton::Kind::Primary, this)) {
    setWindowTitle(tr("Columns"));
    auto* const title = new PlainLabel(tr("Columns"), "h1", this);
    auto* const hint = new PlainLabel(
        tr("Choose what the list shows. Drag a column to its place, or move it with Alt+Up and Alt+Down."), "muted",
        this);
    hint->setWordWrap(true);
    m_list->setAccessibleName(tr("Columns"));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setDefaultDropAction(Qt::MoveAction);
    m_list->setMinimumSize(Metrics::scaled(240), Metrics::scaled(140));
    m_list->installEventFilter(this);
    m_up->setObjectName(u"columnUpButton"_s);
    m_down->setObjectName(u"columnDownButton"_s);
    m_up->setLabel(tr("Move up"));
    m_down->setLabel(tr("Move down"));
    auto* const reset = new ActionButton(ActionButton::Kind::Ghost, this);
    reset->setObjectName(u"columnResetButton"_s);
    reset->setLabel(tr("Reset"));
    m_sort->setObjectName(u"columnSortCombo"_s);
    m_order->setObjectName(u"columnOrderCombo"_s);
    m_order->addItems({tr("Ascending"), tr("Descending")});
    for (const ColumnSpec& column : model.columns())
        if (column.sortable)
            m_sort->addItem(column.title(), column.id());
    auto* const sortField = new FormField(u"sort"_s, m_sort, this);
    sortField->setLabel(tr("Sort by"));
    auto* const orderField = new FormField(u"order"_s, m_order, this);
    orderField->setLabel(tr("Order"));
    auto* const cancel = new ActionButton(ActionButton::Kind::Secondary, this);
    cancel->setObjectName(u"cancelButton"_s);
    cancel->setLabel(tr("Cancel"));
    m_apply->setObjectName(u"applyButton"_s);
    m_apply->setLabel(tr("Apply"));
    m_apply->setDefault(true);

    auto* const moves = new QVBoxLayout;
    moves->setSpacing(8);
    moves->addWidget(m_up);
    moves->addWidget(m_down);
    moves->addStretch();
    moves->addWidget(reset);
    auto* const middle = new QHBoxLayout;
    middle->setSpacing(12);
    middle->addWidget(m_list, 1);
    middle->addLayout(moves);
    auto* const sorting = new QHBoxLayout;
    sorting->setSpacing(12);
    sorting->addWidget(sortField, 2);
    sorting->addWidget(orderField, 1);
    auto* const buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_apply);
    auto* const whole = new QVBoxLayout(this);
    whole->setContentsMargins(24, 20, 24, 16);
    whole->setSpacing(12);
    whole->addWidget(title);
    whole->addWidget(hint);
    whole->addLayout(middle, 1);
    whole->addLayout(sorting);
    whole->addLayout(buttons);

    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(reset, &QPushButton::clicked, this, [this, own] { fill(own); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_apply, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_list, &TickList::currentRowChanged, this, &ColumnChooser::updateButtons);
    connect(m_list, &TickList::itemChanged, this, &ColumnChooser::updateButtons);
    fill(layout);
    m_list->setFocus();
    fitDialog(this, Metrics::scaled(460));
    growDialog(this, Metrics::scaled(180)); // the list is what it is for
}

QString ColumnChooser::titleOf(const QString& name) const {
    for (const ColumnSpec& column : m_model.columns())
        if (column.id() == name)
            return column.title();
    return name;
}

void ColumnChooser::fill(const ColumnLayout& layout) {
    m_layout = layout;
    m_list->clear();
    for (const ColumnLayout::Column& column : layout.columns) {
        auto* const item = m_list->add(titleOf(column.name), column.name, column.shown ? Qt::Checked : Qt::Unchecked);
        item->setData(Qt::UserRole + 1, column.width);
        item->setFlags(item->flags() | Qt::ItemIsDragEnabled);
    }
    m_list->setCurrentRow(0);
    if (!layout.sortedBy.isEmpty()) {
        m_sort->setCurrentIndex(m_sort->findData(layout.sortedBy));
        m_order->setCurrentIndex(layout.descending ? 1 : 0);
    }
    updateButtons();
}

ColumnLayout ColumnChooser::layout() const {
    ColumnLayout layout;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem* const item = m_list->item(row);
        layout.columns.push_back({.name = item->data(Qt::UserRole).toString(),
                                  .width = item->data(Qt::UserRole + 1).toInt(),
                                  .shown = item->checkState() == Qt::Checked});
    }
    layout.sortedBy = m_sort->currentData().toString();
    layout.descending = m_order->currentIndex() == 1;
    return layout;
}

void ColumnChooser::move(int by) {
    const int row = m_list->currentRow();
    const int to = row + by;
    if (row < 0 || to < 0 || to >= m_list->count())
        return;
    m_list->insertItem(to, m_list->takeItem(row));
    m_list->setCurrentRow(to);
}

void ColumnChooser::updateButtons() {
    m_up->setEnabled(m_list->currentRow() > 0);
    m_down->setEnabled(m_list->currentRow() >= 0 && m_list->currentRow() < m_list->count() - 1);
    const bool any = !m_list->ticked().isEmpty();
    m_apply->setEnabled(any);
    m_apply->setToolTip(any ? QString() : tr("A list shows at least one column."));
}

bool ColumnChooser::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto* const key = static_cast<QKeyEvent*>(event);
        if (key->modifiers() == Qt::AltModifier && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            move(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace quittance

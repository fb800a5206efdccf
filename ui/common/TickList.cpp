#include "common/TickList.h"

#include "theme/Theme.h"

#include <QStyledItemDelegate>

namespace quittance {

namespace {

int entryHeight() { return Metrics::scaled(28); }

class TickDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        return QStyledItemDelegate::sizeHint(option, index).expandedTo({0, entryHeight()});
    }
};

} // namespace

TickList::TickList(const QString& name, QWidget* parent) : QListWidget(parent) {
    setObjectName(name);
    setItemDelegate(new TickDelegate(this));
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        doItemsLayout();
        fit();
    });
}

QListWidgetItem* TickList::add(const QString& text, const QVariant& value, Qt::CheckState state) {
    auto* const item = new QListWidgetItem(text, this);
    item->setData(Qt::UserRole, value);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
    item->setCheckState(state);
    return item;
}

QVariantList TickList::ticked() const {
    QVariantList values;
    for (int row = 0; row < count(); ++row)
        if (item(row)->checkState() == Qt::Checked)
            values.append(item(row)->data(Qt::UserRole));
    return values;
}

void TickList::setRows(int least, int most) {
    m_least = least;
    m_most = most;
    fit();
}

void TickList::fit() {
    ensurePolished();
    const int entry = qMax(entryHeight(), sizeHintForRow(0));
    const int frame = 2 * Metrics::scaled(6);
    if (m_least > 0)
        setMinimumHeight(m_least * entry + frame);
    setMaximumHeight(m_most > 0 ? m_most * entry + frame : QWIDGETSIZE_MAX);
}

} // namespace quittance

#pragma once

#include <QStyledItemDelegate>

namespace quittance {

/// Rows of the palette and of the workspace switcher: title at the left, where it leads at the right; both are text,
/// whatever they hold.
class PaletteDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    enum Role { DetailRole = Qt::UserRole + 1, HeadingRole };
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace quittance

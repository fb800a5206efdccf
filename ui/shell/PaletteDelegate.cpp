#include "shell/PaletteDelegate.h"

#include "theme/Fonts.h"
#include "theme/Theme.h"
#include "theme/Tokens.h"

#include <QPainter>

namespace quittance {

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    return {0, index.data(HeadingRole).toBool() ? Metrics::scaled(26) : Metrics::rowHeight()};
}

void PaletteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const int padding = Metrics::scaled(10);
    if (index.data(HeadingRole).toBool()) {
        painter->save();
        painter->setFont(Fonts::role(Fonts::Role::Section));
        painter->setPen(Theme::tokens().muted);
        painter->drawText(option.rect.adjusted(padding, 0, -padding, -Metrics::scaled(3)),
                          Qt::AlignLeft | Qt::AlignBottom | Qt::TextSingleLine, index.data(Qt::DisplayRole).toString());
        painter->restore();
        return;
    }
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    item.icon = {};
    item.widget->style()->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    const int iconSize = Metrics::iconSize();
    QRect area = option.rect.adjusted(padding, 0, -padding, 0);
    const QRect iconArea(area.left(), area.center().y() - iconSize / 2, iconSize, iconSize);
    index.data(Qt::DecorationRole)
        .value<QIcon>()
        .paint(painter, iconArea, Qt::AlignCenter,
               index.flags().testFlag(Qt::ItemIsEnabled) ? QIcon::Normal : QIcon::Disabled);
    area.setLeft(iconArea.right() + padding);
    const QFontMetrics metrics(option.font);
    const QString detail = metrics.elidedText(index.data(DetailRole).toString(), Qt::ElideRight, area.width() / 2);
    const auto group = index.flags().testFlag(Qt::ItemIsEnabled) ? QPalette::Active : QPalette::Disabled;
    painter->save();
    painter->setFont(option.font);
    painter->setPen(Theme::tokens().muted);
    painter->drawText(area, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, detail);
    area.setRight(area.right() - metrics.horizontalAdvance(detail) - padding);
    painter->setPen(option.palette.color(group, QPalette::Text));
    painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      metrics.elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, area.width()));
    painter->restore();
}

} // namespace quittance

#include "common/CellDelegate.h"

#include "common/PlainText.h"
#include "common/RowsModel.h"
#include "theme/Fonts.h"
#include "theme/Icons.h"
#include "theme/Theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QTableView>
#include <QTextLayout>
#include <QToolTip>
#include <QtMath>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

struct PillMetrics {
    int icon, paddingX, gap, height;
};

PillMetrics pillMetrics(const QFont& font) {
    return {Metrics::scaled(13), Metrics::scaled(8), Metrics::scaled(5),
            QFontMetrics(font).height() + Metrics::scaled(6)};
}

QRect contentRect(const QRect& cell) { return cell.adjusted(Metrics::cellInsetLeft, 0, -Metrics::cellInsetRight, 0); }

int checkBoxSize() { return Metrics::scaled(18); }

/// The check box and the gap behind it.
int checkBoxSpace() { return checkBoxSize() + Metrics::scaled(8); }

/// Lays the text out over lines, broken at words and within a word that is too long; returns its height.
int breakLines(QTextLayout& layout, QString text, const QFont& font, int width) {
    layout.setText(text.replace(u'\n', QChar::LineSeparator));
    layout.setFont(font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    qreal height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, height));
        height += line.height();
    }
    layout.endLayout();
    return qCeil(height);
}

int passedIconSize() { return Metrics::scaled(12); }

QFont pillFont(const QFont& base) {
    QFont font = base;
    font.setPixelSize(qRound(QFontInfo(base).pixelSize() * 0.92));
    return font;
}

} // namespace

QString toneName(Tone tone) {
    switch (tone) {
    case Tone::Neutral: return u"neutral"_s;
    case Tone::Info: return u"info"_s;
    case Tone::Success: return u"success"_s;
    case Tone::Warning: return u"warning"_s;
    case Tone::Danger: return u"danger"_s;
    case Tone::Violet: return u"violet"_s;
    }
    return {};
}

QSize pillSize(const StatusLook& look, const QFont& font) {
    const PillMetrics m = pillMetrics(font);
    const int icon = look.icon.isEmpty() ? 0 : m.icon + m.gap;
    return {2 * m.paddingX + icon + QFontMetrics(font).horizontalAdvance(look.text) + 2, m.height};
}

int paintPill(QPainter* painter, const QRect& rect, const StatusLook& look, const QFont& font) {
    const QSize wanted = pillSize(look, font);
    const int width = qMin(wanted.width(), rect.width());
    if (!painter)
        return width;
    const Tokens& t = Theme::tokens();
    const PillMetrics m = pillMetrics(font);
    const QRect pill(rect.x(), rect.y() + (rect.height() - m.height) / 2, width, m.height);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(t.highContrast ? QPen(t.foreground(look.tone), 1) : QPen(Qt::NoPen));
    painter->setBrush(t.background(look.tone));
    const qreal radius = m.height / 2.0;
    painter->drawRoundedRect(QRectF(pill).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    int x = pill.x() + m.paddingX;
    if (!look.icon.isEmpty()) {
        painter->drawPixmap(
            x, pill.y() + (pill.height() - m.icon) / 2,
            Icons::pixmap(look.icon, m.icon, t.foreground(look.tone), painter->device()->devicePixelRatioF()));
        x += m.icon + m.gap;
    }
    painter->setPen(t.foreground(look.tone));
    painter->setFont(font);
    const QRect text(x, pill.y(), pill.right() - m.paddingX - x + 3, pill.height());
    painter->drawText(text, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                      QFontMetrics(font).elidedText(look.text, Qt::ElideRight, text.width()));
    painter->restore();
    return width;
}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const Tokens& t = Theme::tokens();
    const bool selected = cell.state & QStyle::State_Selected;
    const auto* table = qobject_cast<const QTableView*>(cell.widget);
    const bool hovered =
        table && table->property("hoverRow").isValid() && table->property("hoverRow").toInt() == index.row();
    painter->save();
    painter->setClipRect(cell.rect);
    if (selected)
        painter->fillRect(cell.rect, t.accentSubtle);
    else if (hovered)
        painter->fillRect(cell.rect, t.dark || t.highContrast ? t.surfaceAlt : t.window);
    const bool leftmost = table ? table->columnViewportPosition(index.column()) <= 0 : index.column() == 0;
    if (selected && leftmost)
        painter->fillRect(QRect(cell.rect.topLeft(), QSize(3, cell.rect.height())), t.link);
    const QVariant loaded = index.data(RowsModel::LoadedRole);
    const QRect content = contentRect(cell.rect);
    if (loaded.isValid() && !loaded.toBool()) {
        // Same lengths for a row on every repaint, different ones among rows.
        const int share = 40 + int((uint(index.row()) * 7 + uint(index.column()) * 13) % 45);
        const int height = Metrics::scaled(8);
        QRect bar(content.x(), content.center().y() - height / 2, content.width() * share / 100, height);
        if (cell.displayAlignment & Qt::AlignRight)
            bar.moveRight(content.right());
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(t.neutralBg);
        painter->drawRoundedRect(bar, height / 2.0, height / 2.0);
    } else {
        paintContent(painter, cell, content, index);
    }
    // The row that the keyboard is at, where it is not a selected one.
    if (table && !selected && table->hasFocus() && table->currentIndex().row() == index.row()) {
        const QRect& rect = cell.rect;
        painter->fillRect(QRect(rect.left(), rect.top(), rect.width(), t.focusWidth), t.focus);
        painter->fillRect(QRect(rect.left(), rect.bottom() + 1 - t.focusWidth, rect.width(), t.focusWidth), t.focus);
    }
    painter->restore();
}

void CellDelegate::paintContent(QPainter* painter, const QStyleOptionViewItem& option, const QRect& rect,
                                const QModelIndex& index) const {
    QRect text = rect;
    if (option.features & QStyleOptionViewItem::HasCheckIndicator) {
        QStyleOptionViewItem box = option;
        box.rect = QRect(text.x(), text.y(), checkBoxSize(), text.height());
        box.state.setFlag(QStyle::State_HasFocus, false);
        box.state.setFlag(QStyle::State_On, option.checkState == Qt::Checked);
        box.state.setFlag(QStyle::State_NoChange, option.checkState == Qt::PartiallyChecked);
        const QStyle* const style = option.widget ? option.widget->style() : QApplication::style();
        style->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, painter, option.widget);
        text.setLeft(text.x() + checkBoxSpace());
    }
    if (!option.icon.isNull()) {
        const int size = Metrics::iconSize();
        option.icon.paint(painter, QRect(text.x(), text.center().y() - size / 2, size, size));
        text.setLeft(text.x() + size + Metrics::scaled(8));
    }
    const QFont font = cellFont(option, index);
    painter->setFont(font);
    painter->setPen(textColour(option, index));
    QString line = option.text;
    line.replace(u'\n', u' ');
    painter->drawText(text, int(option.displayAlignment) | Qt::TextSingleLine,
                      QFontMetrics(font).elidedText(line, m_elideMode, text.width()));
}

QFont CellDelegate::cellFont(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QVariant kind = index.data(RowsModel::KindRole);
    return kind.isValid() && kind.toInt() == int(CellKind::Number) ? Fonts::numeric(option.font) : option.font;
}

QColor CellDelegate::textColour(const QStyleOptionViewItem& option, const QModelIndex&) const {
    return option.state & QStyle::State_Enabled ? Theme::tokens().text : Theme::tokens().disabled;
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    int width = QFontMetrics(cellFont(option, index)).horizontalAdvance(index.data(Qt::DisplayRole).toString());
    if (index.data(Qt::CheckStateRole).isValid())
        width += checkBoxSpace();
    return {width + Metrics::cellInsetLeft + Metrics::cellInsetRight + 2, Metrics::rowHeight()};
}

bool CellDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                             const QModelIndex& index) {
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QString tip = index.data(Qt::ToolTipRole).toString();
    if (tip.isEmpty() && sizeHint(option, index).width() > view->visualRect(index).width())
        tip = index.data(Qt::DisplayRole).toString();
    if (tip.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(event->globalPos(), plainTooltip(tip), view, view->visualRect(index));
    return true;
}

bool CellDelegate::editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                               const QModelIndex& index) {
    const QVariant state = index.data(Qt::CheckStateRole);
    if (!state.isValid() || !index.flags().testFlags(Qt::ItemIsUserCheckable | Qt::ItemIsEnabled))
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
    case QEvent::MouseButtonRelease: {
        const auto* const mouse = static_cast<const QMouseEvent*>(event);
        // From the edge of the cell: a small box is hard to hit.
        const int right = contentRect(option.rect).left() + checkBoxSpace();
        if (mouse->button() != Qt::LeftButton || mouse->position().x() >= right)
            return false;
        if (event->type() != QEvent::MouseButtonRelease)
            return true;
        break;
    }
    case QEvent::KeyPress: {
        const int key = static_cast<const QKeyEvent*>(event)->key();
        if (key != Qt::Key_Space && key != Qt::Key_Select)
            return false;
        break;
    }
    default: return false;
    }
    return model->setData(index, state.toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

void WrappingDelegate::paintContent(QPainter* painter, const QStyleOptionViewItem& option, const QRect& rect,
                                    const QModelIndex& index) const {
    QTextLayout layout;
    const int height = breakLines(layout, option.text, cellFont(option, index), rect.width());
    painter->setPen(textColour(option, index));
    layout.draw(painter, QPointF(rect.x(), rect.y() + qMax(0, rect.height() - height) / 2.0));
}

QSize WrappingDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QTextLayout layout;
    const int height = breakLines(layout, index.data(Qt::DisplayRole).toString(), cellFont(option, index),
                                  contentRect(option.rect).width());
    const QSize line = CellDelegate::sizeHint(option, index);
    return {qMin(line.width(), option.rect.width()), qMax(line.height(), height + Metrics::scaled(14))};
}

QFont MoneyDelegate::cellFont(const QStyleOptionViewItem& option, const QModelIndex&) const {
    return Fonts::numeric(option.font);
}

QColor MoneyDelegate::textColour(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QVariant raw = index.data(RowsModel::RawRole);
    if (raw.metaType() == QMetaType::fromType<Money>()) {
        const Money money = raw.value<Money>();
        if (money.isNegative())
            return Theme::tokens().danger;
        if (money.isZero())
            return Theme::tokens().muted;
    }
    return CellDelegate::textColour(option, index);
}

QFont DateDelegate::cellFont(const QStyleOptionViewItem& option, const QModelIndex&) const {
    return Fonts::numeric(option.font);
}

// A date that has passed and should not have is told by an icon as well as by its colour.
void DateDelegate::paintContent(QPainter* painter, const QStyleOptionViewItem& option, const QRect& rect,
                                const QModelIndex& index) const {
    if (!index.data(RowsModel::PassedRole).isValid()) {
        CellDelegate::paintContent(painter, option, rect, index);
        return;
    }
    const QColor colour = Theme::tokens().warning;
    const int size = passedIconSize();
    const QFont font = cellFont(option, index);
    painter->setFont(font);
    painter->setPen(colour);
    painter->drawText(rect, int(option.displayAlignment) | Qt::TextSingleLine, option.text);
    const int x = rect.x() + QFontMetrics(font).horizontalAdvance(option.text) + Metrics::scaled(4);
    painter->drawPixmap(x, rect.center().y() - size / 2,
                        Icons::pixmap(u"exclamation-circle"_s, size, colour, painter->device()->devicePixelRatioF()));
}

QSize DateDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QSize size = CellDelegate::sizeHint(option, index);
    const bool passed = index.data(RowsModel::PassedRole).isValid();
    return passed ? QSize(size.width() + Metrics::scaled(4) + passedIconSize(), size.height()) : size;
}

void StatusDelegate::paintContent(QPainter* painter, const QStyleOptionViewItem& option, const QRect& rect,
                                  const QModelIndex& index) const {
    const QVariant look = index.data(RowsModel::StatusRole);
    if (look.metaType() == QMetaType::fromType<StatusLook>())
        paintPill(painter, rect, look.value<StatusLook>(), pillFont(option.font));
    else
        CellDelegate::paintContent(painter, option, rect, index);
}

QSize StatusDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QVariant look = index.data(RowsModel::StatusRole);
    if (look.metaType() != QMetaType::fromType<StatusLook>())
        return CellDelegate::sizeHint(option, index);
    return {pillSize(look.value<StatusLook>(), pillFont(option.font)).width() + Metrics::cellInsetLeft +
                Metrics::cellInsetRight,
            Metrics::rowHeight()};
}

QColor LinkDelegate::textColour(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    return option.state & QStyle::State_Enabled ? Theme::tokens().link : CellDelegate::textColour(option, index);
}

} // namespace quittance

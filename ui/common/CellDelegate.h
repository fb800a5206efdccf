#pragma once

#include "common/StatusLook.h"

#include <QStyledItemDelegate>

namespace quittance {

/// Draws a pill: tinted ground, icon, words. Returns the width it takes; draws nothing without a painter.
int paintPill(QPainter* painter, const QRect& rect, const StatusLook& look, const QFont& font);
QSize pillSize(const StatusLook& look, const QFont& font);

/// One cell of a list: the row's ground (selected, hovered, marked at its left end), a check box where the model has a
/// state for one, then plain text. What is still on its way is a grey bar. The tool tip shows a text that did not fit.
class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    /// Where a text that is too long is cut.
    void setElideMode(Qt::TextElideMode mode) { m_elideMode = mode; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;

protected:
    /// The content, inside the insets of the cell.
    virtual void paintContent(QPainter* painter, const QStyleOptionViewItem& option, const QRect& rect,
                              const QModelIndex& index) const;
    virtual QFont cellFont(const QStyleOptionViewItem& option, const QModelIndex& index) const;
    virtual QColor textColour(const QStyleOptionViewItem& option, const QModelIndex& index) const;

private:
    Qt::TextElideMode m_elideMode = Qt::ElideRight;
};

/// Text over as many lines as it takes, in a table whose rows are as high as their content.
class WrappingDelegate : public CellDelegate {
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void paintContent(QPainter* painter, const QStyleOptionViewItem& option, const QRect& rect,
                      const QModelIndex& index) const override;
};

/// Right-aligned, digits of equal width; negative amounts in the danger colour, zero muted.
class MoneyDelegate : public CellDelegate {
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;

protected:
    QFont cellFont(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QColor textColour(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// Digits of equal width.
class DateDelegate : public CellDelegate {
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void paintContent(QPainter* painter, const QStyleOptionViewItem& option, const QRect& rect,
                      const QModelIndex& index) const override;
    QFont cellFont(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// The state as a pill.
class StatusDelegate : public CellDelegate {
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void paintContent(QPainter* painter, const QStyleOptionViewItem& option, const QRect& rect,
                      const QModelIndex& index) const override;
};

/// Text in the link colour. The view's `clicked` says when it was pressed.
class LinkDelegate : public CellDelegate {
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;

protected:
    QColor textColour(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace quittance

#pragma once

#include "common/ColumnLayout.h"

#include <QDialog>

class QComboBox;

namespace quittance {

class ActionButton;
class RowsModel;
class TickList;

/// Which columns a list shows, in which order, and what it is sorted by. Dragged, or moved with Alt+Up and Alt+Down.
class ColumnChooser : public QDialog {
    Q_OBJECT
public:
    /// `own`: what "Reset" goes back to.
    ColumnChooser(const RowsModel& model, const ColumnLayout& layout, const ColumnLayout& own, QWidget* parent);

    ColumnLayout layout() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill(const ColumnLayout& layout);
    void move(int by);
    void updateButtons();
    QString titleOf(const QString& name) const;

    const RowsModel& m_model;
    ColumnLayout m_layout;
    TickList* m_list;
    QComboBox* m_sort;
    QComboBox* m_order;
    ActionButton* m_up;
    ActionButton* m_down;
    ActionButton* m_apply;
};

} // namespace quittance

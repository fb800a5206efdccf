#pragma once

#include "domain/revenue/Dashboard.h"
#include "domain/revenue/MonthMovements.h"

#include <QDialog>

namespace quittance {

class ActionButton;
class PlainLabel;
class SmallTable;

/// What moved the monthly recurring revenue in one month, a line each; Enter opens the subscription behind it.
class MovementsDialog final : public QDialog {
    Q_OBJECT
public:
    /// The month as the chart shows it, and what lies behind it.
    MovementsDialog(const MrrMonth& month, Currency currency, MonthMovements movements, QWidget* parent);

    /// What is to be opened after it was accepted.
    SubscriptionId chosen() const { return m_chosen; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void fill();
    void openRow(qint64 row);

    MrrMonth m_month;
    Currency m_currency;
    MonthMovements m_movements;
    SubscriptionId m_chosen;
    PlainLabel* m_title;
    PlainLabel* m_bridge;
    PlainLabel* m_note;
    SmallTable* m_table;
    ActionButton* m_open;
    ActionButton* m_close;
};

} // namespace quittance

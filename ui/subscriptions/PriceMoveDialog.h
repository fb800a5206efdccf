#pragma once

#include "common/FormDialog.h"
#include "services/PriceMoves.h"

#include <QTimer>

namespace quittance {

class DateEdit;
class ListPage;
class PlainLabel;
class SmallTable;

/// Subscriptions go over to the price that their plans have on a day, each with its first period from then on (G08);
/// before it is done, what the month brings in then, and which of them stay as they are and why.
class PriceMoveDialog final : public FormDialog {
    Q_OBJECT
public:
    /// `from`: the day that stands there at first; invalid: today.
    PriceMoveDialog(Book& book, std::vector<qint64> subscriptions, QDate from, QWidget* parent);

    /// What is to be done, after it was accepted.
    const PriceMoves& moves() const { return *m_moves; }
    QDate from() const;
    void reject() override { done(Rejected); }

    /// Asks, and does it as a job that tells what came of it, with undo.
    static void run(Book& book, std::vector<qint64> subscriptions, QDate from, ListPage* page);

protected:
    void retranslate() override;
    void save() override;

private:
    void ask();
    void show();

    std::vector<qint64> m_subscriptions;
    std::optional<PriceMoves> m_moves;
    quint64 m_ticket = 0;
    QTimer m_timer{this};
    DateEdit* m_from;
    PlainLabel* m_effect;
    PlainLabel* m_mrr;
    PlainLabel* m_figures;
    PlainLabel* m_leftOut;
    SmallTable* m_others;
};

} // namespace quittance

#pragma once

#include "services/SubscriptionChange.h"

#include <QFrame>

namespace quittance {

class ActionButton;
class PlainLabel;
class SmallTable;

/// What a change does, beside its form: old and new terms, every line of the invoice that follows with the explanation
/// of its amount, the total, and the payment after it.
class ChangeSummary final : public QFrame {
    Q_OBJECT
public:
    explicit ChangeSummary(QWidget* parent);

    /// Why there is nothing to show.
    void showNothing(const QString& why);
    void show(const ChangeContext& context, const ChangePreview& preview);
    void show(const ChangeContext& context, const RegroupPreview& preview);
    void retranslate();

private:
    void showRevenue(const Money& before, const Money& after);
    void showInvoices(const std::vector<ProposedInvoice>& invoices, const std::vector<PendingCharge>& heldBack,
                      const QString& language);
    void showNext(const std::vector<std::optional<NextCharge>>& payments);
    void explain();

    std::vector<ProposedLine> m_shown; ///< rows of the table
    PlainLabel* m_changesTitle;
    PlainLabel* m_changes;
    PlainLabel* m_revenue;
    PlainLabel* m_totalTitle;
    PlainLabel* m_total;
    PlainLabel* m_totalText;
    SmallTable* m_lines;
    ActionButton* m_explain;
    PlainLabel* m_held;
    PlainLabel* m_nextTitle;
    PlainLabel* m_next;
};

/// "Essential, monthly × 3 − 10 %" in the language of the window.
QString termsText(const ChangeContext& context, const Subscription& subscription);
/// How and from when: "from 15/03/2026, settled by the day".
QString timingText(const PlannedChange& change);

} // namespace quittance

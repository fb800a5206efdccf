#pragma once

#include "common/FormDialog.h"
#include "services/ChangeOptions.h"
#include "services/SubscriptionService.h"

class QComboBox;
class QLineEdit;

namespace quittance {

class ActionButton;
class ChangeSummary;
class ConsentFields;
class DateEdit;
class PercentEdit;
class PlainLabel;
class SmallTable;
class StepEdit;

/// Change of plan, quantity, interval or discount, of one subscription or of several of a customer together (F031 to
/// F041). The summary beside the form follows every key, with the engine's own figures, and nothing is asked of the
/// book meanwhile.
class ChangeDialog final : public FormDialog {
    Q_OBJECT
public:
    ChangeDialog(Book& book, CustomerId customer, SubscriptionId subscription, QWidget* parent);

    /// What was changed, after it was accepted, each with the stretch that holds then.
    struct Change {
        Subscription before;
        SubscriptionId holds;
        PlannedChange planned;
    };
    const std::vector<Change>& changes() const { return m_changes; }

protected:
    void retranslate() override;
    void save() override;
    void failed(const Error& error) override;

private:
    /// One subscription that can be changed, and what is wanted of it.
    struct Row {
        SubscriptionId id;
        ChangeWish wish;
    };
    void build();
    void load();
    void take(ChangeContext context);
    const BillableSubscription* billable(SubscriptionId id) const;
    Row* current();
    void chooseRow(SubscriptionId id);
    void fillFields();
    void fillIntervals();
    void planChosen(PlanId plan);
    void readFields();
    /// What is counted of the chosen plan has no quantity to be typed.
    void showCounted();
    bool differs(const Row& row) const;
    std::vector<ChangeWish> wishes() const;
    void update();
    void showError(const std::vector<ChangeWish>& wanted, const Error& error);
    void showRows(const std::optional<ChangePreview>& preview);
    void showTiming(const ChangePreview* preview);
    /// An account that may only add licences shows no more than that, until somebody who may goes beyond it.
    bool onlyAdds() const;
    void showAllowed();

    CustomerId m_customer;
    SubscriptionId m_wanted;
    std::optional<ChangeContext> m_context;
    std::vector<ChangeOption> m_options; ///< of the current row
    std::vector<Row> m_rows;
    SubscriptionId m_currentId;
    std::vector<Change> m_changes;
    bool m_filling = false;
    bool m_beyond = false; ///< what the account allows

    SmallTable* m_table;
    QComboBox* m_plan;
    QComboBox* m_interval;
    StepEdit* m_quantity;
    PercentEdit* m_discount;
    QComboBox* m_timing;
    DateEdit* m_on;
    QLineEdit* m_code;
    ActionButton* m_more;
    QLineEdit* m_reason;
    ConsentFields* m_consent = nullptr;
    ChangeSummary* m_summary;
};

} // namespace quittance

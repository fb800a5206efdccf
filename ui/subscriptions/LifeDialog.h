#pragma once

#include "common/FormDialog.h"
#include "services/SubscriptionService.h"

namespace quittance {

class DateEdit;
class FlowLayout;
class PlainLabel;
class UnusedDaysCombo;

/// A pause, a resumption, an end, what takes them back or puts them off: the day, and before it is done what it does
/// to the use and to the bill, with the engine's own figures.
class LifeDialog final : public FormDialog {
    Q_OBJECT
public:
    LifeDialog(Book& book, SubscriptionDetail detail, LifeWish::Kind kind, QWidget* parent);

    /// What was done, after it was accepted.
    const LifeWish& wish() const { return m_wish; }
    void reject() override { done(Rejected); } // one date is quickly typed again

protected:
    void retranslate() override;
    void save() override;
    void failed(const Error& error) override;

private:
    void build();
    void load();
    void look(const SubscriptionDetail& detail);
    void offerDays();
    LifeWish wanted() const;
    void showPreview();

    SubscriptionDetail m_detail;
    LifeWish::Kind m_kind;
    LifeWish m_wish;
    std::optional<ChangeContext> m_context;
    DateEdit* m_day = nullptr;
    DateEdit* m_resumesOn = nullptr;
    UnusedDaysCombo* m_unused = nullptr; ///< of an end
    QWidget* m_days = nullptr;
    FlowLayout* m_dayRow = nullptr;
    PlainLabel* m_effectTitle = nullptr;
    PlainLabel* m_effect = nullptr;
    PlainLabel* m_figures = nullptr;
};

} // namespace quittance

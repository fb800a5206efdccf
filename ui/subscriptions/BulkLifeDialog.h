#pragma once

#include "common/FormDialog.h"
#include "services/SubscriptionService.h"

#include <QPointer>
#include <QTimer>

namespace quittance {

class ActionButton;
class DateEdit;
class Job;
class PlainLabel;
class UnusedDaysCombo;

/// A pause or an end of many subscriptions on one day; before it is done, how many it can be done to, what is credited,
/// and why the others stay as they are (G31).
class BulkLifeDialog final : public FormDialog {
    Q_OBJECT
public:
    BulkLifeDialog(Book& book, std::vector<qint64> subscriptions, LifeWish::Kind kind, QWidget* parent);
    ~BulkLifeDialog() override;

    /// What is to be done to each, after it was accepted.
    const LifeWish& wish() const { return m_wish; }
    void reject() override { done(Rejected); }

protected:
    void retranslate() override;
    void save() override;

private:
    struct Outlook {
        QDate today;
        int looked = 0; ///< at so many of them
        int possible = 0;
        QStringList obstacles; ///< the first few
        std::vector<Money> credits;
    };
    /// Customer by customer; `job` may stop it, and what was looked at until then is told.
    static Result<Outlook> look(Services& services, const Actor& actor, std::span<const qint64> subscriptions,
                                LifeWish wish, JobContext& job);
    LifeWish wanted() const;
    void ask();
    void take(quint64 ticket, Result<Outlook> outlook);
    void stopLooking();
    void show();

    std::vector<qint64> m_subscriptions;
    LifeWish::Kind m_kind;
    LifeWish m_wish;
    std::optional<Outlook> m_outlook;
    quint64 m_ticket = 0;
    QTimer m_timer{this};
    QPointer<Job> m_job; ///< that looks at many
    ActionButton* m_stop;
    DateEdit* m_day;
    DateEdit* m_resumesOn;
    UnusedDaysCombo* m_unused;
    PlainLabel* m_effect;
    PlainLabel* m_figures;
};

} // namespace quittance

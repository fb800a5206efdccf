#pragma once

#include "common/FormDialog.h"
#include "services/SubscriptionService.h"

#include <QTimer>

class QCheckBox;

namespace quittance {

class DateEdit;
class PlainLabel;

/// A pause or an end of many subscriptions on one day; before it is done, how many it can be done to, what is credited,
/// and why the others stay as they are (G31).
class BulkLifeDialog final : public FormDialog {
    Q_OBJECT
public:
    BulkLifeDialog(Book& book, std::vector<qint64> subscriptions, LifeWish::Kind kind, QWidget* parent);

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
    static Result<Outlook> look(Services& services, const Actor& actor, const std::vector<qint64>& subscriptions,
                                LifeWish wish);
    LifeWish wanted() const;
    void ask();
    void show();

    std::vector<qint64> m_subscriptions;
    LifeWish::Kind m_kind;
    LifeWish m_wish;
    std::optional<Outlook> m_outlook;
    quint64 m_ticket = 0;
    QTimer m_timer{this};
    DateEdit* m_day;
    DateEdit* m_resumesOn;
    QCheckBox* m_credit;
    PlainLabel* m_effect;
    PlainLabel* m_figures;
};

} // namespace quittance

#pragma once

#include "common/FormDialog.h"
#include "services/CatalogService.h"
#include "services/SubscriptionService.h"

class QComboBox;
class QLineEdit;

namespace quittance {

class ChangeSummary;
class ConsentFields;
class DateEdit;
class SmallTable;
class StepEdit;

/// A bundle takes the place of the selected subscriptions of one customer (F036); the summary beside the form follows
/// every key, with the engine's own figures.
class RegroupDialog final : public FormDialog {
    Q_OBJECT
public:
    RegroupDialog(Book& book, std::vector<qint64> subscriptions, QWidget* parent);
    /// Once it was accepted.
    SubscriptionId bundle() const { return m_bundle; }

protected:
    void retranslate() override;
    void save() override;
    void failed(const Error& error) override;

private:
    struct Facts {
        ChangeContext context;
        std::vector<Bundle> bundles; ///< that cover the selection
    };
    void build();
    void load();
    static Result<Facts> read(Services& services, const Actor& actor, const std::vector<qint64>& ids);
    void fill();
    void showProducts();
    RegroupWish wish() const;
    void update();

    std::vector<qint64> m_ids;
    std::optional<Facts> m_facts;
    std::optional<Error> m_impossible; ///< the selection cannot be regrouped, whatever is chosen
    SubscriptionId m_bundle;
    bool m_filling = false;

    SmallTable* m_members;
    QComboBox* m_plan;
    StepEdit* m_quantity;
    DateEdit* m_on;
    QLineEdit* m_reason;
    ConsentFields* m_consent = nullptr;
    ChangeSummary* m_summary;
};

} // namespace quittance

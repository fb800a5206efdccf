#pragma once

#include "common/FormDialog.h"
#include "domain/catalog/PlanRow.h"
#include "services/DomainService.h"

#include <QTimer>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QLineEdit;

namespace quittance {

class ConsentFields;
class CustomerPicker;
class DateEdit;
class FactList;
class PlainLabel;

/// A domain that is bought, transferred in or connected (F216–F218), on one screen; what it costs stands beside it
/// before anything is saved, with the engine's own figures.
class NewDomainDialog final : public FormDialog {
    Q_OBJECT
public:
    NewDomainDialog(Book& book, CustomerId customer, QWidget* parent);
    DomainId created() const { return m_created; }

protected:
    void retranslate() override;
    void save() override;

private:
    void build();
    void buildSide();
    DomainOrigin origin() const;
    void showFields();
    void askConsent();
    bool isBilledAnew() const; ///< or connected, or billed by what is there
    void loadPlans();
    void loadPlaces();
    void fillPlaces();
    void loadUnnamed();
    void fillPlans();
    void guessPlan();
    NewDomain draft();
    std::vector<Error> problems(const NewDomain& wanted) const;
    void updatePreview();
    void showPreview(const SubscriptionPreview& preview);
    void showNoPreview(const QString& amount, const QString& why);

    DomainId m_created;
    quint64 m_previewTicket = 0;
    QTimer m_previewTimer{this};
    std::vector<PlanRow> m_plans;           ///< of domains
    std::vector<SubscriptionRow> m_unnamed; ///< that bill no domain yet
    std::vector<Workspace> m_workspaces;
    std::vector<Site> m_sites;
    bool m_planChosen = false; ///< by the person

    QButtonGroup* m_origin;
    QLineEdit* m_name;
    CustomerPicker* m_customer;
    QComboBox* m_workspace;
    QComboBox* m_site;
    QComboBox* m_plan;
    QCheckBox* m_done;
    DateEdit* m_on;
    DateEdit* m_expiresOn;
    DateEdit* m_billedFrom;
    QLineEdit* m_registrar;
    QCheckBox* m_autoRenew;
    QLineEdit* m_code;
    ConsentFields* m_consent = nullptr;
    CustomerId m_asked; ///< whose consent
    PlainLabel* m_nextTitle;
    PlainLabel* m_nextAmount;
    PlainLabel* m_nextText;
    FactList* m_facts;
};

} // namespace quittance

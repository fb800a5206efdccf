#pragma once

#include "common/FormDialog.h"
#include "domain/catalog/PlanRow.h"
#include "domain/workspaces/SeatLedger.h"
#include "domain/workspaces/Workspace.h"
#include "services/SubscriptionService.h"

#include <QHash>
#include <QSet>
#include <QTimer>

class QComboBox;
class QLineEdit;

namespace quittance {

class ConsentFields;
class CustomerPicker;
class DateEdit;
class DecimalEdit;
class FactList;
class PercentEdit;
class PlainLabel;

/// A new subscription: customer, plan, quantity, start; the next payment and what is due by today stand beside it
/// before anything is saved, with the engine's own figures (F029).
class NewSubscriptionDialog final : public FormDialog {
    Q_OBJECT
public:
    NewSubscriptionDialog(Book& book, CustomerId customer, QWidget* parent);
    SubscriptionId created() const { return m_created; }

protected:
    void retranslate() override;
    void save() override;

private:
    void build();
    void buildSide();
    void loadPlans();
    void loadPlaces();
    void fillPlaces();
    void fillSites();
    /// What is counted has no quantity to be typed; says what is counted today.
    void showCounted();
    /// Fills in the code that the plan begins with, where nobody typed another one.
    void introduce();
    /// A plan of domains asks which one is ordered with it.
    void showDomain();
    void updatePreview();
    void showPreview(const SubscriptionPreview& preview);
    void showNoPreview(const QString& why);
    Subscription draft();
    /// What is wrong with it, by field.
    std::vector<Error> problems(const Subscription& wanted) const;

    SubscriptionId m_created;
    quint64 m_previewTicket = 0;
    QTimer m_previewTimer{this};
    struct CountedPlan {
        LicenceUnit unit;
        LicenceCounting counting;
    };
    QHash<PlanId, CountedPlan> m_counted;   ///< the plans whose licences are counted
    QSet<PlanId> m_ofDomains;               ///< the plans that a domain is ordered with
    QHash<PlanId, QString> m_introductions; ///< the codes that plans begin with
    QString m_introduction;                 ///< what was filled in
    PlanId m_introducedFor;                 ///< the plan that it was filled in for: what is empty then was taken out
    std::vector<Workspace> m_workspaces;
    std::vector<Site> m_sites;

    CustomerPicker* m_customer;
    QComboBox* m_plan;
    QComboBox* m_workspace;
    QComboBox* m_site;
    DecimalEdit* m_quantity;
    PercentEdit* m_discount;
    DateEdit* m_start;
    DateEdit* m_lastDay;
    QComboBox* m_method;
    QLineEdit* m_domain;
    QLineEdit* m_code;
    ConsentFields* m_consent = nullptr;
    PlainLabel* m_nextTitle;
    PlainLabel* m_nextAmount;
    PlainLabel* m_nextText;
    FactList* m_facts;
};

} // namespace quittance

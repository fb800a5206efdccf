#pragma once

#include "base/ChangeSet.h"
#include "common/Backend.h"
#include "common/ChangeWatch.h"
#include "domain/access/Actor.h"
#include "domain/access/Scope.h"
#include "domain/company/Company.h"
#include "domain/invoices/InvoiceRow.h"
#include "domain/payments/PaymentRow.h"
#include "domain/subscriptions/SubscriptionRow.h"

#include <QObject>

namespace quittance {

/// The open book as the window sees it: where it is, who works, its company, the way to the services, and the requests
/// of one page to another. Pages know the Book, never each other.
class Book : public QObject {
    Q_OBJECT
public:
    struct Facts {
        QString location; ///< as --database takes it, without password
        QString displayName;
        bool server = false;
        bool readOnly = false;
        bool demo = false;
    };

    Book(Facts facts, Actor actor, Backend::Factory factory, QObject* parent = nullptr);

    Backend& backend() { return m_backend; }
    const Facts& facts() const { return m_facts; }
    const Actor& actor() const { return m_actor; }
    /// True when the actor may and the book can be written.
    bool may(Permission permission) const;
    /// Why an action is off, for its tool tip; empty when it may.
    QString whyNot(Permission permission) const;

    /// The company as last read; none until there is one.
    const std::optional<Company>& company() const { return m_company; }
    /// Reads the company again; `companyChanged` follows.
    void loadCompany();

    /// What the window is restricted to; every list, count and export of a page is asked through within().
    const NamedScope& scope() const { return m_scope; }
    void setScope(const NamedScope& scope);
    /// The filter as the window's restriction narrows it.
    template <typename Filter>
    Filter within(Filter filter) const {
        filter.scope = m_scope.scope;
        return filter;
    }

signals:
    void companyChanged();
    void scopeChanged();
    /// What a transaction changed, here or elsewhere.
    void changed(const quittance::ChangeSet& changes);

    // what one page asks of another
    void openCustomerRequested(quittance::CustomerId id);
    void openSubscriptionRequested(quittance::SubscriptionId id);
    void openDomainRequested(quittance::DomainId id);
    void domainWindowRequested(quittance::DomainId id); ///< in a window of its own
    void openInvoiceRequested(quittance::InvoiceId id);
    void openPaymentRequested(quittance::PaymentId id);
    void showPaymentsRequested(const quittance::PaymentFilter& filter);
    void showInvoicesRequested(const quittance::InvoiceFilter& filter);
    void showSubscriptionsRequested(const quittance::SubscriptionFilter& filter);
    void newSubscriptionRequested(quittance::CustomerId customer);
    /// Opens the settings at a field: "company.siren", "numbering"…; or a customer's: "customer.vatOverride" with its
    /// id.
    void settingsRequested(const QString& field);
    void editCustomerRequested(quittance::CustomerId id, const QString& field);
    void billingRunRequested();
    void importRequested();
    void todoRequested();
    /// An action of a page, both by their object names: "customers", "newCustomerAction".
    void actionRequested(const QString& page, const QString& action);
    /// One thing in a window of its own: a customer, a subscription or a document.
    void windowRequested(quittance::Noun noun, qint64 id);

private:
    void tell(const ChangeSet& changes);
    void checkScope();

    Facts m_facts;
    Actor m_actor;
    Backend m_backend;
    ChangeWatch m_watch;
    std::optional<Company> m_company;
    NamedScope m_scope;
};

} // namespace quittance

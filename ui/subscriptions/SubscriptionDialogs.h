#pragma once

#include "base/OperationId.h"
#include "common/Book.h"
#include "services/SubscriptionService.h"

#include <QDialog>

class QComboBox;
class QLineEdit;

namespace quittance {

class ActionButton;
class FormErrors;
class FormLayout;

/// A small dialog with one form and two buttons: the frame of those below.
class SubscriptionDialog : public QDialog {
    Q_OBJECT
public:
    OperationId operation() const { return m_operation; }

protected:
    SubscriptionDialog(const QString& title, const QString& subtitle, const QString& verb, QWidget* parent);
    FormLayout* form() const { return m_form; }
    FormErrors* errors() const { return m_errors; }
    /// Whether the verb can be pressed.
    void setReady(bool ready);

private:
    OperationId m_operation = OperationId::create();
    FormLayout* m_form;
    FormErrors* m_errors;
    ActionButton* m_save;
};

/// Which site a service is for; a new one can be named here.
class AssignSiteDialog final : public SubscriptionDialog {
    Q_OBJECT
public:
    AssignSiteDialog(Book& book, const SubscriptionDetail& detail, QWidget* parent);
    std::optional<SiteId> site() const; ///< none: unassigned
    QString newSite() const;            ///< a name that is not in the list
    void accept() override;

private:
    QComboBox* m_site;
};

/// How the money is expected: as the customer, or a way of its own.
class MethodDialog final : public SubscriptionDialog {
    Q_OBJECT
public:
    MethodDialog(const SubscriptionDetail& detail, QWidget* parent);
    /// Of several: `what` says which.
    MethodDialog(const QString& what, QWidget* parent);
    std::optional<CollectionMethod> method() const;

private:
    void addMethods(const QString& asCustomer);

    QComboBox* m_method;
};

} // namespace quittance

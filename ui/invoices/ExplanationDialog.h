#pragma once

#include "domain/billing/BillingEngine.h"
#include "domain/invoices/Invoice.h"

#include <QDialog>

namespace quittance {

/// "Explain this amount" (G30): how one line came about, step by step: of a document from its frozen copy, of what is
/// only proposed from the engine.
class ExplanationDialog final : public QDialog {
    Q_OBJECT
public:
    ExplanationDialog(const Invoice& invoice, int position, QWidget* parent);
    ExplanationDialog(const ProposedLine& line, QWidget* parent);

private:
    void build(const QString& where, const QString& what, const Money& amount, const QStringList& steps);
};

} // namespace quittance

#pragma once

#include "domain/invoices/Invoice.h"

#include <QDialog>

namespace quittance {

/// "Explain this amount" (G30): how one line of a document came about, step by step, from its frozen copy.
class ExplanationDialog final : public QDialog {
    Q_OBJECT
public:
    ExplanationDialog(const Invoice& invoice, int position, QWidget* parent);
};

} // namespace quittance

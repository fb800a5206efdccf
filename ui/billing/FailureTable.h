#pragma once

#include "common/ReasonTable.h"
#include "services/BillingRun.h"

namespace quittance {

/// Customers that cannot be billed, and why; Enter or a double-click asks for what is to be corrected.
class FailureTable final : public ReasonTable {
    Q_OBJECT
public:
    FailureTable(const QString& name, QWidget* parent);

    void setFailures(const std::vector<RunFailure>& failures);
    void retranslate();

signals:
    void failureOpened(const quittance::RunFailure& failure);

private:
    std::vector<RunFailure> m_failures;
};

} // namespace quittance

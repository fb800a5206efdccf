#include "billing/FailureTable.h"

namespace quittance {

FailureTable::FailureTable(const QString& name, QWidget* parent) : ReasonTable(name, parent) {
    connect(this, &ReasonTable::opened, this,
            [this](qint64 index) { emit failureOpened(m_failures[static_cast<size_t>(index)]); });
}

void FailureTable::setFailures(const std::vector<RunFailure>& failures) {
    m_failures = failures;
    std::vector<Reason> reasons;
    reasons.reserve(failures.size());
    for (const RunFailure& failure : failures)
        reasons.push_back(
            {.id = static_cast<qint64>(reasons.size()), .name = failure.customerName, .why = failure.message});
    setReasons(std::move(reasons));
}

void FailureTable::retranslate() {
    setHeadings(tr("Customer"), tr("Why it cannot be billed"));
    setAccessibleName(tr("What cannot be billed"));
}

} // namespace quittance

#pragma once

#include <QtGlobal>

#include <utility>
#include <vector>

namespace quittance {

/// The nouns that pages show and that a write can change.
enum class Noun : quint8 {
    Company,
    Customer,
    Workspace,
    Product,
    Plan,
    Subscription,
    Invoice,
    Payment,
    BillingRun,
    Settings,
};

/// What one transaction changed; announced as one set after its commit. Id 0 means "many": reload the noun.
class ChangeSet {
public:
    void add(Noun noun, qint64 id = 0) { m_changes.emplace_back(noun, id); }
    bool isEmpty() const { return m_changes.empty(); }
    bool touches(Noun noun) const {
        for (const auto& change : m_changes)
            if (change.first == noun)
                return true;
        return false;
    }
    const std::vector<std::pair<Noun, qint64>>& changes() const { return m_changes; }
    void clear() {
        m_changes.clear();
        m_auditRows.clear();
    }

    /// The audit rows of the transaction: by them a program knows its own changes among those of others.
    void addAuditRow(qint64 id) { m_auditRows.push_back(id); }
    const std::vector<qint64>& auditRows() const { return m_auditRows; }

private:
    std::vector<std::pair<Noun, qint64>> m_changes;
    std::vector<qint64> m_auditRows;
};

} // namespace quittance

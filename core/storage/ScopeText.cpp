#include "storage/ScopeText.h"

namespace quittance {

void addWithMerged(QueryText& query, CustomerId customer) {
    query.add(" IN (SELECT k.id FROM customer k WHERE k.id = ? UNION ALL "
              "SELECT m.customer_id FROM merged_customer m WHERE m.survivor_id = ?)",
              customer, customer);
}

void addDocumentsOf(QueryText& query, const Scope& scope) {
    if (scope.customer) {
        query.add(" AND i.customer_id");
        addWithMerged(query, *scope.customer);
    }
    if (scope.workspace)
        query.add(" AND EXISTS (SELECT 1 FROM invoice_line l JOIN subscription s ON s.id = l.subscription_id "
                  "WHERE l.invoice_id = i.id AND s.workspace_id = ?)",
                  *scope.workspace);
}

} // namespace quittance

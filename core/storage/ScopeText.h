#pragma once

#include "domain/access/Scope.h"
#include "storage/QueryText.h"

namespace quittance {

/// " IN (…)": the customer and those who were merged into it, to whom its older documents were issued.
void addWithMerged(QueryText& query, CustomerId customer);
/// " AND …" for the documents `i` of a scope. A document of several workspaces belongs to each of them; a credit note
/// is where its lines are.
void addDocumentsOf(QueryText& query, const Scope& scope);

} // namespace quittance

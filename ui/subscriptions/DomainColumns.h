#pragma once

#include "common/FilterField.h"
#include "common/Rows.h"
#include "domain/domains/DomainRow.h"

namespace quittance {

StatusLook domainLook(DomainState state);
StatusLook mailboxLook(MailboxState state);
/// "10/03/2027 · 5 days left"; no text where it does not expire.
StatusLook expiryLook(const DomainRow& row);
/// Whether and why what bills it is over or ends; empty: it goes on.
QString billingEnd(const DomainRow& row);

std::vector<Column<DomainRow>> domainColumns();
std::vector<FilterField> domainFilters();

} // namespace quittance

#pragma once

#include "common/FilterField.h"
#include "common/Rows.h"
#include "domain/promotions/VoucherRow.h"

namespace quittance {

/// The columns of the list of vouchers, and what its advanced filter asks for. In the order of VoucherColumn.
std::vector<Column<VoucherRow>> voucherColumns();
std::vector<FilterField> voucherFilters();

StatusLook voucherLook(VoucherState state);
/// What it is for, in the language of the window.
QString rewardText(const VoucherRow& row);
/// "12/03/2026 · 9 days left"; a dash when nothing is to be done any more.
StatusLook deadlineLook(const VoucherRow& row);

} // namespace quittance

#pragma once

#include "domain/promotions/Promotion.h"

namespace quittance {

/// One use of a code as its register shows it.
struct PromotionUseRow {
    PromotionUseId id;
    CustomerId customerId;
    QString customerName;
    SubscriptionId subscriptionId; ///< the first stretch that has it; not valid: none has it any more
    QString subscriptionCode;
    QDate usedOn;
    QString recordedBy;
    std::vector<Money> cost; ///< taken off issued bills so far, without VAT; one a currency
};

} // namespace quittance

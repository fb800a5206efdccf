#include "services/PaymentService.h"

#include "services/Records.h"
#include "services/Settling.h"
#include "storage/Database.h"

namespace quittance {

using namespace Qt::Literals::StringLiterals;

Result<PaymentId> PaymentService::settle(const Actor& actor, const SettlementDraft& draft,
                                         const OperationId& operation) {
    const auto settled = runCommand(m_database, m_clock, actor, Permission::RecordPayments, operation,
                                    u"settle invoice"_s, [&](CommandContext& context) -> Result<qint64> {
                                        const auto payment =
                                            settling::settle(context, draft, businessDay(context.session, m_clock));
                                        if (!payment)
                                            return payment.error();
                                        return payment->value;
                                    });
    if (!settled)
        return settled.error();
    return PaymentId{*settled};
}

} // namespace quittance

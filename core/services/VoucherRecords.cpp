#include "services/Records.h"
#include "storage/CatalogStore.h"
#include "storage/VoucherStore.h"

namespace quittance::records {

using namespace Qt::Literals::StringLiterals;

Result<> grantVoucher(CommandContext& context, const Subscription& purchase, const Plan& plan, QDate today) {
    VoucherStore store(context.session);
    const auto offer = store.offer(plan.id);
    const auto product = offer ? CatalogStore(context.session).product(plan.productId) : std::nullopt;
    if (!product || !grantsVouchers(*product, plan))
        return {};
    Voucher voucher = granted(*offer, purchase.startDate);
    if (voucher.claimUntil < today || store.grantedBy(purchase.id) ||
        !store.isFirstPurchase(purchase.workspaceId, purchase.id))
        return {};
    voucher.workspace = purchase.workspaceId;
    voucher.grantedBy = purchase.id;
    voucher.code = CodeSeries(context.session, CodeSeries::Kind::Voucher).next();
    voucher.id = store.insert(voucher);
    QJsonObject facts = toJson(voucher);
    facts.insert(u"granted_by"_s, purchase.code);
    context.audit(u"grant"_s, u"voucher"_s, voucher.id.value, voucher.code, {}, facts);
    return {};
}

} // namespace quittance::records

#include "domain/billing/LicenceCount.h"
#include "services/Records.h"
#include "storage/CatalogStore.h"
#include "storage/SubscriptionStore.h"

namespace quittance::records {

using namespace Qt::Literals::StringLiterals;

namespace {

struct CatalogRecordsText {
    Q_DECLARE_TR_FUNCTIONS(quittance::CatalogRecords)
};

Error codeTaken(const QString& code) {
    return {ErrorCode::Conflict, CatalogRecordsText::tr("The code %1 is taken already. Choose another one.").arg(code),
            u"code"_s};
}

/// "P0001-1", "P0001-2"…: the next free code of a product's plans.
QString nextPlanCode(CatalogStore& store, const Product& product) {
    for (size_t n = store.plansOf(product.id).size() + 1;; ++n) {
        QString code = product.code % u'-' % QString::number(n);
        if (!store.planByCode(code))
            return code;
    }
}

/// What decides how subscriptions are billed: fixed once there is one.
bool billsAlike(const Plan& a, const Plan& b) {
    return a.billing == b.billing && a.intervalCount == b.intervalCount && a.intervalUnit == b.intervalUnit &&
           a.pricing == b.pricing && a.counting == b.counting;
}

} // namespace

Result<ProductId> saveProduct(CommandContext& context, Product product, CodeSeries* codes) {
    product = normalised(std::move(product));
    if (auto valid = require(validate(product)); !valid)
        return valid.error();
    CatalogStore store(context.session);
    if (!product.code.isEmpty()) {
        const auto other = store.productByCode(product.code);
        if (other && other->id != product.id)
            return codeTaken(product.code);
    }
    if (!product.id.isValid()) {
        if (product.code.isEmpty()) {
            CodeSeries series(context.session, CodeSeries::Kind::Product);
            product.code = (codes ? *codes : series).next();
        }
        product.id = store.insert(product);
        context.audit(u"create"_s, u"product"_s, product.id.value, product.code, {}, toJson(product));
        return product.id;
    }
    const auto before = store.product(product.id);
    if (!before)
        return Error{ErrorCode::NotFound, CatalogRecordsText::tr("This product does not exist any more.")};
    if (product.code.isEmpty())
        product.code = before->code;
    if (before->version != product.version)
        return changedMeanwhile(before->code);
    if (*before == product)
        return product.id;
    if (before->kind != product.kind)
        for (const Plan& plan : store.plansOf(product.id))
            if (plan.counting != LicenceCounting::Agreed)
                return Error{ErrorCode::InUse,
                             CatalogRecordsText::tr("The plan %1 counts licences of this kind. Make a new product for "
                                                    "the other kind.")
                                 .arg(plan.code),
                             u"kind"_s};
    if (!store.update(product))
        return changedMeanwhile(before->code);
    context.audit(u"update"_s, u"product"_s, product.id.value, product.code, toJson(*before), toJson(product));
    return product.id;
}

Result<PlanId> savePlan(CommandContext& context, Plan plan, const std::optional<Price>& firstPrice) {
    plan = normalised(std::move(plan));
    if (auto valid = require(validate(plan)); !valid)
        return valid.error();
    CatalogStore store(context.session);
    const auto product = store.product(plan.productId);
    if (!product)
        return Error{ErrorCode::NotFound, CatalogRecordsText::tr("This product does not exist any more."),
                     u"productId"_s};
    if (plan.counting != LicenceCounting::Agreed && !licenceUnit(product->kind))
        return invalid(CatalogRecordsText::tr("Only team licences and seat licences are counted. Choose another kind "
                                              "for the product, or the quantity agreed."),
                       u"counting"_s);
    if (!plan.code.isEmpty()) {
        const auto other = store.planByCode(plan.code);
        if (other && other->id != plan.id)
            return codeTaken(plan.code);
    }
    if (!plan.id.isValid()) {
        if (plan.code.isEmpty())
            plan.code = nextPlanCode(store, *product);
        plan.id = store.insert(plan);
        context.audit(u"create"_s, u"plan"_s, plan.id.value, plan.code, {}, toJson(plan));
        if (firstPrice) {
            Price price = *firstPrice;
            price.planId = plan.id;
            if (auto saved = savePrice(context, price); !saved)
                return saved.error();
        }
        return plan.id;
    }
    const auto before = store.plan(plan.id);
    if (!before)
        return Error{ErrorCode::NotFound, CatalogRecordsText::tr("This plan does not exist any more.")};
    if (plan.code.isEmpty())
        plan.code = before->code;
    if (before->version != plan.version)
        return changedMeanwhile(before->code);
    if (*before == plan)
        return plan.id;
    const bool moved = before->productId != plan.productId;
    if ((moved || !billsAlike(*before, plan)) && store.isSubscribed(plan.id)) {
        const QString field = moved                                       ? u"productId"_s
                              : before->billing != plan.billing           ? u"billing"_s
                              : before->pricing != plan.pricing           ? u"pricing"_s
                              : before->counting != plan.counting         ? u"counting"_s
                              : before->intervalUnit != plan.intervalUnit ? u"intervalUnit"_s
                                                                          : u"intervalCount"_s;
        return Error{
            ErrorCode::InUse,
            CatalogRecordsText::tr("Subscriptions use this plan: product, frequency, pricing, billing type and "
                                   "count of licences stay as they are. Copy the plan and change the copy."),
            field};
    }
    if (before->billing != plan.billing || before->pricing != plan.pricing) {
        for (const Price& price : store.prices(plan.id))
            if (const auto misfits = validate(normalised(price, plan), plan); !misfits.empty())
                return Error{ErrorCode::Conflict,
                             CatalogRecordsText::tr("The plan has a price that does not fit: %1 Make a new plan, whose "
                                                    "first price is entered with it.")
                                 .arg(misfits.front().message),
                             before->pricing != plan.pricing ? u"pricing"_s : u"billing"_s};
    }
    if (!store.update(plan))
        return changedMeanwhile(before->code);
    if (before->vatRate != plan.vatRate || before->vatExempt != plan.vatExempt)
        SubscriptionStore(context.session).refreshAmounts(*before, plan);
    const QString action = before->archived == plan.archived ? u"update"_s
                           : plan.archived                   ? u"archive"_s
                                                             : u"unarchive"_s;
    context.audit(action, u"plan"_s, plan.id.value, plan.code, toJson(*before), toJson(plan));
    return plan.id;
}

Result<PriceId> savePrice(CommandContext& context, Price price) {
    CatalogStore store(context.session);
    const auto plan = store.plan(price.planId);
    if (!plan)
        return Error{ErrorCode::NotFound, CatalogRecordsText::tr("This plan does not exist any more."), u"planId"_s};
    price = normalised(std::move(price), *plan);
    if (auto valid = require(validate(price, *plan)); !valid)
        return valid.error();
    const auto existing = store.priceFrom(price.planId, price.currency, price.validFrom);
    if (!existing) {
        price.id = store.insert(price, context.nowMs);
        context.audit(u"add_price"_s, u"plan"_s, plan->id.value, plan->code, {}, toJson(price));
        return price.id;
    }
    price.id = existing->id;
    if (*existing == price)
        return price.id;
    if (store.isSold(existing->id))
        return Error{
            ErrorCode::Conflict,
            CatalogRecordsText::tr("Subscriptions have the price that starts on this day. Choose a later day: the "
                                   "new price counts from then on."),
            u"validFrom"_s};
    store.replace(price);
    context.audit(u"change_price"_s, u"plan"_s, plan->id.value, plan->code, toJson(*existing), toJson(price));
    return price.id;
}

} // namespace quittance::records

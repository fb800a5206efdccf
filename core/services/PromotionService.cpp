#include "services/PromotionService.h"

#include "services/Records.h"
#include "storage/CatalogStore.h"
#include "storage/Database.h"
#include "storage/PromotionStore.h"

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

struct PromotionText {
    Q_DECLARE_TR_FUNCTIONS(quittance::PromotionService)
};

Error gone() { return {ErrorCode::NotFound, PromotionText::tr("This promotion code does not exist any more.")}; }

/// The bill of those who have used it.
bool sameTerms(const Promotion& a, const Promotion& b) {
    return a.code == b.code && a.rate == b.rate && a.amounts == b.amounts && a.duration == b.duration &&
           a.periods == b.periods;
}

Result<Promotion> stored(PromotionStore& store, PromotionId id, qint64 version) {
    auto promotion = store.promotion(id);
    if (!promotion)
        return gone();
    if (promotion->version != version)
        return records::changedMeanwhile(promotion->code);
    return *std::move(promotion);
}

Result<qint64> change(CommandContext& context, const Promotion& before, const Promotion& after) {
    if (after == before)
        return before.id.value;
    if (!PromotionStore(context.session).update(after))
        return records::changedMeanwhile(before.code);
    context.audit(u"update"_s, u"promotion"_s, before.id.value, after.code, toJson(before), toJson(after));
    return before.id.value;
}

} // namespace

Result<std::vector<Promotion>> PromotionService::all(const Actor& actor) {
    if (auto allowed = actor.require(Permission::ViewBook); !allowed)
        return allowed.error();
    return m_database.read(
        [](Session& session) -> Result<std::vector<Promotion>> { return PromotionStore(session).all(); });
}

Result<std::vector<PromotionUseRow>> PromotionService::uses(const Actor& actor, PromotionId id) {
    if (auto allowed = actor.require(Permission::ViewBook); !allowed)
        return allowed.error();
    return m_database.read(
        [id](Session& session) -> Result<std::vector<PromotionUseRow>> { return PromotionStore(session).uses(id); });
}

Result<Promotion> PromotionService::save(const Actor& actor, const Promotion& promotion, const OperationId& operation) {
    const auto saved = runCommand(
        m_database, m_clock, actor, Permission::ManageCatalog, operation, u"promotion.save"_s,
        [&promotion](CommandContext& context) -> Result<qint64> {
            PromotionStore store(context.session);
            Promotion wanted = normalised(promotion);
            if (auto valid = records::require(validate(wanted)); !valid)
                return valid.error();
            if (const auto same = store.byCode(wanted.code); same && same->id != wanted.id)
                return Error{ErrorCode::Conflict, PromotionText::tr("There is a code %1 already.").arg(same->code),
                             u"code"_s};
            for (const PlanId plan : wanted.plans)
                if (!CatalogStore(context.session).plan(plan))
                    return invalid(PromotionText::tr("One of the plans does not exist any more."), u"plans"_s);
            if (!wanted.id.isValid()) {
                wanted.id = store.insert(wanted);
                context.audit(u"create"_s, u"promotion"_s, wanted.id.value, wanted.code, {}, toJson(wanted));
                return wanted.id.value;
            }
            const auto before = stored(store, wanted.id, wanted.version);
            if (!before)
                return before.error();
            wanted.uses = before->uses;
            if (before->uses > 0 && !sameTerms(*before, wanted))
                return Error{ErrorCode::InUse,
                             PromotionText::tr("%1 was used already: what it takes off stays as it is. Archive it, and "
                                               "make another code.")
                                 .arg(before->code),
                             u"code"_s};
            if (wanted.mostUses && *wanted.mostUses < before->uses)
                return invalid(PromotionText::tr("It was used %1 times already.").arg(before->uses), u"mostUses"_s);
            return change(context, *before, wanted);
        });
    if (!saved)
        return saved.error();
    return m_database.read([&saved](Session& session) -> Result<Promotion> {
        if (auto kept = PromotionStore(session).promotion(PromotionId{*saved}))
            return *std::move(kept);
        return gone();
    });
}

Result<> PromotionService::setArchived(const Actor& actor, PromotionId id, bool archived, qint64 version,
                                       const OperationId& operation) {
    const auto done = runCommand(m_database, m_clock, actor, Permission::ManageCatalog, operation,
                                 u"promotion.archive"_s, [&](CommandContext& context) -> Result<qint64> {
                                     PromotionStore store(context.session);
                                     const auto before = stored(store, id, version);
                                     if (!before)
                                         return before.error();
                                     Promotion after = *before;
                                     after.archived = archived;
                                     return change(context, *before, after);
                                 });
    return done ? Result<>() : Result<>(done.error());
}

} // namespace quittance

#pragma once

#include "domain/promotions/PromotionUseRow.h"
#include "storage/Session.h"

#include <optional>
#include <vector>

namespace quittance {

/// Promotion codes and their uses.
class PromotionStore {
public:
    explicit PromotionStore(Session& session) : m_session(session) {}

    std::vector<Promotion> all();
    std::optional<Promotion> promotion(PromotionId id);
    /// As it was typed, whatever its case, accents and signs.
    std::optional<Promotion> byCode(const QString& typed);

    PromotionId insert(const Promotion& promotion);
    /// False when the stored version is another one.
    bool update(const Promotion& promotion);

    /// The codes that the customer, or one who was merged into it, has used.
    std::vector<PromotionId> usedBy(CustomerId customer);
    /// Counts a use and writes it down; none when the code is used up, also by others at the same moment.
    std::optional<PromotionUseId> use(PromotionId promotion, CustomerId customer, QDate day, qint64 atMs,
                                      const QString& actor, const QString& operationId);

    /// The register of a code's uses with what each has taken off issued bills so far, oldest first.
    std::vector<PromotionUseRow> uses(PromotionId promotion);

private:
    std::vector<Promotion> withParts(std::vector<Promotion> promotions);
    void writeParts(PromotionId id, const Promotion& promotion);

    Session& m_session;
};

} // namespace quittance

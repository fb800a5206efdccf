#include "services/DemoHistory.h"
#include "storage/CustomerNoteStore.h"
#include "storage/PromotionStore.h"

#include <algorithm>

// The promotion codes of the sample company: one for newcomers, one for partners that holds for good, one that has
// lapsed and one that was put away. Without luck: the rest of the book of a seed stays the same.
namespace quittance::demo {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto welcome = "BIENVENUE"_L1;
constexpr auto partner = "PARTENAIRE"_L1;
constexpr auto autumn = "RENTREE"_L1;

} // namespace

void History::addPromotions(CommandContext& context) {
    PromotionStore store(context.session);
    std::vector<PlanId> monthly;
    for (const Plan& plan : m_plans)
        if (plan.billing == BillingType::Recurring && plan.intervalUnit == IntervalUnit::Month &&
            plan.intervalCount == 1)
            monthly.push_back(plan.id);

    Promotion code;
    code.code = welcome;
    code.note = u"Pour les nouveaux abonnements mensuels"_s;
    code.rate = Rate::fromMillionths(200'000);
    code.duration = PromotionDuration::Periods;
    code.periods = 3;
    code.plans = monthly;
    code.validFrom = m_first;
    store.insert(code);

    code.code = partner;
    code.note = u"Accord avec nos partenaires"_s;
    code.rate = Rate::fromMillionths(100'000);
    code.duration = PromotionDuration::Forever;
    code.periods = 1;
    store.insert(code);

    // The last September that is over.
    const int year = m_options.today.year() - (m_options.today.month() > 9 ? 0 : 1);
    code.code = autumn;
    code.note = u"Campagne de rentrée %1"_s.arg(year);
    code.rate = {};
    code.amounts = {Money::fromMinor(15'00, Currency::eur())};
    code.duration = PromotionDuration::Once;
    code.validFrom = QDate(year, 9, 1);
    code.validUntil = QDate(year, 9, 30);
    code.mostUses = 50;
    store.insert(code);

    code.code = u"SALON-%1"_s.arg(m_first.year());
    code.note = u"Cartes distribuées au salon"_s;
    code.rate = Rate::fromMillionths(500'000);
    code.amounts.clear();
    code.validFrom = m_first;
    code.validUntil.reset();
    code.archived = true;
    store.insert(code);
}

/// The code that the subscription begins with: of a partner, in the campaign, or of one in four; none where the
/// customer has had it already.
std::optional<AppliedPromotion> History::promotionFor(CommandContext& context, const Subscription& draft,
                                                      const Client& client) {
    PromotionStore store(context.session);
    const std::vector<PromotionId> used = store.usedBy(client.customer.id);
    const auto holds = [&](QLatin1StringView code) {
        const auto promotion = store.byCode(code);
        return std::ranges::find(promotion->plans, draft.planId) != promotion->plans.end() &&
               std::ranges::find(used, promotion->id) == used.end() && draft.startDate >= *promotion->validFrom &&
               (!promotion->validUntil || draft.startDate <= *promotion->validUntil) &&
               (promotion->amounts.empty() || client.customer.currency == Currency::eur());
    };
    AppliedPromotion entered;
    const QStringList tags = CustomerNoteStore(context.session).tags(client.customer.id);
    if (tags.contains("Partenaire"_L1) && holds(partner))
        entered.code = partner;
    else if (holds(autumn))
        entered.code = autumn;
    else if (m_started % 4 == 1 && holds(welcome))
        entered.code = welcome;
    else
        return {};
    return entered;
}

} // namespace quittance::demo

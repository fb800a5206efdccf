#include "domain/billing/BillingEngine.h"

#include "domain/catalog/PriceParts.h"
#include "domain/taxes/DocumentLanguage.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace quittance {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(quittance::BillingEngine)
};

/// The rate that a tax-included price contains where no VAT is charged: that of the plan, unless the seller or the
/// product never bear VAT, so that the price has none in it.
Rate containedRate(const TaxDecision& tax, const Plan& plan) {
    switch (tax.reason) {
    case VatReason::SellerFranchise:
    case VatReason::ExemptProduct: return {};
    default: return tax.category == VatCategory::Standard ? tax.rate : plan.vatRate;
    }
}

Money netAmount(const PricePart& part, Currency currency, DayShare share, Rate discount, Rate contained) {
    if (contained.isZero())
        return proratedAmount(part.price, part.quantity, share, discount, currency);
    const ExactAmount exact =
        ExactAmount::of(part.price, part.quantity, share, discount, currency).withoutTax(contained);
    return Money::fromMinor(exact.rounded(Rounding::HalfUp), currency);
}

/// The unit of a whole flat period is time; everything else counts in pieces (UN/ECE recommendation 20).
QString unitCode(const Plan& plan, PricePart::Kind kind, DayShare share) {
    if (kind == PricePart::Kind::Price && plan.billing == BillingType::Recurring &&
        plan.pricing == PricingModel::Flat && plan.intervalCount == 1 && share.isWhole()) {
        switch (plan.intervalUnit) {
        case IntervalUnit::Day: return u"DAY"_s;
        case IntervalUnit::Week: return u"WEE"_s;
        case IntervalUnit::Month: return u"MON"_s;
        case IntervalUnit::Year: return u"ANN"_s;
        }
    }
    return u"C62"_s;
}

/// The list price with discount, proration and contained tax folded in, at six decimals.
UnitPrice foldedPrice(const ProposedLine& line) {
    const Rate contained = line.explanation.taxIncluded ? line.explanation.taxRate : Rate{};
    if (line.share.isWhole() && line.discount.isZero() && contained.isZero())
        return line.listPrice;
    const Int128 kept = Rate::one - line.discount.millionths();
    const Int128 numerator = Int128{line.listPrice.millionths()} * line.share.used * kept;
    const Int128 denominator = Int128{line.share.total} * (Rate::one + contained.millionths());
    return UnitPrice::fromMillionths(divideRounded(numerator, denominator, Rounding::HalfUp));
}

/// The net unit price that gives the rounded net again when it is multiplied by the quantity (decisions 11). The folded
/// price does nearly always; else net ÷ quantity at six decimals does for quantities up to 10,000 in a currency with
/// two decimals. Beyond that no price of six decimals may exist, and net ÷ quantity is the nearest.
UnitPrice netUnitPrice(const ProposedLine& line) {
    const auto givesNet = [&line](UnitPrice price) {
        return Money::product(price, line.quantity, line.net.currency(), Rounding::HalfUp) == line.net;
    };
    const UnitPrice folded = foldedPrice(line);
    if (line.quantity.isZero() || givesNet(folded))
        return folded;
    const Int128 net = Int128{line.net.minor()} * (UnitPrice::one / powerOfTen(line.net.currency().decimals()));
    return UnitPrice::fromMillionths(divideRounded(net * Quantity::one, line.quantity.millionths(), Rounding::HalfUp));
}

/// What lowers a period without being a promotion code is a voucher.
QString nameOf(const AppliedPromotion& applied, const QString& language) {
    return applied.promotion.isValid() ? u", code "_s : language == "fr"_L1 ? u", bon d’achat "_s : u", voucher "_s;
}

/// The code that lowers a period, if any.
const AppliedPromotion* promotionFor(const Subscription& subscription, QDate periodStart) {
    const auto& promotion = subscription.promotion;
    return promotion && promotion->covers(periodStart) ? &*promotion : nullptr;
}

/// Builds the proposal of one customer.
class CustomerBilling {
public:
    explicit CustomerBilling(const BillingInput& input)
        : m_input(input), m_language(documentLanguage(input.customer.language)) {}

    Result<> add(const BillableSubscription& item);
    Proposal finish();

private:
    struct Draft {
        ProposedInvoice invoice;
        std::vector<Money> gross;           ///< per line; empty while no price includes tax
        std::vector<PendingCharge> pending; ///< that are lines of it, in their order
    };
    struct Decided {
        SupplyKind supply;
        Rate planRate;
        bool exempt;
        QString exemptionReason;
        TaxDecision decision;
        std::vector<TaxWarning> warnings;
    };

    /// One part of the price over some days; the key (subscription, charge, period start) is unique for ever.
    struct Charge {
        const PricePart& part;
        QString name;
        QString description;
        Period period;
        Period aligned;
        DayShare share;
        Rate discount;
    };

    Result<const Decided*> decide(const BillableSubscription& item);
    Draft& draftFor(const BillableSubscription& item);
    void addPeriod(const BillableSubscription& item, const PriceParts& parts, const UnbilledPeriods& periods,
                   const Decided& decided);
    void addPromotion(const BillableSubscription& item, const UnbilledPeriods& periods, size_t first,
                      const Decided& decided);
    void addSetup(const BillableSubscription& item, QDate day, const Decided& decided);
    void addLine(const BillableSubscription& item, const Charge& charge, const Decided& decided);
    void addPending(const BillableSubscription& item, const PendingCharge& pending, const Decided& decided);
    void holdCreditsBack(Draft& draft);
    void addTotals(Draft& draft);

    const BillingInput& m_input;
    QString m_language;
    std::vector<Decided> m_decided; ///< one customer has few kinds of lines: each is decided once
    std::vector<Draft> m_drafts;
    std::vector<BilledState> m_states;
    std::vector<PendingCharge> m_heldBack;
};

/// The bill's name of what is sold: product and plan, once when they are the same.
QString descriptionOf(const BillableSubscription& item, const QString& language) {
    QString product = nameIn(language, item.product.nameFr, item.product.nameEn);
    const QString plan = nameIn(language, item.plan.nameFr, item.plan.nameEn);
    if (plan.isEmpty() || plan == product)
        return product;
    return product % u" — " % plan;
}

Result<> CustomerBilling::add(const BillableSubscription& item) {
    UnbilledPeriods periods(item.subscription, item.plan);
    const bool due = !periods.atEnd() && periods.dueDate() <= m_input.until;
    if (!due && item.pending.empty())
        return {};
    const auto decided = decide(item);
    if (!decided)
        return tl::make_unexpected(decided.error());
    BilledState state{item.subscription.id, item.subscription.billedUntil, {}, {}};
    if (due) {
        const PriceParts parts = periodParts(item.plan, item.price, item.subscription.quantity);
        if (isFirstBilling(item.subscription))
            addSetup(item, periods.period().start, **decided);
        for (; !periods.atEnd() && periods.dueDate() <= m_input.until; periods.next()) {
            addPeriod(item, parts, periods, **decided);
            state.billedUntil = periods.period().end;
        }
    }
    if (!periods.atEnd())
        state.nextDueDate = periods.dueDate();
    for (const PendingCharge& pending : item.pending)
        addPending(item, pending, **decided);
    m_states.push_back(std::move(state));
    return {};
}

Result<const CustomerBilling::Decided*> CustomerBilling::decide(const BillableSubscription& item) {
    const Plan& plan = item.plan;
    for (const Decided& known : m_decided)
        if (known.supply == item.product.supply && known.planRate == plan.vatRate && known.exempt == plan.vatExempt &&
            known.exemptionReason == plan.vatExemptionReason)
            return &known;
    Decided decided{item.product.supply, plan.vatRate, plan.vatExempt, plan.vatExemptionReason, {}, {}};
    auto decision = decideTax({m_input.company, m_input.customer, item.product.supply, plan.vatRate, plan.vatExempt,
                               plan.vatExemptionReason, m_input.destinationRates},
                              &decided.warnings);
    if (!decision)
        return decision.error();
    decided.decision = *std::move(decision);
    m_decided.push_back(std::move(decided));
    return &m_decided.back();
}

CustomerBilling::Draft& CustomerBilling::draftFor(const BillableSubscription& item) {
    std::optional<WorkspaceId> workspace;
    if (m_input.customer.invoicePerWorkspace)
        workspace = item.subscription.workspaceId;
    for (Draft& draft : m_drafts)
        if (draft.invoice.currency == item.price.currency && draft.invoice.workspaceId == workspace)
            return draft;
    Draft& draft = m_drafts.emplace_back();
    draft.invoice.customerId = m_input.customer.id;
    draft.invoice.workspaceId = workspace;
    draft.invoice.currency = item.price.currency;
    return draft;
}

void CustomerBilling::addPeriod(const BillableSubscription& item, const PriceParts& parts,
                                const UnbilledPeriods& periods, const Decided& decided) {
    static const QString recurring = u"recurring"_s;
    static const QString oneOff = u"one_off"_s;
    const AppliedPromotion* const promotion = promotionFor(item.subscription, periods.period().start);
    QString description = descriptionOf(item, m_language);
    Rate discount = item.subscription.discount;
    if (promotion && !promotion->rate.isZero()) {
        discount = withPromotion(discount, promotion->rate);
        description += nameOf(*promotion, m_language) % promotion->code;
    }
    const size_t first = promotion ? draftFor(item).invoice.lines.size() : 0;
    int number = 0;
    for (const PricePart& part : parts) {
        // Nobody to count: nothing to bill.
        if (part.quantity.isZero() && item.plan.counting != LicenceCounting::Agreed)
            continue;
        // However the quantity falls into tiers, the first part of a period has the same key.
        Charge charge{.part = part,
                      .name = item.plan.billing == BillingType::OneOff ? oneOff : recurring,
                      .description = description,
                      .period = periods.period(),
                      .aligned = periods.aligned(),
                      .share = periods.share(),
                      .discount = discount};
        if (++number > 1)
            charge.name += u'.' % QString::number(number);
        if (part.kind != PricePart::Kind::Price)
            charge.description += u", " % partText(part, item.price, m_language);
        addLine(item, charge, decided);
    }
    addPromotion(item, periods, first, decided);
}

/// An amount that a code takes off is a line of its own, never of more than the period costs (rule R7). It is without
/// VAT: from a price with VAT, what the amount is with it goes.
void CustomerBilling::addPromotion(const BillableSubscription& item, const UnbilledPeriods& periods, size_t first,
                                   const Decided& decided) {
    const AppliedPromotion* const promotion = promotionFor(item.subscription, periods.period().start);
    if (!promotion || promotion->amountMinor == 0)
        return;
    const Draft& draft = draftFor(item);
    const auto& lines = draft.invoice.lines;
    const Rate contained = item.price.taxIncluded ? containedRate(decided.decision, item.plan) : Rate{};
    const bool withTax = item.price.taxIncluded && decided.decision.category == VatCategory::Standard;
    Money cost = Money::zero(item.price.currency); // as the price is: with VAT or without
    for (size_t i = first; i < lines.size(); ++i)
        cost += withTax ? draft.gross[i] : lines[i].net;
    Money wanted = Money::fromMinor(promotion->amountMinor, item.price.currency);
    if (withTax)
        wanted = wanted.times(Rate::one + contained.millionths(), Rate::one, Rounding::HalfUp);
    const Money off = std::min(cost, wanted);
    if (off <= Money::zero(item.price.currency))
        return;
    const qint64 unit = UnitPrice::one / powerOfTen(item.price.currency.decimals());
    // A price with VAT that is billed without contains that of its plan.
    const qint64 with = Rate::one + (withTax ? 0 : contained.millionths());
    const PricePart part{.price = UnitPrice::fromMillionths(
                             divideRounded(Int128{off.minor()} * unit * with, Rate::one, Rounding::HalfUp)),
                         .quantity = Quantity::fromInteger(-1)};
    const bool oneOff = item.plan.billing == BillingType::OneOff;
    const DayShare share{periods.share().used, periods.share().used}; // its days, so that they can be given back
    addLine(item,
            {.part = part,
             .name = oneOff ? u"one_off.promotion"_s : u"recurring.promotion"_s,
             .description = u"Code " % promotion->code % u", " % descriptionOf(item, m_language),
             .period = periods.period(),
             .aligned = periods.aligned(),
             .share = share,
             .discount = {}},
            decided);
    draftFor(item).invoice.lines.back().unitCode = u"C62"_s;
}

void CustomerBilling::addSetup(const BillableSubscription& item, QDate day, const Decided& decided) {
    const std::optional<PricePart> part = setupPart(item.price);
    if (!part)
        return;
    const Period period{day, day.addDays(1)};
    addLine(item,
            {.part = *part,
             .name = u"setup"_s,
             .description = descriptionOf(item, m_language) % u", " % partText(*part, item.price, m_language),
             .period = period,
             .aligned = period,
             .share = {1, 1},
             .discount = {}},
            decided);
}

void CustomerBilling::addLine(const BillableSubscription& item, const Charge& charge, const Decided& decided) {
    const Subscription& subscription = item.subscription;
    const PricePart& part = charge.part;
    Draft& draft = draftFor(item);
    ProposedLine& line = draft.invoice.lines.emplace_back();
    line.subscriptionId = subscription.id;
    line.workspaceId = subscription.workspaceId;
    line.subscriptionCode = subscription.code;
    line.productId = item.product.id;
    line.planId = item.plan.id;
    line.priceId = item.price.id;
    line.charge = charge.name;
    line.period = charge.period;
    line.description = charge.description;
    line.siteName = item.siteName;
    line.share = charge.share;
    line.unitCode = unitCode(item.plan, part.kind, line.share);
    line.quantity = part.quantity;
    line.listPrice = part.price;
    line.discount = charge.discount;
    line.tax = decided.decision;
    line.supply = item.product.supply;

    const Rate contained = item.price.taxIncluded ? containedRate(line.tax, item.plan) : Rate{};
    line.net = netAmount(part, item.price.currency, line.share, line.discount, contained);
    if (item.price.taxIncluded && line.tax.category == VatCategory::Standard) {
        draft.gross.resize(draft.invoice.lines.size(), Money::zero(item.price.currency));
        draft.gross.back() = proratedAmount(part.price, line.quantity, line.share, line.discount, item.price.currency);
    }

    Explanation& explanation = line.explanation;
    explanation.listPrice = line.listPrice;
    explanation.taxIncluded = item.price.taxIncluded;
    explanation.taxRate = contained;
    explanation.quantity = line.quantity;
    explanation.discount = line.discount;
    explanation.period = line.period;
    explanation.aligned = charge.aligned;
    explanation.daysUsed = line.share.used;
    explanation.daysTotal = line.share.total;
    explanation.subscriptionId = line.subscriptionId;
    explanation.subscriptionCode = line.subscriptionCode;
    explanation.priceId = line.priceId;
    explanation.planCode = item.plan.code;

    for (const TaxWarning& warning : decided.warnings)
        if (std::ranges::find(draft.invoice.warnings, warning) == draft.invoice.warnings.end())
            draft.invoice.warnings.push_back(warning);
}

void CustomerBilling::addPending(const BillableSubscription& item, const PendingCharge& pending,
                                 const Decided& decided) {
    const PricePart part{.price = pending.listPrice, .quantity = pending.quantity};
    const Charge charge{.part = part,
                        .name = u"pending."_s % QString::number(pending.id),
                        .description = pending.description,
                        .period = pending.period,
                        .aligned = {},
                        .share = pending.share,
                        .discount = pending.discount};
    Draft& draft = draftFor(item);
    const bool withTax = !draft.gross.empty();
    addLine(item, charge, decided);
    if (!withTax)
        draft.gross.clear(); // its own price is net, whatever the plan's is
    else
        draft.gross.resize(draft.invoice.lines.size() - 1, Money::zero(item.price.currency));
    ProposedLine& line = draft.invoice.lines.back();
    line.unitCode = u"C62"_s;
    line.net = pending.net;
    line.supply = pending.supply;
    // The VAT of the line that it corrects; the person's words for it where they are still the same.
    if (line.tax.category != pending.tax.category || line.tax.rate != pending.tax.rate)
        line.tax = pending.tax;
    line.explanation.taxIncluded = false;
    line.explanation.taxRate = {};
    draft.pending.push_back(pending);
}

/// A run never makes a negative invoice: credits wait, the last first, until the others leave nothing below zero.
void CustomerBilling::holdCreditsBack(Draft& draft) {
    while (draft.invoice.totals.gross.isNegative()) {
        const auto last = std::find_if(draft.pending.rbegin(), draft.pending.rend(),
                                       [](const PendingCharge& pending) { return pending.isCredit(); });
        if (last == draft.pending.rend())
            return;
        const QString charge = u"pending."_s % QString::number(last->id);
        auto& lines = draft.invoice.lines;
        const auto line = std::ranges::find(lines, charge, &ProposedLine::charge);
        if (const auto index = line - lines.begin(); static_cast<size_t>(index) < draft.gross.size())
            draft.gross.erase(draft.gross.begin() + index);
        lines.erase(line);
        m_heldBack.push_back(*last);
        draft.pending.erase(std::next(last).base());
        addTotals(draft);
    }
}

/// Two tables of the same document as one.
DocumentTotals merged(DocumentTotals totals, const DocumentTotals& more) {
    for (const TaxGroup& group : more.groups) {
        const auto same = std::ranges::find_if(totals.groups, [&group](const TaxGroup& known) {
            return known.category == group.category && known.rate == group.rate;
        });
        if (same == totals.groups.end()) {
            totals.groups.push_back(group);
        } else {
            same->base += group.base;
            same->vat += group.vat;
        }
    }
    std::ranges::sort(totals.groups, [](const TaxGroup& a, const TaxGroup& b) {
        return a.rate != b.rate ? a.rate > b.rate : a.category < b.category;
    });
    totals.lines += more.lines;
    totals.net += more.net;
    totals.vat += more.vat;
    totals.gross += more.gross;
    totals.due += more.due;
    return totals;
}

/// Gives the lines of one tax-included group nets that sum to the group's base. What a code takes off has its own.
void allocateNets(std::vector<ProposedLine>& lines, const std::vector<bool>& inclusive, const std::vector<Money>& gross,
                  const TaxGroup& group) {
    std::vector<qint64> weights(lines.size(), 0);
    Money rest = group.base;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (!inclusive[i] || lines[i].tax.rate != group.rate || lines[i].tax.category != group.category)
            continue;
        if (gross[i].isNegative())
            rest -= lines[i].net;
        else
            weights[i] = gross[i].minor();
    }
    const std::vector<Money> nets = rest.allocate(weights);
    for (std::size_t i = 0; i < lines.size(); ++i)
        if (weights[i] != 0)
            lines[i].net = nets[i];
}

void CustomerBilling::addTotals(Draft& draft) {
    ProposedInvoice& invoice = draft.invoice;
    std::vector<TaxableAmount> netLines;
    netLines.reserve(invoice.lines.size());
    if (draft.gross.empty()) {
        for (const ProposedLine& line : invoice.lines)
            netLines.push_back({line.tax.category, line.tax.rate, line.net});
        invoice.totals = taxedTotals(netLines, invoice.currency);
    } else {
        draft.gross.resize(invoice.lines.size(), Money::zero(invoice.currency));
        std::vector<TaxableAmount> grossLines;
        std::vector<bool> inclusive;
        for (std::size_t i = 0; i < invoice.lines.size(); ++i) {
            const ProposedLine& line = invoice.lines[i];
            inclusive.push_back(line.explanation.taxIncluded && line.tax.category == VatCategory::Standard);
            (inclusive.back() ? grossLines : netLines)
                .push_back({line.tax.category, line.tax.rate, inclusive.back() ? draft.gross[i] : line.net});
        }
        const DocumentTotals fromGross = taxedTotalsFromGross(grossLines, invoice.currency);
        for (const TaxGroup& group : fromGross.groups)
            allocateNets(invoice.lines, inclusive, draft.gross, group);
        invoice.totals = merged(taxedTotals(netLines, invoice.currency), fromGross);
    }
    for (ProposedLine& line : invoice.lines) {
        line.netUnitPrice = netUnitPrice(line);
        line.explanation.rounded = line.net;
    }
}

Proposal CustomerBilling::finish() {
    Proposal proposal;
    proposal.invoices.reserve(m_drafts.size());
    for (Draft& draft : m_drafts) {
        addTotals(draft);
        if (!draft.pending.empty()) {
            holdCreditsBack(draft);
            for (const PendingCharge& pending : draft.pending)
                std::ranges::find(m_states, pending.subscriptionId, &BilledState::subscriptionId)
                    ->pending.push_back(pending.id);
        }
        if (!draft.invoice.lines.empty())
            proposal.invoices.push_back(std::move(draft.invoice));
    }
    proposal.states = std::move(m_states);
    proposal.heldBack = std::move(m_heldBack);
    return proposal;
}

Error cannotBill(const Subscription& subscription, Error error) {
    error.message = Texts::tr("Subscription %1 cannot be billed: %2").arg(subscription.code, error.message);
    return error;
}

Error outOfRange(QString field) { return invalid(Texts::tr("its amount is out of range."), std::move(field)); }

} // namespace

Result<Proposal> propose(const BillingInput& input) {
    CustomerBilling billing(input);
    for (const BillableSubscription& item : input.subscriptions) {
        try {
            if (auto added = billing.add(item); !added)
                return cannotBill(item.subscription, std::move(added.error()));
        } catch (const AmountOverflow&) {
            return cannotBill(item.subscription, outOfRange(u"quantity"_s));
        }
    }
    try {
        return billing.finish();
    } catch (const AmountOverflow&) {
        return invalid(Texts::tr("The total for %1 is out of range.").arg(input.customer.name));
    }
}

std::optional<NextCharge> nextCharge(const Subscription& subscription, const Plan& plan, const Price& price) {
    const UnbilledPeriods periods(subscription, plan);
    if (periods.atEnd())
        return std::nullopt;
    const Rate contained = price.taxIncluded && !plan.vatExempt ? plan.vatRate : Rate{};
    try {
        const AppliedPromotion* const promotion = promotionFor(subscription, periods.period().start);
        const Rate discount = promotion ? withPromotion(subscription.discount, promotion->rate) : subscription.discount;
        Money net = Money::zero(price.currency);
        for (const PricePart& part : periodParts(plan, price, subscription.quantity))
            net += netAmount(part, price.currency, periods.share(), discount, contained);
        if (promotion)
            net -= std::min(net, Money::fromMinor(promotion->amountMinor, price.currency));
        if (const auto setup = isFirstBilling(subscription) ? setupPart(price) : std::nullopt)
            net += netAmount(*setup, price.currency, {1, 1}, {}, contained);
        return NextCharge{periods.dueDate(), periods.period(), net, periods.share()};
    } catch (const AmountOverflow&) {
        return std::nullopt;
    }
}

} // namespace quittance

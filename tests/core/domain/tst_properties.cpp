#include "domain/billing/BillingEngine.h"
#include "domain/journal/JournalEntry.h"

#include <QObject>
#include <QTest>

#include <rapidcheck.h>

using namespace quittance;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array frenchRates{200'000, 100'000, 55'000, 21'000, 0};

Money euros(qint64 cents) { return Money::fromMinor(cents, Currency::eur()); }

/// Runs a property a few hundred times; its counterexample is the failure's message.
template <typename Property>
void check(const char* name, Property property) {
    QVERIFY2(rc::check(name, property), name);
}

rc::Gen<qint64> cents() { return rc::gen::inRange<qint64>(-100'000'00, 100'000'00); }

rc::Gen<TaxableAmount> taxable() {
    return rc::gen::map(rc::gen::pair(cents(), rc::gen::elementOf(frenchRates)), [](const auto& drawn) {
        return TaxableAmount{VatCategory::Standard, Rate::fromMillionths(drawn.second), euros(drawn.first)};
    });
}

qint64 sumOf(const std::vector<Money>& parts) {
    qint64 sum = 0;
    for (const Money& part : parts)
        sum += part.minor();
    return sum;
}

/// A subscription with any price, quantity, discount, interval, alignment and end.
BillableSubscription anySubscription() {
    BillableSubscription item;
    item.plan.intervalUnit =
        *rc::gen::element(IntervalUnit::Day, IntervalUnit::Week, IntervalUnit::Month, IntervalUnit::Year);
    item.plan.intervalCount = *rc::gen::inRange(1, 25) + (item.plan.intervalUnit == IntervalUnit::Day ? 6 : 0);
    item.plan.vatRate = Rate::fromMillionths(*rc::gen::elementOf(frenchRates));
    item.price.amount = UnitPrice::fromMillionths(*rc::gen::inRange<qint64>(0, 2'000'000'000));
    item.price.taxIncluded = *rc::gen::arbitrary<bool>();
    Subscription& subscription = item.subscription;
    subscription.id = SubscriptionId{1};
    subscription.quantity = Quantity::fromInteger(*rc::gen::inRange(1, 10'001));
    subscription.discount = Rate::fromMillionths(*rc::gen::inRange(0, 1'000'001));
    subscription.startDate = QDate(2024, 1, 1).addDays(*rc::gen::inRange(0, 800));
    subscription.anchorDate = subscription.startDate;
    subscription.timing = *rc::gen::element(BillingTiming::Advance, BillingTiming::Arrears);
    if (*rc::gen::arbitrary<bool>()) {
        subscription.alignment = BillingAlignment::CalendarDay;
        subscription.anchorDay = *rc::gen::inRange(1, 32);
    }
    if (*rc::gen::arbitrary<bool>())
        subscription.lastDay = subscription.startDate.addDays(*rc::gen::inRange(0, 900));
    return item;
}

struct Seller {
    Company company;
    Customer customer;
    DestinationRates rates;
    Seller() {
        company.address.country = u"FR"_s;
        customer.address.country = u"FR"_s;
    }
    Proposal bill(const std::vector<BillableSubscription>& items, QDate until) const {
        return propose({company, customer, items, until, rates}).value();
    }
};

} // namespace

/// What holds for every input: totals are the sums of their parts, nothing is lost or billed twice, mirrors mirror.
class tst_properties : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void totalsAreTheSumOfTheirParts();
    void grossTotalsAreInvariant();
    void creditNotesMirror();
    void allocationLosesNothing();
    void discountsStayWithinTheirLine();
    void aJournalEntryAlwaysBalances();
    void stubsOfAWholePeriodSumToIt();
    void billingInStepsIsBillingAtOnce();
    void unitPricesGiveTheNet();
};

/// A failure prints its seed; RC_PARAMS="seed=… max_success=…" repeats it or looks further.
void tst_properties::initTestCase() {
    if (!qEnvironmentVariableIsSet("RC_PARAMS"))
        qputenv("RC_PARAMS", "max_success=1000");
}

void tst_properties::totalsAreTheSumOfTheirParts() {
    check("totals are the sum of their parts", [] {
        const auto lines = *rc::gen::container<std::vector<TaxableAmount>>(taxable());
        const DocumentTotals totals = taxedTotals(lines, Currency::eur());
        qint64 net = 0;
        qint64 base = 0;
        qint64 vat = 0;
        for (const TaxableAmount& line : lines)
            net += line.amount.minor();
        for (const TaxGroup& group : totals.groups) {
            base += group.base.minor();
            vat += group.vat.minor();
            RC_ASSERT(group.vat == group.base.times(group.rate, Rounding::HalfUp));
        }
        RC_ASSERT(totals.net.minor() == net && base == net && totals.vat.minor() == vat);
        RC_ASSERT(totals.gross.minor() == net + vat && totals.due == totals.gross);
    });
}

void tst_properties::grossTotalsAreInvariant() {
    check("taking the tax out never changes the total", [] {
        const auto lines = *rc::gen::container<std::vector<TaxableAmount>>(taxable());
        qint64 gross = 0;
        for (const TaxableAmount& line : lines)
            gross += line.amount.minor();
        const DocumentTotals totals = taxedTotalsFromGross(lines, Currency::eur());
        RC_ASSERT(totals.gross.minor() == gross);
        RC_ASSERT(totals.net + totals.vat == totals.gross);
    });
}

void tst_properties::creditNotesMirror() {
    check("a credit note is the mirror of its invoice", [] {
        const auto lines = *rc::gen::container<std::vector<TaxableAmount>>(taxable());
        std::vector<TaxableAmount> mirrored = lines;
        for (TaxableAmount& line : mirrored)
            line.amount = -line.amount;
        RC_ASSERT(taxedTotals(mirrored, Currency::eur()).gross == -taxedTotals(lines, Currency::eur()).gross);
        RC_ASSERT(taxedTotalsFromGross(mirrored, Currency::eur()).vat ==
                  -taxedTotalsFromGross(lines, Currency::eur()).vat);
    });
}

void tst_properties::allocationLosesNothing() {
    check("parts sum to the whole", [] {
        const Money whole = euros(*cents());
        const auto weights =
            *rc::gen::nonEmpty(rc::gen::container<std::vector<qint64>>(rc::gen::inRange<qint64>(0, 1'000'000)));
        RC_ASSERT(sumOf(whole.allocate(weights)) == whole.minor());
    });
}

void tst_properties::discountsStayWithinTheirLine() {
    check("a discount is spread whole and lowers no line below zero", [] {
        const auto drawn =
            *rc::gen::nonEmpty(rc::gen::container<std::vector<qint64>>(rc::gen::inRange<qint64>(0, 100'00)));
        std::vector<Money> lines;
        for (const qint64 line : drawn)
            lines.push_back(euros(line));
        const qint64 discount = *rc::gen::inRange<qint64>(0, 200'00);
        const std::vector<Money> shares = spreadDiscount(lines, euros(discount));
        for (std::size_t i = 0; i < lines.size(); ++i)
            RC_ASSERT(shares[i].minor() >= 0 && shares[i] <= lines[i]);
        RC_ASSERT(sumOf(shares) == std::min(discount, sumOf(lines)));
    });
}

void tst_properties::aJournalEntryAlwaysBalances() {
    check("debits equal credits", [] {
        Invoice invoice;
        invoice.currency = Currency::eur();
        invoice.kind = *rc::gen::element(DocumentKind::Invoice, DocumentKind::CreditNote);
        invoice.seller.vatOnDebits = *rc::gen::arbitrary<bool>();
        const auto lines = *rc::gen::container<std::vector<TaxableAmount>>(taxable());
        for (const TaxableAmount& drawn : lines) {
            InvoiceLine& line = invoice.lines.emplace_back();
            line.net = drawn.amount;
            line.vatRate = drawn.rate;
            line.supply = *rc::gen::element(SupplyKind::Services, SupplyKind::Goods);
        }
        const DocumentTotals totals = taxedTotals(lines, Currency::eur());
        for (const TaxGroup& group : totals.groups)
            invoice.vat.push_back({group.category, group.rate, group.base, group.vat, {}});
        invoice.net = totals.net;
        invoice.vatTotal = totals.vat;
        invoice.gross = totals.gross;
        RC_ASSERT(isBalanced(postInvoice(invoice, ChartOfAccounts(), u"C00001"_s)));
    });
}

void tst_properties::stubsOfAWholePeriodSumToIt() {
    check("days before and after a day sum to the whole period", [] {
        const BillingCycle cycle(QDate(2024, 1, 1).addDays(*rc::gen::inRange(0, 800)), *rc::gen::inRange(1, 13),
                                 IntervalUnit::Month, *rc::gen::inRange(1, 32));
        const Period period = cycle.period(*rc::gen::inRange(0, 50));
        const QDate day = period.start.addDays(*rc::gen::inRange<qint64>(1, period.days()));
        const DayShare before = dayShare(cycle, {period.start, day});
        const DayShare after = dayShare(cycle, {day, period.end});
        RC_ASSERT(before.total == after.total && before.used + after.used == before.total);
    });
}

void tst_properties::billingInStepsIsBillingAtOnce() {
    check("twelve runs bill what one run bills", [] {
        const Seller seller;
        std::vector<BillableSubscription> items{anySubscription()};
        const QDate until(2026, 12, 31);
        std::vector<Period> atOnce;
        for (const ProposedInvoice& invoice : seller.bill(items, until).invoices)
            for (const ProposedLine& line : invoice.lines)
                atOnce.push_back(line.period);
        std::vector<Period> inSteps;
        for (QDate day(2024, 1, 31); day <= until;
             day = std::max(day.addDays(1), day.addDays(*rc::gen::inRange(1, 200)))) {
            const Proposal step = seller.bill(items, day);
            for (const ProposedInvoice& invoice : step.invoices)
                for (const ProposedLine& line : invoice.lines)
                    inSteps.push_back(line.period);
            for (const BilledState& state : step.states)
                items.front().subscription.billedUntil = state.billedUntil;
        }
        for (const ProposedInvoice& invoice : seller.bill(items, until).invoices)
            for (const ProposedLine& line : invoice.lines)
                inSteps.push_back(line.period);
        RC_ASSERT(inSteps == atOnce);
        for (std::size_t i = 1; i < atOnce.size(); ++i)
            RC_ASSERT(atOnce[i].start == atOnce[i - 1].end);
    });
}

void tst_properties::unitPricesGiveTheNet() {
    check("quantity times the printed price is the printed net", [] {
        const Seller seller;
        const std::vector<BillableSubscription> items{anySubscription(), anySubscription()};
        for (const ProposedInvoice& invoice : seller.bill(items, QDate(2025, 12, 31)).invoices) {
            Money sum = Money::zero(invoice.currency);
            for (const ProposedLine& line : invoice.lines) {
                RC_ASSERT(Money::product(line.netUnitPrice, line.quantity, invoice.currency, Rounding::HalfUp) ==
                          line.net);
                sum += line.net;
            }
            RC_ASSERT(sum == invoice.totals.net);
            RC_ASSERT(invoice.totals.net + invoice.totals.vat == invoice.totals.gross);
        }
    });
}

QTEST_APPLESS_MAIN(tst_properties)
#include "tst_properties.moc"

#include "services/RunFigures.h"

namespace quittance {

using namespace Qt::Literals::StringLiterals;

void addTo(std::vector<RunTotals>& totals, Currency currency, qint64 lines, Money net, Money vat, Money gross,
           const std::vector<TaxGroup>& groups) {
    auto found = std::find_if(totals.begin(), totals.end(), [&](const RunTotals& t) { return t.currency >= currency; });
    if (found == totals.end() || found->currency != currency) {
        const Money zero = Money::zero(currency);
        found = totals.insert(found, {.currency = currency, .net = zero, .vat = zero, .gross = zero});
    }
    ++found->invoices;
    found->lines += lines;
    found->net += net;
    found->vat += vat;
    found->gross += gross;
    for (const TaxGroup& group : groups) {
        const auto same = std::find_if(found->groups.begin(), found->groups.end(), [&group](const TaxGroup& known) {
            return known.category == group.category && known.rate == group.rate;
        });
        if (same == found->groups.end()) {
            found->groups.push_back(group);
        } else {
            same->base += group.base;
            same->vat += group.vat;
        }
    }
}

Result<RunSummary> storedSummary(Session& session, const StoredRun& run) {
    BillingRunStore runs(session);
    RunSummary summary;
    summary.id = run.id;
    summary.until = run.until;
    summary.issueDate = run.issueDate;
    summary.finished = run.state == "finished"_L1;
    for (BillingRunStore::Totals& totals : runs.totals(run.id))
        summary.totals.push_back({totals.currency, totals.invoices, totals.lines, totals.net, totals.vat, totals.gross,
                                  std::move(totals.groups)});
    for (BillingRunStore::Failure& failure : runs.failures(run.id))
        summary.failures.push_back(
            {failure.customerId, failure.customerCode, failure.customerName, failure.message, failure.field});
    std::tie(summary.firstNumber, summary.lastNumber) = runs.numbers(run.id);
    if (run.finishedAtMs > 0)
        summary.elapsedMs = run.finishedAtMs - run.startedAtMs;
    return summary;
}

} // namespace quittance

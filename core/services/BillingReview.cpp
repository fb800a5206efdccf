#include "domain/money/MoneyFormat.h"
#include "services/BillingRun.h"
#include "services/DuePortfolio.h"
#include "services/Issuing.h"
#include "services/RunComparison.h"
#include "services/RunFigures.h"
#include "storage/BillingRunStore.h"
#include "storage/CompanyStore.h"
#include "storage/Database.h"
#include "storage/NumberSeriesStore.h"
#include "storage/ReportQuery.h"

#include <QLocale>

#include <algorithm>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(quittance::BillingRun)
};

/// The last finished run that was asked for the same customers.
std::optional<StoredRun> lastRunLike(Session& session, const RunRequest& request) {
    constexpr int lookBack = 100;
    const QString kind = scopeKind(scopeText(request));
    for (const StoredRun& run : BillingRunStore(session).latest(lookBack)) {
        if (run.state == "finished"_L1 && scopeKind(run.scope) == kind)
            return run;
    }
    return std::nullopt;
}

/// One review: everything as it would be issued, nothing written.
class Review {
public:
    Review(Session& session, const RunRequest& request, QDate today, JobContext& job)
        : m_session(session), m_request(request), m_today(today), m_job(job) {}
    Result<RunReview> run();

private:
    Result<> lookAt(DuePortfolio& portfolio, RunComparison& comparison);
    void addInvoice(const DuePortfolio::Due& due, const ProposedInvoice& invoice, RunComparison& comparison);
    void addHeldBack(const Customer& customer, const std::vector<PendingCharge>& credits);
    void noteHeldBack();
    void addNotes(Issuing& issuing);

    Session& m_session;
    const RunRequest& m_request;
    QDate m_today;
    JobContext& m_job;
    RunReview m_review;
    Currency m_companyCurrency;
    std::vector<Money> m_heldBack; ///< credits that no invoice is large enough for, one sum for each currency
    QStringList m_heldBackOf;      ///< whose they are
    Money m_originSales;           ///< to consumers of other member states, in the company's currency
};

Result<RunReview> Review::run() {
    const QDate wished = m_request.asOf.value_or(m_today);
    auto issuing = Issuing::prepare(m_session, wished);
    if (!issuing)
        return issuing.error();
    m_companyCurrency = issuing->company().currency;
    m_review.until = m_request.until;
    m_review.issueDate = issuing->issueDate(m_session, DocumentKind::Invoice);
    auto portfolio = DuePortfolio::load(m_session, m_request, m_review.issueDate);
    if (!portfolio)
        return portfolio.error();

    RunComparison comparison(m_session);
    if (const auto last = lastRunLike(m_session, m_request)) {
        m_review.lastRun = last->id;
        m_review.lastRunUntil = last->until;
        comparison.load(last->id);
    }
    if (auto looked = lookAt(*portfolio, comparison); !looked)
        return looked.error();
    for (ReviewRow& row : comparison.gone())
        m_review.rows.push_back(std::move(row));
    for (const Subscription& subscription : portfolio->oldPeriods(m_session))
        m_review.oldPeriods.push_back(subscription.customerId);
    addNotes(*issuing);
    return std::move(m_review);
}

Result<> Review::lookAt(DuePortfolio& portfolio, RunComparison& comparison) {
    const auto total = static_cast<qint64>(portfolio.customerCount());
    qint64 done = 0;
    for (const DuePortfolio::Chunk chunk : portfolio.chunks()) {
        if (m_job.isCancelled())
            return Error{ErrorCode::Cancelled, Text::tr("Stopped.")};
        for (const DuePortfolio::Due& due : portfolio.read(m_session, chunk, false)) {
            const Result<Proposal> proposal = portfolio.propose(due);
            if (!proposal) {
                m_review.failures.push_back(failureOf(due.customer, proposal.error()));
                comparison.setAside(due.customer.id);
                continue;
            }
            for (const ProposedInvoice& invoice : proposal->invoices)
                addInvoice(due, invoice, comparison);
            addHeldBack(due.customer, proposal->heldBack);
        }
        done += static_cast<qint64>(DuePortfolio::customersOf(chunk));
        if (done % 1'000 < static_cast<qint64>(DuePortfolio::customersPerChunk) || done == total)
            m_job.progress(done, total, Text::tr("Reviewing what is due…"));
    }
    return {};
}

void Review::addInvoice(const DuePortfolio::Due& due, const ProposedInvoice& invoice, RunComparison& comparison) {
    const DocumentTotals& totals = invoice.totals;
    addTo(m_review.totals, invoice.currency, static_cast<qint64>(invoice.lines.size()), totals.net, totals.vat,
          totals.gross, totals.groups);
    ReviewRow row;
    row.customerId = due.customer.id;
    row.customerCode = due.customer.code;
    row.customerName = due.customer.name;
    row.workspaceId = invoice.workspaceId;
    row.currency = invoice.currency;
    row.lines = static_cast<qint64>(invoice.lines.size());
    row.net = totals.net;
    row.vat = totals.vat;
    row.gross = totals.gross;
    row.warnings = invoice.warnings;
    for (const ProposedLine& line : invoice.lines)
        if (line.tax.reason == VatReason::EuConsumerOrigin && invoice.currency == m_companyCurrency)
            m_originSales += line.net;
    comparison.compare(due, invoice, row);
    m_review.rows.push_back(std::move(row));
}

void Review::addHeldBack(const Customer& customer, const std::vector<PendingCharge>& credits) {
    for (const PendingCharge& credit : credits) {
        const auto same = std::ranges::find(m_heldBack, credit.net.currency(), &Money::currency);
        if (same == m_heldBack.end())
            m_heldBack.push_back(credit.net);
        else
            *same += credit.net;
    }
    if (!credits.empty())
        m_heldBackOf.append(customer.name);
}

/// Credits that wait are said, so that nobody takes them for forgotten.
void Review::noteHeldBack() {
    if (m_heldBackOf.isEmpty())
        return;
    constexpr qsizetype mostNames = 3;
    QStringList amounts;
    for (const Money& credit : m_heldBack)
        amounts.append(MoneyFormat::withCurrency(-credit, QLocale()));
    const auto more = static_cast<int>(m_heldBackOf.size() - mostNames);
    const QString names = m_heldBackOf.first(std::min(mostNames, m_heldBackOf.size())).join(u", "_s);
    m_review.notes.push_back(
        Text::tr("Credits of %1 excl. VAT wait until an invoice is large enough for them: %2.")
            .arg(amounts.join(u" + "_s), more > 0 ? Text::tr("%1 and %Ln others", nullptr, more).arg(names) : names));
}

void Review::addNotes(Issuing& issuing) {
    const Company& company = issuing.company();
    if (m_review.issueDate != m_request.asOf.value_or(m_today))
        m_review.notes.push_back(
            Text::tr("Invoices will bear the date %1: the last one issued has it, and dates never go back.")
                .arg(QLocale().toString(m_review.issueDate, QLocale::ShortFormat)));
    noteHeldBack();
    if (m_review.totals.empty())
        return;
    NumberSeriesStore numbers(m_session);
    const int year = m_review.issueDate.year();
    const auto series = numbers.series(DocumentKind::Invoice, year);
    const NumberPattern pattern{series ? series->pattern : numbers.pattern(DocumentKind::Invoice)};
    m_review.notes.push_back(Text::tr("Numbers start at %1.").arg(pattern.format(year, series ? series->next : 1)));
    if (m_originSales.minor() > 0) {
        const Money threshold = Money::fromMinor(10'000 * powerOfTen(company.currency.decimals()), company.currency);
        const Money sales = m_originSales + ReportQuery(m_session).originConsumerSales(year, company.currency);
        if (company.currency == Currency::eur() && sales > threshold)
            m_review.notes.push_back(
                Text::tr("Sales to consumers in other EU countries reach %1 this year, over the threshold of %2: their "
                         "country’s VAT is due. Switch the one-stop shop on in the settings.")
                    .arg(MoneyFormat::withCurrency(sales, QLocale()), MoneyFormat::withCurrency(threshold, QLocale())));
    }
    for (const RunTotals& totals : m_review.totals) {
        if (totals.currency != company.currency &&
            !issuing.exchangeRate(m_session, totals.currency, m_review.issueDate))
            m_review.notes.push_back(
                Text::tr("No exchange rate from %1 to %2 is stored: VAT will not be printed in %2.")
                    .arg(totals.currency.code(), company.currency.code()));
    }
}

} // namespace

Result<RunReview> BillingRun::review(const Actor& actor, const RunRequest& request, JobContext& job) {
    if (auto allowed = actor.require(Permission::ViewBook); !allowed)
        return allowed.error();
    if (!request.until.isValid())
        return invalid(Text::tr("Say until which day to bill."), u"until"_s);
    return m_database.read([&](Session& session) {
        const QDate today = m_clock.today(CompanyStore(session).timeZone());
        return Review(session, request, today, job).run();
    });
}

} // namespace quittance

#include "services/VerifyDocuments.h"

#include "domain/billing/Explanation.h"
#include "domain/invoices/Seal.h"
#include "storage/ChainStore.h"
#include "storage/NumberSeriesStore.h"

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(quittance::Verification)
};

/// Sums of the lines of one category and rate.
struct GroupSums {
    Int128 net = 0;       ///< all lines
    Int128 plainNet = 0;  ///< of prices without tax
    Int128 inclusive = 0; ///< gross of prices with tax
};

qint64 vatOf(const GroupSums& sums, Rate rate) {
    qint64 vat = divideRounded(sums.plainNet * rate.millionths(), Rate::one, Rounding::HalfUp);
    if (sums.inclusive != 0)
        vat +=
            divideRounded(sums.inclusive * rate.millionths(), Int128{Rate::one} + rate.millionths(), Rounding::HalfUp);
    return vat;
}

bool includesTax(const InvoiceLine& line) { return line.includedRate && line.vatCategory == VatCategory::Standard; }

Money lineProduct(const InvoiceLine& line, Currency currency) {
    return Money::product(line.listPrice, line.quantity, line.daysUsed, line.daysTotal,
                          Rate::fromMillionths(Rate::one - line.discount.millionths()), currency, Rounding::HalfUp);
}

/// Of a line whose net follows from its own figures.
Money lineNet(const InvoiceLine& line, Currency currency) {
    if (!line.includedRate || line.includedRate->isZero())
        return lineProduct(line, currency);
    return Money::fromMinor(explain(line).exact().rounded(Rounding::HalfUp), currency);
}

GroupSums sumsOf(const Invoice& invoice, VatCategory category, Rate rate) {
    GroupSums sums;
    for (const InvoiceLine& line : invoice.lines) {
        if (line.vatCategory != category || line.vatRate != rate)
            continue;
        sums.net += line.net.minor();
        if (includesTax(line) && line.daysTotal > 0)
            sums.inclusive += lineProduct(line, invoice.currency).minor();
        else
            sums.plainNet += line.net.minor();
    }
    return sums;
}

} // namespace

void DocumentVerifier::look(const StoredInvoice& stored) {
    const Invoice& invoice = stored.invoice;
    const QString row = u"invoice "_s % invoice.number;
    ++m_documents;
    if (wants(Verification::Scope::Chain))
        checkSeal(stored, row);
    if (wants(Verification::Scope::Numbering))
        checkNumber(invoice, row);
    if (wants(Verification::Scope::Totals)) {
        try {
            checkTotals(invoice, row);
            checkLines(invoice);
        } catch (const AmountOverflow&) {
            m_findings.add(u"totals"_s, row, Text::tr("An amount is out of range."));
        }
    }
}

void DocumentVerifier::checkSeal(const StoredInvoice& stored, const QString& row) {
    const Invoice& invoice = stored.invoice;
    if (!stored.snapshotsReadable)
        m_findings.add(u"chain"_s, row,
                       Text::tr("A frozen text (seller, buyer or mentions) is missing or was altered."));
    if (!stored.creditFlagsAgree)
        m_findings.add(u"chain"_s, u"invoice_line "_s % invoice.number,
                       Text::tr("The credit flag of a line is not that of the document."));
    if (!stored.wordsKnown)
        m_findings.add(u"chain"_s, row, Text::tr("It holds a word or a code that the program never writes."));
    if (invoice.hashVersion != seal::currentVersion)
        m_findings.add(u"chain"_s, row,
                       Text::tr("The version of its seal, %1, is not known.").arg(invoice.hashVersion));
    if (seal::contentHash(invoice) != invoice.contentHash)
        m_findings.add(
            u"chain"_s, row,
            Text::tr("What is stored is not what was sealed: the document, a line, its VAT or a frozen text was "
                     "altered."));
    const QByteArray link =
        seal::chainHash(m_hash.isEmpty() ? seal::genesis() : m_hash, seriesName(invoice.kind, invoice.seriesYear),
                        invoice.number, invoice.contentHash, invoice.hashVersion);
    if (link != invoice.chainHash)
        m_findings.add(
            u"chain"_s, row,
            Text::tr("Its link of the chain does not follow from the document before it: one was altered, removed "
                     "or put in between."));
    // From the stored link on, so that one altered document is named and not all that follow.
    m_hash = invoice.chainHash;
}

DocumentVerifier::Series& DocumentVerifier::series(DocumentKind kind, int year) {
    const QString name = seriesName(kind, year);
    const auto found = m_series.find(name);
    if (found != m_series.end())
        return *found;
    Series series;
    if (const auto stored = NumberSeriesStore(m_session).series(kind, year)) {
        series = {.pattern = stored->pattern,
                  .first = stored->first,
                  .next = stored->first,
                  .storedNext = stored->next,
                  .lastDate = {},
                  .storedLastDate = stored->lastDate,
                  .known = true};
    }
    return *m_series.insert(name, series);
}

void DocumentVerifier::checkNumber(const Invoice& invoice, const QString& row) {
    Series& known = series(invoice.kind, invoice.seriesYear);
    const QString check = u"numbering"_s;
    if (!known.known) {
        m_findings.add(check, row, Text::tr("There is no number series for the year %1.").arg(invoice.seriesYear));
        return;
    }
    if (invoice.seriesNumber != known.next)
        m_findings.add(check, row,
                       Text::tr("Its number in the series is %1, but %2 should follow.")
                           .arg(QString::number(invoice.seriesNumber), QString::number(known.next)));
    known.next = invoice.seriesNumber + 1;
    if (NumberPattern{known.pattern}.format(invoice.seriesYear, invoice.seriesNumber) != invoice.number)
        m_findings.add(check, row, Text::tr("Its number is not written as its series asks."));
    if (invoice.issueDate.year() != invoice.seriesYear)
        m_findings.add(check, row, Text::tr("Its date lies in another year than its number."));
    if (known.lastDate.isValid() && invoice.issueDate < known.lastDate)
        m_findings.add(check, row, Text::tr("Its date lies before that of the number before it."));
    known.lastDate = invoice.issueDate;
}

void DocumentVerifier::checkTotals(const Invoice& invoice, const QString& row) {
    const QString check = u"totals"_s;
    Int128 net = 0;
    Int128 vat = 0;
    for (const InvoiceVat& group : invoice.vat) {
        const GroupSums sums = sumsOf(invoice, group.category, group.rate);
        const QString vatRow =
            u"invoice_vat %1 %2 %3"_s.arg(invoice.number, toString(group.category), percentToString(group.rate));
        if (sums.net != group.base.minor())
            m_findings.add(check, vatRow, Text::tr("The base is not the sum of its lines."));
        if (vatOf(sums, group.rate) != group.vat.minor())
            m_findings.add(check, vatRow, Text::tr("The VAT is not what base and rate give."));
        net += group.base.minor();
        vat += group.vat.minor();
    }
    Int128 lines = 0;
    for (const InvoiceLine& line : invoice.lines)
        lines += line.net.minor();
    if (lines != invoice.net.minor() || net != invoice.net.minor())
        m_findings.add(check, row, Text::tr("The net total is not the sum of its lines."));
    if (vat != invoice.vatTotal.minor())
        m_findings.add(check, row, Text::tr("The VAT total is not the sum of its rates."));
    if (Int128{invoice.net.minor()} + invoice.vatTotal.minor() != invoice.gross.minor())
        m_findings.add(check, row, Text::tr("The gross total is not net plus VAT."));
    if (invoice.lines.empty())
        m_findings.add(check, row, Text::tr("It has no lines."));
    if (invoice.dueDate < invoice.issueDate)
        m_findings.add(check, row, Text::tr("It is due before it was issued."));
}

void DocumentVerifier::checkLines(const Invoice& invoice) {
    int position = 0;
    for (const InvoiceLine& line : invoice.lines) {
        const QString row = u"invoice_line %1 #%2"_s.arg(invoice.number).arg(line.position);
        if (line.position != ++position)
            m_findings.add(u"totals"_s, row, Text::tr("Its position should be %1.").arg(position));
        if (line.daysTotal <= 0 || line.daysUsed < 0 || line.daysUsed > line.daysTotal) {
            m_findings.add(u"totals"_s, row, Text::tr("Its days do not make sense."));
            continue;
        }
        // The net of a price that includes the VAT of the invoice follows from the group's total, not from the line
        // alone.
        if (!includesTax(line) && lineNet(line, invoice.currency) != line.net)
            m_findings.add(u"totals"_s, row, Text::tr("Its net is not price × quantity × days, less the discount."));
    }
}

void DocumentVerifier::finish() {
    if (wants(Verification::Scope::Chain)) {
        const ChainStore::Head head = ChainStore(m_session).head(u"document"_s);
        if (head.links != m_documents || head.hash != (m_hash.isEmpty() ? seal::genesis() : m_hash))
            m_findings.add(
                u"chain"_s, u"chain_head document"_s,
                Text::tr("The head of the chain says %1 documents, %2 are there: some were removed or added.")
                    .arg(QString::number(head.links), QString::number(m_documents)));
    }
    if (!wants(Verification::Scope::Numbering))
        return;
    for (const DocumentKind kind : {DocumentKind::Invoice, DocumentKind::CreditNote}) {
        for (const NumberSeries& stored : NumberSeriesStore(m_session).years(kind)) {
            const Series& seen = series(kind, stored.year);
            const QString row = u"number_series "_s % seriesName(kind, stored.year);
            if (seen.next != stored.next)
                m_findings.add(u"numbering"_s, row,
                               Text::tr("The next number would be %1, but %2 should follow the last document.")
                                   .arg(QString::number(stored.next), QString::number(seen.next)));
            if (seen.lastDate != stored.lastDate)
                m_findings.add(u"numbering"_s, row, Text::tr("The last date is not that of the last document."));
        }
    }
}

void JournalVerifier::look(const StoredEntry& stored) {
    const JournalEntry& entry = stored.entry;
    const QString row = u"journal_entry %1 %2"_s.arg(QString::number(entry.number), entry.piece);
    ++m_entries;
    if (entry.number != m_entries)
        m_findings.add(u"journal"_s, row, Text::tr("Number %1 should follow.").arg(m_entries));
    m_entries = entry.number;
    if (!stored.positionsAgree)
        m_findings.add(u"journal"_s, row, Text::tr("Its lines are not numbered in order."));
    if (!isBalanced(entry))
        m_findings.add(u"journal"_s, row, Text::tr("Debit and credit do not balance."));
    if (seal::hashOf(canonicalContent(entry)) != entry.contentHash)
        m_findings.add(u"journal"_s, row,
                       Text::tr("What is stored is not what was sealed: the entry or a line was altered."));
    const QByteArray link = seal::chainHash(m_hash.isEmpty() ? seal::genesis() : m_hash, u"journal"_s,
                                            QString::number(entry.number), entry.contentHash, seal::currentVersion);
    if (link != entry.chainHash)
        m_findings.add(u"journal"_s, row, Text::tr("Its link of the chain does not follow from the entry before it."));
    m_hash = entry.chainHash;
}

void JournalVerifier::finish() {
    const ChainStore::Head head = ChainStore(m_session).head(u"journal"_s);
    if (head.links != m_entries || head.hash != (m_hash.isEmpty() ? seal::genesis() : m_hash))
        m_findings.add(u"journal"_s, u"chain_head journal"_s,
                       Text::tr("The head of the chain says %1 entries, %2 are there: some were removed or added.")
                           .arg(QString::number(head.links), QString::number(m_entries)));
}

} // namespace quittance

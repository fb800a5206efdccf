#include "documents/InvoiceBlocks.h"

#include "domain/invoices/Seal.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace quittance {

using namespace paper;

namespace {

constexpr int boxPadding = mm(4);

} // namespace

QString InvoiceBlocks::title(const Invoice& invoice, const DocumentTexts& texts) {
    return (invoice.kind == DocumentKind::CreditNote ? texts.creditNote : texts.invoice) % u' ' % invoice.number;
}

void InvoiceBlocks::addTitle(PaperRow& row) const {
    int y = top;
    const QString kind = isCreditNote() ? m_texts.creditNote : m_texts.invoice;
    row.addRight(right, y, m_shaper.line(kind, style::title), style::title);
    y += style::title.leading();
    for (ShapedText& shaped :
         m_shaper.wrapped(m_invoice.number, style::number, right - left - Letterhead::sellerWidth - mm(4))) {
        row.addRight(right, y, std::move(shaped), style::number);
        y += style::number.leading();
    }
    if (m_options.duplicate || m_options.sample) {
        ShapedText mark = m_shaper.line((m_options.sample ? m_texts.sample : m_texts.duplicate).toUpper(), style::mark);
        y += mm(1.5);
        const QRect frame(right - mark.width - mm(5), y, mark.width + mm(5), style::mark.leading() + mm(1.6));
        const int thickness = pt(0.8);
        row.fill({frame.left(), frame.top(), frame.width(), thickness}, Ink::Accent);
        row.fill({frame.left(), frame.bottom() - thickness, frame.width(), thickness}, Ink::Accent);
        row.fill({frame.left(), frame.top(), thickness, frame.height()}, Ink::Accent);
        row.fill({frame.right() - thickness, frame.top(), thickness, frame.height()}, Ink::Accent);
        row.addRight(right - mm(2.5), y + mm(0.7), std::move(mark), style::mark);
    }
}

QString InvoiceBlocks::periodOfSupply() const {
    Period whole;
    for (const InvoiceLine& line : m_invoice.lines) {
        if (line.period.isEmpty())
            continue;
        if (!whole.start.isValid() || line.period.start < whole.start)
            whole.start = line.period.start;
        if (!whole.end.isValid() || line.period.end > whole.end)
            whole.end = line.period.end;
    }
    if (whole.isEmpty())
        return {};
    return m_texts.dateSpan.arg(m_texts.date(whole.start), m_texts.date(whole.lastDay()));
}

std::vector<std::pair<QString, QString>> InvoiceBlocks::references() const {
    std::vector<std::pair<QString, QString>> rows;
    const auto add = [&](const QString& label, const QString& value) {
        if (!value.isEmpty())
            rows.emplace_back(label, value);
    };
    add(m_texts.issueDate, m_texts.date(m_invoice.issueDate));
    if (!isCreditNote())
        add(m_texts.dueDate, m_texts.date(m_invoice.dueDate));
    add(m_texts.supplyPeriod, periodOfSupply());
    add(m_texts.customerCode, m_invoice.buyer.code);
    add(m_texts.yourVatNumber, m_invoice.buyer.vatNumber);
    add(m_texts.yourSiren, Letterhead::printedSiren(m_invoice.buyer.siren));
    if (!isCreditNote())
        add(m_texts.collectionMethod, m_texts.collection(m_invoice.collectionMethod));
    return rows;
}

int InvoiceBlocks::addCorrection(PaperRow& row, int y) const {
    if (!isCreditNote() || m_invoice.creditedNumber.isEmpty())
        return y;
    const int start = y;
    y += mm(2.4);
    const auto add = [&](const QString& text, const TextStyle& textStyle) {
        for (ShapedText& shaped : m_shaper.wrapped(text, textStyle, width - 2 * boxPadding)) {
            row.add(left + boxPadding, y, std::move(shaped), textStyle);
            y += textStyle.leading();
        }
    };
    add(m_texts.correctedInvoice.arg(m_invoice.creditedNumber, m_texts.date(m_invoice.creditedDate)), style::strong);
    if (!m_invoice.creditReason.isEmpty())
        add(m_texts.reason.arg(m_invoice.creditReason), style::value);
    y += mm(2.4);
    row.fill({left, start, width, y - start}, Ink::Tint);
    return y + mm(7);
}

PaperRow InvoiceBlocks::firstHead() const {
    PaperRow row;
    const int sellerEnd = m_letterhead.addSeller(row);
    addTitle(row);
    const int referencesEnd = m_letterhead.addReferences(row, std::max(sellerEnd + mm(6), windowTop), references());
    const int buyerEnd = m_letterhead.addBuyer(row);
    row.height = addCorrection(row, std::max({referencesEnd, buyerEnd, windowBottom}) + mm(8));
    row.fill({mm(5), fold, mm(4), pt(0.5)}, Ink::Hairline);
    return row;
}

PaperRow InvoiceBlocks::furtherHead() const {
    PaperRow row;
    const QString kind = isCreditNote() ? m_texts.creditNote : m_texts.invoice;
    ShapedText document =
        m_shaper.line(m_texts.overleaf.arg(kind, m_invoice.number, m_texts.date(m_invoice.issueDate)), style::detail);
    const int nameWidth = width - document.width - mm(8);
    auto name = m_shaper.wrapped(m_invoice.seller.name, style::detail, nameWidth);
    if (!name.empty())
        row.add(left, top, std::move(name.front()), style::detail);
    row.addRight(right, top, std::move(document), style::detail);
    row.height = top + style::detail.leading() + mm(6);
    return row;
}

PaperRow InvoiceBlocks::foot(int sheet, int sheets) const {
    PaperRow row;
    row.rule(left, 0, width, Ink::Hairline);
    int y = mm(2);
    for (ShapedText& shaped : m_shaper.wrapped(m_letterhead.legalIdentity(), style::footer, width)) {
        row.add(left, y, std::move(shaped), style::footer);
        y += style::footer.leading();
    }
    QStringList document{title(m_invoice, m_texts)};
    if (!m_invoice.contentHash.isEmpty())
        document << m_texts.contentHash.arg(seal::shortHash(m_invoice.contentHash));
    row.add(left, y, m_shaper.line(document.join(u" · "_s), style::footer), style::footer);
    row.addRight(right, y, m_shaper.line(m_texts.page.arg(m_texts.count(sheet), m_texts.count(sheets)), style::footer),
                 style::footer);
    row.height = y + style::footer.leading();
    return row;
}

} // namespace quittance

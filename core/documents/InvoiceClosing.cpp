#include "documents/InvoiceBlocks.h"
#include "domain/company/Iban.h"
#include "domain/money/MoneyFormat.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace quittance {

using namespace paper;

// What stands below the lines.

namespace {

constexpr int vatTableWidth = mm(90);
constexpr int totalsWidth = mm(74);
constexpr int boxPadding = mm(4);
constexpr int smallestFigures = pt(6);
/// A VAT table up to this height stands beside the totals in one piece.
constexpr int highestVatTable = mm(110);

QString sentence(QString text) {
    if (!text.isEmpty() && text.back().isLetterOrNumber())
        text += u'.';
    return text;
}

} // namespace

std::vector<PaperRow> InvoiceBlocks::vatRows() const {
    const int vatRight = left + vatTableWidth;
    const int gap = mm(4);
    const int titleWidth = m_shaper.line(m_texts.vatAmount, style::label).width;
    struct Figures {
        ShapedText rate, base, vat;
    };
    std::vector<Figures> figures;
    TextStyle figureStyle = style::value;
    int baseRight = 0;
    const auto shapeAll = [&] {
        figures.clear();
        Figures widest{{}, {}, {{}, {}, titleWidth}};
        for (const InvoiceVat& vat : m_invoice.vat) {
            figures.push_back({m_shaper.line(vat.category == VatCategory::OutsideScope
                                                 ? m_texts.outsideScope
                                                 : MoneyFormat::percent(vat.rate, m_texts.locale),
                                             figureStyle),
                               m_shaper.line(MoneyFormat::amount(vat.base, m_texts.locale), figureStyle),
                               m_shaper.line(MoneyFormat::amount(vat.vat, m_texts.locale), figureStyle)});
            widest.rate.width = std::max(widest.rate.width, figures.back().rate.width);
            widest.base.width = std::max(widest.base.width, figures.back().base.width);
            widest.vat.width = std::max(widest.vat.width, figures.back().vat.width);
        }
        baseRight = std::min(left + mm(56), vatRight - widest.vat.width - gap);
        return left + widest.rate.width + gap + widest.base.width <= baseRight;
    };
    while (!shapeAll() && figureStyle.size > smallestFigures)
        figureStyle.size -= pt(0.5);

    std::vector<PaperRow> rows;
    PaperRow head;
    head.add(left, 0, m_shaper.line(m_texts.vatRate, style::label), style::label);
    head.addRight(baseRight, 0, m_shaper.line(m_texts.vatBase, style::label), style::label);
    head.addRight(vatRight, 0, m_shaper.line(m_texts.vatAmount, style::label), style::label);
    head.height = style::label.leading() + mm(1.2);
    head.rule(left, head.height - pt(0.5), vatTableWidth, Ink::Strong);
    rows.push_back(std::move(head));
    for (size_t i = 0; i < figures.size(); ++i) {
        PaperRow row;
        int y = mm(1.2);
        row.add(left, y, std::move(figures[i].rate), figureStyle);
        row.addRight(baseRight, y, std::move(figures[i].base), figureStyle);
        row.addRight(vatRight, y, std::move(figures[i].vat), figureStyle);
        y += figureStyle.leading();
        for (ShapedText& shaped : m_shaper.wrapped(m_invoice.vat[i].mention, style::mention, vatTableWidth)) {
            row.add(left, y, std::move(shaped), style::mention);
            y += style::mention.leading();
        }
        row.height = y + mm(1);
        row.rule(left, row.height - pt(0.5), vatTableWidth, Ink::Hairline);
        rows.push_back(std::move(row));
    }
    return rows;
}

PaperRow InvoiceBlocks::totals() const {
    PaperRow row;
    const int x = right - totalsWidth;
    int y = 0;
    const auto add = [&](const QString& label, const QString& amount, const TextStyle& textStyle) {
        TextStyle fitting = textStyle;
        ShapedText caption = m_shaper.line(label, fitting);
        ShapedText figures = m_shaper.line(amount, fitting);
        while (caption.width + figures.width + mm(3) > totalsWidth && fitting.size > smallestFigures) {
            fitting.size -= pt(0.5);
            caption = m_shaper.line(label, fitting);
            figures = m_shaper.line(amount, fitting);
        }
        row.add(x, y, std::move(caption), fitting);
        row.addRight(right, y, std::move(figures), fitting);
        y += textStyle.leading() + mm(0.7);
    };
    const auto money = [&](const Money& amount) { return MoneyFormat::withCurrency(amount, m_texts.locale); };
    add(m_texts.totalNet, money(m_invoice.net), style::body);
    add(m_texts.totalVat, money(m_invoice.vatTotal), style::body);
    add(m_texts.totalGross, money(m_invoice.gross), style::body);
    y += mm(0.8);
    row.rule(x, y, totalsWidth, Ink::Accent, pt(1.2));
    y += mm(2);
    add(isCreditNote() ? m_texts.totalCredit : m_texts.amountDue, money(m_invoice.gross), style::due);
    y += mm(0.8);
    row.rule(x, y, totalsWidth, Ink::Accent, pt(0.5));
    y += mm(0.5);
    if (m_invoice.vatInCompanyCurrency) {
        y += mm(1.5);
        QString label = m_texts.vatInCompanyCurrency.arg(m_invoice.vatInCompanyCurrency->currency().code());
        if (!m_invoice.companyCurrencyRate.isEmpty()) {
            const auto rate = parseMillionths(m_invoice.companyCurrencyRate);
            label += u", " % m_texts.exchangeRate.arg(rate ? MoneyFormat::number(*rate, m_texts.locale)
                                                           : m_invoice.companyCurrencyRate);
        }
        add(label, money(*m_invoice.vatInCompanyCurrency), style::detail);
    }
    row.height = y;
    return row;
}

PaperRow InvoiceBlocks::payment() const {
    PaperRow row;
    const int start = mm(6);
    int y = start + mm(3.2);
    const int x = left + boxPadding;
    if (isCreditNote() || m_invoice.gross.isZero()) {
        row.add(x, y, m_shaper.line(isCreditNote() ? m_texts.credited : m_texts.nothingToPay, style::body),
                style::body);
        y += style::body.leading();
    } else {
        const QString& method = m_invoice.collectionMethod;
        const bool automatic = method == u"direct_debit" || method == u"card" || method == u"paypal";
        int leftY = y;
        row.add(x, leftY, m_shaper.line(automatic ? m_texts.dueDate : m_texts.payBefore, style::label), style::label);
        leftY += style::label.leading() + mm(0.3);
        row.add(x, leftY, m_shaper.line(m_texts.date(m_invoice.dueDate), style::due), style::due);
        leftY += style::due.leading() + mm(0.3);
        row.add(x, leftY, m_shaper.line(m_texts.collection(method), style::value), style::value);
        leftY += style::value.leading();

        const SellerSnapshot& seller = m_invoice.seller;
        const int labelX = left + mm(58);
        const int valueX = labelX + mm(34);
        const auto add = [&](const QString& label, const QString& value) {
            if (value.isEmpty())
                return;
            row.add(labelX, y + style::value.ascent() - style::label.ascent(), m_shaper.line(label, style::label),
                    style::label);
            for (ShapedText& shaped : m_shaper.wrapped(value, style::value, right - boxPadding - valueX)) {
                row.add(valueX, y, std::move(shaped), style::value);
                y += style::value.leading();
            }
            y += mm(0.5);
        };
        // Bank details only where the customer is to use them: whoever pays by card must not pay twice.
        if (!automatic && method != u"cheque" && method != u"cash" && !seller.iban.isEmpty()) {
            add(m_texts.payee, seller.name);
            add(m_texts.iban, printedIban(seller.iban));
            add(m_texts.bic, seller.bic);
        }
        if (method == u"cheque")
            add(m_texts.chequeTo, seller.name);
        add(m_texts.referenceToQuote, m_invoice.number);
        y = std::max(y, leftY);
    }
    y += mm(3.2);
    row.fill({left, start, width, y - start}, Ink::Tint);
    row.height = y;
    return row;
}

PaperBlock InvoiceBlocks::mentions() const {
    const DocumentMentions& texts = m_invoice.mentions;
    QStringList paragraphs;
    QStringList nature;
    if (!texts.supplyCategory.isEmpty())
        nature << sentence(m_texts.natureOfSupply.arg(texts.supplyCategory));
    nature << sentence(texts.vatOnDebits);
    QStringList terms{sentence(texts.paymentTerms), sentence(texts.latePenalties), sentence(texts.recoveryFee)};
    nature.removeAll(QString());
    terms.removeAll(QString());
    paragraphs << nature.join(u' ') << terms.join(u' ') << texts.footer.split(u'\n');
    paragraphs.removeAll(QString());

    PaperBlock block;
    for (const QString& paragraph : std::as_const(paragraphs)) {
        bool first = true;
        for (ShapedText& shaped : m_shaper.wrapped(paragraph, style::mention, width)) {
            PaperRow row;
            const int gap = block.rows.empty() ? mm(5) : first ? mm(0.8) : 0;
            row.add(left, gap, std::move(shaped), style::mention);
            row.height = gap + style::mention.leading();
            block.rows.push_back(std::move(row));
            first = false;
        }
    }
    return block;
}

std::vector<PaperBlock> InvoiceBlocks::closing() const {
    std::vector<PaperBlock> blocks;
    const int gap = mm(5);
    std::vector<PaperRow> vat = vatRows();
    PaperRow sums = totals();
    int vatHeight = 0;
    for (const PaperRow& row : vat)
        vatHeight += row.height;
    if (vatHeight <= highestVatTable) {
        PaperRow both;
        both.height = gap + std::max(vatHeight, sums.height);
        PaperSheet joined; // merges rows at their places
        int y = gap;
        for (PaperRow& row : vat) {
            const int height = row.height;
            joined.place(std::move(row), y);
            y += height;
        }
        joined.place(std::move(sums), gap);
        both.shapes = std::move(joined.shapes);
        both.texts = std::move(joined.texts);
        blocks.push_back({{std::move(both)}});
    } else {
        PaperRow space;
        space.height = gap;
        PaperBlock sumsBlock{{space, std::move(sums)}};
        vat.insert(vat.begin(), space);
        blocks.push_back({std::move(vat)});
        blocks.push_back(std::move(sumsBlock));
    }
    blocks.push_back({{payment()}});
    blocks.push_back(mentions());
    return blocks;
}

} // namespace quittance

#include "documents/LineTable.h"

#include "domain/money/MoneyFormat.h"

#include <algorithm>

namespace quittance {

using namespace paper;

namespace {

constexpr int columnGap = mm(5);
constexpr int narrowestDescription = mm(48);
constexpr int linePadding = mm(1.4);
constexpr int smallestFigures = pt(6.5);

} // namespace

LineTable::LineTable(const Invoice& invoice, const DocumentTexts& texts, TextShaper& shaper)
    : m_invoice(invoice), m_texts(texts), m_shaper(shaper) {
    m_quantity.title = texts.quantity;
    m_unitPrice.title = texts.unitPrice;
    m_vat.title = texts.vat;
    m_net.title = texts.lineNet;

    std::vector<Figures> figures;
    const auto shapeAll = [&] {
        figures.clear();
        figures.reserve(invoice.lines.size());
        for (const InvoiceLine& line : invoice.lines) {
            figures.push_back(
                {shaper.line(MoneyFormat::number(line.quantity.millionths(), texts.locale), m_figureStyle),
                 shaper.line(
                     MoneyFormat::number(line.unitPrice.millionths(), texts.locale, invoice.currency.decimals()),
                     m_figureStyle),
                 shaper.line(line.vatCategory == VatCategory::OutsideScope
                                 ? QStringLiteral("–")
                                 : MoneyFormat::percent(line.vatRate, texts.locale),
                             m_figureStyle),
                 shaper.line(MoneyFormat::amount(line.net, texts.locale), m_figureStyle)});
        }
        measure(figures);
    };
    shapeAll();
    while (m_descriptionWidth < narrowestDescription &&
           m_figureStyle.size > smallestFigures) { // figures of many digits
        m_figureStyle.size -= pt(0.75);
        shapeAll();
    }

    Money sum = Money::zero(invoice.currency);
    m_sums.push_back(sum);
    for (size_t i = 0; i < invoice.lines.size(); ++i) {
        sum += invoice.lines[i].net;
        m_sums.push_back(sum);
        m_lines.push_back(block(invoice.lines[i], std::move(figures[i])));
    }
}

void LineTable::measure(const std::vector<Figures>& figures) {
    const auto widest = [&](Column& column, ShapedText Figures::*cell) {
        column.width = m_shaper.line(column.title, style::label).width;
        for (const Figures& line : figures)
            column.width = std::max(column.width, (line.*cell).width);
    };
    widest(m_quantity, &Figures::quantity);
    widest(m_unitPrice, &Figures::unitPrice);
    widest(m_vat, &Figures::vat);
    widest(m_net, &Figures::net);
    // Subtotals and the sums of the VAT table stand in the same column as the lines.
    m_net.width = std::max(
        {m_net.width, mm(24), m_shaper.line(MoneyFormat::amount(m_invoice.net, m_texts.locale), m_figureStyle).width});
    m_net.right = right;
    m_vat.right = m_net.right - m_net.width - columnGap;
    m_unitPrice.right = m_vat.right - m_vat.width - columnGap;
    m_quantity.right = m_unitPrice.right - m_unitPrice.width - columnGap;
    m_descriptionWidth = m_quantity.right - m_quantity.width - columnGap - left;
}

PaperRow LineTable::header() const {
    PaperRow row;
    row.add(left, 0, m_shaper.line(m_texts.description, style::label), style::label);
    for (const Column* column : {&m_quantity, &m_unitPrice, &m_vat, &m_net})
        row.addRight(column->right, 0, m_shaper.line(column->title, style::label), style::label);
    row.height = style::label.leading() + mm(1.4);
    row.rule(left, row.height - pt(0.8), width, Ink::Strong, pt(0.8));
    return row;
}

PaperRow LineTable::subtotal(const QString& label, int count) const {
    PaperRow row;
    const int y = mm(1.6);
    row.addRight(m_vat.right, y + m_figureStyle.ascent() - style::detail.ascent(), m_shaper.line(label, style::detail),
                 style::detail);
    row.addRight(right, y,
                 m_shaper.line(MoneyFormat::amount(m_sums[static_cast<size_t>(count)], m_texts.locale), m_figureStyle),
                 m_figureStyle);
    row.height = y + style::body.leading() + mm(1.6);
    return row;
}

PaperRow LineTable::carriedForward(int count) const { return subtotal(m_texts.carriedForward, count); }

PaperRow LineTable::broughtForward(int count) const {
    PaperRow row = subtotal(m_texts.broughtForward, count);
    row.rule(left, row.height - pt(0.5), width, Ink::Hairline);
    return row;
}

QString LineTable::whereAndWhen(const InvoiceLine& line) const {
    QStringList parts;
    if (!line.siteName.isEmpty())
        parts << line.siteName;
    if (!line.subscriptionCode.isEmpty())
        parts << line.subscriptionCode;
    if (!line.period.isEmpty())
        parts << m_texts.linePeriod.arg(m_texts.date(line.period.start), m_texts.date(line.period.lastDay()));
    return parts.join(QStringLiteral(" · "));
}

QString LineTable::howPriced(const InvoiceLine& line) const {
    QStringList parts;
    const bool listDiffers = line.includedRate || line.listPrice != line.unitPrice;
    if (listDiffers && !(line.listPrice.isZero() && !line.unitPrice.isZero()))
        parts << (line.includedRate ? m_texts.listPriceTaxIncluded : m_texts.listPrice)
                     .arg(MoneyFormat::price(line.listPrice, m_invoice.currency, m_texts.locale));
    if (!line.discount.isZero())
        parts << m_texts.discount.arg(m_texts.reduction(line.discount));
    if (line.daysTotal > 0 && line.daysUsed != line.daysTotal)
        parts << m_texts.daysUsed.arg(m_texts.count(line.daysUsed), m_texts.count(line.daysTotal));
    QString text = parts.join(QStringLiteral(", "));
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

PaperBlock LineTable::block(const InvoiceLine& line, Figures figures) const {
    PaperBlock block;
    const auto addRows = [&](const QString& text, const TextStyle& textStyle) {
        for (ShapedText& shaped : m_shaper.wrapped(text, textStyle, m_descriptionWidth)) {
            PaperRow row;
            row.add(left, 0, std::move(shaped), textStyle);
            row.height = textStyle.leading();
            block.rows.push_back(std::move(row));
        }
    };
    addRows(line.description, style::body);
    addRows(whereAndWhen(line), style::detail);
    addRows(howPriced(line), style::detail);
    if (block.rows.empty())
        block.rows.push_back({style::body.leading(), {}, {}});

    PaperRow& first = block.rows.front();
    // The figures share the baseline of the description, whatever their size.
    const int y = style::body.ascent() - m_figureStyle.ascent();
    first.addRight(m_quantity.right, y, std::move(figures.quantity), m_figureStyle);
    first.addRight(m_unitPrice.right, y, std::move(figures.unitPrice), m_figureStyle);
    first.addRight(m_vat.right, y, std::move(figures.vat), m_figureStyle);
    first.addRight(m_net.right, y, std::move(figures.net), m_figureStyle);
    for (PaperText& text : first.texts)
        text.baseline.ry() += linePadding;
    first.height += linePadding;

    PaperRow& last = block.rows.back();
    last.height += linePadding;
    last.rule(left, last.height - pt(0.5), width, Ink::Hairline);
    return block;
}

} // namespace quittance

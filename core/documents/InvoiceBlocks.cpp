#include "documents/InvoiceBlocks.h"

#include "documents/CountryNames.h"
#include "domain/company/Iban.h"
#include "domain/invoices/Seal.h"
#include "domain/money/MoneyFormat.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace quittance {

using namespace paper;

namespace {

constexpr int sellerWidth = mm(82);
constexpr int referenceLabelWidth = mm(32);
constexpr int vatTableWidth = mm(90);
constexpr int totalsWidth = mm(74);
constexpr int boxPadding = mm(4);
constexpr int smallestFigures = pt(6);
/// A VAT table up to this height stands beside the totals in one piece.
constexpr int highestVatTable = mm(110);

QString grouped(const QString& digits, qsizetype group, qsizetype groups) {
    QString out;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        if (i > 0 && i % group == 0 && i / group <= groups)
            out += u'\u00A0';
        out += digits.at(i);
    }
    return out;
}

/// "10000.00 EUR", as frozen, for readers: "10 000 €".
QString printedCapital(const QString& frozen, const QLocale& locale) {
    const qsizetype space = frozen.lastIndexOf(u' ');
    if (space > 0)
        if (auto currency = Currency::fromCode(QStringView(frozen).mid(space + 1)))
            if (auto money = Money::parse(QStringView(frozen).left(space), *currency)) {
                QString text = MoneyFormat::withCurrency(*money, locale);
                if (money->minor() % powerOfTen(currency->decimals()) == 0 && currency->decimals() > 0)
                    text.remove(locale.decimalPoint() % QString(currency->decimals(), u'0'));
                return text;
            }
    return frozen;
}

QString sentence(QString text) {
    if (!text.isEmpty() && text.back().isLetterOrNumber())
        text += u'.';
    return text;
}

} // namespace

QString InvoiceBlocks::title(const Invoice& invoice, const DocumentTexts& texts) {
    return (invoice.kind == DocumentKind::CreditNote ? texts.creditNote : texts.invoice) % u' ' % invoice.number;
}

QStringList InvoiceBlocks::addressLines(const Address& address, bool withCountry) const {
    QStringList lines{address.line1, address.line2};
    const auto joined = [](const QStringList& parts) {
        QStringList filled = parts;
        filled.removeAll(QString());
        return filled.join(u' ');
    };
    if (address.country == u"GB" || address.country == u"IE")
        lines << address.city << address.region << address.postcode;
    else if (address.country == u"US" || address.country == u"CA" || address.country == u"AU")
        lines << joined({address.city, address.region, address.postcode});
    else
        lines << joined({address.postcode, address.city}) << address.region;
    if (withCountry && !address.country.isEmpty())
        lines << countryName(address.country, m_invoice.language).toUpper();
    lines.removeAll(QString());
    return lines;
}

int InvoiceBlocks::addSeller(PaperRow& row) const {
    const SellerSnapshot& seller = m_invoice.seller;
    int y = top;
    const auto add = [&](const QString& text, const TextStyle& textStyle) {
        for (ShapedText& shaped : m_shaper.wrapped(text, textStyle, sellerWidth)) {
            row.add(left, y, std::move(shaped), textStyle);
            y += textStyle.leading();
        }
    };
    add(seller.name, style::seller);
    y += mm(0.8);
    TextStyle plain = style::detail;
    plain.size = style::value.size;
    for (const QString& text : addressLines(seller.address, seller.address.country != m_invoice.buyer.address.country))
        add(text, plain);
    QStringList contact;
    if (!seller.phone.isEmpty())
        contact << m_texts.telephone.arg(seller.phone);
    contact << seller.email << seller.website;
    for (const QString& text : std::as_const(contact))
        add(text, plain);
    return y;
}

void InvoiceBlocks::addTitle(PaperRow& row) const {
    int y = top;
    const QString kind = isCreditNote() ? m_texts.creditNote : m_texts.invoice;
    row.addRight(right, y, m_shaper.line(kind, style::title), style::title);
    y += style::title.leading();
    for (ShapedText& shaped : m_shaper.wrapped(m_invoice.number, style::number, right - left - sellerWidth - mm(4))) {
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
    add(m_texts.yourSiren, grouped(m_invoice.buyer.siren, 3, 2));
    if (!isCreditNote())
        add(m_texts.collectionMethod, m_texts.collection(m_invoice.collectionMethod));
    return rows;
}

int InvoiceBlocks::addReferences(PaperRow& row, int y) const {
    const int valueX = left + referenceLabelWidth;
    const int valueWidth = windowLeft - mm(5) - valueX;
    for (const auto& [label, value] : references()) {
        row.add(left, y + style::value.ascent() - style::label.ascent(), m_shaper.line(label, style::label),
                style::label);
        for (ShapedText& shaped : m_shaper.wrapped(value, style::value, valueWidth)) {
            row.add(valueX, y, std::move(shaped), style::value);
            y += style::value.leading();
        }
        y += mm(0.7);
    }
    return y;
}

int InvoiceBlocks::addBuyer(PaperRow& row) const {
    const BuyerSnapshot& buyer = m_invoice.buyer;
    const QStringList address = addressLines(buyer.address, buyer.address.country != m_invoice.seller.address.country);
    struct Set {
        ShapedText shaped;
        TextStyle style;
    };
    std::vector<Set> lines;
    int height = 0;
    const auto setIn = [&](int size) {
        lines.clear();
        height = 0;
        TextStyle plain = style::address;
        plain.size = size;
        TextStyle name = plain;
        name.weight = Weight::Medium;
        const auto add = [&](const QString& text, const TextStyle& textStyle) {
            for (ShapedText& shaped : m_shaper.wrapped(text, textStyle, right - windowLeft)) {
                lines.push_back({std::move(shaped), textStyle});
                height += textStyle.leading();
            }
        };
        add(buyer.name, name);
        for (const QString& text : address)
            add(text, plain);
    };
    setIn(style::address.size);
    if (height > windowBottom - windowTop) // more than the window shows
        setIn(style::label.size);
    int y = windowTop;
    for (Set& line : lines) {
        row.add(windowLeft, y, std::move(line.shaped), line.style);
        y += line.style.leading();
    }
    return y;
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
    const int sellerEnd = addSeller(row);
    addTitle(row);
    const int referencesEnd = addReferences(row, std::max(sellerEnd + mm(6), windowTop));
    const int buyerEnd = addBuyer(row);
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

QString InvoiceBlocks::legalIdentity() const {
    const SellerSnapshot& seller = m_invoice.seller;
    QString identity = seller.name;
    if (!seller.legalForm.isEmpty())
        identity += u", " % seller.legalForm;
    if (!seller.shareCapital.isEmpty())
        identity += u' ' % m_texts.capital.arg(printedCapital(seller.shareCapital, m_texts.locale));
    QStringList parts{identity};
    if (!seller.siren.isEmpty())
        parts << m_texts.siren.arg(grouped(seller.siren, 3, 2));
    if (!seller.siret.isEmpty())
        parts << m_texts.siret.arg(grouped(seller.siret, 3, 3));
    if (!seller.rcsCity.isEmpty())
        parts << m_texts.rcs.arg(seller.rcsCity);
    if (!seller.vatNumber.isEmpty())
        parts << m_texts.vatNumber.arg(seller.vatNumber);
    return parts.join(u" · "_s);
}

PaperRow InvoiceBlocks::foot(int sheet, int sheets) const {
    PaperRow row;
    row.rule(left, 0, width, Ink::Hairline);
    int y = mm(2);
    for (ShapedText& shaped : m_shaper.wrapped(legalIdentity(), style::footer, width)) {
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

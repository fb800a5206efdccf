#include "documents/InvoiceBlocks.h"

#include "documents/CountryNames.h"
#include "domain/invoices/Seal.h"
#include "domain/money/MoneyFormat.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace quittance {

using namespace paper;

namespace {

constexpr int sellerWidth = mm(82);
constexpr int referenceLabelWidth = mm(32);
constexpr int boxPadding = mm(4);

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

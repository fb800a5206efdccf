#include "documents/Letterhead.h"

#include "documents/CountryNames.h"
#include "domain/money/MoneyFormat.h"

using namespace Qt::Literals::StringLiterals;

namespace quittance {

using namespace paper;

namespace {

constexpr int referenceLabelWidth = mm(32);

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

QString Letterhead::printedSiren(const QString& siren) { return grouped(siren, 3, 2); }

QStringList Letterhead::addressLines(const Address& address, bool withCountry) const {
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
        lines << countryName(address.country, m_texts.isFrench() ? u"fr"_s : u"en"_s).toUpper();
    lines.removeAll(QString());
    return lines;
}

int Letterhead::addSeller(PaperRow& row) const {
    int y = top;
    const auto add = [&](const QString& text, const TextStyle& textStyle) {
        for (ShapedText& shaped : m_shaper.wrapped(text, textStyle, sellerWidth)) {
            row.add(left, y, std::move(shaped), textStyle);
            y += textStyle.leading();
        }
    };
    add(m_seller.name, style::seller);
    y += mm(0.8);
    TextStyle plain = style::detail;
    plain.size = style::value.size;
    for (const QString& text : addressLines(m_seller.address, m_seller.address.country != m_buyer.address.country))
        add(text, plain);
    QStringList contact;
    if (!m_seller.phone.isEmpty())
        contact << m_texts.telephone.arg(m_seller.phone);
    contact << m_seller.email << m_seller.website;
    for (const QString& text : std::as_const(contact))
        add(text, plain);
    return y;
}

int Letterhead::addBuyer(PaperRow& row) const {
    const QStringList address = addressLines(m_buyer.address, m_buyer.address.country != m_seller.address.country);
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
        add(m_buyer.name, name);
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

int Letterhead::addReferences(PaperRow& row, int y, const std::vector<std::pair<QString, QString>>& references) const {
    const int valueX = left + referenceLabelWidth;
    const int valueWidth = windowLeft - mm(5) - valueX;
    for (const auto& [label, value] : references) {
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

QString Letterhead::legalIdentity() const {
    QString identity = m_seller.name;
    if (!m_seller.legalForm.isEmpty())
        identity += u", " % m_seller.legalForm;
    if (!m_seller.shareCapital.isEmpty())
        identity += u' ' % m_texts.capital.arg(printedCapital(m_seller.shareCapital, m_texts.locale));
    QStringList parts{identity};
    if (!m_seller.siren.isEmpty())
        parts << m_texts.siren.arg(grouped(m_seller.siren, 3, 2));
    if (!m_seller.siret.isEmpty())
        parts << m_texts.siret.arg(grouped(m_seller.siret, 3, 3));
    if (!m_seller.rcsCity.isEmpty())
        parts << m_texts.rcs.arg(m_seller.rcsCity);
    if (!m_seller.vatNumber.isEmpty())
        parts << m_texts.vatNumber.arg(m_seller.vatNumber);
    return parts.join(u" · "_s);
}

} // namespace quittance

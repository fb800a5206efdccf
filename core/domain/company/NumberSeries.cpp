#include "domain/company/NumberSeries.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

struct SeriesText {
    Q_DECLARE_TR_FUNCTIONS(quittance::NumberSeries)
};

constexpr qsizetype longestNumber = 35;     // BR-FR-01
constexpr qint64 largestNumber = 9'999'999; // of one year, for the check of the length

enum class Token { Literal, Year, ShortYear, Number, Unknown };

struct Piece {
    Token token = Token::Literal;
    QStringView text;
    int width = 0;
};

Piece bracedPiece(QStringView inner) {
    if (inner == u"year")
        return {Token::Year, inner};
    if (inner == u"yy")
        return {Token::ShortYear, inner};
    if (inner == u"number")
        return {Token::Number, inner, 1};
    if (inner.startsWith(u"number:") && inner.size() == 8 && inner.back() >= u'1' && inner.back() <= u'9')
        return {Token::Number, inner, inner.back().unicode() - u'0'};
    return {Token::Unknown, inner};
}

/// Hands the pieces of a pattern to a function, from left to right. A brace without its partner is a literal.
void eachPiece(QStringView pattern, const auto& visit) {
    qsizetype from = 0;
    while (from < pattern.size()) {
        const qsizetype open = pattern.indexOf(u'{', from);
        const qsizetype close = open < 0 ? -1 : pattern.indexOf(u'}', open);
        if (close < 0) {
            visit(Piece{Token::Literal, pattern.mid(from)});
            return;
        }
        if (open > from)
            visit(Piece{Token::Literal, pattern.mid(from, open - from)});
        visit(bracedPiece(pattern.mid(open + 1, close - open - 1)));
        from = close + 1;
    }
}

bool isAllowed(QChar c) {
    return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'+' || c == u'_' ||
           c == u'/' || c == u'-';
}

} // namespace

QString toString(DocumentKind kind) { return kind == DocumentKind::Invoice ? u"invoice"_s : u"credit_note"_s; }

Result<DocumentKind> documentKindFromString(QStringView text) {
    for (const DocumentKind kind : {DocumentKind::Invoice, DocumentKind::CreditNote})
        if (text == toString(kind))
            return kind;
    return invalid(SeriesText::tr("“%1” is not a kind of document. Use invoice or credit_note.").arg(text), u"kind"_s);
}

QString seriesName(DocumentKind kind, int year) { return toString(kind) % u'-' % QString::number(year); }

QString NumberPattern::format(int year, qint64 number) const {
    QString out;
    out.reserve(longestNumber);
    eachPiece(pattern, [&](const Piece& piece) {
        switch (piece.token) {
        case Token::Literal: out += piece.text; break;
        case Token::Year: out += QString::number(year).rightJustified(4, u'0'); break;
        case Token::ShortYear: out += QString::number(year % 100).rightJustified(2, u'0'); break;
        case Token::Number: out += QString::number(number).rightJustified(piece.width, u'0'); break;
        case Token::Unknown: break;
        }
    });
    return out;
}

Result<> NumberPattern::check() const {
    const auto refused = [](const QString& message) { return invalid(message, u"pattern"_s); };
    int years = 0;
    int numbers = 0;
    std::optional<QString> unknown;
    QChar forbidden;
    eachPiece(pattern, [&](const Piece& piece) {
        switch (piece.token) {
        case Token::Year:
        case Token::ShortYear: ++years; break;
        case Token::Number: ++numbers; break;
        case Token::Unknown: unknown = piece.text.toString(); break;
        case Token::Literal: {
            const auto found = std::find_if_not(piece.text.begin(), piece.text.end(), isAllowed);
            if (found != piece.text.end())
                forbidden = *found;
            break;
        }
        }
    });
    if (unknown)
        return refused(
            SeriesText::tr("{%1} is not known in a number format. Use {year} or {yy}, and {number:5}.").arg(*unknown));
    if (!forbidden.isNull())
        return refused(SeriesText::tr("“%1” may not stand in an invoice number. Letters without accents, digits and "
                                      "+ _ / - may.")
                           .arg(forbidden));
    if (numbers != 1)
        return refused(SeriesText::tr("The format needs {number:5} exactly once, or numbers would repeat."));
    if (years != 1)
        return refused(SeriesText::tr("The format needs {year} or {yy} exactly once: numbers restart each year."));
    const qsizetype length = format(9999, largestNumber).size();
    if (length > longestNumber)
        return refused(SeriesText::tr("Numbers of this format can have %1 characters; %2 are the most. Shorten it.")
                           .arg(length)
                           .arg(longestNumber));
    return {};
}

NumberPattern NumberPattern::standard(DocumentKind kind) {
    return {kind == DocumentKind::Invoice ? u"F-{year}-{number:5}"_s : u"A-{year}-{number:5}"_s};
}

} // namespace quittance

#pragma once

#include "base/Result.h"

#include <QDate>
#include <QString>

namespace quittance {

enum class DocumentKind : quint8 { Invoice, CreditNote };

QString toString(DocumentKind kind); ///< "invoice", "credit_note"
Result<DocumentKind> documentKindFromString(QStringView text);
/// How the hash chain names the series of a year: "invoice-2026".
QString seriesName(DocumentKind kind, int year);

/// The format of one series. `pattern` has {year} (or {yy}) and {number:5} (five digits at least); the result uses
/// [A-Za-z0-9+_/-] and at most 35 characters (BR-FR-01, 02; decisions 6). Numbers restart each civil year.
/// {number} alone pads to one digit; the width lies between 1 and 9.
struct NumberPattern {
    QString pattern;

    /// The number as printed. Precondition: check() holds.
    QString format(int year, qint64 number) const;
    /// Invalid with the reason when the pattern could give a number that the rules refuse or two equal numbers.
    Result<> check() const;
    static NumberPattern standard(DocumentKind kind); ///< F-{year}-{number:5}, A-{year}-{number:5}
};

/// One series of one year as stored: gapless from `first` to `next − 1`, dates never going back.
struct NumberSeries {
    DocumentKind kind = DocumentKind::Invoice;
    int year = 0;
    QString pattern;
    qint64 first = 1; ///< configurable for a company that moves in mid-year
    qint64 next = 1;
    QDate lastDate;
};

} // namespace quittance

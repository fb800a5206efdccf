#pragma once

#include "domain/money/Decimal.h"

#include <QDate>
#include <QLocale>
#include <QString>

namespace quittance {

/// The fixed words of documents in one language, and how that language writes dates, counts and numbers. The document's
/// language decides, never the user's: nothing here goes through the program's translations.
struct DocumentTexts {
    /// French for "fr", else English (decisions 14).
    static const DocumentTexts& in(const QString& language);

    QLocale locale;
    QString dateFormat; ///< of QLocale::C

    QString invoice, creditNote, duplicate, sample;
    // references
    QString number, issueDate, dueDate, customerCode, supplyPeriod, collectionMethod, yourVatNumber, yourSiren;
    QString dateSpan;         ///< %1 first day, %2 last day
    QString correctedInvoice; ///< %1 number, %2 date
    QString reason;
    QString overleaf; ///< head of the further sheets: %1 title, %2 number, %3 issue date
    // lines
    QString description, quantity, unitPrice, vat, lineNet, carriedForward, broughtForward;
    QString linePeriod;                      ///< %1 first day, %2 last day, inside a sentence
    QString listPrice, listPriceTaxIncluded; ///< %1 amount
    QString discount;                        ///< %1 percentage
    QString daysUsed;                        ///< %1 of %2 days
    // VAT and totals
    QString vatRate, vatBase, vatAmount, outsideScope;
    QString totalNet, totalVat, totalGross, amountDue, totalCredit;
    QString vatInCompanyCurrency; ///< %1 currency
    QString exchangeRate;         ///< %1 rate
    // payment
    QString payBefore, nothingToPay, credited, payee, iban, bic, referenceToQuote, chequeTo;
    // mentions and footer
    QString natureOfSupply; ///< %1 category
    QString capital;        ///< %1 amount
    QString siren, siret, rcs, vatNumber, telephone, contentHash;
    QString page; ///< %1 of %2
    // statement of account
    QString statement, statementPeriod, currency, dayHeading, movement, dueShort, debit, credit, balance;
    QString statementOverleaf; ///< %1 title, %2 customer code, %3 period
    QString balanceOn;         ///< %1 day
    QString balanceDue;        ///< %1 day; the customer owes it
    QString balanceInFavour;   ///< %1 day; owed to the customer
    QString billedTotal, creditedTotal, noMovement, payment;
    QString creditNoteFor;    ///< %1 credit note, %2 invoice
    QString paymentReference; ///< %1 what the payer wrote
    QString openItems;        ///< %1 day
    QString document, amount, rest, late;
    QString nothingOpen; ///< %1 day
    QString daysLate;    ///< %1 count
    QString ageing[5];   ///< the buckets of Ageing
    QString unusedCredits;

    QString date(QDate day) const;
    /// A count of days, list position or page.
    QString count(qint64 value) const { return locale.toString(value); }
    /// A reduction: "−15 %".
    QString reduction(Rate rate) const;
    /// How a payment is expected ("transfer", "card"…), empty for what is not known.
    QString collection(QStringView method) const;
    bool isFrench() const { return locale.language() == QLocale::French; }
};

} // namespace quittance

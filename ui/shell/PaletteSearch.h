#pragma once

#include "base/Ids.h"
#include "base/Result.h"
#include "domain/access/Actor.h"
#include "domain/access/Scope.h"
#include "domain/invoices/InvoiceRow.h"

#include <QLocale>
#include <QString>

#include <vector>

namespace quittance {

class Services;

/// What was typed into the command palette: where to look, and for what. Made on the GUI thread, in its language.
struct PaletteQuery {
    enum class Where : quint8 { Everything, Actions, Customers, Documents, Amounts, Help };
    Where where = Where::Everything;
    InvoiceFilter::Status status = InvoiceFilter::Status::All;
    std::optional<QDate> from; ///< issue date, inclusive
    std::optional<QDate> to;
    std::optional<ListCondition::Range> amount; ///< total, in millionths
    Scope restriction;                          ///< of the window
    QString text;
    QString language;
    QLocale locale;

    bool looksFor(Where wanted) const { return where == Where::Everything || where == wanted; }
    /// An operator says which documents are wanted.
    bool hasOperator() const { return status != InvoiceFilter::Status::All || from || to || amount; }
    /// `>` actions, `@` customers, `#` documents, `$` amounts, `?` help; in French and English alike the operators
    /// "status:overdue", "from:2026-01", "to:31/03/2026", "amount:>1000" and "montant:100..200". What is none is text.
    static PaletteQuery parsed(const QString& typed);
};

/// A record of the book that the palette offers.
struct PaletteHit {
    enum class Kind : quint8 { Document, Customer, Subscription, Payment, Domain };
    Kind kind = Kind::Document;
    qint64 id = 0;
    QString title;
    QString detail;
};

/// On a worker: the best matches, at most `limit` of each kind: an exact number first, then customers, documents,
/// subscriptions, domains; payments by their reference, number or amount.
Result<std::vector<PaletteHit>> paletteHits(Services& services, const Actor& actor, const PaletteQuery& query,
                                            int limit);

} // namespace quittance

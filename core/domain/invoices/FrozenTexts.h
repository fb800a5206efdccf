#pragma once

#include "domain/invoices/Invoice.h"

namespace quittance {

/// The seller as it is printed from now on.
SellerSnapshot sellerSnapshot(const Company& company);
/// The buyer as it is printed from now on.
BuyerSnapshot buyerSnapshot(const Customer& customer);

/// What is printed where the company has no discount terms of its own.
QString defaultDiscountTerms(bool french);

/// What a document sells: chooses the printed category of the operation (CGI ann. II art. 242 nonies A, I, 5° quater).
struct SoldKinds {
    bool services = false;
    bool goods = false;
    bool operator==(const SoldKinds&) const = default;
};

/// The fixed texts of a document in "fr" or "en": discount terms, late penalties, recovery indemnity (C. com. L441-9,
/// L441-10, D441-5; the indemnity only between businesses), option for VAT on debits, category of the operation. A
/// credit note asks for no money, so it has neither terms nor penalties.
DocumentMentions documentMentions(const Company& company, DocumentKind kind, CustomerKind customer, SoldKinds sold,
                                  const QString& language);

} // namespace quittance

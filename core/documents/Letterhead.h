#pragma once

#include "documents/DocumentTexts.h"
#include "documents/PaperSheet.h"
#include "domain/invoices/Invoice.h"

#include <utility>
#include <vector>

namespace quittance {

/// What every letter to a customer has: the company, the customer in the window of the envelope, what identifies the
/// letter, and the company's legal identity at its foot. Rows count from the sheet's upper edge; each function gives
/// where its text ends.
class Letterhead {
public:
    static constexpr int sellerWidth = paper::mm(82);

    Letterhead(const SellerSnapshot& seller, const BuyerSnapshot& buyer, const DocumentTexts& texts, TextShaper& shaper)
        : m_seller(seller), m_buyer(buyer), m_texts(texts), m_shaper(shaper) {}

    int addSeller(PaperRow& row) const;
    int addBuyer(PaperRow& row) const;
    /// Labels with their values, left of the window.
    int addReferences(PaperRow& row, int y, const std::vector<std::pair<QString, QString>>& references) const;
    QString legalIdentity() const;

    /// "732 829 320".
    static QString printedSiren(const QString& siren);

private:
    QStringList addressLines(const Address& address, bool withCountry) const;

    const SellerSnapshot& m_seller;
    const BuyerSnapshot& m_buyer;
    const DocumentTexts& m_texts;
    TextShaper& m_shaper;
};

} // namespace quittance

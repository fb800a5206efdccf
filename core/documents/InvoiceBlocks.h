#pragma once

#include "documents/Letterhead.h"
#include "domain/invoices/Invoice.h"

#include <vector>

namespace quittance {

/// Marks on a document that are not part of its content.
struct DocumentOptions {
    bool duplicate = false; ///< "Duplicata": printed before
    bool sample = false;    ///< "Spécimen": a preview of the settings, not an invoice

    bool operator==(const DocumentOptions&) const = default;
};

/// Everything of a document but its lines: heads, totals, payment, mentions, foot.
class InvoiceBlocks {
public:
    InvoiceBlocks(const Invoice& invoice, const DocumentOptions& options, const DocumentTexts& texts,
                  TextShaper& shaper)
        : m_invoice(invoice),
          m_options(options),
          m_texts(texts),
          m_shaper(shaper),
          m_letterhead(invoice.seller, invoice.buyer, texts, shaper) {}

    /// Seller, title, references, the buyer in the window of the envelope. From the sheet's upper edge to where lines
    /// may begin.
    PaperRow firstHead() const;
    /// What identifies the document on the sheets that follow. From the sheet's upper edge as well.
    PaperRow furtherHead() const;
    /// VAT table with totals, payment box, legal mentions, in this order.
    std::vector<PaperBlock> closing() const;
    /// The seller's legal identity, the content's fingerprint, the sheet's number.
    PaperRow foot(int sheet, int sheets) const;
    int footHeight() const { return foot(1, 1).height; }

    /// "Facture F-2026-00001".
    static QString title(const Invoice& invoice, const DocumentTexts& texts);

private:
    bool isCreditNote() const { return m_invoice.kind == DocumentKind::CreditNote; }
    void addTitle(PaperRow& row) const;
    int addCorrection(PaperRow& row, int y) const;
    std::vector<std::pair<QString, QString>> references() const;
    QString periodOfSupply() const;
    std::vector<PaperRow> vatRows() const;
    PaperRow totals() const;
    PaperRow payment() const;
    PaperBlock mentions() const;

    const Invoice& m_invoice;
    const DocumentOptions m_options;
    const DocumentTexts& m_texts;
    TextShaper& m_shaper;
    const Letterhead m_letterhead;
};

} // namespace quittance

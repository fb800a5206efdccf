#pragma once

#include "documents/DocumentTexts.h"
#include "documents/PaperSheet.h"
#include "domain/invoices/Invoice.h"

#include <vector>

namespace quittance {

/// The table of a document's lines: its columns are as wide as the widest figure, the description takes the rest.
class LineTable {
public:
    LineTable(const Invoice& invoice, const DocumentTexts& texts, TextShaper& shaper);

    PaperRow header() const;
    /// "Carried forward" and "brought forward" with the sum of the first `count` lines.
    PaperRow carriedForward(int count) const;
    PaperRow broughtForward(int count) const;
    /// One row per line of text; the figures stand in the first.
    std::vector<PaperBlock> takeLines() { return std::move(m_lines); }

private:
    struct Figures {
        ShapedText quantity, unitPrice, vat, net;
    };
    struct Column {
        QString title;
        int right = 0;
        int width = 0;
    };

    void measure(const std::vector<Figures>& figures);
    PaperBlock block(const InvoiceLine& line, Figures figures) const;
    QString whereAndWhen(const InvoiceLine& line) const;
    QString howPriced(const InvoiceLine& line) const;
    PaperRow subtotal(const QString& label, int count) const;

    const Invoice& m_invoice;
    const DocumentTexts& m_texts;
    TextShaper& m_shaper;
    paper::TextStyle m_figureStyle = paper::style::body;
    Column m_quantity, m_unitPrice, m_vat, m_net;
    int m_descriptionWidth = 0;
    std::vector<Money> m_sums; ///< of the first n lines
    std::vector<PaperBlock> m_lines;
};

} // namespace quittance

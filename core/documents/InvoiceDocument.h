#pragma once

#include "base/JobContext.h"
#include "base/Result.h"
#include "documents/InvoiceBlocks.h"
#include "documents/PaperSheet.h"
#include "domain/invoices/Invoice.h"

#include <functional>
#include <span>
#include <vector>

class QPagedPaintDevice;
class QPainter;

namespace quittance {

/// An issued invoice or credit note on A4 sheets, in its own language. Only what the frozen copy holds is printed;
/// nothing is computed but the subtotals carried forward. Needs a QGuiApplication, on any thread.
class InvoiceDocument {
public:
    explicit InvoiceDocument(const Invoice& invoice, const DocumentOptions& options = {});

    /// "Facture F-2026-00001".
    const QString& title() const { return m_title; }
    int sheetCount() const { return static_cast<int>(m_sheets.size()); }
    const PaperSheet& sheet(int index) const { return m_sheets[static_cast<size_t>(index)]; }
    /// Draws one sheet into a rectangle of the device, as large as it fits (previews).
    void paintSheet(QPainter& painter, int index, const QRectF& target) const;
    /// Characters that no installed font has; they are printed as U+FFFD.
    const QString& missingCharacters() const { return m_missing; }

    /// Marks that an invoice gets, decided one by one: in a selection some were printed before.
    using OptionsFor = std::function<DocumentOptions(const Invoice&)>;
    /// Prints several documents as one job, each with its own page numbers, on whatever paper the device has: A4 keeps
    /// its size, on other paper the sheet is fitted. Gives the number of sheets. Unavailable when the device takes no
    /// (more) pages, Cancelled on request; what was painted until then has left.
    /// `started` hears of each document and the sheet (from 0) that it begins on.
    static Result<int> paintAll(QPagedPaintDevice& device, std::span<const Invoice> invoices,
                                const OptionsFor& optionsFor = {}, JobContext* job = nullptr,
                                const std::function<void(const Invoice&, int sheet)>& started = {});

private:
    QString m_title;
    QString m_missing;
    std::vector<PaperSheet> m_sheets;
};

} // namespace quittance

#include "documents/InvoiceDocument.h"

#include "documents/InvoiceLayout.h"
#include "documents/LineTable.h"

#include <QPagedPaintDevice>
#include <QPainter>

#include <algorithm>

namespace quittance {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(InvoiceDocument)
};

Error deviceRefused() {
    return {ErrorCode::Unavailable,
            Texts::tr("The printer takes no pages. Check that it is on and connected, then print again.")};
}

} // namespace

InvoiceDocument::InvoiceDocument(const Invoice& invoice, const DocumentOptions& options) {
    const DocumentTexts& texts = DocumentTexts::in(invoice.language);
    m_title = InvoiceBlocks::title(invoice, texts);
    TextShaper shaper;
    const InvoiceBlocks blocks(invoice, options, texts, shaper);
    LineTable table(invoice, texts, shaper);
    std::vector<PaperBlock> lines = table.takeLines();
    std::vector<PaperBlock> closing = blocks.closing();
    PaperRow firstHead = blocks.firstHead();
    PaperRow furtherHead = blocks.furtherHead();
    const int firstTop = firstHead.height;
    const int furtherTop = furtherHead.height;
    const int bodyBottom = paper::bottom - blocks.footHeight() - paper::mm(3);

    LayoutHeights heights;
    heights.firstBody = std::max(0, bodyBottom - firstTop);
    heights.otherBody = bodyBottom - furtherTop;
    heights.tableHeader = table.header().height;
    heights.carryRow = table.carriedForward(0).height;
    for (const PaperBlock& block : lines)
        heights.lines.push_back(block.rowHeights());
    for (const PaperBlock& block : closing)
        heights.closing.push_back(block.rowHeights());
    heights.lastAtBottom = true;

    const std::vector<LayoutSheet> layout = paginate(heights);
    const int count = static_cast<int>(layout.size());
    m_sheets.reserve(layout.size());
    for (int i = 0; i < count; ++i) {
        const LayoutSheet& plan = layout[static_cast<size_t>(i)];
        PaperSheet& sheet = m_sheets.emplace_back();
        const int bodyTop = i == 0 ? firstTop : furtherTop;
        if (options.sample)
            sheet.watermark = shaper.line(texts.sample, paper::style::watermark);
        sheet.place(i == 0 ? firstHead : furtherHead, 0);
        if (plan.tableHeaderY)
            sheet.place(table.header(), bodyTop + *plan.tableHeaderY);
        if (plan.broughtForwardY)
            sheet.place(table.broughtForward(plan.linesBefore), bodyTop + *plan.broughtForwardY);
        for (const LayoutSlice& slice : plan.slices) {
            auto& rows =
                (slice.kind == LayoutSlice::Kind::Line ? lines : closing)[static_cast<size_t>(slice.part)].rows;
            int y = bodyTop + slice.y;
            for (int row = slice.firstRow; row < slice.endRow; ++row) {
                PaperRow& placed = rows[static_cast<size_t>(row)];
                const int height = placed.height;
                sheet.place(std::move(placed), y);
                y += height;
            }
        }
        if (plan.carriedForwardY)
            sheet.place(table.carriedForward(plan.linesUntil), bodyTop + *plan.carriedForwardY);
        PaperRow foot = blocks.foot(i + 1, count);
        const int footTop = paper::bottom - foot.height;
        sheet.place(std::move(foot), footTop);
    }
    m_missing = shaper.missingCharacters();
}

void InvoiceDocument::paintSheet(QPainter& painter, int index, const QRectF& target) const {
    sheet(index).paint(painter, target);
}

Result<int> InvoiceDocument::paintAll(QPagedPaintDevice& device, std::span<const Invoice> invoices,
                                      const OptionsFor& optionsFor, JobContext* job,
                                      const std::function<void(const Invoice&, int)>& started) {
    QPainter painter;
    int sheets = 0;
    qint64 done = 0;
    const auto total = static_cast<qint64>(invoices.size());
    for (const Invoice& invoice : invoices) {
        if (job != nullptr && job->isCancelled())
            return Error{ErrorCode::Cancelled, Texts::tr("Printing was stopped.")};
        const InvoiceDocument document(invoice, optionsFor ? optionsFor(invoice) : DocumentOptions{});
        if (job != nullptr)
            job->progress(done++, total, invoice.number);
        if (started)
            started(invoice, sheets);
        for (int i = 0; i < document.sheetCount(); ++i) {
            if (!painter.isActive() ? !painter.begin(&device) : !device.newPage())
                return deviceRefused();
            document.paintSheet(painter, i, paper::sheetOn(device));
            ++sheets;
        }
    }
    if (painter.isActive() && !painter.end())
        return deviceRefused();
    if (job != nullptr)
        job->progress(total, total, {});
    return sheets;
}

} // namespace quittance

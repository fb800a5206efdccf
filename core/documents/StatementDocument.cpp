#include "documents/StatementDocument.h"

#include "documents/InvoiceLayout.h"
#include "documents/StatementBlocks.h"
#include "domain/invoices/FrozenTexts.h"

#include <QCoreApplication>
#include <QPagedPaintDevice>
#include <QPainter>

#include <algorithm>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(quittance::StatementDocument)
};

/// The sheets of one currency, still without their feet: those tell how many there are in all.
std::vector<PaperSheet> laidOut(const StatementBlocks& blocks) {
    std::vector<PaperBlock> lines = blocks.lines();
    std::vector<PaperBlock> closing = blocks.closing();
    const PaperRow firstHead = blocks.firstHead();
    const PaperRow furtherHead = blocks.furtherHead();
    const int bodyBottom = paper::bottom - blocks.foot(1, 1).height - paper::mm(3);
    LayoutHeights heights;
    heights.firstBody = std::max(0, bodyBottom - firstHead.height);
    heights.otherBody = bodyBottom - furtherHead.height;
    heights.tableHeader = blocks.tableHeader().height;
    heights.carryRow = blocks.carriedForward(0).height;
    for (const PaperBlock& block : lines)
        heights.lines.push_back(block.rowHeights());
    for (const PaperBlock& block : closing)
        heights.closing.push_back(block.rowHeights());

    std::vector<PaperSheet> sheets;
    for (const LayoutSheet& plan : paginate(heights)) {
        const bool first = sheets.empty();
        PaperSheet& sheet = sheets.emplace_back();
        const int bodyTop = first ? firstHead.height : furtherHead.height;
        sheet.place(first ? firstHead : furtherHead, 0);
        if (plan.tableHeaderY)
            sheet.place(blocks.tableHeader(), bodyTop + *plan.tableHeaderY);
        if (plan.broughtForwardY)
            sheet.place(blocks.broughtForward(plan.linesBefore), bodyTop + *plan.broughtForwardY);
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
            sheet.place(blocks.carriedForward(plan.linesUntil), bodyTop + *plan.carriedForwardY);
    }
    return sheets;
}

} // namespace

StatementDocument::StatementDocument(const Statement& statement) {
    const DocumentTexts& texts = DocumentTexts::in(statement.customer.language);
    const SellerSnapshot seller = sellerSnapshot(statement.company);
    const BuyerSnapshot buyer = buyerSnapshot(statement.customer);
    TextShaper shaper;
    const Letterhead letterhead(seller, buyer, texts, shaper);
    std::vector<StatementBlocks> accounts;
    accounts.reserve(statement.accounts.size());
    for (const StatementAccount& account : statement.accounts) {
        const StatementBlocks& blocks = accounts.emplace_back(statement, account, letterhead, texts, shaper);
        std::vector<PaperSheet> sheets = laidOut(blocks);
        m_sheets.insert(m_sheets.end(), std::make_move_iterator(sheets.begin()), std::make_move_iterator(sheets.end()));
    }
    const int count = sheetCount();
    for (int i = 0; i < count; ++i) {
        PaperRow foot = accounts.front().foot(i + 1, count);
        const int footTop = paper::bottom - foot.height;
        m_sheets[static_cast<size_t>(i)].place(std::move(foot), footTop);
    }
}

QString StatementDocument::title(const Statement& statement) {
    return DocumentTexts::in(statement.customer.language).statement + u' ' + statement.customer.code;
}

Result<int> StatementDocument::paint(QPagedPaintDevice& device, JobContext* job) const {
    const Error refused{ErrorCode::Unavailable,
                        Texts::tr("The printer takes no pages. Check that it is on and connected, then print again.")};
    QPainter painter;
    for (const PaperSheet& sheet : m_sheets) {
        if (job != nullptr && job->isCancelled())
            return Error{ErrorCode::Cancelled, Texts::tr("Printing was stopped.")};
        if (!painter.isActive() ? !painter.begin(&device) : !device.newPage())
            return refused;
        sheet.paint(painter, paper::sheetOn(device));
    }
    if (painter.isActive() && !painter.end())
        return refused;
    return sheetCount();
}

} // namespace quittance

#pragma once

#include "base/JobContext.h"
#include "base/Result.h"
#include "documents/PaperSheet.h"
#include "domain/revenue/Statement.h"

#include <vector>

class QPagedPaintDevice;

namespace quittance {

/// A statement of account on A4 sheets, in the customer's language: the movements with the running balance, then what
/// is open and how late it is. Each currency begins on a sheet of its own. Needs a QGuiApplication, on any thread.
class StatementDocument {
public:
    explicit StatementDocument(const Statement& statement);

    /// "Relevé de compte C00012".
    static QString title(const Statement& statement);
    int sheetCount() const { return static_cast<int>(m_sheets.size()); }
    const PaperSheet& sheet(int index) const { return m_sheets[static_cast<size_t>(index)]; }
    /// Prints all sheets and gives their number. Unavailable when the device takes no (more) pages, Cancelled on
    /// request.
    Result<int> paint(QPagedPaintDevice& device, JobContext* job = nullptr) const;

private:
    std::vector<PaperSheet> m_sheets;
};

} // namespace quittance

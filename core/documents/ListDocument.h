#pragma once

#include "base/JobContext.h"
#include "base/Result.h"
#include "documents/PaperSheet.h"

#include <QString>
#include <QStringList>

#include <vector>

class QPagedPaintDevice;

namespace quittance {

/// A list on A4 sheets on their side: what it is and what it was filtered by above, the headings again on every sheet,
/// totals at the end, page x of y below. Amounts and dates are never cut; a text that is too long ends in "…".
/// Needs a QGuiApplication, on any thread.
class ListDocument {
public:
    struct Column {
        QString title;
        bool right = false; ///< figures
        bool whole = false; ///< never cut: figures, dates, numbers
    };
    struct Content {
        QString company;
        QString title;
        QString filter;     ///< in words; empty: everything
        QString printedOn;  ///< "as of …", in the footer
        QStringList totals; ///< each on a line below the last row
        std::vector<Column> columns;
        std::vector<QStringList> rows; ///< one text a column
    };
    explicit ListDocument(Content content);

    int sheetCount() const { return m_sheetCount; }
    PaperSheet sheet(int index) const;
    /// Prints all sheets; on other paper than A4 each is fitted. Gives their number. Unavailable when the device takes
    /// no (more) pages, Cancelled on request.
    Result<int> paint(QPagedPaintDevice& device, JobContext* job = nullptr) const;

private:
    void measure();
    int headHeight(int index) const;
    QString fitting(const QString& text, const paper::TextStyle& style, int width) const;
    void placeRow(PaperSheet& sheet, const QStringList& cells, int y, const paper::TextStyle& style) const;

    Content m_content;
    mutable TextShaper m_shaper;
    std::vector<int> m_widths;
    paper::TextStyle m_body;
    paper::TextStyle m_heading;
    int m_rowHeight = 0;
    int m_firstRows = 0;   ///< rows on the first sheet
    int m_furtherRows = 0; ///< rows on each other sheet
    int m_sheetCount = 0;
};

} // namespace quittance

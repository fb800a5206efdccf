#include "documents/ListDocument.h"

#include <QCoreApplication>
#include <QPageLayout>
#include <QPagedPaintDevice>
#include <QPainter>

#include <algorithm>
#include <numeric>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(quittance::ListDocument)
};

constexpr int sheetWidth = paper::sheetHeight; // on its side
constexpr int sheetHeight = paper::sheetWidth;
constexpr int left = paper::mm(15);
constexpr int right = sheetWidth - paper::mm(15);
constexpr int top = paper::mm(14);
constexpr int bottom = sheetHeight - paper::mm(11);
constexpr int gap = paper::mm(4); // between two columns
constexpr int least = paper::mm(8);
constexpr size_t measuredRows = 400;

constexpr paper::TextStyle titleStyle{paper::Weight::Medium, paper::pt(14), paper::Ink::Text};

/// The largest first: many columns are set smaller.
constexpr double bodySizes[] = {8.5, 8.0, 7.5, 7.0, 6.5, 6.0};

} // namespace

ListDocument::ListDocument(Content content) : m_content(std::move(content)) {
    measure();
    m_rowHeight = m_body.leading() + paper::mm(1.4);
    const int foot = paper::style::footer.leading() + paper::mm(3);
    const auto room = [&](int index) { return bottom - foot - top - headHeight(index); };
    m_firstRows = std::max(1, room(0) / m_rowHeight);
    m_furtherRows = std::max(1, room(1) / m_rowHeight);
    // The totals are lines like the others, and keep one row with them.
    const int lines = static_cast<int>(m_content.rows.size() + static_cast<size_t>(m_content.totals.size()));
    m_sheetCount = lines <= m_firstRows ? 1 : 1 + (lines - m_firstRows + m_furtherRows - 1) / m_furtherRows;
}

int ListDocument::headHeight(int index) const {
    const int headings = m_heading.leading() + paper::mm(2);
    if (index > 0)
        return headings;
    const int filter = m_content.filter.isEmpty() ? 0 : paper::style::detail.leading();
    return paper::style::detail.leading() + titleStyle.leading() + filter + paper::mm(4) + headings;
}

void ListDocument::measure() {
    const size_t count = m_content.columns.size();
    const int available = right - left - gap * std::max(0, static_cast<int>(count) - 1);
    for (const double size : bodySizes) {
        m_body = {paper::Weight::Regular, paper::pt(size), paper::Ink::Text};
        m_heading = {paper::Weight::Medium, paper::pt(size), paper::Ink::Text};
        m_widths.assign(count, least);
        for (size_t i = 0; i < count; ++i) {
            m_widths[i] = std::max(m_widths[i], m_shaper.line(m_content.columns[i].title, m_heading).width);
            // Of what must not be cut all long ones, of the others some: thousands of names look alike.
            const bool whole = m_content.columns[i].whole;
            const size_t step = whole ? 1 : std::max<size_t>(1, m_content.rows.size() / measuredRows);
            qsizetype longest = 0;
            for (size_t row = 0; row < m_content.rows.size(); row += step) {
                const QString text = m_content.rows[row].value(static_cast<qsizetype>(i));
                longest = std::max(longest, text.size());
                if (!text.isEmpty() && (!whole || text.size() + 2 >= longest))
                    m_widths[i] = std::max(m_widths[i], m_shaper.line(text, m_body).width);
            }
        }
        // What may be cut gives the room that is missing, the widest most.
        int missing = std::accumulate(m_widths.begin(), m_widths.end(), 0) - available;
        const int kept = paper::mm(22);
        while (missing > 0) {
            int widest = -1;
            for (size_t i = 0; i < count; ++i)
                if (!m_content.columns[i].whole && m_widths[i] > kept &&
                    (widest < 0 || m_widths[i] > m_widths[static_cast<size_t>(widest)]))
                    widest = static_cast<int>(i);
            if (widest < 0)
                break;
            const int cut = std::min({missing, m_widths[static_cast<size_t>(widest)] - kept, paper::mm(2)});
            m_widths[static_cast<size_t>(widest)] -= cut;
            missing -= cut;
        }
        if (missing <= 0) {
            // And what is left over goes between them, so that the table is as wide as the sheet.
            if (count > 0)
                for (int& width : m_widths)
                    width += -missing / static_cast<int>(count);
            return;
        }
    }
    const int sum = std::max(1, std::accumulate(m_widths.begin(), m_widths.end(), 0));
    for (int& width : m_widths)
        width = static_cast<int>(qint64(width) * available / sum);
}

QString ListDocument::fitting(const QString& text, const paper::TextStyle& style, int width) const {
    if (m_shaper.line(text, style).width <= width)
        return text;
    qsizetype fits = 0;
    for (qsizetype low = 0, high = text.size(); low < high;) {
        const qsizetype middle = (low + high + 1) / 2;
        if (m_shaper.line(QString(text.left(middle) + u'…'), style).width <= width)
            low = fits = middle;
        else
            high = middle - 1;
    }
    if (fits > 0 && text.at(fits - 1).isHighSurrogate())
        --fits;
    return QString(text.left(fits).trimmed() + u'…');
}

void ListDocument::placeRow(PaperSheet& sheet, const QStringList& cells, int y, const paper::TextStyle& style) const {
    PaperRow row;
    row.height = m_rowHeight;
    int x = left;
    for (size_t i = 0; i < m_widths.size(); ++i) {
        const QString text = fitting(cells.value(static_cast<qsizetype>(i)), style, m_widths[i]);
        if (m_content.columns[i].right)
            row.addRight(x + m_widths[i], 0, m_shaper.line(text, style), style);
        else
            row.add(x, 0, m_shaper.line(text, style), style);
        x += m_widths[i] + gap;
    }
    sheet.place(std::move(row), y);
}

PaperSheet ListDocument::sheet(int index) const {
    PaperSheet sheet;
    int y = top;
    const auto line = [&](const QString& text, const paper::TextStyle& style) {
        PaperRow row;
        row.height = style.leading();
        row.add(left, 0, m_shaper.line(fitting(text, style, right - left), style), style);
        sheet.place(std::move(row), y);
        y += style.leading();
    };
    if (index == 0) {
        line(m_content.company, paper::style::detail);
        line(m_content.title, titleStyle);
        if (!m_content.filter.isEmpty())
            line(m_content.filter, paper::style::detail);
        y += paper::mm(4);
    }
    QStringList titles;
    for (const Column& column : m_content.columns)
        titles.append(column.title);
    placeRow(sheet, titles, y, m_heading);
    y += m_heading.leading() + paper::mm(1);
    sheet.shapes.push_back({{left, y, right - left, paper::pt(0.75)}, paper::Ink::Strong});
    y += paper::mm(1);

    const int rows = static_cast<int>(m_content.rows.size());
    const int lines = rows + static_cast<int>(m_content.totals.size());
    const int first = index == 0 ? 0 : m_firstRows + (index - 1) * m_furtherRows;
    const int last = std::min(lines, first + (index == 0 ? m_firstRows : m_furtherRows));
    paper::TextStyle strong = m_body;
    strong.weight = paper::Weight::Medium;
    for (int i = first; i < last; ++i) {
        if (i < rows) {
            placeRow(sheet, m_content.rows[static_cast<size_t>(i)], y, m_body);
            sheet.shapes.push_back(
                {{left, y + m_rowHeight - paper::mm(0.9), right - left, paper::pt(0.25)}, paper::Ink::Hairline});
        } else {
            PaperRow row;
            row.height = m_rowHeight;
            row.addRight(right, 0, m_shaper.line(fitting(m_content.totals.at(i - rows), strong, right - left), strong),
                         strong);
            sheet.place(std::move(row), y);
        }
        y += m_rowHeight;
    }
    PaperRow foot;
    const paper::TextStyle& style = paper::style::footer;
    const QString page = Texts::tr("Page %1/%2").arg(index + 1).arg(m_sheetCount);
    foot.height = style.leading();
    foot.add(left, 0, m_shaper.line(m_content.printedOn, style), style);
    foot.addRight(right, 0, m_shaper.line(page, style), style);
    sheet.place(std::move(foot), bottom - style.leading());
    return sheet;
}

Result<int> ListDocument::paint(QPagedPaintDevice& device, JobContext* job) const {
    const Error refused{ErrorCode::Unavailable,
                        Texts::tr("The printer takes no pages. Check that it is on and connected, then print again.")};
    QPageLayout layout = device.pageLayout();
    layout.setOrientation(QPageLayout::Landscape);
    device.setPageLayout(layout);
    QPainter painter;
    for (int i = 0; i < m_sheetCount; ++i) {
        if (job != nullptr && job->isCancelled())
            return Error{ErrorCode::Cancelled, Texts::tr("Printing was stopped.")};
        if (job != nullptr)
            job->progress(i, m_sheetCount, m_content.title);
        if (!painter.isActive() ? !painter.begin(&device) : !device.newPage())
            return refused;
        const int dpi = device.logicalDpiX();
        QRect page = device.pageLayout().fullRectPixels(dpi);
        if (device.pageLayout().mode() == QPageLayout::StandardMode)
            page.translate(-device.pageLayout().paintRectPixels(dpi).topLeft());
        const double scale = std::min(double(page.width()) / sheetWidth, double(page.height()) / sheetHeight);
        painter.save();
        painter.translate(page.left() + (page.width() - scale * sheetWidth) / 2,
                          page.top() + (page.height() - scale * sheetHeight) / 2);
        painter.scale(scale, scale);
        sheet(i).paint(painter);
        painter.restore();
    }
    if (painter.isActive() && !painter.end())
        return refused;
    return m_sheetCount;
}

} // namespace quittance

#include "dashboard/DashboardPaper.h"

#include "common/ChartPainter.h"
#include "common/Language.h"
#include "dashboard/DashboardTexts.h"
#include "theme/Tokens.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QTextOption>

namespace quittance::DashboardPaper {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(quittance::DashboardPaper)
};

constexpr qreal unitsPerInch = 96; // what the charts are drawn in
constexpr qreal gap = 12;
constexpr qreal chartHeight = 190;
constexpr qreal footerHeight = 20;

QFont font(int px, bool strong = false) {
    QFont font(u"Roboto"_s);
    font.setPixelSize(px);
    font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
    return font;
}

/// Puts one block below the other and starts a new sheet when one does not fit.
class Sheets {
public:
    Sheets(QPagedPaintDevice& device, const QString& footer)
        : m_device(device), m_painter(&device), m_footer(footer), m_tokens(Tokens::light()) {
        const qreal scale = device.logicalDpiX() / unitsPerInch;
        m_painter.scale(scale, scale);
        m_width = device.width() / scale;
        m_height = device.height() / scale;
        paintFooter();
    }

    bool isPainting() const { return m_painter.isActive(); }
    int count() const { return m_count; }

    void text(const QString& text, const QFont& face, const QColor& colour) {
        m_painter.setFont(face);
        const QRectF wanted =
            QFontMetricsF(face, &m_device).boundingRect(QRectF(0, 0, m_width, 10'000), Qt::TextWordWrap, text);
        need(wanted.height());
        m_painter.setPen(colour);
        m_painter.drawText(QRectF(0, m_y, m_width, wanted.height() + 2), Qt::TextWordWrap, text);
        m_y += wanted.height() + 3;
    }
    void space(qreal height) { m_y += height; }

    void cards(const Dashboard& dashboard, DashboardPeriod period) {
        constexpr int columns = 4;
        constexpr qreal height = 66;
        const qreal width = (m_width - gap * (columns - 1)) / columns;
        for (size_t i = 0; i < kpiCount; ++i) {
            const auto kpi = static_cast<Kpi>(i);
            if (i % columns == 0)
                need(height);
            const QRectF card(static_cast<qreal>(i % columns) * (width + gap), m_y, width, height);
            m_painter.setPen(QPen(m_tokens.border, 1));
            m_painter.setBrush(Qt::NoBrush);
            m_painter.drawRoundedRect(card, 6, 6);
            const KpiFigure& figure = dashboard.kpis[i];
            const ChangeNote change = DashboardTexts::kpiChange(kpi, figure, period, dashboard.currency);
            line(card.adjusted(8, 6, -8, 0), DashboardTexts::kpiName(kpi), font(10), m_tokens.muted);
            line(card.adjusted(8, 22, -8, 0), DashboardTexts::kpiValue(kpi, figure.now, dashboard.currency),
                 font(16, true), m_tokens.text);
            line(card.adjusted(8, 46, -8, 0), change.text, font(9), m_tokens.foreground(change.tone));
            if (i % columns == columns - 1)
                m_y += height + gap;
        }
    }

    void chart(const QString& title, const ChartStory& story) {
        need(chartHeight + 60);
        text(title, font(13, true), m_tokens.text);
        text(story.reason.isEmpty() ? story.summary : story.reason, font(10), m_tokens.muted);
        if (story.reason.isEmpty()) {
            const ChartPainter painter(story.content, m_tokens, font(10));
            const qreal height =
                story.content.kind == ChartContent::Kind::Shares ? painter.smallestSize().height() : chartHeight;
            painter.paint(m_painter, QRectF(0, m_y, m_width, height));
            m_y += height;
        }
        m_y += gap * 1.5;
    }

    void table(const QString& title, const ChartTable& table) {
        if (table.rows.isEmpty())
            return;
        constexpr qreal row = 14;
        need(row * static_cast<qreal>(table.rows.size() + 2) + 24);
        text(title, font(11, true), m_tokens.text);
        tableRow(table.headings, font(8, true), m_tokens.text2, row);
        m_painter.setPen(QPen(m_tokens.borderStrong, 0.75));
        m_painter.drawLine(QPointF(0, m_y), QPointF(m_width, m_y));
        for (const QStringList& cells : table.rows)
            tableRow(cells, font(8), m_tokens.text, row);
        m_y += gap;
    }

private:
    void need(qreal height) {
        if (m_y == 0 || m_y + height <= m_height - footerHeight)
            return;
        m_device.newPage();
        ++m_count;
        m_y = 0;
        paintFooter();
    }

    void line(const QRectF& place, const QString& text, const QFont& face, const QColor& colour) {
        m_painter.setFont(face);
        m_painter.setPen(colour);
        const QString fitting = QFontMetricsF(face, &m_device).elidedText(text, Qt::ElideRight, place.width());
        m_painter.drawText(place, Qt::AlignLeft | Qt::AlignTop, fitting);
    }

    void tableRow(const QStringList& cells, const QFont& face, const QColor& colour, qreal height) {
        m_painter.setFont(face);
        m_painter.setPen(colour);
        const qreal first = m_width / (static_cast<qreal>(cells.size()) + 0.5) * 1.5;
        const qreal other = cells.size() > 1 ? (m_width - first) / static_cast<qreal>(cells.size() - 1) : 0;
        for (int i = 0; i < cells.size(); ++i) {
            const QRectF place(i == 0 ? 0 : first + (i - 1) * other, m_y, i == 0 ? first : other, height);
            const Qt::Alignment side = i == 0 ? Qt::AlignLeft : Qt::AlignRight;
            QTextOption option(side | Qt::AlignVCenter);
            option.setWrapMode(QTextOption::NoWrap);
            m_painter.drawText(place, cells[i], option);
        }
        m_y += height;
    }

    void paintFooter() {
        const QRectF place(0, m_height - footerHeight, m_width, footerHeight);
        m_painter.setFont(font(8));
        m_painter.setPen(m_tokens.muted);
        m_painter.drawText(place, Qt::AlignLeft | Qt::AlignBottom, m_footer);
        m_painter.drawText(place, Qt::AlignRight | Qt::AlignBottom, Language::number(m_count));
    }

    QPagedPaintDevice& m_device;
    QPainter m_painter;
    QString m_footer;
    const Tokens& m_tokens;
    qreal m_width = 0;
    qreal m_height = 0;
    qreal m_y = 0;
    int m_count = 1;
};

} // namespace

int paint(QPagedPaintDevice& device, const Dashboard& dashboard, DashboardPeriod period, const QString& owner) {
    device.setPageMargins(QMarginsF(15, 15, 15, 12), QPageLayout::Millimeter);
    const Tokens& tokens = Tokens::light();
    Sheets sheets(device, Text::tr("%1 · as of %2").arg(owner, Language::longDate(dashboard.today)));
    if (!sheets.isPainting())
        return 0;
    sheets.text(owner, font(11), tokens.muted);
    sheets.text(Text::tr("Dashboard"), font(20, true), tokens.text);
    sheets.text(DashboardTexts::periodName(period) + u" · "_s + DashboardTexts::spanText(dashboard), font(11),
                tokens.text2);
    if (const QString remark = DashboardTexts::sharedRemark(dashboard); !remark.isEmpty())
        sheets.text(remark, font(10), tokens.muted);
    sheets.space(gap);
    sheets.cards(dashboard, period);
    const ChartStory movements = DashboardTexts::movements(dashboard);
    const ChartStory ageing = DashboardTexts::ageing(dashboard);
    const ChartStory forecast = DashboardTexts::forecast(dashboard);
    const ChartStory renewals = DashboardTexts::renewals(dashboard);
    sheets.space(gap / 2);
    sheets.chart(DashboardTexts::movementsTitle(), movements);
    sheets.chart(DashboardTexts::ageingTitle(), ageing);
    sheets.chart(DashboardTexts::forecastTitle(), forecast);
    sheets.chart(DashboardTexts::renewalsTitle(), renewals);
    sheets.table(DashboardTexts::movementsTitle(), movements.table);
    sheets.table(DashboardTexts::ageingTitle(), ageing.table);
    sheets.table(DashboardTexts::forecastTitle(), forecast.table);
    sheets.table(DashboardTexts::renewalsTitle(), renewals.table);
    return sheets.count();
}

} // namespace quittance::DashboardPaper

#include "common/Highlights.h"

#include "common/ChartCard.h"
#include "common/KpiCard.h"
#include "theme/Tokens.h"

#include <QGridLayout>

namespace quittance {

Highlights::Highlights(const QString& chartName, QWidget* parent)
    : QWidget(parent), m_grid(new QGridLayout(this)), m_chart(new ChartCard(chartName, this)) {
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(Metrics::cardGap);
    m_chart->keepHeight();
    m_chart->hide();
}

KpiCard* Highlights::addCard(const char* name) {
    auto* const card = new KpiCard(this);
    card->setObjectName(QString::fromLatin1(name));
    card->setClickable(true);
    m_cards.push_back(card);
    arrange();
    return card;
}

void Highlights::fitInto(const QWidget& page) {
    const QSize place = page.parentWidget() ? page.parentWidget()->size() : page.size();
    const bool tall = place.height() >= Metrics::scaled(800);
    const bool wide = place.width() >= Metrics::scaled(720);
    const bool low = place.height() < Metrics::scaled(600);
    if (tall == m_tall && wide == m_wide && low == m_low)
        return;
    m_tall = tall;
    m_wide = wide;
    m_low = low;
    arrange();
}

void Highlights::arrange() {
    const bool withChart = m_tall && m_wide;
    const int columns = withChart || !m_wide ? 2 : static_cast<int>(m_cards.size());
    for (int column = 0; column < m_grid->columnCount(); ++column)
        m_grid->setColumnStretch(column, 0);
    m_grid->removeWidget(m_chart);
    for (int i = 0; i < static_cast<int>(m_cards.size()); ++i) {
        m_grid->addWidget(m_cards[static_cast<size_t>(i)], i / columns, i % columns);
        m_grid->setColumnStretch(i % columns, 1);
    }
    if (withChart) {
        m_grid->addWidget(m_chart, 0, columns, qMax(1, m_grid->rowCount()), 1);
        m_grid->setColumnStretch(columns, columns);
        m_chart->setMaximumHeight(Metrics::scaled(236));
    }
    m_chart->setVisible(withChart);
    for (KpiCard* const card : m_cards)
        card->setCompact(m_low || !(m_tall || m_wide));
}

} // namespace quittance

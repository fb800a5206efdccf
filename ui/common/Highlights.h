#pragma once

#include <QWidget>

#include <vector>

class QGridLayout;

namespace quittance {

class ChartCard;
class KpiCard;

/// The figures and the chart above a list that is a dashboard of its own: cards in two columns beside the chart where
/// there is room, without the chart on a small screen, as single lines in a low one, so that the list keeps its place.
class Highlights : public QWidget {
    Q_OBJECT
public:
    explicit Highlights(const QString& chartName, QWidget* parent);

    KpiCard* addCard(const char* name);
    ChartCard* chart() const { return m_chart; }
    /// As much as the place of the page has room for; the page itself may be higher, and scroll.
    void fitInto(const QWidget& page);

private:
    void arrange();

    QGridLayout* m_grid;
    std::vector<KpiCard*> m_cards;
    ChartCard* m_chart;
    bool m_tall = false;
    bool m_wide = false;
    bool m_low = false;
};

} // namespace quittance

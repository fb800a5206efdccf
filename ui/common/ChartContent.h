#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace quittance {

/// One row of figures over the categories of a chart, in minor units or whatever the chart's texts say.
struct ChartSeries {
    QString name;
    int colour = 0; ///< index into Tokens::chart
    std::vector<std::optional<qint64>> values;
    bool dashed = false; ///< what is not known yet
};

/// What a chart shows; the same on the screen and on paper.
struct ChartContent {
    enum class Kind : quint8 {
        StackedBars, ///< one bar a category; what is negative stands below zero
        Lines,
        Shares, ///< one bar of the only series' shares, in the colours of the ageing, with names and figures below
    };
    Kind kind = Kind::StackedBars;
    bool stepped = false;       ///< lines: a value holds until the next one
    QStringList categories;     ///< short, below the axis
    int running = -1;           ///< the category that is not over yet; its bar is hatched, the line to it dashed
    QString runningName;        ///< what the legend calls it
    QStringList longCategories; ///< in tool tips, read out and in the table; as many
    std::vector<ChartSeries> series;
    std::function<QString(qint64)> axisText = [](qint64 value) { return QString::number(value); };
    std::function<QString(qint64)> valueText = axisText;

    bool isEmpty() const;
    /// "August 2026: New 1,200.00 €, Churn −300.00 €".
    QString describe(int category) const;
};

} // namespace quittance

#pragma once

#include "common/ChartCard.h"
#include "common/StatusLook.h"
#include "domain/revenue/Dashboard.h"

namespace quittance {

/// One of the charts of the dashboard, told in all its forms.
struct ChartStory {
    ChartContent content;
    QString summary; ///< one sentence
    ChartTable table;
    QString reason; ///< why there is no chart; the others are empty then
};

/// How a change reads: "▲ +3.2 % on last month", and whether it is good news.
struct ChangeNote {
    QString text;
    Tone tone = Tone::Neutral;
};

/// The words and figures of the dashboard, in the language of the moment; the same on the screen and on paper.
namespace DashboardTexts {

QString periodName(DashboardPeriod period);
/// "1 – 22 November 2026 · EUR".
QString spanText(const Dashboard& dashboard);
/// What has to be known of the figures of documents, where they are those of one workspace; else empty.
QString sharedRemark(const Dashboard& dashboard);
/// True for the figures that sharedRemark() is about.
bool countsDocuments(Kpi kpi);

QString kpiName(Kpi kpi);
QString kpiDefinition(Kpi kpi);
/// "48,310.00 €", "1.4 %", "37 days"; "—" for none.
QString kpiValue(Kpi kpi, std::optional<qint64> value, Currency currency);
ChangeNote kpiChange(Kpi kpi, const KpiFigure& figure, DashboardPeriod period, Currency currency);

/// Of NewMrr, ReturnedMrr, ExpansionMrr, ContractionMrr and ChurnMrr.
QString movementName(Measure kind);
QString movementsTitle();
QString movementsDefinition();
ChartStory movements(const Dashboard& dashboard);
QString ageingTitle();
QString ageingDefinition();
ChartStory ageing(const Dashboard& dashboard);
QString forecastTitle();
QString forecastDefinition();
ChartStory forecast(const Dashboard& dashboard);
QString renewalsTitle();
QString renewalsDefinition();
ChartStory renewals(const Dashboard& dashboard);

} // namespace DashboardTexts

} // namespace quittance

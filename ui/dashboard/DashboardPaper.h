#pragma once

#include "domain/revenue/Dashboard.h"

class QPagedPaintDevice;

namespace quittance {

/// The dashboard on A4 sheets: cards, charts with their sentence, and every chart's figures as a table. The colours are
/// those of the light theme, whatever the window wears.
namespace DashboardPaper {

/// The number of sheets. The painting is vectors, on a printer and in a PDF file alike.
int paint(QPagedPaintDevice& device, const Dashboard& dashboard, DashboardPeriod period, const QString& companyName);

} // namespace DashboardPaper

} // namespace quittance

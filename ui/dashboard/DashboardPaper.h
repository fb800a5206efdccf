#pragma once

#include "domain/revenue/Dashboard.h"

class QPagedPaintDevice;

namespace quittance {

/// The dashboard on A4 sheets: cards, charts with their sentence, and every chart's figures as a table. The colours are
/// those of the light theme, whatever the window wears.
namespace DashboardPaper {

/// `owner` is whose figures they are: the company, and the customer that they are restricted to. The number of sheets;
/// the painting is vectors, on a printer and in a PDF file alike.
int paint(QPagedPaintDevice& device, const Dashboard& dashboard, DashboardPeriod period, const QString& owner);

} // namespace DashboardPaper

} // namespace quittance

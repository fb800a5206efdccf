#pragma once

#include "common/Page.h"
#include "domain/invoices/InvoiceRow.h"
#include "domain/revenue/Dashboard.h"
#include "domain/subscriptions/SubscriptionRow.h"

#include <array>

class QComboBox;
class QGridLayout;
class QScrollArea;
class QStackedWidget;

namespace quittance {

class Book;
class ChartCard;
class EmptyState;
class FirstSteps;
class KpiCard;

/// The first page: how the book stands. Each figure opens the list that it counts.
class DashboardPage final : public Page {
    Q_OBJECT
public:
    DashboardPage(Book& book, QWidget* parent);

    void refresh() override;

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildCards();
    void buildCharts();
    void buildHeader();
    DashboardPeriod period() const;
    void show(Dashboard dashboard);
    void showCurrencies();
    void showFigures();
    void arrange();
    void arrangeCharts();
    void drillDown(Kpi kpi);
    void showCollected();
    void showBucket(int bucket);
    void showMovements(int month);
    void showInvoices(InvoiceFilter filter);
    void showSubscriptions(SubscriptionFilter::Tab tab, SubscriptionFilter::Highlight highlight = {});
    void print();
    void savePdf();
    /// Whose figures these are: the company, and the customer and workspace that they are restricted to.
    QString owner() const;

    Book& m_book;
    std::optional<Dashboard> m_dashboard;
    QString m_scopeName;                ///< of what is shown; empty: the whole book
    std::optional<Currency> m_currency; ///< as chosen; none: the company's
    int m_asked = 0;                    ///< only the answer to the last question counts
    int m_columns = 0;

    QComboBox* m_periods;
    QComboBox* m_currencies;
    QStackedWidget* m_stack;
    QScrollArea* m_scroll;
    EmptyState* m_empty;
    FirstSteps* m_firstSteps;
    QGridLayout* m_cardGrid;
    QGridLayout* m_chartGrid;
    std::array<KpiCard*, kpiCount> m_cards{};
    ChartCard* m_movements;
    ChartCard* m_ageing;
    ChartCard* m_forecast;
    ChartCard* m_renewals;
    QAction* m_print;
    QAction* m_pdf;
    QAction* m_newSubscription;
};

} // namespace quittance

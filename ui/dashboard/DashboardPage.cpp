#include "dashboard/DashboardPage.h"

#include "common/ActionButton.h"
#include "common/Book.h"
#include "common/ChartCard.h"
#include "common/EmptyState.h"
#include "common/KpiCard.h"
#include "common/Language.h"
#include "common/Notifier.h"
#include "common/Prompts.h"
#include "common/UiState.h"
#include "dashboard/DashboardPaper.h"
#include "dashboard/DashboardTexts.h"
#include "dashboard/FirstSteps.h"
#include "dashboard/MovementsDialog.h"
#include "documents/PdfFile.h"
#include "services/Services.h"
#include "theme/Tokens.h"

#include <QAction>
#include <QComboBox>
#include <QDesktopServices>
#include <QFileInfo>
#include <QGridLayout>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QUrl>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array periods{DashboardPeriod::ThisMonth, DashboardPeriod::LastMonth, DashboardPeriod::ThisQuarter,
                             DashboardPeriod::ThisYear, DashboardPeriod::LastTwelveMonths};

QString periodKey() { return u"dashboard/period"_s; }

InvoiceFilter documents(InvoiceFilter::Status status) {
    InvoiceFilter filter;
    filter.status = status;
    return filter;
}

} // namespace

DashboardPage::DashboardPage(Book& book, QWidget* parent)
    : Page(book.backend(), parent),
      m_book(book),
      m_periods(new QComboBox(this)),
      m_currencies(new QComboBox(this)),
      m_stack(new QStackedWidget(this)),
      m_scroll(new QScrollArea(this)),
      m_empty(new EmptyState(this)),
      m_firstSteps(new FirstSteps(book, this)),
      m_cardGrid(new QGridLayout),
      m_chartGrid(new QGridLayout),
      m_movements(new ChartCard(u"movements"_s, this)),
      m_ageing(new ChartCard(u"ageing"_s, this)),
      m_forecast(new ChartCard(u"forecast"_s, this)),
      m_renewals(new ChartCard(u"renewals"_s, this)),
      m_print(makeAction(u"printer"_s, this)),
      m_pdf(makeAction(u"file-earmark-pdf"_s, this)),
      m_newSubscription(makeAction(u"plus-lg"_s, this)) {
    setNouns({Noun::Company, Noun::Subscription, Noun::Customer, Noun::Plan, Noun::Invoice, Noun::Payment,
              Noun::BillingRun});
    auto* const content = new QWidget(m_scroll);
    content->setProperty("role", u"plain"_s);
    m_cardGrid->setSpacing(Metrics::cardGap);
    m_chartGrid->setSpacing(Metrics::cardGap);
    auto* const rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Metrics::cardGap);
    rows->addLayout(m_cardGrid);
    rows->addLayout(m_chartGrid, 1);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(content);
    m_empty->setIcon(u"speedometer2"_s);
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(m_empty);
    body()->addWidget(m_firstSteps);
    body()->addWidget(m_stack, 1);
    buildHeader();
    buildCards();
    buildCharts();
    arrange();
    connect(&m_book, &Book::companyChanged, this, [this] {
        if (isVisible())
            refresh();
    });
    retranslate();
}

void DashboardPage::buildHeader() {
    m_periods->setObjectName(u"period"_s);
    m_currencies->setObjectName(u"currency"_s);
    m_currencies->setSizeAdjustPolicy(QComboBox::AdjustToContents); // also when the text size changes
    for (const DashboardPeriod period : periods)
        m_periods->addItem({}, static_cast<int>(period));
    m_periods->setCurrentIndex(std::max(
        0, m_periods->findData(UiState::value(periodKey(), static_cast<int>(DashboardPeriod::ThisMonth)).toInt())));
    // Also when the text grows later.
    m_periods->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_currencies->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_currencies->hide();
    addHeaderWidget(m_currencies);
    addHeaderWidget(m_periods);
    m_print->setObjectName(u"print"_s);
    m_print->setShortcut(QKeySequence::Print);
    m_pdf->setObjectName(u"savePdf"_s);
    addHeaderAction(m_pdf);
    addHeaderAction(m_print);
    connect(m_periods, &QComboBox::activated, this, [this] {
        UiState::setValue(periodKey(), m_periods->currentData());
        refresh();
    });
    connect(m_currencies, &QComboBox::activated, this, [this] {
        if (const auto chosen = Currency::fromCode(m_currencies->currentText()))
            m_currency = *chosen;
        refresh();
    });
    connect(m_print, &QAction::triggered, this, &DashboardPage::print);
    connect(m_pdf, &QAction::triggered, this, &DashboardPage::savePdf);
    connect(m_newSubscription, &QAction::triggered, this,
            [this] { emit m_book.newSubscriptionRequested(CustomerId{}); });
    m_empty->setActions(m_newSubscription);
}

void DashboardPage::buildCards() {
    for (size_t i = 0; i < kpiCount; ++i) {
        const auto kpi = static_cast<Kpi>(i);
        auto* const card = new KpiCard(this);
        card->setObjectName(u"kpi%1"_s.arg(i));
        card->setClickable(true);
        connect(card, &KpiCard::clicked, this, [this, kpi] { drillDown(kpi); });
        m_cards[i] = card;
    }
}

void DashboardPage::buildCharts() {
    using Status = InvoiceFilter::Status;
    connect(m_movements, &ChartCard::linkActivated, this,
            [this] { showSubscriptions(SubscriptionFilter::Tab::Current); });
    m_movements->setOpensCategories(true);
    connect(m_movements, &ChartCard::categoryOpened, this, &DashboardPage::showMovements);
    connect(m_ageing, &ChartCard::linkActivated, this, [this] { showInvoices(documents(Status::Overdue)); });
    for (const ChartCard* const card : {m_movements, m_ageing, m_forecast, m_renewals})
        connect(card, &ChartCard::wideChanged, this, &DashboardPage::arrangeCharts);
    m_ageing->setOpensCategories(true);
    connect(m_ageing, &ChartCard::categoryOpened, this, &DashboardPage::showBucket);
    connect(m_forecast, &ChartCard::linkActivated, this, [this] { showInvoices(documents(Status::ToCollect)); });
    connect(m_renewals, &ChartCard::linkActivated, this,
            [this] { showSubscriptions(SubscriptionFilter::Tab::Current, SubscriptionFilter::Highlight::RenewsSoon); });
}

// Four cards in a row, or fewer where they would be cut; charts side by side where they can be read.
void DashboardPage::arrange() {
    const int room = width() - 2 * Metrics::pageMarginX;
    const int columns = room >= Metrics::scaled(880) ? 4 : room >= Metrics::scaled(340) ? 2 : 1;
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int i = 0; i < static_cast<int>(kpiCount); ++i)
        m_cardGrid->addWidget(m_cards[static_cast<size_t>(i)], i / columns, i % columns);
    for (int column = 0; column < 4; ++column)
        m_cardGrid->setColumnStretch(column, column < columns ? 1 : 0);
    arrangeCharts();
}

// Two in a row; one whose table is shown has a row of its own.
void DashboardPage::arrangeCharts() {
    const bool pairs = m_columns == 4;
    int row = 0;
    int column = 0;
    for (ChartCard* const card : {m_movements, m_ageing, m_forecast, m_renewals}) {
        const bool whole = !pairs || card->isWide();
        if (whole && column > 0) {
            ++row;
            column = 0;
        }
        m_chartGrid->removeWidget(card);
        m_chartGrid->addWidget(card, row, column, 1, whole ? 2 : 1);
        column = whole ? 2 : column + 1;
        if (column == 2) {
            ++row;
            column = 0;
        }
    }
    m_chartGrid->setColumnStretch(0, 3);
    m_chartGrid->setColumnStretch(1, 2);
}

void DashboardPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    arrange();
}

DashboardPeriod DashboardPage::period() const { return static_cast<DashboardPeriod>(m_periods->currentData().toInt()); }

void DashboardPage::refresh() {
    m_firstSteps->refresh();
    const int asked = ++m_asked;
    backend().read(
        this,
        [actor = m_book.actor(), period = period(), currency = m_currency, scope = m_book.scope().scope](
            Services& services) { return services.dashboards.dashboard(actor, period, currency, scope); },
        [this, asked, named = m_book.scope()](Result<Dashboard> dashboard) {
            if (asked != m_asked)
                return;
            if (!dashboard) {
                showLoadError(dashboard.error());
                return;
            }
            clearError();
            m_scopeName = named.displayName();
            show(std::move(*dashboard));
        });
}

void DashboardPage::show(Dashboard dashboard) {
    m_dashboard = std::move(dashboard);
    showCurrencies();
    showFigures();
    const bool nothing = m_dashboard->isEmpty && m_dashboard->currencies.size() < 2;
    m_stack->setCurrentWidget(nothing ? static_cast<QWidget*>(m_empty) : m_scroll);
    m_print->setEnabled(!nothing);
    m_pdf->setEnabled(!nothing);
    m_newSubscription->setEnabled(m_book.may(Permission::ManageSubscriptions));
}

void DashboardPage::showCurrencies() {
    const QSignalBlocker quiet(m_currencies);
    m_currencies->clear();
    for (const Currency& currency : m_dashboard->currencies)
        m_currencies->addItem(currency.code());
    m_currencies->setCurrentText(m_dashboard->currency.code());
    m_currencies->setVisible(m_dashboard->currencies.size() > 1);
}

void DashboardPage::showFigures() {
    QString subtitle = m_dashboard ? DashboardTexts::spanText(*m_dashboard) : QString();
    if (!m_scopeName.isEmpty())
        subtitle += u" · "_s + m_scopeName;
    setTitle(tr("Dashboard"), subtitle);
    if (!m_dashboard)
        return;
    const QString remark = DashboardTexts::sharedRemark(*m_dashboard);
    for (size_t i = 0; i < kpiCount; ++i) {
        const auto kpi = static_cast<Kpi>(i);
        const KpiFigure& figure = m_dashboard->kpis[i];
        const ChangeNote change = DashboardTexts::kpiChange(kpi, figure, period(), m_dashboard->currency);
        m_cards[i]->setValue(DashboardTexts::kpiValue(kpi, figure.now, m_dashboard->currency));
        m_cards[i]->setNote(change.text, change.tone);
        m_cards[i]->setRemark(DashboardTexts::countsDocuments(kpi) ? remark : QString());
        m_cards[i]->setHistory({figure.history.begin(), figure.history.end()},
                               m_dashboard->span.last >= m_dashboard->today);
    }
    const auto tell = [](ChartCard* card, const ChartStory& story) {
        if (story.reason.isEmpty())
            card->setContent(story.content, story.summary, story.table);
        else
            card->setReason(story.reason);
    };
    tell(m_movements, DashboardTexts::movements(*m_dashboard));
    tell(m_ageing, DashboardTexts::ageing(*m_dashboard));
    tell(m_forecast, DashboardTexts::forecast(*m_dashboard));
    tell(m_renewals, DashboardTexts::renewals(*m_dashboard));
}

void DashboardPage::retranslate() {
    for (int i = 0; i < m_periods->count(); ++i)
        m_periods->setItemText(i, DashboardTexts::periodName(periods[static_cast<size_t>(i)]));
    m_periods->setAccessibleName(tr("Period"));
    m_currencies->setAccessibleName(tr("Currency"));
    m_print->setText(tr("Print…"));
    m_pdf->setText(tr("PDF…"));
    m_pdf->setStatusTip(tr("Save the dashboard as a PDF file"));
    m_newSubscription->setText(tr("New subscription"));
    m_empty->setTexts(tr("Nothing to tell yet"),
                      tr("As soon as a customer has a subscription, this page shows what it is worth, what was billed "
                         "and what is still owed."));
    for (size_t i = 0; i < kpiCount; ++i) {
        const auto kpi = static_cast<Kpi>(i);
        m_cards[i]->setLabel(DashboardTexts::kpiName(kpi), u"info-circle"_s);
        m_cards[i]->setDefinition(DashboardTexts::kpiDefinition(kpi));
    }
    m_movements->setTitle(DashboardTexts::movementsTitle());
    m_movements->setDefinition(DashboardTexts::movementsDefinition());
    m_movements->setLink(tr("Subscriptions"));
    m_ageing->setTitle(DashboardTexts::ageingTitle());
    m_ageing->setDefinition(DashboardTexts::ageingDefinition());
    m_ageing->setLink(tr("Overdue invoices"));
    m_forecast->setTitle(DashboardTexts::forecastTitle());
    m_forecast->setDefinition(DashboardTexts::forecastDefinition());
    m_forecast->setLink(tr("Open invoices"));
    m_renewals->setTitle(DashboardTexts::renewalsTitle());
    m_renewals->setDefinition(DashboardTexts::renewalsDefinition());
    m_renewals->setLink(tr("Next renewals"));
    m_firstSteps->retranslate();
    showFigures();
}

void DashboardPage::drillDown(Kpi kpi) {
    switch (kpi) {
    case Kpi::Mrr:
    case Kpi::Arr:
    case Kpi::Arpu: showSubscriptions(SubscriptionFilter::Tab::Current); return;
    case Kpi::NetChurn: showSubscriptions(SubscriptionFilter::Tab::Inactive); return;
    case Kpi::Receivables:
    case Kpi::Dso: showInvoices(documents(InvoiceFilter::Status::ToCollect)); return;
    case Kpi::Collected: showCollected(); return;
    case Kpi::OverdueShare: showInvoices(documents(InvoiceFilter::Status::Overdue)); return;
    case Kpi::Count: return;
    }
}

void DashboardPage::showCollected() {
    if (!m_dashboard)
        return;
    InvoiceFilter filter;
    filter.paidFrom = m_dashboard->span.first;
    filter.paidTo = m_dashboard->span.last;
    showInvoices(filter);
}

// The open invoices behind one age, as Ageing::bucketOf() tells them apart.
void DashboardPage::showBucket(int bucket) {
    if (!m_dashboard)
        return;
    constexpr qint64 days = 30;
    const QDate today = m_dashboard->today;
    InvoiceFilter filter;
    filter.status = InvoiceFilter::Status::ToCollect;
    if (bucket == 0)
        filter.dueFrom = today;
    else
        filter.dueTo = today.addDays(-(bucket - 1) * days - 1);
    if (bucket > 0 && bucket < 4)
        filter.dueFrom = today.addDays(-bucket * days);
    showInvoices(filter);
}

// The movements behind one bar of the chart, and the subscription behind one of them.
void DashboardPage::showMovements(int month) {
    if (!m_dashboard || month < 0 || month >= static_cast<int>(m_dashboard->movements.size()))
        return;
    const MrrMonth shown = m_dashboard->movements[static_cast<size_t>(month)];
    backend().overview(
        this, "movements",
        [actor = m_book.actor(), currency = m_dashboard->currency, month = shown.month, last = m_dashboard->span.last,
         scope = m_book.scope().scope](Services& services) {
            return services.dashboards.movements(actor, currency, month, last, scope);
        },
        [this, shown, currency = m_dashboard->currency](Result<MonthMovements> movements) {
            if (!movements) {
                showError(movements.error());
                return;
            }
            MovementsDialog dialog(shown, currency, std::move(*movements), this);
            if (dialog.exec() == QDialog::Accepted)
                emit m_book.openSubscriptionRequested(dialog.chosen());
        });
}

// In the currency of the figure, where there are others.
void DashboardPage::showInvoices(InvoiceFilter filter) {
    if (m_dashboard && m_dashboard->currencies.size() > 1)
        filter.conditions.push_back({.column = static_cast<int>(InvoiceColumn::Currency),
                                     .test = ListCondition::OneOf{{m_dashboard->currency.code()}}});
    emit m_book.showInvoicesRequested(filter);
}

void DashboardPage::showSubscriptions(SubscriptionFilter::Tab tab, SubscriptionFilter::Highlight highlight) {
    SubscriptionFilter filter;
    filter.tab = tab;
    filter.highlight = highlight;
    if (m_dashboard && m_dashboard->currencies.size() > 1)
        filter.conditions.push_back({.column = static_cast<int>(SubscriptionColumn::Currency),
                                     .test = ListCondition::OneOf{{m_dashboard->currency.code()}}});
    emit m_book.showSubscriptionsRequested(filter);
}

QString DashboardPage::owner() const {
    const QString company = m_book.company() ? m_book.company()->name : m_book.facts().displayName;
    return m_scopeName.isEmpty() ? company : QString(company % u" · "_s % m_scopeName);
}

void DashboardPage::print() {
    if (!m_dashboard)
        return;
    if (QPrinterInfo::availablePrinterNames().isEmpty()) {
        if (Prompts::current().confirm(this, {.title = tr("No printer is set up"),
                                              .text = tr("Save the dashboard as a PDF file instead? You can print it "
                                                         "later."),
                                              .items = {},
                                              .acceptText = tr("Save as PDF…")}))
            savePdf();
        return;
    }
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setDocName(title());
    QPrintDialog dialog(&printer, this);
    dialog.setOption(QAbstractPrintDialog::PrintPageRange, false);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const int sheets = DashboardPaper::paint(printer, *m_dashboard, period(), owner());
    if (sheets == 0)
        Notifier::of(this).notify(Tone::Danger, tr("The printer did not take the dashboard."));
    else
        Notifier::of(this).notify(Tone::Success, tr("Sent %Ln sheets to the printer.", "", sheets));
}

void DashboardPage::savePdf() {
    if (!m_dashboard)
        return;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString name =
        PdfFile::fileName(tr("dashboard", "file name") % u'-' % m_dashboard->today.toString(Qt::ISODate));
    QString path = Prompts::current().saveFile(this, tr("Save as PDF"), folder % u'/' % name, tr("PDF files (*.pdf)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += u".pdf"_s;
    const auto file = PdfFile::painted({.title = title() % u" – "_s % owner(),
                                        .author = owner(),
                                        .language = Language::instance().code(),
                                        .createdAtMs = m_dashboard->today.startOfDay(Qt::UTC).toMSecsSinceEpoch(),
                                        .paint = [this](QPagedPaintDevice& device) {
                                            return DashboardPaper::paint(device, *m_dashboard, period(), owner());
                                        }});
    // The file dialog has asked already whether to replace.
    const Result<> saved = file ? file->saveWhole(path, PdfFile::Existing::Replace) : Result<>(file.error());
    if (!saved) {
        showError(saved.error());
        return;
    }
    Notifier::of(this).notify(Tone::Success, tr("Saved %1").arg(QFileInfo(path).fileName()), tr("Open"),
                              [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
}

} // namespace quittance

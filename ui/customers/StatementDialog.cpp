#include "customers/StatementDialog.h"

#include "common/ActionButton.h"
#include "common/Banner.h"
#include "common/BusinessDay.h"
#include "common/DateEdit.h"
#include "common/DialogSize.h"
#include "common/FlowLayout.h"
#include "common/Language.h"
#include "common/ListOutput.h"
#include "common/PageArea.h"
#include "common/PlainText.h"
#include "common/SheetsDialog.h"
#include "common/SmallTable.h"
#include "common/TableSetup.h"
#include "documents/StatementDocument.h"
#include "domain/money/MoneyFormat.h"
#include "domain/taxes/DocumentLanguage.h"
#include "services/Services.h"
#include "theme/Theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

enum StatementColumn : quint8 { Day, Movement, Reference, Settles, DueDate, Debit, Credit, Balance };

QString withCurrency(const Money& amount) { return MoneyFormat::withCurrency(amount, Language::locale()); }

QString movementText(const StatementLine& line) {
    if (line.isOpening)
        return StatementDialog::tr("Opening balance");
    switch (line.entry.kind) {
    case StatementKind::Invoice: return StatementDialog::tr("Invoice");
    case StatementKind::CreditNote: return StatementDialog::tr("Credit note");
    case StatementKind::Payment: break;
    }
    return StatementDialog::tr("Payment · %1", "method").arg(displayName(line.entry.method));
}

// Nothing is sorted: a running balance has one order.
std::vector<Column<StatementLine>> statementColumns() {
    const auto column = [](StatementColumn key, const QString& name, QString (*title)(), CellKind kind, int width) {
        return ColumnSpec{
            .key = key, .name = name, .title = title, .kind = kind, .width = width, .sortable = false, .stays = true};
    };
    const auto side = [](bool credit) {
        return [credit](const StatementLine& line) -> CellValue {
            if (line.isOpening || line.entry.amount.isNegative() != credit)
                return {};
            return credit ? -line.entry.amount : line.entry.amount;
        };
    };
    std::vector<Column<StatementLine>> columns{
        {column(
             Day, u"date"_s, [] { return StatementDialog::tr("Date"); }, CellKind::Date, 102),
         [](const StatementLine& line) { return line.entry.day; }},
        {column(
             Movement, u"movement"_s, [] { return StatementDialog::tr("Movement"); }, CellKind::Text, 200),
         &movementText},
        {column(
             Reference, u"reference"_s, [] { return StatementDialog::tr("Reference"); }, CellKind::Text, 112),
         [](const StatementLine& line) { return line.entry.reference; }},
        {column(
             Settles, u"settles"_s, [] { return StatementDialog::tr("Settles", "invoices"); }, CellKind::Text, 112),
         [](const StatementLine& line) { return line.entry.settles.join(u", "_s); }},
        {column(
             DueDate, u"due-on"_s, [] { return StatementDialog::tr("Due on"); }, CellKind::Date, 102),
         [](const StatementLine& line) {
             return line.entry.dueDate.isValid() ? CellValue(line.entry.dueDate) : CellValue();
         }},
        {column(
             Debit, u"debit"_s, [] { return StatementDialog::tr("Debit"); }, CellKind::Money, 92),
         side(false)},
        {column(
             Credit, u"credit"_s, [] { return StatementDialog::tr("Credit"); }, CellKind::Money, 92),
         side(true)},
        {column(
             Balance, u"balance"_s, [] { return StatementDialog::tr("Balance"); }, CellKind::Money, 96),
         [](const StatementLine& line) { return line.entry.balance; }},
    };
    columns[Movement].spec.stretch = true;
    for (const StatementColumn leaving : {Settles, DueDate, Reference})
        columns[leaving].spec.stays = false;
    return columns;
}

std::vector<StatementLine> linesOf(const Statement& statement, const StatementAccount& account) {
    std::vector<StatementLine> lines;
    lines.reserve(account.entries.size() + 1);
    StatementEntry opening;
    opening.day = statement.period.start;
    opening.amount = Money::zero(account.currency);
    opening.balance = account.opening;
    lines.push_back({.id = {1}, .isOpening = true, .entry = opening});
    for (const StatementEntry& entry : account.entries)
        lines.push_back({.id = {static_cast<qint64>(lines.size()) + 1}, .isOpening = false, .entry = entry});
    return lines;
}

/// What was read already, as lists want it.
RowsSource<StatementLine> sourceOf(std::vector<StatementLine> lines) {
    using Source = RowsSource<StatementLine>;
    const auto all = std::make_shared<const std::vector<StatementLine>>(std::move(lines));
    const auto ids = [all](int limit) {
        std::vector<qint64> found;
        for (const StatementLine& line : *all)
            if (limit < 0 || static_cast<int>(found.size()) < limit)
                found.push_back(line.id.value);
        return found;
    };
    const auto rows = [all](std::span<const qint64> wanted) {
        std::vector<StatementLine> found;
        for (const qint64 id : wanted)
            if (id >= 1 && id <= static_cast<qint64>(all->size()))
                found.push_back((*all)[static_cast<size_t>(id) - 1]);
        return found;
    };
    Source source;
    // A list expects its answers later.
    source.ids = [ids](QObject* context, RowsSort, int limit, Source::IdsThen then) {
        QMetaObject::invokeMethod(
            context, [ids, limit, then = std::move(then)] { then(ids(limit)); }, Qt::QueuedConnection);
    };
    source.rows = [rows](QObject* context, std::vector<qint64> wanted, Source::RowsThen then) {
        QMetaObject::invokeMethod(
            context, [rows, wanted = std::move(wanted), then = std::move(then)] { then(rows(wanted)); },
            Qt::QueuedConnection);
    };
    source.idsNow = [ids](Services&, RowsSort, int limit) -> Result<std::vector<qint64>> { return ids(limit); };
    source.rowsNow = [rows](Services&, std::span<const qint64> wanted) -> Result<std::vector<StatementLine>> {
        return rows(wanted);
    };
    return source;
}

constexpr std::array spans{StatementSpan::ThisMonth,   StatementSpan::LastMonth, StatementSpan::ThisQuarter,
                           StatementSpan::LastQuarter, StatementSpan::ThisYear,  StatementSpan::LastYear};

QString spanName(StatementSpan span) {
    switch (span) {
    case StatementSpan::ThisMonth: return StatementDialog::tr("This month");
    case StatementSpan::LastMonth: return StatementDialog::tr("Last month");
    case StatementSpan::ThisQuarter: return StatementDialog::tr("This quarter");
    case StatementSpan::LastQuarter: return StatementDialog::tr("Last quarter");
    case StatementSpan::ThisYear: return StatementDialog::tr("This year");
    case StatementSpan::LastYear: break;
    }
    return StatementDialog::tr("Last year");
}

} // namespace

StatementDialog::StatementDialog(Book& book, CustomerId customer, QWidget* parent)
    : QDialog(parent),
      m_book(book),
      m_customer(customer),
      m_banner(new Banner(this)),
      m_name(new PlainLabel({}, "muted", this)),
      m_spans(new QComboBox(this)),
      m_from(new DateEdit(this)),
      m_to(new DateEdit(this)),
      m_currencies(new QComboBox(this)),
      m_rows(new Rows<StatementLine>(statementColumns(), this)),
      m_table(new QTableView(this)),
      m_output(new ListOutput(
          book, *m_rows, *m_table, u"statement"_s,
          [this] {
              const QString code = m_statement ? m_statement->customer.code : QString();
              return ListOutput::Words{.title = tr("Statement of account %1", "code").arg(code),
                                       .filter = periodText(),
                                       .totals = {m_sums->text(), m_closing->text()}};
          },
          this)),
      m_sums(new PlainLabel({}, "muted", this)),
      m_closing(new PlainLabel({}, "strong", this)),
      m_openTitle(new PlainLabel({}, "h2", this)),
      m_open(new SmallTable(u"openItemsTable"_s, 6, 0, this)),
      m_ageing(new PlainLabel({}, "muted", this)),
      m_export(new ActionButton(ActionButton::Kind::Secondary, this)),
      m_print(new ActionButton(ActionButton::Kind::Primary, this)) {
    setObjectName(u"statementDialog"_s);
    setWindowTitle(tr("Statement of account"));
    m_banner->hide();
    m_name->setElided(true);
    m_table->setObjectName(u"statementTable"_s);
    m_table->setAccessibleName(tr("Movements of the account"));
    TableSetup::setUp(m_table, m_rows, u"statement"_s);
    m_sums->setObjectName(u"statementSums"_s);
    m_sums->setWordWrap(true);
    m_closing->setObjectName(u"statementClosing"_s);
    m_closing->setAlignment(Qt::AlignRight);
    m_openTitle->setWordWrap(true);
    m_open->setHeadings({tr("Document"), tr("Date"), tr("Due on"), tr("Late", "days"), tr("Total"), tr("Outstanding")},
                        tr("Open items"));
    m_open->setHeightToRows();
    m_ageing->setObjectName(u"statementAgeing"_s);
    m_ageing->setWordWrap(true);
    m_export->setObjectName(u"exportButton"_s);
    m_export->setLabel(tr("Export…"), u"download"_s);
    m_print->setObjectName(u"printButton"_s);
    m_print->setLabel(tr("Print or save as PDF…"), u"printer"_s);
    m_print->setDefault(true);
    auto* const close = new ActionButton(ActionButton::Kind::Secondary, this);
    close->setObjectName(u"closeButton"_s);
    close->setLabel(tr("Close"));

    auto* const figures = new QHBoxLayout;
    figures->setSpacing(16);
    figures->addWidget(m_sums, 1);
    figures->addWidget(m_closing);
    auto* const buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(close);
    buttons->addWidget(m_export);
    buttons->addWidget(m_print);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(8);
    layout->addWidget(new PlainLabel(tr("Statement of account"), "h1", this));
    layout->addWidget(m_name);
    layout->addWidget(m_banner);
    layout->addWidget(buildPeriod());
    // With large text it is higher than the screen: what is between scrolls.
    auto* const area = new PageArea(this);
    auto* const account = new QWidget(area->viewport());
    account->setProperty("role", u"plain"_s);
    auto* const column = new QVBoxLayout(account);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_table, 1);
    column->addLayout(figures);
    column->addWidget(m_openTitle);
    column->addWidget(m_open);
    column->addWidget(m_ageing);
    area->setPage(account);
    layout->addWidget(area, 1);
    layout->addLayout(buttons);
    const auto keepRows = [this] {
        m_table->setMinimumHeight(m_table->horizontalHeader()->sizeHint().height() + 5 * Metrics::rowHeight());
    };
    connect(&Theme::instance(), &Theme::changed, this, keepRows);
    keepRows();
    setDialogSize(this, 960, 600);

    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_export, &QPushButton::clicked, m_output, &ListOutput::exportList);
    connect(m_print, &QPushButton::clicked, this, &StatementDialog::print);
    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex& index) { openRow(index.row()); });
    connect(m_open, &SmallTable::opened, this, [this](qint64 invoice) {
        emit m_book.openInvoiceRequested(InvoiceId{invoice});
        accept();
    });
    m_export->setEnabled(false);
    m_print->setEnabled(false);
    m_spans->setFocus();
    book.backend().read(
        this, [](Services& services) -> Result<QDate> { return services.today(); },
        [this](Result<QDate> today) {
            m_today = today ? *today : BusinessDay::today();
            for (DateEdit* edit : {m_from, m_to})
                edit->setToday(m_today);
            setSpan(m_spans->currentIndex());
        });
}

QWidget* StatementDialog::buildPeriod() {
    auto* const row = new QWidget(this);
    auto* const flow = new FlowLayout(row, 8, 8);
    flow->setContentsMargins(0, 0, 0, 0);
    m_spans->setObjectName(u"statementSpanCombo"_s);
    m_spans->setAccessibleName(tr("Period"));
    m_spans->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (const StatementSpan span : spans)
        m_spans->addItem(spanName(span));
    m_spans->addItem(tr("From … to …"));
    m_spans->setCurrentIndex(2); // the quarter: long enough to see what was paid
    m_from->setObjectName(u"statementFromEdit"_s);
    m_from->setAccessibleName(tr("First day"));
    m_to->setObjectName(u"statementToEdit"_s);
    m_to->setAccessibleName(tr("Last day"));
    m_currencies->setObjectName(u"statementCurrencyCombo"_s);
    m_currencies->setAccessibleName(tr("Currency"));
    m_currencies->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_currencies->hide();
    const std::initializer_list<QWidget*> fields{
        m_spans, new PlainLabel(tr("from", "before the first day"), "muted", row),
        m_from,  new PlainLabel(tr("to", "before the last day"), "muted", row),
        m_to,    m_currencies};
    for (QWidget* const field : fields)
        flow->addWidget(field);
    connect(m_spans, &QComboBox::activated, this, &StatementDialog::setSpan);
    connect(m_currencies, &QComboBox::activated, this, &StatementDialog::showAccount);
    for (DateEdit* edit : {m_from, m_to})
        connect(edit, &DateEdit::valueChanged, this, [this] {
            m_spans->setCurrentIndex(static_cast<int>(spans.size()));
            load();
        });
    return row;
}

void StatementDialog::setSpan(int index) {
    if (index < 0 || index >= static_cast<int>(spans.size())) {
        m_from->setFocus();
        m_from->selectAll();
        return;
    }
    const Period period = statementPeriod(spans[static_cast<size_t>(index)], m_today);
    {
        const QSignalBlocker quietFrom(m_from);
        const QSignalBlocker quietTo(m_to);
        m_from->setDate(period.start);
        m_to->setDate(period.lastDay());
    }
    load();
}

void StatementDialog::load() {
    const QDate from = m_from->date();
    const QDate to = m_to->date();
    if (!from.isValid() || !to.isValid()) {
        m_banner->show(Tone::Warning, tr("Give the first and the last day of the statement."));
        return;
    }
    m_book.backend().read(
        this, "statement",
        [actor = m_book.actor(), customer = m_customer, period = Period{from, to.addDays(1)}](Services& services) {
            return services.reports.statement(actor, customer, period);
        },
        [this](Result<Statement> statement) {
            if (statement) {
                m_banner->hide();
                showStatement(std::move(*statement));
            } else {
                m_banner->showError(statement.error());
            }
        });
}

void StatementDialog::showStatement(Statement statement) {
    const QString currency = m_currencies->currentText();
    m_statement = std::make_shared<const Statement>(std::move(statement));
    m_name->setText(tr("%1 · %2", "name, code").arg(m_statement->customer.name, m_statement->customer.code));
    m_currencies->clear();
    for (const StatementAccount& each : m_statement->accounts)
        m_currencies->addItem(each.currency.code());
    m_currencies->setCurrentIndex(std::max(0, m_currencies->findText(currency)));
    m_currencies->setVisible(m_currencies->count() > 1);
    const QString why = m_output->whyNotExport();
    m_export->setEnabled(why.isEmpty());
    m_export->setToolTip(plainTooltip(why));
    m_print->setEnabled(true);
    showAccount();
}

const StatementAccount& StatementDialog::account() const {
    return m_statement->accounts[static_cast<size_t>(std::max(0, m_currencies->currentIndex()))];
}

QString StatementDialog::periodText() const {
    if (!m_statement)
        return {};
    return tr("%1 to %2 · %3", "first day, last day, customer")
        .arg(Language::date(m_statement->period.start), Language::date(m_statement->period.lastDay()),
             m_statement->customer.name);
}

void StatementDialog::showAccount() {
    const StatementAccount& shown = account();
    const QString lastDay = Language::date(m_statement->period.lastDay());
    m_rows->setSource(sourceOf(linesOf(*m_statement, shown)));
    m_sums->setText(tr("Opening balance %1 + billed %2 − credit notes and payments %3")
                        .arg(withCurrency(shown.opening), withCurrency(shown.billed), withCurrency(shown.credited)));
    m_closing->setText(tr("Balance on %1: %2").arg(lastDay, withCurrency(shown.closing)));
    showOpenItems(shown);
}

void StatementDialog::showOpenItems(const StatementAccount& shown) {
    const QDate lastDay = m_statement->period.lastDay();
    m_open->clearRows();
    m_open->setVisible(!shown.open.empty());
    m_ageing->setVisible(!shown.open.empty());
    m_openTitle->setText(shown.open.empty() ? tr("Nothing is open on %1").arg(Language::date(lastDay))
                                            : tr("Open on %1").arg(Language::date(lastDay)));
    const QLocale locale = Language::locale();
    for (const StatementItem& item : shown.open) {
        const bool isPayment = item.kind == StatementKind::Payment;
        const int late = static_cast<int>(item.daysLate(lastDay));
        m_open->addRow(isPayment ? 0 : item.id,
                       {isPayment ? tr("Payment %1", "reference").arg(item.reference).trimmed() : item.reference,
                        Language::date(item.day),
                        item.kind == StatementKind::Invoice ? Language::date(item.dueDate) : u"—"_s,
                        late > 0 ? tr("%Ln days", "", late) : u"—"_s, MoneyFormat::amount(item.amount, locale),
                        MoneyFormat::amount(item.open, locale)},
                       {4, 5});
    }
    const auto& buckets = shown.ageing.buckets;
    QStringList parts{tr("Not due %1").arg(withCurrency(buckets[0])), tr("1–30 days %1").arg(withCurrency(buckets[1])),
                      tr("31–60 days %1").arg(withCurrency(buckets[2])),
                      tr("61–90 days %1").arg(withCurrency(buckets[3])),
                      tr("over 90 days %1").arg(withCurrency(buckets[4]))};
    if (!shown.unusedCredits.isZero())
        parts.append(tr("credits not used −%1").arg(withCurrency(shown.unusedCredits)));
    m_ageing->setText(parts.join(u" · "_s));
}

void StatementDialog::print() {
    const QString language = documentLanguage(m_statement->customer.language);
    auto* const dialog = new SheetsDialog(m_book.backend(),
                                          {.heading = tr("Print the statement"),
                                           .title = StatementDocument::title(*m_statement),
                                           .author = m_statement->company.name,
                                           .language = language,
                                           .orientation = QPageLayout::Portrait,
                                           .paint =
                                               [statement = m_statement](QPagedPaintDevice& device, JobContext& job) {
                                                   return StatementDocument(*statement).paint(device, &job);
                                               }},
                                          this);
    dialog->open();
}

void StatementDialog::openRow(int row) {
    const StatementLine* const line = m_rows->rowAt(row);
    if (!line || line->isOpening)
        return;
    if (line->entry.kind == StatementKind::Payment)
        emit m_book.openPaymentRequested(PaymentId{line->entry.id});
    else
        emit m_book.openInvoiceRequested(InvoiceId{line->entry.id});
    accept();
}

} // namespace quittance

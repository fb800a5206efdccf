#include "billing/ReviewStep.h"

#include "billing/FailureTable.h"
#include "billing/RunText.h"
#include "common/Book.h"
#include "common/CellDelegate.h"
#include "common/ChipBar.h"
#include "common/KpiCard.h"
#include "common/Language.h"
#include "common/PlainText.h"
#include "common/SearchEdit.h"
#include "common/SmallTable.h"
#include "common/TableSetup.h"
#include "domain/money/MoneyFormat.h"
#include "services/Services.h"
#include "theme/Theme.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <span>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

/// More lines than this are counted, not shown: wrapping them takes time, and nobody reads them here.
constexpr qsizetype mostLines = 300;
constexpr int lowWindow = 700; ///< below, the figures give their place to the table

} // namespace

ReviewStep::ReviewStep(Book& book, QWidget* parent)
    : QWidget(parent),
      m_book(book),
      m_chips(new ChipBar(this)),
      m_search(new SearchEdit(this)),
      m_model(new ReviewTableModel(this)),
      m_failuresTitle(new PlainLabel({}, "h2", this)),
      m_failures(new FailureTable(u"reviewFailuresTable"_s, this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(buildCards());
    m_search->setObjectName(u"reviewSearchEdit"_s);
    m_search->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto* filters = new QHBoxLayout;
    filters->addWidget(m_chips, 1);
    filters->addWidget(m_search);
    layout->addLayout(filters);
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(buildTable());
    splitter->addWidget(buildSide());
    splitter->setStretchFactor(0, 1);
    const auto share = [splitter] { splitter->setSizes({Metrics::scaled(720), Metrics::scaled(300)}); };
    share();
    connect(&Theme::instance(), &Theme::changed, splitter, share);
    layout->addWidget(splitter, 1);
    layout->addWidget(m_failuresTitle);
    layout->addWidget(m_failures);
    m_failuresTitle->hide();
    m_failures->setMaximumRows(3);

    connect(m_chips, &ChipBar::chosen, this, &ReviewStep::narrow);
    connect(m_search, &SearchEdit::searchChanged, this, &ReviewStep::narrow);
    connect(m_search, &SearchEdit::left, m_table, [this] { m_table->setFocus(); });
    connect(m_model, &ReviewTableModel::choiceChanged, this, [this] {
        showTotals();
        emit choiceChanged();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ReviewStep::showLines);
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &ReviewStep::selectFirst);
    connect(m_failures, &FailureTable::failureOpened, this, &ReviewStep::failureOpened);
}

QWidget* ReviewStep::buildCards() {
    m_cards = new QWidget(this);
    m_cards->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Maximum); // as wide as there is room: see arrangeCards()
    m_cardGrid = new QGridLayout(m_cards);
    m_cardGrid->setContentsMargins(0, 0, 0, 0);
    m_cardGrid->setSpacing(12);
    m_invoicesCard = new KpiCard(m_cards);
    m_netCard = new KpiCard(m_cards);
    m_vatCard = new KpiCard(m_cards);
    m_grossCard = new KpiCard(m_cards);
    const std::pair<KpiCard*, const char*> names[] = {
        {m_invoicesCard, "invoicesCard"}, {m_netCard, "netCard"}, {m_vatCard, "vatCard"}, {m_grossCard, "grossCard"}};
    for (const auto& [card, name] : names) {
        card->setObjectName(QString::fromLatin1(name));
        card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    }
    m_cards->installEventFilter(this);
    arrangeCards();
    return m_cards;
}

// Four in a row, or two where they would be wider than the window.
void ReviewStep::arrangeCards() {
    constexpr int narrowest = 160;
    const QWidget* const place = window();
    for (KpiCard* const card : {m_invoicesCard, m_netCard, m_vatCard, m_grossCard})
        card->setCompact(place->height() < Metrics::scaled(lowWindow), true);
    const int columns = m_cards->width() >= Metrics::scaled(4 * narrowest) ? 4 : 2;
    if (columns == m_cardColumns)
        return;
    m_cardColumns = columns;
    int index = 0;
    for (KpiCard* const card : {m_invoicesCard, m_netCard, m_vatCard, m_grossCard}) {
        m_cardGrid->addWidget(card, index / columns, index % columns);
        ++index;
    }
    for (int column = 0; column < 4; ++column)
        m_cardGrid->setColumnStretch(column, column < columns ? 1 : 0);
}

QWidget* ReviewStep::buildTable() {
    m_table = new QTableView(this);
    m_table->setObjectName(u"reviewTable"_s);
    m_table->setModel(m_model);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    TableSetup::dress(m_table);
    m_table->setItemDelegateForColumn(ReviewTableModel::ChangeColumn, new StatusDelegate(m_table));
    for (int column = ReviewTableModel::LastNetColumn; column < ReviewTableModel::ColumnCount; ++column)
        m_table->setItemDelegateForColumn(column, new MoneyDelegate(m_table));
    m_table->horizontalHeader()->setSectionResizeMode(ReviewTableModel::WhyColumn, QHeaderView::Stretch);
    connect(&Theme::instance(), &Theme::changed, this, &ReviewStep::fitColumns);
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
    return m_table;
}

QWidget* ReviewStep::buildSide() {
    auto* side = new QFrame(this);
    side->setProperty("role", u"card"_s);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(12, 12, 12, 12);
    m_linesTitle = new PlainLabel({}, "h2", side);
    m_linesTitle->setElided(true);
    m_remarks = new PlainLabel({}, "muted", side);
    m_remarks->setWordWrap(true);
    m_lines = new SmallTable(u"proposalLinesTable"_s, 2, 0, side);
    m_lines->setWrapping();
    m_vatText = new PlainLabel({}, "caption", side);
    m_vatText->setWordWrap(true);
    layout->addWidget(m_linesTitle);
    layout->addWidget(m_remarks);
    layout->addWidget(m_lines, 2);
    layout->addWidget(m_vatText);
    return side;
}

void ReviewStep::retranslate() {
    m_invoicesCard->setLabel(tr("Invoices"), u"receipt"_s);
    m_netCard->setLabel(tr("Net"));
    m_vatCard->setLabel(tr("VAT"));
    m_grossCard->setLabel(tr("Total incl. VAT"));
    using Show = ReviewTableModel::Show;
    m_chips->setChip(Show::All, tr("All"));
    m_chips->setChip(Show::New, tr("New"));
    m_chips->setChip(Show::Changed, tr("Changed"));
    m_chips->setChip(Show::Gone, tr("Gone"));
    m_chips->setChip(Show::WithWarnings, tr("With a note"));
    m_search->setHint(tr("Customer"));
    m_table->setAccessibleName(tr("Invoices to be issued"));
    m_lines->setHeadings({tr("Line"), tr("Net")}, tr("Lines of the selected invoice"));
    m_failuresTitle->setText(tr("Cannot be billed"));
    m_failures->retranslate();
    m_model->retranslate();
    showTotals();
    showLines();
}

void ReviewStep::setReview(const RunRequest& request, RunReview review, ReviewRows rows) {
    m_request = request;
    m_review = std::move(review);
    m_model->setReview(std::move(rows), request.leftOut);
    using Show = ReviewTableModel::Show;
    for (const Show show : {Show::All, Show::New, Show::Changed, Show::Gone, Show::WithWarnings})
        m_chips->setCount(show, m_model->count(show));
    m_failuresTitle->setVisible(!m_review.failures.empty());
    m_failures->setFailures(m_review.failures);
    narrow();
}

void ReviewStep::reset() {
    m_search->reset();
    m_chips->setCurrent(ReviewTableModel::Show::All);
    narrow();
    m_table->setFocus();
}

void ReviewStep::focusSearch() { m_search->setFocus(Qt::ShortcutFocusReason); }

void ReviewStep::narrow() {
    m_model->setFilter(m_chips->currentAs<ReviewTableModel::Show>(), m_search->text());
    selectFirst();
}

void ReviewStep::selectFirst() {
    if (m_model->rowCount() > 0)
        m_table->selectionModel()->setCurrentIndex(m_model->index(0, 0),
                                                   QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    else
        showLines();
}

bool ReviewStep::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_cards) {
        if (event->type() == QEvent::Resize)
            arrangeCards();
        return QWidget::eventFilter(watched, event);
    }
    if (watched == m_table && event->type() == QEvent::KeyPress &&
        static_cast<const QKeyEvent*>(event)->key() == Qt::Key_Space) {
        toggleSelected();
        return true;
    }
    if (watched == m_table->viewport() && event->type() == QEvent::Resize) {
        arrangeCards();
        fitColumns();
    }
    return QWidget::eventFilter(watched, event);
}

void ReviewStep::toggleSelected() {
    std::vector<int> rows;
    bool allChosen = true;
    for (const QItemSelectionRange& range : m_table->selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row) {
            rows.push_back(row);
            allChosen = allChosen && m_model->index(row, 0).data(Qt::CheckStateRole) != QVariant(Qt::Unchecked);
        }
    m_model->setChosen(rows, !allChosen);
}

void ReviewStep::fitColumns() {
    // What leaves first stands first: lines, VAT and reason stand beside the table, too.
    constexpr std::pair<int, int> widths[] = {
        {ReviewTableModel::LinesColumn, 64},     {ReviewTableModel::VatColumn, 96},
        {ReviewTableModel::LastNetColumn, 92},   {ReviewTableModel::WhyColumn, 220},
        {ReviewTableModel::NetColumn, 92},       {ReviewTableModel::ChangeColumn, 128},
        {ReviewTableModel::CustomerColumn, 195}, {ReviewTableModel::GrossColumn, 96}};
    constexpr int leaving = 6;
    int missing = -m_table->viewport()->width();
    for (const auto& [column, width] : widths) {
        m_table->setColumnWidth(column, Metrics::scaled(width));
        missing += Metrics::scaled(width);
    }
    for (const auto& [column, width] : std::span(widths).first<leaving>()) {
        m_table->setColumnHidden(column, missing > 0);
        if (missing > 0)
            missing -= Metrics::scaled(width);
    }
    const bool isReasonShown = !m_table->isColumnHidden(ReviewTableModel::WhyColumn);
    if (isReasonShown && missing < 0) // what is left is shared with the reason
        m_table->setColumnWidth(ReviewTableModel::CustomerColumn,
                                Metrics::scaled(195) + qMin(-missing / 2, Metrics::scaled(90)));
    m_table->horizontalHeader()->setSectionResizeMode(ReviewTableModel::CustomerColumn,
                                                      isReasonShown ? QHeaderView::Interactive : QHeaderView::Stretch);
}

void ReviewStep::showTotals() {
    const std::vector<RunTotals> totals = m_model->chosenTotals();
    m_invoicesCard->setValue(Language::number(m_model->chosenInvoices()));
    m_invoicesCard->setNote(m_review.lastRun ? tr("last run until %1").arg(Language::date(m_review.lastRunUntil))
                                             : tr("first run"));
    // The other currencies below: figures of one size compare.
    const auto show = [&totals](KpiCard* card, Money RunTotals::*amount, const QString& note) {
        QStringList parts = amountParts(totals, amount);
        card->setValue(parts.takeFirst());
        card->setNote(parts.isEmpty() ? note : parts.join(u" · "_s));
        card->setRemark(parts.isEmpty() ? QString() : note);
    };
    show(m_netCard, &RunTotals::net, {});
    show(m_grossCard, &RunTotals::gross,
         m_review.issueDate.isValid() ? tr("issue date %1").arg(Language::date(m_review.issueDate)) : QString());
    QStringList groups;
    if (m_model->leftOut().empty()) // the rates are known of the whole alone
        for (const RunTotals& total : m_review.totals)
            for (const TaxGroup& group : total.groups)
                groups.append(
                    tr("%1: %2").arg(MoneyFormat::percent(group.rate, Language::locale()), moneyText(group.vat)));
    const int rates = static_cast<int>(groups.size());
    m_vatCard->setDefinition(groups.join(u'\n'));
    show(m_vatCard, &RunTotals::vat, rates > 1 ? tr("%Ln VAT rates", "", rates) : groups.value(0));
}

void ReviewStep::showLines() {
    const ReviewRow* const row = m_model->rowAt(m_table->currentIndex().row());
    const quint64 ticket = ++m_linesTicket;
    m_lines->clearRows();
    m_vatText->setText({});
    m_linesTitle->setText(row ? row->customerName : tr("Select an invoice to see its lines"));
    m_remarks->setText(row ? ReviewTableModel::remarks(*row) : QString());
    m_remarks->setVisible(!m_remarks->text().isEmpty());
    if (!row || row->change == ReviewChange::Gone)
        return;
    m_book.backend().read(
        this,
        [actor = m_book.actor(), request = m_request, customer = row->customerId](Services& services) {
            return services.billing.proposal(actor, request, customer);
        },
        [this, ticket, shown = *row](Result<std::vector<ProposedInvoice>> invoices) {
            if (ticket != m_linesTicket)
                return;
            if (invoices)
                fillLines(shown, *invoices);
            else
                m_vatText->setText(invoices.error().message);
        });
}

void ReviewStep::fillLines(const ReviewRow& row, const std::vector<ProposedInvoice>& invoices) {
    QStringList notes;
    int more = 0;
    for (const ProposedInvoice& invoice : invoices) {
        if (invoice.currency != row.currency || invoice.workspaceId != row.workspaceId)
            continue; // a row of its own
        for (const ProposedLine& line : invoice.lines) {
            if (m_lines->rowCount() >= mostLines) {
                ++more;
                continue;
            }
            QString text = line.description;
            if (!line.siteName.isEmpty())
                text += u" · "_s + line.siteName;
            text +=
                u'\n' + tr("%1 to %2").arg(Language::date(line.period.start), Language::date(line.period.lastDay()));
            if (!line.share.isWhole()) {
                const int used = static_cast<int>(line.share.used);
                text += u" · "_s + tr("%Ln of %1 days", "", used).arg(Language::number(line.share.total));
            }
            m_lines->addRow(0, {text, MoneyFormat::amount(line.net, Language::locale())}, {1});
            m_lines->setLastTip(line.explanation.steps(Language::instance().code()).join(u'\n'));
        }
        for (const TaxGroup& group : invoice.totals.groups)
            notes.append(tr("VAT %1 of %2: %3")
                             .arg(MoneyFormat::percent(group.rate, Language::locale()), moneyText(group.base),
                                  moneyText(group.vat)));
    }
    if (more > 0)
        notes.prepend(tr("and %Ln more lines", "", more));
    m_vatText->setText(notes.join(u'\n'));
}

} // namespace quittance

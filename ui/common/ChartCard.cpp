#include "common/ChartCard.h"

#include "common/ActionButton.h"
#include "common/ChartView.h"
#include "common/Notifier.h"
#include "common/PlainText.h"
#include "common/SmallTable.h"
#include "theme/Tokens.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStackedLayout>

#include <utility>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int narrowColumns = 3; ///< that a table shows whole in half the width of a page
constexpr int mostTableHeight = 16'000;

/// As high as the part that is shown: a QStackedLayout is as high as the highest, and forgets it where a text wraps.
class Parts final : public QStackedLayout {
public:
    QSize minimumSize() const override {
        const QWidget* const part = currentWidget();
        return part ? part->minimumSizeHint().expandedTo(part->minimumSize()).boundedTo(part->maximumSize()) : QSize();
    }
    QSize sizeHint() const override { return minimumSize(); }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override {
        const QWidget* const part = currentWidget();
        const int wanted = part && part->hasHeightForWidth() ? part->heightForWidth(width) : 0;
        return qMax(wanted, minimumSize().height());
    }
};

} // namespace

ChartCard::ChartCard(const QString& name, QWidget* parent)
    : QFrame(parent),
      m_title(new PlainLabel({}, "h2", this)),
      m_summary(new PlainLabel({}, "muted", this)),
      m_copy(new ActionButton(ActionButton::Kind::Ghost, this)),
      m_toggle(new ActionButton(ActionButton::Kind::Ghost, this)),
      m_link(new ActionButton(ActionButton::Kind::Link, this)),
      m_stack(new Parts),
      m_chart(new ChartView(this)),
      m_reason(new PlainLabel({}, "muted", this)) {
    setObjectName(name);
    setProperty("role", u"card"_s);
    m_title->setWordWrap(true);
    m_summary->setWordWrap(true);
    m_summary->setObjectName(name + u"Summary"_s);
    m_copy->setObjectName(name + u"Copy"_s);
    m_copy->hide();
    m_toggle->setObjectName(name + u"Toggle"_s);
    m_toggle->setCheckable(true);
    m_link->setObjectName(name + u"Link"_s);
    m_link->hide();
    m_chart->setObjectName(name + u"Chart"_s);
    m_reason->setObjectName(name + u"Reason"_s);
    m_reason->setAlignment(Qt::AlignCenter);
    m_reason->setWordWrap(true);
    auto* const top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_copy);
    top->addWidget(m_toggle);
    m_stack->addWidget(m_chart);
    m_stack->addWidget(m_reason);
    auto* const below = new QHBoxLayout;
    below->setSpacing(12);
    below->addWidget(m_summary, 1);
    below->addWidget(m_link, 0, Qt::AlignTop);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(Metrics::cardPaddingX, Metrics::cardPaddingY, Metrics::cardPaddingX,
                               Metrics::cardPaddingY);
    layout->setSpacing(4);
    layout->addLayout(top);
    layout->addLayout(below);
    layout->addSpacing(4);
    layout->addLayout(m_stack, 1);
    connect(m_toggle, &QPushButton::toggled, this, &ChartCard::showPart);
    connect(m_chart, &ChartView::categoryOpened, this, &ChartCard::categoryOpened);
    connect(m_copy, &QPushButton::clicked, this, &ChartCard::copyTable);
    connect(m_link, &QPushButton::clicked, this, &ChartCard::linkActivated);
    retranslate();
}

void ChartCard::setTitle(const QString& title) {
    m_title->setText(title);
    m_chart->setAccessibleName(title);
    m_toggle->setAccessibleName(tr("%1 as a table").arg(title));
    if (m_table)
        fillTable();
}

void ChartCard::setDefinition(const QString& definition) {
    m_title->setToolTip(plainTooltip(definition));
    setWhatsThis(plainTooltip(definition));
}

void ChartCard::setLink(const QString& text) {
    m_link->setLabel(text);
    m_link->setVisible(!text.isEmpty());
}

void ChartCard::setContent(ChartContent content, const QString& summary, const ChartTable& table) {
    m_chart->setContent(std::move(content));
    m_chart->setAccessibleDescription(summary);
    m_summary->setText(summary);
    m_reason->setText({});
    m_rows = table;
    fillTable();
    showPart();
}

void ChartCard::setReason(const QString& reason) {
    m_reason->setText(reason);
    m_summary->setText({});
    m_rows = {};
    showPart();
}

void ChartCard::setOpensCategories(bool opens) {
    m_opens = opens;
    m_chart->setOpensCategories(opens);
}

QString ChartCard::title() const { return m_title->text(); }
QString ChartCard::summary() const { return m_summary->text(); }
QString ChartCard::reason() const { return m_reason->text(); }
bool ChartCard::showsTable() const { return m_table && m_stack->currentWidget() == m_table; }
const ChartContent& ChartCard::content() const { return m_chart->content(); }

void ChartCard::showPart() {
    const bool empty = !m_reason->text().isEmpty();
    m_toggle->setVisible(!empty);
    if (empty)
        m_stack->setCurrentWidget(m_reason);
    else if (m_toggle->isChecked() && m_table)
        m_stack->setCurrentWidget(m_table);
    else
        m_stack->setCurrentWidget(m_chart);
    if (m_table)
        m_table->setHeightToRows(showsTable() && m_growing ? mostTableHeight : 0);
    m_copy->setVisible(showsTable());
    const bool wide = showsTable() && m_rows.headings.size() > narrowColumns;
    if (wide != std::exchange(m_wide, wide))
        emit wideChanged(wide);
}

void ChartCard::fillTable() {
    const auto columns = static_cast<int>(m_rows.headings.size());
    if (columns == 0)
        return;
    if (m_table && m_table->columnCount() != columns) {
        delete m_table;
        m_table = nullptr;
    }
    if (!m_table) {
        // Wider tables scroll where the page is narrow rather than cut their first column.
        m_table = new SmallTable(objectName() + u"Table"_s, columns, columns <= narrowColumns ? 0 : -1, this);
        m_table->installEventFilter(this);
        connect(m_table, &SmallTable::opened, this, [this](qint64 row) {
            if (m_opens)
                emit categoryOpened(static_cast<int>(row) - 1);
        });
        m_stack->addWidget(m_table);
    }
    m_table->clearRows();
    m_table->setHeadings(m_rows.headings, m_title->text());
    QList<int> figures;
    for (int column = 1; column < columns; ++column)
        figures.append(column);
    qint64 number = 0;
    for (const QStringList& row : std::as_const(m_rows.rows))
        m_table->addRow(++number, row, figures);
}

void ChartCard::copyTable() {
    QStringList lines{m_rows.headings.join(u'\t')};
    for (const QStringList& row : m_rows.rows)
        lines.append(row.join(u'\t'));
    QApplication::clipboard()->setText(lines.join(u'\n'));
    Notifier::of(this).notify(Tone::Success, tr("Copied the table."));
}

// The whole table, not the cell that the view would copy.
bool ChartCard::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_table && event->type() == QEvent::KeyPress &&
        static_cast<const QKeyEvent*>(event)->matches(QKeySequence::Copy)) {
        copyTable();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void ChartCard::retranslate() {
    m_copy->setLabel(tr("Copy"), u"clipboard"_s);
    m_copy->setToolTip(tr("Copy the table, to paste it into a spreadsheet"));
    m_toggle->setLabel(tr("Data", "show the figures of the chart as a table"), u"table"_s);
    m_toggle->setToolTip(tr("Show the same figures as a table"));
}

void ChartCard::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace quittance

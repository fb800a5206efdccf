#include "dashboard/MovementsDialog.h"

#include "common/ActionButton.h"
#include "common/DialogSize.h"
#include "common/Language.h"
#include "common/PlainText.h"
#include "common/SmallTable.h"
#include "dashboard/DashboardTexts.h"
#include "domain/money/MoneyFormat.h"
#include "theme/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

enum Column { Day, Who, Movement, Subscriptions, Amount, ColumnCount };
constexpr qsizetype mostCodes = 3; ///< of the subscriptions behind one movement

QString codesOf(const MovementRow& row) {
    QStringList codes;
    for (const MovementRow::Cause& cause : row.causes)
        codes.append(cause.code);
    const bool cut = codes.size() > mostCodes;
    return codes.mid(0, mostCodes).join(u", "_s) + (cut ? u" …"_s : QString());
}

} // namespace

MovementsDialog::MovementsDialog(const MrrMonth& month, Currency currency, MonthMovements movements, QWidget* parent)
    : QDialog(parent),
      m_month(month),
      m_currency(currency),
      m_movements(std::move(movements)),
      m_title(new PlainLabel({}, "h1", this)),
      m_bridge(new PlainLabel({}, nullptr, this)),
      m_note(new PlainLabel({}, "muted", this)),
      m_table(new SmallTable(u"movementsTable"_s, ColumnCount, Who, this)),
      m_open(new ActionButton(ActionButton::Kind::Primary, this)),
      m_close(new ActionButton(ActionButton::Kind::Secondary, this)) {
    setObjectName(u"movementsDialog"_s);
    m_bridge->setObjectName(u"bridgeText"_s);
    m_bridge->setWordWrap(true);
    m_note->setWordWrap(true);
    m_open->setObjectName(u"openButton"_s);
    m_close->setObjectName(u"closeButton"_s);
    m_open->setDefault(true);
    m_close->setAutoDefault(false);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(m_title);
    layout->addWidget(m_bridge);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_note);
    auto* const buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_open);
    layout->addLayout(buttons);
    connect(m_table, &SmallTable::opened, this, &MovementsDialog::openRow);
    connect(m_table, &QTableWidget::itemSelectionChanged, this,
            [this] { m_open->setEnabled(!m_table->selectedItems().isEmpty()); });
    connect(m_open, &QPushButton::clicked, this, [this] { openRow(m_table->currentId()); });
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    retranslate();
    m_table->setFocus();
    setDialogSize(this, 760, 480);
}

void MovementsDialog::retranslate() {
    const QLocale locale = Language::locale();
    const auto money = [&](qint64 minor) {
        return MoneyFormat::withCurrency(Money::fromMinor(minor, m_currency), locale);
    };
    const QString month = locale.toString(m_month.month, u"MMMM yyyy"_s);
    setWindowTitle(tr("MRR movements of %1").arg(month));
    m_title->setText(windowTitle());
    QStringList steps{tr("%1 at the start").arg(money(m_month.start))};
    const auto step = [&](Measure kind, qint64 amount) {
        if (amount != 0)
            steps.append((amount > 0 ? u"+ "_s : u"− "_s) + money(qAbs(amount)) + u' ' +
                         DashboardTexts::movementName(kind).toLower());
    };
    step(Measure::NewMrr, m_month.added);
    step(Measure::ExpansionMrr, m_month.expansion);
    step(Measure::ReturnedMrr, m_month.returned);
    step(Measure::ContractionMrr, m_month.contraction);
    step(Measure::ChurnMrr, m_month.churn);
    for (QString& part : steps)
        part.replace(u' ', u'\u00A0');
    m_bridge->setText(steps.join(u' ') + u" = "_s + money(m_month.end));
    const int shown = static_cast<int>(m_movements.rows.size());
    m_note->setText(shown == 0                      ? tr("Nothing moved in this month.")
                    : m_movements.movements > shown ? tr("The %Ln largest movements are listed.", "", shown)
                                                    : tr("The largest come first."));
    m_open->setLabel(tr("Open the subscription"));
    m_close->setLabel(tr("Close"));
    fill();
}

void MovementsDialog::fill() {
    const int current = m_table->currentRow();
    m_table->clearRows();
    m_table->setHeadings({tr("Day"), tr("Customer"), tr("Movement"), tr("Subscriptions"),
                          tr("MRR (%1)").arg(MoneyFormat::symbol(m_currency))},
                         windowTitle());
    const QLocale locale = Language::locale();
    for (size_t i = 0; i < m_movements.rows.size(); ++i) {
        const MovementRow& row = m_movements.rows[i];
        m_table->addRow(static_cast<qint64>(i) + 1,
                        {Language::date(row.day), row.customerName, DashboardTexts::movementName(row.kind),
                         codesOf(row), MoneyFormat::amount(row.amount, locale)},
                        {Amount});
    }
    m_table->setCurrentCell(qMax(0, current), 0);
    m_open->setEnabled(!m_table->selectedItems().isEmpty());
}

void MovementsDialog::openRow(qint64 row) {
    if (row <= 0 || static_cast<size_t>(row) > m_movements.rows.size())
        return;
    const MovementRow& movement = m_movements.rows[static_cast<size_t>(row) - 1];
    if (movement.causes.empty())
        return;
    m_chosen = movement.causes.front().subscription;
    accept();
}

void MovementsDialog::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace quittance

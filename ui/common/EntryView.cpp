#include "common/EntryView.h"

#include "common/Language.h"
#include "common/PlainText.h"
#include "common/SmallTable.h"
#include "domain/money/MoneyFormat.h"

#include <QVBoxLayout>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

EntryView::EntryView(const QString& tableName, QWidget* parent)
    : QWidget(parent), m_title(new PlainLabel({}, "muted", this)), m_lines(new SmallTable(tableName, 3, 0, this)) {
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    m_title->setWordWrap(true);
    layout->addWidget(m_title);
    m_lines->setHeightToRows();
    layout->addWidget(m_lines);
    layout->addStretch(1);
}

void EntryView::retranslate(const QString& accessibleName) {
    m_lines->setHeadings({tr("Account"), tr("Debit"), tr("Credit")}, accessibleName);
}

void EntryView::setEntry(const std::optional<JournalEntry>& entry) {
    m_lines->clearRows();
    m_title->setText({});
    if (!entry)
        return;
    m_title->setText(
        tr("Journal %1, entry %2 of %3: %4")
            .arg(entry->journal, Language::number(entry->number), Language::date(entry->date), entry->label));
    const auto amount = [&entry](qint64 minor) {
        return minor == 0 ? QString()
                          : MoneyFormat::amount(Money::fromMinor(minor, entry->currency), Language::locale());
    };
    for (const JournalLine& line : entry->lines)
        m_lines->addRow(0,
                        {line.auxiliary.isEmpty() ? line.account : line.account + u" · "_s + line.auxiliary,
                         amount(line.debitMinor), amount(line.creditMinor)},
                        {1, 2});
}

} // namespace quittance

#include "licences/HoldersExport.h"

#include "common/ActionButton.h"
#include "common/Book.h"
#include "common/BusinessDay.h"
#include "common/Language.h"
#include "common/ListOutput.h"
#include "common/PlainText.h"
#include "common/UiState.h"
#include "services/LicenceTable.h"
#include "services/Services.h"
#include "theme/Tokens.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QRadioButton>
#include <QVBoxLayout>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int monthsOffered = 36;

/// "October 2026".
QString monthText(QDate month) { return Language::locale().toString(month, u"MMMM yyyy"_s); }

} // namespace

HoldersDialog::HoldersDialog(QDate today, QWidget* parent)
    : QDialog(parent),
      m_month(new QComboBox(this)),
      m_xlsx(new QRadioButton(tr("E&xcel workbook (XLSX)"), this)),
      m_csv(new QRadioButton(tr("&CSV text file"), this)) {
    setObjectName(u"holdersDialog"_s);
    setWindowTitle(tr("Export licence holders"));
    auto* const title = new PlainLabel(tr("Export licence holders"), "h1", this);
    auto* const hint = new PlainLabel(tr("One line for each team or member that was billed as a licence for the month, "
                                         "as it was counted then. The same month always gives the same file."),
                                      "muted", this);
    hint->setWordWrap(true);
    const QDate thisMonth(today.year(), today.month(), 1);
    for (int back = 0; back < monthsOffered; ++back) {
        const QDate month = thisMonth.addMonths(-back);
        m_month->addItem(monthText(month), month);
    }
    m_month->setCurrentIndex(1); // the last one that is over
    m_month->setObjectName(u"monthCombo"_s);
    m_xlsx->setObjectName(u"exportXlsxButton"_s);
    m_csv->setObjectName(u"exportCsvButton"_s);
    (UiState::value(u"export/kind"_s).toString() == u"csv" ? m_csv : m_xlsx)->setChecked(true);
    auto* const monthLabel = new PlainLabel(tr("Month"), "strong", this);
    monthLabel->setBuddy(m_month);
    m_month->setAccessibleName(tr("Month"));
    auto* const cancel = new ActionButton(ActionButton::Kind::Secondary, this);
    cancel->setObjectName(u"cancelButton"_s);
    cancel->setLabel(tr("Cancel"));
    auto* const go = new ActionButton(ActionButton::Kind::Primary, this);
    go->setObjectName(u"exportButton"_s);
    go->setLabel(tr("Export…"));
    go->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(go, &QPushButton::clicked, this, &HoldersDialog::accept);
    auto* const buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(go);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(8);
    layout->addWidget(title);
    layout->addWidget(hint);
    layout->addSpacing(8);
    layout->addWidget(monthLabel);
    layout->addWidget(m_month);
    layout->addSpacing(8);
    layout->addWidget(new PlainLabel(tr("Kind of file"), "strong", this));
    layout->addWidget(m_xlsx);
    layout->addWidget(m_csv);
    layout->addSpacing(12);
    layout->addLayout(buttons);
    m_month->setFocus();
    // A text that wraps has no height of its own before it has a width.
    const int width = qMax(Metrics::scaled(440), layout->sizeHint().width());
    resize(width, layout->totalHeightForWidth(width));
}

QDate HoldersDialog::month() const { return m_month->currentData().toDate(); }

ExportService::FileKind HoldersDialog::kind() const {
    return m_csv->isChecked() ? ExportService::FileKind::Csv : ExportService::FileKind::Xlsx;
}

void HoldersDialog::accept() {
    UiState::setValue(u"export/kind"_s, m_csv->isChecked() ? u"csv"_s : u"xlsx"_s);
    QDialog::accept();
}

void exportHolders(Book& book, QWidget* page) {
    HoldersDialog dialog(BusinessDay::today(), page->window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QDate month = dialog.month();
    const QString name = HoldersDialog::tr("Licence holders %1", "month").arg(monthText(month));
    const QString path = ListOutput::askPath(page, HoldersDialog::tr("Export licence holders"), name, dialog.kind());
    if (path.isEmpty())
        return;
    ListOutput::writeFile(book, page, name, {.path = path, .kind = dialog.kind()},
                          [actor = book.actor(), month](Services& services, const ExportService::ListFile& file,
                                                        JobContext& job) -> Result<qint64> {
                              auto holders = services.licences.billedHolders(actor, month);
                              if (!holders)
                                  return holders.error();
                              if (holders->empty())
                                  return Error{ErrorCode::NotFound,
                                               HoldersDialog::tr("No licence was billed for %1. Bill the month first, "
                                                                 "or choose another one.")
                                                   .arg(monthText(month))};
                              return services.exports.list(actor, licenceTable(std::move(*holders), month), file, job);
                          });
}

} // namespace quittance

#include "common/ExportDialog.h"

#include "common/ActionButton.h"
#include "common/DialogSize.h"
#include "common/PlainText.h"
#include "common/UiState.h"
#include "theme/Theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QRadioButton>
#include <QVBoxLayout>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

ExportDialog::ExportDialog(qint64 allRows, qint64 selectedRows, const QStringList& columns, QWidget* parent)
    : QDialog(parent),
      m_xlsx(new QRadioButton(tr("E&xcel workbook (XLSX)"), this)),
      m_csv(new QRadioButton(tr("&CSV text file"), this)),
      m_all(new QRadioButton(this)),
      m_selected(new QRadioButton(this)) {
    setWindowTitle(tr("Export the list"));
    auto* const title = new PlainLabel(tr("Export the list"), "h1", this);
    auto* const hint =
        new PlainLabel(tr("The file holds what is shown: filtered and sorted as it is, with these columns: %1.")
                           .arg(columns.join(u", "_s)),
                       "muted", this);
    hint->setWordWrap(true);
    const int all = static_cast<int>(allRows);
    const int selected = static_cast<int>(selectedRows);
    m_all->setText(tr("&All %Ln rows of the list", "", all));
    m_selected->setText(tr("Only the &selected rows (%Ln)", "", selected));
    m_selected->setEnabled(selectedRows > 0);
    m_xlsx->setObjectName(u"exportXlsxButton"_s);
    m_csv->setObjectName(u"exportCsvButton"_s);
    m_all->setObjectName(u"exportAllButton"_s);
    m_selected->setObjectName(u"exportSelectedButton"_s);
    const bool csv = UiState::value(u"export/kind"_s).toString() == u"csv";
    auto* const kinds = new QButtonGroup(this);
    kinds->addButton(m_xlsx);
    kinds->addButton(m_csv);
    auto* const rows = new QButtonGroup(this);
    rows->addButton(m_all);
    rows->addButton(m_selected);
    // Not before: without their groups all four would exclude each other.
    (csv ? m_csv : m_xlsx)->setChecked(true);
    m_all->setChecked(true);
    auto* const cancel = new ActionButton(ActionButton::Kind::Secondary, this);
    cancel->setObjectName(u"cancelButton"_s);
    cancel->setLabel(tr("Cancel"));
    auto* const go = new ActionButton(ActionButton::Kind::Primary, this);
    go->setObjectName(u"exportButton"_s);
    go->setLabel(tr("Export…"));
    go->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(go, &QPushButton::clicked, this, &ExportDialog::accept);

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
    layout->addWidget(new PlainLabel(tr("Kind of file"), "strong", this));
    layout->addWidget(m_xlsx);
    layout->addWidget(m_csv);
    layout->addSpacing(8);
    layout->addWidget(new PlainLabel(tr("Rows"), "strong", this));
    layout->addWidget(m_all);
    layout->addWidget(m_selected);
    layout->addSpacing(12);
    layout->addLayout(buttons);
    (csv ? m_csv : m_xlsx)->setFocus();
    fitDialog(this, qMax(Metrics::scaled(440), layout->sizeHint().width()));
}

ExportService::FileKind ExportDialog::kind() const {
    return m_csv->isChecked() ? ExportService::FileKind::Csv : ExportService::FileKind::Xlsx;
}

bool ExportDialog::onlySelected() const { return m_selected->isChecked(); }

void ExportDialog::accept() {
    UiState::setValue(u"export/kind"_s, m_csv->isChecked() ? u"csv"_s : u"xlsx"_s);
    QDialog::accept();
}

} // namespace quittance

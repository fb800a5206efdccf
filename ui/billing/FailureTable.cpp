#include "billing/FailureTable.h"

#include "common/TableSetup.h"
#include "theme/Theme.h"

#include <QAbstractTableModel>
#include <QHeaderView>
#include <QKeyEvent>

namespace quittance {

/// Not items of a QTableWidget: where something of everybody is wrong, there are as many rows as customers.
class FailureTable::Model final : public QAbstractTableModel {
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setFailures(const std::vector<RunFailure>& failures) {
        beginResetModel();
        m_failures = failures;
        endResetModel();
    }
    void retranslate() { emit headerDataChanged(Qt::Horizontal, 0, 1); }
    const RunFailure* at(int row) const {
        return row >= 0 && row < rowCount({}) ? &m_failures[static_cast<size_t>(row)] : nullptr;
    }

    int rowCount(const QModelIndex& parent) const override {
        return parent.isValid() ? 0 : static_cast<int>(m_failures.size());
    }
    int columnCount(const QModelIndex& parent) const override { return parent.isValid() ? 0 : 2; }
    QVariant data(const QModelIndex& index, int role) const override {
        const RunFailure* const failure = at(index.row());
        if (!failure || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
            return {};
        return index.column() == 0 ? failure->customerName : failure->message;
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override {
        if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
            return int(Qt::AlignLeft | Qt::AlignVCenter);
        if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
            return {};
        return section == 0 ? FailureTable::tr("Customer") : FailureTable::tr("Why it cannot be billed");
    }

private:
    std::vector<RunFailure> m_failures;
};

FailureTable::FailureTable(const QString& name, QWidget* parent) : QTableView(parent), m_model(new Model(this)) {
    setObjectName(name);
    setModel(m_model);
    TableSetup::dress(this);
    setSelectionMode(QAbstractItemView::SingleSelection);
    horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    setColumnWidth(0, Metrics::scaled(220));
    hide();
    connect(&Theme::instance(), &Theme::changed, this, &FailureTable::fit); // after the rows have grown with the text
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex& index) { open(index.row()); });
}

void FailureTable::setFailures(const std::vector<RunFailure>& failures) {
    m_model->setFailures(failures);
    setVisible(!failures.empty());
    fit();
}

void FailureTable::setMaximumRows(int rows) {
    m_maximumRows = rows;
    fit();
}

void FailureTable::fit() {
    if (m_maximumRows == 0)
        return;
    const int rows = qMin(m_maximumRows, m_model->rowCount({}));
    setFixedHeight(horizontalHeader()->height() + rows * verticalHeader()->defaultSectionSize() + 2 * frameWidth());
}

void FailureTable::retranslate() {
    m_model->retranslate();
    setAccessibleName(tr("What cannot be billed"));
}

void FailureTable::open(int row) {
    if (const RunFailure* const failure = m_model->at(row))
        emit opened(*failure);
}

void FailureTable::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        open(currentIndex().row());
    else
        QTableView::keyPressEvent(event);
}

} // namespace quittance

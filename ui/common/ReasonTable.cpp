#include "common/ReasonTable.h"

#include "common/TableSetup.h"
#include "theme/Theme.h"

#include <QAbstractTableModel>
#include <QHeaderView>
#include <QKeyEvent>

#include <array>

namespace quittance {

/// Not items of a QTableWidget: where something of everything is wrong, there are as many rows as a list has.
class ReasonTable::Model final : public QAbstractTableModel {
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setReasons(std::vector<Reason> reasons) {
        beginResetModel();
        m_reasons = std::move(reasons);
        endResetModel();
    }
    const std::vector<Reason>& reasons() const { return m_reasons; }
    void setHeadings(const std::array<QString, 2>& headings) {
        m_headings = headings;
        emit headerDataChanged(Qt::Horizontal, 0, 1);
    }
    const Reason* at(int row) const {
        return row >= 0 && row < rowCount({}) ? &m_reasons[static_cast<size_t>(row)] : nullptr;
    }

    int rowCount(const QModelIndex& parent) const override {
        return parent.isValid() ? 0 : static_cast<int>(m_reasons.size());
    }
    int columnCount(const QModelIndex& parent) const override { return parent.isValid() ? 0 : 2; }
    QVariant data(const QModelIndex& index, int role) const override {
        const Reason* const reason = at(index.row());
        if (!reason || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
            return {};
        return index.column() == 0 ? reason->name : reason->why;
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override {
        if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
            return int(Qt::AlignLeft | Qt::AlignVCenter);
        if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
            return {};
        return m_headings[static_cast<size_t>(section)];
    }

private:
    std::vector<Reason> m_reasons;
    std::array<QString, 2> m_headings;
};

ReasonTable::ReasonTable(const QString& name, QWidget* parent) : QTableView(parent), m_model(new Model(this)) {
    setObjectName(name);
    setModel(m_model);
    TableSetup::dress(this);
    setSelectionMode(QAbstractItemView::SingleSelection);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch); // names are as long as reasons
    hide();
    connect(&Theme::instance(), &Theme::changed, this, &ReasonTable::fit); // after the rows have grown with the text
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex& index) { open(index.row()); });
}

void ReasonTable::setReasons(std::vector<Reason> reasons) {
    m_model->setReasons(std::move(reasons));
    setVisible(!m_model->reasons().empty());
    fit();
}

const std::vector<ReasonTable::Reason>& ReasonTable::reasons() const { return m_model->reasons(); }

void ReasonTable::setMaximumRows(int rows) {
    m_maximumRows = rows;
    fit();
}

void ReasonTable::setHeadings(const QString& name, const QString& why) { m_model->setHeadings({name, why}); }

void ReasonTable::fit() {
    if (m_maximumRows == 0)
        return;
    const int rows = qMin(m_maximumRows, m_model->rowCount({}));
    setFixedHeight(horizontalHeader()->height() + rows * verticalHeader()->defaultSectionSize() + 2 * frameWidth());
}

void ReasonTable::open(int row) {
    if (const Reason* const reason = m_model->at(row))
        emit opened(reason->id);
}

void ReasonTable::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        open(currentIndex().row());
    else
        QTableView::keyPressEvent(event);
}

} // namespace quittance

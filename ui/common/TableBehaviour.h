#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <unordered_set>
#include <vector>

class QTableView;

namespace quittance {

class RowsModel;

/// What a dressed table does by itself: hovered row, clipboard, row heights after the theme, and selection and scroll
/// kept by row id. Made by TableSetup.
class TableBehaviour : public QObject {
    Q_OBJECT
public:
    explicit TableBehaviour(QTableView* view);

    void follow(RowsModel* model);
    /// Of a dressed table.
    static TableBehaviour* of(const QTableView* view);
    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    /// More rows are selected than are copied by going through the model.
    void largeCopyRequested(bool withHeaders);

private:
    void setHoverRow(int row);
    void awaitRows();
    int lastRow() const;
    void copy(bool withHeaders);
    std::vector<int> selectedRows(qint64 atMost) const;
    void measure();
    void noteRows();
    void restoreRows();

    QTableView* m_view;
    QPointer<RowsModel> m_model;
    QMetaObject::Connection m_copying; ///< a copy that waits for its rows
    QTimer m_patience{this};           ///< while it runs, a jump waits for its rows
    bool m_selectingAll = false;       ///< "all" was asked for while not all were known
    // between aboutToChangeIds and idsChanged
    std::unordered_set<qint64> m_selected;
    qint64 m_currentId = 0;
    int m_currentColumn = 0;
    qint64 m_topId = 0;
    int m_topOffset = 0;
    bool m_atTop = true;
};

} // namespace quittance

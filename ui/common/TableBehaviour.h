#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <unordered_set>
#include <vector>

class QTableView;

namespace quittance {

class RowsModel;

/// What a dressed table does by itself: hovered row, clipboard, header menu, remembered columns, row heights after the
/// theme, and selection and scroll kept by row id. Made by TableSetup.
class TableBehaviour : public QObject {
    Q_OBJECT
public:
    explicit TableBehaviour(QTableView* view);

    void follow(RowsModel* model, const QString& viewId, int schemaVersion);
    void forget();
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void setHoverRow(int row);
    void copy(bool withHeaders);
    std::vector<int> selectedRows(qint64 atMost) const;
    void measure();
    void scaleColumns(int fromPx);
    void sortBy(int column);
    void showSort();
    void showHeaderMenu(const QPoint& position);
    void remember();
    void restore();
    void fitColumns();
    std::vector<int> leavingOrder() const;
    int widthOf(int column) const;
    void showCollapsed(bool shown);
    void noteRows();
    void restoreRows();
    QString key(const char* what) const;

    QTableView* m_view;
    QPointer<RowsModel> m_model;
    QString m_viewId;
    int m_schemaVersion = 0;
    QTimer m_saveTimer;
    int m_basePx = 13;                 ///< the text size that the widths are for
    QMetaObject::Connection m_copying; ///< a copy that waits for its rows
    bool m_restoring = false;
    std::unordered_set<int> m_collapsed; ///< logical columns that left for want of width
    // between aboutToChangeIds and idsChanged
    std::unordered_set<qint64> m_selected;
    qint64 m_currentId = 0;
    int m_currentColumn = 0;
    qint64 m_topId = 0;
    int m_topOffset = 0;
    bool m_atTop = true;
};

} // namespace quittance

#pragma once

#include <QTableWidget>
#include <QTimer>

namespace quittance {

/// A short table inside a panel or a form: whole rows, one of them stretched column, an id per row.
class SmallTable : public QTableWidget {
    Q_OBJECT
public:
    /// `stretch` is the column that takes the width that is left (-1: none); the others are as wide as their content.
    SmallTable(const QString& name, int columns, int stretch, QWidget* parent);

    /// The texts of the stretched column are shown whole, over several lines.
    void setWrapping();
    /// As high as its rows, but not more than this: what it stands in scrolls, and follows the current row. 0: as high
    /// as there is room, and scrolls within.
    void setHeightToRows(int most = 16'000);
    /// As many columns as headings.
    void setHeadings(const QStringList& headings, const QString& accessibleName);
    void clearRows() {
        setRowCount(0);
        setAccessibleDescription(m_emptyText);
        m_fit.start();
    }
    /// `figures` are the columns with digits, aligned to the right.
    void addRow(qint64 id, const QStringList& cells, const QList<int>& figures = {});
    /// What the tool tip of the last row says; else it shows what did not fit.
    void setLastTip(const QString& tip);
    /// Why there are no rows, where there are none.
    void setEmptyText(const QString& text);
    qint64 currentId() const; ///< 0: none
    qint64 idAt(int row) const;

signals:
    /// Enter or double-click.
    void opened(qint64 id);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void setResizing();
    void fit();
    void showCurrentRow();
    void spread();

    int m_stretch;
    int m_mostHeight = 0;
    QStringList m_headings;
    QString m_emptyText;
    QTimer m_fit{this}; ///< later: the width follows the height where a scroll bar comes or goes
};

} // namespace quittance

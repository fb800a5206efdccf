#pragma once

#include <QTableView>

#include <vector>

namespace quittance {

/// What could not be done something to, and why, a line each; Enter or a double-click asks for one of them. Hidden
/// while there are none.
class ReasonTable : public QTableView {
    Q_OBJECT
public:
    struct Reason {
        qint64 id = 0;
        QString name;
        QString why;
    };
    ReasonTable(const QString& name, QWidget* parent);

    void setReasons(std::vector<Reason> reasons);
    const std::vector<Reason>& reasons() const;
    /// As high as its rows, but not more than these. Else it takes the place that there is.
    void setMaximumRows(int rows);
    void setHeadings(const QString& name, const QString& why);

signals:
    void opened(qint64 id);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    class Model;
    void open(int row);
    void fit();

    Model* m_model;
    int m_maximumRows = 0;
};

} // namespace quittance

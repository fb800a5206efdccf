#pragma once

#include "services/BillingRun.h"

#include <QTableView>

namespace quittance {

/// Customers that cannot be billed, and why; Enter or a double-click asks for what is to be corrected. Hidden while
/// there are none.
class FailureTable final : public QTableView {
    Q_OBJECT
public:
    FailureTable(const QString& name, QWidget* parent);

    void setFailures(const std::vector<RunFailure>& failures);
    /// As high as its rows, but not more than these. Else it takes the place that there is.
    void setMaximumRows(int rows);
    void retranslate();

signals:
    void opened(const quittance::RunFailure& failure);

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

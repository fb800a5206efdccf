#pragma once

#include "services/BillingRun.h"

#include <QTableView>

namespace quittance {

/// Customers that cannot be billed, and why; Enter or a double-click asks for what is to be corrected. Hidden while
/// there are none.
class FailureTable : public QTableView {
    Q_OBJECT
public:
    FailureTable(const QString& name, QWidget* parent);

    void setFailures(const std::vector<RunFailure>& failures);
    void retranslate();

signals:
    void opened(const quittance::RunFailure& failure);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    class Model;
    void open(int row);

    Model* m_model;
};

} // namespace quittance

#pragma once

#include "common/BusinessDay.h"
#include "services/BillingRun.h"

#include <QWidget>

#include <optional>

namespace quittance {

class Book;
class CustomerPicker;
class DateEdit;
class FormErrors;
class FormLayout;
class PlainLabel;
class SmallTable;

/// First step of a billing run: until when, dated when, whom; below, the earlier runs.
class PrepareStep final : public QWidget {
    Q_OBJECT
public:
    PrepareStep(Book& book, QWidget* parent);
    void retranslate();

    /// The day in the company's time zone: the dates that nobody entered follow it.
    void setToday(QDate today);
    /// What was entered; none when something is wrong, which then stands at its field.
    std::optional<RunRequest> request();
    /// Whom a run bills unless somebody else is chosen; none: everybody.
    void setDefaultCustomer(std::optional<CustomerId> customer);
    /// Shows what a run was asked for.
    void showRun(const RunRow& run);
    /// Puts an error at its field; false when it is of none of these.
    bool showError(const Error& error);
    void setHistory(std::vector<RunRow> runs);

signals:
    /// The invoices of an earlier run are wanted.
    void runOpened(quittance::BillingRunId run);

private:
    void fillHistory();

    QDate m_today = BusinessDay::today();
    std::vector<RunRow> m_history;
    FormLayout* m_form;
    FormErrors* m_errors;
    DateEdit* m_until;
    DateEdit* m_issueDate;
    CustomerPicker* m_customer;
    PlainLabel* m_historyTitle;
    PlainLabel* m_historyEmpty;
    SmallTable* m_historyTable;
};

} // namespace quittance

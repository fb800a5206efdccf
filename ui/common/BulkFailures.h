#pragma once

#include "common/ReasonTable.h"

namespace quittance {

class Banner;

/// What a command could not do to some of many rows: one line for each with its reason, and the way back to them.
/// Stands on the page until it is dismissed or everything was done the next time.
class BulkFailures final : public QWidget {
    Q_OBJECT
public:
    explicit BulkFailures(QWidget* parent);

    /// `selectable`: they are rows of the list below.
    void setFailures(std::vector<ReasonTable::Reason> failures, bool selectable);

signals:
    void opened(qint64 id);
    /// All of them are to be selected again.
    void selectionRequested(const std::vector<qint64>& ids);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    bool m_selectable = true;
    Banner* m_banner;
    ReasonTable* m_table;
};

} // namespace quittance

#pragma once

#include "domain/invoices/InvoiceRow.h"

#include <QDateTime>
#include <QWidget>

#include <vector>

namespace quittance {

/// One thing that happened.
struct TimelineItem {
    QDateTime at;
    QString what;
    QString who;
    QString source; ///< in words: "command line", "import"
    QString detail; ///< more, below; may have lines
    QString icon;   ///< a name under :/icons; empty: a dot
};

/// What happened, newest first as given: what, when (relative, exact in the tool tip), who, from where.
class Timeline : public QWidget {
    Q_OBJECT
public:
    explicit Timeline(QWidget* parent = nullptr);
    void setItems(const std::vector<TimelineItem>& items);
    /// What the services tell of one thing.
    void setEntries(const std::vector<TimelineEntry>& entries);

private:
    QWidget* m_content;
};

/// "just now", "2 hours ago", "yesterday at 14:05", else the date.
QString relativeTime(const QDateTime& moment, const QDateTime& now);

} // namespace quittance

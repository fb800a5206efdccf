#pragma once

#include "common/ValueEdits.h"

#include <QDate>

class QAction;

namespace quittance {

/// A date as one types it (see parseDate), or picked from a calendar (Alt+Down, F4, or the icon).
class DateEdit : public TypedEdit<QDate> {
    Q_OBJECT
public:
    explicit DateEdit(QWidget* parent = nullptr);
    void setDate(QDate date) { setValue(date.isValid() ? std::optional(date) : std::nullopt); } ///< null: empty
    /// Null when empty or not understood. Reads what is typed first.
    QDate date() { return value().value_or(QDate()); }
    /// What +30 and t refer to; the machine's date by default.
    void setToday(QDate today) { m_today = today; }
    void setRange(QDate earliest, QDate latest); ///< null: open

protected:
    Result<QDate> parse(const QString& text) const override;
    QString format(const QDate& date) const override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void retranslate();
    void showCalendar();

    QDate m_today;
    QDate m_earliest;
    QDate m_latest;
    QAction* m_calendarAction;
};

} // namespace quittance

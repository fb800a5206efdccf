#include "common/DateEdit.h"

#include "common/BusinessDay.h"
#include "common/DateParser.h"
#include "common/Language.h"
#include "theme/Icons.h"
#include "theme/Theme.h"

#include <QAction>
#include <QCalendarWidget>
#include <QFrame>
#include <QKeyEvent>
#include <QScreen>
#include <QTextCharFormat>
#include <QToolButton>
#include <QVBoxLayout>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

DateEdit::DateEdit(QWidget* parent)
    : TypedEdit(parent),
      m_today(BusinessDay::today()),
      m_calendarAction(addAction(Icons::icon(u"calendar3"_s), QLineEdit::TrailingPosition)) {
    connect(m_calendarAction, &QAction::triggered, this, &DateEdit::showCalendar);
    connect(&Language::instance(), &Language::changed, this, &DateEdit::retranslate);
    retranslate();
}

void DateEdit::retranslate() {
    m_calendarAction->setText(tr("Choose from the calendar"));
    m_calendarAction->setToolTip(tr("Choose from the calendar (Alt+Down)"));
    setPlaceholderText(tr("dd/mm/yyyy"));
}

void DateEdit::setRange(QDate earliest, QDate latest) {
    m_earliest = earliest;
    m_latest = latest;
}

Result<QDate> DateEdit::parse(const QString& text) const {
    const auto date = parseDate(text, m_today, Language::locale());
    if (!date)
        return invalid(tr("This is not a date. Write for example 31/1, 31/01/2026, +30 or t for today."));
    if (m_earliest.isValid() && *date < m_earliest)
        return invalid(tr("The date is before %1.").arg(Language::date(m_earliest)));
    if (m_latest.isValid() && *date > m_latest)
        return invalid(tr("The date is after %1.").arg(Language::date(m_latest)));
    return *date;
}

QString DateEdit::format(const QDate& date) const { return Language::date(date); }

void DateEdit::keyPressEvent(QKeyEvent* event) {
    const bool altDown = event->key() == Qt::Key_Down && event->modifiers() == Qt::AltModifier;
    if (altDown || event->key() == Qt::Key_F4) {
        showCalendar();
        return;
    }
    const int step = event->key() == Qt::Key_Up ? 1 : event->key() == Qt::Key_Down ? -1 : 0;
    if (step != 0 && event->modifiers() == Qt::NoModifier && !isReadOnly()) {
        const QDate from = date();
        setDate(from.isValid() ? from.addDays(step) : m_today);
        selectAll();
        return;
    }
    TypedEdit::keyPressEvent(event);
}

void DateEdit::showCalendar() {
    if (isReadOnly() || !isEnabled())
        return;
    auto* const popup = new QFrame(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setProperty("role", u"popup"_s);
    popup->setObjectName(u"calendarPopover"_s);
    auto* const calendar = new QCalendarWidget(popup);
    calendar->setLocale(Language::locale());
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setGridVisible(false);
    calendar->setAccessibleName(tr("Calendar"));
    calendar->setMinimumSize(Metrics::scaled(290), Metrics::scaled(250));
    for (const auto& [name, icon] : {std::pair(u"qt_calendar_prevmonth"_s, u"chevron-left"_s),
                                     std::pair(u"qt_calendar_nextmonth"_s, u"chevron-right"_s)})
        if (auto* const arrow = calendar->findChild<QToolButton*>(name))
            arrow->setIcon(Icons::icon(icon));
    if (m_earliest.isValid())
        calendar->setMinimumDate(m_earliest);
    if (m_latest.isValid())
        calendar->setMaximumDate(m_latest);
    const Tokens& t = Theme::tokens();
    QTextCharFormat days;
    days.setForeground(t.text);
    for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday})
        calendar->setWeekdayTextFormat(day, days);
    QTextCharFormat names;
    names.setForeground(t.muted);
    calendar->setHeaderTextFormat(names);
    const QDate shownDate = date();
    calendar->setSelectedDate(shownDate.isValid() ? shownDate : m_today);
    auto* const layout = new QVBoxLayout(popup);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(calendar);
    const auto choose = [this, popup](QDate chosen) {
        setDate(chosen);
        popup->close();
        setFocus();
    };
    connect(calendar, &QCalendarWidget::clicked, this, choose);
    connect(calendar, &QCalendarWidget::activated, this, choose);
    popup->adjustSize();
    QPoint place = mapToGlobal(QPoint(0, height() + 2));
    if (const QScreen* const at = screen()) {
        const QRect area = at->availableGeometry();
        place.setX(qBound(area.left(), place.x(), qMax(area.left(), area.right() - popup->width())));
        if (place.y() + popup->height() > area.bottom())
            place.setY(mapToGlobal(QPoint(0, 0)).y() - popup->height() - 2);
    }
    popup->move(place);
    popup->show();
    calendar->setFocus();
}

} // namespace quittance

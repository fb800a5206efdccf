#pragma once

#include "licences/TeamsTab.h"

#include <QDialog>
#include <QTimer>

class QSlider;
class QTabWidget;

namespace quittance {

class ActionButton;
class Banner;
class ChartCard;
class DateEdit;
class TickList;

/// Who was counted in a workspace on any day since its first one, and what the next invoices would count if some of its
/// teams were archived (G32). Accepted: archive those that are ticked.
class SeatHistoryDialog final : public QDialog {
    Q_OBJECT
public:
    SeatHistoryDialog(Book& book, const Seats& seats, QWidget* parent);

    /// The teams that are ticked in "what if".
    std::vector<Team> chosenTeams() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* buildPast();
    QWidget* buildWhatIf();
    void retranslate();
    void showDay();
    void fillDay();
    void fillChart();
    void loadEffect();
    void showEffect(const ArchivingEffect& effect);
    QDate day() const;
    void setDay(QDate day);

    Book& m_book;
    Seats m_seats;
    QDate m_first;
    QTimer m_dayTimer{this};
    QTimer m_effectTimer{this};
    PlainLabel* m_title;
    PlainLabel* m_subtitle;
    Banner* m_banner;
    QTabWidget* m_tabs;
    QSlider* m_slider;
    DateEdit* m_date;
    PlainLabel* m_counted;
    SmallTable* m_teams;
    SmallTable* m_members;
    ChartCard* m_chart;
    PlainLabel* m_question;
    TickList* m_choice;
    PlainLabel* m_effectText;
    SmallTable* m_effect;
    ActionButton* m_archive;
    ActionButton* m_close;
};

} // namespace quittance

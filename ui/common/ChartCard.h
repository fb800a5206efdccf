#pragma once

#include "common/ChartContent.h"

#include <QFrame>

class QStackedLayout;

namespace quittance {

class ActionButton;
class ChartView;
class PlainLabel;
class SmallTable;

/// The same figures as a table: headings, then rows; the first column names the row, the others are figures.
struct ChartTable {
    QStringList headings;
    QList<QStringList> rows;
};

/// A chart with its title, one sentence that says what it shows, the same figures as a table at the press of a button,
/// and a way to the rows behind it. Without figures it says why.
class ChartCard : public QFrame {
    Q_OBJECT
public:
    explicit ChartCard(const QString& name, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    /// How the figures are worked out, in the tool tip and for What's this.
    void setDefinition(const QString& definition);
    /// What the button to the rows behind says; empty: none.
    void setLink(const QString& text);
    /// `summary` is the chart in one sentence.
    void setContent(ChartContent content, const QString& summary, const ChartTable& table);
    /// No chart, and why not.
    void setReason(const QString& reason);

    /// A bar, or a row of the table, opens the rows behind it: `categoryOpened`.
    void setOpensCategories(bool opens);
    QString title() const;
    QString summary() const;
    QString reason() const;
    bool showsTable() const;
    /// Its table scrolls within the height of the chart; else the card grows with it.
    void keepHeight() { m_growing = false; }
    bool isWide() const { return m_wide; }
    const ChartTable& table() const { return m_rows; }
    const ChartContent& content() const;

signals:
    void linkActivated();
    /// A table of many columns is shown, or no longer: it needs the whole width.
    void wideChanged(bool wide);
    void categoryOpened(int category);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void retranslate();
    void showPart();
    void copyTable();
    void fillTable();

    PlainLabel* m_title;
    PlainLabel* m_summary;
    ActionButton* m_copy;
    ActionButton* m_toggle;
    ActionButton* m_link;
    QStackedLayout* m_stack;
    ChartView* m_chart;
    SmallTable* m_table = nullptr;
    PlainLabel* m_reason;
    ChartTable m_rows;
    bool m_opens = false;
    bool m_growing = true;
    bool m_wide = false;
};

} // namespace quittance

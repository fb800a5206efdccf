#pragma once

#include "common/StatusLook.h"

#include <QFrame>

#include <optional>
#include <vector>

class QBoxLayout;

namespace quittance {

class PlainLabel;
class Sparkline;

/// One figure with its name; pressing it opens the rows behind it.
class KpiCard : public QFrame {
    Q_OBJECT
public:
    explicit KpiCard(QWidget* parent = nullptr);

    void setLabel(const QString& label, const QString& iconName = {});
    void setValue(const QString& value);
    /// A line below: "3 overdue", "▲ +3.2 % on last month". Empty: none.
    void setNote(const QString& note, Tone tone = Tone::Neutral);
    /// What has to be known of the figure, below everything; empty: nothing.
    void setRemark(const QString& remark);
    /// How the figure is worked out, in the tool tip.
    void setDefinition(const QString& definition);
    /// How the figure got where it is, as a small line beside it; `goesOn`: the last value is not final.
    void setHistory(std::vector<std::optional<qint64>> values, bool goesOn);
    void setClickable(bool clickable);
    /// Name and figure on one line, for a window of little height; the note below only where it belongs to the figure.
    void setCompact(bool compact, bool withNote = false);
    QString value() const;

signals:
    void clicked();

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void describe();
    void showColours();
    void fitValue();
    void showLines();

    PlainLabel* m_label;
    PlainLabel* m_value;
    PlainLabel* m_note;
    PlainLabel* m_remark;
    PlainLabel* m_icon;
    Sparkline* m_history;
    QString m_iconName;
    bool m_clickable = false;
    bool m_compact = false;
    bool m_noteStays = true;
    QBoxLayout* m_lines; ///< name above figure, or before it
};

} // namespace quittance

#pragma once

#include <QFrame>

class QBoxLayout;
class QListWidget;
class QTextBrowser;

namespace quittance {

class ActionButton;
class PlainLabel;
class SearchEdit;

/// The help at the right of the window (F1): the topic of the page in front, the others by a search. Esc closes it.
/// Where the page would have too little room beside it, it lies over the page.
class HelpPanel final : public QFrame {
    Q_OBJECT
public:
    /// `row` is the layout of the parent that it stands in where there is room.
    HelpPanel(QBoxLayout* row, QWidget* parent);

    void setTopic(const QString& id);
    QString topic() const { return m_topic; }

signals:
    void closeRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void retranslate();
    void place();
    void showText();
    void look();

    QBoxLayout* m_row;
    QString m_topic;
    PlainLabel* m_title;
    ActionButton* m_close;
    SearchEdit* m_search;
    QListWidget* m_found; ///< in place of the text while something is searched
    QTextBrowser* m_text;
};

} // namespace quittance

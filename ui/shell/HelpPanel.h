#pragma once

#include <QFrame>

class QListWidget;
class QTextBrowser;

namespace quittance {

class ActionButton;
class PlainLabel;
class SearchEdit;

/// The help at the right of the window (F1): the topic of the page in front, the others by a search. Esc closes it.
class HelpPanel final : public QFrame {
    Q_OBJECT
public:
    explicit HelpPanel(QWidget* parent);

    void setTopic(const QString& id);
    QString topic() const { return m_topic; }

signals:
    void closeRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void retranslate();
    void applyWidth();
    void showText();
    void look();

    QString m_topic;
    PlainLabel* m_title;
    ActionButton* m_close;
    SearchEdit* m_search;
    QListWidget* m_found; ///< in place of the text while something is searched
    QTextBrowser* m_text;
};

} // namespace quittance

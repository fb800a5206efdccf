#pragma once

#include <QStringList>
#include <QWidget>

class QAction;

namespace quittance {

class FlowLayout;

/// The tags of one customer as chips that filter the list, and the button to change them.
class TagRow final : public QWidget {
    Q_OBJECT
public:
    TagRow(QAction* edit, QWidget* parent);

    void setTags(const QStringList& tags);

signals:
    void tagChosen(const QString& tag);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();

    FlowLayout* m_flow;
    QStringList m_tags;
    QList<QWidget*> m_chips;
    QWidget* m_edit;
};

} // namespace quittance

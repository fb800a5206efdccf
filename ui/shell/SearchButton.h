#pragma once

#include <QPushButton>

class QAction;

namespace quittance {

class PlainLabel;

/// Looks like a field and opens the search over everything; says which key does the same.
class SearchButton final : public QPushButton {
    Q_OBJECT
public:
    SearchButton(QAction* action, QWidget* parent);
    /// The icon alone.
    void setCollapsed(bool collapsed);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showAction();

    QAction* m_action;
    PlainLabel* m_key;
    bool m_collapsed = false;
};

} // namespace quittance

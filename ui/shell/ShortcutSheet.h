#pragma once

#include <QDialog>

namespace quittance {

class ActionButton;
class SearchEdit;
class SmallTable;

/// Every action of the window with its keys, by group, and the keys that lists have (Ctrl+/).
class ShortcutSheet final : public QDialog {
    Q_OBJECT
public:
    explicit ShortcutSheet(QWidget* parent);

signals:
    /// The keys are to be changed.
    void settingsRequested();

private:
    void fill();

    SearchEdit* m_search;
    SmallTable* m_table;
};

} // namespace quittance

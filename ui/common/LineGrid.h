#pragma once

#include "base/Error.h"

#include <QWidget>

#include <optional>
#include <vector>

class QTableView;

namespace quittance {

class ActionButton;
class LineGridModel;
class LineGridView;

/// A column of a line grid.
struct LineColumn {
    enum class Kind : quint8 { Text, Decimal };
    QString name; ///< the member that errors speak of
    Kind kind = Kind::Decimal;
    int minimumDecimals = 0; ///< 2 for prices in euros
};

/// A few lines of a few cells, filled by keyboard as in a spreadsheet: typing begins at once, Tab and Enter go to the
/// next cell and past the last one Enter adds a line, Ctrl+Enter adds one below, Ctrl+Delete takes the line away, a
/// block of cells can be pasted. Figures are read leniently ("1 234,5", "=12*3", "+10%"); what is not understood stays
/// as typed, is marked, and says why. Undo and redo are the form's (FormMemory), and so is the unsent draft.
class LineGrid : public QWidget {
    Q_OBJECT
    Q_PROPERTY(QString draftValue READ asText WRITE setText)
public:
    LineGrid(const QString& name, std::vector<LineColumn> columns, QWidget* parent = nullptr);

    /// `placeholders` stand in empty cells, one a column; `accessibleName` names the table, `line` one line ("Tier
    /// %1").
    void setTexts(const QStringList& titles, const QStringList& placeholders, const QString& accessibleName,
                  const QString& line);

    int lineCount() const;
    void clear();
    /// Appends a line of figures (in millionths, none: empty) and texts; columns beyond stay empty.
    void addFigures(const std::vector<std::optional<qint64>>& millionths);
    bool isBlank(int line) const;
    /// None when empty or not understood.
    std::optional<qint64> millionths(int line, int column) const;
    QString text(int line, int column) const;
    /// Why a cell has no value, or what the domain said about it; empty when all is well.
    QString problem(int line, int column) const;
    /// The first cell that is not understood; none when all are.
    std::optional<Error> firstProblem() const;

    /// Marks the cell of that line (from 0) and column name, until it is edited; false when there is none such.
    bool setProblem(int line, const QString& columnName, const QString& message);
    void clearProblems();
    /// Puts the keyboard there.
    void goTo(int line, int column);

    /// Lines of tab-separated cells in machine form; what the form's undo and draft keep.
    QString asText() const;
    void setText(const QString& text);

    QTableView* view() const;

signals:
    /// The person changed something, or it was undone.
    void edited();

protected:
    void changeEvent(QEvent* event) override;

private:
    void fit();
    void showButtons();

    LineGridModel* m_model;
    LineGridView* m_view;
    ActionButton* m_add;
    ActionButton* m_remove;
};

} // namespace quittance

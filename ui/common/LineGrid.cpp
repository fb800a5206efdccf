#include "common/LineGrid.h"

#include "common/ActionButton.h"
#include "common/CellDelegate.h"
#include "common/ColumnSpec.h"
#include "common/Language.h"
#include "common/RowsModel.h"
#include "common/ValueEdits.h"
#include "domain/money/MoneyFormat.h"
#include "theme/Fonts.h"
#include "theme/Icons.h"
#include "theme/Theme.h"

#include <QAbstractTableModel>
#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int fewestLinesShown = 3;
constexpr int mostLinesShown = 8;
constexpr int mostLines = 1000;

struct Cell {
    QString text; ///< of a text column, and what was typed where a figure is not understood
    std::optional<qint64> value;
    QString problem;
    bool isEmpty() const { return !value && text.isEmpty(); }
    bool operator==(const Cell&) const = default;
};
using Line = std::vector<Cell>;

} // namespace

class LineGridModel : public QAbstractTableModel {
public:
    LineGridModel(std::vector<LineColumn> columns, QObject* parent)
        : QAbstractTableModel(parent), m_columns(std::move(columns)) {
        m_lines.push_back(emptyLine());
    }

    const std::vector<LineColumn>& columns() const { return m_columns; }
    const LineColumn& column(int index) const { return m_columns[static_cast<size_t>(index)]; }
    const Cell& cell(int line, int column) const {
        return m_lines[static_cast<size_t>(line)][static_cast<size_t>(column)];
    }
    Line emptyLine() const { return Line(m_columns.size()); }
    bool isBlank(int line) const {
        return std::ranges::all_of(m_lines[static_cast<size_t>(line)], [](const Cell& cell) { return cell.isEmpty(); });
    }

    void setTexts(const QStringList& titles, const QStringList& placeholders, const QString& line) {
        m_titles = titles;
        m_placeholders = placeholders;
        m_lineName = line;
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
    QString placeholder(int column) const { return m_placeholders.value(column); }

    int rowCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
    }
    int columnCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
    }
    Qt::ItemFlags flags(const QModelIndex& index) const override {
        return index.isValid() ? QAbstractTableModel::flags(index) | Qt::ItemIsEditable : Qt::NoItemFlags;
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override {
        if (orientation != Qt::Horizontal)
            return {};
        if (role == Qt::DisplayRole)
            return m_titles.value(section);
        if (role == Qt::TextAlignmentRole)
            return int(Qt::AlignVCenter | sideOf(section));
        return {};
    }
    QVariant data(const QModelIndex& index, int role) const override {
        const Cell& shown = cell(index.row(), index.column());
        switch (role) {
        case Qt::DisplayRole: return textOf(index.row(), index.column());
        case Qt::ToolTipRole:
        case Qt::AccessibleDescriptionRole: return shown.problem;
        case Qt::AccessibleTextRole: return spoken(index);
        case Qt::TextAlignmentRole: return int(Qt::AlignVCenter | sideOf(index.column()));
        case RowsModel::KindRole:
            return int(column(index.column()).kind == LineColumn::Kind::Decimal ? CellKind::Number : CellKind::Text);
        default: return {};
        }
    }

    QString textOf(int line, int column) const {
        const Cell& shown = cell(line, column);
        return shown.value ? MoneyFormat::number(*shown.value, Language::locale(), this->column(column).minimumDecimals)
                           : shown.text;
    }
    void setCell(int line, int column, Cell wanted) {
        m_lines[static_cast<size_t>(line)][static_cast<size_t>(column)] = std::move(wanted);
        emit dataChanged(index(line, column), index(line, column));
    }
    /// What somebody typed or pasted.
    Cell read(int column, const QString& typed) const {
        Cell cell;
        const QString trimmed = typed.trimmed();
        if (this->column(column).kind == LineColumn::Kind::Text || trimmed.isEmpty()) {
            cell.text = trimmed;
            return cell;
        }
        if (const auto value = MoneyFormat::parseMillionths(trimmed, Language::locale())) {
            cell.value = *value;
        } else {
            cell.text = trimmed;
            cell.problem = value.error().message;
        }
        return cell;
    }
    void insertLine(int at, Line line) {
        beginInsertRows({}, at, at);
        m_lines.insert(m_lines.begin() + at, std::move(line));
        endInsertRows();
    }
    /// There is always a line to type in.
    void removeLine(int at) {
        if (rowCount() == 1) {
            setLines({});
            return;
        }
        beginRemoveRows({}, at, at);
        m_lines.erase(m_lines.begin() + at);
        endRemoveRows();
    }
    void setLines(std::vector<Line> lines) {
        beginResetModel();
        m_lines = std::move(lines);
        if (m_lines.empty())
            m_lines.push_back(emptyLine());
        endResetModel();
    }

private:
    Qt::AlignmentFlag sideOf(int column) const {
        return this->column(column).kind == LineColumn::Kind::Decimal ? Qt::AlignRight : Qt::AlignLeft;
    }
    QString spoken(const QModelIndex& index) const {
        const QString text = textOf(index.row(), index.column());
        QStringList parts{m_lineName.isEmpty() ? QString() : m_lineName.arg(index.row() + 1),
                          m_titles.value(index.column()), text.isEmpty() ? placeholder(index.column()) : text,
                          cell(index.row(), index.column()).problem};
        parts.removeAll({});
        return parts.join(u", "_s);
    }

    std::vector<LineColumn> m_columns;
    std::vector<Line> m_lines;
    QStringList m_titles;
    QStringList m_placeholders;
    QString m_lineName;
};

/// The table itself: where the keyboard goes.
class LineGridView : public QTableView {
public:
    LineGridView(LineGrid* grid, LineGridModel* model) : QTableView(grid), m_grid(grid), m_model(model) {
        setModel(model);
        setSelectionMode(QAbstractItemView::ContiguousSelection);
        setSelectionBehavior(QAbstractItemView::SelectItems);
        setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                        QAbstractItemView::AnyKeyPressed);
        setTabKeyNavigation(false); // here it leaves the grid after the last cell
        setShowGrid(false);
        setWordWrap(false);
        setCornerButtonEnabled(false);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
        verticalHeader()->hide();
        horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
        horizontalHeader()->setHighlightSections(false);
        horizontalHeader()->setSectionsClickable(false);
    }

    /// The cell after or before this one, in edit; Enter after the last cell adds a line unless this one is blank.
    void moveOn(const QModelIndex& from, bool forward, bool byEnter) {
        const int columns = m_model->columnCount();
        const int next = from.row() * columns + from.column() + (forward ? 1 : -1);
        if (next < 0 || next >= columns * m_model->rowCount()) {
            if (byEnter && !m_model->isBlank(from.row())) {
                addLine(m_model->rowCount());
                return;
            }
            setFocus(Qt::OtherFocusReason);
            if (!byEnter)
                focusNextPrevChild(forward);
            return;
        }
        editCell(next / columns, next % columns);
    }
    void editCell(int line, int column) {
        const QModelIndex index = m_model->index(line, column);
        setFocus(Qt::OtherFocusReason);
        setCurrentIndex(index);
        scrollTo(index);
        edit(index);
    }
    void addLine(int at) {
        if (m_model->rowCount() >= mostLines)
            return;
        m_model->insertLine(at, m_model->emptyLine());
        emit m_grid->edited();
        editCell(at, 0);
    }
    void removeLine(int line) {
        if (line < 0)
            return;
        const int column = qMax(0, currentIndex().column());
        m_model->removeLine(line);
        emit m_grid->edited();
        setFocus(Qt::OtherFocusReason);
        setCurrentIndex(m_model->index(qMin(line, m_model->rowCount() - 1), column));
    }

protected:
    void keyPressEvent(QKeyEvent* event) override {
        const QModelIndex current = currentIndex();
        const bool control = event->modifiers().testFlag(Qt::ControlModifier);
        const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
        if (enter && control)
            addLine(current.isValid() ? current.row() + 1 : m_model->rowCount());
        else if (enter)
            editCell(qMax(0, current.row()), qMax(0, current.column()));
        else if (event->key() == Qt::Key_Delete && control)
            removeLine(current.row());
        else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
            clearCells();
        else if (event->matches(QKeySequence::Copy))
            copy();
        else if (event->matches(QKeySequence::Paste))
            paste();
        else if (control || event->modifiers().testFlag(Qt::AltModifier))
            event->ignore(); // the form's: undo, save…
        else {
            QTableView::keyPressEvent(event);
            return;
        }
    }
    bool focusNextPrevChild(bool next) override {
        // Between the cells first, then out of the grid.
        const QModelIndex current = currentIndex();
        const int columns = m_model->columnCount();
        const int wanted = current.row() * columns + current.column() + (next ? 1 : -1);
        if (hasFocus() && current.isValid() && wanted >= 0 && wanted < columns * m_model->rowCount()) {
            setCurrentIndex(m_model->index(wanted / columns, wanted % columns));
            return true;
        }
        return QTableView::focusNextPrevChild(next);
    }
    void focusInEvent(QFocusEvent* event) override {
        QTableView::focusInEvent(event);
        if (!currentIndex().isValid() || event->reason() == Qt::TabFocusReason)
            setCurrentIndex(m_model->index(0, 0));
        else if (event->reason() == Qt::BacktabFocusReason)
            setCurrentIndex(m_model->index(m_model->rowCount() - 1, m_model->columnCount() - 1));
    }

private:
    void clearCells() {
        bool changed = false;
        for (const QModelIndex& index : selectionModel()->selectedIndexes()) {
            changed = changed || !m_model->cell(index.row(), index.column()).isEmpty();
            m_model->setCell(index.row(), index.column(), {});
        }
        if (changed)
            emit m_grid->edited();
    }
    void copy() const {
        QModelIndexList cells = selectionModel()->selectedIndexes();
        std::ranges::sort(cells, [](const QModelIndex& a, const QModelIndex& b) {
            return std::pair(a.row(), a.column()) < std::pair(b.row(), b.column());
        });
        QString text;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            if (i > 0)
                text += cells[i].row() == cells[i - 1].row() ? u'\t' : u'\n';
            text += copyableText(m_model->textOf(cells[i].row(), cells[i].column()));
        }
        QApplication::clipboard()->setText(text);
    }
    /// From the current cell on; lines are added where the block is longer.
    void paste() {
        QString text = QApplication::clipboard()->text();
        text.remove(u'\r');
        if (text.endsWith(u'\n'))
            text.chop(1);
        const QModelIndex from = currentIndex().isValid() ? currentIndex() : m_model->index(0, 0);
        if (text.isEmpty())
            return;
        int line = from.row();
        for (const QStringView row : QStringView(text).split(u'\n')) {
            if (line >= mostLines)
                break;
            if (line == m_model->rowCount())
                m_model->insertLine(line, m_model->emptyLine());
            int column = from.column();
            for (const QStringView typed : row.split(u'\t')) {
                if (column < m_model->columnCount())
                    m_model->setCell(line, column, m_model->read(column, typed.toString()));
                ++column;
            }
            ++line;
        }
        emit m_grid->edited();
    }

    LineGrid* m_grid;
    LineGridModel* m_model;
};

namespace {

/// Edits a cell with the kit's own editors and hands the keys that leave it to the view.
class LineGridDelegate : public CellDelegate {
public:
    LineGridDelegate(LineGridModel* model, LineGridView* view, std::function<void()> edited)
        : CellDelegate(view), m_model(model), m_view(view), m_edited(std::move(edited)) {}

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const override {
        const LineColumn& column = m_model->column(index.column());
        QLineEdit* editor = nullptr;
        if (column.kind == LineColumn::Kind::Decimal) {
            auto* const decimal = new DecimalEdit(parent);
            decimal->setMinimumDecimals(column.minimumDecimals);
            editor = decimal;
        } else {
            editor = new QLineEdit(parent);
        }
        editor->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
        editor->setPlaceholderText(m_model->placeholder(index.column()));
        editor->setProperty("inCell", true);
        return editor;
    }
    void setEditorData(QWidget* editor, const QModelIndex& index) const override {
        const Cell& cell = m_model->cell(index.row(), index.column());
        auto* const line = static_cast<QLineEdit*>(editor);
        if (auto* const decimal = qobject_cast<DecimalEdit*>(editor); decimal && cell.value)
            decimal->setValue(cell.value);
        else
            line->setText(cell.text);
        line->selectAll();
    }
    void setModelData(QWidget* editor, QAbstractItemModel*, const QModelIndex& index) const override {
        Cell wanted;
        if (auto* const decimal = qobject_cast<DecimalEdit*>(editor)) {
            wanted.value = decimal->value();
            wanted.problem = decimal->problem();
            if (!wanted.value)
                wanted.text = decimal->text().trimmed();
        } else {
            wanted.text = static_cast<QLineEdit*>(editor)->text().trimmed();
        }
        const Cell& before = m_model->cell(index.row(), index.column());
        if (wanted.text == before.text && wanted.value == before.value &&
            wanted.problem.isEmpty() == before.problem.isEmpty())
            return;
        m_model->setCell(index.row(), index.column(), wanted);
        m_edited();
    }
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const override {
        editor->setGeometry(option.rect);
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const Tokens& t = Theme::tokens();
        const Cell& cell = m_model->cell(index.row(), index.column());
        const QRect rect = option.rect;
        painter->save();
        painter->setClipRect(rect);
        painter->fillRect(rect, !cell.problem.isEmpty()                 ? t.dangerBg
                                : option.state & QStyle::State_Selected ? t.accentSubtle
                                                                        : t.surface);
        QRect content = rect.adjusted(Metrics::cellInsetLeft, 0, -Metrics::cellInsetRight, 0);
        if (!cell.problem.isEmpty()) {
            const int size = Metrics::scaled(13);
            painter->drawPixmap(
                content.left(), content.center().y() - size / 2,
                Icons::pixmap(u"exclamation-circle"_s, size, t.danger, painter->device()->devicePixelRatioF()));
            content.setLeft(content.left() + size + Metrics::scaled(5));
        }
        if (cell.isEmpty()) {
            painter->setFont(option.font);
            painter->setPen(t.muted);
            painter->drawText(content, index.data(Qt::TextAlignmentRole).toInt() | int(Qt::TextSingleLine),
                              QFontMetrics(option.font)
                                  .elidedText(m_model->placeholder(index.column()), Qt::ElideRight, content.width()));
        } else {
            QStyleOptionViewItem plain = option;
            initStyleOption(&plain, index);
            paintContent(painter, plain, content, index);
        }
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), t.border);
        if (index.column() + 1 < m_model->columnCount())
            painter->fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), t.border);
        if (m_view->hasFocus() && m_view->currentIndex() == index) {
            painter->setPen(QPen(t.focus, t.focusWidth));
            painter->drawRect(rect.adjusted(1, 1, -2, -2));
        }
        painter->restore();
    }

    bool eventFilter(QObject* watched, QEvent* event) override {
        auto* const editor = qobject_cast<QWidget*>(watched);
        if (!editor || event->type() != QEvent::KeyPress)
            return CellDelegate::eventFilter(watched, event);
        const auto* const key = static_cast<QKeyEvent*>(event);
        const bool control = key->modifiers().testFlag(Qt::ControlModifier);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        const bool tab = key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab;
        const bool removes = control && key->key() == Qt::Key_Delete;
        const bool vertical = key->key() == Qt::Key_Up || key->key() == Qt::Key_Down;
        if (!enter && !tab && !removes && !vertical)
            return CellDelegate::eventFilter(watched, event);
        const QModelIndex from = m_view->currentIndex();
        emit commitData(editor);
        emit closeEditor(editor, NoHint);
        if (removes)
            m_view->removeLine(from.row());
        else if (enter && control)
            m_view->addLine(from.row() + 1);
        else if (vertical)
            m_view->setCurrentIndex(m_model->index(
                qBound(0, from.row() + (key->key() == Qt::Key_Up ? -1 : 1), m_model->rowCount() - 1), from.column()));
        else
            m_view->moveOn(from, key->key() != Qt::Key_Backtab, enter);
        return true;
    }

private:
    LineGridModel* m_model;
    LineGridView* m_view;
    std::function<void()> m_edited;
};

} // namespace

LineGrid::LineGrid(const QString& name, std::vector<LineColumn> columns, QWidget* parent)
    : QWidget(parent),
      m_model(new LineGridModel(std::move(columns), this)),
      m_view(new LineGridView(this, m_model)),
      m_add(new ActionButton(ActionButton::Kind::Ghost, this)),
      m_remove(new ActionButton(ActionButton::Kind::Ghost, this)) {
    setObjectName(name);
    m_view->setObjectName(name + u"View");
    m_add->setObjectName(name + u"AddButton");
    m_remove->setObjectName(name + u"RemoveButton");
    m_view->setItemDelegate(new LineGridDelegate(m_model, m_view, [this] { emit edited(); }));
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::grid);
    layout->addWidget(m_view);
    auto* const buttons = new QHBoxLayout;
    buttons->setSpacing(Metrics::grid);
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    layout->addLayout(buttons);
    setFocusProxy(m_view);
    connect(m_add, &QPushButton::clicked, this, [this] { m_view->addLine(lineCount()); });
    connect(m_remove, &QPushButton::clicked, this, [this] { m_view->removeLine(m_view->currentIndex().row()); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &LineGrid::showButtons);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, signal, this, &LineGrid::fit);
    connect(m_model, &QAbstractItemModel::modelReset, this, &LineGrid::fit);
    connect(&Theme::instance(), &Theme::changed, this, &LineGrid::fit);
    connect(&Language::instance(), &Language::changed, this, [this] { m_view->viewport()->update(); });
    setTexts({}, {}, {}, {});
    fit();
}

void LineGrid::setTexts(const QStringList& titles, const QStringList& placeholders, const QString& accessibleName,
                        const QString& line) {
    m_model->setTexts(titles, placeholders, line);
    m_view->setAccessibleName(accessibleName);
    m_add->setLabel(tr("Add a line"), u"plus-lg"_s);
    m_add->setToolTip(tr("Add a line (Ctrl+Enter)"));
    m_remove->setLabel(tr("Remove the line"), u"trash"_s);
    m_remove->setToolTip(tr("Remove the line (Ctrl+Delete)"));
    showButtons();
}

void LineGrid::showButtons() { m_remove->setEnabled(m_view->currentIndex().isValid()); }

void LineGrid::fit() {
    const int row = Metrics::rowHeight();
    m_view->verticalHeader()->setDefaultSectionSize(row);
    m_view->horizontalHeader()->setFixedHeight(row);
    const int lines = qBound(fewestLinesShown, lineCount(), mostLinesShown);
    m_view->setFixedHeight((lines + 1) * row + 2 * m_view->frameWidth());
    showButtons();
}

void LineGrid::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange)
        fit();
    QWidget::changeEvent(event);
}

int LineGrid::lineCount() const { return m_model->rowCount(); }

void LineGrid::clear() { m_model->setLines({}); }

void LineGrid::addFigures(const std::vector<std::optional<qint64>>& millionths) {
    Line line = m_model->emptyLine();
    for (size_t i = 0; i < line.size() && i < millionths.size(); ++i)
        line[i].value = millionths[i];
    if (lineCount() == 1 && isBlank(0))
        m_model->setLines({std::move(line)});
    else
        m_model->insertLine(lineCount(), std::move(line));
}

bool LineGrid::isBlank(int line) const { return m_model->isBlank(line); }

std::optional<qint64> LineGrid::millionths(int line, int column) const { return m_model->cell(line, column).value; }

QString LineGrid::text(int line, int column) const { return m_model->textOf(line, column); }

QString LineGrid::problem(int line, int column) const { return m_model->cell(line, column).problem; }

std::optional<Error> LineGrid::firstProblem() const {
    for (int line = 0; line < lineCount(); ++line)
        for (int column = 0; column < m_model->columnCount(); ++column)
            if (const Cell& cell = m_model->cell(line, column); !cell.value && !cell.problem.isEmpty())
                return invalid(tr("Line %1, %2: %3")
                                   .arg(QString::number(line + 1),
                                        m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                                        cell.problem),
                               m_model->column(column).name);
    return std::nullopt;
}

bool LineGrid::setProblem(int line, const QString& columnName, const QString& message) {
    const auto& columns = m_model->columns();
    const auto found = std::ranges::find(columns, columnName, &LineColumn::name);
    if (line < 0 || line >= lineCount() || found == columns.end())
        return false;
    const int column = static_cast<int>(found - columns.begin());
    Cell marked = m_model->cell(line, column);
    marked.problem = message;
    m_model->setCell(line, column, std::move(marked));
    return true;
}

void LineGrid::clearProblems() {
    for (int line = 0; line < lineCount(); ++line)
        for (int column = 0; column < m_model->columnCount(); ++column)
            if (Cell cell = m_model->cell(line, column);
                !cell.problem.isEmpty() && (cell.value || cell.text.isEmpty())) {
                cell.problem.clear();
                m_model->setCell(line, column, std::move(cell));
            }
}

void LineGrid::goTo(int line, int column) {
    m_view->setFocus(Qt::OtherFocusReason);
    m_view->setCurrentIndex(m_model->index(line, column));
}

QString LineGrid::asText() const {
    QStringList lines;
    for (int line = 0; line < lineCount(); ++line) {
        QStringList cells;
        for (int column = 0; column < m_model->columnCount(); ++column) {
            const Cell& cell = m_model->cell(line, column);
            cells.append(cell.value ? millionthsToString(*cell.value) : cell.text);
        }
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

void LineGrid::setText(const QString& text) {
    if (text == asText())
        return;
    std::vector<Line> lines;
    for (const QStringView row : QStringView(text).split(u'\n')) {
        Line line = m_model->emptyLine();
        const QList<QStringView> cells = row.split(u'\t');
        for (int column = 0; column < m_model->columnCount() && column < cells.size(); ++column) {
            Cell& cell = line[static_cast<size_t>(column)];
            const auto value = m_model->column(column).kind == LineColumn::Kind::Decimal && !cells[column].isEmpty()
                                   ? std::optional(parseMillionths(cells[column]))
                                   : std::nullopt;
            if (value && *value)
                cell.value = **value;
            else // as it was typed, with what was said about it
                cell = m_model->read(column, cells[column].toString());
        }
        lines.push_back(std::move(line));
    }
    const QModelIndex current = m_view->currentIndex();
    m_model->setLines(std::move(lines));
    if (current.isValid())
        m_view->setCurrentIndex(m_model->index(qMin(current.row(), lineCount() - 1), current.column()));
    emit edited();
}

QTableView* LineGrid::view() const { return m_view; }

} // namespace quittance

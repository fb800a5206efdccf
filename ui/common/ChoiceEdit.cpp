#include "common/ChoiceEdit.h"

#include "common/PlainText.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QStandardItemModel>
#include <QStylePainter>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int anyRow = 0; ///< unticks all
constexpr int shortestText = 12;

} // namespace

ChoiceEdit::ChoiceEdit(const std::vector<FilterField::Choice>& choices, QWidget* parent) : QComboBox(parent) {
    addItem(tr("Any", "value"));
    for (const FilterField::Choice& choice : choices)
        add(choice.value, choice.text);
    setCurrentIndex(-1); // what is chosen is what is ticked
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(shortestText);
    view()->installEventFilter(this);
    view()->viewport()->installEventFilter(this);
    showText();
}

void ChoiceEdit::add(const QString& value, const QString& text) {
    addItem(text, value);
    auto* const item = static_cast<QStandardItemModel*>(model())->item(count() - 1);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(Qt::Unchecked);
}

QStringList ChoiceEdit::values() const {
    QStringList values;
    for (int row = anyRow + 1; row < count(); ++row)
        if (itemData(row, Qt::CheckStateRole).toInt() == Qt::Checked)
            values.append(itemData(row).toString());
    return values;
}

void ChoiceEdit::setValues(const QStringList& values) {
    for (const QString& value : values)
        if (findData(value) < 0)
            add(value, value);
    for (int row = anyRow + 1; row < count(); ++row)
        setItemData(row, values.contains(itemData(row).toString()) ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole);
    showText();
}

void ChoiceEdit::toggle(int row) {
    if (row < 0 || row >= count())
        return;
    if (row == anyRow) {
        setValues({});
        return;
    }
    const bool ticked = itemData(row, Qt::CheckStateRole).toInt() == Qt::Checked;
    setItemData(row, ticked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    showText();
}

void ChoiceEdit::showText() {
    QStringList texts;
    for (int row = anyRow + 1; row < count(); ++row)
        if (itemData(row, Qt::CheckStateRole).toInt() == Qt::Checked)
            texts.append(itemText(row));
    m_text = texts.isEmpty() ? itemText(anyRow) : texts.join(u", "_s);
    setToolTip(texts.isEmpty() ? QString() : plainTooltip(m_text));
    setAccessibleDescription(m_text);
    update();
}

void ChoiceEdit::showPopup() {
    QComboBox::showPopup();
    view()->setCurrentIndex(model()->index(anyRow, 0));
}

// Before the list takes a key or a click for a choice, and closes.
bool ChoiceEdit::eventFilter(QObject* watched, QEvent* event) {
    if (watched == view()->viewport() && event->type() == QEvent::MouseButtonRelease) {
        const auto* const mouse = static_cast<QMouseEvent*>(event);
        const QModelIndex index = view()->indexAt(mouse->position().toPoint());
        if (mouse->button() == Qt::LeftButton && index.isValid()) {
            toggle(index.row());
            return true;
        }
    }
    if (watched == view() && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Space: toggle(view()->currentIndex().row()); return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Tab: hidePopup(); return true;
        default: break;
        }
    }
    return QComboBox::eventFilter(watched, event);
}

// There is no current choice that keys or the wheel could move to another.
void ChoiceEdit::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
    case Qt::Key_Space:
    case Qt::Key_F4: showPopup(); return;
    default: event->ignore();
    }
}

void ChoiceEdit::wheelEvent(QWheelEvent* event) { event->ignore(); }

void ChoiceEdit::paintEvent(QPaintEvent*) {
    QStylePainter painter(this);
    painter.setPen(palette().color(QPalette::Text));
    QStyleOptionComboBox option;
    initStyleOption(&option);
    const QRect place = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    option.currentText = fontMetrics().elidedText(m_text, Qt::ElideRight, place.width() - 2);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

} // namespace quittance

#include "common/FormLayout.h"

#include "common/PlainText.h"
#include "common/StyleProperty.h"
#include "theme/Icons.h"
#include "theme/Theme.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <map>
#include <utility>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

FormField::FormField(QString name, QWidget* editor, QWidget* parent)
    : QWidget(parent),
      m_name(std::move(name)),
      m_editor(editor),
      m_label(new PlainLabel({}, "label", this)),
      m_hint(new PlainLabel({}, "caption", this)),
      m_message(new QWidget(this)),
      m_messageIcon(new PlainLabel({}, nullptr, m_message)),
      m_messageText(new PlainLabel({}, "error", m_message)) {
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_label);
    layout->addWidget(editor);
    layout->addWidget(m_hint);
    auto* const message = new QHBoxLayout(m_message);
    message->setContentsMargins(0, 0, 0, 0);
    message->setSpacing(5);
    message->addWidget(m_messageIcon, 0, Qt::AlignTop);
    message->addWidget(m_messageText, 1);
    layout->addWidget(m_message);
    layout->addStretch();
    m_label->setBuddy(editor);
    m_label->setWordWrap(true);
    m_hint->setWordWrap(true);
    m_messageText->setWordWrap(true);
    m_hint->hide();
    m_message->hide();
    connect(&Theme::instance(), &Theme::changed, this, &FormField::showMessageIcon);
    showMessageIcon();
}

void FormField::setLabel(const QString& label) {
    m_labelText = label;
    showLabel();
}

void FormField::setWithLetter(bool withLetter) {
    m_withLetter = withLetter;
    showLabel();
}

void FormField::setRequired(bool required) {
    m_required = required;
    showLabel();
}

void FormField::showLabel() {
    m_label->setVisible(!m_labelText.isEmpty());
    QString label = m_labelText;
    if (!m_withLetter)
        label.remove(u'&');
    m_label->setText(m_required ? tr("%1 (required)", "label of a field").arg(label) : label);
    QString name = m_label->text();
    m_editor->setAccessibleName(name.remove(u'&'));
    if (const auto* combo = qobject_cast<QComboBox*>(m_editor); combo && combo->lineEdit())
        combo->lineEdit()->setAccessibleName(name);
    m_label->setAccessibleName(name);
}

void FormField::setHint(const QString& hint) {
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

void FormField::setExplanation(const QString& text) {
    m_editor->setWhatsThis(text);
    m_label->setWhatsThis(text);
}

void FormField::setError(const QString& message) {
    if (message == error())
        return; // the editor may describe itself
    m_messageText->setText(message);
    m_message->setVisible(!message.isEmpty());
    setStyleProperty(m_editor, "invalid", !message.isEmpty());
    m_editor->setAccessibleDescription(message);
}

QString FormField::error() const { return m_messageText->text(); }

void FormField::showMessageIcon() {
    m_messageIcon->setPixmap(
        Icons::pixmap(u"exclamation-circle"_s, Metrics::scaled(13), Theme::tokens().danger, devicePixelRatioF()));
}

void FormField::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        showLabel();
    QWidget::changeEvent(event);
}

FormLayout::FormLayout(QWidget* parent, int columns)
    : QWidget(parent), m_grid(new QGridLayout(this)), m_columns(columns) {
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(Metrics::cardPaddingX);
    m_grid->setVerticalSpacing(Metrics::formRowGap);
    for (int column = 0; column < columns; ++column)
        m_grid->setColumnStretch(column, 1);
}

PlainLabel* FormLayout::addSection(const QString& title) {
    newLine();
    auto* const label = new PlainLabel(title, "h2", this);
    place(label, m_columns, true);
    newLine();
    return label;
}

FormField* FormLayout::addField(const QString& name, QWidget* editor, int span) {
    span = qBound(1, span, m_columns);
    if (m_column + span > m_columns)
        newLine();
    auto* const field = new FormField(name, editor, this);
    field->setWithLetter(m_withLetters);
    place(field, span);
    // Tab goes as one reads, in whichever order the editors were made.
    if (!m_fields.isEmpty())
        setTabOrder(m_fields.last()->editor(), editor);
    m_fields.append(field);
    return field;
}

void FormLayout::addWide(QWidget* widget) {
    newLine();
    place(widget, m_columns);
    newLine();
}

void FormLayout::place(QWidget* widget, int span, bool isSection) {
    // A row of its own for the space above a section.
    if (isSection && m_row > 0)
        m_grid->setRowMinimumHeight(m_row++, Metrics::formSectionGap - 2 * Metrics::formRowGap);
    m_places.push_back({widget, m_row, m_column, span, isSection});
    m_grid->addWidget(widget, m_row, m_column, 1, span);
    m_column += span;
}

void FormLayout::newLine() {
    if (m_column > 0) {
        ++m_row;
        m_column = 0;
    }
}

void FormLayout::addStretch() {
    newLine();
    m_stretchRow = m_row++;
    m_grid->setRowStretch(m_stretchRow, 1);
}

int FormLayout::widthOfColumns() const {
    std::map<int, int> rows;
    for (const Place& each : m_places) {
        if (each.widget->isHidden())
            continue;
        int& width = rows[each.row];
        const int least = each.widget->minimumSizeHint().width();
        // Columns are equally wide: what one field needs, its neighbour gets.
        width = qMax(width, each.span == m_columns
                                ? least
                                : least * m_columns / each.span + (m_columns - 1) * m_grid->horizontalSpacing());
    }
    int widest = 0;
    for (const auto& [row, width] : rows)
        widest = qMax(widest, width);
    const QMargins margins = contentsMargins();
    return widest + margins.left() + margins.right();
}

void FormLayout::fitInto(int width) {
    if (m_columns < 2)
        return;
    const bool narrow = widthOfColumns() > width;
    if (narrow == std::exchange(m_narrow, narrow))
        return;
    arrange();
}

void FormLayout::arrange() {
    for (const Place& each : m_places)
        m_grid->removeWidget(each.widget);
    for (int row = 0; row < m_grid->rowCount(); ++row) {
        m_grid->setRowMinimumHeight(row, 0);
        m_grid->setRowStretch(row, 0);
    }
    for (int column = 1; column < m_columns; ++column)
        m_grid->setColumnStretch(column, m_narrow ? 0 : 1);
    m_grid->setHorizontalSpacing(m_narrow ? 0 : Metrics::cardPaddingX);
    int row = 0;
    for (const Place& each : m_places) {
        if (each.isSection && each.row > 0)
            m_grid->setRowMinimumHeight(m_narrow ? row++ : each.row - 1,
                                        Metrics::formSectionGap - 2 * Metrics::formRowGap);
        m_grid->addWidget(each.widget, m_narrow ? row++ : each.row, m_narrow ? 0 : each.column, 1,
                          m_narrow ? 1 : each.span);
    }
    if (m_stretchRow >= 0)
        m_grid->setRowStretch(m_narrow ? row : m_stretchRow, 1);
}

FormField* FormLayout::field(const QString& name) const {
    for (FormField* const field : m_fields)
        if (field->name() == name)
            return field;
    return nullptr;
}

void FormLayout::explain(const QString& name, const QString& text) {
    if (FormField* const found = field(name))
        found->setExplanation(text);
}

} // namespace quittance

#include "common/ConditionBar.h"

#include "common/ActionButton.h"
#include "common/FilterDialog.h"
#include "common/FlowLayout.h"
#include "common/PlainText.h"
#include "common/RowsModel.h"

#include <QEvent>

#include <algorithm>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

ConditionBar::ConditionBar(QWidget* parent) : QWidget(parent) {
    auto* const flow = new FlowLayout(this, 6, 6);
    flow->setContentsMargins(0, 0, 0, 0);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    hide();
}

void ConditionBar::setFields(const RowsModel* model, std::vector<FilterField> fields) {
    m_model = model;
    m_fields = std::move(fields);
}

void ConditionBar::setConditions(const std::vector<ListCondition>& conditions) {
    m_conditions = conditions;
    std::erase_if(m_conditions, [this](const ListCondition& condition) { return !fieldOf(condition); });
    showChips();
}

void ConditionBar::edit(int column) {
    if (!m_model || m_fields.empty())
        return;
    FilterDialog dialog(*m_model, m_fields, m_conditions, window());
    if (column >= 0)
        dialog.focusColumn(m_model->columns()[static_cast<size_t>(column)].key);
    if (dialog.exec() != QDialog::Accepted || dialog.conditions() == m_conditions)
        return;
    setConditions(dialog.conditions());
    emit changed();
}

QStringList ConditionBar::texts() const {
    QStringList texts;
    for (const ListCondition& condition : m_conditions)
        texts.append(textOf(condition));
    return texts;
}

const FilterField* ConditionBar::fieldOf(const ListCondition& condition) const {
    const auto found = std::find_if(m_fields.begin(), m_fields.end(),
                                    [&](const FilterField& field) { return field.column == condition.column; });
    return found == m_fields.end() ? nullptr : &*found;
}

QString ConditionBar::textOf(const ListCondition& condition) const {
    const int column = m_model->columnOf(condition.column);
    return conditionText(condition, *fieldOf(condition), m_model->columns()[static_cast<size_t>(column)].title());
}

void ConditionBar::showChips() {
    while (QLayoutItem* const item = layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be what was just clicked
        delete item;
    }
    for (const ListCondition& condition : m_conditions) {
        auto* const chip = new ActionButton(ActionButton::Kind::Secondary, this);
        chip->setObjectName(u"conditionChip"_s);
        QString text = textOf(condition);
        chip->setLabel(text.replace(u'&', u"&&"_s), u"x-lg"_s);
        chip->setAccessibleName(textOf(condition));
        chip->setToolTip(tr("Remove this filter"));
        connect(chip, &QPushButton::clicked, this, [this, condition] {
            std::erase(m_conditions, condition);
            showChips();
            emit changed();
        });
        layout()->addWidget(chip);
        chip->show();
    }
    setVisible(!m_conditions.empty());
    updateGeometry();
}

void ConditionBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange && m_model)
        showChips();
    QWidget::changeEvent(event);
}

} // namespace quittance

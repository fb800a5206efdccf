#pragma once

#include "common/FilterField.h"

#include <QWidget>

namespace quittance {

class RowsModel;

/// The conditions of the advanced filter as chips, each taken back with a click; hidden while there is none.
class ConditionBar : public QWidget {
    Q_OBJECT
public:
    explicit ConditionBar(QWidget* parent = nullptr);

    void setFields(const RowsModel* model, std::vector<FilterField> fields);
    const std::vector<FilterField>& fields() const { return m_fields; }
    const std::vector<ListCondition>& conditions() const { return m_conditions; }
    /// Without `changed`. What no field asks for is left out.
    void setConditions(const std::vector<ListCondition>& conditions);
    /// In a dialog; `column` of the model gets the focus there, -1: the first.
    void edit(int column = -1);
    /// The conditions in words.
    QStringList texts() const;

signals:
    /// By the person.
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void showChips();
    const FilterField* fieldOf(const ListCondition& condition) const;
    QString textOf(const ListCondition& condition) const;

    const RowsModel* m_model = nullptr;
    std::vector<FilterField> m_fields;
    std::vector<ListCondition> m_conditions;
};

} // namespace quittance

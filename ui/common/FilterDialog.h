#pragma once

#include "common/FilterField.h"

#include <QDialog>

class QScrollArea;

namespace quittance {

class FormLayout;
class RowsModel;

/// The advanced filter of a list: one editor for each column that can be asked for; what is left empty is not asked.
class FilterDialog : public QDialog {
    Q_OBJECT
public:
    FilterDialog(const RowsModel& model, const std::vector<FilterField>& fields,
                 const std::vector<ListCondition>& conditions, QWidget* parent);
    ~FilterDialog() override;

    /// After it was accepted.
    const std::vector<ListCondition>& conditions() const { return m_conditions; }
    void focusColumn(int column);
    void accept() override;

private:
    /// The editors of one field, whatever they are.
    struct Editor;
    void addField(const FilterField& field, const QString& title, const QString& name);
    void fill(const std::vector<ListCondition>& conditions);

    QScrollArea* m_scroll;
    FormLayout* m_form;
    std::vector<std::unique_ptr<Editor>> m_editors;
    std::vector<ListCondition> m_conditions;
};

} // namespace quittance

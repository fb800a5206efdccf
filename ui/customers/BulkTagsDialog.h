#pragma once

#include "common/FormDialog.h"
#include "domain/customers/CustomerNote.h"

#include <unordered_map>

class QLineEdit;

namespace quittance {

class PlainLabel;
class TickList;

/// The tags of many customers: a tick for those that all of them are to have, none for those that nobody is to have; a
/// half one leaves each as it is. Below stands who is touched.
class BulkTagsDialog final : public FormDialog {
    Q_OBJECT
public:
    BulkTagsDialog(Book& book, std::vector<qint64> customers, QWidget* parent);

    /// What is to be done, and to whom it does something, after it was accepted.
    const TagEdit& edit() const { return m_edit; }
    std::vector<qint64> touched() const;
    /// The tags that a customer had before.
    QStringList tagsOf(qint64 customer) const;

protected:
    void retranslate() override;
    void save() override;

private:
    void load();
    void fill(const std::vector<CustomerTag>& known);
    TagEdit wanted() const;
    void show();

    std::vector<qint64> m_customers;
    std::unordered_map<qint64, QStringList> m_tags; ///< what each has; nobody for whom there is none
    bool m_loaded = false;
    TagEdit m_edit;
    TickList* m_known;
    QLineEdit* m_new;
    PlainLabel* m_effect;
};

} // namespace quittance

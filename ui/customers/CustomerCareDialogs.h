#pragma once

#include "common/FormDialog.h"
#include "domain/customers/CustomerNote.h"

class QLineEdit;
class QPlainTextEdit;

namespace quittance {

class PlainLabel;
class TickList;

/// The tags of one customer: those that are in use, to be ticked, and new ones, to be typed.
class TagsDialog final : public FormDialog {
    Q_OBJECT
public:
    TagsDialog(Book& book, CustomerId customer, const QString& name, const QStringList& tags, QWidget* parent);

protected:
    void retranslate() override;
    void save() override;

private:
    void fill(const std::vector<CustomerTag>& known);
    QStringList chosen() const;

    CustomerId m_customer;
    QString m_name;
    QStringList m_tags;
    TickList* m_known;
    QLineEdit* m_new;
};

/// A note about a customer.
class NoteDialog final : public FormDialog {
    Q_OBJECT
public:
    /// A note without an id is a new one of its customer.
    NoteDialog(Book& book, const CustomerNote& note, QWidget* parent);

protected:
    void retranslate() override;
    void save() override;

private:
    CustomerNote m_note;
    QPlainTextEdit* m_text;
};

} // namespace quittance

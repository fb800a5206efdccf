#pragma once

#include "documents/ListDocument.h"
#include "domain/catalog/Edition.h"

#include <QDate>
#include <QDialog>

class QComboBox;

namespace quittance {

class ActionButton;
class Book;
class PlainLabel;
class SmallTable;

/// Plans compared (F020): the editions and prices of one product side by side, in the language of the customer who
/// asks; copied, printed and saved as it is shown.
class CompareDialog final : public QDialog {
    Q_OBJECT
public:
    /// What is on sale on that day, at least one product; `first` is shown first.
    CompareDialog(Book& book, std::vector<ComparedProduct> products, ProductId first, QDate day, QWidget* parent);

private:
    void build();
    void offerCurrencies();
    void show();
    void copy() const;
    void print();

    Book& m_book;
    std::vector<ComparedProduct> m_products;
    QDate m_day;
    ListDocument::Content m_content;
    QComboBox* m_product;
    QComboBox* m_currency;
    QComboBox* m_language;
    PlainLabel* m_note;
    SmallTable* m_table;
};

} // namespace quittance

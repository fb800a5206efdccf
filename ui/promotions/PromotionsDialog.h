#pragma once

#include "domain/catalog/PlanRow.h"
#include "domain/promotions/PromotionUseRow.h"

#include <QDialog>

namespace quittance {

class ActionButton;
class Banner;
class Book;
class PlainLabel;
class SmallTable;

/// The promotion codes of the book, and the register of what became of the one that is selected.
class PromotionsDialog final : public QDialog {
    Q_OBJECT
public:
    PromotionsDialog(Book& book, QWidget* parent);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void retranslate();
    void load();
    void fill();
    void loadUses();
    void fillUses();
    const Promotion* current() const;
    void edit(const Promotion& promotion);
    void setArchived();
    void updateButtons();

    Book& m_book;
    QDate m_today;
    std::vector<Promotion> m_promotions;
    std::vector<PlanRow> m_plans;
    std::vector<PromotionUseRow> m_uses; ///< of the current one
    PlainLabel* m_title;
    PlainLabel* m_note;
    Banner* m_banner;
    SmallTable* m_table;
    PlainLabel* m_usesTitle;
    SmallTable* m_usesTable;
    ActionButton* m_new;
    ActionButton* m_edit;
    ActionButton* m_archive;
    ActionButton* m_close;
};

} // namespace quittance

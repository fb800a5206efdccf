#pragma once

#include "documents/Letterhead.h"
#include "domain/revenue/Statement.h"

#include <vector>

namespace quittance {

/// Everything that the account of one currency has on paper, cut into strips; StatementDocument places them.
class StatementBlocks {
public:
    StatementBlocks(const Statement& statement, const StatementAccount& account, const Letterhead& letterhead,
                    const DocumentTexts& texts, TextShaper& shaper);

    /// From the sheet's upper edge to where movements may begin.
    PaperRow firstHead() const;
    PaperRow furtherHead() const;
    PaperRow tableHeader() const;
    /// The balance that the account was brought in with, then a block a movement.
    std::vector<PaperBlock> lines() const;
    /// The balance after the first `count` of the lines.
    PaperRow carriedForward(int count) const { return carry(m_texts.carriedForward, count); }
    PaperRow broughtForward(int count) const;
    /// Sums and closing balance, what is open and how late, where to pay to.
    std::vector<PaperBlock> closing() const;
    PaperRow foot(int sheet, int sheets) const;

private:
    struct Columns {
        int movement, due, debit, credit, balance; ///< left end of the text, right ends of the others
    };
    QString money(const Money& amount) const;
    QString span() const;
    QString lateText(const StatementItem& item) const;
    QString movementText(const StatementEntry& entry) const;
    QString movementDetail(const StatementEntry& entry) const;
    PaperBlock line(const QString& day, const QString& text, const QString& detail, const QString& due,
                    const Money& amount, const Money& balance, bool moves) const;
    PaperRow carry(const QString& label, int count) const;
    PaperBlock totals() const;
    PaperBlock openItems() const;
    PaperBlock ageing() const;
    PaperBlock payment() const;

    const Statement& m_statement;
    const StatementAccount& m_account;
    const Letterhead& m_letterhead;
    const DocumentTexts& m_texts;
    TextShaper& m_shaper;
    paper::TextStyle m_figures = paper::style::value;
    Columns m_columns = {};
};

} // namespace quittance

#include "documents/StatementBlocks.h"

#include "domain/company/Iban.h"
#include "domain/money/MoneyFormat.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace quittance {

using namespace paper;

namespace {

constexpr int gap = mm(4);
constexpr int narrowestMovement = mm(46);
constexpr int totalsWidth = mm(88);
constexpr int boxPadding = mm(4);
constexpr int linePadding = mm(1.1);
constexpr int smallestFigures = pt(6);

} // namespace

StatementBlocks::StatementBlocks(const Statement& statement, const StatementAccount& account,
                                 const Letterhead& letterhead, const DocumentTexts& texts, TextShaper& shaper)
    : m_statement(statement), m_account(account), m_letterhead(letterhead), m_texts(texts), m_shaper(shaper) {
    // The columns are as wide as their widest figure; what was done takes the rest.
    for (m_figures.size = style::value.size;; m_figures.size -= pt(0.5)) {
        const auto widthOf = [this](const QString& text) { return m_shaper.line(text, m_figures).width; };
        const auto heading = [this](const QString& text) { return m_shaper.line(text, style::label).width; };
        int day = std::max(heading(m_texts.dayHeading), widthOf(m_texts.date(m_statement.period.start)));
        int due = heading(m_texts.dueShort);
        // What is open stands below, in the same columns.
        int debit = std::max(heading(m_texts.debit), heading(m_texts.late));
        int credit = std::max(heading(m_texts.credit), heading(m_texts.amount));
        int balance =
            std::max({heading(m_texts.balance), widthOf(money(account.opening)), widthOf(money(account.closing))});
        for (const StatementEntry& entry : account.entries) {
            day = std::max(day, widthOf(m_texts.date(entry.day)));
            if (entry.dueDate.isValid())
                due = std::max(due, widthOf(m_texts.date(entry.dueDate)));
            int& side = entry.amount.isNegative() ? credit : debit;
            side = std::max(side, widthOf(money(entry.amount.isNegative() ? -entry.amount : entry.amount)));
            balance = std::max(balance, widthOf(money(entry.balance)));
        }
        for (const StatementItem& item : account.open) {
            day = std::max(day, widthOf(m_texts.date(item.day)));
            due = std::max(due, widthOf(m_texts.date(item.dueDate)));
            debit = std::max(debit, widthOf(lateText(item)));
            credit = std::max(credit, widthOf(money(item.amount)));
            balance = std::max({balance, heading(m_texts.rest), widthOf(money(item.open))});
        }
        m_columns.movement = left + day + gap;
        m_columns.balance = right;
        m_columns.credit = right - balance - gap;
        m_columns.debit = m_columns.credit - credit - gap;
        m_columns.due = m_columns.debit - debit - gap;
        if (m_columns.due - due - gap - m_columns.movement >= narrowestMovement || m_figures.size <= smallestFigures)
            break;
    }
}

QString StatementBlocks::money(const Money& amount) const { return MoneyFormat::amount(amount, m_texts.locale); }

QString StatementBlocks::lateText(const StatementItem& item) const {
    const qint64 late = item.daysLate(m_statement.period.lastDay());
    return late > 0 ? m_texts.daysLate.arg(m_texts.count(late)) : QString();
}

QString StatementBlocks::span() const {
    return m_texts.dateSpan.arg(m_texts.date(m_statement.period.start), m_texts.date(m_statement.period.lastDay()));
}

PaperRow StatementBlocks::firstHead() const {
    PaperRow row;
    const int sellerEnd = m_letterhead.addSeller(row);
    int y = top;
    row.addRight(right, y, m_shaper.line(m_texts.statement, style::title), style::title);
    y += style::title.leading();
    row.addRight(right, y, m_shaper.line(span(), style::number), style::number);
    const int referencesEnd = m_letterhead.addReferences(row, std::max(sellerEnd + mm(6), windowTop),
                                                         {{m_texts.customerCode, m_statement.customer.code},
                                                          {m_texts.statementPeriod, span()},
                                                          {m_texts.currency, m_account.currency.code()}});
    const int buyerEnd = m_letterhead.addBuyer(row);
    row.height = std::max({referencesEnd, buyerEnd, windowBottom}) + mm(8);
    row.fill({mm(5), fold, mm(4), pt(0.5)}, Ink::Hairline);
    return row;
}

PaperRow StatementBlocks::furtherHead() const {
    PaperRow row;
    ShapedText document = m_shaper.line(
        m_texts.statementOverleaf.arg(m_texts.statement, m_statement.customer.code, span()), style::detail);
    auto name = m_shaper.wrapped(m_statement.company.name, style::detail, width - document.width - mm(8));
    if (!name.empty())
        row.add(left, top, std::move(name.front()), style::detail);
    row.addRight(right, top, std::move(document), style::detail);
    row.height = top + style::detail.leading() + mm(6);
    return row;
}

PaperRow StatementBlocks::tableHeader() const {
    PaperRow row;
    const auto label = [this](const QString& text) { return m_shaper.line(text, style::label); };
    row.add(left, 0, label(m_texts.dayHeading), style::label);
    row.add(m_columns.movement, 0, label(m_texts.movement), style::label);
    row.addRight(m_columns.due, 0, label(m_texts.dueShort), style::label);
    row.addRight(m_columns.debit, 0, label(m_texts.debit), style::label);
    row.addRight(m_columns.credit, 0, label(m_texts.credit), style::label);
    row.addRight(m_columns.balance, 0, label(m_texts.balance), style::label);
    row.height = style::label.leading() + mm(1.4);
    row.rule(left, row.height - pt(0.8), width, Ink::Strong, pt(0.8));
    return row;
}

QString StatementBlocks::movementText(const StatementEntry& entry) const {
    switch (entry.kind) {
    case StatementKind::Invoice: return m_texts.invoice + u' ' + entry.reference;
    case StatementKind::CreditNote: return m_texts.creditNoteFor.arg(entry.reference, entry.settles.join(u", "_s));
    case StatementKind::Payment: break;
    }
    const QString method = m_texts.collection(toString(entry.method));
    return method.isEmpty() ? m_texts.payment : QString(m_texts.payment + u" · " + method);
}

QString StatementBlocks::movementDetail(const StatementEntry& entry) const {
    if (entry.kind != StatementKind::Payment)
        return {};
    QStringList parts;
    if (!entry.reference.isEmpty())
        parts << m_texts.paymentReference.arg(entry.reference);
    if (!entry.settles.isEmpty())
        parts << entry.settles.join(u", "_s);
    return parts.join(u" · "_s);
}

PaperBlock StatementBlocks::line(const QString& day, const QString& text, const QString& detail, const QString& due,
                                 const Money& amount, const Money& balance, bool moves) const {
    PaperBlock block;
    const int dueWidth = m_shaper.line(due, m_figures).width;
    const int textWidth = m_columns.due - (due.isEmpty() ? 0 : dueWidth + gap) - m_columns.movement;
    const auto add = [&](const QString& words, const TextStyle& textStyle) {
        for (ShapedText& shaped : m_shaper.wrapped(words, textStyle, textWidth)) {
            PaperRow row;
            row.add(m_columns.movement, 0, std::move(shaped), textStyle);
            row.height = textStyle.leading();
            block.rows.push_back(std::move(row));
        }
    };
    TextStyle words = moves ? style::value : style::strong;
    words.size = style::value.size;
    add(text, words);
    add(detail, style::detail);
    PaperRow& first = block.rows.front();
    const int y = words.ascent() - m_figures.ascent();
    const auto figure = [this](const QString& shown) { return m_shaper.line(shown, m_figures); };
    first.add(left, y, figure(day), m_figures);
    first.addRight(m_columns.due, y, figure(due), m_figures);
    if (moves && amount.isNegative())
        first.addRight(m_columns.credit, y, figure(money(-amount)), m_figures);
    else if (moves)
        first.addRight(m_columns.debit, y, figure(money(amount)), m_figures);
    first.addRight(m_columns.balance, y, figure(money(balance)), m_figures);
    for (PaperText& each : first.texts)
        each.baseline.ry() += linePadding;
    first.height += linePadding;
    PaperRow& last = block.rows.back();
    last.height += linePadding;
    last.rule(left, last.height - pt(0.5), width, Ink::Hairline);
    return block;
}

std::vector<PaperBlock> StatementBlocks::lines() const {
    std::vector<PaperBlock> lines;
    const Money none = Money::zero(m_account.currency);
    lines.push_back(line(m_texts.date(m_statement.period.start),
                         m_texts.balanceOn.arg(m_texts.date(m_statement.period.start.addDays(-1))), {}, {}, none,
                         m_account.opening, false));
    for (const StatementEntry& entry : m_account.entries)
        lines.push_back(line(m_texts.date(entry.day), movementText(entry), movementDetail(entry),
                             entry.dueDate.isValid() ? m_texts.date(entry.dueDate) : QString(), entry.amount,
                             entry.balance, true));
    return lines;
}

PaperRow StatementBlocks::carry(const QString& label, int count) const {
    // The first line is the opening balance.
    const Money& balance = count < 2 ? m_account.opening : m_account.entries[static_cast<size_t>(count) - 2].balance;
    PaperRow row;
    const int y = mm(1.6);
    row.addRight(m_columns.credit, y + m_figures.ascent() - style::detail.ascent(), m_shaper.line(label, style::detail),
                 style::detail);
    row.addRight(m_columns.balance, y, m_shaper.line(money(balance), m_figures), m_figures);
    row.height = y + style::value.leading() + mm(1.6);
    return row;
}

PaperRow StatementBlocks::broughtForward(int count) const {
    PaperRow row = carry(m_texts.broughtForward, count);
    row.rule(left, row.height - pt(0.5), width, Ink::Hairline);
    return row;
}

PaperBlock StatementBlocks::totals() const {
    PaperBlock block;
    PaperRow row;
    const int x = right - totalsWidth;
    int y = mm(3);
    const auto add = [&](const QString& label, const Money& amount, const TextStyle& textStyle) {
        TextStyle fitting = textStyle;
        const QString figures = MoneyFormat::withCurrency(amount, m_texts.locale);
        while (fitting.size > smallestFigures &&
               m_shaper.line(label, fitting).width + m_shaper.line(figures, fitting).width + mm(3) > totalsWidth)
            fitting.size -= pt(0.5);
        row.add(x, y, m_shaper.line(label, fitting), fitting);
        row.addRight(right, y, m_shaper.line(figures, fitting), fitting);
        y += textStyle.leading() + mm(0.7);
    };
    if (m_account.entries.empty()) {
        row.add(left, y, m_shaper.line(m_texts.noMovement, style::detail), style::detail);
    } else {
        add(m_texts.billedTotal, m_account.billed, style::body);
        add(m_texts.creditedTotal, m_account.credited, style::body);
    }
    y += mm(0.8);
    row.rule(x, y, totalsWidth, Ink::Accent, pt(1.2));
    y += mm(2);
    const QString day = m_texts.date(m_statement.period.lastDay());
    const bool inFavour = m_account.closing.isNegative();
    add((inFavour                     ? m_texts.balanceInFavour
         : m_account.closing.isZero() ? m_texts.balanceOn
                                      : m_texts.balanceDue)
            .arg(day),
        inFavour ? -m_account.closing : m_account.closing, style::due);
    y += mm(0.8);
    row.rule(x, y, totalsWidth, Ink::Accent, pt(0.5));
    row.height = y + mm(6);
    block.rows.push_back(std::move(row));
    return block;
}

PaperBlock StatementBlocks::openItems() const {
    PaperBlock block;
    const QString day = m_texts.date(m_statement.period.lastDay());
    PaperRow title;
    if (m_account.open.empty()) {
        title.add(left, 0, m_shaper.line(m_texts.nothingOpen.arg(day), style::value), style::value);
        title.height = style::value.leading() + mm(2);
        block.rows.push_back(std::move(title));
        return block;
    }
    title.add(left, 0, m_shaper.line(m_texts.openItems.arg(day), style::strong), style::strong);
    title.height = style::strong.leading() + mm(1.5);
    block.rows.push_back(std::move(title));
    // The amounts stand below those of the movements.
    const auto heading = [this](const QString& text) { return m_shaper.line(text, style::label); };
    const int amountRight = m_columns.credit;
    const int lateRight = m_columns.debit;
    PaperRow head;
    head.add(left, 0, heading(m_texts.dayHeading), style::label);
    head.add(m_columns.movement, 0, heading(m_texts.document), style::label);
    head.addRight(m_columns.due, 0, heading(m_texts.dueShort), style::label);
    head.addRight(lateRight, 0, heading(m_texts.late), style::label);
    head.addRight(amountRight, 0, heading(m_texts.amount), style::label);
    head.addRight(right, 0, heading(m_texts.rest), style::label);
    head.height = style::label.leading() + mm(1.2);
    head.rule(left, head.height - pt(0.5), width, Ink::Strong);
    block.rows.push_back(std::move(head));
    const auto figure = [this](const QString& text) { return m_shaper.line(text, m_figures); };
    for (const StatementItem& item : m_account.open) {
        PaperRow row;
        const int y = mm(0.9);
        const bool isInvoice = item.kind == StatementKind::Invoice;
        const QString name =
            item.kind == StatementKind::Payment
                ? (item.reference.isEmpty() ? m_texts.payment : QString(m_texts.payment + u' ' + item.reference))
                : QString((isInvoice ? m_texts.invoice : m_texts.creditNote) + u' ' + item.reference);
        row.add(left, y, figure(m_texts.date(item.day)), m_figures);
        auto shaped = m_shaper.wrapped(name, m_figures, narrowestMovement);
        if (!shaped.empty())
            row.add(m_columns.movement, y, std::move(shaped.front()), m_figures);
        if (isInvoice)
            row.addRight(m_columns.due, y, figure(m_texts.date(item.dueDate)), m_figures);
        row.addRight(lateRight, y, figure(lateText(item)), m_figures);
        row.addRight(amountRight, y, figure(money(item.amount)), m_figures);
        row.addRight(right, y, figure(money(item.open)), m_figures);
        row.height = y + m_figures.leading() + mm(0.9);
        row.rule(left, row.height - pt(0.5), width, Ink::Hairline);
        block.rows.push_back(std::move(row));
    }
    return block;
}

PaperBlock StatementBlocks::ageing() const {
    PaperBlock block;
    if (m_account.open.empty())
        return block;
    std::vector<std::pair<QString, Money>> cells;
    for (size_t i = 0; i < m_account.ageing.buckets.size(); ++i)
        cells.emplace_back(m_texts.ageing[i], m_account.ageing.buckets[i]);
    if (!m_account.unusedCredits.isZero())
        cells.emplace_back(m_texts.unusedCredits, -m_account.unusedCredits);
    const int count = static_cast<int>(cells.size());
    const int cell = width / count;
    PaperRow row;
    const int start = mm(4);
    const int y = start + mm(2);
    for (int i = 0; i < count; ++i) {
        const auto& [label, amount] = cells[static_cast<size_t>(i)];
        TextStyle fitting = style::value;
        const QString figures = money(amount);
        while (fitting.size > smallestFigures && m_shaper.line(figures, fitting).width > cell - mm(4))
            fitting.size -= pt(0.5);
        const int cellRight = left + (i + 1) * cell - mm(2);
        row.addRight(cellRight, y, m_shaper.line(label, style::label), style::label);
        row.addRight(cellRight, y + style::label.leading() + mm(0.4), m_shaper.line(figures, fitting), fitting);
    }
    const int end = y + style::label.leading() + style::value.leading() + mm(2.4);
    row.fill({left, start, width, end - start}, Ink::Tint);
    row.height = end + mm(2);
    block.rows.push_back(std::move(row));
    return block;
}

// Bank details only where the customer is to use them: whoever pays by card must not pay twice.
PaperBlock StatementBlocks::payment() const {
    PaperBlock block;
    const Company& company = m_statement.company;
    const CollectionMethod method = m_statement.customer.collectionMethod;
    const bool owes = !m_account.closing.isNegative() && !m_account.closing.isZero();
    if (!owes || company.iban.isEmpty() || method != CollectionMethod::Transfer)
        return block;
    PaperRow row;
    int y = mm(4);
    const int valueX = left + mm(34);
    const auto add = [&](const QString& label, const QString& value) {
        if (value.isEmpty())
            return;
        row.add(left, y + style::value.ascent() - style::label.ascent(), m_shaper.line(label, style::label),
                style::label);
        for (ShapedText& shaped : m_shaper.wrapped(value, style::value, right - boxPadding - valueX)) {
            row.add(valueX, y, std::move(shaped), style::value);
            y += style::value.leading();
        }
        y += mm(0.5);
    };
    add(m_texts.payee, company.name);
    add(m_texts.iban, printedIban(company.iban));
    add(m_texts.bic, company.bic);
    add(m_texts.referenceToQuote, m_statement.customer.code);
    row.height = y;
    block.rows.push_back(std::move(row));
    return block;
}

std::vector<PaperBlock> StatementBlocks::closing() const {
    std::vector<PaperBlock> closing;
    std::array blocks{totals(), openItems(), ageing(), payment()};
    for (PaperBlock& block : blocks)
        if (!block.rows.empty())
            closing.push_back(std::move(block));
    return closing;
}

PaperRow StatementBlocks::foot(int sheet, int sheets) const {
    PaperRow row;
    row.rule(left, 0, width, Ink::Hairline);
    int y = mm(2);
    for (ShapedText& shaped : m_shaper.wrapped(m_letterhead.legalIdentity(), style::footer, width)) {
        row.add(left, y, std::move(shaped), style::footer);
        y += style::footer.leading();
    }
    row.add(left, y, m_shaper.line(m_texts.statement + u' ' + m_statement.customer.code, style::footer), style::footer);
    row.addRight(right, y, m_shaper.line(m_texts.page.arg(m_texts.count(sheet), m_texts.count(sheets)), style::footer),
                 style::footer);
    row.height = y + style::footer.leading();
    return row;
}

} // namespace quittance

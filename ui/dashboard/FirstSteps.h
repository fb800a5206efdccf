#pragma once

#include <QFrame>

#include <array>

namespace quittance {

class ActionButton;
class Book;
class PlainLabel;

/// What a new book still needs before its first invoice: five steps, each ticked when it is done and else the way to
/// it. Gone for good when all are done or somebody dismisses it.
class FirstSteps : public QFrame {
    Q_OBJECT
public:
    FirstSteps(Book& book, QWidget* parent);

    /// Looks what is done.
    void refresh();
    void retranslate();

private:
    enum Step : quint8 { Company, Customer, Plan, Subscription, Invoice, Count };
    struct Done {
        std::array<bool, Count> steps{};
    };
    void show(const Done& done);
    void start(Step step);
    void finish();

    Book& m_book;
    Done m_done;
    PlainLabel* m_title;
    PlainLabel* m_note;
    ActionButton* m_dismiss;
    std::array<PlainLabel*, Count> m_icons{};
    std::array<ActionButton*, Count> m_buttons{};
};

} // namespace quittance

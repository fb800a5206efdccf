#include "ui/PageBook.h"

#include <QSignalSpy>

using namespace quittance;
using namespace Qt::Literals::StringLiterals;

/// What somebody else writes to the book is told to the pages without anybody's asking.
class TestChangeWatch : public QObject {
    Q_OBJECT
private slots:
    void aColleaguesChangeIsTold();
    void ourOwnIsToldOnce();
};

namespace {

/// Until the watch has seen what stands in the book.
void settle(PageBook& book) {
    QSignalSpy changed(&book.book(), &Book::changed);
    for (int i = 0; changed.isEmpty() && i < 20; ++i) {
        book.customer(u"Before %1"_s.arg(i));
        changed.wait(ChangeWatch::intervalMs * 2);
    }
    QVERIFY(!changed.isEmpty());
}

} // namespace

void TestChangeWatch::aColleaguesChangeIsTold() {
    PageBook book;
    settle(book);
    QSignalSpy changed(&book.book(), &Book::changed);
    const Customer customer = book.customer(u"Garage Martin"_s);
    QVERIFY(changed.wait(patienceMs));
    const auto changes = changed.first().first().value<ChangeSet>();
    QVERIFY(changes.touches(Noun::Customer));
    QVERIFY(
        std::ranges::any_of(changes.changes(), [&](const auto& change) { return change.second == customer.id.value; }));
    QVERIFY(!changes.touches(Noun::Invoice));
}

void TestChangeWatch::ourOwnIsToldOnce() {
    PageBook book;
    settle(book);
    QSignalSpy changed(&book.book(), &Book::changed);
    Customer ours;
    ours.name = u"Boulangerie Lefèvre"_s;
    ours.address = {.line1 = u"2 rue Verte"_s, .postcode = u"69002"_s, .city = u"Lyon"_s, .country = u"FR"_s};
    book.book().backend().write(
        &book.book(),
        [actor = book.actor, ours, operation = PageBook::op()](Services& services) {
            return services.customers.save(actor, ours, operation);
        },
        [](const Result<Customer>& saved) { QVERIFY(saved.has_value()); });
    QVERIFY(changed.wait(patienceMs));
    // The colleague's comes after it, by the same way of looking: had ours been told again, it would be there by now.
    const Customer theirs = book.customer(u"Garage Martin"_s);
    QVERIFY(changed.wait(patienceMs));
    QCOMPARE(changed.size(), 2);
    const auto changes = changed.last().first().value<ChangeSet>();
    for (const auto& [noun, id] : changes.changes())
        QCOMPARE(id, theirs.id.value);
}

QTEST_MAIN(TestChangeWatch)
#include "tst_change_watch.moc"

#include "core/services/TestBook.h"
#include "storage/QueryText.h"
#include "storage/SearchTexts.h"

#include <QRandomGenerator>

using namespace quittance;
using namespace Qt::Literals::StringLiterals;

namespace {

using Keys = std::vector<qint64>;

Keys sorted(Keys keys) {
    std::sort(keys.begin(), keys.end());
    return keys;
}

Keys customers(Database& database, const QString& search, size_t most = 1000) {
    return got(database.read([&](Session& session) -> Result<Keys> {
        return sorted(SearchTexts(session).customers(QueryText::words(search), most));
    }));
}

/// What the tables say, without any memory.
Keys asked(Database& database, const QString& search) {
    return got(database.read([&](Session& session) -> Result<Keys> {
        QueryText query;
        query.add("SELECT c.id FROM customer c WHERE TRUE");
        query.addWords(" AND c.search_text LIKE ? ESCAPE '\\'", search).add(" ORDER BY c.id");
        return keysOf(query.query(session));
    }));
}

} // namespace

/// What is typed letter by letter: found in memory as in the tables, and never what was there before.
class TestSearchTexts : public QObject {
    Q_OBJECT
private slots:
    void initTestCase_data() { TestDatabase::rows(); }
    void findsInMemoryWhatTheTablesSay();
    void forgetsWithEveryWrite();
    void remembersNothingThatWasTakenBack();
    void keepsToWhatAReadSees();
};

void TestSearchTexts::findsInMemoryWhatTheTablesSay() {
    QUITTANCE_TEST_DATABASE(database_);
    const std::unique_ptr<Database> reader = database_.another();
    TestBook book(database_);
    const QStringList parts{u"Durand"_s, u"du"_s,      u"rand"_s, u"100 %"_s, u"snake_case"_s, u"\\"_s,
                            u"Œuvre"_s,  u"L’Étang"_s, u"SARL"_s, u"日本"_s,  u"x"_s};
    QRandomGenerator random(11);
    for (int i = 0; i < 60; ++i)
        book.customer(parts.at(random.bounded(int(parts.size()))) + u' ' + parts.at(random.bounded(int(parts.size()))) +
                      u' ' + QString::number(random.bounded(100)));
    const QStringList searches{u"d"_s,        u"durand"_s, u"RAND du"_s, u"%"_s,     u"_"_s,     u"\\"_s,
                               u"oeuvre 1"_s, u"etang"_s,  u"日"_s,      u"lyon"_s,  u"xlyon"_s, u"nobody"_s,
                               u"1 2 3"_s,    u"sarl x"_s, u""_s,        u"c0000"_s, u"'"_s,     u"rand x 5"_s};
    for (int round = 0; round < 3; ++round) // from the second question on out of memory
        for (const QString& search : searches) {
            QVERIFY2(customers(*reader, search) == asked(*reader, search), qPrintable(search));
            QCOMPARE(customers(*reader, search, 2).size(), std::min<size_t>(2, asked(*reader, search).size()));
        }
}

void TestSearchTexts::forgetsWithEveryWrite() {
    QUITTANCE_TEST_DATABASE(database_);
    const std::unique_ptr<Database> reader = database_.another();
    TestBook book(database_);
    book.customer(u"Durand"_s);
    const auto find = [&](const QString& search) {
        const Keys once = customers(*reader, search);
        const Keys again = customers(*reader, search);
        const Keys remembered = customers(*reader, search);
        return once == again && again == remembered ? int(once.size()) : -1;
    };
    QCOMPARE(find(u"durand"_s), 1);
    // By somebody else…
    Customer other = book.customer(u"Durand fils"_s);
    QCOMPARE(customers(*reader, u"durand"_s).size(), size_t(2));
    QCOMPARE(find(u"durand"_s), 2);
    other.name = u"Lefèvre"_s;
    got(book->customers.save(book.owner, other, TestBook::op()));
    QCOMPARE(customers(*reader, u"durand"_s).size(), size_t(1));
    QCOMPARE(find(u"lefevre"_s), 1);
    book.run("DELETE FROM contact"); // nothing that is searched
    QCOMPARE(find(u"lefevre"_s), 1);
    // …and by this connection itself.
    got(reader->write([](Session& session) -> Result<> {
        session.run("UPDATE customer SET search_text = 'martin' WHERE search_text LIKE '%durand%'");
        return {};
    }));
    QCOMPARE(customers(*reader, u"durand"_s).size(), size_t(0));
    QCOMPARE(find(u"martin"_s), 1);
}

void TestSearchTexts::remembersNothingThatWasTakenBack() {
    QUITTANCE_TEST_DATABASE(database_);
    const std::unique_ptr<Database> reader = database_.another();
    TestBook book(database_);
    book.customer(u"Durand"_s);
    for (int round = 0; round < 3; ++round)
        QCOMPARE(customers(*reader, u"durand"_s).size(), size_t(1));
    const auto refused = reader->write([](Session& session) -> Result<> {
        session.run("UPDATE customer SET search_text = 'martin'");
        for (int round = 0; round < 3; ++round) { // within the write it is so
            const QString martin = u"martin"_s;
            if (SearchTexts(session).customers({&martin, 1}, 10).size() != 1)
                return Error{ErrorCode::Internal, u"not found"_s};
        }
        return Error{ErrorCode::Conflict, u"taken back"_s};
    });
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    for (int round = 0; round < 3; ++round) {
        QCOMPARE(customers(*reader, u"durand"_s).size(), size_t(1));
        QCOMPARE(customers(*reader, u"martin"_s).size(), size_t(0));
    }
}

// A read sees one state of the book, whatever is committed meanwhile; the next one sees the new state.
void TestSearchTexts::keepsToWhatAReadSees() {
    QUITTANCE_TEST_DATABASE(database_);
    const std::unique_ptr<Database> reader = database_.another();
    TestBook book(database_);
    book.customer(u"Durand"_s);
    const QString durand = u"durand"_s;
    got(reader->read([&](Session& session) -> Result<> {
        SearchTexts texts(session);
        for (int round = 0; round < 3; ++round) {
            if (texts.customers({&durand, 1}, 10).size() != 1)
                return Error{ErrorCode::Internal, u"another state"_s};
            book.customer(u"Durand %1"_s.arg(round));
        }
        return {};
    }));
    for (int round = 0; round < 3; ++round)
        QCOMPARE(customers(*reader, durand).size(), size_t(4));
}

QTEST_GUILESS_MAIN(TestSearchTexts)
#include "tst_search_texts.moc"

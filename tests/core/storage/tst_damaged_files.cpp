#include "StorageFixtures.h"
#include "storage/Backup.h"
#include "support/KillHarness.h"
#include "support/TestDatabase.h"

#include <QDir>

using namespace quittance;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeFile(const QString& path, const QByteArray& content) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

// One damage of each kind that files meet: cut, flipped, zeroed, overwritten, swapped pages, strange headers.
QByteArray damaged(QByteArray content, int kind, std::mt19937& random) {
    const auto at = [&](qsizetype from) {
        return from + static_cast<qsizetype>(random() % static_cast<quint32>(content.size() - from));
    };
    constexpr qsizetype page = 4096;
    switch (kind) {
    case 0: content.truncate(at(1)); break;
    case 1: content.truncate(at(page) / page * page); break;
    case 2:
        for (int i = 0; i < 200; ++i)
            content[at(page)] = static_cast<char>(random());
        break;
    case 3: {
        const qsizetype from = at(page) / page * page;
        for (qsizetype i = from; i < std::min(from + page, content.size()); ++i)
            content[i] = '\0';
        break;
    }
    case 4:
        for (qsizetype i = 0; i < 100; ++i)
            content[i] = static_cast<char>(random());
        break;
    case 5:
        for (qsizetype i = 100; i < page; ++i)
            content[i] = static_cast<char>(random());
        break;
    case 6: {
        const QByteArray first = content.mid(page, page);
        const QByteArray second = content.mid(3 * page, page);
        content.replace(page, page, second);
        content.replace(3 * page, page, first);
        break;
    }
    case 7: content.replace(16, 2, QByteArray(2, static_cast<char>(random()))); break;
    case 8: content.append(QByteArray(static_cast<qsizetype>(random() % 5'000 + 1), 'x')); break;
    case 9: content.replace(28, 4, QByteArray("\x7f\xff\xff\xff", 4)); break;
    case 10: content.replace(68, 4, QByteArray("\0\0\0\1", 4)); break;
    default: content = QByteArray(static_cast<qsizetype>(random() % 10'000 + 1), static_cast<char>(random())); break;
    }
    return content;
}

} // namespace

/// A file that was damaged is never changed by opening it, never crashes the program, and is met with a clear message.
class DamagedFilesTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void sixtyDamagedFiles();
    void aDamagedBackupIsNotRestored();
    void strangersAreRefused();

private:
    QTemporaryDir m_folder;
    QByteArray m_good;
};

void DamagedFilesTest::initTestCase() {
    TestDatabase book(u"sqlite"_s);
    QUITTANCE_VERIFY_OK(book->write([](Session& s) -> Result<> {
        fixtures::insertIssuedInvoice(s);
        for (int i = 0; i < 500; ++i)
            s.run("INSERT INTO snapshot (kind, hash, content) VALUES ('buyer', ?, ?)", QByteArray::number(i),
                  QString(200, QChar(u'a' + i % 26)));
        return {};
    }));
    const QString path = m_folder.filePath(u"good.quittance"_s);
    QUITTANCE_VERIFY_OK(backup::copyTo(*book, path));
    m_good = contentOf(path);
    QVERIFY(m_good.size() > 100'000);
}

void DamagedFilesTest::sixtyDamagedFiles() {
    std::mt19937 random(testSeed());
    int refused = 0;
    for (int i = 0; i < 60; ++i) {
        const QByteArray content = damaged(m_good, i % 12, random);
        const QString path = m_folder.filePath(u"damaged-%1.quittance"_s.arg(i));
        writeFile(path, content);
        {
            auto book = Database::open({.path = path});
            if (!book) {
                ++refused;
                QCOMPARE(book.error().code, ErrorCode::Unavailable);
                QVERIFY(!book.error().message.isEmpty());
            } else {
                // The damage hit nothing that the book uses: it reads as before.
                const auto rows = (*book)->read([](Session& s) -> Result<qint64> {
                    Cursor found = s.query("SELECT count(*) FROM snapshot");
                    found.next();
                    return found.int64(0);
                });
                QUITTANCE_VERIFY_OK(rows);
                QCOMPARE(*rows, 501);
            }
        }
        const QByteArray after = contentOf(path);
        if (refused > 0 && after.size() == content.size() && after != content)
            QFAIL(qPrintable(u"file %1 was changed"_s.arg(i)));
        QVERIFY(!QFileInfo::exists(path % u"-wal"));
        const auto verified = backup::verifyFile(path);
        if (verified)
            QVERIFY(after != m_good || content == m_good || i % 12 == 2);
        QFile::remove(path);
    }
    QVERIFY2(refused >= 50, qPrintable(QString::number(refused)));
}

void DamagedFilesTest::aDamagedBackupIsNotRestored() {
    const QString book = m_folder.filePath(u"book.quittance"_s);
    const QString copy = m_folder.filePath(u"copy.quittance"_s);
    writeFile(book, m_good);
    QByteArray broken = m_good;
    broken.truncate(8 * 4096);
    writeFile(copy, broken);
    QVERIFY(!backup::restore(copy, {.path = book}));
    QCOMPARE(contentOf(book), m_good);
    QCOMPARE(QDir(m_folder.path()).entryList({u"book*"_s}, QDir::Files).size(), 1);
}

void DamagedFilesTest::strangersAreRefused() {
    const QString text = m_folder.filePath(u"letter.quittance"_s);
    writeFile(text, "Dear Sir or Madam, this is not a book at all.");
    auto book = Database::open({.path = text});
    QVERIFY(!book);
    QVERIFY(book.error().message.contains(u"not a book"));
    QVERIFY(!Database::open({.path = text}, Database::Mode::CreateNew));
    QCOMPARE(contentOf(text), QByteArray("Dear Sir or Madam, this is not a book at all."));

    book = Database::open({.path = m_folder.filePath(u"missing.quittance"_s)});
    QVERIFY(!book);
    QVERIFY(book.error().message.contains(u"no book"));
    QVERIFY(!QFileInfo::exists(m_folder.filePath(u"missing.quittance"_s)));

    book = Database::open({.path = m_folder.path()});
    QVERIFY(!book);
    QVERIFY(book.error().message.contains(u"folder"));

    writeFile(m_folder.filePath(u"empty.quittance"_s), "");
    book = Database::open({.path = m_folder.filePath(u"empty.quittance"_s)});
    QVERIFY(!book);
    QVERIFY(book.error().message.contains(u"empty"));
}

QTEST_GUILESS_MAIN(DamagedFilesTest)
#include "tst_damaged_files.moc"

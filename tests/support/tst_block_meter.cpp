#include "support/GuiBlockMeter.h"

#include <QTest>
#include <QThread>

#include <ctime>

using namespace quittance;

class BlockMeterTest : public QObject {
    Q_OBJECT
private slots:
    void aBlockIsSeen();
    void computingIsSeen();
    void aBlockThatLastsIsSeen();
};

void BlockMeterTest::aBlockIsSeen() {
    GuiBlockMeter meter;
    bool blocked = false;
    QTimer::singleShot(10, this, [&blocked] {
        QThread::msleep(150); // the block to be measured
        blocked = true;
    });
    QTRY_VERIFY(blocked);
    QTRY_VERIFY(meter.longestMs() >= 140);
    QTRY_VERIFY(meter.longestOwnMs() >= 140); // it slept: nobody took the processor from it
    QVERIFY(meter.longestBusyMs() < 140);     // and it computed nothing
}

void BlockMeterTest::computingIsSeen() {
    GuiBlockMeter meter;
    bool computed = false;
    QTimer::singleShot(10, this, [&computed] {
        const std::clock_t start = std::clock(); // of the process, whose other thread sleeps nearly always
        while (std::clock() - start < CLOCKS_PER_SEC / 10) {}
        computed = true;
    });
    QTRY_VERIFY(computed);
    QTRY_VERIFY(meter.longestBusyMs() >= 70);
}

// Seen by the watcher while the loop has not come back.
void BlockMeterTest::aBlockThatLastsIsSeen() {
    GuiBlockMeter meter;
    QElapsedTimer since;
    since.start();
    while (meter.longestMs() < 100 && since.elapsed() < 60'000)
        QThread::yieldCurrentThread();
    QVERIFY(meter.longestMs() >= 100);
}

QTEST_GUILESS_MAIN(BlockMeterTest)
#include "tst_block_meter.moc"

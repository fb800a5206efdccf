#include "support/KillHarness.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

#include <chrono>
#include <thread>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int hangGuardMs = 120'000;

} // namespace

quint32 testSeed() {
    bool ok = false;
    quint32 seed = qEnvironmentVariable("QUITTANCE_TEST_SEED").toUInt(&ok);
    if (!ok)
        seed = QRandomGenerator::system()->generate();
    qInfo("QUITTANCE_TEST_SEED=%u", seed);
    return seed;
}

KillHarness::KillHarness() : KillHarness(testSeed()) {}

KillHarness::KillHarness(quint32 seed) : m_seed(seed), m_random(seed) {}

KillHarness::Outcome KillHarness::killAtRandom(const QString& program, const QStringList& arguments, int minimumUs,
                                               int maximumUs) {
    std::uniform_int_distribution<int> delay(minimumUs, maximumUs);
    const std::chrono::microseconds wait(delay(m_random));
    QProcess child;
    child.start(program, arguments, QIODevice::ReadOnly);
    QByteArray output;
    while (!output.contains('\n') && child.waitForReadyRead(hangGuardMs))
        output += child.readAllStandardOutput();
    // The one place that waits by the clock: the moment of death is what is being varied.
    std::this_thread::sleep_for(wait);
    child.kill();
    return finished(child, output);
}

KillHarness::Outcome KillHarness::killAt(const QString& program, const QStringList& arguments, const QString& point,
                                         int n) {
    QProcess child;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QUITTANCE_DIE_AT"_s, point + u':' + QString::number(n));
    child.setProcessEnvironment(environment);
    child.start(program, arguments, QIODevice::ReadOnly);
    return finished(child, {});
}

KillHarness::Outcome KillHarness::finished(QProcess& child, QByteArray output) {
    child.waitForFinished(hangGuardMs);
    output += child.readAllStandardOutput();
    Outcome outcome;
    outcome.killed = child.exitStatus() == QProcess::CrashExit;
    outcome.exitCode = child.exitCode();
    outcome.errors = child.readAllStandardError();
    const qsizetype end = output.lastIndexOf('\n');
    if (end >= 0)
        outcome.lines = output.left(end).split('\n');
    return outcome;
}

} // namespace quittance

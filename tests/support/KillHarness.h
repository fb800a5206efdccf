#pragma once

#include <QByteArrayList>
#include <QProcess>
#include <QStringList>

#include <random>

namespace quittance {

/// Runs a child process and kills it (SIGKILL) at a random moment or at a named kill point (base/KillPoint.h). What the
/// child acknowledged are the whole lines of its output. Seeded: the seed is printed, QUITTANCE_TEST_SEED repeats it.
class KillHarness {
public:
    KillHarness();
    explicit KillHarness(quint32 seed);

    struct Outcome {
        bool killed = false; ///< false: it finished by itself, with exitCode
        int exitCode = 0;
        QByteArrayList lines; ///< complete lines only
        QByteArray errors;
    };
    /// Kills between `minimumUs` and `maximumUs` after the child printed its first line.
    Outcome killAtRandom(const QString& program, const QStringList& arguments, int minimumUs, int maximumUs);
    /// The child kills itself at the n-th arrival at `point`.
    Outcome killAt(const QString& program, const QStringList& arguments, const QString& point, int n = 1);

    quint32 seed() const { return m_seed; }
    std::mt19937& random() { return m_random; }

private:
    Outcome finished(QProcess& child, QByteArray output);

    quint32 m_seed;
    std::mt19937 m_random;
};

/// QUITTANCE_TEST_SEED, else a fresh one; printed either way.
quint32 testSeed();

} // namespace quittance

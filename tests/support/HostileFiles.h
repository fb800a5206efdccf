#pragma once

#include <QByteArray>
#include <QString>

#include <random>
#include <vector>

namespace quittance {

/// A CSV file that somebody else's program, a broken disk or ill will made.
struct HostileFile {
    QString name; ///< what is wrong with it
    QByteArray content;
};

/// At least 60 damaged or hostile files made from a sound one (a header, then rows; ';' or ',' between cells): wrong
/// encodings, NULs, lone surrogates, quotations never closed, far too many columns, lines without end, impossible dates
/// and amounts, duplicates, formulas, markup, SQL, text without width; and random bytes changed, put in and cut off.
std::vector<HostileFile> hostileFiles(const QByteArray& sound, std::mt19937& random);

/// Texts that a person, a bank or an attacker may put where a name goes.
QStringList hostileTexts();

} // namespace quittance

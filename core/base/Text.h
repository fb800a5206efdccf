#pragma once

#include <QString>

namespace quittance::text {

/// One line of text as a person may store it: NFC, no C0/C1 controls, no U+0000, no bidirectional overrides,
/// inner white space collapsed to single spaces, trimmed, at most `maxLength` UTF-16 units.
QString normalisedLine(QStringView text, qsizetype maxLength = 500);

/// The same for several lines: line feeds stay (CRLF becomes LF), everything else as above.
QString normalisedBlock(QStringView text, qsizetype maxLength = 10'000);

/// Without white space of any kind: numbers and addresses as people paste them.
QString withoutSpaces(QStringView text);

/// True for a public code of a customer, plan or subscription: at most 40 characters, no spaces, commas or semicolons,
/// so that it can stand in a command line and in a CSV file. Empty counts: such a code is generated.
bool isCode(QStringView text);

/// The form that searches compare: case-folded, accents and strokes (ø, đ, ł) removed, ligatures œ, æ and ß spelled
/// out, no-break spaces and typographic apostrophes made plain.
QString folded(QStringView text);

} // namespace quittance::text

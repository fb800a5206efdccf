#pragma once

#include <QString>

namespace quittance::text {

/// One line of text as a person may store it: NFC, no C0/C1 controls, no U+0000, no bidirectional overrides,
/// inner white space collapsed to single spaces, trimmed, at most `maxLength` UTF-16 units.
QString normalisedLine(QStringView text, qsizetype maxLength = 500);

/// The same for several lines: line feeds stay (CRLF becomes LF), everything else as above.
QString normalisedBlock(QStringView text, qsizetype maxLength = 10'000);

/// The form that searches compare: case-folded, accents removed, ligatures œ and æ spelled out,
/// no-break spaces and typographic apostrophes made plain.
QString folded(QStringView text);

} // namespace quittance::text

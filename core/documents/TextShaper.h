#pragma once

#include "documents/PaperStyle.h"

#include <QGlyphRun>
#include <QList>
#include <QRawFont>
#include <QString>

#include <array>
#include <map>
#include <vector>

namespace quittance {

/// One line of text, shaped and ready to be drawn from its baseline.
struct ShapedText {
    QString text;
    QList<QGlyphRun> runs;
    int width = 0; ///< units
};

/// Turns text into glyphs of the embedded Roboto, always literally: no markup is ever read. Latin, Greek and Cyrillic
/// text is set glyph by glyph with kerning, without ligatures (they cannot be searched in a PDF) and with figures of
/// equal width; other scripts go through QTextLayout with the first installed font that has the characters. What no
/// font has is printed as U+FFFD and reported.
///
/// One per document and thread. Needs a QGuiApplication (the offscreen platform is enough).
class TextShaper {
public:
    TextShaper();

    /// The whole text on one line.
    ShapedText line(const QString& text, const paper::TextStyle& style);
    /// Broken to the width (units) where Unicode allows it, and inside a word that is wider. Line feeds break. At least
    /// one line for a text that is not empty.
    std::vector<ShapedText> wrapped(const QString& text, const paper::TextStyle& style, int width);

    /// Characters that no installed font has, each once.
    QString missingCharacters() const { return m_missing; }

private:
    bool isSimple(QStringView text, paper::Weight weight);
    /// Where each character starts and where the last one ends, in whole units (0.02 mm): the same pair of letters is
    /// set the same way everywhere, and numbers in the file are short.
    std::vector<int> positions(QStringView text, const paper::TextStyle& style);
    ShapedText simpleLine(QStringView text, const paper::TextStyle& style);
    std::vector<ShapedText> complexLines(const QString& text, const paper::TextStyle& style, int width);
    const QRawFont& rawFont(const paper::TextStyle& style);
    /// The family for a character that Roboto lacks; empty: none has it.
    QString fallbackFamily(char32_t character);

    std::map<std::pair<paper::Weight, int>, QRawFont> m_fonts;
    QString m_missing;
};

} // namespace quittance

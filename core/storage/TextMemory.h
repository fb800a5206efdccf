#pragma once

#include <QtGlobal>

#include <optional>
#include <string>
#include <vector>

namespace quittance {

/// What a connection remembers of texts that are searched; see SearchTexts.
struct TextMemory {
    std::optional<qint64> version; ///< of the book, when it was asked for last
    bool wasScanned = false;       ///< a question went through all of them since then
    bool isTooMuch = false;        ///< more than is remembered
    bool isFilled = false;         ///< with the texts of that version
    std::vector<qint64> keys;
    std::vector<size_t> starts; ///< of the text of each key
    std::string texts;          ///< each followed by U+0000, which no text holds
};

} // namespace quittance

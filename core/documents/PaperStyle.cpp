#include "documents/PaperStyle.h"

namespace quittance::paper {

QColor colour(Ink ink) {
    switch (ink) {
    case Ink::Text: return {0x1B, 0x1F, 0x24};
    case Ink::Muted: return {0x55, 0x5D, 0x68};
    case Ink::Accent: return {0x1F, 0x4B, 0x73};
    case Ink::Hairline: return {0xD0, 0xD5, 0xDC};
    case Ink::Strong: return {0x55, 0x5D, 0x68};
    case Ink::Tint: return {0xF2, 0xF4, 0xF7};
    case Ink::Watermark: return {0xEE, 0xF0, 0xF3};
    }
    return {};
}

} // namespace quittance::paper

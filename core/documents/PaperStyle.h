#pragma once

#include <QColor>

namespace quittance::paper {

/// Documents are laid out on a fixed grid of 1200 units an inch and scaled to the device, so that a line breaks at the
/// same place on a printer, in a PDF file and in a preview.
inline constexpr int unitsPerInch = 1200;
// Rounded when compiled, which std::lround is not; lengths are never negative.
// NOLINTBEGIN(bugprone-incorrect-roundings)
constexpr int mm(double millimetres) { return static_cast<int>(millimetres * unitsPerInch / 25.4 + 0.5); }
constexpr int pt(double points) { return static_cast<int>(points * unitsPerInch / 72.0 + 0.5); }
// NOLINTEND(bugprone-incorrect-roundings)

/// A4, with margins of 18 mm at the sides and 15 mm above and below.
inline constexpr int sheetWidth = mm(210);
inline constexpr int sheetHeight = mm(297);
inline constexpr int left = mm(18);
inline constexpr int right = sheetWidth - mm(18);
inline constexpr int top = mm(15);
inline constexpr int bottom = sheetHeight - mm(12);
inline constexpr int width = right - left;

/// The address zone of a DL envelope with its window on the right (NF Z 10-011), with room for play.
inline constexpr int windowLeft = mm(108);
inline constexpr int windowTop = mm(51);
inline constexpr int windowBottom = mm(86);
/// Where the sheet is folded for that envelope.
inline constexpr int fold = mm(99);

/// The palette of paper. Everything keeps its meaning when printed in grey.
enum class Ink : quint8 { Text, Muted, Accent, Hairline, Strong, Tint, Watermark };
QColor colour(Ink ink);

enum class Weight : quint8 { Regular, Medium };

/// How a piece of text is set.
struct TextStyle {
    Weight weight = Weight::Regular;
    int size = pt(9.5); ///< units
    Ink ink = Ink::Text;
    constexpr int leading() const { return size * 134 / 100; } ///< distance between two baselines
    constexpr int ascent() const { return size * 105 / 100; }  ///< from the top of its line to the baseline
};

namespace style {
inline constexpr TextStyle title{Weight::Medium, pt(14), Ink::Accent};
inline constexpr TextStyle number{Weight::Regular, pt(11), Ink::Text};
inline constexpr TextStyle seller{Weight::Medium, pt(12), Ink::Text};
inline constexpr TextStyle address{Weight::Regular, pt(10), Ink::Text};
inline constexpr TextStyle body{Weight::Regular, pt(9.5), Ink::Text};
inline constexpr TextStyle strong{Weight::Medium, pt(9.5), Ink::Text};
inline constexpr TextStyle label{Weight::Regular, pt(8), Ink::Muted};
inline constexpr TextStyle detail{Weight::Regular, pt(8), Ink::Muted};
inline constexpr TextStyle value{Weight::Regular, pt(8.5), Ink::Text};
inline constexpr TextStyle due{Weight::Medium, pt(11.5), Ink::Text};
inline constexpr TextStyle mention{Weight::Regular, pt(7.5), Ink::Muted};
inline constexpr TextStyle footer{Weight::Regular, pt(7), Ink::Muted};
inline constexpr TextStyle mark{Weight::Medium, pt(9), Ink::Accent};
inline constexpr TextStyle watermark{Weight::Medium, pt(84), Ink::Watermark};
} // namespace style

} // namespace quittance::paper

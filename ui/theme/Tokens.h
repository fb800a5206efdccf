#pragma once

#include <QColor>
#include <QString>
#include <QStringView>

#include <array>

namespace quittance {

/// What a colour says; never said by colour alone, an icon or a word stands beside it.
enum class Tone : quint8 { Neutral, Info, Success, Warning, Danger, Violet };

/// The named colours of one theme. Every colour of the window is one of these.
struct Tokens {
    QColor window;     ///< page background
    QColor surface;    ///< cards, tables, inputs
    QColor surfaceAlt; ///< headers, hovered rows
    QColor sidebar;
    QColor border;       ///< decoration
    QColor borderStrong; ///< inputs: 3:1 against the surface
    QColor text, text2, muted, disabled;
    QColor accent, accentHover, accentPressed, onAccent;
    QColor accentSubtle; ///< selection, active navigation, chips that are on
    QColor link, focus;
    QColor success, successBg;
    QColor warning, warningBg;
    QColor danger, dangerBg;
    QColor info, infoBg;
    QColor neutral, neutralBg;
    QColor violet, violetBg;
    QColor dangerStrong, onDanger; ///< the button that destroys
    QColor track;                  ///< behind a progress bar
    QColor scrim;                  ///< shadow of popovers
    std::array<QColor, 6> chart;   ///< categorical, order fixed
    std::array<QColor, 5> ageing;  ///< ordinal: not due to over 90 days
    bool dark = false;
    bool highContrast = false;
    int focusWidth = 2;

    QColor foreground(Tone tone) const;
    QColor background(Tone tone) const;
    /// The colour with that name in the style sheet; invalid when there is none.
    QColor byName(QStringView name) const;

    static const Tokens& light();
    static const Tokens& darkTheme();
    static const Tokens& highContrastLight();
    static const Tokens& highContrastDark();
};

/// Sizes of the 4-px grid, in device-independent pixels, at a text size of 13. Those that hold text grow with it.
namespace Metrics {
inline constexpr int grid = 4;
inline constexpr int pageMarginX = 24;
inline constexpr int pageMarginY = 16;
inline constexpr int cardPaddingX = 16;
inline constexpr int cardPaddingY = 12;
inline constexpr int cardGap = 12;
inline constexpr int formRowGap = 12;
inline constexpr int formSectionGap = 24;
inline constexpr int radiusControl = 6;
inline constexpr int radiusCard = 8;
inline constexpr int iconSmall = 16;
inline constexpr int iconHeader = 20;
inline constexpr int iconEmpty = 48;
inline constexpr int cellInsetLeft = 10;
inline constexpr int cellInsetRight = 12;
inline constexpr int panelMinimum = 320;
inline constexpr int panelMaximum = 480;
inline constexpr int formWidth = 480;

int scaled(int px);  ///< grown with the text
int controlHeight(); ///< 32 at a text size of 13
int compactHeight(); ///< 28 at a text size of 13
int rowHeight();     ///< table rows and headers: 34 at a text size of 13
int iconSize();      ///< 16 at a text size of 13
} // namespace Metrics

} // namespace quittance

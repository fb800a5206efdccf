#include "theme/Tokens.h"

#include "theme/Theme.h"

#include <utility>

namespace quittance {

namespace {

QColor rgb(QRgb value) { return QColor::fromRgb(value); }

Tokens makeLight() {
    Tokens t;
    t.window = rgb(0xF5F7FA);
    t.surface = rgb(0xFFFFFF);
    t.surfaceAlt = rgb(0xF9FAFC);
    t.sidebar = rgb(0xEBEFF4);
    t.border = rgb(0xD8DEE7);
    t.borderStrong = rgb(0x818C9E);
    t.text = rgb(0x18212D);
    t.text2 = rgb(0x445064);
    t.muted = rgb(0x5D6879);
    t.disabled = rgb(0x98A2B1);
    t.accent = rgb(0x2B52CC);
    t.accentHover = rgb(0x2444AD);
    t.accentPressed = rgb(0x1C378F);
    t.onAccent = rgb(0xFFFFFF);
    t.accentSubtle = rgb(0xE6ECFC);
    t.link = rgb(0x2B52CC);
    t.focus = rgb(0x2B52CC);
    t.success = rgb(0x17693A);
    t.successBg = rgb(0xE3F4E9);
    t.warning = rgb(0x834600);
    t.warningBg = rgb(0xFFF0D9);
    t.danger = rgb(0xAE231B);
    t.dangerBg = rgb(0xFCE9E7);
    t.info = rgb(0x17599F);
    t.infoBg = rgb(0xE4F0FB);
    t.neutral = rgb(0x445064);
    t.neutralBg = rgb(0xE9EDF2);
    t.violet = rgb(0x6A2C91);
    t.violetBg = rgb(0xF3E8FA);
    t.dangerStrong = rgb(0xAE231B);
    t.onDanger = rgb(0xFFFFFF);
    t.track = rgb(0xD8DEE7);
    t.scrim = QColor(24, 33, 45, 60);
    t.chart = {rgb(0x2B52CC), rgb(0xE26514), rgb(0x107E62), rgb(0x920C6D), rgb(0x299DC3), rgb(0x23272F)};
    t.ageing = {rgb(0xD3DBE8), rgb(0xF2BE5E), rgb(0xDB8526), rgb(0xB2481A), rgb(0x6B1F0F)};
    return t;
}

Tokens makeDark() {
    Tokens t;
    t.window = rgb(0x12161C);
    t.surface = rgb(0x1A2029);
    t.surfaceAlt = rgb(0x1F2631);
    t.sidebar = rgb(0x0E1217);
    t.border = rgb(0x2F3946);
    t.borderStrong = rgb(0x6E7B8F);
    t.text = rgb(0xE6EBF2);
    t.text2 = rgb(0xB6C0CE);
    t.muted = rgb(0x97A3B4);
    t.disabled = rgb(0x5C6777);
    t.accent = rgb(0x4468DE);
    t.accentHover = rgb(0x3F62D4);
    t.accentPressed = rgb(0x3757C4);
    t.onAccent = rgb(0xFFFFFF);
    t.accentSubtle = rgb(0x212D52);
    t.link = rgb(0x9CB3FF);
    t.focus = rgb(0x9CB3FF);
    t.success = rgb(0x7BD498);
    t.successBg = rgb(0x14321F);
    t.warning = rgb(0xF1B65C);
    t.warningBg = rgb(0x382812);
    t.danger = rgb(0xFF9B93);
    t.dangerBg = rgb(0x431B1A);
    t.info = rgb(0x8CC1FA);
    t.infoBg = rgb(0x142E47);
    t.neutral = rgb(0xB6C0CE);
    t.neutralBg = rgb(0x29313D);
    t.violet = rgb(0xD3A6F0);
    t.violetBg = rgb(0x341D45);
    t.dangerStrong = rgb(0xB93A32);
    t.onDanger = rgb(0xFFFFFF);
    t.track = rgb(0x2F3946);
    t.scrim = QColor(0, 0, 0, 120);
    t.chart = {rgb(0x6F8DFF), rgb(0xEA6E15), rgb(0x0DBF8B), rgb(0xB95BA0), rgb(0xF9F094), rgb(0xBABDC4)};
    t.ageing = {rgb(0x3C485C), rgb(0x7D5A1E), rgb(0xB9791C), rgb(0xF4A04A), rgb(0xFFD9C7)};
    t.dark = true;
    return t;
}

Tokens makeHighContrast(Tokens t, QColor ground, QColor ink) {
    t.window = t.surface = t.sidebar = ground;
    t.border = t.borderStrong = t.text = t.text2 = t.muted = ink;
    t.successBg = t.warningBg = t.dangerBg = t.infoBg = t.neutralBg = t.violetBg = ground;
    t.neutral = ink;
    t.highContrast = true;
    t.focusWidth = 3;
    return t;
}

Tokens makeHighContrastLight() {
    Tokens t = makeHighContrast(makeLight(), rgb(0xFFFFFF), rgb(0x000000));
    t.surfaceAlt = rgb(0xEDEDED);
    t.track = rgb(0xC8C8C8);
    t.disabled = rgb(0x6B6B6B);
    t.accent = t.link = t.focus = rgb(0x0000C8);
    t.accentHover = rgb(0x0000A0);
    t.accentPressed = rgb(0x000078);
    t.accentSubtle = rgb(0xDADAFF);
    t.success = rgb(0x00501E);
    t.warning = rgb(0x5C3000);
    t.danger = t.dangerStrong = rgb(0x8C0000);
    t.info = rgb(0x003C78);
    t.violet = rgb(0x4B0078);
    return t;
}

Tokens makeHighContrastDark() {
    Tokens t = makeHighContrast(makeDark(), rgb(0x000000), rgb(0xFFFFFF));
    t.surfaceAlt = rgb(0x1C1C1C);
    t.track = rgb(0x4A4A4A);
    t.disabled = rgb(0xA6A6A6);
    t.accent = t.link = t.focus = rgb(0xFFD400);
    t.accentHover = rgb(0xFFE45C);
    t.accentPressed = rgb(0xE6BF00);
    t.onAccent = rgb(0x000000);
    t.accentSubtle = rgb(0x403600);
    t.success = rgb(0x8CFFB0);
    t.warning = rgb(0xFFC861);
    t.danger = rgb(0xFFB0A8);
    t.dangerStrong = rgb(0xFFB0A8);
    t.onDanger = rgb(0x000000);
    t.info = rgb(0xA6D4FF);
    t.violet = rgb(0xE6C0FF);
    return t;
}

} // namespace

QColor Tokens::foreground(Tone tone) const {
    switch (tone) {
    case Tone::Neutral: return neutral;
    case Tone::Info: return info;
    case Tone::Success: return success;
    case Tone::Warning: return warning;
    case Tone::Danger: return danger;
    case Tone::Violet: return violet;
    }
    return neutral;
}

QColor Tokens::background(Tone tone) const {
    switch (tone) {
    case Tone::Neutral: return neutralBg;
    case Tone::Info: return infoBg;
    case Tone::Success: return successBg;
    case Tone::Warning: return warningBg;
    case Tone::Danger: return dangerBg;
    case Tone::Violet: return violetBg;
    }
    return neutralBg;
}

QColor Tokens::byName(QStringView name) const {
    static constexpr std::pair<QStringView, QColor Tokens::*> names[] = {
        {u"window", &Tokens::window},
        {u"surface", &Tokens::surface},
        {u"surfaceAlt", &Tokens::surfaceAlt},
        {u"sidebar", &Tokens::sidebar},
        {u"border", &Tokens::border},
        {u"borderStrong", &Tokens::borderStrong},
        {u"text", &Tokens::text},
        {u"text2", &Tokens::text2},
        {u"muted", &Tokens::muted},
        {u"disabled", &Tokens::disabled},
        {u"accent", &Tokens::accent},
        {u"accentHover", &Tokens::accentHover},
        {u"accentPressed", &Tokens::accentPressed},
        {u"onAccent", &Tokens::onAccent},
        {u"accentSubtle", &Tokens::accentSubtle},
        {u"link", &Tokens::link},
        {u"focus", &Tokens::focus},
        {u"success", &Tokens::success},
        {u"successBg", &Tokens::successBg},
        {u"warning", &Tokens::warning},
        {u"warningBg", &Tokens::warningBg},
        {u"danger", &Tokens::danger},
        {u"dangerBg", &Tokens::dangerBg},
        {u"info", &Tokens::info},
        {u"infoBg", &Tokens::infoBg},
        {u"neutral", &Tokens::neutral},
        {u"neutralBg", &Tokens::neutralBg},
        {u"violet", &Tokens::violet},
        {u"violetBg", &Tokens::violetBg},
        {u"track", &Tokens::track},
        {u"dangerStrong", &Tokens::dangerStrong},
        {u"onDanger", &Tokens::onDanger},
    };
    for (const auto& [key, member] : names)
        if (key == name)
            return this->*member;
    return {};
}

const Tokens& Tokens::light() {
    static const Tokens tokens = makeLight();
    return tokens;
}

const Tokens& Tokens::darkTheme() {
    static const Tokens tokens = makeDark();
    return tokens;
}

const Tokens& Tokens::highContrastLight() {
    static const Tokens tokens = makeHighContrastLight();
    return tokens;
}

const Tokens& Tokens::highContrastDark() {
    static const Tokens tokens = makeHighContrastDark();
    return tokens;
}

namespace Metrics {

int scaled(int px) { return qRound(px * Theme::instance().basePx() / 13.0); }

int controlHeight() { return scaled(32); }

int compactHeight() { return scaled(28); }

int rowHeight() { return scaled(34); }

int iconSize() { return scaled(iconSmall); }

} // namespace Metrics

} // namespace quittance

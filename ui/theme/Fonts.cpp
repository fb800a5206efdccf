#include "theme/Fonts.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QHash>

#include <optional>

namespace quittance::Fonts {

using namespace Qt::Literals::StringLiterals;

void load() {
    static const bool once = [] {
        for (const QString& file :
             {u":/fonts/Roboto-Regular.ttf"_s, u":/fonts/Roboto-Medium.ttf"_s, u":/fonts/Roboto-Bold.ttf"_s})
            QFontDatabase::addApplicationFont(file);
        return true;
    }();
    Q_UNUSED(once)
}

QFont systemBase() {
    load();
    constexpr int smallest = 13;
    QFont font = QApplication::font();
#ifdef Q_OS_LINUX
    if (!qEnvironmentVariableIsSet("XDG_CURRENT_DESKTOP")) {
        font = QFont(u"Roboto"_s);
        font.setPixelSize(smallest);
        return font;
    }
#endif
    font.setPixelSize(qMax(smallest, QFontInfo(font).pixelSize()));
    return font;
}

int pixelSize(Role role, int basePx) {
    switch (role) {
    case Role::Body:
    case Role::Strong: return basePx;
    case Role::Caption:
    case Role::Section: return qRound(basePx * 0.88);
    case Role::H2: return qRound(basePx * 1.15);
    case Role::H1: return qRound(basePx * 1.7);
    case Role::Kpi: return qRound(basePx * 1.85);
    }
    return basePx;
}

QFont role(Role role) {
    QFont font = QApplication::font();
    font.setPixelSize(pixelSize(role, QFontInfo(font).pixelSize()));
    if (role == Role::Strong || role == Role::Section || role == Role::H2 || role == Role::H1 || role == Role::Kpi)
        font.setWeight(QFont::DemiBold);
    if (role == Role::Section) {
        font.setCapitalization(QFont::AllUppercase);
        font.setLetterSpacing(QFont::AbsoluteSpacing, 1);
    }
    return role == Role::Kpi ? numeric(font) : font;
}

bool hasTabularDigits(const QFont& font) {
    const QFontMetricsF metrics(font);
    const qreal width = metrics.horizontalAdvance(u'0');
    for (char16_t digit = u'1'; digit <= u'9'; ++digit)
        if (qAbs(metrics.horizontalAdvance(digit) - width) > 0.01)
            return false;
    return true;
}

QFont numeric(const QFont& base) {
    // Asked for every cell that is painted, of fonts that are copies of one. Never destroyed: fonts go before statics
    // do.
    static auto* const last = new std::optional<std::pair<QFont, QFont>>;
    if (*last && base.isCopyOf((*last)->first))
        return (*last)->second;
    static QHash<QString, bool> tabular;
    const QString key = base.key();
    auto known = tabular.constFind(key);
    if (known == tabular.constEnd())
        known = tabular.insert(key, hasTabularDigits(base));
    QFont font = base;
    if (!*known)
        font.setFamily(u"Roboto"_s);
    last->emplace(base, font);
    return font;
}

} // namespace quittance::Fonts

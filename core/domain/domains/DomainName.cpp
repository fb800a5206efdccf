#include "domain/domains/DomainName.h"

#include <QCoreApplication>
#include <QStringList>
#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace quittance {

namespace {

struct DomainNameText {
    Q_DECLARE_TR_FUNCTIONS(quittance::DomainName)
};

constexpr qsizetype longestName = 253;
constexpr qsizetype longestLabel = 63;
constexpr qsizetype longestTyped = 1000; // nothing longer is worth a look

Error refused(const QString& why) { return invalid(why, u"name"_s); }

bool isInvisible(QChar c) {
    return c.isSpace() || c.category() == QChar::Other_Control || c.category() == QChar::Other_Format ||
           c.category() == QChar::Other_PrivateUse;
}

bool isAscii(QStringView text) {
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
}

bool isLetterDigitHyphen(QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-'; }

/// One part of the ASCII form.
Result<> check(const QString& label) {
    if (label.isEmpty())
        return refused(DomainNameText::tr("A part between two dots is missing."));
    if (label.size() > longestLabel)
        return refused(
            DomainNameText::tr("“%1…” is too long: a part of a name has at most 63 characters.").arg(label.left(20)));
    const auto bad = std::ranges::find_if_not(label, isLetterDigitHyphen);
    if (bad != label.end())
        return refused(DomainNameText::tr("“%1” cannot stand in a domain name. Letters, digits, hyphens and dots can.")
                           .arg(QString(*bad)));
    if (label.startsWith(u'-') || label.endsWith(u'-'))
        return refused(DomainNameText::tr("“%1” begins or ends with a hyphen; no part of a name does.").arg(label));
    if (label.mid(2, 2) == "--"_L1 && !label.startsWith("xn--"_L1))
        return refused(
            DomainNameText::tr("“%1” has two hyphens as its third and fourth characters, which are reserved.")
                .arg(label));
    return {};
}

Result<> check(const QStringList& labels) {
    for (const QString& label : labels)
        if (auto good = check(label); !good)
            return good;
    return {};
}

QString unicodeOf(const QString& ascii) { return QUrl::fromAce(ascii.toLatin1(), QUrl::IgnoreIDNWhitelist); }

QString asciiOf(const QString& name) {
    return QString::fromLatin1(QUrl::toAce(name, QUrl::IgnoreIDNWhitelist)).toLower();
}

/// Whether letters of several of the scripts that look alike stand in it.
bool mixesScripts(const QString& label) {
    QChar::Script seen = QChar::Script_Unknown;
    for (const uint c : label.toUcs4()) {
        const QChar::Script script = QChar::script(c);
        if (script != QChar::Script_Latin && script != QChar::Script_Cyrillic && script != QChar::Script_Greek &&
            script != QChar::Script_Armenian && script != QChar::Script_Cherokee)
            continue;
        if (seen != QChar::Script_Unknown && seen != script)
            return true;
        seen = script;
    }
    return false;
}

} // namespace

Result<DomainName> DomainName::parse(const QString& typed) {
    QString text = typed.trimmed();
    if (text.isEmpty())
        return refused(DomainNameText::tr("Enter the domain, for example maison-brume.fr."));
    if (text.size() > longestTyped)
        return refused(DomainNameText::tr("A domain name has at most 253 characters."));
    if (text.contains("://"_L1) || text.contains(u'/'))
        return refused(DomainNameText::tr("Enter the domain alone, without http:// and without what follows it."));
    if (text.contains(u'@'))
        return refused(DomainNameText::tr("This is an e-mail address. Enter what stands behind the @."));
    if (std::ranges::any_of(text, isInvisible))
        return refused(DomainNameText::tr("A domain name has no spaces and no invisible characters."));
    if (text.endsWith(u'.'))
        text.chop(1);
    if (isAscii(text)) {
        text = text.toLower();
        if (auto good = check(text.split(u'.')); !good)
            return good.error();
    }
    // Both ways: what does not come back the same is not what it looks like.
    const QString ascii = asciiOf(text);
    const QStringList labels = ascii.split(u'.');
    if (ascii.isEmpty() || asciiOf(unicodeOf(ascii)) != ascii)
        return refused(DomainNameText::tr("“%1” is not a domain name: some of its characters cannot stand in one.")
                           .arg(text.left(80)));
    if (auto good = check(labels); !good)
        return good.error();
    if (ascii.size() > longestName)
        return refused(DomainNameText::tr("A domain name has at most 253 characters."));
    if (labels.size() < 2)
        return refused(DomainNameText::tr("The ending is missing, for example .fr."));
    if (std::ranges::all_of(labels.last(), [](QChar c) { return c.isDigit(); }))
        return refused(DomainNameText::tr("An ending has letters. An address of numbers is not a domain."));
    return DomainName(ascii);
}

QString DomainName::shown() const {
    QStringList labels = m_ascii.split(u'.');
    for (QString& label : labels)
        if (label.startsWith("xn--"_L1))
            if (const QString own = unicodeOf(label); !own.isEmpty() && !mixesScripts(own))
                label = own;
    return labels.join(u'.');
}

} // namespace quittance

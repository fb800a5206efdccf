#include "domain/company/EmailAddress.h"

#include <algorithm>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A host name with at least one dot; letters of every script, because domain names have them.
bool isMailDomain(QStringView domain) {
    if (domain.size() > 253 || !domain.contains(u'.'))
        return false;
    QStringView lastLabel;
    for (const QStringView label : domain.split(u'.')) {
        const bool plain = std::all_of(label.begin(), label.end(),
                                       [](QChar c) { return c.isLetterOrNumber() || c.isMark() || c == u'-'; });
        if (label.isEmpty() || label.size() > 63 || !plain || label.startsWith(u'-') || label.endsWith(u'-'))
            return false;
        lastLabel = label;
    }
    return lastLabel.size() >= 2 && !lastLabel.front().isDigit();
}

} // namespace

bool isEmailAddress(QStringView text) {
    const qsizetype at = text.lastIndexOf(u'@');
    if (at < 1 || at > 64 || text.size() > 254)
        return false;
    const QStringView local = text.left(at);
    const bool plain = std::all_of(local.begin(), local.end(), [](QChar c) {
        return c.isLetterOrNumber() || c.isMark() || u".!#$%&'*+/=?^_`{|}~-"_s.contains(c);
    });
    return plain && !local.startsWith(u'.') && !local.endsWith(u'.') && !local.contains(u"..") &&
           isMailDomain(text.mid(at + 1));
}

} // namespace quittance

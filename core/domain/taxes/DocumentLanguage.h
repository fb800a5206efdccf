#pragma once

#include <QString>

namespace quittance {

/// Documents are written in French or in English, whatever language the user works in: a customer of any other
/// language gets English (decisions 14). Texts of documents therefore never go through tr().
inline bool isFrenchDocument(QStringView language) {
    return language.compare(u"fr", Qt::CaseInsensitive) == 0 || language.startsWith(u"fr-", Qt::CaseInsensitive) ||
           language.startsWith(u"fr_", Qt::CaseInsensitive);
}

/// "fr" or "en".
inline QString documentLanguage(QStringView language) {
    return isFrenchDocument(language) ? QStringLiteral("fr") : QStringLiteral("en");
}

} // namespace quittance

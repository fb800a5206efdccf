#include "common/BookState.h"

#include "common/UiState.h"

#include <QCryptographicHash>

namespace quittance::BookState {

using namespace Qt::Literals::StringLiterals;

namespace {

QString keyOf(const QString& location, const QString& key) {
    const QByteArray digest = QCryptographicHash::hash(location.toUtf8(), QCryptographicHash::Sha1).toHex();
    return u"books/"_s + QString::fromLatin1(digest.first(16)) + u'/' + key;
}

} // namespace

QVariant value(const QString& location, const QString& key, const QVariant& fallback) {
    return UiState::value(keyOf(location, key), fallback);
}

void setValue(const QString& location, const QString& key, const QVariant& value) {
    UiState::setValue(keyOf(location, key), value);
}

} // namespace quittance::BookState

#pragma once

#include <QObject>
#include <QString>

#include <functional>
#include <optional>

namespace quittance {

/// The password of a server, by its location: the system keychain, else `$CREDENTIALS_DIRECTORY/quittance-database`,
/// else `$QUITTANCE_DATABASE_PASSWORD`, else it is asked each time. Never stored anywhere else.
namespace Keychain {

struct Answer {
    std::optional<QString> password;
    bool keychainAvailable = false; ///< false: "remember" cannot be offered
};

/// Answers on the GUI thread while `context` lives.
void find(QObject* context, const QString& location, std::function<void(Answer)> then);
/// `then(true)` when the keychain has it.
void remember(QObject* context, const QString& location, const QString& password, std::function<void(bool)> then);
void forget(const QString& location);

} // namespace Keychain

} // namespace quittance

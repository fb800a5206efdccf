#pragma once

#include <QString>

namespace quittance {

/// What kind of failure it is. Callers and tests branch on this, never on the text.
enum class ErrorCode {
    Invalid,     ///< the input breaks a rule; `field` names where
    NotFound,    ///< the thing does not exist (any more)
    Conflict,    ///< somebody else changed it first, or it exists already
    InUse,       ///< it cannot go because something refers to it, or it is locked by another run
    Denied,      ///< the actor lacks the permission
    Unavailable, ///< disk, database or server cannot be used now
    Cancelled,   ///< stopped on request, cleanly
    Unknown,     ///< the connection broke during commit: look the operation id up, never guess
    Internal     ///< a bug
};

/// An expected failure. `message` is translated and addressed to the user: what happened and what to do.
/// `field` names the form field (its property name in the draft), `detail` is English, for the log.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    QString message;
    QString field = {};
    QString detail = {};
};

} // namespace quittance

#include "domain/access/Actor.h"

#include <QCoreApplication>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

QString toString(ActorSource source) {
    switch (source) {
    case ActorSource::Window: return u"window"_s;
    case ActorSource::CommandLine: return u"cli"_s;
    case ActorSource::Import: return u"import"_s;
    case ActorSource::Schedule: return u"schedule"_s;
    }
    Q_UNREACHABLE();
}

Result<> Actor::require(Permission permission) const {
    if (may(permission))
        return {};
    return Error{ErrorCode::Denied,
                 QCoreApplication::translate("quittance::Actor",
                                             "%1 lacks the permission “%2”. Ask an owner of the book for it.")
                     .arg(m_name, displayName(permission))};
}

} // namespace quittance

#pragma once

#include "base/Ids.h"
#include "base/Result.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace quittance {

using CancellationRequestId = Id<struct CancellationRequestTag>;

/// A customer wants a subscription to end (F045); somebody decides.
struct CancellationRequest {
    enum class State : quint8 { Open, Accepted, Declined };
    CancellationRequestId id;
    SubscriptionId subscriptionId;
    QDate receivedOn;
    QString requestedBy;          ///< who asked, as one writes it: "Mme Roux, by telephone"
    QString reason;               ///< in the customer's words; may be empty
    std::optional<QDate> lastDay; ///< that the customer wishes
    State state = State::Open;
    QString answer; ///< why it was declined
    qint64 version = 0;

    bool operator==(const CancellationRequest&) const = default;
};

QString toString(CancellationRequest::State state); ///< "open", "accepted", "declined"
Result<CancellationRequest::State> cancellationStateFromString(QStringView text);

/// What is wrong with a request as it is recorded, field by field.
std::vector<Error> validate(const CancellationRequest& request, QDate today);
/// Texts normalised before validation and storing.
CancellationRequest normalised(CancellationRequest request);

} // namespace quittance

#include "domain/subscriptions/CancellationRequest.h"

#include "base/Text.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace quittance {

namespace {

struct RequestText {
    Q_DECLARE_TR_FUNCTIONS(quittance::CancellationRequest)
};

} // namespace

QString toString(CancellationRequest::State state) {
    switch (state) {
    case CancellationRequest::State::Open: return u"open"_s;
    case CancellationRequest::State::Accepted: return u"accepted"_s;
    case CancellationRequest::State::Declined: return u"declined"_s;
    }
    Q_UNREACHABLE();
}

Result<CancellationRequest::State> cancellationStateFromString(QStringView text) {
    using State = CancellationRequest::State;
    for (const State state : {State::Open, State::Accepted, State::Declined})
        if (text == toString(state))
            return state;
    return invalid(RequestText::tr("There is no such state."));
}

std::vector<Error> validate(const CancellationRequest& request, QDate today) {
    std::vector<Error> errors;
    if (!request.receivedOn.isValid())
        errors.push_back(invalid(RequestText::tr("Enter the day on which it was received."), u"receivedOn"_s));
    else if (request.receivedOn > today)
        errors.push_back(invalid(RequestText::tr("It cannot be received later than today."), u"receivedOn"_s));
    if (request.requestedBy.isEmpty())
        errors.push_back(invalid(RequestText::tr("Write down who asked for it."), u"requestedBy"_s));
    return errors;
}

CancellationRequest normalised(CancellationRequest request) {
    request.requestedBy = text::normalisedLine(request.requestedBy);
    request.reason = text::normalisedBlock(request.reason);
    request.answer = text::normalisedBlock(request.answer);
    return request;
}

} // namespace quittance

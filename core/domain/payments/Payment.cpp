#include "domain/payments/Payment.h"

namespace quittance {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(quittance::Payment)
};

/// What a SEPA transfer carries (EPC remittance information); longer references are cut by every bank.
constexpr qsizetype maxReferenceLength = 140;

} // namespace

std::vector<Error> validate(const SettlementDraft& draft, QDate issueDate, QDate today) {
    std::vector<Error> errors;
    if (!draft.invoiceId.isValid())
        errors.push_back(invalid(Texts::tr("Choose the invoice that is paid."), QStringLiteral("invoiceId")));
    if (!draft.receivedOn.isValid())
        errors.push_back(invalid(Texts::tr("Enter the day on which the money came."), QStringLiteral("receivedOn")));
    else if (draft.receivedOn > today)
        errors.push_back(invalid(Texts::tr("The payment lies in the future."), QStringLiteral("receivedOn")));
    else if (draft.receivedOn < issueDate)
        errors.push_back(
            invalid(Texts::tr("The payment lies before the invoice’s date."), QStringLiteral("receivedOn")));
    if (draft.reference.size() > maxReferenceLength) {
        errors.push_back(
            invalid(Texts::tr("The reference is too long; %1 characters are the most.").arg(maxReferenceLength),
                    QStringLiteral("reference")));
    }
    return errors;
}

} // namespace quittance

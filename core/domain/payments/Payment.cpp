#include "domain/payments/Payment.h"

namespace quittance {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(quittance::Payment)
};

/// What a SEPA transfer carries (EPC remittance information); longer references are cut by every bank.
constexpr qsizetype maxReferenceLength = 140;

void checkDay(QDate day, QDate today, std::vector<Error>& errors) {
    if (!day.isValid())
        errors.push_back(invalid(Texts::tr("Enter the day on which the money came."), QStringLiteral("receivedOn")));
    else if (day > today)
        errors.push_back(invalid(Texts::tr("The payment lies in the future."), QStringLiteral("receivedOn")));
}

void checkReference(const QString& reference, const QString& field, std::vector<Error>& errors) {
    if (reference.size() > maxReferenceLength)
        errors.push_back(invalid(
            Texts::tr("The reference is too long; %1 characters are the most.").arg(maxReferenceLength), field));
}

} // namespace

std::vector<Error> validate(const SettlementDraft& draft, QDate issueDate, QDate today) {
    std::vector<Error> errors;
    if (!draft.invoiceId.isValid())
        errors.push_back(invalid(Texts::tr("Choose the invoice that is paid."), QStringLiteral("invoiceId")));
    checkDay(draft.receivedOn, today, errors);
    if (draft.receivedOn.isValid() && draft.receivedOn < issueDate)
        errors.push_back(
            invalid(Texts::tr("The payment lies before the invoice’s date."), QStringLiteral("receivedOn")));
    checkReference(draft.reference, QStringLiteral("reference"), errors);
    return errors;
}

std::vector<Error> validate(const SettlementBatch& batch, QDate today) {
    std::vector<Error> errors;
    if (batch.invoices.empty())
        errors.push_back(invalid(Texts::tr("Choose the invoices that are paid."), QStringLiteral("invoices")));
    else if (batch.invoices.size() > SettlementBatch::most)
        errors.push_back(
            invalid(Texts::tr("At most %1 invoices are marked as paid at once.").arg(SettlementBatch::most),
                    QStringLiteral("invoices")));
    checkDay(batch.receivedOn, today, errors);
    checkReference(batch.reference, QStringLiteral("reference"), errors);
    for (const auto& [customer, reference] : batch.references)
        checkReference(reference, QStringLiteral("ownReference"), errors);
    return errors;
}

} // namespace quittance

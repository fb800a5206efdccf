#include "domain/invoices/Invoice.h"

namespace quittance {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(quittance::Invoice)
};

} // namespace

QString displayName(InvoiceStatus status) {
    switch (status) {
    case InvoiceStatus::Issued: return Texts::tr("Issued");
    case InvoiceStatus::Overdue: return Texts::tr("Overdue");
    case InvoiceStatus::PartiallyPaid: return Texts::tr("Part paid");
    case InvoiceStatus::Paid: return Texts::tr("Paid");
    case InvoiceStatus::Credited: return Texts::tr("Credited");
    case InvoiceStatus::CreditNote: return Texts::tr("Credit note");
    }
    return {};
}

} // namespace quittance

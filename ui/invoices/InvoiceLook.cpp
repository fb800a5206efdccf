#include "invoices/InvoiceLook.h"

#include "common/Language.h"

#include <QCoreApplication>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(quittance::InvoiceLook)
};

} // namespace

QString otherLanguageNote(const QString& documentLanguage) {
    if (documentLanguage == Language::instance().code())
        return {};
    return documentLanguage == "fr"_L1 ? Text::tr("The lines are in French, as the customer reads them.")
                                       : Text::tr("The lines are in English, as the customer reads them.");
}

StatusLook statusLook(InvoiceStatus status, qint64 daysOverdue) {
    const int days = static_cast<int>(daysOverdue);
    switch (status) {
    case InvoiceStatus::Issued: return {Tone::Info, u"send"_s, Text::tr("Issued")};
    case InvoiceStatus::Overdue:
        return {Tone::Danger, u"exclamation-triangle"_s, Text::tr("Overdue (%Ln d)", "", days)};
    case InvoiceStatus::PartiallyPaid: return {Tone::Warning, u"hourglass-split"_s, Text::tr("Part paid")};
    case InvoiceStatus::Paid: return {Tone::Success, u"check-circle"_s, Text::tr("Paid")};
    case InvoiceStatus::Credited: return {Tone::Neutral, u"slash-circle"_s, Text::tr("Credited")};
    case InvoiceStatus::CreditNote: return {Tone::Neutral, u"file-earmark-minus"_s, Text::tr("Credit note")};
    }
    return {};
}

} // namespace quittance

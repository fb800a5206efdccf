#pragma once

#include "common/StatusLook.h"
#include "domain/invoices/InvoiceRow.h"

namespace quittance {

/// The pill of a document: "Overdue (12 d)".
StatusLook statusLook(InvoiceStatus status, qint64 daysOverdue);
/// That texts are in the language of the document, "fr" or "en", where the window's is another; else empty.
QString otherLanguageNote(const QString& documentLanguage);

} // namespace quittance

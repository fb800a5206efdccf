#pragma once

#include "storage/Session.h"

#include <QDate>

/// Rows that the storage tests need, written with plain SQL so that nothing but the schema is under test.
namespace quittance::fixtures {

/// One row in every table that the guards watch: an issued invoice with its lines, VAT, entry, payment and the rest.
/// Its id is 1, its number F-2026-00001.
void insertIssuedInvoice(Session& session);

} // namespace quittance::fixtures

#pragma once

#include "storage/Connection.h"

#include <QByteArrayView>

#include <vector>

namespace quittance {

/// A .sql file of this folder, embedded by the build (EmbedSql.cmake).
struct SqlText {
    const char* name;
    QByteArrayView sql;
};

/// core/storage/migrations, in order.
std::vector<SqlText> migrationTexts();
/// core/storage/dialect/guards.<dialect>.sql
QByteArrayView guardText(Dialect dialect);

} // namespace quittance
